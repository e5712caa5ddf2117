// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graphql/type/Value.h"

namespace castwright::graphql {

/// Coerced variables of one execution. A variable that was not given and has no default is absent.
class VariableValues : public ValueObject {};

} // namespace castwright::graphql
