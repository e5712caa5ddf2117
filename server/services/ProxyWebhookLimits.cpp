// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Log.h"
#include "services/ProxyService.h"
#include "services/ServiceContext.h"

#include <QJsonDocument>

#include <algorithm>

/// What the owner of a webhook of the proxy wants besides its address and events: patience, attempts, headers.
namespace castwright {

using namespace Qt::StringLiterals;

namespace {
const QString webhookLimitsKey = u"proxy.webhookLimits"_s;
constexpr qsizetype mostHeaders = 30;

/// Not what delivery itself sets.
bool isOurs(const QByteArray &name)
{
    const QByteArray lower = name.toLower();
    return lower == "host" || lower == "content-length" || lower == "connection" || lower == "transfer-encoding"
        || lower.startsWith("webhook-");
}

bool isHeaderName(const QByteArray &name)
{
    return !name.isEmpty() && std::ranges::all_of(name, [](char c) {
        return QByteArrayView("!#$%&'*+-.^_`|~").contains(c) || isalnum(static_cast<unsigned char>(c));
    });
}
} // namespace

std::optional<ProxyService::WebhookLimits> ProxyService::webhookLimits(const QString &webhookId) const
{
    const QJsonArray kept = m_webhookLimits.value(webhookId).toArray();
    if (kept.size() < 2)
        return std::nullopt;
    WebhookLimits out{kept[0].toInt(), kept[1].toInt(), {}};
    const QString sealed = kept.size() > 2 ? kept[2].toString() : QString();
    if (const auto opened = sealed.isEmpty() ? Result<Secret>(Secret()) : m_context.secrets.open(sealed); opened && !sealed.isEmpty()) {
        const QJsonObject headers = QJsonDocument::fromJson(opened->reveal().toUtf8()).object();
        for (auto it = headers.begin(); it != headers.end(); ++it)
            out.headers.append({it.key().toLatin1(), it->toString().toUtf8()});
    }
    return out;
}

Result<> ProxyService::check(const WebhookLimits &limits)
{
    if (limits.timeoutSec < 1 || limits.timeoutSec > 120)
        return std::unexpected(fieldError(u"timeout"_s, u"must be from 1 to 120 seconds"_s));
    if (limits.maxRetries < 0 || limits.maxRetries > 50)
        return std::unexpected(fieldError(u"retryAttempts"_s, u"must be from 0 to 50"_s));
    if (limits.headers.size() > mostHeaders)
        return std::unexpected(fieldError(u"headers"_s, u"are more than 30"_s));
    for (const auto &[name, value] : limits.headers)
        if (!isHeaderName(name) || isOurs(name) || value.size() > 4000
            || std::ranges::any_of(value, [](char c) { return static_cast<unsigned char>(c) < 0x20; }))
            return std::unexpected(
                fieldError(u"headers."_s + QString::fromLatin1(name), u"is no header, or one that deliveries set themselves"_s));
    return {};
}

/// What was said of a webhook goes with it: its headers may be somebody's credentials.
Result<> ProxyService::readWebhookLimits()
{
    CW_TRY(const auto stored, m_context.store.settings.value(webhookLimitsKey));
    m_webhookLimits = QJsonDocument::fromJson(stored.value_or(QString()).toUtf8()).object();
    QObject::connect(&m_context.events, &EventBus::published, &m_idle, [this](const EventPtr &event) {
        const QString id = event->type == u"webhook.deleted" ? event->data.value(u"id").toString() : QString();
        if (!m_webhookLimits.contains(id))
            return;
        m_webhookLimits.remove(id);
        if (const auto kept = keepWebhookLimits(); !kept)
            qCWarning(logServices).noquote() << "what was said of a deleted webhook is kept:" << kept.error().message;
    });
    bool isLess = false;
    for (const QString &id : m_webhookLimits.keys()) // of an older version
        if (const auto webhook = m_context.store.webhooks.find(m_accountId, id); !webhook && webhook.error().code == ErrorCode::NotFound) {
            m_webhookLimits.remove(id);
            isLess = true;
        }
    return isLess ? keepWebhookLimits() : Result<>();
}

Result<> ProxyService::setWebhookLimits(const QString &webhookId, const WebhookLimits &limits)
{
    QJsonObject headers;
    for (const auto &[name, value] : limits.headers)
        headers.insert(QString::fromLatin1(name), QString::fromUtf8(value));
    const QString sealed = headers.isEmpty()
        ? QString()
        : m_context.secrets.seal(Secret(QString::fromUtf8(QJsonDocument(headers).toJson(QJsonDocument::Compact))));
    m_webhookLimits.insert(webhookId, QJsonArray{limits.timeoutSec, limits.maxRetries, sealed});
    return keepWebhookLimits();
}

Result<> ProxyService::keepWebhookLimits()
{
    return m_context.store.settings.setValue(webhookLimitsKey,
                                             QString::fromUtf8(QJsonDocument(m_webhookLimits).toJson(QJsonDocument::Compact)));
}

} // namespace castwright
