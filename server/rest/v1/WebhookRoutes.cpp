// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/RestBinding.h"

namespace castwright {

std::span<const RestBinding> webhookRoutes()
{
    static constexpr RestBinding rows[] = {
        {"GET", "/v1/webhooks", "webhook.list", 200},
        {"POST", "/v1/webhooks", "webhook.create", 201},
        {"GET", "/v1/webhooks/{webhookId}", "webhook.get", 200},
        {"PATCH", "/v1/webhooks/{webhookId}", "webhook.update", 200},
        {"DELETE", "/v1/webhooks/{webhookId}", "webhook.delete", 204},
        {"POST", "/v1/webhooks/{webhookId}/test", "webhook.test", 200},
        {"GET", "/v1/webhooks/{webhookId}/deliveries", "webhook.deliveries", 200},
        {"POST", "/v1/webhooks/{webhookId}/deliveries/{deliveryId}/redeliver", "webhook.redeliver", 200},
    };
    return rows;
}

} // namespace castwright
