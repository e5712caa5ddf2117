// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Database.h"

#include "base/Log.h"
#include "base/ThreadCheck.h"
#include "store/DatabaseFile.h"
#include "store/Migrations.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>

#include <unordered_map>

namespace castwright {

QVariant SqlRow::value(int column) const { return m_query.value(column); }
QString SqlRow::text(int column) const { return m_query.value(column).toString(); }
qint64 SqlRow::integer(int column) const { return m_query.value(column).toLongLong(); }
bool SqlRow::isNull(int column) const { return m_query.isNull(column); }
int SqlRow::count() const { return m_query.record().count(); }

struct Database::Private {
    ThreadCheck thread;
    QString name;
    QString path; ///< empty in memory
    QSqlDatabase connection;
    std::unordered_map<QString, QSqlQuery> statements;
    std::vector<std::function<void()>> forgetters;
    int depth = 0;
    bool spoiled = false;
    int changedRows = 0;
    qint64 statementCount = 0;
};

namespace {
// SQLITE_FULL, https://sqlite.org/rescode.html
bool isDiskFull(const QSqlError &error)
{
    return error.nativeErrorCode() == QStringLiteral("13");
}

std::unexpected<Error> sqlFailure(const QSqlError &error, const QString &sql)
{
    if (isDiskFull(error))
        return fail(ErrorCode::StorageFull, QStringLiteral("The disk is full; the change was not kept."), {}, error.text());
    qCWarning(logStore).noquote() << "database:" << error.text() << "in" << sql.left(200);
    return fail(ErrorCode::InternalError, QStringLiteral("The database refused the operation."), {}, error.text());
}
} // namespace

Database::Database(std::unique_ptr<Private> data) : d(std::move(data)) {}

Database::~Database()
{
    d->statements.clear();
    if (d->connection.isOpen() && !d->path.isEmpty())
        QSqlQuery(d->connection).exec(QStringLiteral("PRAGMA optimize"));
    d->connection.close();
    const QString name = d->name;
    d->connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

Result<std::unique_ptr<Database>> Database::connectTo(const QString &path)
{
    static std::atomic<int> count = 0;
    auto data = std::make_unique<Private>();
    data->name = QStringLiteral("castwright-%1").arg(++count);
    data->connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), data->name);
    data->connection.setDatabaseName(path.isEmpty() ? QStringLiteral(":memory:") : path);
    data->connection.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
    data->path = path;
    const bool isOpen = data->connection.open();
    const QString why = data->connection.lastError().text();
    std::unique_ptr<Database> database(new Database(std::move(data)));
    if (!isOpen)
        return fail(ErrorCode::InternalError, QStringLiteral("The database %1 cannot be opened: %2").arg(path, why));
    CW_CHECK(database->configure());
    return database;
}

Result<> Database::configure()
{
    // A small page cache (2 MB): repositories keep the rows that are read often. FULL syncs the log at every commit (measured: 0.09 ms
    // against 0.005 ms with NORMAL on a fast disk, 4 ms on a slow one); with NORMAL kill -9 loses nothing either, but a power cut does.
    CW_CHECK(execute(QStringLiteral("PRAGMA journal_mode=WAL")));
    CW_CHECK(execute(QStringLiteral("PRAGMA synchronous=FULL")));
    CW_CHECK(execute(QStringLiteral("PRAGMA foreign_keys=ON")));
    CW_CHECK(execute(QStringLiteral("PRAGMA cache_size=-2000")));
    CW_CHECK(execute(QStringLiteral("PRAGMA temp_store=MEMORY")));
    d->statements.clear();
    return {};
}

Result<std::unique_ptr<Database>> Database::open(const QString &dataDir, int keptBackups)
{
    if (!QDir().mkpath(dataDir))
        return fail(ErrorCode::InternalError, QStringLiteral("The data folder %1 cannot be made.").arg(dataDir));
    const DatabaseFile file(dataDir);
    int version = 0;
    if (file.exists()) {
        CW_TRY(version, file.inspect());
        if (version < newestSchemaVersion())
            CW_CHECK(file.keepCopyBeforeMigration(version));
    }
    CW_TRY(auto database, connectTo(file.path()));
    file.restrictPermissions();
    CW_CHECK(migrate(*database));
    database->d->statements.clear();
    if (auto backup = database->backUpDaily(keptBackups); !backup)
        qCWarning(logStore).noquote() << "no daily backup:" << backup.error().message << backup.error().detail;
    return database;
}

Result<std::unique_ptr<Database>> Database::openInMemory()
{
    CW_TRY(auto database, connectTo({}));
    CW_CHECK(migrate(*database));
    return database;
}

Result<> Database::query(const QString &sql, const QVariantList &values, const std::function<void(const SqlRow &)> &row)
{
    CW_OWN_THREAD(d->thread);
    auto found = d->statements.find(sql);
    if (found == d->statements.end()) {
        QSqlQuery statement(d->connection);
        statement.setForwardOnly(true);
        if (!statement.prepare(sql))
            return sqlFailure(statement.lastError(), sql);
        found = d->statements.emplace(sql, std::move(statement)).first;
    }
    QSqlQuery &statement = found->second;
    for (qsizetype i = 0; i < values.size(); ++i)
        statement.bindValue(static_cast<int>(i), values[i]);
    if (!statement.exec()) {
        const QSqlError error = statement.lastError();
        d->statements.erase(found);
        return sqlFailure(error, sql);
    }
    ++d->statementCount;
    d->changedRows = statement.numRowsAffected();
    if (row) {
        const SqlRow current(statement);
        while (statement.next())
            row(current);
    }
    statement.finish();
    return {};
}

Result<> Database::execute(const QString &sql, const QVariantList &values)
{
    return query(sql, values, {});
}

int Database::changedRows() const
{
    return d->changedRows;
}

qint64 Database::statementCount() const
{
    return d->statementCount;
}

void Database::onRollback(std::function<void()> forget)
{
    d->forgetters.push_back(std::move(forget));
}

Result<> Database::begin()
{
    if (d->depth == 0) {
        CW_CHECK(execute(QStringLiteral("BEGIN IMMEDIATE")));
        d->spoiled = false;
    }
    ++d->depth;
    return {};
}

Result<> Database::commit()
{
    if (d->depth > 1) {
        --d->depth;
        return {};
    }
    if (d->spoiled) {
        rollback();
        return fail(ErrorCode::InternalError, QStringLiteral("The change was not kept."), {}, QStringLiteral("inner transaction rolled back"));
    }
    if (auto done = execute(QStringLiteral("COMMIT")); !done) {
        rollback();
        return done;
    }
    d->depth = 0;
    return {};
}

void Database::rollback()
{
    d->spoiled = true;
    if (--d->depth > 0)
        return;
    d->depth = 0;
    // Fails when SQLite has rolled back by itself (a full disk); that is the wanted state.
    QSqlQuery(d->connection).exec(QStringLiteral("ROLLBACK"));
    for (const auto &forget : d->forgetters)
        forget();
}

Result<> Database::backUpDaily(int kept)
{
    if (d->path.isEmpty())
        return {};
    const DatabaseFile file(QFileInfo(d->path).path());
    const QString target = file.todaysBackup();
    if (QFileInfo::exists(target))
        return {};
    CW_CHECK(file.writeBackup(target));
    file.dropOldBackups(kept);
    return {};
}

} // namespace castwright
