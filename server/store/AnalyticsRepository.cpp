// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/AnalyticsRepository.h"

#include "store/SqlList.h"

#include <optional>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
/// The time inside an id; nothing when it is no id of ours.
std::optional<qint64> timeOf(const QString &id)
{
    bool isNumber = false;
    const qint64 ms = id.left(14).toLongLong(&isNumber);
    return isNumber && id.size() >= 14 ? std::optional(ms) : std::nullopt;
}

std::unexpected<Error> badId(const char *field)
{
    return fail(ErrorCode::InvalidRequest, u"%1 is no row of this list."_s.arg(QLatin1String(field)), QString::fromLatin1(field));
}

} // namespace

Result<AnalyticsPage> AnalyticsRepository::page(const AnalyticsSelect &select, const AnalyticsWindow &window,
                                                const std::function<void(const SqlRow &)> &row)
{
    const QString time = QLatin1String(select.time);
    const QString id = u"printf('%014d|%s',%1,%2)"_s.arg(time, QLatin1String(select.key));
    QString where = u"%1>=? AND %1<?"_s.arg(time);
    QVariantList values{window.startMs, window.endMs};
    const auto filter = [&](const QString &column, const QString &value) {
        if (value.isEmpty())
            return;
        where += u" AND %1=?"_s.arg(column);
        values += value;
    };
    if (!select.isOfNode)
        filter(u"account_id"_s, window.accountId);
    filter(u"stream_id"_s, window.streamId);
    for (const auto &[column, value] : window.equals)
        filter(QLatin1String(column), value);
    AnalyticsPage page;
    CW_CHECK(m_database.query(u"SELECT count(*) FROM %1 WHERE %2"_s.arg(QLatin1String(select.from), where), values,
                              [&](const SqlRow &counted) { page.totalCount = static_cast<int>(counted.integer(0)); }));
    // The time beside the id lets the index find the place; the id decides among rows of one time.
    const auto bound = [&](const QString &given, const char *field, const QString &sign) -> Result<> {
        if (given.isEmpty())
            return {};
        const auto ms = timeOf(given);
        if (!ms)
            return badId(field);
        where += u" AND %1%2=? AND %3%2?"_s.arg(time, sign, id);
        values += *ms;
        values += given;
        return {};
    };
    CW_CHECK(bound(window.afterId, "afterId", u"<"_s));
    CW_CHECK(bound(window.beforeId, "beforeId", u">"_s));
    values += window.limit + 1;
    const QString direction = window.fromEnd ? u"ASC"_s : u"DESC"_s;
    const QString columns = select.columns[0] ? u","_s + QLatin1String(select.columns) : QString();
    const QString sql =
        u"SELECT * FROM (SELECT %1 AS row_id,%2 AS row_time%3 FROM %4 WHERE %5 ORDER BY %2 %6,row_id %6 LIMIT ?) ORDER BY row_time DESC,row_id DESC"_s
            .arg(id, time, columns, QLatin1String(select.from), where, direction);
    // One row more than asked for tells whether there are more: the last one forward, the first one from the end. The row behind it says
    // so.
    const QString counted = u"SELECT *,count(*) OVER () AS row_count FROM (%1) ORDER BY row_time DESC,row_id DESC"_s.arg(sql);
    bool isOver = false;
    int at = 0;
    CW_CHECK(m_database.query(counted, values, [&](const SqlRow &found) {
        const int place = at++;
        const int seen = static_cast<int>(found.value(found.count() - 1).toLongLong());
        isOver = seen > window.limit;
        if (!isOver || place != (window.fromEnd ? 0 : seen - 1))
            row(found);
    }));
    page.hasMore = window.fromEnd ? !window.beforeId.isEmpty() : isOver;
    page.hasBefore = window.fromEnd ? isOver : !window.afterId.isEmpty();
    return page;
}

Result<> AnalyticsRepository::each(const QString &sql, const QVariantList &values, const QStringList &ids,
                                   const std::function<void(const SqlRow &)> &row)
{
    if (!sql.contains("{marks}"_L1))
        return m_database.query(sql, values, row);
    return forSlices(ids, [&](const QString &marks, const QVariantList &slice) {
        QString filled = sql;
        filled.replace("{marks}"_L1, marks);
        return m_database.query(filled, values + slice, row);
    });
}

} // namespace castwright
