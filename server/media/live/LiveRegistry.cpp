// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/live/LiveRegistry.h"

#include <utility>

namespace castwright::media {

void LiveRegistry::addListener(LiveListener *listener)
{
    const std::scoped_lock lock(m_listenersMutex);
    m_listeners.push_back(listener);
}

void LiveRegistry::removeListener(LiveListener *listener)
{
    const std::scoped_lock lock(m_listenersMutex);
    std::erase(m_listeners, listener);
}

Result<std::shared_ptr<LiveSession>> LiveRegistry::begin(const QString &streamId, PublisherInfo publisher, bool takesOver,
                                                         std::function<void()> kick)
{
    const std::scoped_lock order(m_listenersMutex);
    if (const auto present = find(streamId)) {
        if (!takesOver)
            return fail(ErrorCode::Conflict, QStringLiteral("Somebody is publishing to this stream already."), QStringLiteral("streamKey"));
        present->kick();
        end(present);
    }
    auto session = std::make_shared<LiveSession>(streamId, std::move(publisher), std::move(kick));
    {
        const std::scoped_lock lock(m_mutex);
        m_sessions.insert(streamId, session);
    }
    for (LiveListener *listener : m_listeners)
        listener->sessionBegan(session);
    return session;
}

void LiveRegistry::end(const std::shared_ptr<LiveSession> &session)
{
    const std::scoped_lock order(m_listenersMutex);
    {
        const std::scoped_lock lock(m_mutex);
        const auto found = m_sessions.constFind(session->streamId());
        if (found == m_sessions.constEnd() || *found != session)
            return;
        m_sessions.erase(found);
    }
    session->markEnded();
    for (LiveListener *listener : m_listeners)
        listener->sessionEnded(session);
}

std::shared_ptr<LiveSession> LiveRegistry::find(const QString &streamId) const
{
    const std::scoped_lock lock(m_mutex);
    return m_sessions.value(streamId);
}

std::vector<std::shared_ptr<LiveSession>> LiveRegistry::all() const
{
    const std::scoped_lock lock(m_mutex);
    return {m_sessions.cbegin(), m_sessions.cend()};
}

} // namespace castwright::media
