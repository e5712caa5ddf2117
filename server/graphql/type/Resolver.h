// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graphql/type/Value.h"

#include <functional>
#include <span>

namespace castwright::graphql {

struct FieldDefinition;
struct FieldNode;
struct NamedType;
class Schema;
class SourceStream;
class VariableValues;
class Document;
struct Place;

/// Coerced arguments of a field, defaults filled in; what was not given and has no default is absent.
using Arguments = ValueObject;

/// What a resolver is told. References live as long as the call; what is needed later is copied.
struct FieldContext {
    const Value &source; ///< what the parent field resolved to; the root value at the top
    const Arguments &arguments;
    void *request; ///< what execute() was given; the binding layer knows its type
    const FieldDefinition &field;
    const NamedType &parentType;
    std::span<const FieldNode *const> nodes; ///< the selections that were merged into this field
    const Schema &schema;
    const Document &document;
    const VariableValues &variables;
    const Place *place = nullptr; ///< where the field stands; path() shows it

    /// Where the field stands in the response; empty for a Subscriber.
    ResponsePath path() const;
    /// The argument's value; null when absent.
    Value argument(QStringView name) const
    {
        const Value *found = arguments.find(name);
        return found ? *found : Value();
    }
    bool hasArgument(QStringView name) const { return arguments.find(name) != nullptr; }
};

/// A value, a promise of one, or an error. Thread: the one that executes.
using Resolver = std::function<Value(const FieldContext &)>;
/// The stream of events of a subscription field, or an error.
using Subscriber = std::function<std::expected<std::shared_ptr<SourceStream>, GraphqlError>(const FieldContext &)>;
/// The name of the object type that `value` is of, for an interface or union; empty when unknown.
using TypeResolver = std::function<QString(const Value &value, void *request)>;
/// The cost of a field from its arguments and the cost of its selections (0 for a leaf).
using CostFunction = std::function<qint64(const Arguments &arguments, qint64 selectionCost)>;

} // namespace castwright::graphql
