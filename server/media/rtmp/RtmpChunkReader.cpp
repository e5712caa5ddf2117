// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/rtmp/RtmpChunkReader.h"

#include "media/rtmp/RtmpBytes.h"

#include <QtEndian>

#include <algorithm>
#include <utility>

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

void RtmpChunkReader::feed(QByteArrayView bytes)
{
    if (m_bytes.isEmpty()) {
        m_input.clear();
        m_bytes = bytes;
        return;
    }
    keep();
    m_input.append(bytes.data(), bytes.size());
    m_bytes = m_input;
}

void RtmpChunkReader::keep()
{
    m_input = m_bytes.toByteArray();
    m_bytes = m_input;
}

std::optional<RtmpMessage> RtmpChunkReader::next()
{
    RtmpMessage message;
    while (!m_failed) {
        const Step step = m_isInChunk ? readBody(message) : readHeader();
        if (step == Step::NeedsMore)
            break;
        if (step == Step::Message && !obey(message) && !m_failed)
            return message;
    }
    keep();
    return std::nullopt;
}

RtmpChunkReader::Step RtmpChunkReader::readHeader()
{
    const BasicHeader basic = readBasicHeader(m_bytes);
    if (basic.size == 0)
        return Step::NeedsMore;
    static constexpr qsizetype headerSizes[] = {11, 7, 3, 0};
    const qsizetype headerSize = headerSizes[basic.format];
    qsizetype offset = basic.size + headerSize;
    if (m_bytes.size() < offset)
        return Step::NeedsMore;
    if (m_streams.size() >= m_limits.chunkStreams && !m_streams.contains(basic.chunkStream))
        return fail();
    Stream &stream = m_streams[basic.chunkStream];
    if (basic.format != 0 && !stream.isKnown)
        return fail();
    const QByteArrayView header = m_bytes.sliced(basic.size, headerSize);
    const bool isNew = stream.payload.isEmpty();
    bool isExtended = headerSize > 0 ? readUint24(header.data()) == extendedMark : stream.hasExtended;
    if (isExtended && m_bytes.size() < offset + 4)
        return Step::NeedsMore;
    const quint32 extended = isExtended ? readUint32(m_bytes.data() + offset) : 0;
    // Some encoders do not repeat the extended time before the later chunks of a message.
    if (isExtended && basic.format == 3 && !isNew && extended != stream.extended && extended != stream.timestampMs)
        isExtended = false;
    offset += isExtended ? 4 : 0;

    const quint32 size = basic.format <= 1 ? readUint24(header.data() + 3) : stream.size;
    if (size > m_limits.messageBytes || (!isNew && size != stream.size))
        return fail();
    const qsizetype take = std::min<qsizetype>(m_chunkSize, size - stream.payload.size());
    if (m_heldBytes + take > m_limits.totalBytes)
        return fail();
    if (isNew) {
        readMessageHeader(stream, basic.format, header, isExtended, extended);
        constexpr quint32 mostAhead = 256 * 1024; // what a peer announces costs memory only when it comes
        stream.payload.reserve(std::min(size, mostAhead));
    }
    m_bytes = m_bytes.sliced(offset);
    m_heldBytes += take;
    m_chunkLeft = take;
    m_current = &stream;
    m_isInChunk = true;
    return Step::Chunk;
}

RtmpChunkReader::Step RtmpChunkReader::readBody(RtmpMessage &message)
{
    Stream &stream = *m_current;
    const qsizetype take = std::min(m_chunkLeft, m_bytes.size());
    stream.payload.append(m_bytes.data(), take);
    m_bytes = m_bytes.sliced(take);
    m_chunkLeft -= take;
    if (m_chunkLeft > 0)
        return Step::NeedsMore;
    m_isInChunk = false;
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
        stream.extended = extended;
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
    m_bytes = {};
    m_input.clear();
    return Step::NeedsMore;
}

} // namespace castwright::media
