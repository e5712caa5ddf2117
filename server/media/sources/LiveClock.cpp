// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/sources/LiveClock.h"

#include <algorithm>
#include <cstdlib>

namespace castwright::media {

LiveClock::Step LiveClock::tick(qint64 level, qint64 samples)
{
    m_least = m_seen == 0 ? level : std::min(m_least, level);
    m_seen += samples;
    Step step;
    if (m_seen >= m_policy.window) {
        const qint64 excess = m_least - m_target;
        m_seen = 0;
        m_owed = 0;
        if (excess > m_policy.jumpAbove)
            step.jump = excess;
        else if (std::abs(excess) > deadBand)
            m_owed = excess;
    }
    const qint64 most = samples / 200;
    step.correction = int(std::clamp(m_owed, -most, most));
    m_owed -= step.correction;
    return step;
}

void LiveClock::restart()
{
    m_seen = 0;
    m_owed = 0;
}

} // namespace castwright::media
