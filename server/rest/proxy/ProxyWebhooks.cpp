// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/proxy/ProxyAnswers.h"
#include "rest/proxy/ProxySurface.h"
#include "services/ProxyService.h"

#include <QJsonDocument>

#include <algorithm>

/// The proxy's webhooks are webhooks like all others here, for the proxy's events: signed, kept, tried again, with a log under
/// /v1/webhooks.
namespace castwright {

using namespace Qt::StringLiterals;
using proxyanswers::failure;

namespace {
const QString eventPrefix = u"proxy."_s;

QJsonArray shortEvents(const QJsonArray &types)
{
    QJsonArray out;
    for (const QJsonValue &type : types)
        if (type.toString().startsWith(eventPrefix))
            out.append(type.toString().sliced(eventPrefix.size()));
    return out;
}

/// As the contract names them; all when none are named.
Result<QJsonArray> longEvents(const QJsonArray &names)
{
    const QStringList known = ProxyService::eventTypes();
    QJsonArray out;
    for (const QJsonValue &name : names) {
        if (!known.contains(name.toString()))
            return std::unexpected(fieldError(u"events"_s, u"must be of: %1"_s.arg(known.join(u", "))));
        out.append(QString(eventPrefix + name.toString()));
    }
    if (names.isEmpty())
        for (const QString &name : known)
            out.append(QString(eventPrefix + name));
    return out;
}

/// What the same address is told of besides, by /v1.
QJsonArray otherEvents(const QJsonArray &types)
{
    QJsonArray out;
    for (const QJsonValue &type : types)
        if (!type.toString().startsWith(eventPrefix))
            out.append(type);
    return out;
}

Error unknownWebhook()
{
    return {ErrorCode::NotFound, u"Webhook not found"_s, {}, {}, 0, {}};
}
} // namespace

void ProxySurface::findWebhook(const CallContext &context, const QString &url, const std::function<void(Result<QJsonObject>)> &found)
{
    m_catalog.invoke(u"webhook.list"_s, context, {{u"limit"_s, 200}}, [url, found](const Result<Outcome> &result) {
        if (!result)
            return found(std::unexpected(result.error()));
        for (const QJsonValue &row : result->toJson().value(u"data").toArray()) {
            const QJsonObject webhook = row.toObject();
            if (webhook.value(u"url").toString() == url && !shortEvents(webhook.value(u"events").toArray()).isEmpty())
                return found(webhook);
        }
        found(std::unexpected(unknownWebhook()));
    });
}

bool ProxySurface::webhooks(const QStringList &segments, const RequestContext &request, const Done &done)
{
    const bool isTest = segments == QStringList{u"webhooks"_s, u"test"_s};
    if (segments != QStringList{u"webhooks"_s} && !isTest)
        return false;
    const auto caller = callerOf(request);
    if (!caller) {
        done(failure(caller.error()));
        return true;
    }
    CallContext context;
    context.caller = *caller;
    if (!m_proxy.settings().requiresToken && caller->keyId.isEmpty())
        context.caller.scopes.append(Scope::WebhooksManage);
    if (isTest && request.method == "POST")
        testWebhook(context, request.queryValue(u"webhook_url"), done);
    else if (!isTest && request.method == "POST")
        addWebhook(context, request, done);
    else if (!isTest && request.method == "GET")
        listWebhooks(context, done);
    else if (!isTest && request.method == "DELETE")
        removeWebhook(context, request.queryValue(u"webhook_url"), done);
    else
        done(failure({ErrorCode::MethodNotAllowed, u"Method Not Allowed"_s, {}, {}, 0, {}})
                 .with("Allow", isTest ? "POST" : "GET, POST, DELETE"));
    return true;
}

void ProxySurface::addWebhook(const CallContext &context, const RequestContext &request, const Done &done)
{
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    const QString url = body.value(u"url").toString();
    const auto events = longEvents(body.value(u"events").toArray());
    if (url.isEmpty() || !events)
        return done(failure(url.isEmpty() ? fieldError(u"url"_s, u"is required"_s) : events.error()));
    ProxyService::WebhookLimits limits{body.value(u"timeout").toInt(10), body.value(u"retry_attempts").toInt(3), {}};
    const QJsonObject headers = body.value(u"headers").toObject();
    for (auto it = headers.begin(); it != headers.end(); ++it)
        limits.headers.append({it.key().toLatin1(), it->toString().toUtf8()});
    if (const auto fits = ProxyService::check(limits); !fits)
        return done(failure(fits.error()));
    const QJsonObject input{{u"url"_s, url}, {u"events"_s, *events}};
    findWebhook(context, url, [this, context, input, limits, done](const Result<QJsonObject> &present) {
        if (!present && present.error().code != ErrorCode::NotFound)
            return done(failure(present.error()));
        QJsonObject wanted = input;
        if (present) {
            QJsonArray all = otherEvents(present->value(u"events").toArray());
            for (const QJsonValue &event : input.value(u"events").toArray())
                all.append(event);
            wanted.insert(u"events"_s, all);
            wanted.insert(u"webhookId"_s, present->value(u"id"));
        }
        m_catalog.invoke(present ? u"webhook.update"_s : u"webhook.create"_s, context, wanted,
                         [this, input, limits, done](const Result<Outcome> &result) {
                             if (!result)
                                 return done(failure(result.error()));
                             if (const auto kept = m_proxy.setWebhookLimits(result->toJson().value(u"id").toString(), limits); !kept)
                                 return done(failure(kept.error()));
                             QJsonObject answer{{u"message"_s, u"Webhook registered successfully"_s},
                                                {u"webhook_url"_s, input.value(u"url")},
                                                {u"events"_s, shortEvents(input.value(u"events").toArray())}};
                             if (const QJsonValue secret = result->toJson().value(u"secret"); secret.isString())
                                 answer.insert(u"secret"_s, secret); // signs the deliveries; told this once
                             done(proxyanswers::json(answer));
                         });
    });
}

void ProxySurface::listWebhooks(const CallContext &context, const Done &done)
{
    m_catalog.invoke(u"webhook.list"_s, context, {{u"limit"_s, 200}}, [this, done](const Result<Outcome> &result) {
        if (!result)
            return done(failure(result.error()));
        QJsonArray rows;
        for (const QJsonValue &row : result->toJson().value(u"data").toArray()) {
            const QJsonObject webhook = row.toObject();
            const QJsonArray events = shortEvents(webhook.value(u"events").toArray());
            const auto limits = m_proxy.webhookLimits(webhook.value(u"id").toString());
            if (!events.isEmpty())
                rows.append(QJsonObject{{u"url"_s, webhook.value(u"url")},
                                        {u"events"_s, events},
                                        {u"timeout"_s, limits ? QJsonValue(limits->timeoutSec) : QJsonValue()},
                                        {u"retry_attempts"_s, limits ? QJsonValue(limits->maxRetries) : QJsonValue()}});
        }
        done(proxyanswers::json({{u"webhooks"_s, rows}}));
    });
}

void ProxySurface::removeWebhook(const CallContext &context, const QString &url, const Done &done)
{
    findWebhook(context, url, [this, context, done](const Result<QJsonObject> &present) {
        if (!present)
            return done(failure(present.error()));
        QJsonObject input{{u"webhookId"_s, present->value(u"id")}};
        const QJsonArray others = otherEvents(present->value(u"events").toArray());
        if (!others.isEmpty())
            input.insert(u"events"_s, others);
        m_catalog.invoke(
            others.isEmpty() ? u"webhook.delete"_s : u"webhook.update"_s, context, input, [done](const Result<Outcome> &result) {
                done(result ? proxyanswers::json({{u"message"_s, u"Webhook removed successfully"_s}}) : failure(result.error()));
            });
    });
}

void ProxySurface::testWebhook(const CallContext &context, const QString &url, const Done &done)
{
    findWebhook(context, url, [this, context, done](const Result<QJsonObject> &present) {
        if (!present)
            return done(failure(present.error()));
        m_catalog.invoke(u"webhook.test"_s, context, {{u"webhookId"_s, present->value(u"id")}}, [done](const Result<Outcome> &result) {
            if (!result)
                return done(failure(result.error()));
            QJsonObject answer{{u"message"_s, u"Test event is on its way"_s}};
            if (const QJsonValue id = result->toJson().value(u"eventId"); id.isString())
                answer.insert(u"event_id"_s, id);
            done(proxyanswers::json(answer));
        });
    });
}

} // namespace castwright
