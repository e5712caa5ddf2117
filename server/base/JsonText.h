// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QStringView>

namespace castwright {

/// Appends `text` as a JSON string with quotes, escaped as RFC 8259 section 7 asks, in UTF-8.
void appendJsonString(QByteArray &out, QStringView text);
/// Appends a JSON number; infinities and NaN, which JSON lacks, become null.
void appendJsonNumber(QByteArray &out, double value);
/// "2026-01-31T12:00:00.000Z"
QString jsonTime(const QDateTime &time);

} // namespace castwright
