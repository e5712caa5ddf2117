// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graphql/type/Schema.h"

namespace castwright::graphql {

/// Collects what is wrong with a schema, with the places in its documents. Thread: one at a time.
class SchemaErrors {
public:
    explicit SchemaErrors(const Schema &schema) : m_schema(schema) {}
    /// Nodes that are nullptr, or of what is built in, have no place.
    void add(const QString &message, const std::vector<const Node *> &nodes);
    Errors take() { return std::move(m_errors); }

private:
    const Schema &m_schema;
    Errors m_errors;
};

/// IsValidImplementation() of the specification (3.7): an object or interface has what the interfaces it implements promise.
void validateInterfaces(const Schema &schema, const NamedType &type, SchemaErrors &errors);

} // namespace castwright::graphql
