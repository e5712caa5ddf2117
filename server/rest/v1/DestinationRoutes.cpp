// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/RestBinding.h"

namespace castwright {

std::span<const RestBinding> destinationRoutes()
{
    static constexpr RestBinding rows[] = {
        {"GET", "/v1/platforms", "platform.list", 200},
        {"GET", "/v1/encoders", "encoder.list", 200},
        {"GET", "/v1/studios/{id:studioId}/destinations", "destination.list", 200, true},
        {"POST", "/v1/studios/{id:studioId}/destinations", "destination.create", 201},
        {"GET", "/v1/studios/{id:studioId}/destinations/{destId:destinationId}", "destination.get", 200, true},
        {"PATCH", "/v1/studios/{id:studioId}/destinations/{destId:destinationId}", "destination.update", 200},
        {"DELETE", "/v1/studios/{id:studioId}/destinations/{destId:destinationId}", "destination.delete", 204},
        {"POST", "/v1/studios/{id:studioId}/destinations/{destId:destinationId}/retry", "destination.retry", 200},
        {"POST", "/v1/studios/{id:studioId}/destinations/{destId:destinationId}/start", "destination.start", 200},
        {"POST", "/v1/studios/{id:studioId}/destinations/{destId:destinationId}/stop", "destination.stop", 200},
    };
    return rows;
}

} // namespace castwright
