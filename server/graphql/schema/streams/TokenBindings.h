// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graphql/type/Bindings.h"

namespace castwright::graphql {

/// API keys as the streams contract names them: developer tokens. Thread: server.
void bindTokens(Bindings &bindings);

} // namespace castwright::graphql
