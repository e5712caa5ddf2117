// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/SystemFigures.h"

#include "services/MachineFigures.h"

#ifndef Q_OS_LINUX
#include <ctime>

namespace castwright {

qint64 SystemFigures::cpuTimeUs()
{
    return static_cast<qint64>(std::clock()) * 1'000'000 / CLOCKS_PER_SEC;
}

qint64 SystemFigures::memoryBytes()
{
    return 0;
}

QList<ThreadFigures> SystemFigures::threads()
{
    return {};
}

qint64 machineMemoryBytes()
{
    return 0;
}

int SystemFigures::clockIsSynchronised()
{
    return -1;
}

} // namespace castwright
#endif
