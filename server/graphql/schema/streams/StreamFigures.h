// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graphql/type/Bindings.h"

namespace castwright::graphql {

/// StreamMetrics out of what StreamLive tells. Thread: server.
void bindStreamFigures(Bindings &bindings);

} // namespace castwright::graphql
