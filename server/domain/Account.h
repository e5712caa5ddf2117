// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/JsonCodec.h"
#include "domain/Scope.h"

namespace castwright {

/// An owner of studios, keys and media. Nothing of one account is visible to another.
struct Account {
    QString id;
    QString name;
    QDateTime createdAt;
};

/// An API key as it is listed; the secret itself is never stored, only its SHA-256.
struct ApiKey {
    QString id;
    QString accountId;
    QString name;
    QString prefix; ///< "sk_live_" and four characters, for recognition
    QList<Scope> scopes;
    QDateTime createdAt;
    std::optional<QDateTime> lastUsedAt;
    std::optional<QDateTime> expiresAt;
    std::optional<QDateTime> revokedAt;
};

template <>
struct Describe<ApiKey> {
    static constexpr const char *name = "ApiKey";
    static constexpr auto fields()
    {
        return Fields{field("id", &ApiKey::id, "Opaque, sortable by creation.").readOnly(),
                      field("name", &ApiKey::name, "What it is for."),
                      field("prefix", &ApiKey::prefix, "The beginning of the secret, for recognition.").readOnly(),
                      field("scopes", &ApiKey::scopes, "What it may do."),
                      field("createdAt", &ApiKey::createdAt, "UTC.").readOnly(),
                      field("lastUsedAt", &ApiKey::lastUsedAt, "UTC.").readOnly(),
                      field("expiresAt", &ApiKey::expiresAt, "UTC."),
                      field("revokedAt", &ApiKey::revokedAt, "UTC.").readOnly()};
    }
};

} // namespace castwright
