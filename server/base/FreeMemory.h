// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace castwright {

/// Gives the system back what was freed but lies between pieces in use: glibc keeps that for itself, gigabytes after many streams have
/// ended. Takes up to some hundredths of a second a gigabyte. Does nothing with other C libraries. Thread: any.
void giveBackFreeMemory();

} // namespace castwright
