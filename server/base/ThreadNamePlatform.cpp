// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/ThreadName.h"

#if defined(__linux__) || defined(__APPLE__)
#include <pthread.h>
#endif

#include <string>

namespace castwright {

void setThreadName(const char *name)
{
    const std::string shown = std::string(name).substr(0, 15);
#if defined(__linux__)
    pthread_setname_np(pthread_self(), shown.c_str());
#elif defined(__APPLE__)
    pthread_setname_np(shown.c_str());
#endif
}

} // namespace castwright
