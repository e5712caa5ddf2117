// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "store/SqlRow.h"

#include <QVariantList>

#include <functional>
#include <memory>

namespace castwright {

/// The one writing connection to the SQLite file. What a committed transaction holds survives `kill -9` and, because every commit is
/// synced (PRAGMA synchronous=FULL in WAL mode), a power cut too. Thread: server, the one that opened it.
class Database {
public:
    /// Opens or makes `<dataDir>/castwright.sqlite`, checks that it is whole, migrates it. A file that is damaged, no database, or written by
    /// a newer Castwright is refused with words and not touched. Keeps a copy before a migration, and one copy a day, the last five of each.
    static Result<std::unique_ptr<Database>> open(const QString &dataDir, int keptBackups = 5);
    /// A fresh database in memory with the same schema, for tests.
    static Result<std::unique_ptr<Database>> openInMemory();
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Runs one statement with values bound in order. The prepared statement is kept; `sql` should be one of few texts.
    Result<> execute(const QString &sql, const QVariantList &values = {});
    /// The same, calling `row` for every row of the result. `row` must not run the same statement again.
    Result<> query(const QString &sql, const QVariantList &values, const std::function<void(const SqlRow &)> &row);
    /// Rows changed by the last execute().
    int changedRows() const;
    /// Statements run so far; for measuring.
    qint64 statementCount() const;

    /// Called after a rollback: whoever keeps rows in memory drops them.
    void onRollback(std::function<void()> forget);

    /// Makes today's backup unless it exists, and drops the oldest.
    Result<> backUpDaily(int kept = 5);

private:
    friend class ScopedTransaction;
    struct Private;
    explicit Database(std::unique_ptr<Private> d);
    static Result<std::unique_ptr<Database>> connectTo(const QString &path);
    Result<> configure();
    Result<> begin();
    Result<> commit();
    void rollback();

    std::unique_ptr<Private> d;
};

} // namespace castwright
