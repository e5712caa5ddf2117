// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/StreamKey.h"
#include "store/EntityRepository.h"

namespace castwright {

/// A named key with the key itself.
struct StoredStreamKey : StreamKey {
    Secret key;
    QString keyHash; ///< SHA-256 of the lower-case key, hexadecimal
};

/// The named stream keys of each account. Thread: server.
class StreamKeyRepository : public EntityRepository<StoredStreamKey> {
public:
    StreamKeyRepository(Database &database, const SecretStore &secrets);

    /// The key with this hash in any account; NotFound.
    Result<StoredStreamKey> findByKeyHash(const QString &keyHash);
    Result<QList<StoredStreamKey>> ofStream(const QString &accountId, const QString &streamId);

private:
    Database &m_database;
};

} // namespace castwright
