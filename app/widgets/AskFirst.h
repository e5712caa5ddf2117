// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace castwright {

/// Asks before something that cannot be taken back, without stopping anything else. `done` runs when the person presses `yes`, the button
/// that does it, unless the parent is gone by then. Knows no domain. Thread: main.
void askFirst(QWidget *parent, const QString &objectName, const QString &title, const QString &question, const QString &yes,
              std::function<void()> done);

} // namespace castwright
