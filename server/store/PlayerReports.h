// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Database.h"

#include <QDateTime>

#include <functional>

namespace castwright {

/// How playing began, as one player told. Times are milliseconds; `atMs` is when it came, epoch milliseconds.
struct BootReport {
    QString traceId;
    QString accountId;
    QString resourceId;
    qint64 atMs = 0;
    QString protocol;
    bool isError = false;
    double firstFrameMs = 0;
    double resolveMs = 0;
    double selectMs = 0;
    double connectMs = 0;
    double prebufferMs = 0;
};

/// How playing went on so far, as one player told.
struct SessionReport {
    QString sessionId;
    QString accountId;
    QString resourceId;
    qint64 atMs = 0; ///< of the first report
    bool isLive = false;
    qint64 sequence = 0; ///< of the report
    double playedMs = 0;
    double rebufferMs = 0;
    qint64 rebuffers = 0;
    qint64 decoded = 0;
    qint64 dropped = 0;
    bool hasFirstFrame = false;
    bool hasFailed = false;
    bool wantedPlay = true; ///< somebody pressed play, or it began by itself
    double bitSeconds = 0;
    qint64 switches = 0;
    double latencyMs = 0;
    qint64 bucketSec = 0;                ///< of `reach`
    qint64 lengthSec = 0;                ///< of the film
    QList<std::pair<int, double>> reach; ///< seconds that were watched of each piece of the film
};

/// How much of a piece of a film was watched.
struct ReachRow {
    int bucket = 0;
    double seconds = 0;
    int sessions = 0;
};

struct ReachSum {
    int sessions = 0;
    int bucketSec = 0;
    int lengthSec = 0;
    QList<ReachRow> rows; ///< by the piece
};

struct WatchedFilm {
    QString resourceId;
    int sessions = 0;
    double playedMs = 0;
    int lengthSec = 0;
    QDateTime lastSeenAt;
};

/// What players told of themselves, a row a session. Thread: server.
class PlayerReports {
public:
    /// Of an account from `startMs` to before `endMs`, epoch milliseconds; of one thing alone when `resourceId` names it.
    struct Filter {
        QString accountId;
        qint64 startMs = 0;
        qint64 endMs = 0;
        QString resourceId;
    };

    explicit PlayerReports(Database &database) : m_database(database) {}

    /// False when it was told before.
    Result<bool> add(const BootReport &report);
    /// The first of a session, or a later one, which takes its place; false for one that was overtaken or speaks of something else.
    Result<bool> keep(const SessionReport &report);
    Result<> removeBefore(qint64 oldestMs);

    /// Calls `row` for each, by the time to the first picture, the shortest first: there may be millions.
    Result<> boots(const Filter &filter, const std::function<void(const BootReport &)> &row);
    /// Calls `row` for each, without ids and reach.
    Result<> sessions(const Filter &filter, const std::function<void(const SessionReport &)> &row);
    Result<ReachSum> reach(const Filter &filter);
    /// Of what is not live, the hundred that were played longest.
    Result<QList<WatchedFilm>> mostWatched(const Filter &filter);

private:
    Database &m_database;
};

} // namespace castwright
