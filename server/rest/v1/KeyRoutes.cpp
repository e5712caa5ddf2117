// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/RestBinding.h"

namespace castwright {

std::span<const RestBinding> keyRoutes()
{
    static constexpr RestBinding rows[] = {
        {"GET", "/v1/keys", "key.list", 200},
        {"POST", "/v1/keys", "key.create", 201},
        {"GET", "/v1/keys/{keyId}", "key.get", 200},
        {"DELETE", "/v1/keys/{keyId}", "key.revoke", 204},
    };
    return rows;
}

} // namespace castwright
