// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace castwright {

/// Memory of the machine in bytes; 0 where the platform does not tell. Its parts are in SystemFigures_<platform>.cpp. Thread: any.
qint64 machineMemoryBytes();

} // namespace castwright
