// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Event.h"

#include <QStringList>

#include <deque>
#include <optional>

namespace castwright {

/// What one follower of the event stream wants to see.
struct EventFilter {
    QString accountId;
    QString studioId;   ///< empty is all
    QStringList types;  ///< empty is all but high-rate ones; "stream.*" matches a prefix

    bool accepts(const Event &event) const;
    /// From the comma-separated text of the query.
    static EventFilter parse(const QString &accountId, const QString &studioId, const QString &types);
};

/// The last events, so that a follower who lost the connection can resume. High-rate events are not kept. Thread: server.
class EventRing {
public:
    explicit EventRing(qsizetype capacity = 2000) : m_capacity(capacity) {}

    void add(const EventPtr &event);
    /// All kept events after the one with this id that the filter accepts; nothing when the id is no longer known, and the follower must
    /// read the current state afresh.
    std::optional<QList<EventPtr>> since(const QString &lastEventId, const EventFilter &filter) const;

private:
    qsizetype m_capacity;
    std::deque<EventPtr> m_events;
};

/// The JSON object of an event as the stream and webhooks send it.
QByteArray eventJson(const Event &event);

} // namespace castwright
