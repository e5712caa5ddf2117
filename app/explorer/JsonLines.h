// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace castwright {

/// JSON text on lines of its own, indented, with everything in the order in which it stands: QJsonDocument sorts by name. What is no JSON
/// comes out with its words unchanged. Pure; thread: any.
QString jsonLines(const QString &json);

} // namespace castwright
