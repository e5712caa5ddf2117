// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graphql/type/Schema.h"
#include "graphql/type/VariableValues.h"

/// Variables and arguments (specification 6.1.2 and 6.4.1).
namespace castwright::graphql {

/// The values of an operation's variables from what the request sent; at most `maxErrors` errors and one that says so.
std::expected<VariableValues, Errors> coerceVariables(const Schema &schema, const Document &document,
                                                      NodeList<VariableDefinitionNode> definitions, const Value &inputs,
                                                      int maxErrors = 50);

/// The arguments of a field or directive at `node`.
GraphqlResult<Arguments> coerceArguments(const NamedList<InputValue> &definitions, NodeList<ArgumentNode> given, const Node &node,
                                         const Document &document, const VariableValues &variables);

} // namespace castwright::graphql
