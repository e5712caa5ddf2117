// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/RestBinding.h"

namespace castwright {

std::span<const RestBinding> connectionRoutes()
{
    static constexpr RestBinding rows[] = {
        {"GET", "/v1/connections", "connection.list", 200},
        {"DELETE", "/v1/connections/{connectionId}", "connection.delete", 204},
    };
    return rows;
}

} // namespace castwright
