// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace castwright {

/// What somebody who helps needs to know of a destination, fit to be pasted anywhere: no key, no user name, and of its address only the
/// server and the first part of the path, since keys are entered there too. Pure.
QJsonObject diagnosticsOf(const QJsonObject &destination, const QJsonObject &status, const QJsonObject &health);

} // namespace castwright
