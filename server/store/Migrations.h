// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QStringList>

namespace castwright {

class Database;

/// The schema version this program writes: the number of the last file in resources/sql.
int newestSchemaVersion();
/// Full resource paths of the migrations, the first is version 1.
QStringList migrationFiles();

/// Brings the schema up to the newest version, each migration in a transaction of its own with PRAGMA user_version, so that an
/// interrupted one leaves the version before it.
Result<> migrate(Database &database);

} // namespace castwright
