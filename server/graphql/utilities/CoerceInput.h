// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graphql/type/NamedType.h"

#include <functional>

namespace castwright::graphql {

/// Told of each part of an input that does not fit: where it is, what it is, and why.
using InputComplaint = std::function<void(const ResponsePath &path, const Value &invalid, const QString &message)>;

/// A value of JSON coerced to an input type, default values filled in (specification 3.4.3 and on). What does not fit goes to `complain`,
/// and the answer is then of no use.
Value coerceInput(const Value &input, const TypeRef &type, const InputComplaint &complain);

} // namespace castwright::graphql
