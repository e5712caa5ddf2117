// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/ingest/rtmp/RtmpOutQueue.h"

#include <algorithm>
#include <utility>

namespace castwright::media {

void RtmpOutQueue::append(Part part)
{
    m_bytes += part.own.size() + part.body.size;
    m_parts.push_back(std::move(part));
}

void RtmpOutQueue::appendRaw(QByteArray bytes)
{
    if (!bytes.isEmpty())
        append({std::move(bytes), nullptr, {}});
}

void RtmpOutQueue::appendMessage(const RtmpChunkWriter::Header &header, QByteArrayView payload)
{
    QByteArray bytes;
    m_writer.append(bytes, header, payload);
    appendRaw(std::move(bytes));
}

void RtmpOutQueue::appendChunkSize(quint32 size)
{
    QByteArray bytes;
    m_writer.appendChunkSize(bytes, size);
    appendRaw(std::move(bytes));
}

void RtmpOutQueue::appendPacket(const RtmpChunkWriter::Header &header, QByteArrayView head, const PacketPtr &packet)
{
    QByteArray own;
    own.reserve(40);
    m_writer.appendFirstHeader(own, header, static_cast<quint32>(head.size() + packet->size));
    own.append(head.data(), head.size());
    qsizetype room = static_cast<qsizetype>(m_writer.chunkSize()) - head.size();
    const auto *data = reinterpret_cast<const char *>(packet->data.get());
    qsizetype left = packet->size;
    do {
        const qsizetype taken = std::min(room, left);
        append({std::exchange(own, {}), packet, {data, taken}});
        data += taken;
        left -= taken;
        room = m_writer.chunkSize();
        if (left > 0)
            m_writer.appendNextHeader(own, header);
    } while (left > 0);
}

std::size_t RtmpOutQueue::slices(std::span<ByteSlice> slices) const
{
    std::size_t count = 0;
    qsizetype skip = m_sentOfFirst;
    const auto add = [&](ByteSlice slice) {
        const qsizetype skipped = std::min(skip, slice.size);
        skip -= skipped;
        if (slice.size > skipped)
            slices[count++] = {slice.data + skipped, slice.size - skipped};
    };
    for (const Part &part : m_parts) {
        if (count + 2 > slices.size())
            break;
        add({part.own.constData(), part.own.size()});
        add(part.body);
    }
    return count;
}

void RtmpOutQueue::drop(qint64 sent)
{
    m_bytes -= sent;
    m_sentOfFirst += sent;
    while (!m_parts.empty()) {
        const qsizetype size = m_parts.front().own.size() + m_parts.front().body.size;
        if (m_sentOfFirst < size)
            return;
        m_sentOfFirst -= size;
        m_parts.pop_front();
    }
}

} // namespace castwright::media
