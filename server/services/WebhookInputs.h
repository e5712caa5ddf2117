// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Webhook.h"

namespace castwright {

struct WebhookId {
    QString webhookId;
};
template <>
struct Describe<WebhookId> {
    static constexpr const char *name = "WebhookId";
    static constexpr auto fields() { return Fields{field("webhookId", &WebhookId::webhookId, "Which webhook.").path()}; }
};

struct WebhookCreate {
    QString url;
    QStringList events;
    bool active = true;
};
template <>
struct Describe<WebhookCreate> {
    using T = WebhookCreate;
    static constexpr const char *name = "WebhookCreate";
    static constexpr auto fields()
    {
        return Fields{
            field("url", &T::url, "http(s) address that is posted to.").required().length(1, 2000).example("\"https://example.com/hooks\""),
            field("events", &T::events, "Event types; an empty list is all of them.")
                .length(0, 100)
                .example("[\"stream.live\", \"stream.offline\"]"),
            field("active", &T::active, "Paused when false.")};
    }
};

struct WebhookUpdate {
    QString webhookId;
    std::optional<QString> url;
    std::optional<QStringList> events;
    std::optional<bool> active;
};
template <>
struct Describe<WebhookUpdate> {
    using T = WebhookUpdate;
    static constexpr const char *name = "WebhookUpdate";
    static constexpr auto fields()
    {
        return Fields{field("webhookId", &T::webhookId, "Which webhook.").path(),
                      field("url", &T::url, "http(s) address that is posted to.").length(1, 2000).example("\"https://example.com/hooks\""),
                      field("events", &T::events, "Event types; an empty list is all of them.").length(0, 100),
                      field("active", &T::active, "Paused when false.")};
    }
};

/// The one answer that holds the signing secret.
struct WebhookCreated {
    QString id;
    QString url;
    QStringList events;
    bool active = true;
    QDateTime createdAt;
    int revision = 1;
    QString secret;
};
template <>
struct Describe<WebhookCreated> {
    using T = WebhookCreated;
    static constexpr const char *name = "WebhookCreated";
    static constexpr auto fields()
    {
        return Fields{
            field("id", &T::id, "Opaque, sortable by creation."),
            field("url", &T::url, "http(s) address that is posted to."),
            field("events", &T::events, "Event types; an empty list is all of them."),
            field("active", &T::active, "Paused when false."),
            field("createdAt", &T::createdAt, "UTC."),
            field("revision", &T::revision, "Goes up with every change; the ETag."),
            field("secret", &T::secret, "Signs the deliveries (Standard Webhooks). Shown this once and never again.").format("password")};
    }
};

struct WebhookTest {
    QString eventType;
    QString eventId;
    bool queued = true;
};
template <>
struct Describe<WebhookTest> {
    static constexpr const char *name = "WebhookTest";
    static constexpr auto fields()
    {
        return Fields{field("eventType", &WebhookTest::eventType, "Type of the event that is sent.").example("\"webhook.test\""),
                      field("eventId", &WebhookTest::eventId, "Its id, as the body has it."),
                      field("queued", &WebhookTest::queued, "It is on its way; its arrival shows at the other end.")};
    }
};

} // namespace castwright
