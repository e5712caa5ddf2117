// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graphql/schema/NodeTable.h"

namespace castwright::graphql {

/// What happened to streams and how their viewers were served, out of rows that are kept for other questions too. Thread: server.
void bindLifecycle(Bindings &bindings, NodeTable &nodes);

} // namespace castwright::graphql
