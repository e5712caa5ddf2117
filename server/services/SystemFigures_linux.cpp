// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/SystemFigures.h"

#ifdef Q_OS_LINUX
#include <QFile>

#include <ctime>
#include <sys/timex.h>
#include <unistd.h>

namespace castwright {

qint64 SystemFigures::cpuTimeUs()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<qint64>(time.tv_sec) * 1'000'000 + time.tv_nsec / 1000;
}

// proc(5): the second number of statm is the resident pages.
qint64 SystemFigures::memoryBytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const auto numbers = file.readAll().split(' ');
    return numbers.size() > 1 ? numbers[1].toLongLong() * sysconf(_SC_PAGESIZE) : 0;
}

int SystemFigures::clockIsSynchronised()
{
    timex state{};
    const int result = adjtimex(&state);
    if (result < 0)
        return -1;
    return result != TIME_ERROR && !(state.status & STA_UNSYNC) ? 1 : 0;
}

} // namespace castwright
#endif
