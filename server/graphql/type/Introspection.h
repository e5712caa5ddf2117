// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graphql/type/Schema.h"

namespace castwright::graphql {

/// SDL of what every schema has: the five scalars, the directives of the specification and the introspection types (specification 4).
DocumentPtr builtInDefinitions();

/// Gives the introspection types their resolvers and makes the fields __schema, __type and __typename.
void bindIntrospection(NamedList<NamedType> &types, std::unique_ptr<FieldDefinition> &schemaField,
                       std::unique_ptr<FieldDefinition> &typeField, std::unique_ptr<FieldDefinition> &typeNameField);

} // namespace castwright::graphql
