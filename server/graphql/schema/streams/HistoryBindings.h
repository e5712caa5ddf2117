// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graphql/schema/NodeTable.h"
#include "ports/EventBus.h"

#include <QMap>

namespace castwright::graphql {

/// What became of clips, recordings and uploads, and where viewers were sent: lists, sums and subscriptions of the contract. `events`
/// outlives the schema. Thread: server.
void bindHistory(EventBus &events, Bindings &bindings, NodeTable &nodes);
/// What the firehose shows of such an event: the member's name and its value. Empty for others.
std::pair<QString, Value> historyPayload(const Event &event);
/// The use cases that are reached so, and by which field.
QMap<QString, QString> boundHistoryCases();

} // namespace castwright::graphql
