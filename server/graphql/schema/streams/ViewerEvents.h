// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graphql/type/Bindings.h"
#include "ports/EventBus.h"

namespace castwright::graphql {

/// The contract's subscriptions over viewers, clips and recordings, out of the events that everybody gets. `events` outlives the schema.
/// Thread: server.
void bindViewerEvents(EventBus &events, Bindings &bindings);

/// What the firehose shows of an event of a viewer, a clip or a recording: the member's name and its value. Empty for others.
std::pair<QString, Value> viewerPayload(const Event &event);
/// The contract's ConnectionEvent out of a row of what was written down.
Value historicalConnection(const QJsonObject &row);

} // namespace castwright::graphql
