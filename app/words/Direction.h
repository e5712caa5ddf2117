// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace castwright {

/// Keys, names of scopes and the like, whose ends a right-to-left window would turn round: "Ctrl+,". Thread: any.
inline QString leftToRight(const QString &text)
{
    return u'\u200e' + text + u'\u200e';
}

} // namespace castwright
