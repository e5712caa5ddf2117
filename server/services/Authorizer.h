// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "services/Caller.h"

#include <QDateTime>
#include <QHash>

namespace castwright {

class UserTokenService;
struct ServiceContext;

/// Who holds this key, or this token of a person (JWT)? Thread: server.
class Authorizer {
public:
    /// `tokens` may be null: API keys alone.
    explicit Authorizer(const ServiceContext &context, UserTokenService *tokens = nullptr) : m_context(context), m_tokens(tokens) {}

    /// Unauthorized for an empty or unknown secret, KeyExpired, KeyRevoked. Notes the last use, at most once a minute per key.
    Result<Caller> authenticate(const QString &secret, Door door = Door::Rest);
    /// Drops what is remembered of a key that changed.
    void forget(const QString &secretHash) { m_known.remove(secretHash); }

    /// SHA-256, hexadecimal. A fast hash is right here: the secret is 192 random bits, so there is nothing to guess that a slow one would guard.
    static QString hashOf(const QString &secret);

private:
    struct Known {
        Caller caller;
        std::optional<QDateTime> expiresAt;
        bool isRevoked = false;
        qint64 lastUseMs = 0;
    };
    Result<Known *> find(const QString &hash);
    void noteUse(Known &known);

    const ServiceContext &m_context;
    UserTokenService *m_tokens;
    QHash<QString, Known> m_known;
};

} // namespace castwright
