// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graphql/schema/NodeTable.h"
#include "ports/EventBus.h"

namespace castwright::graphql {

/// Servers: this one and its edges, how they are and were, and what is on them. `events` outlives the schema. Thread: server.
void bindInfrastructure(EventBus &events, Bindings &bindings, NodeTable &nodes);
/// The contract's SystemHealthEvent out of an event node.figures.
Value systemHealth(const Event &event);

} // namespace castwright::graphql
