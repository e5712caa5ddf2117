// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/PlayerReports.h"

#include "store/ScopedTransaction.h"
#include "store/SqlCodec.h"

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
/// The end of a statement and its values.
struct Where {
    explicit Where(const PlayerReports::Filter &filter)
        : text(u" WHERE account_id=? AND at>=? AND at<?"_s)
        , values({filter.accountId, filter.startMs, filter.endMs})
    {
        if (filter.resourceId.isEmpty())
            return;
        text += u" AND resource_id=?"_s;
        values += filter.resourceId;
    }
    QString text;
    QVariantList values;
};
} // namespace

Result<bool> PlayerReports::add(const BootReport &report)
{
    CW_CHECK(m_database.execute(
        u"INSERT OR IGNORE INTO player_boots(trace_id,account_id,resource_id,at,protocol,is_error,first_frame_ms,resolve_ms,select_ms,"
        u"connect_ms,prebuffer_ms) VALUES(?,?,?,?,?,?,?,?,?,?,?)"_s,
        {report.traceId, report.accountId, report.resourceId, report.atMs, SqlCodec<QString>::write(report.protocol), report.isError,
         report.firstFrameMs, report.resolveMs, report.selectMs, report.connectMs, report.prebufferMs}));
    return m_database.changedRows() == 1;
}

Result<bool> PlayerReports::keep(const SessionReport &report)
{
    static const QString sql =
        u"INSERT INTO "
        u"player_sessions(session_id,account_id,resource_id,at,last_at,is_live,sequence,played_ms,rebuffer_ms,rebuffers,decoded,"
        u"dropped,has_first_frame,has_failed,wanted_play,bit_seconds,switches,latency_ms,bucket_s,length_s) "
        u"VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?) ON CONFLICT(session_id) DO UPDATE SET last_at=excluded.last_at,"
        u"sequence=excluded.sequence,played_ms=excluded.played_ms,rebuffer_ms=excluded.rebuffer_ms,rebuffers=excluded.rebuffers,"
        u"decoded=excluded.decoded,dropped=excluded.dropped,has_first_frame=excluded.has_first_frame,has_failed=excluded.has_failed,"
        u"wanted_play=excluded.wanted_play,bit_seconds=excluded.bit_seconds,switches=excluded.switches,latency_ms=excluded.latency_ms,"
        u"bucket_s=excluded.bucket_s,length_s=excluded.length_s "
        u"WHERE excluded.sequence>sequence AND excluded.account_id=account_id AND excluded.resource_id=resource_id"_s;
    ScopedTransaction transaction(m_database);
    CW_CHECK(m_database.execute(sql, {report.sessionId,  report.accountId, report.resourceId,    report.atMs,       report.atMs,
                                      report.isLive,     report.sequence,  report.playedMs,      report.rebufferMs, report.rebuffers,
                                      report.decoded,    report.dropped,   report.hasFirstFrame, report.hasFailed,  report.wantedPlay,
                                      report.bitSeconds, report.switches,  report.latencyMs,     report.bucketSec,  report.lengthSec}));
    const bool isTaken = m_database.changedRows() == 1;
    for (const auto &[bucket, seconds] : isTaken ? report.reach : decltype(report.reach)())
        CW_CHECK(m_database.execute(u"INSERT OR REPLACE INTO player_reach(session_id,bucket,seconds) VALUES(?,?,?)"_s,
                                    {report.sessionId, bucket, seconds}));
    CW_CHECK(transaction.commit());
    return isTaken;
}

Result<> PlayerReports::removeBefore(qint64 oldestMs)
{
    CW_CHECK(m_database.execute(u"DELETE FROM player_boots WHERE at<?"_s, {oldestMs}));
    return m_database.execute(u"DELETE FROM player_sessions WHERE at<?"_s, {oldestMs});
}

Result<> PlayerReports::boots(const Filter &filter, const std::function<void(const BootReport &)> &row)
{
    const Where where(filter);
    return m_database.query(QString(u"SELECT at,is_error,first_frame_ms,resolve_ms,select_ms,connect_ms,prebuffer_ms FROM player_boots"_s
                                    + where.text + u" ORDER BY first_frame_ms"_s),
                            where.values, [&](const SqlRow &columns) {
                                BootReport report;
                                report.atMs = columns.integer(0);
                                report.isError = columns.integer(1) != 0;
                                report.firstFrameMs = columns.value(2).toDouble();
                                report.resolveMs = columns.value(3).toDouble();
                                report.selectMs = columns.value(4).toDouble();
                                report.connectMs = columns.value(5).toDouble();
                                report.prebufferMs = columns.value(6).toDouble();
                                row(report);
                            });
}

Result<> PlayerReports::sessions(const Filter &filter, const std::function<void(const SessionReport &)> &row)
{
    const Where where(filter);
    return m_database.query(
        QString(u"SELECT at,is_live,played_ms,rebuffer_ms,rebuffers,decoded,dropped,has_first_frame,has_failed,wanted_play,bit_seconds,"
                u"switches,latency_ms FROM player_sessions"_s
                + where.text),
        where.values, [&](const SqlRow &columns) {
            SessionReport report;
            report.atMs = columns.integer(0);
            report.isLive = columns.integer(1) != 0;
            report.playedMs = columns.value(2).toDouble();
            report.rebufferMs = columns.value(3).toDouble();
            report.rebuffers = columns.integer(4);
            report.decoded = columns.integer(5);
            report.dropped = columns.integer(6);
            report.hasFirstFrame = columns.integer(7) != 0;
            report.hasFailed = columns.integer(8) != 0;
            report.wantedPlay = columns.integer(9) != 0;
            report.bitSeconds = columns.value(10).toDouble();
            report.switches = columns.integer(11);
            report.latencyMs = columns.value(12).toDouble();
            row(report);
        });
}

Result<ReachSum> PlayerReports::reach(const Filter &filter)
{
    const Where where(filter);
    ReachSum sum;
    CW_CHECK(m_database.query(QString(u"SELECT count(*),max(bucket_s),max(length_s) FROM player_sessions"_s + where.text), where.values,
                              [&](const SqlRow &row) {
                                  sum.sessions = static_cast<int>(row.integer(0));
                                  sum.bucketSec = static_cast<int>(row.integer(1));
                                  sum.lengthSec = static_cast<int>(row.integer(2));
                              }));
    CW_CHECK(m_database.query(
        QString(u"SELECT bucket,sum(seconds),count(*) FROM player_reach WHERE session_id IN (SELECT session_id FROM player_sessions"_s
                + where.text + u") AND seconds>0 GROUP BY bucket ORDER BY bucket"_s),
        where.values, [&](const SqlRow &row) {
            sum.rows.append({static_cast<int>(row.integer(0)), row.value(1).toDouble(), static_cast<int>(row.integer(2))});
        }));
    return sum;
}

Result<QList<WatchedFilm>> PlayerReports::mostWatched(const Filter &filter)
{
    const Where where(filter);
    QList<WatchedFilm> films;
    CW_CHECK(m_database.query(QString(u"SELECT resource_id,count(*),sum(played_ms),max(length_s),max(last_at) FROM player_sessions"_s
                                      + where.text + u" AND is_live=0 GROUP BY resource_id ORDER BY 3 DESC,1 LIMIT 100"_s),
                              where.values, [&](const SqlRow &row) {
                                  films.append({row.text(0), static_cast<int>(row.integer(1)), row.value(2).toDouble(),
                                                static_cast<int>(row.integer(3)), QDateTime::fromMSecsSinceEpoch(row.integer(4), Qt::UTC)});
                              }));
    return films;
}

} // namespace castwright
