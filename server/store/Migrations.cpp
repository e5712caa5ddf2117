// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Migrations.h"

#include "base/Log.h"
#include "store/ScopedTransaction.h"
#include "store/SqlSplitter.h"

#include <QDir>
#include <QFile>

// Must be outside any namespace.
static void initStoreResources()
{
    Q_INIT_RESOURCE(store);
}

namespace castwright {

QStringList migrationFiles()
{
    initStoreResources();
    QStringList paths;
    const QDir folder(QStringLiteral(":/castwright/sql"));
    for (const QString &name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name))
        paths += folder.filePath(name);
    return paths;
}

int newestSchemaVersion()
{
    return static_cast<int>(migrationFiles().size());
}

namespace {
Result<> applyMigration(Database &database, const QString &path, int version)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::InternalError, QStringLiteral("The migration %1 is missing from this program.").arg(path));
    ScopedTransaction transaction(database);
    for (const QString &statement : splitSql(QString::fromUtf8(file.readAll())))
        CW_CHECK(database.execute(statement));
    CW_CHECK(database.execute(QStringLiteral("PRAGMA user_version=%1").arg(version)));
    return transaction.commit();
}
} // namespace

Result<> migrate(Database &database)
{
    int version = 0;
    CW_CHECK(database.query(QStringLiteral("PRAGMA user_version"), {}, [&](const SqlRow &row) { version = static_cast<int>(row.integer(0)); }));
    const QStringList files = migrationFiles();
    for (; version < files.size(); ++version) {
        qCInfo(logStore).noquote() << "migrating the database to" << version + 1;
        CW_CHECK(applyMigration(database, files[version], version + 1));
    }
    return {};
}

} // namespace castwright
