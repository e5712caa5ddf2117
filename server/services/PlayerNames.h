// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace castwright {

/// What a player says of itself in its User-Agent; guesses, for statistics alone. Thread: any.
struct PlayerNames {
    QString deviceType; ///< MOBILE, TABLET or DESKTOP
    QString osName;
    QString browserName;

    static PlayerNames of(const QString &userAgent);
};

} // namespace castwright
