// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/StreamEntity.h"
#include "store/EntityRepository.h"

namespace castwright {

/// A stream with what no surface shows as it is: its key, and where it is pulled from with credentials.
struct StoredStream : Stream {
    Secret key;
    QString keyHash;      ///< SHA-256 of the lower-case key, hexadecimal
    Secret pullUrls;      ///< one address a line
    Secret srtPassphrase; ///< of publishers; empty is none
};

/// The streams of each account. Thread: server.
class StreamRepository : public EntityRepository<StoredStream> {
public:
    StreamRepository(Database &database, const SecretStore &secrets);

    /// The stream whose own key has this hash, in any account; NotFound.
    Result<StoredStream> findByKeyHash(const QString &keyHash);
    /// The stream in any account; NotFound.
    Result<StoredStream> findAnywhere(const QString &id);

private:
    Result<StoredStream> findBy(const QString &sql, const QString &value);
    Database &m_database;
};

} // namespace castwright
