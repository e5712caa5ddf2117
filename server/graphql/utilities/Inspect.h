// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graphql/type/Value.h"

namespace castwright::graphql {

/// A value as error messages show it: text in quotes, at most ten items and two levels.
QString inspect(const Value &value);
/// A number in JavaScript's shortest form, which GraphQL's messages and ID use: 1, 0.5, 1e+21.
QString numberText(double value);
/// The same for any Value that is a number.
QString numberText(const Value &value);
/// "[0].name", as the messages about variables show where they look.
QString pathText(const ResponsePath &path);

} // namespace castwright::graphql
