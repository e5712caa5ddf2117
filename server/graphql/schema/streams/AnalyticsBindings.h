// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graphql/schema/NodeTable.h"

#include <QMap>

namespace castwright::graphql {

/// The tree below Query.analytics, in the contract's shape, out of the analytics use cases. Thread: server.
void bindAnalytics(Bindings &bindings, NodeTable &nodes);
/// The rows that its lists show.
void bindAnalyticsRows(Bindings &bindings);
/// The use cases that are reached so, and by which field.
QMap<QString, QString> boundAnalyticsCases();

} // namespace castwright::graphql
