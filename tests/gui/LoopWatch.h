// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <ctime>
#endif

namespace castwright::tests {

/// How long the event loop of this thread was kept from its timers. What counts is the processor time that this thread took between two
/// ticks: it is the window's own doing, and other tests on the same machine do not change it. Wall time is kept beside it. Thread: main.
class LoopWatch : public QObject {
public:
#if defined(__SANITIZE_ADDRESS__)
    static constexpr double mostCpuMs = 150; ///< code that is watched takes about three times as long
#else
    static constexpr double mostCpuMs = 50; ///< so long the loop may be kept
#endif

    LoopWatch()
    {
        connect(&m_ticks, &QTimer::timeout, this, [this] {
            const double cpu = cpuMs();
            m_longestCpuMs = std::max(m_longestCpuMs, cpu - m_cpuAtTick);
            m_longestWallMs = std::max(m_longestWallMs, m_sinceTick.restart());
            m_cpuAtTick = cpu;
        });
        start();
    }
    void start()
    {
        m_longestCpuMs = 0;
        m_longestWallMs = 0;
        m_cpuAtTick = cpuMs();
        m_sinceTick.start();
        m_ticks.start(5);
    }
    double longestCpuMs() const { return m_longestCpuMs; }
    qint64 longestWallMs() const { return m_longestWallMs; }

private:
    static double cpuMs()
    {
#ifdef Q_OS_UNIX
        timespec now{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
#else
        return 0;
#endif
    }

    QTimer m_ticks;
    QElapsedTimer m_sinceTick;
    double m_cpuAtTick = 0;
    double m_longestCpuMs = 0;
    qint64 m_longestWallMs = 0;
};

} // namespace castwright::tests
