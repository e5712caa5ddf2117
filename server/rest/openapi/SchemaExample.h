// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QJsonValue>

namespace castwright {

/// An example value of a JSON Schema: its own `example`, else the first of an enum, else a plausible value of its type and format.
/// `components` resolves $ref. Thread: any.
QJsonValue exampleOf(const QJsonObject &schema, const QJsonObject &components, int depth = 0);

} // namespace castwright
