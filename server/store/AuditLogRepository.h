// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Database.h"

#include <QList>

namespace castwright {

/// Who changed what, when, through which door.
struct AuditEntry {
    QString accountId;
    QString keyId; ///< empty for the owner at the keyboard
    QString door;
    QString useCase;
    QString resourceId;
    QString outcome; ///< "ok" or the wire name of the error
    qint64 createdAtMs = 0;
};

/// The audit log; rows are added, never changed, and go when they are old. Thread: server.
class AuditLogRepository {
public:
    explicit AuditLogRepository(Database &database) : m_database(database) {}

    /// All in one transaction.
    Result<> append(const QList<AuditEntry> &entries);
    /// The newest first.
    Result<QList<AuditEntry>> newest(const QString &accountId, int limit);
    /// Removes the oldest that are older than this, at most so many; returns how many.
    Result<int> removeBefore(qint64 timeMs, int most);
    /// Removes the oldest until `keep` are left, at most so many; returns how many.
    Result<int> removeAllBut(int keep, int most);

private:
    Database &m_database;
};

} // namespace castwright
