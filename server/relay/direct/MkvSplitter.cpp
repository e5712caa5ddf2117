// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/direct/MkvSplitter.h"

#include <algorithm>
#include <utility>

namespace castwright::relay {

namespace {
constexpr quint32 ebmlId = 0x1a45dfa3;
constexpr quint32 segmentId = 0x18538067;
constexpr quint32 infoId = 0x1549a966;
constexpr quint32 tracksId = 0x1654ae6b;
constexpr quint32 clusterId = 0x1f43b675;
constexpr quint32 timestampId = 0xe7;
constexpr quint32 simpleBlockId = 0xa3;
constexpr quint32 blockGroupId = 0xa0;
constexpr quint32 blockId = 0xa1;
constexpr quint32 referenceId = 0xfb;
constexpr quint32 trackEntryId = 0xae;
constexpr quint32 trackNumberId = 0xd7;
constexpr quint32 trackTypeId = 0x83;
constexpr qint64 mostElement = 32 * 1024 * 1024;
constexpr qint64 openLength = -1;
constexpr qint64 gapTicks = 40; ///< between two connections; a tick is a millisecond unless the file says otherwise
constexpr char openSegment[] = "\x18\x53\x80\x67\x01\xff\xff\xff\xff\xff\xff\xff";
constexpr char openCluster[] = "\x1f\x43\xb6\x75\x01\xff\xff\xff\xff\xff\xff\xff\xe7\x88";

qint64 numberOf(QByteArrayView bytes)
{
    quint64 value = 0;
    for (const char c : bytes.first(std::min<qsizetype>(8, bytes.size())))
        value = value << 8 | static_cast<quint8>(c);
    return static_cast<qint64>(value & 0x7fff'ffff'ffff'ffff);
}

/// A number of variable length at `at`, which moves past it; openLength when all of its bits are set. False when there is too little, or
/// none.
bool readVint(QByteArrayView bytes, qsizetype &at, qint64 &value)
{
    if (at >= bytes.size())
        return false;
    const auto first = static_cast<quint8>(bytes[at]);
    int length = 1;
    while (length <= 8 && !(first & (0x80 >> (length - 1))))
        ++length;
    if (length > 8 || bytes.size() - at < length)
        return false;
    const quint64 mask = length == 8 ? 0x00ff'ffff'ffff'ffff : (quint64(1) << (7 * length)) - 1;
    const quint64 found = static_cast<quint64>(numberOf(bytes.sliced(at, length))) & mask;
    value = found == mask ? openLength : static_cast<qint64>(found);
    at += length;
    return true;
}
} // namespace

struct MkvSplitter::Element {
    quint32 id = 0;
    qint64 length = 0; ///< of the content; openLength when it ends with its parent
    QByteArrayView whole;
    QByteArrayView content;

