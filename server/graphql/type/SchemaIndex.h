// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graphql/type/Schema.h"

namespace castwright::graphql {

/// Computes what a Schema answers quickly later: the order of its types, and who implements or is part of what.
class SchemaIndex {
public:
    explicit SchemaIndex(Schema &schema) : m_schema(schema) {}
    void build();

private:
    void orderTypes();
    /// Appends `type` and whatever it refers to, depth first.
    void collect(const NamedType *type);

    Schema &m_schema;
    std::unordered_set<const NamedType *> m_waiting; ///< types of the documents that have not had their turn
    std::unordered_set<const NamedType *> m_seen;
};

} // namespace castwright::graphql
