// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/Source.h"

namespace castwright {

class IdSource;

/// Gives every filter of a source an id and the settings of its kind, and checks what must hold: settings of its own kind alone, a look-up
/// table where one is needed, sound filters where there may be sound. Unprocessable naming the field.
Result<> completeFilters(Source &source, IdSource &ids);

} // namespace castwright
