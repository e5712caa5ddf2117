// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/Webhook.h"

#include <QByteArray>
#include <QList>

namespace castwright {

/// One event on its way to one webhook, or what became of it. Kept, so that a restart loses nothing and a person can look it up.
struct WebhookDelivery {
    QString id;        ///< the webhook-id header; the same at every attempt
    QString accountId;
    QString webhookId;
    QString eventType;
    QByteArray body;
    bool isDead = false; ///< given up
    int attempts = 0;
    qint64 nextAttemptMs = 0; ///< epoch milliseconds
    int lastStatus = 0;       ///< HTTP status of the last attempt, 0 when there was no answer
    QString lastError;
    qint64 createdMs = 0;     ///< when it was put on its way, the last time
    qint64 deliveredMs = 0;   ///< when it arrived; 0 while it has not
    qint64 lastAttemptMs = 0; ///< 0 before the first
};

/// What the sender needs to know and to keep. Thread: server.
class WebhookDirectory {
public:
    virtual ~WebhookDirectory() = default;
    /// Active webhooks of the account, with their secrets.
    virtual QList<Webhook> activeWebhooks(const QString &accountId) = 0;
    /// Nothing when the webhook was deleted or paused.
    virtual std::optional<Webhook> activeWebhook(const QString &accountId, const QString &webhookId) = 0;
    /// Inserts or replaces by id.
    virtual Result<> save(const WebhookDelivery &delivery) = 0;
    virtual Result<> remove(const QString &deliveryId) = 0;
    /// All that are neither delivered nor dead, oldest first.
    virtual Result<QList<WebhookDelivery>> pending() = 0;
};

} // namespace castwright
