// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graphql/type/NamedType.h"

namespace castwright::graphql {

/// Values of an enum (specification 3.9) are their names as text. Each answers the value or why it is none.
Coerced serializeEnum(const NamedType &type, const Value &value);
Coerced parseEnumValue(const NamedType &type, const Value &value);
Coerced parseEnumLiteral(const NamedType &type, const ValueNode &node, bool withSuggestions = true);

} // namespace castwright::graphql
