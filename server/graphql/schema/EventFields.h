// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graphql/schema/RequestScope.h"
#include "graphql/schema/TypeWriter.h"
#include "ports/EventBus.h"

namespace castwright::graphql {

/// What of an event a subscription passes on: nothing, or its value.
using EventFilter = std::function<std::optional<Value>(const Event &event)>;

/// A stream of the caller's events that pass the filter; each is given to the field of that name. Ends with its subscriber. Thread: server.
std::shared_ptr<SourceStream> followEvents(EventBus &events, const Caller &caller, const QString &field, EventFilter filter);

/// The subscriptions over everything but streams: one field for each noun's changes, typed ones for states and figures, and all events as
/// they are. Whoever may read /v1/events may subscribe. Thread: server.
class EventFields {
public:
    EventFields(EventBus &events, TypeWriter &types, Bindings &bindings);
    /// "extend type Subscription".
    QString sdl() const;

private:
    void addChanges(const QString &noun, const QString &type);
    void addStates(const QString &field, const QString &type, const QStringList &eventTypes, const QString &about);
    void addAll();
    void add(const QString &field, const QString &arguments, const QString &type, const QString &about,
             const std::function<EventFilter(const FieldContext &)> &filterOf);

    EventBus &m_events;
    TypeWriter &m_types;
    Bindings &m_bindings;
    QString m_sdl;
};

} // namespace castwright::graphql
