// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Account.h"
#include "store/EntityRepository.h"

namespace castwright {

/// A key with what no surface shows. The secret itself is kept nowhere.
struct StoredApiKey : ApiKey {
    QString secretHash; ///< SHA-256, hexadecimal
};

/// The API keys of each account. Thread: server.
class ApiKeyRepository : public EntityRepository<StoredApiKey> {
public:
    explicit ApiKeyRepository(Database &database);

    /// The key with this hash in any account; NotFound.
    Result<StoredApiKey> findByHash(const QString &secretHash);

private:
    Database &m_database;
};

} // namespace castwright
