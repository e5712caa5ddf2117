// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "media/hub/PacketReader.h"
#include "media/live/LiveSession.h"
#include "media/playback/Packaging.h"

#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace castwright::media {

/// Reads one session and packs it into one kind of container, on a thread of its own ("pack-<kind>"). Begins at the session's newest
/// keyframe that is kept, ends with the session. Thread: the one that made it; failure() any.
class PackagerThread {
public:
    using Make = std::function<Result<std::unique_ptr<Packaging>>(const StreamInfo &)>;

    /// `make` is called on the thread once the tracks are known; `failed` when it did not work.
    PackagerThread(QString kind, std::shared_ptr<LiveSession> session, Make make, std::function<void()> failed);
    /// Ends within a few milliseconds.
    ~PackagerThread();
    PackagerThread(const PackagerThread &) = delete;
    PackagerThread &operator=(const PackagerThread &) = delete;

    const std::shared_ptr<LiveSession> &session() const { return m_session; }
    /// Why nothing is packed; nothing while all is well.
    std::optional<Error> failure() const;
    qint64 droppedFrames() const { return m_reader->droppedVideoFrames(); }

private:
    void run(const QString &kind, const std::stop_token &stop);
    std::shared_ptr<const StreamInfo> waitForTracks(const std::stop_token &stop) const;

    std::shared_ptr<LiveSession> m_session;
    Make m_make;
    std::function<void()> m_failed;
    std::shared_ptr<PacketReader> m_reader;
    mutable std::mutex m_mutex;
    std::optional<Error> m_failure;
    std::jthread m_thread;
};

} // namespace castwright::media
