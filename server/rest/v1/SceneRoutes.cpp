// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/RestBinding.h"

namespace castwright {

std::span<const RestBinding> sceneRoutes()
{
    static constexpr RestBinding rows[] = {
        {"GET", "/v1/studios/{id:studioId}/scenes", "scene.list", 200, true},
        {"POST", "/v1/studios/{id:studioId}/scenes", "scene.create", 201},
        {"GET", "/v1/studios/{id:studioId}/scenes/{sceneId}", "scene.get", 200, true},
        {"PATCH", "/v1/studios/{id:studioId}/scenes/{sceneId}", "scene.update", 200},
        {"DELETE", "/v1/studios/{id:studioId}/scenes/{sceneId}", "scene.delete", 204},
        {"POST", "/v1/studios/{id:studioId}/scenes/{sceneId}/show", "scene.show", 200},
        {"POST", "/v1/studios/{id:studioId}/take", "scene.take", 200},
        {"POST", "/v1/studios/{id:studioId}/transition-position", "scene.moveTransition", 200},
    };
    return rows;
}

} // namespace castwright
