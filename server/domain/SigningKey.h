// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/JsonCodec.h"

namespace castwright {

enum class SigningKeyStatus { Active = 1, Revoked };
template <>
struct EnumNames<SigningKeyStatus> {
    static constexpr std::array values{std::pair{SigningKeyStatus::Active, std::string_view("active")},
                                       std::pair{SigningKeyStatus::Revoked, std::string_view("revoked")}};
};

/// A pair of keys (ES256) whose private half signs viewers' tokens. We keep the public half only; the private one is told once.
struct SigningKey {
    QString id;
    QString accountId;
    QString kid;
    QString name;
    QString algorithm = QStringLiteral("ES256");
    QString publicKeyPem;
    SigningKeyStatus status = SigningKeyStatus::Active;
    QDateTime createdAt;
    std::optional<QDateTime> lastUsedAt;
    std::optional<QDateTime> revokedAt;
};
template <>
struct Describe<SigningKey> {
    using T = SigningKey;
    static constexpr const char *name = "SigningKey";
    static constexpr auto fields()
    {
        return Fields{field("id", &T::id, "Opaque, sortable by creation.").readOnly(),
                      field("kid", &T::kid, "What tokens name in their header.").readOnly(),
                      field("name", &T::name, "What it is for."),
                      field("algorithm", &T::algorithm, "ES256.").readOnly(),
                      field("publicKeyPem", &T::publicKeyPem, "PEM, SubjectPublicKeyInfo.").readOnly(),
                      field("status", &T::status, "active, or revoked.").readOnly(),
                      field("createdAt", &T::createdAt, "UTC.").readOnly(),
                      field("lastUsedAt", &T::lastUsedAt, "When a token of it last let somebody in.").readOnly(),
                      field("revokedAt", &T::revokedAt, "UTC.").readOnly()};
    }
};

} // namespace castwright
