// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhooks/WebhookSender.h"

#include "base/Id.h"
#include "base/JsonText.h"
#include "base/Log.h"
#include "base/WebhookSignature.h"

#include <QHostInfo>
#include <QJsonDocument>
#include <QNetworkReply>

#include <algorithm>

namespace castwright {

namespace {
constexpr qint64 mostAnswerBytes = 64 * 1024;

QByteArray bodyOf(const Event &event)
{
    QByteArray body = "{\"type\":";
    appendJsonString(body, event.type);
    body += ",\"timestamp\":";
    appendJsonString(body, jsonTime(event.time));
    body += ",\"sequence\":" + QByteArray::number(event.sequence);
    if (!event.studioId.isEmpty()) {
        body += ",\"studioId\":";
        appendJsonString(body, event.studioId);
    }
    if (event.type.startsWith(QStringLiteral("proxy."))) { // the stream proxy's contract has these beside
        body += ",\"event_id\":";
        appendJsonString(body, event.id);
        body += ",\"event_type\":";
        appendJsonString(body, QStringView(event.type).sliced(6));
        body += ",\"stream_id\":";
        appendJsonString(body, event.data.value(QStringLiteral("stream_id")).toString());
    }
    return body + ",\"data\":" + QJsonDocument(event.data).toJson(QJsonDocument::Compact) + '}';
}
} // namespace

WebhookSender::WebhookSender(EventBus &events, WebhookDirectory &directory, const Clock &clock, Options options)
    : m_events(events)
    , m_directory(directory)
    , m_clock(clock)
    , m_options(options)
{
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network.setTransferTimeout(options.timeoutMs);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        const QStringList ids = m_queues.keys();
        for (const QString &id : ids)
            pump(id);
        schedule();
    });
    connect(&m_events, &EventBus::published, this, &WebhookSender::onEvent);
}

WebhookSender::~WebhookSender() = default;

void WebhookSender::resume()
{
    CW_OWN_THREAD(m_thread);
    auto pending = m_directory.pending();
    if (!pending) {
        qCWarning(logWebhooks) << "cannot read undelivered webhooks:" << pending.error().message << pending.error().detail;
        return;
    }
    for (WebhookDelivery &delivery : *pending)
        m_queues[delivery.webhookId].waiting.push_back(std::move(delivery));
    schedule();
}

void WebhookSender::onEvent(const EventPtr &event)
{
    CW_OWN_THREAD(m_thread);
    if (event->isHighRate)
        return;
    const QList<Webhook> hooks = m_directory.activeWebhooks(event->accountId);
    for (const Webhook &hook : hooks)
        if (hook.events.isEmpty() || hook.events.contains(event->type))
            send(hook, event->type, bodyOf(*event));
}

void WebhookSender::send(const Webhook &webhook, const QString &eventType, const QByteArray &body)
{
    CW_OWN_THREAD(m_thread);
    WebhookDelivery delivery;
    delivery.id = QStringLiteral("msg_") + randomToken(18);
    delivery.accountId = webhook.accountId;
    delivery.webhookId = webhook.id;
    delivery.eventType = eventType;
    delivery.body = body;
    delivery.createdMs = delivery.nextAttemptMs = m_clock.nowMs();
    enqueue(std::move(delivery));
}

void WebhookSender::redeliver(WebhookDelivery delivery)
{
    CW_OWN_THREAD(m_thread);
    const auto found = m_queues.find(delivery.webhookId);
    const bool isWaiting =
        found != m_queues.end() && std::ranges::any_of(found->waiting, [&](const auto &row) { return row.id == delivery.id; });
    if (isWaiting) { // those before it go first, and all of them now
        if (!found->isBusy)
            for (WebhookDelivery &row : found->waiting)
                row.nextAttemptMs = m_clock.nowMs();
        return pump(delivery.webhookId);
    }
    delivery.isDead = false;
    delivery.attempts = 0;
    delivery.deliveredMs = 0;
    delivery.createdMs = delivery.nextAttemptMs = m_clock.nowMs();
    enqueue(std::move(delivery));
}

void WebhookSender::enqueue(WebhookDelivery delivery)
{
    const QString webhookId = delivery.webhookId;
    if (const auto saved = m_directory.save(delivery); !saved)
        qCWarning(logWebhooks) << "cannot keep delivery" << delivery.id << saved.error().message;
    m_queues[webhookId].waiting.push_back(std::move(delivery));
    pump(webhookId);
}

void WebhookSender::pump(const QString &webhookId)
{
    Queue &queue = m_queues[webhookId];
    if (queue.isBusy || queue.waiting.empty() || queue.waiting.front().nextAttemptMs > m_clock.nowMs())
        return;
    const WebhookDelivery delivery = queue.waiting.front();
    const auto webhook = m_directory.activeWebhook(delivery.accountId, webhookId);
    if (!webhook) { // deleted or paused meanwhile: nobody wants these any more
        for (const WebhookDelivery &dropped : queue.waiting)
            if (const auto removed = m_directory.remove(dropped.id); !removed)
                qCDebug(logWebhooks) << "delivery" << dropped.id << "went with its webhook";
        m_queues.remove(webhookId);
        return;
    }
    queue.isBusy = true;
    resolve(delivery, *webhook);
}

