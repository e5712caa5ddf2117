// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graphql/type/Bindings.h"
#include "ports/EventBus.h"

namespace castwright::graphql {

/// The contract's subscriptions over viewers, clips and recordings, out of the events that everybody gets. `events` outlives the schema.
/// Thread: server.
void bindViewerEvents(EventBus &events, Bindings &bindings);

} // namespace castwright::graphql
