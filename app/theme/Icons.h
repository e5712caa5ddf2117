// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

namespace castwright::theme {

/// A picture of the icon set, all drawn with one stroke on a 24 x 24 grid (resources/icons). It takes the colour of text when it is
/// painted, so it follows the scheme. An unknown name is a programming error and gives an empty icon. Thread: main.
QIcon icon(const QString &name);

} // namespace castwright::theme
