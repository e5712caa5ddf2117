// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace castwright {

/// Asks for a line of text without stopping anything else, in a dialog wide enough for a sentence. `done` hears it as it was typed. Knows
/// no domain. Thread: main.
void askLine(QWidget *parent, const QString &objectName, const QString &title, const QString &label, const QString &given,
             std::function<void(const QString &)> done);
/// The same for a name; an empty one counts as Cancel.
void askName(QWidget *parent, const QString &title, const QString &given, std::function<void(const QString &)> done);

} // namespace castwright
