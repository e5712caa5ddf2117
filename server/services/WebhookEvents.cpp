// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/WebhookEvents.h"

#include "domain/Webhook.h"
#include "services/ProxyService.h"

namespace castwright {

QStringList orderableEvents()
{
    QStringList types = webhookEventTypes();
    for (const char *what : {"created", "updated", "deleted"})
        types += QStringLiteral("profile.") + QLatin1String(what);
    for (const QString &type : ProxyService::eventTypes())
        types += QStringLiteral("proxy.") + type;
    return types;
}

} // namespace castwright
