// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/LiveStatus.h"

namespace castwright {

/// Another server that a stream is sent on to, without encoding, whenever it is live. What it does now is in `status`.
struct PushTarget {
    QString id;
    QString streamId;
    QString accountId;
    QString platform;
    QString name;
    QString targetUri; ///< shown masked: no credentials, query or key
    Secret uri;        ///< as it was given
    bool isEnabled = true;
    QString state = QStringLiteral("idle"); ///< idle, pushing, failed
    QString lastError;
    std::optional<QDateTime> lastPushedAt;
    std::optional<DestinationStatus> status;
    QDateTime createdAt;
    QDateTime updatedAt;
    int revision = 1;
};
template <>
struct Describe<PushTarget> {
    using T = PushTarget;
    static constexpr const char *name = "PushTarget";
    static constexpr auto fields()
    {
        return Fields{field("id", &T::id, "Opaque, sortable by creation.").readOnly(),
                      field("streamId", &T::streamId, "The stream that is sent on.").readOnly(),
                      field("platform", &T::platform, "twitch, youtube, facebook, kick, x or custom."),
                      field("name", &T::name, "Shown to the producer."),
                      field("targetUri", &T::targetUri, "Where it goes, without credentials and with its key masked."),
                      field("isEnabled", &T::isEnabled, "Starts and stops with the stream."),
                      field("state", &T::state, "idle, pushing or failed.").readOnly(),
                      field("lastError", &T::lastError, "Why it failed last, in words.").readOnly(),
                      field("lastPushedAt", &T::lastPushedAt, "When it last began to send.").readOnly(),
                      field("status", &T::status, "What it is doing now.").readOnly(),
                      field("createdAt", &T::createdAt, "UTC.").readOnly(),
                      field("updatedAt", &T::updatedAt, "UTC.").readOnly(),
                      field("revision", &T::revision, "Goes up with every change; the ETag.").readOnly()};
    }
};

} // namespace castwright
