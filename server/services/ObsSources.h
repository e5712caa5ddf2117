// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QSize>
#include <QStringList>

namespace castwright::obs {

/// One OBS source as a source of ours, without ids and places. Empty when there is no like; then a note says so.
QJsonObject sourceFrom(const QJsonObject &source, QStringList &notes);
/// Its filters as ours; a note for each that has no like.
QJsonArray filtersFrom(const QJsonObject &source, QStringList &notes);
/// The picture or film it shows; empty when it shows none.
QString fileOf(const QJsonObject &source);
/// The size of the source's own picture, by its file where that is known, guessed for texts; `canvas` otherwise.
QSize sizeOf(const QJsonObject &source, QSize canvas, const QHash<QString, QSize> &fileSizes);
/// "#rrggbbaa" of a colour as OBS keeps it: alpha, blue, green, red from the highest byte down.
QString colorFrom(const QJsonValue &value, bool hasAlpha);
/// The kind of an OBS source without its version: "color_source_v3" is "color_source".
QString plainId(const QJsonObject &source);

} // namespace castwright::obs
