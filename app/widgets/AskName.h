// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace castwright {

/// Asks for a name without stopping anything else; an empty one counts as Cancel. Knows no domain. Thread: main.
void askName(QWidget *parent, const QString &title, const QString &given, std::function<void(const QString &)> done);

} // namespace castwright
