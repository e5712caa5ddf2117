// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graphql/language/Ast.h"
#include "graphql/type/Value.h"

#include <expected>
#include <functional>

namespace castwright::graphql {

class VariableValues;

/// Why a value is none of a scalar's. A whole message is shown as it is; other messages get the expected type before them.
struct CoercionError {
    QString message;
    bool isWhole = false;
};
using Coerced = std::expected<Value, CoercionError>;

/// The three functions of a scalar (specification 3.5). What is left empty takes any value as it is.
struct Scalar {
    std::function<Coerced(const Value &)> serialize;  ///< a resolver's result to what the response shows
    std::function<Coerced(const Value &)> parseValue; ///< a value of the variables to what resolvers see
    /// A literal of the document; empty: its plain value through parseValue. Variables are there inside lists and objects alone.
    std::function<Coerced(const ValueNode &, const VariableValues *)> parseLiteral;

    Coerced serialized(const Value &value) const;
    Coerced parsed(const Value &value) const;
    Coerced parsed(const ValueNode &node, const VariableValues *variables) const;
};

/// Int, Float, String, Boolean and ID by name; an empty Scalar for other names.
Scalar specifiedScalar(QStringView name);
bool isSpecifiedScalar(QStringView name);

} // namespace castwright::graphql
