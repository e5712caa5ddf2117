// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Scope.h"
#include "graphql/schema/EventFields.h"
#include "graphql/type/Bindings.h"
#include "ports/EventBus.h"

namespace castwright::graphql {

/// The contract's subscriptions over streams: liveStreamEvents, liveTrackListUpdates and liveFirehose, out of the events that everybody
/// gets. `events` outlives the schema. Thread: server.
void bindStreamEvents(EventBus &events, Bindings &bindings);

/// The contract's StreamEvent out of a row of what was written down.
Value historicalStreamEvent(const QJsonObject &row);
/// The contract's TrackListUpdate out of a StreamLive.
Value tracksOf(const QString &streamId, const QJsonObject &live);
/// Follows events for a field that takes a stream: refused without the scope or for another type's id; `filterOf` gets the plain id, empty
/// for all.
std::expected<std::shared_ptr<SourceStream>, GraphqlError>
followStream(EventBus &events, const FieldContext &context, Scope scope, const QString &field,
             const std::function<EventFilter(const QString &streamId)> &filterOf);

} // namespace castwright::graphql
