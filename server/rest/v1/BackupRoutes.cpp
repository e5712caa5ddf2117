// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/RestBinding.h"

namespace castwright {

std::span<const RestBinding> backupRoutes()
{
    static constexpr RestBinding rows[] = {
        {"GET", "/v1/backups", "backup.list", 200},
        {"POST", "/v1/backups", "backup.create", 201},
    };
    return rows;
}

} // namespace castwright
