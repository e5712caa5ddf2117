// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/sources/ColorText.h"

namespace castwright::media {

QColor colorOfText(const QString &text, const QColor &fallback)
{
    bool isNumber = false;
    const auto value = QStringView(text).mid(1).toULongLong(&isNumber, 16);
    if (!text.startsWith(QLatin1Char('#')) || !isNumber)
        return fallback;
    if (text.size() == 7)
        return QColor::fromRgb(QRgb(value) | 0xff000000U);
    if (text.size() == 9)
        return QColor(int(value >> 24 & 0xff), int(value >> 16 & 0xff), int(value >> 8 & 0xff), int(value & 0xff));
    return fallback;
}

} // namespace castwright::media
