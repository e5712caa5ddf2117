// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/hls/StitchedList.h"

#include <algorithm>

namespace castwright::relay {

namespace {
constexpr qsizetype joinedSegments = 2; ///< of a new source's window: near its live edge, so that little is seen twice
constexpr std::size_t leastWindow = 4;

bool isSame(const M3u8 &a, const M3u8 &b)
{
    return a.sequence == b.sequence && a.entries == b.entries && a.tail == b.tail && a.hasEnd == b.hasEnd;
}
} // namespace

/// From which of its segments on a new source is shown.
qsizetype StitchedList::firstToJoin(const M3u8 &list) const
{
    if (list.hasEnd)
        return 0;
    return std::max<qsizetype>(0, list.entries.size() - joinedSegments - m_lost);
}

bool StitchedList::update(const M3u8 &list, const QUrl &base, bool isOther)
{
    const bool isFirst = m_newest.entries.isEmpty() && m_segments.empty();
    const bool isWhole = list.hasEnd && m_newest.hasEnd; // films have no edge to stitch at
    bool isBreak = isOther && !isFirst && !isWhole;
    if (!isFirst && !isOther && !isWhole && list.lastSequence() + 1 < m_newest.sequence) // the source began to count anew
        isBreak = true;
    if (!isFirst && !isOther && !isBreak && isSame(list, m_newest))
        return false;
    if (isFirst || (isWhole && isOther)) {
        m_segments.clear();
        m_offset = m_discontinuityOffset = 0;
        m_joinSequence = list.sequence;
        m_isStitched = m_marksJoin = false;
    }
    if (isBreak) {
        const qint64 lastDiscontinuity =
            m_segments.empty() ? m_discontinuityOffset + m_newest.discontinuities : m_segments.back().discontinuity;
        m_joinSequence = list.sequence + firstToJoin(list);
        m_offset = m_nextSequence - m_joinSequence;
        qint64 before = 0; // breaks of the source's own up to where it is joined
        for (qsizetype i = 0; i <= firstToJoin(list) && i < list.entries.size(); ++i)
            before += list.entries[i].isDiscontinuity ? 1 : 0;
        m_discontinuityOffset = lastDiscontinuity + 1 - (list.discontinuities + before);
        m_isStitched = m_marksJoin = true;
    }
    m_lost = 0;
    replaceWindow(list, base);
    m_newest = list;
    m_base = base;
    return true;
}

void StitchedList::dropTail(qsizetype count)
{
    for (; count > 0 && m_segments.size() > 1; --count, ++m_lost)
        m_segments.pop_back();
    if (!m_segments.empty())
        m_nextSequence = m_segments.back().sequence + 1;
}

void StitchedList::replaceWindow(const M3u8 &list, const QUrl &base)
{
    const qint64 firstOut = std::max(list.sequence, m_joinSequence) + m_offset;
    while (!m_segments.empty() && m_segments.back().sequence >= firstOut)
        m_segments.pop_back();
    if (!m_isStitched)
        m_segments.clear();
    qint64 discontinuity = list.discontinuities + m_discontinuityOffset;
    for (qsizetype i = 0; i < list.entries.size(); ++i) {
        const qint64 in = list.sequence + i;
        discontinuity += list.entries[i].isDiscontinuity ? 1 : 0;
        if (in < m_joinSequence)
            continue;
        Segment segment{list.entries[i], base, in + m_offset, discontinuity};
        if (m_marksJoin && in == m_joinSequence)
            segment.entry.isDiscontinuity = true;
        m_segments.push_back(std::move(segment));
    }
    if (!m_segments.empty())
        m_nextSequence = m_segments.back().sequence + 1;
    // Segments of the source before stay until the new one's window has grown to its length.
    const auto window = std::max(leastWindow, static_cast<std::size_t>(list.entries.size()));
    while (m_isStitched && m_segments.size() > window && m_segments.front().sequence < firstOut)
        m_segments.pop_front();
    if (m_isStitched && !m_segments.empty() && m_segments.front().sequence >= firstOut && list.sequence >= m_joinSequence)
        m_isStitched = false; // all of it is the source's own again; only the numbers stay moved
}

qint64 StitchedList::discontinuitySequence() const
{
    if (m_segments.empty())
        return m_newest.discontinuities + m_discontinuityOffset;
    return m_segments.front().discontinuity - (m_segments.front().entry.isDiscontinuity ? 1 : 0);
}

} // namespace castwright::relay
