// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Database.h"

#include <QDateTime>
#include <QStringList>

namespace castwright {

/// What was live. A session found at a start was interrupted by a crash or a power cut.
struct LiveSession {
    QString studioId;
    QString accountId;
    QStringList destinationIds;
    QDateTime startedAt;
};

/// Live sessions, at most one per studio. Thread: server.
class LiveSessionRepository {
public:
    explicit LiveSessionRepository(Database &database) : m_database(database) {}

    Result<> put(const LiveSession &session);
    Result<> remove(const QString &studioId);
    Result<QList<LiveSession>> all();

private:
    Database &m_database;
};

} // namespace castwright
