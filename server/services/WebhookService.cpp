// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/WebhookService.h"

#include "services/ServiceContext.h"
#include "services/UseCaseBinding.h"
#include "services/WebhookEvents.h"

#include <QJsonDocument>
#include <QUrl>

#include <algorithm>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
constexpr int keptDeliveries = 500;

Result<> checkWebhook(const Webhook &webhook)
{
    const QUrl url(webhook.url, QUrl::StrictMode);
    if (!url.isValid() || (url.scheme() != u"http" && url.scheme() != u"https") || url.host().isEmpty())
        return std::unexpected(fieldError(u"url"_s, u"must be a full http or https address"_s));
    if (!url.userInfo().isEmpty())
        return std::unexpected(fieldError(u"url"_s, u"must not hold a user name or password"_s));
    const QStringList known = orderableEvents();
    for (qsizetype i = 0; i < webhook.events.size(); ++i)
        if (!known.contains(webhook.events[i]))
            return std::unexpected(fieldError(u"events[%1]"_s.arg(i), u"is no event type"_s));
    return {};
}

// The form of the Standard Webhooks specification: whsec_ and the base64 of 24 to 64 bytes.
Secret makeSecret()
{
    const QByteArray raw = QByteArray::fromBase64(randomToken(32).toLatin1(), QByteArray::Base64UrlEncoding);
    return Secret(u"whsec_"_s + QString::fromLatin1(raw.toBase64()));
}
} // namespace

void WebhookService::registerUseCases(UseCaseCatalog &catalog)
{
    catalog.add(bindUseCase("webhook.list", Scope::WebhooksManage, Effect::Read, "List webhooks",
                            "A page of the account's webhooks, without their secrets.", this, &WebhookService::list));
    catalog.add(bindUseCase("webhook.create", Scope::WebhooksManage, Effect::Write, "Register a webhook",
                            "Answers with the signing secret this once.", this, &WebhookService::create));
    catalog.add(bindUseCase("webhook.get", Scope::WebhooksManage, Effect::Read, "Read a webhook", "One webhook, without its secret.", this,
                            &WebhookService::get));
    catalog.add(bindUseCase("webhook.update", Scope::WebhooksManage, Effect::Write, "Change a webhook",
                            "Changes the address or the events, or pauses it.", this, &WebhookService::update));
    catalog.add(
        bindUseCase("webhook.delete", Scope::WebhooksManage, Effect::Write, "Delete a webhook",
                    "Deletes the webhook with all that waits to be delivered to it.", this,
                    static_cast<Result<Nothing> (WebhookService::*)(const CallContext &, const WebhookId &)>(&WebhookService::remove)));
    catalog.add(bindUseCase("webhook.test", Scope::WebhooksManage, Effect::Write, "Send a test event",
                            "Sends an event webhook.test to this webhook alone.", this, &WebhookService::test));
    catalog.add(
        bindUseCase("webhook.deliveries", Scope::WebhooksManage, Effect::Read, "List a webhook's deliveries",
                    "What was sent to it, what became of it and what still waits; the newest first. The newest 500 that are over are kept.",
                    this, &WebhookService::deliveries));
    catalog.add(
        bindUseCase("webhook.redeliver", Scope::WebhooksManage, Effect::Write, "Send a delivery again",
                    "Sends it with the same id and body, whatever became of it before; one that waits for its next attempt is sent now.",
                    this, &WebhookService::redeliver));
}

