// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/SystemFigures.h"

#include "services/MachineFigures.h"

#ifdef Q_OS_LINUX
#include <QDir>
#include <QFile>

#include <algorithm>
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

qint64 machineMemoryBytes()
{
    const long pages = sysconf(_SC_PHYS_PAGES);
    return pages > 0 ? static_cast<qint64>(pages) * sysconf(_SC_PAGESIZE) : 0;
}

int SystemFigures::clockIsSynchronised()
{
    timex state{};
    const int result = adjtimex(&state);
    if (result < 0)
        return -1;
    return result != TIME_ERROR && !(state.status & STA_UNSYNC) ? 1 : 0;
}

// proc(5): the name in stat stands in parentheses and may hold any character, so the numbers are counted from the last one.
QList<ThreadFigures> SystemFigures::threads()
{
    constexpr int stateField = 0;
    constexpr int userTimeField = 11;
    constexpr int systemTimeField = 12;
    const double ticksPerMs = static_cast<double>(sysconf(_SC_CLK_TCK)) / 1000.0;
    QList<ThreadFigures> out;
    const QString folder = QStringLiteral("/proc/self/task");
    for (const QString &id : QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile file(folder + QLatin1Char('/') + id + QStringLiteral("/stat"));
        if (!file.open(QIODevice::ReadOnly))
            continue; // it ended meanwhile
        const QByteArray line = file.readAll();
        const qsizetype open = line.indexOf('(');
        const qsizetype close = line.lastIndexOf(')');
        const QList<QByteArray> fields = line.mid(close + 2).split(' ');
        if (open < 0 || close < open || fields.size() <= systemTimeField)
            continue;
        const qint64 ticks = fields[userTimeField].toLongLong() + fields[systemTimeField].toLongLong();
        const QByteArray &state = fields[stateField];
        out.append({id.toLongLong(), QString::fromUtf8(line.mid(open + 1, close - open - 1)),
                    state == "R"       ? QStringLiteral("running")
                        : state == "D" ? QStringLiteral("disk")
                                       : QStringLiteral("waiting"),
                    static_cast<qint64>(static_cast<double>(ticks) / ticksPerMs)});
    }
    std::ranges::stable_sort(out, std::greater(), &ThreadFigures::cpuMs);
    return out;
}

} // namespace castwright
#endif
