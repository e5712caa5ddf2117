// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/ingest/ts/TsClock.h"

#include <algorithm>
#include <cstdlib>

namespace castwright::media {

namespace {
constexpr qint64 wrap = qint64(1) << 33;
constexpr qint64 jumpTicks = 10 * 90'000;
constexpr qint64 smallJumpTicks = 90'000;
constexpr qint64 stepTicks = 3600;
} // namespace

qint64 TsClock::steady(qint64 stamp)
{
    if (!m_hasLast) {
        m_hasLast = true;
        m_lastStamp = stamp;
        m_last = m_latest = stamp;
        return m_last;
    }
    // The nearest of all times that have these 33 bits.
    qint64 delta = (stamp - m_lastStamp) & (wrap - 1);
    if (delta >= wrap / 2)
        delta -= wrap;
    if (std::abs(delta) > (m_mayJump ? smallJumpTicks : jumpTicks)) {
        ++m_jumps;
        m_mayJump = false;
        delta = m_latest + stepTicks - m_last;
    }
    m_lastStamp = stamp;
    m_last += delta;
    m_latest = std::max(m_latest, m_last);
    return m_last;
}

} // namespace castwright::media
