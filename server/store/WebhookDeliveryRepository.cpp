// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/WebhookDeliveryRepository.h"

#include "store/SqlCodec.h"

namespace castwright {

Result<> WebhookDeliveryRepository::put(const WebhookDelivery &delivery)
{
    const auto text = &SqlCodec<QString>::write;
    return m_database.execute(
        QStringLiteral("INSERT OR REPLACE INTO webhook_deliveries(id,account_id,webhook_id,event_type,body,is_dead,attempts,next_attempt_at,last_status,"
                       "last_error,created_at) VALUES(?,?,?,?,?,?,?,?,?,?,?)"),
        {text(delivery.id), text(delivery.accountId), text(delivery.webhookId), text(delivery.eventType),
         delivery.body.isNull() ? QByteArray("") : delivery.body, delivery.isDead, delivery.attempts, delivery.nextAttemptMs, delivery.lastStatus,
         text(delivery.lastError), delivery.createdMs});
}

Result<> WebhookDeliveryRepository::remove(const QString &id)
{
    return m_database.execute(QStringLiteral("DELETE FROM webhook_deliveries WHERE id=?"), {id});
}

Result<QList<WebhookDelivery>> WebhookDeliveryRepository::pending()
{
    QList<WebhookDelivery> deliveries;
    CW_CHECK(m_database.query(QStringLiteral("SELECT id,account_id,webhook_id,event_type,body,attempts,next_attempt_at,last_status,last_error,created_at "
                                             "FROM webhook_deliveries WHERE is_dead=0 ORDER BY created_at,id"),
                              {}, [&](const SqlRow &row) {
                                  deliveries.append({row.text(0), row.text(1), row.text(2), row.text(3), row.value(4).toByteArray(), false,
                                                     static_cast<int>(row.integer(5)), row.integer(6), static_cast<int>(row.integer(7)), row.text(8),
                                                     row.integer(9)});
                              }));
    return deliveries;
}

} // namespace castwright
