// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graphql/type/NamedType.h"

namespace castwright::graphql {

/// A coerced value as a GraphQL literal of `type`, for default values; null text when it has none.
QString printValue(const Value &value, const TypeRef &type);

} // namespace castwright::graphql
