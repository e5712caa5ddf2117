// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/JsonText.h"
#include "graphql/execution/SelectionPlan.h"

namespace castwright::graphql {

/// Writes a resolver's result as the leaf type wants it (result coercion, specification 3.5 and 3.9); nothing is written when it does not
/// fit. The usual kinds go straight to the text. Thread: any.
std::expected<void, CoercionError> writeLeaf(JsonWriter &out, const NamedType &type, LeafKind kind, const Value &value);

/// Any value as JSON; native values and promises become null.
void writeJson(JsonWriter &out, const Value &value);

/// An error as section 7.1.6 of the specification shapes it.
void writeError(JsonWriter &out, const GraphqlError &error);

} // namespace castwright::graphql
