// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/Authorizer.h"

#include "base/Log.h"
#include "services/ServiceContext.h"
#include "services/UserTokenService.h"

#include <QCryptographicHash>

namespace castwright {

namespace {
constexpr qint64 noteEveryMs = 60'000;
}

QString Authorizer::hashOf(const QString &secret)
{
    return QString::fromLatin1(QCryptographicHash::hash(secret.toUtf8(), QCryptographicHash::Sha256).toHex());
}

Result<Authorizer::Known *> Authorizer::find(const QString &hash)
{
    if (const auto known = m_known.find(hash); known != m_known.end())
        return &*known;
    // Only keys that exist are remembered: unknown ones could be made up without end.
    const auto key = m_context.store.apiKeys.findByHash(hash);
    if (!key && key.error().code == ErrorCode::NotFound)
        return fail(ErrorCode::Unauthorized, QStringLiteral("The API key is unknown."));
    if (!key)
        return std::unexpected(key.error());
    Known known;
    known.caller = {key->accountId, key->id, key->scopes, Door::Rest};
    known.expiresAt = key->expiresAt;
    known.isRevoked = key->revokedAt.has_value();
    known.lastUseMs = key->lastUsedAt ? key->lastUsedAt->toMSecsSinceEpoch() : 0;
    return &*m_known.insert(hash, known);
}

void Authorizer::noteUse(Known &known)
{
    const qint64 now = m_context.clock.nowMs();
    if (now - known.lastUseMs < noteEveryMs)
        return;
    known.lastUseMs = now;
    auto key = m_context.store.apiKeys.find(known.caller.accountId, known.caller.keyId);
    if (!key)
        return;
    key->lastUsedAt = m_context.clock.now();
    if (auto kept = m_context.store.apiKeys.update(*key); !kept)
        qCWarning(logServices).noquote() << "the last use of a key cannot be noted:" << kept.error().message;
}

Result<Caller> Authorizer::authenticate(const QString &secret, Door door)
{
    if (secret.isEmpty())
        return fail(ErrorCode::Unauthorized, QStringLiteral("An API key is required."));
    if (m_tokens && UserTokenService::looksLikeToken(secret)) {
        CW_TRY(Caller person, m_tokens->prove(secret));
        person.door = door;
        return person;
    }
    CW_TRY(Known *const known, find(hashOf(secret)));
    if (known->isRevoked)
        return fail(ErrorCode::KeyRevoked, QStringLiteral("The API key was revoked."));
    if (known->expiresAt && *known->expiresAt <= m_context.clock.now())
        return fail(ErrorCode::KeyExpired, QStringLiteral("The API key has expired."));
    noteUse(*known);
    Caller caller = known->caller;
    caller.door = door;
    return caller;
}

} // namespace castwright
