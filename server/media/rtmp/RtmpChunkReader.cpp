// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/rtmp/RtmpChunkReader.h"

#include "media/rtmp/RtmpBytes.h"

#include <QtEndian>

#include <algorithm>

namespace castwright::media {

namespace {
constexpr quint32 extendedMark = 0xffffff;

struct BasicHeader {
    int format = 0;
    quint32 chunkStream = 0;
    qsizetype size = 0; ///< 0: not all of it is there
};

BasicHeader readBasicHeader(QByteArrayView data)
{
    if (data.isEmpty())
        return {};
    const auto first = static_cast<uchar>(data[0]);
    const int format = first >> 6;
    const quint32 low = first & 0x3f;
    if (low >= 2)
        return {format, low, 1};
    const qsizetype size = low == 0 ? 2 : 3;
    if (data.size() < size)
        return {};
    quint32 chunkStream = 64 + static_cast<uchar>(data[1]);
    if (size == 3)
        chunkStream += static_cast<quint32>(static_cast<uchar>(data[2])) * 256;
    return {format, chunkStream, size};
}
} // namespace

std::optional<RtmpMessage> RtmpChunkReader::next()
{
    RtmpMessage message;
    while (!m_failed) {
        const Step step = readChunk(message);
        if (step == Step::NeedsMore)
            break;
        if (step == Step::Message && !obey(message) && !m_failed)
            return message;
    }
    m_input.remove(0, m_position);
    m_position = 0;
    return std::nullopt;
}

RtmpChunkReader::Step RtmpChunkReader::readChunk(RtmpMessage &message)
{
    const QByteArrayView data = QByteArrayView(m_input).sliced(m_position);
    const BasicHeader basic = readBasicHeader(data);
    if (basic.size == 0)
        return Step::NeedsMore;
    static constexpr qsizetype headerSizes[] = {11, 7, 3, 0};
    const qsizetype headerSize = headerSizes[basic.format];
    qsizetype offset = basic.size + headerSize;
    if (data.size() < offset)
        return Step::NeedsMore;
    if (m_streams.size() >= m_limits.chunkStreams && !m_streams.contains(basic.chunkStream))
        return fail();
    Stream &stream = m_streams[basic.chunkStream];
    if (basic.format != 0 && !stream.isKnown)
        return fail();
    const QByteArrayView header = data.sliced(basic.size, headerSize);
    const bool isExtended = headerSize > 0 ? readUint24(header.data()) == extendedMark : stream.hasExtended;
    if (isExtended && data.size() < offset + 4)
        return Step::NeedsMore;
    const quint32 extended = isExtended ? readUint32(data.data() + offset) : 0;
    offset += isExtended ? 4 : 0;

    const bool isNew = stream.payload.isEmpty();
    const quint32 size = basic.format <= 1 ? readUint24(header.data() + 3) : stream.size;
    if (size > m_limits.messageBytes || (!isNew && size != stream.size))
        return fail();
    const qsizetype take = std::min<qsizetype>(m_chunkSize, size - stream.payload.size());
    if (data.size() < offset + take)
        return Step::NeedsMore;
    if (isNew)
        readMessageHeader(stream, basic.format, header, isExtended, extended);
    if (m_heldBytes + take > m_limits.totalBytes)
        return fail();
    stream.payload.append(data.data() + offset, take);
    m_heldBytes += take;
    m_position += offset + take;
    if (stream.payload.size() < static_cast<qsizetype>(stream.size))
        return Step::Chunk;
    m_heldBytes -= stream.payload.size();
    message = {stream.type, stream.timestampMs, stream.streamId, std::exchange(stream.payload, {})};
    return Step::Message;
}

void RtmpChunkReader::readMessageHeader(Stream &stream, int format, QByteArrayView header, bool isExtended, quint32 extended)
{
    if (format < 3) {
        const quint32 time = isExtended ? extended : readUint24(header.data());
        stream.hasExtended = isExtended;
        stream.deltaMs = time;
        stream.timestampMs = format == 0 ? time : stream.timestampMs + time;
    } else {
        stream.timestampMs += stream.deltaMs;
    }
    if (format <= 1) {
        stream.size = readUint24(header.data() + 3);
        stream.type = static_cast<RtmpType>(header[6]);
    }
    if (format == 0)
        stream.streamId = qFromLittleEndian<quint32>(header.data() + 7);
    stream.isKnown = true;
}

bool RtmpChunkReader::obey(const RtmpMessage &message)
{
    if (message.type != RtmpType::SetChunkSize && message.type != RtmpType::Abort)
        return false;
    if (message.payload.size() < 4) {
        m_failed = true;
        return true;
    }
    const quint32 value = readUint32(message.payload.constData());
    if (message.type == RtmpType::SetChunkSize) {
        // The specification allows 1 to 0x7fffffff; a chunk never exceeds its message, so large values need no buffer.
        m_failed = value == 0 || value > 0x7fffffff;
        m_chunkSize = value;
    } else if (const auto found = m_streams.find(value); found != m_streams.end()) {
        m_heldBytes -= found->second.payload.size();
        found->second.payload.clear();
    }
    return true;
}

RtmpChunkReader::Step RtmpChunkReader::fail()
{
    m_failed = true;
    m_input.clear();
    m_position = 0;
    return Step::NeedsMore;
}

} // namespace castwright::media
