// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graphql/type/Bindings.h"

namespace castwright::graphql {

class Document;

/// The name that a caller gave a field, for ours in an error; the same text when it has no other. `input` is the argument of that name.
using FieldNamer = std::function<QString(const QString &ours, const Value &input)>;

/// Makes failures of the root fields that are written by hand fit the unions which the document gives them: a conflict is a RateLimitError
/// or a ValidationError where there is no ConflictError, and what has no member at all is an error of the request with its code. `names`
/// are by field. To be called when all resolvers are bound.
void fitUnions(const Document &written, const QHash<QString, FieldNamer> &names, Bindings &bindings);

} // namespace castwright::graphql
