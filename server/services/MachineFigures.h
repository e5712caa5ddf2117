// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/EdgeNode.h"

namespace castwright {

/// Memory of the machine in bytes; 0 where the platform does not tell. Its parts are in SystemFigures_<platform>.cpp. Thread: any.
qint64 machineMemoryBytes();

/// Less free space than this is told as trouble.
constexpr qint64 lowDiskBytes = 2LL * 1024 * 1024 * 1024;

/// This server by its own figures: degraded while little is left of the processor or of the disk that its data lies on. `cpuPercent` is of
/// this process; 100 is one core. Thread: any.
NodeHealth machineHealth(double cpuPercent, double diskFreeBytes);

} // namespace castwright
