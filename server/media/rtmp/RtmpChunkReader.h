// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/rtmp/RtmpMessage.h"

#include <optional>
#include <unordered_map>

namespace castwright::media {

/// Puts messages together from the chunks of a peer (RTMP 1.0 section 5.3.1), for the client as for a server. Takes any bytes and
/// never holds more than the limits say. Pure; thread: one at a time.
class RtmpChunkReader {
public:
    struct Limits {
        quint32 messageBytes = 16 * 1024 * 1024;
        std::size_t chunkStreams = 64;
        qsizetype totalBytes = 32 * 1024 * 1024; ///< of unfinished messages together
    };

    RtmpChunkReader() = default;
    explicit RtmpChunkReader(Limits limits) : m_limits(limits) {}

    void feed(QByteArrayView bytes) { m_input.append(bytes.data(), bytes.size()); }
    /// The next complete message. Set Chunk Size and Abort are obeyed here and not handed out.
    std::optional<RtmpMessage> next();
    /// The bytes made no sense or broke a limit; nothing more will come.
    bool hasFailed() const { return m_failed; }

private:
    struct Stream {
        bool isKnown = false;
        bool hasExtended = false;
        quint32 timestampMs = 0;
        quint32 deltaMs = 0;
        quint32 size = 0;
        quint32 streamId = 0;
        RtmpType type = RtmpType::CommandAmf0;
        QByteArray payload;
    };

    enum class Step { NeedsMore, Chunk, Message };
    Step readChunk(RtmpMessage &message);
    static void readMessageHeader(Stream &stream, int format, QByteArrayView header, bool isExtended, quint32 extended);
    bool obey(const RtmpMessage &message);
    Step fail();

    Limits m_limits;
    QByteArray m_input;
    qsizetype m_position = 0;
    qsizetype m_heldBytes = 0;
    quint32 m_chunkSize = 128;
    std::unordered_map<quint32, Stream> m_streams;
    bool m_failed = false;
};

} // namespace castwright::media
