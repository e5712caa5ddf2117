// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace castwright {

/// The statements of a migration file, without their closing semicolons and without comments around them. Knows quoted text ('', "", ``, []),
/// both kinds of comment and the BEGIN ... END body of a trigger (https://sqlite.org/lang.html). Thread: any.
QStringList splitSql(const QString &script);

} // namespace castwright
