// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/sources/TimestampMap.h"

#include <algorithm>
#include <cstdlib>

namespace castwright::media {

qint64 TimestampMap::place(std::size_t track, qint64 at, qint64 duration)
{
    if (m_isFresh) {
        m_isFresh = false;
        m_shift = m_oldShift = m_end - at;
        m_expected = {-1, -1};
    }
    qint64 placed = at + m_shift;
    const qint64 expected = m_expected[track] >= 0 ? m_expected[track] : placed;
    if (std::abs(placed - expected) > jumpSamples) {
        // The other track may have met the jump first, and this one still speaks of the time before.
        const qint64 before = at + m_oldShift;
        if (std::abs(before - expected) <= jumpSamples) {
            placed = before;
        } else {
            m_oldShift = m_shift;
            m_shift = expected - at;
            placed = expected;
        }
    }
    m_expected[track] = placed + duration;
    m_end = std::max(m_end, m_expected[track]);
    return placed;
}

} // namespace castwright::media
