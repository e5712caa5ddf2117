// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/Destination.h"

namespace castwright {

/// The kind an address asks for by its scheme; nothing for a scheme we do not send to.
std::optional<DestinationKind> kindOfUrl(const QString &url);

/// What must hold of a destination before it is kept: address and settings fit its kind, paths are full. Gives it the settings of its kind where it
/// lacks them. Unprocessable naming the field.
Result<> checkDestination(Destination &destination);

} // namespace castwright
