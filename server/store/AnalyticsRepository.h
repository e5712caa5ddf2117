// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Database.h"

#include <functional>

namespace castwright {

/// One kind of rows that can be asked for: what is selected, from where, and how it is ordered. All parts are constants of the program.
struct AnalyticsSelect {
    const char *columns; ///< without id and time, which come first
    const char *from;    ///< a table, or a parenthesised SELECT with a name; holds account_id unless `isOfNode`
    const char *time;    ///< an integer column: epoch milliseconds
    const char *key;     ///< SQL text that makes the id sortable behind the time: "stream_id||'|'||country"
    bool isOfNode = false;
};

/// Which of them.
struct AnalyticsWindow {
    QString accountId;
    QString streamId; ///< empty is all
    qint64 startMs = 0;
    qint64 endMs = 0; ///< exclusive
    QString afterId;
    QString beforeId;
    int limit = 50;
    bool fromEnd = false;
    QList<std::pair<const char *, QString>> equals; ///< further columns and their values; empty values do not filter
};

struct AnalyticsPage {
    int totalCount = 0;
    bool hasMore = false;
    bool hasBefore = false;
};

/// Pages of rows, newest first, by keyset: two statements a page however far in it lies. Thread: server.
class AnalyticsRepository {
public:
    explicit AnalyticsRepository(Database &database) : m_database(database) {}

    /// Calls `row` with id, time and the columns, newest first.
    Result<AnalyticsPage> page(const AnalyticsSelect &select, const AnalyticsWindow &window,
                               const std::function<void(const SqlRow &)> &row);
    /// A statement of the services' own; `{marks}` in it stands for `ids`, whose values come last.
    Result<> each(const QString &sql, const QVariantList &values, const QStringList &ids, const std::function<void(const SqlRow &)> &row);

private:
    Database &m_database;
};

} // namespace castwright
