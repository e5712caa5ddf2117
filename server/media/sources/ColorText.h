// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>

namespace castwright::media {

/// #rrggbb or #rrggbbaa, as the domain writes colours (Qt alone reads #aarrggbb); `fallback` when it is neither.
QColor colorOfText(const QString &text, const QColor &fallback = Qt::black);

} // namespace castwright::media
