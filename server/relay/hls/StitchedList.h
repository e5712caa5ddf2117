// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/hls/M3u8.h"

#include <QUrl>

#include <deque>

namespace castwright::relay {

/// One media playlist as clients see it, put together from what one source after the other has said: sequence numbers only go up, a change
/// of source is a discontinuity, what clients may still load stays in the window. Thread: any, one at a time.
class StitchedList {
public:
    struct Segment {
        M3u8Entry entry;
        QUrl base; ///< what its addresses are relative to
        qint64 sequence = 0;
        qint64 discontinuity = 0; ///< its number
    };

    /// The newest playlist of the source that is played; `isOther`: another source than at the last call. True when it says something new.
    bool update(const M3u8 &list, const QUrl &base, bool isOther);

    /// The last so many are not there and will not be: what comes next takes their numbers, and begins so much earlier.
    void dropTail(qsizetype count);

    bool isEmpty() const { return m_segments.empty(); }
    const std::deque<Segment> &segments() const { return m_segments; }
    const M3u8 &newest() const { return m_newest; }
    const QUrl &base() const { return m_base; }
    qint64 sequence() const { return m_segments.empty() ? m_nextSequence : m_segments.front().sequence; }
    qint64 discontinuitySequence() const;
    /// What is added to the source's sequence numbers.
    qint64 offset() const { return m_offset; }

private:
    qsizetype firstToJoin(const M3u8 &list) const;
    void replaceWindow(const M3u8 &list, const QUrl &base);

    std::deque<Segment> m_segments;
    M3u8 m_newest;
    QUrl m_base;
    qint64 m_offset = 0;
    qint64 m_discontinuityOffset = 0;
    qint64 m_joinSequence = 0; ///< the source's segments before it are not ours
    qint64 m_nextSequence = 0;
    qsizetype m_lost = 0; ///< dropped from the tail, and not yet made up for
    bool m_isStitched = false;
    bool m_marksJoin = false; ///< the segment at m_joinSequence is a discontinuity
};

} // namespace castwright::relay
