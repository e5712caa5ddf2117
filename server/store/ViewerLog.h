// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Analytics.h"
#include "store/Database.h"

#include <QHash>

namespace castwright {

/// One session as it is written down.
struct ViewerRow : ViewerSession {
    QString accountId;
};

/// What one stretch of watching adds to the figures of an hour.
struct ViewerShare {
    qint64 hour = 0; ///< its beginning, epoch milliseconds
    QString streamId;
    QString accountId;
    QString protocol;
    QString country; ///< empty when not known
    QString city;
    QString visitor; ///< tells viewers apart; says nothing of them
    int views = 0;
    qint64 bytes = 0;
    double seconds = 0;
};

/// Writes down who watches, in a few batched statements per round. Callers wrap a round in a ScopedTransaction. Thread: server.
class ViewerLog {
public:
    explicit ViewerLog(Database &database) : m_database(database) {}

    /// Inserts the session, or brings it up to date.
    Result<> keep(const ViewerRow &row);
    /// Adds to all figures of the hour and day, and counts the viewer once in each.
    Result<> add(const ViewerShare &share);
    /// The session when it was seen before; nothing otherwise.
    Result<std::optional<ViewerRow>> find(const QString &sessionId, const QString &streamId);
    /// Ends sessions that an earlier run left open, at the time they were last seen.
    Result<> closeOpen();
    /// Rows removed, at most `most` of each kind. Times are epoch milliseconds; 0 removes none of that kind.
    struct Oldest {
        qint64 sessions = 0;
        qint64 hourly = 0;
        qint64 daily = 0;
        qint64 marks = 0;
        qint64 samples = 0;
        qint64 events = 0;
    };
    Result<> removeBefore(const Oldest &oldest);

private:
    Result<bool> mark(qint64 bucket, const QString &scope, const QString &mark);

    Database &m_database;
};

} // namespace castwright
