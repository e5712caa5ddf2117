// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/rtmp/RtmpMessage.h"

#include <array>

namespace castwright::media {

/// Cuts messages into chunks (RTMP 1.0 section 5.3.1). Pure; thread: one at a time.
class RtmpChunkWriter {
public:
    static constexpr quint32 defaultChunkSize = 128;

    struct Header {
        RtmpLane lane = RtmpLane::Command;
        RtmpType type = RtmpType::CommandAmf0;
        quint32 timestampMs = 0;
        quint32 streamId = 0;
    };

    /// Appends one message whose payload is `head` followed by `body`; neither is kept.
    void append(QByteArray &out, const Header &header, QByteArrayView head, QByteArrayView body = {});
    /// For who sends the payload from where it is: what stands in front of the first chunk of a message of `size` bytes, and in front of
    /// each later one of the same message.
    void appendFirstHeader(QByteArray &out, const Header &header, quint32 size);
    void appendNextHeader(QByteArray &out, const Header &header) const;
    /// Appends the Set Chunk Size message; what follows is cut accordingly.
    void appendChunkSize(QByteArray &out, quint32 bytes);
    quint32 chunkSize() const { return m_chunkSize; }

private:
    struct Lane {
        bool isUsed = false;
        quint32 streamId = 0;
        quint32 timestampMs = 0;
    };

    std::array<Lane, 64> m_lanes;
    quint32 m_chunkSize = defaultChunkSize;
    quint32 m_extended = 0; ///< repeated before every chunk of the message; 0 when it fits into 24 bits
    bool m_hasExtended = false;
};

} // namespace castwright::media
