// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/socket.h>

namespace castwright::media {

/// Asks a socket for something that is an improvement and no condition: a system that does not know it goes on without. Thread: any.
inline void setOption(int descriptor, int level, int name, int value)
{
    ::setsockopt(descriptor, level, name, &value, sizeof value);
}

} // namespace castwright::media