namespace {
QDateTime moment(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
}

DeliveryRow rowOf(const WebhookDelivery &delivery)
{
    DeliveryRow row;
    row.id = delivery.id;
    row.eventType = delivery.eventType;
    row.state = delivery.deliveredMs > 0 ? DeliveryState::Delivered : delivery.isDead ? DeliveryState::Dead : DeliveryState::Pending;
    row.attempts = delivery.attempts;
    row.lastStatus = delivery.lastStatus;
    row.lastError = delivery.lastError;
    row.createdAt = moment(delivery.createdMs);
    if (delivery.lastAttemptMs > 0)
        row.lastAttemptAt = moment(delivery.lastAttemptMs);
    if (row.state == DeliveryState::Pending)
        row.nextAttemptAt = moment(delivery.nextAttemptMs);
    if (delivery.deliveredMs > 0)
        row.deliveredAt = moment(delivery.deliveredMs);
    row.body = QString::fromUtf8(delivery.body);
    return row;
}

QString conditionOf(std::optional<DeliveryState> state)
{
    if (!state)
        return {};
    switch (*state) {
    case DeliveryState::Pending: return WebhookDeliveryRepository::isPending();
    case DeliveryState::Delivered: return WebhookDeliveryRepository::isDelivered();
    case DeliveryState::Dead: break;
    }
    return WebhookDeliveryRepository::isDead();
}
} // namespace

Result<DeliveryPage> WebhookService::deliveries(const CallContext &call, const DeliveriesInput &input)
{
    CW_TRY(const Webhook webhook, m_context.store.webhooks.find(call.caller.accountId, input.webhookId));
    CW_TRY(const int limit, pageLimit(input.limit));
    const QString list = u"deliveries/"_s + webhook.id;
    CW_TRY(const QString after, m_context.cursors.open(list, input.cursor));
    CW_TRY(const auto page, m_context.store.webhookDeliveries.page(webhook.id, conditionOf(input.state), after, limit));
    DeliveryPage answer;
    for (const WebhookDelivery &delivery : page.items)
        answer.data.append(rowOf(delivery));
    if (page.hasMore)
        answer.nextCursor = m_context.cursors.make(list, answer.data.last().id);
    return answer;
}

Result<DeliveryRow> WebhookService::redeliver(const CallContext &call, const DeliveryId &input)
{
    CW_TRY(const Webhook webhook, m_context.store.webhooks.find(call.caller.accountId, input.webhookId));
    CW_TRY(const WebhookDelivery delivery, m_context.store.webhookDeliveries.find(webhook.id, input.deliveryId));
    if (!m_redeliverer)
        return fail(ErrorCode::NotImplemented, u"This server does not send webhooks."_s);
    if (!webhook.active)
        return fail(ErrorCode::Conflict, u"The webhook is paused. Activate it first."_s);
    m_redeliverer(delivery);
    CW_TRY(const WebhookDelivery now, m_context.store.webhookDeliveries.find(webhook.id, delivery.id));
    return rowOf(now);
}

Result<PageOf<Webhook>> WebhookService::list(const CallContext &call, const PageInput &input)
{
    const QString &account = call.caller.accountId;
    return listPage<Webhook>(m_context.cursors, u"webhooks/"_s + account, input.limit, input.cursor,
                             [&](const QString &after, int limit) { return m_context.store.webhooks.page(account, after, limit); });
}

Result<Webhook> WebhookService::get(const CallContext &call, const WebhookId &input)
{
    return m_context.store.webhooks.find(call.caller.accountId, input.webhookId);
}

Result<WebhookCreated> WebhookService::create(const CallContext &call, const WebhookCreate &input)
{
    CW_TRY(const int present, m_context.store.webhooks.count(call.caller.accountId));
    CW_CHECK(checkRoom(present, limits::webhooksPerAccount, "webhooks"));
    Webhook webhook;
    m_context.stampNew(webhook, "whk");
    webhook.accountId = call.caller.accountId;
    webhook.url = input.url.trimmed();
    webhook.events = input.events;
    webhook.active = input.active;
    webhook.secret = makeSecret();
    CW_CHECK(checkWebhook(webhook));
    CW_CHECK(m_context.store.webhooks.insert(webhook));
    m_context.publish("webhook.created", webhook.accountId, {}, toJson(webhook));
    return WebhookCreated{webhook.id,        webhook.url,      webhook.events,         webhook.active,
                          webhook.createdAt, webhook.revision, webhook.secret.reveal()};
}

