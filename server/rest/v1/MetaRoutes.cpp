// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/RestBinding.h"

namespace castwright {

std::span<const RestBinding> metaRoutes()
{
    static constexpr RestBinding rows[] = {
        {"GET", "/v1/health", "health.get", 200},
        {"GET", "/v1/devices", "source.devices", 200},
        {"GET", "/debug/threads", "debug.threads", 200, false, true},
        {"GET", "/debug/queues", "debug.queues", 200, false, true},
    };
    return rows;
}

} // namespace castwright
