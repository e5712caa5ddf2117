// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace castwright {

/// What a field table says about a field, in the window's language; the English itself when it is in no translation. Thread: any.
QString fieldHelp(const QString &english);

} // namespace castwright