Result<Webhook> WebhookService::update(const CallContext &call, const WebhookUpdate &input)
{
    CW_TRY(Webhook webhook, m_context.store.webhooks.find(call.caller.accountId, input.webhookId));
    CW_CHECK(checkRevision(call, webhook));
    if (input.url)
        webhook.url = input.url->trimmed();
    if (input.events)
        webhook.events = *input.events;
    if (input.active)
        webhook.active = *input.active;
    CW_CHECK(checkWebhook(webhook));
    m_context.touch(webhook);
    CW_CHECK(m_context.store.webhooks.update(webhook));
    m_context.publish("webhook.updated", webhook.accountId, {}, toJson(webhook));
    return webhook;
}

Result<Nothing> WebhookService::remove(const CallContext &call, const WebhookId &input)
{
    CW_TRY(const Webhook webhook, m_context.store.webhooks.find(call.caller.accountId, input.webhookId));
    CW_CHECK(checkRevision(call, webhook));
    CW_CHECK(m_context.store.webhooks.remove(webhook.accountId, webhook.id));
    m_context.publish("webhook.deleted", webhook.accountId, {}, idObject(webhook.id));
    return Nothing{};
}

Result<WebhookTest> WebhookService::test(const CallContext &call, const WebhookId &input)
{
    CW_TRY(const Webhook webhook, m_context.store.webhooks.find(call.caller.accountId, input.webhookId));
    if (!m_tester)
        return fail(ErrorCode::NotImplemented, u"This server does not send webhooks."_s);
    if (!webhook.active)
        return fail(ErrorCode::Conflict, u"The webhook is paused. Activate it first."_s);
    const QString type = u"webhook.test"_s;
    const QString id = m_context.ids.next("evt"_L1);
    QJsonObject body{{u"id"_s, id}, {u"type"_s, type}, {u"time"_s, jsonTime(m_context.clock.now())}, {u"data"_s, idObject(webhook.id)}};
    const bool isOfProxy = std::ranges::any_of(webhook.events, [](const QString &event) { return event.startsWith(u"proxy."); });
    if (isOfProxy) { // what a receiver of the proxy's events reads
        body.insert(u"event_id"_s, id);
        body.insert(u"event_type"_s, u"test"_s);
        body.insert(u"stream_id"_s, u"test"_s);
        body.insert(u"timestamp"_s, body.value(u"time"));
    }
    m_tester(webhook, type, QJsonDocument(body).toJson(QJsonDocument::Compact));
    return WebhookTest{type, id, true};
}

QList<Webhook> WebhookService::activeWebhooks(const QString &accountId)
{
    auto webhooks = m_context.store.webhooks.all(accountId).value_or(QList<Webhook>());
    webhooks.removeIf([](const Webhook &webhook) { return !webhook.active; });
    return webhooks;
}

std::optional<Webhook> WebhookService::activeWebhook(const QString &accountId, const QString &webhookId)
{
    const auto webhook = m_context.store.webhooks.find(accountId, webhookId);
    return webhook && webhook->active ? std::optional(*webhook) : std::nullopt;
}

Result<> WebhookService::save(const WebhookDelivery &delivery)
{
    CW_CHECK(m_context.store.webhookDeliveries.put(delivery));
    if ((delivery.deliveredMs > 0 || delivery.isDead) && ++m_finished >= keptDeliveries / 5) {
        m_finished = 0;
        return m_context.store.webhookDeliveries.trim(keptDeliveries);
    }
    return {};
}

Result<> WebhookService::remove(const QString &deliveryId)
{
    return m_context.store.webhookDeliveries.remove(deliveryId);
}

Result<QList<WebhookDelivery>> WebhookService::pending()
{
    return m_context.store.webhookDeliveries.pending();
}

} // namespace castwright
