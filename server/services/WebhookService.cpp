// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/WebhookService.h"

#include "services/ServiceContext.h"
#include "services/UseCaseBinding.h"

#include <QJsonDocument>
#include <QUrl>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
// domain/Event.h; high-rate ones are not sent to webhooks.
QStringList knownEvents()
{
    QStringList types{u"stream.live"_s, u"stream.offline"_s, u"stream.status"_s, u"destination.status_changed"_s, u"source.status_changed"_s, u"chat.message"_s,
                      u"ingest.live"_s, u"ingest.offline"_s, u"ingest.health"_s, u"pushTarget.status_changed"_s};
    for (const char *noun : {"studio", "scene", "source", "destination", "media", "key", "webhook", "connection", "stream", "streamKey", "pushTarget", "clip", "dvr",
                             "signingKey", "edge", "userToken"})
        for (const char *what : {"created", "updated", "deleted"})
            types += QLatin1String(noun) + u'.' + QLatin1String(what);
    return types;
}

Result<> checkWebhook(const Webhook &webhook)
{
    const QUrl url(webhook.url, QUrl::StrictMode);
    if (!url.isValid() || (url.scheme() != u"http" && url.scheme() != u"https") || url.host().isEmpty())
        return std::unexpected(fieldError(u"url"_s, u"must be a full http or https address"_s));
    if (!url.userInfo().isEmpty())
        return std::unexpected(fieldError(u"url"_s, u"must not hold a user name or password"_s));
    const QStringList known = knownEvents();
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
    catalog.add(bindUseCase("webhook.list", Scope::WebhooksManage, Effect::Read, "List webhooks", "A page of the account's webhooks, without their secrets.", this,
                            &WebhookService::list));
    catalog.add(bindUseCase("webhook.create", Scope::WebhooksManage, Effect::Write, "Register a webhook", "Answers with the signing secret this once.", this,
                            &WebhookService::create));
    catalog.add(bindUseCase("webhook.get", Scope::WebhooksManage, Effect::Read, "Read a webhook", "One webhook, without its secret.", this, &WebhookService::get));
    catalog.add(bindUseCase("webhook.update", Scope::WebhooksManage, Effect::Write, "Change a webhook", "Changes the address or the events, or pauses it.", this,
                            &WebhookService::update));
    catalog.add(bindUseCase("webhook.delete", Scope::WebhooksManage, Effect::Write, "Delete a webhook", "Deletes the webhook with all that waits to be delivered to it.", this,
                            static_cast<Result<Nothing> (WebhookService::*)(const CallContext &, const WebhookId &)>(&WebhookService::remove)));
    catalog.add(bindUseCase("webhook.test", Scope::WebhooksManage, Effect::Write, "Send a test event", "Sends an event webhook.test to this webhook alone.", this,
                            &WebhookService::test));
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
    return WebhookCreated{webhook.id, webhook.url, webhook.events, webhook.active, webhook.createdAt, webhook.revision, webhook.secret.reveal()};
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
    const QJsonObject body{{u"id"_s, m_context.ids.next("evt"_L1)}, {u"type"_s, type}, {u"time"_s, jsonTime(m_context.clock.now())}, {u"data"_s, idObject(webhook.id)}};
    m_tester(webhook, type, QJsonDocument(body).toJson(QJsonDocument::Compact));
    return WebhookTest{type, true};
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
    return m_context.store.webhookDeliveries.put(delivery);
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
