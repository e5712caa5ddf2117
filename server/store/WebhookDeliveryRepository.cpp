// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/WebhookDeliveryRepository.h"

namespace castwright {

Result<> WebhookDeliveryRepository::put(const WebhookDelivery &delivery)
{
    const QString state = delivery.isDead ? QStringLiteral("dead") : QStringLiteral("pending");
    const QString error = delivery.lastError.isNull() ? QStringLiteral("") : delivery.lastError;
    return m_database.execute(QStringLiteral("INSERT OR REPLACE INTO webhook_deliveries(id,webhook_id,event_type,body,state,attempts,next_attempt_at,"
                                             "last_status,last_error,created_at) VALUES(?,?,?,?,?,?,?,?,?,?)"),
                              {delivery.id, delivery.webhookId, delivery.eventType, QString::fromUtf8(delivery.body), state, delivery.attempts,
                               delivery.nextAttemptMs, delivery.lastStatus, error, delivery.createdMs});
}

Result<> WebhookDeliveryRepository::remove(const QString &deliveryId)
{
    return m_database.execute(QStringLiteral("DELETE FROM webhook_deliveries WHERE id=?"), {deliveryId});
}

Result<QList<WebhookDelivery>> WebhookDeliveryRepository::pending()
{
    QList<WebhookDelivery> rows;
    CW_CHECK(m_database.query(
        QStringLiteral("SELECT d.id,w.account_id,d.webhook_id,d.event_type,d.body,d.attempts,d.next_attempt_at,d.last_status,d.last_error,d.created_at "
                       "FROM webhook_deliveries d JOIN webhooks w ON w.id=d.webhook_id WHERE d.state='pending' ORDER BY d.created_at,d.id"),
        {}, [&](const SqlRow &row) {
            WebhookDelivery delivery;
            delivery.id = row.text(0);
            delivery.accountId = row.text(1);
            delivery.webhookId = row.text(2);
            delivery.eventType = row.text(3);
            delivery.body = row.text(4).toUtf8();
            delivery.attempts = static_cast<int>(row.integer(5));
            delivery.nextAttemptMs = row.integer(6);
            delivery.lastStatus = static_cast<int>(row.integer(7));
            delivery.lastError = row.text(8);
            delivery.createdMs = row.integer(9);
            rows.append(std::move(delivery));
        }));
    return rows;
}

} // namespace castwright
