// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/RestBinding.h"

namespace castwright {

std::span<const RestBinding> studioRoutes()
{
    static constexpr RestBinding rows[] = {
        {"GET", "/v1/studios", "studio.list", 200, true},
        {"POST", "/v1/studios", "studio.create", 201},
        {"POST", "/v1/studios/import", "studio.import", 201},
        {"POST", "/v1/studios/import-obs", "studio.importObs", 201},
        {"GET", "/v1/studios/{id:studioId}/export", "studio.export", 200},
        {"GET", "/v1/studios/{id:studioId}", "studio.get", 200, true},
        {"PATCH", "/v1/studios/{id:studioId}", "studio.update", 200},
        {"DELETE", "/v1/studios/{id:studioId}", "studio.delete", 204},
        {"POST", "/v1/studios/{id:studioId}/profiles", "profile.create", 201},
        {"POST", "/v1/studios/{id:studioId}/profiles/{profileId}/apply", "profile.apply", 200},
        {"GET", "/v1/profiles", "profile.list", 200},
        {"PATCH", "/v1/profiles/{profileId}", "profile.update", 200},
        {"DELETE", "/v1/profiles/{profileId}", "profile.delete", 204},
    };
    return rows;
}

} // namespace castwright
