// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graphql/type/Schema.h"

namespace castwright::graphql {

/// The rules of the type system (specification section 3, "Type Validation" of each kind) that SDL's own rules do not cover: interfaces are
/// implemented, roots are objects, input objects do not contain themselves without an end. Empty when the schema is valid. Thread: any.
Errors validateSchema(const Schema &schema);

} // namespace castwright::graphql
