// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/WebhookDirectory.h"
#include "store/Database.h"
#include "store/Page.h"

namespace castwright {

/// Events on their way to webhooks. Thread: server.
class WebhookDeliveryRepository {
public:
    explicit WebhookDeliveryRepository(Database &database) : m_database(database) {}

    /// Inserts or replaces by id.
    Result<> put(const WebhookDelivery &delivery);
    Result<> remove(const QString &id);
    /// All that have neither arrived nor been given up, oldest first.
    Result<QList<WebhookDelivery>> pending();
    /// NotFound when there is no such delivery of this webhook.
    Result<WebhookDelivery> find(const QString &webhookId, const QString &id);
    /// Newest first, from the one after `afterId` on; `filter` is one of the conditions below, empty is all.
    Result<Page<WebhookDelivery>> page(const QString &webhookId, const QString &filter, const QString &afterId, int limit);
    /// Drops, for each webhook, all but the newest `kept` of those that arrived or were given up.
    Result<> trim(int kept);

    static QString isPending() { return QStringLiteral("is_dead=0 AND delivered_at=0"); }
    static QString isDelivered() { return QStringLiteral("delivered_at>0"); }
    static QString isDead() { return QStringLiteral("is_dead=1"); }

private:
    Database &m_database;
};

} // namespace castwright
