// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QDate>
#include <QFileInfo>
#include <QStringList>

namespace castwright {

/// The database as a file, before it is opened for writing: is it whole, whose is it, and where are its backups. Thread: any.
class DatabaseFile {
public:
    explicit DatabaseFile(QString dataDir);

    QString path() const;
    bool exists() const;

    /// Reads the schema version without changing a byte. InternalError, in words that name the newest backup, when the file is damaged or
    /// no database; Conflict when a newer Castwright wrote it.
    Result<int> inspect() const;

    Result<> keepCopyBeforeMigration(int version) const;
    QString todaysBackup() const { return dailyBackup(QDate::currentDate()); }
    QString dailyBackup(const QDate &day) const;
    /// A name no other backup has, for one that somebody asked for.
    QString newBackup(const QDateTime &moment) const;
    /// A consistent copy of the database in a new file of the owner's alone, by a connection of its own: whoever writes meanwhile is not
    /// held up. InternalError or StorageFull.
    Result<> writeBackup(const QString &target) const;
    /// Newest first.
    QFileInfoList backups() const;
    /// Keeps the newest of each sort: daily ones, those asked for, copies made before migrations.
    void dropOldBackups(int kept = usuallyKept) const;
    static constexpr int usuallyKept = 5;
    /// Full path; empty when there is none.
    QString newestBackup() const;
    /// Owner only, for the database and its WAL.
    void restrictPermissions() const;

    QString backupFolder() const;

private:
    QString advice() const;
    Result<int> readVersion() const;

    QString m_dataDir;
};

} // namespace castwright
