// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/SystemFigures.h"

#include "base/Clock.h"
#include "services/MachineFigures.h"

#include <QThread>

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

NodeHealth machineHealth(double cpuPercent, double diskFreeBytes)
{
    constexpr double busyPercent = 90; // of each core
    const bool isBusy = cpuPercent >= busyPercent * QThread::idealThreadCount();
    return isBusy || diskFreeBytes < double(lowDiskBytes) ? NodeHealth::Degraded : NodeHealth::Healthy;
}

} // namespace castwright
