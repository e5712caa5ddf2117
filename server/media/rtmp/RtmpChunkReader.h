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

    /// The bytes must stay where they are until next() has given nothing, or keep() was called.
    void feed(QByteArrayView bytes);
    void feed(QByteArray &&bytes) = delete;
    /// The next complete message. Set Chunk Size and Abort are obeyed here and not handed out.
    std::optional<RtmpMessage> next();
    /// Copies what was fed and is not read yet, for who stops before next() has given nothing.
    void keep();
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
        quint32 extended = 0; ///< as it stood in the message's first chunk
        RtmpType type = RtmpType::CommandAmf0;
        QByteArray payload;
    };

    enum class Step { NeedsMore, Chunk, Message };
    Step readHeader();
    Step readBody(RtmpMessage &message);
    static void readMessageHeader(Stream &stream, int format, QByteArrayView header, bool isExtended, quint32 extended);
    bool obey(const RtmpMessage &message);
    Step fail();

    Limits m_limits;
    QByteArray m_input;     ///< what was kept
    QByteArrayView m_bytes; ///< not read yet; of m_input or of the caller
    Stream *m_current = nullptr;
    qsizetype m_chunkLeft = 0; ///< bytes of the current chunk that have not come; the chunk is counted in m_heldBytes
    bool m_isInChunk = false;
    qsizetype m_heldBytes = 0;
    quint32 m_chunkSize = 128;
    std::unordered_map<quint32, Stream> m_streams;
    bool m_failed = false;
};

} // namespace castwright::media
