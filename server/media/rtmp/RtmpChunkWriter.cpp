// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/rtmp/RtmpChunkWriter.h"

#include "media/rtmp/RtmpBytes.h"

#include <QtEndian>

#include <algorithm>

namespace castwright::media {

void RtmpChunkWriter::appendFirstHeader(QByteArray &out, const Header &header, quint32 size)
{
    constexpr quint32 extendedMark = 0xffffff;
    Lane &lane = m_lanes[static_cast<std::size_t>(header.lane)];
    // Type 1 leaves the stream id out and counts from the lane's last message; it cannot go back in time.
    const bool isDelta = lane.isUsed && lane.streamId == header.streamId && header.timestampMs >= lane.timestampMs;
    const quint32 time = isDelta ? header.timestampMs - lane.timestampMs : header.timestampMs;
    m_hasExtended = time >= extendedMark;
    m_extended = time;
    out += static_cast<char>((isDelta ? 0x40 : 0x00) | static_cast<int>(header.lane));
    appendUint24(out, m_hasExtended ? extendedMark : time);
    appendUint24(out, size);
    out += static_cast<char>(header.type);
    if (!isDelta) {
        const quint32 streamId = qToLittleEndian(header.streamId);
        out.append(reinterpret_cast<const char *>(&streamId), 4);
    }
    if (m_hasExtended)
        appendUint32(out, m_extended);
    lane = {true, header.streamId, header.timestampMs};
}

void RtmpChunkWriter::appendNextHeader(QByteArray &out, const Header &header) const
{
    out += static_cast<char>(0xc0 | static_cast<int>(header.lane));
    if (m_hasExtended)
        appendUint32(out, m_extended);
}

void RtmpChunkWriter::append(QByteArray &out, const Header &header, QByteArrayView head, QByteArrayView body)
{
    const auto size = static_cast<quint32>(head.size() + body.size());
    out.reserve(out.size() + size + size / m_chunkSize * 5 + 32);
    appendFirstHeader(out, header, size);
    qsizetype room = m_chunkSize;
    for (QByteArrayView part : {head, body}) {
        while (!part.isEmpty()) {
            if (room == 0) {
                appendNextHeader(out, header);
                room = m_chunkSize;
            }
            const auto taken = std::min(room, part.size());
            out.append(part.data(), taken);
            part = part.sliced(taken);
            room -= taken;
        }
    }
}

void RtmpChunkWriter::appendChunkSize(QByteArray &out, quint32 bytes)
{
    QByteArray payload;
    appendUint32(payload, bytes);
    append(out, {RtmpLane::Control, RtmpType::SetChunkSize, 0, 0}, payload);
    m_chunkSize = bytes;
}

} // namespace castwright::media
