// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graphql/schema/NodeTable.h"

namespace castwright::graphql {

/// How this server was, in rows of five minutes and of hours; empty lists for edges, of which no figures are kept. Thread: server.
void bindNodeFigures(Bindings &bindings, NodeTable &nodes);
/// The same below an InfrastructureNode.
Value nodeMetrics(const FieldContext &context);
Value nodeHours(const FieldContext &context);

} // namespace castwright::graphql
