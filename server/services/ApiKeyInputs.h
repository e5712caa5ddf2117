// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Account.h"

namespace castwright {

struct ApiKeyId {
    QString keyId;
};
template <>
struct Describe<ApiKeyId> {
    static constexpr const char *name = "ApiKeyId";
    static constexpr auto fields() { return Fields{field("keyId", &ApiKeyId::keyId, "Which key.").path()}; }
};

struct ApiKeyCreate {
    QString name;
    QList<Scope> scopes;
    std::optional<QDateTime> expiresAt;
};
template <>
struct Describe<ApiKeyCreate> {
    static constexpr const char *name = "ApiKeyCreate";
    static constexpr auto fields()
    {
        return Fields{field("name", &ApiKeyCreate::name, "What it is for.").required().length(1, 200).example("\"Stream deck\""),
                      field("scopes", &ApiKeyCreate::scopes, "What it may do; at most what the caller may.")
                          .required()
                          .length(1, 50)
                          .example("[\"studios:read\", \"stream:read\", \"stream:golive\"]"),
                      field("expiresAt", &ApiKeyCreate::expiresAt, "UTC; absent is never.")};
    }
};

/// The one answer that holds the secret.
struct ApiKeyCreated {
    QString id;
    QString name;
    QString prefix;
    QList<Scope> scopes;
    QDateTime createdAt;
    std::optional<QDateTime> expiresAt;
    QString secret;
};
template <>
struct Describe<ApiKeyCreated> {
    using T = ApiKeyCreated;
    static constexpr const char *name = "ApiKeyCreated";
    static constexpr auto fields()
    {
        return Fields{field("id", &T::id, "Opaque, sortable by creation."),
                      field("name", &T::name, "What it is for."),
                      field("prefix", &T::prefix, "The beginning of the secret, for recognition."),
                      field("scopes", &T::scopes, "What it may do."),
                      field("createdAt", &T::createdAt, "UTC."),
                      field("expiresAt", &T::expiresAt, "UTC."),
                      field("secret", &T::secret, "The key itself. Shown this once and never again.")
                          .format("password")
                          .example("\"sk_live_2Yk0vXo1T5mQw9ZrB3nLcE7uHd4fGiJa\"")};
    }
};

} // namespace castwright
