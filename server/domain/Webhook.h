// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/JsonCodec.h"

namespace castwright {

/// An address that is told of events. The signing secret is shown once.
struct Webhook {
    QString id;
    QString accountId;
    QString url;
    QStringList events; ///< event types; empty is all
    bool active = true;
    Secret secret;
    QDateTime createdAt;
    QDateTime updatedAt;
    int revision = 1;
};

/// What a webhook can be told of; high-rate events are not sent to webhooks.
inline QStringList webhookEventTypes()
{
    QStringList types{QStringLiteral("stream.live"),           QStringLiteral("stream.offline"),
                      QStringLiteral("stream.status"),         QStringLiteral("destination.status_changed"),
                      QStringLiteral("source.status_changed"), QStringLiteral("chat.message"),
                      QStringLiteral("replay.changed"),        QStringLiteral("replay.saved"),
                      QStringLiteral("ingest.live"),           QStringLiteral("ingest.offline"),
                      QStringLiteral("ingest.health"),         QStringLiteral("pushTarget.status_changed")};
    for (const char *noun : {"studio", "scene", "source", "destination", "media", "key", "webhook", "connection", "stream", "streamKey",
                             "pushTarget", "clip", "dvr", "signingKey", "edge", "userToken"})
        for (const char *what : {"created", "updated", "deleted"})
            types += QLatin1String(noun) + QLatin1Char('.') + QLatin1String(what);
    return types;
}

template <>
struct Describe<Webhook> {
    static constexpr const char *name = "Webhook";
    static constexpr auto fields()
    {
        return Fields{field("id", &Webhook::id, "Opaque, sortable by creation.").readOnly(),
                      field("url", &Webhook::url, "http(s) address that is posted to."),
                      field("events", &Webhook::events, "Event types; an empty list is all of them."),
                      field("active", &Webhook::active, "Paused when false."),
                      field("createdAt", &Webhook::createdAt, "UTC.").readOnly(),
                      field("updatedAt", &Webhook::updatedAt, "UTC.").readOnly(),
                      field("revision", &Webhook::revision, "Goes up with every change; the ETag.").readOnly()};
    }
};

} // namespace castwright
