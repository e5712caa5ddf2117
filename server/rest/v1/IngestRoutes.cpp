// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/RestBinding.h"

namespace castwright {

std::span<const RestBinding> ingestRoutes()
{
    static constexpr RestBinding rows[] = {
        {"GET", "/v1/streams", "stream.list", 200},
        {"POST", "/v1/streams", "stream.create", 201},
        {"GET", "/v1/streams/{id:streamId}", "stream.get", 200},
        {"PATCH", "/v1/streams/{id:streamId}", "stream.update", 200},
        {"DELETE", "/v1/streams/{id:streamId}", "stream.delete", 204},
        {"POST", "/v1/streams/{id:streamId}/rotate-key", "stream.rotateKey", 200},
        {"GET", "/v1/streams/{id:streamId}/live", "stream.live", 200},
        {"POST", "/v1/streams/{id:streamId}/disconnect", "stream.disconnect", 200},
        {"POST", "/v1/streams/{id:streamId}/fail-over", "stream.failOver", 200},
        {"POST", "/v1/stream-figures", "stream.liveMany", 200},
        {"GET", "/v1/streams/{id:streamId}/keys", "streamKey.list", 200},
        {"POST", "/v1/streams/{id:streamId}/keys", "streamKey.create", 201},
        {"PATCH", "/v1/streams/{id:streamId}/keys/{streamKeyId}", "streamKey.update", 200},
        {"DELETE", "/v1/streams/{id:streamId}/keys/{streamKeyId}", "streamKey.delete", 204},
        {"POST", "/v1/stream-keys/check", "streamKey.check", 200},
        {"GET", "/v1/streams/{id:streamId}/targets", "pushTarget.list", 200},
        {"POST", "/v1/streams/{id:streamId}/targets", "pushTarget.create", 201},
        {"PATCH", "/v1/streams/{id:streamId}/targets/{targetId}", "pushTarget.update", 200},
        {"DELETE", "/v1/streams/{id:streamId}/targets/{targetId}", "pushTarget.delete", 204},
        {"POST", "/v1/streams/{id:streamId}/targets/{targetId}/retry", "pushTarget.retry", 200},
        {"GET", "/v1/targets/{targetId}", "pushTarget.get", 200},
        {"POST", "/v1/targets/of-streams", "pushTarget.listMany", 200},
    };
    return rows;
}

} // namespace castwright
