// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graphql/schema/UnionFit.h"

namespace castwright::graphql {

/// How the streams contract calls the fields that use cases name in their errors, by mutation. Thread: any.
QHash<QString, FieldNamer> contractFieldNames();

} // namespace castwright::graphql
