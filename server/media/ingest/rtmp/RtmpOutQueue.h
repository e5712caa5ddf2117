// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/hub/Packet.h"
#include "media/net/ServerChannel.h"
#include "media/rtmp/RtmpChunkWriter.h"

#include <deque>

namespace castwright::media {

/// What waits to be sent to one peer, cut into chunks. The bodies of packets stay where they are and are shared by all players; only
/// headers are this connection's own. Pure; thread: one at a time.
class RtmpOutQueue {
public:
    void appendRaw(QByteArray bytes);
    void appendMessage(const RtmpChunkWriter::Header &header, QByteArrayView payload);
    void appendChunkSize(quint32 bytes);
    /// `head` goes in front of the packet's data.
    void appendPacket(const RtmpChunkWriter::Header &header, QByteArrayView head, const PacketPtr &packet);

    bool isEmpty() const { return m_parts.empty(); }
    qint64 bytes() const { return m_bytes; }
    /// Fills `slices` from the front; how many.
    std::size_t slices(std::span<ByteSlice> slices) const;
    /// Forgets `sent` bytes at the front.
    void drop(qint64 sent);

private:
    struct Part {
        QByteArray own;   ///< sent first
        PacketPtr packet; ///< keeps the body alive
        ByteSlice body;
    };
    void append(Part part);

    RtmpChunkWriter m_writer;
    std::deque<Part> m_parts;
    qsizetype m_sentOfFirst = 0;
    qint64 m_bytes = 0;
};

} // namespace castwright::media
