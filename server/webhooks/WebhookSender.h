// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/ThreadCheck.h"
#include "ports/EventBus.h"
#include "ports/WebhookDirectory.h"
#include "webhooks/TargetAddress.h"

#include <QHash>
#include <QNetworkAccessManager>
#include <QTimer>

#include <deque>

namespace castwright {

/// Delivers events to webhooks, at least once and in order per webhook: one queue and one request under way for each, so that a slow
/// endpoint holds up nobody else. A failed attempt is repeated after 1 s, doubling to an hour, for a day; then the delivery is dead. What
/// became of each is kept. Signed as the Standard Webhooks specification says. Redirects are not followed. Thread: server.
class WebhookSender : public QObject {
    Q_OBJECT

public:
    struct Options {
        TargetPolicy policy;
        int timeoutMs = 10'000;
        int firstRetryMs = 1000;
        int maxRetryMs = 3'600'000;
        qint64 giveUpAfterMs = 86'400'000;
    };

    WebhookSender(EventBus &events, WebhookDirectory &directory, const Clock &clock, Options options);
    ~WebhookSender() override;

    /// A webhook's own limits; 0 and -1 are the options' ways.
    struct Limits {
        int timeoutMs = 0;
        int maxRetries = -1;
        QList<std::pair<QByteArray, QByteArray>> headers; ///< sent besides our own
    };
    void setLimits(std::function<Limits(const QString &webhookId)> limitsOf) { m_limitsOf = std::move(limitsOf); }
    /// Takes up what an earlier run left undelivered.
    void resume();
    /// Puts one event on its way to one webhook, whatever its filter says; for the test button.
    void send(const Webhook &webhook, const QString &eventType, const QByteArray &body);
    /// Sends a kept delivery again, with its old id: at once when it waits for its next attempt, otherwise after all that wait.
    void redeliver(WebhookDelivery delivery);

Q_SIGNALS:
    /// After every attempt; status is 0 when there was no answer.
    void attempted(const QString &deliveryId, int status, const QString &error);

private:
    struct Queue {
        std::deque<WebhookDelivery> waiting;
        bool isBusy = false;
    };

    void onEvent(const EventPtr &event);
    void enqueue(WebhookDelivery delivery);
    void pump(const QString &webhookId);
    void resolve(const WebhookDelivery &delivery, const Webhook &webhook);
    void post(const WebhookDelivery &delivery, const Webhook &webhook, QList<QHostAddress> addresses);
    void finish(const QString &webhookId, int status, const QString &error);
    void schedule();

    EventBus &m_events;
    WebhookDirectory &m_directory;
    const Clock &m_clock;
    Options m_options;
    std::function<Limits(const QString &)> m_limitsOf;
    ThreadCheck m_thread;
    QNetworkAccessManager m_network;
    QHash<QString, Queue> m_queues;
    QTimer m_timer;
};

} // namespace castwright
