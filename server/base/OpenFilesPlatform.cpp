// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/OpenFiles.h"

#include <QtGlobal>

#ifdef Q_OS_WIN

namespace castwright {

void raiseOpenFileLimit() {} // sockets are handles there, and not limited like this

} // namespace castwright

#else

#include <sys/resource.h>

#include <algorithm>

namespace castwright {

void raiseOpenFileLimit()
{
    constexpr rlim_t wanted = 65536;
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur >= wanted)
        return;
    limit.rlim_cur = std::min<rlim_t>(limit.rlim_max, wanted);
    ::setrlimit(RLIMIT_NOFILE, &limit);
}

} // namespace castwright

#endif
