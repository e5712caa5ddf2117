// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graphql/schema/RequestScope.h"
#include "graphql/type/Bindings.h"

namespace castwright::graphql {

/// How long single recordings and clips are kept, and who said so. Thread: server.
void bindAssetRetention(Bindings &bindings);

} // namespace castwright::graphql
