// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/JsonCodec.h"
#include "domain/Scope.h"

namespace castwright {

/// A token of a person: a signed text that says by itself who it is and what it may do, for a time.
struct UserToken {
    QString id; ///< the token's jti
    QString accountId;
    QString name;
    QList<Scope> scopes;
    QDateTime createdAt;
    QDateTime expiresAt;
    std::optional<QDateTime> revokedAt;
};
template <>
struct Describe<UserToken> {
    using T = UserToken;
    static constexpr const char *name = "UserToken";
    static constexpr auto fields()
    {
        return Fields{field("id", &T::id, "Opaque, sortable by creation; the token's jti.").readOnly(),
                      field("name", &T::name, "Whose it is."),
                      field("scopes", &T::scopes, "What it may do."),
                      field("createdAt", &T::createdAt, "UTC.").readOnly(),
                      field("expiresAt", &T::expiresAt, "UTC."),
                      field("revokedAt", &T::revokedAt, "UTC.").readOnly()};
    }
};

} // namespace castwright
