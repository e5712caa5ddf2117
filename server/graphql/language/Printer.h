// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graphql/language/Ast.h"

#include <QString>

namespace castwright::graphql {

/// A node as GraphQL text, formatted as the reference implementation formats it; parses back to the same tree. Thread: any.
QString print(const Node &node);

} // namespace castwright::graphql