    enum class Found { Yes = 1, TooShort, Broken };
    /// The head of an element at the beginning of `bytes`.
    static Found readHead(QByteArrayView bytes, Element &out, qsizetype &headBytes)
    {
        if (bytes.isEmpty())
            return Found::TooShort;
        const auto first = static_cast<quint8>(bytes[0]);
        const int idBytes = first & 0x80 ? 1 : first & 0x40 ? 2 : first & 0x20 ? 3 : first & 0x10 ? 4 : 0;
        if (idBytes == 0)
            return Found::Broken;
        if (bytes.size() <= idBytes)
            return Found::TooShort;
        out.id = static_cast<quint32>(numberOf(bytes.first(idBytes)));
        headBytes = idBytes;
        if (bytes[idBytes] == '\0')
            return Found::Broken;
        return readVint(bytes, headBytes, out.length) ? Found::Yes : Found::TooShort;
    }
    /// Calls `each` with the elements in here, as far as they are whole.
    template <class Each>
    static void walk(QByteArrayView bytes, const Each &each)
    {
        while (!bytes.isEmpty()) {
            Element child;
            qsizetype headBytes = 0;
            if (readHead(bytes, child, headBytes) != Found::Yes || child.length < 0 || child.length > bytes.size() - headBytes)
                return;
            child.content = bytes.sliced(headBytes, child.length);
            each(child);
            bytes = bytes.sliced(headBytes + child.length);
        }
    }
};

void MkvSplitter::beginSource()
{
    m_buffer.clear();
    if (!m_hasHead) { // the one before did not come so far
        m_head.clear();
        m_videoTrack = 0;
    }
    m_needsCluster = m_needsKeyframe = true;
    m_isInCluster = false;
    m_mustRebase = m_hasOut;
}

bool MkvSplitter::take(const QByteArray &bytes, std::vector<TsChunk> &out)
{
    m_buffer += bytes;
    qsizetype at = 0;
    bool isSound = true;
    while (isSound) {
        Element element;
        qsizetype headBytes = 0;
        const QByteArrayView rest = QByteArrayView(m_buffer).sliced(at);
        const auto found = Element::readHead(rest, element, headBytes);
        if (found == Element::Found::TooShort)
            break;
        const bool isOpened = element.id == segmentId || element.id == clusterId; // what is in it comes next
        if (found == Element::Found::Broken || (!isOpened && (element.length < 0 || element.length > mostElement))) {
            isSound = false;
            break;
        }
        if (!isOpened && rest.size() - headBytes < element.length)
            break;
        element.content = isOpened ? QByteArrayView() : rest.sliced(headBytes, element.length);
        element.whole = rest.first(headBytes + element.content.size());
        isSound = takeElement(element, out);
        at += element.whole.size();
    }
    m_buffer = m_buffer.sliced(at);
    if (!m_pending.isEmpty())
        out.push_back({std::exchange(m_pending, {}), std::exchange(m_isPendingStart, false)});
    return isSound;
}

bool MkvSplitter::takeElement(const Element &element, std::vector<TsChunk> &out)
{
    switch (element.id) {
    case ebmlId:
    case segmentId:
    case infoId:
    case tracksId: takeHead(element); return true;
    case clusterId: m_needsCluster = m_isInCluster = m_hasHead = !m_head.isEmpty(); return m_hasHead;
    case timestampId: m_clusterTime = std::min(numberOf(element.content), qint64(1) << 53); return true;
    case simpleBlockId:
    case blockGroupId:
        if (m_isInCluster) // which gives it its time
            takeBlock(element, out);
        return true;
    default: return true; // cues, tags and the like: of no use in a stream without end
    }
}

void MkvSplitter::takeHead(const Element &element)
{
    if (m_hasHead)
        return;
    m_head += element.id == segmentId ? QByteArray(openSegment, sizeof openSegment - 1) : element.whole.toByteArray();
    if (element.id != tracksId)
        return;
    Element::walk(element.content, [this](const Element &entry) {
        if (entry.id != trackEntryId)
            return;
        qint64 number = 0;
        qint64 type = 0;
        Element::walk(entry.content, [&](const Element &field) {
            number = field.id == trackNumberId ? numberOf(field.content) : number;
            type = field.id == trackTypeId ? numberOf(field.content) : type;
        });
        if (type == 1 && m_videoTrack == 0)
            m_videoTrack = number;
    });
}

void MkvSplitter::takeBlock(const Element &element, std::vector<TsChunk> &out)
{
    QByteArrayView block = element.content;
    bool isKey = true;
    if (element.id == blockGroupId) {
        block = {};
        Element::walk(element.content, [&](const Element &child) {
            block = child.id == blockId ? child.content : block;
            isKey = isKey && child.id != referenceId;
        });
    }
    qsizetype at = 0;
    qint64 track = 0;
    if (!readVint(block, at, track) || block.size() - at < 3)
        return;
    if (element.id == simpleBlockId)
        isKey = static_cast<quint8>(block[at + 2]) & 0x80;
    const auto relative = static_cast<qint16>(numberOf(block.sliced(at, 2)));
    const bool isStart = m_videoTrack == 0 ? m_needsCluster || m_needsKeyframe : track == m_videoTrack && isKey;
    if (m_needsKeyframe && !isStart)
        return;
    m_needsKeyframe = false;
    const qint64 time = m_clusterTime + relative;
    if (std::exchange(m_mustRebase, false))
        m_offset = m_lastOut + gapTicks - time;
    if (isStart && !m_pending.isEmpty())
        out.push_back({std::exchange(m_pending, {}), std::exchange(m_isPendingStart, false)});
    if (isStart || m_needsCluster) {
        m_pending += QByteArray(openCluster, sizeof openCluster - 1);
        const auto written = static_cast<quint64>(std::max<qint64>(0, m_clusterTime + m_offset));
        for (int shift = 56; shift >= 0; shift -= 8)
            m_pending += static_cast<char>(written >> shift);
        m_needsCluster = false;
        m_isPendingStart = m_isPendingStart || isStart;
    }
    m_pending += element.whole;
    m_hasOut = true;
    m_lastOut = std::max(m_lastOut, time + m_offset);
}

} // namespace castwright::relay
