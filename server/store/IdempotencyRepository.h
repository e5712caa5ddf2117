// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Database.h"

#include <optional>

namespace castwright {

/// The kept answer to a request that named an Idempotency-Key.
struct IdempotencyRecord {
    QString accountId;
    QString keyId;
    QString idempotencyKey;
    QString requestHash;
    int status = 0;
    QByteArray body;
    qint64 createdAtMs = 0;
};

/// Kept answers, for 24 hours. Thread: server.
class IdempotencyRepository {
public:
    explicit IdempotencyRepository(Database &database) : m_database(database) {}

    Result<std::optional<IdempotencyRecord>> find(const QString &accountId, const QString &keyId, const QString &idempotencyKey);
    Result<> put(const IdempotencyRecord &record);
    Result<> dropOlderThan(qint64 timeMs);

private:
    Database &m_database;
};

} // namespace castwright
