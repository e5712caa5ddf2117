// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/WebhookDeliveryRepository.h"

#include "store/SqlCodec.h"

namespace castwright {

namespace {
const QString columns =
    QStringLiteral("id,account_id,webhook_id,event_type,body,is_dead,attempts,next_attempt_at,last_status,last_error,created_at,"
                   "delivered_at,last_attempt_at");

WebhookDelivery read(const SqlRow &row)
{
    WebhookDelivery delivery;
    delivery.id = row.text(0);
    delivery.accountId = row.text(1);
    delivery.webhookId = row.text(2);
    delivery.eventType = row.text(3);
    delivery.body = row.value(4).toByteArray();
    delivery.isDead = row.integer(5) != 0;
    delivery.attempts = static_cast<int>(row.integer(6));
    delivery.nextAttemptMs = row.integer(7);
    delivery.lastStatus = static_cast<int>(row.integer(8));
    delivery.lastError = row.text(9);
    delivery.createdMs = row.integer(10);
    delivery.deliveredMs = row.integer(11);
    delivery.lastAttemptMs = row.integer(12);
    return delivery;
}
} // namespace

Result<> WebhookDeliveryRepository::put(const WebhookDelivery &delivery)
{
    const auto text = &SqlCodec<QString>::write;
    return m_database.execute(
        QStringLiteral("INSERT OR REPLACE INTO webhook_deliveries(%1) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?)").arg(columns),
        {text(delivery.id), text(delivery.accountId), text(delivery.webhookId), text(delivery.eventType),
         delivery.body.isNull() ? QByteArray("") : delivery.body, delivery.isDead, delivery.attempts, delivery.nextAttemptMs,
         delivery.lastStatus, text(delivery.lastError), delivery.createdMs, delivery.deliveredMs, delivery.lastAttemptMs});
}

Result<> WebhookDeliveryRepository::remove(const QString &id)
{
    return m_database.execute(QStringLiteral("DELETE FROM webhook_deliveries WHERE id=?"), {id});
}

Result<QList<WebhookDelivery>> WebhookDeliveryRepository::pending()
{
    QList<WebhookDelivery> deliveries;
    CW_CHECK(m_database.query(QStringLiteral("SELECT %1 FROM webhook_deliveries WHERE %2 ORDER BY created_at,id").arg(columns, isPending()),
                              {}, [&](const SqlRow &row) { deliveries.append(read(row)); }));
    return deliveries;
}

Result<WebhookDelivery> WebhookDeliveryRepository::find(const QString &webhookId, const QString &id)
{
    std::optional<WebhookDelivery> found;
    CW_CHECK(m_database.query(QStringLiteral("SELECT %1 FROM webhook_deliveries WHERE id=? AND webhook_id=?").arg(columns), {id, webhookId},
                              [&](const SqlRow &row) { found = read(row); }));
    if (!found)
        return fail(ErrorCode::NotFound, QStringLiteral("There is no delivery with this id; old ones are forgotten."));
    return *found;
}

Result<Page<WebhookDelivery>> WebhookDeliveryRepository::page(const QString &webhookId, const QString &filter, const QString &afterId,
                                                              int limit)
{
    QString where = QStringLiteral("webhook_id=?");
    QVariantList values{webhookId};
    if (!filter.isEmpty())
        where += QStringLiteral(" AND ") + filter;
    if (!afterId.isEmpty()) {
        where += QStringLiteral(" AND (created_at,id)<((SELECT created_at FROM webhook_deliveries WHERE id=?),?)");
        values << afterId << afterId;
    }
    values << limit + 1;
    Page<WebhookDelivery> page;
    CW_CHECK(m_database.query(
        QStringLiteral("SELECT %1 FROM webhook_deliveries WHERE %2 ORDER BY created_at DESC,id DESC LIMIT ?").arg(columns, where), values,
        [&](const SqlRow &row) { page.items.append(read(row)); }));
    page.hasMore = page.items.size() > limit;
    if (page.hasMore)
        page.items.removeLast();
    return page;
}

Result<> WebhookDeliveryRepository::trim(int kept)
{
    return m_database.execute(
        QStringLiteral("DELETE FROM webhook_deliveries WHERE id IN (SELECT id FROM (SELECT id,row_number() OVER "
                       "(PARTITION BY webhook_id ORDER BY created_at DESC,id DESC) AS place FROM webhook_deliveries WHERE is_dead=1 OR "
                       "delivered_at>0) WHERE place>?)"),
        {kept});
}

} // namespace castwright
