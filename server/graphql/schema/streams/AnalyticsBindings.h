// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graphql/schema/NodeTable.h"

#include <QMap>

namespace castwright::graphql {

constexpr double rowSeconds = 300; ///< span of one stored row of figures
constexpr double bytesPerGb = 1e9;

/// The tree below Query.analytics, in the contract's shape, out of the analytics use cases. Thread: server.
void bindAnalytics(Bindings &bindings, NodeTable &nodes);
/// What the arguments streamId and timeRange say; the error is about an id.
GraphqlResult<QJsonObject> rangeInput(const FieldContext &context);
/// A list of figures as a connection. `change` may make something else of a row; `filter` is what the list is narrowed to.
Resolver analyticsList(const QString &useCase, const std::function<Value(const QJsonObject &)> &change = {}, const QString &filter = {});
/// Whether the arguments name a server, group or kind of storage that there is not: this server is "local" and its storage "hot".
bool asksElsewhere(const FieldContext &context);
/// The rows that its lists show.
void bindAnalyticsRows(Bindings &bindings);
/// The use cases that are reached so, and by which field.
QMap<QString, QString> boundAnalyticsCases();

} // namespace castwright::graphql
