// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/RestBinding.h"

namespace castwright {

std::span<const RestBinding> sourceRoutes()
{
    static constexpr RestBinding rows[] = {
        {"GET", "/v1/studios/{id:studioId}/sources", "source.list", 200, true},
        {"POST", "/v1/studios/{id:studioId}/sources", "source.create", 201},
        {"POST", "/v1/studios/{id:studioId}/source-previews", "source.preview", 200},
        {"PUT", "/v1/studios/{id:studioId}/sources/order", "source.reorder", 200},
        {"GET", "/v1/studios/{id:studioId}/sources/{sourceId}", "source.get", 200, true},
        {"PATCH", "/v1/studios/{id:studioId}/sources/{sourceId}", "source.update", 200},
        {"DELETE", "/v1/studios/{id:studioId}/sources/{sourceId}", "source.delete", 204},
        {"POST", "/v1/studios/{id:studioId}/sources/{sourceId}/seek", "source.seek", 200},
    };
    return rows;
}

} // namespace castwright
