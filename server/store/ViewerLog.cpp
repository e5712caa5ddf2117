// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ViewerLog.h"

#include "store/SqlCodec.h"

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 dayMs = 86'400'000;
constexpr auto sessionColumns =
    "session_id,stream_id,account_id,protocol,country,city,latitude,longitude,address,user_agent,connected_at,last_seen_at,"
    "disconnected_at,bytes,seconds"_L1;

using Text = SqlCodec<QString>; // a null text would be NULL

QVariant orNull(const std::optional<double> &value)
{
    return value ? QVariant(*value) : QVariant();
}
} // namespace

Result<> ViewerLog::keep(const ViewerRow &row)
{
    static const QString sql = u"INSERT INTO viewer_sessions("_s + sessionColumns
        + u") VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?) ON CONFLICT(session_id,stream_id) DO UPDATE SET last_seen_at=excluded.last_seen_at,"
          "disconnected_at=excluded.disconnected_at,bytes=excluded.bytes,seconds=excluded.seconds,protocol=excluded.protocol"_s;
    return m_database.execute(sql,
                              {row.sessionId, row.streamId, row.accountId, Text::write(row.protocol), row.countryCode.value_or(u""_s),
                               row.city.value_or(u""_s), orNull(row.latitude), orNull(row.longitude), Text::write(row.address),
                               Text::write(row.userAgent.left(300)), row.connectedAt.toMSecsSinceEpoch(),
                               row.lastSeenAt.toMSecsSinceEpoch(), SqlCodec<std::optional<QDateTime>>::write(row.disconnectedAt), row.bytes,
                               row.seconds});
}

Result<std::optional<ViewerRow>> ViewerLog::find(const QString &sessionId, const QString &streamId)
{
    static const QString sql = u"SELECT "_s + sessionColumns + u" FROM viewer_sessions WHERE session_id=? AND stream_id=?"_s;
    std::optional<ViewerRow> found;
    CW_CHECK(m_database.query(sql, {sessionId, streamId}, [&](const SqlRow &row) {
        const auto time = [&](int column) { return QDateTime::fromMSecsSinceEpoch(row.integer(column), Qt::UTC); };
        ViewerRow &session = found.emplace();
        session.sessionId = row.text(0);
        session.streamId = row.text(1);
        session.accountId = row.text(2);
        session.protocol = row.text(3);
        if (!row.text(4).isEmpty())
            session.countryCode = row.text(4);
        if (!row.text(5).isEmpty())
            session.city = row.text(5);
        if (!row.isNull(6))
            session.latitude = row.value(6).toDouble();
        if (!row.isNull(7))
            session.longitude = row.value(7).toDouble();
        session.address = row.text(8);
        session.userAgent = row.text(9);
        session.connectedAt = time(10);
        session.lastSeenAt = time(11);
        if (!row.isNull(12))
            session.disconnectedAt = time(12);
        session.bytes = row.integer(13);
        session.seconds = row.value(14).toDouble();
    }));
    return found;
}

Result<bool> ViewerLog::mark(qint64 bucket, const QString &scope, const QString &mark)
{
    CW_CHECK(m_database.execute(u"INSERT OR IGNORE INTO viewer_marks(bucket,scope,mark) VALUES(?,?,?)"_s, {bucket, scope, mark}));
    return m_database.changedRows() == 1;
}

