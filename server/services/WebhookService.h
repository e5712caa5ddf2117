// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/WebhookDirectory.h"
#include "services/Listing.h"
#include "services/UseCaseCatalog.h"
#include "services/WebhookDeliveries.h"
#include "services/WebhookInputs.h"

#include <functional>

namespace castwright {

struct ServiceContext;

/// Webhooks: addresses that are told of events, and what their sender has to know and keep. Thread: server.
class WebhookService : public WebhookDirectory {
public:
    /// Puts one event on its way to one webhook.
    using Tester = std::function<void(const Webhook &, const QString &eventType, const QByteArray &body)>;

    explicit WebhookService(const ServiceContext &context) : m_context(context) {}
    void registerUseCases(UseCaseCatalog &catalog);
    void setTester(Tester tester) { m_tester = std::move(tester); }
    /// Puts a kept delivery on its way again.
    using Redeliverer = std::function<void(const WebhookDelivery &)>;
    void setRedeliverer(Redeliverer redeliverer) { m_redeliverer = std::move(redeliverer); }

    Result<PageOf<Webhook>> list(const CallContext &call, const PageInput &input);
    Result<Webhook> get(const CallContext &call, const WebhookId &input);
    Result<WebhookCreated> create(const CallContext &call, const WebhookCreate &input);
    Result<Webhook> update(const CallContext &call, const WebhookUpdate &input);
    Result<Nothing> remove(const CallContext &call, const WebhookId &input);
    Result<WebhookTest> test(const CallContext &call, const WebhookId &input);
    Result<DeliveryPage> deliveries(const CallContext &call, const DeliveriesInput &input);
    /// Conflict when the webhook is paused.
    Result<DeliveryRow> redeliver(const CallContext &call, const DeliveryId &input);

    QList<Webhook> activeWebhooks(const QString &accountId) override;
    std::optional<Webhook> activeWebhook(const QString &accountId, const QString &webhookId) override;
    Result<> save(const WebhookDelivery &delivery) override;
    Result<> remove(const QString &deliveryId) override;
    Result<QList<WebhookDelivery>> pending() override;

private:
    const ServiceContext &m_context;
    Tester m_tester;
    Redeliverer m_redeliverer;
    int m_finished = 0; ///< since the log was last cut to its length
};

} // namespace castwright
