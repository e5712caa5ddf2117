// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/JsonCodec.h"
#include "services/Listing.h"

namespace castwright {

/// Pending: waits for its first or next attempt. Dead: given up after a day, or because the receiver said never again.
enum class DeliveryState { Pending = 1, Delivered, Dead };
template <>
struct EnumNames<DeliveryState> {
    static constexpr std::array values{std::pair{DeliveryState::Pending, std::string_view("pending")},
                                       std::pair{DeliveryState::Delivered, std::string_view("delivered")},
                                       std::pair{DeliveryState::Dead, std::string_view("dead")}};
};

struct DeliveriesInput {
    QString webhookId;
    std::optional<DeliveryState> state;
    std::optional<int> limit;
    QString cursor;
};
template <>
struct Describe<DeliveriesInput> {
    using T = DeliveriesInput;
    static constexpr const char *name = "DeliveriesInput";
    static constexpr auto fields()
    {
        return Fields{field("webhookId", &T::webhookId, "Which webhook.").path(), field("state", &T::state, "Only those in this state."),
                      limitField(&T::limit), cursorField(&T::cursor)};
    }
};

struct DeliveryId {
    QString webhookId;
    QString deliveryId;
};
template <>
struct Describe<DeliveryId> {
    static constexpr const char *name = "DeliveryId";
    static constexpr auto fields()
    {
        return Fields{field("webhookId", &DeliveryId::webhookId, "Which webhook.").path(),
                      field("deliveryId", &DeliveryId::deliveryId, "Which delivery; the webhook-id header.").path()};
    }
};

/// One event on its way to one webhook, and what became of it.
struct DeliveryRow {
    QString id;
    QString eventType;
    DeliveryState state = DeliveryState::Pending;
    int attempts = 0;
    int lastStatus = 0;
    QString lastError;
    QDateTime createdAt;
    std::optional<QDateTime> lastAttemptAt;
    std::optional<QDateTime> nextAttemptAt;
    std::optional<QDateTime> deliveredAt;
    QString body;
};
template <>
struct Describe<DeliveryRow> {
    using T = DeliveryRow;
    static constexpr const char *name = "WebhookDelivery";
    static constexpr auto fields()
    {
        return Fields{field("id", &T::id, "The webhook-id header; the same at every attempt."),
                      field("eventType", &T::eventType, "Type of the event."),
                      field("state", &T::state, "Waits, arrived, or was given up."),
                      field("attempts", &T::attempts, "Since it was last put on its way."),
                      field("lastStatus", &T::lastStatus, "HTTP status of the last attempt; 0 when there was no answer."),
                      field("lastError", &T::lastError, "Why there was no answer; empty otherwise."),
                      field("createdAt", &T::createdAt, "UTC; when it was last put on its way."),
                      field("lastAttemptAt", &T::lastAttemptAt, "UTC."),
                      field("nextAttemptAt", &T::nextAttemptAt, "UTC; of one that waits."),
                      field("deliveredAt", &T::deliveredAt, "UTC; of one that arrived."),
                      field("body", &T::body, "What is posted.")};
    }
};

struct DeliveryPage {
    QList<DeliveryRow> data;
    std::optional<QString> nextCursor;
};
template <>
struct Describe<DeliveryPage> {
    static constexpr const char *name = "WebhookDeliveryPage";
    static constexpr auto fields()
    {
        return Fields{field("data", &DeliveryPage::data, "The newest first.").required(),
                      field("nextCursor", &DeliveryPage::nextCursor, "Pass it as cursor for the next page; absent at the end.")};
    }
};

} // namespace castwright
