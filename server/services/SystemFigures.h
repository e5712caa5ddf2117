// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace castwright {

/// One thread of this process.
struct ThreadFigures {
    qint64 id = 0;
    QString name; ///< as the system knows it, on Linux at most 15 characters
    QString state;
    qint64 cpuMs = 0; ///< user and system time since it began
};

/// What this process takes of the machine. The platform's part is in SystemFigures_<platform>.cpp. Thread: any one.
class SystemFigures {
public:
    /// Of the time since the sample before, at least half a second ago; 100 is one core.
    double cpuPercent();
    /// Resident memory; 0 where the platform does not tell.
    static qint64 memoryBytes();
    /// Whether the system says its clock is kept right: 1 yes, 0 no, -1 unknown.
    static int clockIsSynchronised();
    /// All threads, the busiest first; empty where the platform does not tell.
    static QList<ThreadFigures> threads();

private:
    /// User and system time of all threads.
    static qint64 cpuTimeUs();

    qint64 m_lastWallUs = 0;
    qint64 m_lastCpuUs = 0;
    double m_percent = 0;
};

} // namespace castwright
