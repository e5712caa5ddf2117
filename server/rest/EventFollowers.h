// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ThreadCheck.h"
#include "http/EventStream.h"
#include "ports/EventBus.h"
#include "rest/EventRing.h"

#include <QObject>
#include <QWebSocket>

#include <list>
#include <memory>

namespace castwright {

/// Everybody who follows /v1/events, by server-sent events or WebSocket. A follower who cannot keep up is closed and comes back with
/// Last-Event-ID. Thread: server.
class EventFollowers : public QObject {
    Q_OBJECT

public:
    explicit EventFollowers(EventBus &bus);
    ~EventFollowers() override;

    /// Sends what was missed since `lastEventId` (empty: nothing), then everything new. When the id is no longer known, a "reset" event tells
    /// the follower to read the current state afresh.
    void follow(const std::shared_ptr<EventStream> &stream, EventFilter filter, const QString &lastEventId);
    void follow(std::unique_ptr<QWebSocket> socket, EventFilter filter, const QString &lastEventId);
    qsizetype count() const { return static_cast<qsizetype>(m_followers.size()); }

private:
    struct Follower {
        EventFilter filter;
        std::shared_ptr<EventStream> stream;
        std::unique_ptr<QWebSocket> socket;
    };

    void onEvent(const EventPtr &event);
    void add(Follower follower, const QString &lastEventId);
    static bool send(Follower &follower, const EventPtr &event, const QByteArray &json);

    EventRing m_ring;
    ThreadCheck m_thread;
    std::list<Follower> m_followers;
};

} // namespace castwright
