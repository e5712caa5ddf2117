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

template <>
struct Describe<Webhook> {
    static constexpr const char *name = "Webhook";
    static constexpr auto fields()
    {
        return std::tuple{field("id", &Webhook::id, "Opaque, sortable by creation.").readOnly(),
                          field("url", &Webhook::url, "http(s) address that is posted to."),
                          field("events", &Webhook::events, "Event types; an empty list is all of them."),
                          field("active", &Webhook::active, "Paused when false."),
                          field("createdAt", &Webhook::createdAt, "UTC.").readOnly(),
                          field("updatedAt", &Webhook::updatedAt, "UTC.").readOnly(),
                          field("revision", &Webhook::revision, "Goes up with every change; the ETag.").readOnly()};
    }
};

} // namespace castwright
