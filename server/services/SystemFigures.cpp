// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/SystemFigures.h"

#include "base/Clock.h"

namespace castwright {

double SystemFigures::cpuPercent()
{
    constexpr qint64 windowUs = 500'000;
    const qint64 wallUs = monotonicUs();
    if (wallUs - m_lastWallUs < windowUs)
        return m_percent;
    const qint64 cpuUs = cpuTimeUs();
    if (m_lastWallUs != 0)
        m_percent = 100.0 * static_cast<double>(cpuUs - m_lastCpuUs) / static_cast<double>(wallUs - m_lastWallUs);
    m_lastWallUs = wallUs;
    m_lastCpuUs = cpuUs;
    return m_percent;
}

} // namespace castwright
