// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QStringList>

namespace castwright {

/// The database as a file, before it is opened for writing: is it whole, whose is it, and where are its backups. Thread: any.
class DatabaseFile {
public:
    explicit DatabaseFile(QString dataDir);

    QString path() const;
    bool exists() const;

    /// Reads the schema version without changing a byte. InternalError, in words that name the newest backup, when the file is damaged or no
    /// database; Conflict when a newer Castwright wrote it.
    Result<int> inspect() const;

    Result<> keepCopyBeforeMigration(int version) const;
    QString todaysBackup() const;
    /// Keeps the newest five daily backups and the newest five copies made before migrations.
    void dropOldBackups() const;
    /// Full path; empty when there is none.
    QString newestBackup() const;
    /// Owner only, for the database and its WAL.
    void restrictPermissions() const;

private:
    QString backupFolder() const;
    QString advice() const;
    Result<int> readVersion() const;

    QString m_dataDir;
};

} // namespace castwright
