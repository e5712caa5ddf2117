// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "graphql/type/Value.h"

namespace castwright::graphql {

/// A failure as an entry of "errors", with the stable code of the one error table in extensions.code.
GraphqlError graphqlError(const Error &error);
/// What a mutation's union shows of a failure: a ValidationError, AuthError, NotFoundError, ConflictError or RateLimitError; other failures
/// are errors of the request. `type` and `id` are of what was looked for.
Value errorValue(const Error &error, const QString &type, const QString &id);

} // namespace castwright::graphql
