// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "media/live/LiveSession.h"

#include <QHash>

#include <memory>
#include <mutex>
#include <vector>

namespace castwright::media {

/// Who is told of sessions. Both functions are called on the publisher's thread, in order for one stream, and must return at once.
class LiveListener {
public:
    virtual ~LiveListener() = default;
    /// The tracks may not be known yet: hub()->info() is null until they are.
    virtual void sessionBegan(const std::shared_ptr<LiveSession> &session) = 0;
    virtual void sessionEnded(const std::shared_ptr<LiveSession> &session) = 0;
};

/// Which streams are live now: where publishers of every protocol meet players, recorders and relays. At most one session a stream.
/// Thread: any.
class LiveRegistry {
public:
    LiveRegistry() = default;
    LiveRegistry(const LiveRegistry &) = delete;
    LiveRegistry &operator=(const LiveRegistry &) = delete;

    /// Listeners outlive the registry's last session, or are removed before they go; removal waits for a call that is under way.
    void addListener(LiveListener *listener);
    void removeListener(LiveListener *listener);

    /// Begins a session. With `takesOver` one that is there is kicked and ended first. Errors: Conflict when somebody is there.
    Result<std::shared_ptr<LiveSession>> begin(const QString &streamId, PublisherInfo publisher, bool takesOver,
                                               std::function<void()> kick);
    /// Ends it: its hub closes, and another may begin. A second call does nothing.
    void end(const std::shared_ptr<LiveSession> &session);

    /// Null while the stream is offline.
    std::shared_ptr<LiveSession> find(const QString &streamId) const;
    std::vector<std::shared_ptr<LiveSession>> all() const;

private:
    mutable std::mutex m_mutex;
    QHash<QString, std::shared_ptr<LiveSession>> m_sessions;
    std::recursive_mutex m_listenersMutex; ///< held while they are told, so that began and ended of one stream keep their order
    std::vector<LiveListener *> m_listeners;
};

} // namespace castwright::media
