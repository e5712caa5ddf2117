// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/RestBinding.h"

namespace castwright {

std::span<const RestBinding> mediaRoutes()
{
    static constexpr RestBinding rows[] = {
        {"GET", "/v1/media", "media.list", 200},
        {"POST", "/v1/media", "media.create", 201},
        {"GET", "/v1/media/{mediaId}", "media.get", 200},
        {"PATCH", "/v1/media/{mediaId}", "media.update", 200},
        {"GET", "/v1/media/{mediaId}/frame", "media.frame", 200},
        {"POST", "/v1/media/{mediaId}/trim", "media.trim", 201},
        {"DELETE", "/v1/media/{mediaId}", "media.delete", 204},
    };
    return rows;
}

} // namespace castwright
