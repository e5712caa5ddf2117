// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graphql/language/Ast.h"
#include "graphql/type/NamedType.h"
#include "graphql/type/VariableValues.h"

namespace castwright::graphql {

/// A literal coerced to `type`, default values filled in; none when it does not fit, which validation tells with reasons.
/// Without `variables` a variable does not fit.
std::optional<Value> valueFromAst(const ValueNode &node, const TypeRef &type, const VariableValues *variables = nullptr);
/// A literal as plain JSON-like value: enum values become text, absent variables null.
Value untypedValueFromAst(const ValueNode &node, const VariableValues *variables = nullptr);

} // namespace castwright::graphql
