// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/UserToken.h"
#include "store/EntityRepository.h"

namespace castwright {

/// The tokens of each account's people. Thread: server.
class UserTokenRepository : public EntityRepository<UserToken> {
public:
    explicit UserTokenRepository(Database &database);
};

/// What signs them.
struct TokenKey {
    QString kid;
    Secret secret;
    QDateTime createdAt;
    std::optional<QDateTime> replacedAt;
    std::optional<QDateTime> revokedAt;
};

/// The keys that sign and prove tokens. Thread: server.
class TokenKeyRepository {
public:
    TokenKeyRepository(Database &database, const SecretStore &secrets) : m_database(database), m_secrets(secrets) {}

    /// Oldest first.
    Result<QList<TokenKey>> all();
    Result<> insert(const TokenKey &key);
    Result<> update(const TokenKey &key);
    Result<> remove(const QString &kid);

private:
    Database &m_database;
    const SecretStore &m_secrets;
};

} // namespace castwright
