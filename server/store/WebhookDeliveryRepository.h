// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/WebhookDirectory.h"
#include "store/Database.h"

namespace castwright {

/// Events on their way to webhooks. Thread: server.
class WebhookDeliveryRepository {
public:
    explicit WebhookDeliveryRepository(Database &database) : m_database(database) {}

    /// Inserts or replaces by id.
    Result<> put(const WebhookDelivery &delivery);
    Result<> remove(const QString &id);
    /// All that are not dead, oldest first.
    Result<QList<WebhookDelivery>> pending();

private:
    Database &m_database;
};

} // namespace castwright
