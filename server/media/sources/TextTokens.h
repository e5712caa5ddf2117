// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace castwright::media {

/// Replaces {clock} (HH:mm:ss, local), {date} (yyyy-MM-dd), {countdown} (mm:ss or h:mm:ss, 00:00 when it is over, --:-- without a
/// valid goal) and {frame}. Pure.
QString expandTokens(const QString &text, const QDateTime &now, const QString &countdownTo, qint64 frameNumber);

} // namespace castwright::media
