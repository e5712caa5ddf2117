// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace castwright::language {

struct Language {
    QString code; ///< of Qt's locales; empty is the system's
    QString name; ///< in itself
};

/// Those the window speaks, the system's choice first.
QList<Language> all();
QString remembered();
void remember(const QString &code);
/// Installs the translation of the remembered language, its formats of dates and numbers and its direction of writing. Before a window is
/// made.
void apply();

} // namespace castwright::language
