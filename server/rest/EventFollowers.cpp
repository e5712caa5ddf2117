// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/EventFollowers.h"

namespace castwright {

namespace {
constexpr qint64 webSocketBufferBytes = 1024 * 1024;
}

EventFollowers::EventFollowers(EventBus &bus)
{
    connect(&bus, &EventBus::published, this, &EventFollowers::onEvent);
}

EventFollowers::~EventFollowers() = default;

void EventFollowers::follow(const std::shared_ptr<EventStream> &stream, EventFilter filter, const QString &lastEventId)
{
    stream->comment("welcome");
    add({std::move(filter), stream, nullptr}, lastEventId);
}

void EventFollowers::follow(std::unique_ptr<QWebSocket> socket, EventFilter filter, const QString &lastEventId)
{
    QWebSocket *raw = socket.get();
    connect(raw, &QWebSocket::disconnected, this, [this, raw] {
        for (auto it = m_followers.begin(); it != m_followers.end(); ++it)
            if (it->socket.get() == raw) {
                it->socket.release()->deleteLater(); // NOLINT(bugprone-unused-return-value): it is still emitting
                m_followers.erase(it);
                return;
            }
    });
    add({std::move(filter), nullptr, std::move(socket)}, lastEventId);
}

void EventFollowers::add(Follower follower, const QString &lastEventId)
{
    CW_OWN_THREAD(m_thread);
    if (!lastEventId.isEmpty()) {
        const auto missed = m_ring.since(lastEventId, follower.filter);
        if (!missed) {
            auto reset = std::make_shared<Event>();
            reset->type = QStringLiteral("reset");
            reset->time = QDateTime::currentDateTimeUtc();
            send(follower, reset, eventJson(*reset));
        } else {
            for (const EventPtr &event : *missed)
                send(follower, event, eventJson(*event));
        }
    }
    m_followers.push_back(std::move(follower));
}

bool EventFollowers::send(Follower &follower, const EventPtr &event, const QByteArray &json)
{
    if (follower.stream)
        return follower.stream->send(event->isHighRate ? QByteArray() : event->id.toLatin1(), event->type.toLatin1(), json);
    if (follower.socket->bytesToWrite() > webSocketBufferBytes) {
        follower.socket->abort();
        return true; // disconnected() takes it out of the list
    }
    follower.socket->sendTextMessage(QString::fromUtf8(json));
    return true;
}

void EventFollowers::onEvent(const EventPtr &event)
{
    CW_OWN_THREAD(m_thread);
    m_ring.add(event);
    if (m_followers.empty())
        return;
    QByteArray json;
    for (auto it = m_followers.begin(); it != m_followers.end();) {
        Follower &follower = *it++; // a socket that is given up takes itself out
        if (!follower.filter.accepts(*event))
            continue;
        if (json.isEmpty())
            json = eventJson(*event);
        send(follower, event, json);
    }
    m_followers.remove_if([](const Follower &follower) { return follower.stream && !follower.stream->isOpen(); });
}

} // namespace castwright
