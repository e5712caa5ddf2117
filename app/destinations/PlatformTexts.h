// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace castwright {

/// A text of the list of platforms in the language of the window.
QString platformText(const QString &english);

} // namespace castwright