Result<> ViewerLog::add(const ViewerShare &share)
{
    const qint64 day = share.hour - share.hour % dayMs;
    const QString place = share.protocol + u'|' + share.country;
    CW_TRY(const bool isNewInPlace, mark(share.hour, share.streamId + u'|' + place, share.visitor));
    CW_TRY(const bool isNewInHour, mark(share.hour, share.streamId, share.visitor));
    CW_TRY(const bool isNewInDay, mark(day, u"d|"_s + share.streamId, share.visitor));
    CW_TRY(const bool isNewInAccount, mark(day, u"a|"_s + share.accountId, share.visitor));
    bool isNewCountry = false;
    bool isNewCity = false;
    if (!share.country.isEmpty()) {
        CW_TRY(isNewCountry, mark(day, u"c|"_s + share.streamId, share.country));
    }
    if (!share.city.isEmpty()) {
        CW_TRY(isNewCity, mark(day, u"t|"_s + share.streamId, share.country + u'|' + share.city));
    }
    CW_CHECK(
        m_database.execute(u"INSERT INTO viewer_hourly(hour,stream_id,protocol,country,account_id,views,unique_viewers,bytes,seconds) "
                           u"VALUES(?,?,?,?,?,?,?,?,?) "
                           "ON CONFLICT DO UPDATE SET views=views+excluded.views,unique_viewers=unique_viewers+excluded.unique_viewers,"
                           "bytes=bytes+excluded.bytes,seconds=seconds+excluded.seconds"_s,
                           {share.hour, share.streamId, share.protocol, share.country.isNull() ? u""_s : share.country, share.accountId,
                            share.views, int(isNewInPlace), share.bytes, share.seconds}));
    CW_CHECK(
        m_database.execute(u"INSERT INTO stream_hourly(hour,stream_id,account_id,views,unique_viewers,bytes,seconds) VALUES(?,?,?,?,?,?,?) "
                           "ON CONFLICT DO UPDATE SET views=views+excluded.views,unique_viewers=unique_viewers+excluded.unique_viewers,"
                           "bytes=bytes+excluded.bytes,seconds=seconds+excluded.seconds"_s,
                           {share.hour, share.streamId, share.accountId, share.views, int(isNewInHour), share.bytes, share.seconds}));
    CW_CHECK(m_database.execute(
        u"INSERT INTO stream_daily(day,stream_id,account_id,views,unique_viewers,unique_countries,unique_cities,bytes,seconds) "
        u"VALUES(?,?,?,?,?,?,?,?,?) "
        "ON CONFLICT DO UPDATE SET views=views+excluded.views,unique_viewers=unique_viewers+excluded.unique_viewers,"
        "unique_countries=unique_countries+excluded.unique_countries,unique_cities=unique_cities+excluded.unique_cities,"
        "bytes=bytes+excluded.bytes,seconds=seconds+excluded.seconds"_s,
        {day, share.streamId, share.accountId, share.views, int(isNewInDay), int(isNewCountry), int(isNewCity), share.bytes,
         share.seconds}));
    return m_database.execute(u"INSERT INTO account_daily(day,account_id,views,unique_viewers,bytes,seconds) VALUES(?,?,?,?,?,?) "
                              "ON CONFLICT DO UPDATE SET views=views+excluded.views,unique_viewers=unique_viewers+excluded.unique_viewers,"
                              "bytes=bytes+excluded.bytes,seconds=seconds+excluded.seconds"_s,
                              {day, share.accountId, share.views, int(isNewInAccount), share.bytes, share.seconds});
}

Result<> ViewerLog::closeOpen()
{
    return m_database.execute(u"UPDATE viewer_sessions SET disconnected_at=last_seen_at WHERE disconnected_at IS NULL"_s);
}

Result<> ViewerLog::removeBefore(const Oldest &oldest)
{
    const struct {
        const char *table;
        const char *column;
        qint64 before;
    } rows[] = {{"viewer_sessions", "connected_at", oldest.sessions},
                {"viewer_hourly", "hour", oldest.hourly},
                {"stream_hourly", "hour", oldest.hourly},
                {"api_usage", "hour", oldest.hourly},
                {"storage_samples", "hour", oldest.hourly},
                {"stream_daily", "day", oldest.daily},
                {"account_daily", "day", oldest.daily},
                {"viewer_marks", "bucket", oldest.marks},
                {"stream_samples", "bucket", oldest.samples},
                {"node_samples", "bucket", oldest.samples},
                {"stream_events", "at", oldest.events},
                {"artifact_events", "at", oldest.events},
                {"routing_events", "at", oldest.sessions}};
    for (const auto &row : rows)
        if (row.before > 0)
            CW_CHECK(
                m_database.execute(u"DELETE FROM %1 WHERE %2<?"_s.arg(QLatin1String(row.table), QLatin1String(row.column)), {row.before}));
    return {};
}

} // namespace castwright