void WebhookSender::resolve(const WebhookDelivery &delivery, const Webhook &webhook)
{
    QHostInfo::lookupHost(QUrl(webhook.url).host(), this, [this, delivery, webhook](const QHostInfo &info) {
        const QList<QHostAddress> addresses = info.addresses();
        QList<QHostAddress> allowed;
        std::ranges::copy_if(addresses, std::back_inserter(allowed),
                             [this](const QHostAddress &address) { return m_options.policy.allows(address); });
        if (addresses.isEmpty())
            finish(delivery.webhookId, 0, QStringLiteral("The host name cannot be resolved: %1").arg(info.errorString()));
        else if (allowed.isEmpty())
            finish(delivery.webhookId, 0, QStringLiteral("The address is not allowed for webhooks."));
        else
            post(delivery, webhook, std::move(allowed));
    });
}

void WebhookSender::post(const WebhookDelivery &delivery, const Webhook &webhook, QList<QHostAddress> addresses)
{
    const QHostAddress address = addresses.takeFirst();
    // The request goes to the address that was checked, so that a second look-up cannot name another one.
    QUrl url(webhook.url);
    const QString host = url.host();
    QByteArray hostHeader = host.toLatin1();
    if (url.port() > 0)
        hostHeader += ':' + QByteArray::number(url.port());
    url.setHost(address.toString());
    QNetworkRequest request(url);
    request.setPeerVerifyName(host);
    const Limits limits = m_limitsOf ? m_limitsOf(webhook.id) : Limits();
    request.setTransferTimeout(limits.timeoutMs > 0 ? limits.timeoutMs : m_options.timeoutMs);
    for (const auto &[name, value] : limits.headers)
        request.setRawHeader(name, value); // before ours, which nobody replaces
    const QByteArray id = delivery.id.toLatin1();
    const qint64 timestamp = m_clock.nowMs() / 1000;
    request.setRawHeader("Host", hostHeader);
    request.setRawHeader("Content-Type", "application/json");
    request.setRawHeader("User-Agent", "Castwright/" CASTWRIGHT_VERSION);
    request.setRawHeader("webhook-id", id);
    request.setRawHeader("webhook-timestamp", QByteArray::number(timestamp));
    request.setRawHeader("webhook-signature", webhookSignature(webhook.secret, id, timestamp, delivery.body));
    QNetworkReply *reply = m_network.post(request, delivery.body);
    // The answer's body is of no interest; one that does not end must cost neither memory nor time.
    connect(reply, &QNetworkReply::readyRead, this, [reply, read = qint64(0)]() mutable {
        read += reply->skip(reply->bytesAvailable());
        if (read > mostAnswerBytes)
            reply->abort();
    });
    QTimer::singleShot(2 * request.transferTimeout(), reply, &QNetworkReply::abort);
    connect(reply, &QNetworkReply::finished, this, [this, reply, delivery, webhook, addresses] {
        reply->deleteLater();
        // A name may have an address on which nobody listens: the next one is asked before the attempt counts as failed.
        if (reply->error() == QNetworkReply::ConnectionRefusedError && !addresses.isEmpty())
            return post(delivery, webhook, addresses);
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        finish(delivery.webhookId, status, status > 0 ? QString() : reply->errorString());
    });
}

void WebhookSender::finish(const QString &webhookId, int status, const QString &error)
{
    Queue &queue = m_queues[webhookId];
    queue.isBusy = false;
    if (queue.waiting.empty())
        return;
    WebhookDelivery &delivery = queue.waiting.front();
    const QString id = delivery.id;
    ++delivery.attempts;
    delivery.lastStatus = status;
    delivery.lastError = error;
    const bool isDelivered = status >= 200 && status < 300;
    const qint64 now = m_clock.nowMs();
    if (!isDelivered) {
        const int doublings = std::min(delivery.attempts - 1, 20);
        delivery.nextAttemptMs = now + std::min<qint64>(static_cast<qint64>(m_options.firstRetryMs) << doublings, m_options.maxRetryMs);
        const int maxRetries = m_limitsOf ? m_limitsOf(webhookId).maxRetries : -1;
        const bool isTriedOut = maxRetries >= 0 && delivery.attempts > maxRetries;
        delivery.isDead =
            isTriedOut || now - delivery.createdMs >= m_options.giveUpAfterMs || status == 410; // 410: the receiver says never again
    }
    delivery.lastAttemptMs = now;
    if (isDelivered)
        delivery.deliveredMs = now;
    if (const auto kept = m_directory.save(delivery); !kept)
        qCWarning(logWebhooks) << "cannot note the outcome of delivery" << id << kept.error().message;
    if (isDelivered || delivery.isDead)
        queue.waiting.pop_front();
    Q_EMIT attempted(id, status, error);
    pump(webhookId);
    schedule();
}

void WebhookSender::schedule()
{
    qint64 next = -1;
    for (const Queue &queue : std::as_const(m_queues))
        if (!queue.isBusy && !queue.waiting.empty())
            next = next < 0 ? queue.waiting.front().nextAttemptMs : std::min(next, queue.waiting.front().nextAttemptMs);
    if (next >= 0)
        m_timer.start(static_cast<int>(std::clamp<qint64>(next - m_clock.nowMs(), 0, 60'000)));
}

} // namespace castwright
