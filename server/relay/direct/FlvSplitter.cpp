// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/direct/FlvSplitter.h"

namespace castwright::relay {

namespace {
constexpr qsizetype tagHead = 11;
constexpr int maxTag = 16 * 1024 * 1024;

int bits24(const QByteArray &bytes, qsizetype at)
{
    return (static_cast<quint8>(bytes[at]) << 16) | (static_cast<quint8>(bytes[at + 1]) << 8) | static_cast<quint8>(bytes[at + 2]);
}

qint64 timeOf(const QByteArray &tag)
{
    return (qint64(static_cast<quint8>(tag[7])) << 24) | bits24(tag, 4);
}

void setTime(QByteArray &tag, qint64 ms)
{
    const auto value = static_cast<quint32>(ms);
    tag[4] = static_cast<char>(value >> 16);
    tag[5] = static_cast<char>(value >> 8);
    tag[6] = static_cast<char>(value);
    tag[7] = static_cast<char>(value >> 24);
}

/// A decoder configuration rather than a frame; of Enhanced RTMP too.
bool isConfig(int type, const QByteArray &tag)
{
    const auto first = static_cast<quint8>(tag[tagHead]);
    if (type == 9 && (first & 0x80))
        return (first & 0x0f) == 0;
    if (type == 8 && (first >> 4) == 9)
        return (first & 0x0f) == 0;
    const bool hasPacketType = type == 9 ? (first & 0x0f) == 7 || (first & 0x0f) == 12 : (first >> 4) == 10;
    return hasPacketType && tag.size() > tagHead + 1 && tag[tagHead + 1] == 0;
}

/// It says that nothing follows, in the form of a keyframe.
bool isEnd(int type, const QByteArray &tag)
{
    const auto first = static_cast<quint8>(tag[tagHead]);
    if ((type == 9 && (first & 0x80)) || (type == 8 && (first >> 4) == 9))
        return (first & 0x0f) == 2;
    const bool hasPacketType = type == 9 && ((first & 0x0f) == 7 || (first & 0x0f) == 12);
    return hasPacketType && tag.size() > tagHead + 1 && tag[tagHead + 1] == 2;
}

bool isKeyframe(const QByteArray &tag)
{
    return ((static_cast<quint8>(tag[tagHead]) >> 4) & 0x07) == 1;
}
} // namespace

void FlvSplitter::beginSource()
{
    m_buffer.clear();
    m_needsHead = m_needsKeyframe = true;
    m_mustRebase = m_hasOut;
}

QByteArray FlvSplitter::head() const
{
    return m_fileHead + m_metadata + m_videoConfig + m_audioConfig;
}

bool FlvSplitter::take(const QByteArray &bytes, std::vector<TsChunk> &out)
{
    m_buffer += bytes;
    qsizetype at = 0;
    if (m_needsHead) {
        if (m_buffer.size() < 13)
            return true;
        if (!m_buffer.startsWith("FLV"))
            return false;
        m_hasVideo = m_buffer[4] & 1;
        m_fileHead = m_buffer.first(9) + QByteArray(4, '\0');
        m_needsHead = false;
        at = 13;
    }
    while (m_buffer.size() - at >= tagHead) {
        const int size = bits24(m_buffer, at + 1);
        const int type = static_cast<quint8>(m_buffer[at]) & 0x1f;
        if (size > maxTag || (type != 8 && type != 9 && type != 18))
            return false;
        if (m_buffer.size() - at < tagHead + size + 4)
            break;
        if (size > 0 && !takeTag(m_buffer.sliced(at, tagHead + size + 4), out))
            return false;
        at += tagHead + size + 4;
    }
    m_buffer.remove(0, at);
    if (!m_pending.isEmpty())
        out.push_back({std::exchange(m_pending, {}), std::exchange(m_isPendingStart, false)});
    return true;
}

bool FlvSplitter::takeTag(QByteArray tag, std::vector<TsChunk> &out)
{
    const int type = static_cast<quint8>(tag[0]) & 0x1f;
    const qint64 in = timeOf(tag);
    if (type == 18) {
        setTime(tag, 0);
        m_metadata = tag;
        return true;
    }
    if (isConfig(type, tag)) {
        if (m_hasOut)
            setTime(tag, m_lastOut);
        QByteArray &kept = type == 9 ? m_videoConfig : m_audioConfig;
        const bool isNew = kept.isEmpty() || kept.sliced(tagHead) != tag.sliced(tagHead);
        if (isNew && m_hasOut)
            m_pending += tag;
        setTime(tag, 0);
        kept = tag;
        return true;
    }
    if (isEnd(type, tag))
        return true; // of this source; another may go on
    const bool isStart = type == 9 ? isKeyframe(tag) : !m_hasVideo;
    if (m_needsKeyframe && !isStart)
        return true;
    m_needsKeyframe = false;
    const bool isJump = m_hasOut && !m_mustRebase && (in + m_offset > m_lastOut + 10'000 || in + m_offset < m_lastOut - 2'000);
    if (m_mustRebase || isJump)
        m_offset = m_lastOut + 20 - in;
    m_mustRebase = false;
    const qint64 time = std::max<qint64>(0, in + m_offset);
    setTime(tag, time);
    m_lastOut = std::max(m_lastOut, time);
    m_hasOut = true;
    if (isStart && !m_pending.isEmpty())
        out.push_back({std::exchange(m_pending, {}), std::exchange(m_isPendingStart, false)});
    m_isPendingStart = m_isPendingStart || isStart;
    m_pending += tag;
    return true;
}

} // namespace castwright::relay
