// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/DatabaseFile.h"

#include "store/Migrations.h"

#include <QDate>
#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <atomic>

namespace castwright {

namespace {
// The database, its log of committed pages, and the index of that log: all three make up the state.
const std::initializer_list<const char *> suffixes = {"", "-wal", "-shm"};

QString withSuffix(const QString &path, const char *suffix)
{
    return path + QLatin1String(suffix);
}
} // namespace

DatabaseFile::DatabaseFile(QString dataDir) : m_dataDir(std::move(dataDir)) {}

QString DatabaseFile::path() const
{
    return m_dataDir + QStringLiteral("/castwright.sqlite");
}

bool DatabaseFile::exists() const
{
    return QFile::exists(path()) && QFileInfo(path()).size() > 0;
}

QString DatabaseFile::backupFolder() const
{
    return m_dataDir + QStringLiteral("/backups");
}

QString DatabaseFile::newestBackup() const
{
    const QFileInfoList found = backups();
    return found.isEmpty() ? QString() : found.first().absoluteFilePath();
}

QFileInfoList DatabaseFile::backups() const
{
    return QDir(backupFolder()).entryInfoList({QStringLiteral("*.sqlite")}, QDir::Files, QDir::Time);
}

QString DatabaseFile::advice() const
{
    const QString backup = newestBackup();
    return backup.isEmpty() ? QStringLiteral("There is no backup yet. Move the file away to start afresh.")
                            : QStringLiteral("The newest backup is %1; to use it, copy it over the damaged file.").arg(backup);
}

Result<int> DatabaseFile::readVersion() const
{
    const QString name = QStringLiteral("castwright-inspect");
    Result<int> version = 0;
    {
        // Checked on the original, read-only; a read-only connection never rolls the log into the file.
        QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        connection.setDatabaseName(path());
        connection.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000"));
        QSqlQuery query(connection.open() ? connection : QSqlDatabase());
        query.setForwardOnly(true);
        QString verdict;
        if (connection.isOpen() && query.exec(QStringLiteral("PRAGMA quick_check(1)")) && query.next())
            verdict = query.value(0).toString();
        if (verdict != u"ok") {
            const QString why = verdict.isEmpty() ? query.lastError().text() : verdict;
            version =
                fail(ErrorCode::InternalError,
                     QStringLiteral("The database %1 is damaged or no database. It was left as it is. %2").arg(path(), advice()), {}, why);
        } else if (query.exec(QStringLiteral("PRAGMA user_version")) && query.next()) {
            version = query.value(0).toInt();
        }
    }
    QSqlDatabase::removeDatabase(name);
    return version;
}

Result<int> DatabaseFile::inspect() const
{
    CW_TRY(const int version, readVersion());
    if (version > newestSchemaVersion())
        return fail(
            ErrorCode::Conflict,
            QStringLiteral("The database %1 was written by a newer Castwright (schema %2, this program knows %3). It was left as it is. "
                           "Start the newer version, or use another data folder.")
                .arg(path())
                .arg(version)
                .arg(newestSchemaVersion()));
    return version;
}

Result<> DatabaseFile::keepCopyBeforeMigration(int version) const
{
    QDir().mkpath(backupFolder());
    const QString target = QStringLiteral("%1/before-migration-from-%2-%3.sqlite")
                               .arg(backupFolder())
                               .arg(version)
                               .arg(QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-hhmmss-zzz")));
    for (const char *suffix : suffixes) {
        if (!QFile::exists(withSuffix(path(), suffix)))
            continue;
        if (!QFile::copy(withSuffix(path(), suffix), withSuffix(target, suffix)))
            return fail(ErrorCode::StorageFull,
                        QStringLiteral("No copy of the database could be kept before its migration, so it was not migrated."));
        QFile::setPermissions(withSuffix(target, suffix), QFile::ReadOwner | QFile::WriteOwner);
    }
    dropOldBackups();
    return {};
}

QString DatabaseFile::dailyBackup(const QDate &day) const
{
    QDir().mkpath(backupFolder());
    return QStringLiteral("%1/daily-%2.sqlite").arg(backupFolder(), day.toString(Qt::ISODate));
}

QString DatabaseFile::newBackup(const QDateTime &moment) const
{
    QDir().mkpath(backupFolder());
    return QStringLiteral("%1/asked-for-%2.sqlite").arg(backupFolder(), moment.toString(QStringLiteral("yyyyMMdd-hhmmss-zzz")));
}

Result<> DatabaseFile::writeBackup(const QString &target) const
{
    static std::atomic<int> count = 0;
    const QString name = QStringLiteral("castwright-backup-%1").arg(++count);
    // Written under another name first, so that a half written copy never passes for a backup.
    const QString partial = target + QStringLiteral(".part");
    QFile::remove(partial);
    Result<> done;
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        connection.setDatabaseName(path());
        connection.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000"));
        QSqlQuery query(connection.open() ? connection : QSqlDatabase());
        query.prepare(QStringLiteral("VACUUM INTO ?"));
        query.addBindValue(partial);
        if (!connection.isOpen() || !query.exec()) {
            const bool isFull = query.lastError().nativeErrorCode() == QStringLiteral("13"); // SQLITE_FULL
            done = fail(isFull ? ErrorCode::StorageFull : ErrorCode::InternalError,
                        QStringLiteral("The backup %1 cannot be written.").arg(target), {}, query.lastError().text());
        }
    }
    QSqlDatabase::removeDatabase(name);
    if (done) {
        QFile::setPermissions(partial, QFile::ReadOwner | QFile::WriteOwner);
        if (!QFile::rename(partial, target))
            done = fail(ErrorCode::InternalError, QStringLiteral("The backup %1 cannot be written.").arg(target));
    }
    if (!done)
        QFile::remove(partial);
    return done;
}

void DatabaseFile::dropOldBackups(int keptBackups) const
{
    for (const auto &pattern :
         {QStringLiteral("daily-*.sqlite"), QStringLiteral("asked-for-*.sqlite"), QStringLiteral("before-migration-*.sqlite")}) {
        const QFileInfoList found = QDir(backupFolder()).entryInfoList({pattern}, QDir::Files, QDir::Name | QDir::Reversed);
        for (qsizetype i = keptBackups; i < found.size(); ++i)
            for (const char *suffix : suffixes)
                QFile::remove(withSuffix(found[i].absoluteFilePath(), suffix));
    }
}

void DatabaseFile::restrictPermissions() const
{
    for (const char *suffix : suffixes)
        if (QFile::exists(withSuffix(path(), suffix)))
            QFile::setPermissions(withSuffix(path(), suffix), QFile::ReadOwner | QFile::WriteOwner);
}

} // namespace castwright
