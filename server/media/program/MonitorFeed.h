// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "media/hub/VideoFrame.h"
#include "ports/MediaEngine.h"

#include <condition_variable>
#include <mutex>
#include <thread>
#include <vector>

namespace castwright::media {

/// Shows composed pictures to people: scales them for each watcher and writes screenshots, on a thread of its own, so that looking costs
/// the program nothing. A watcher that is slow skips pictures. Thread: any.
class MonitorFeed {
public:
    using Screenshot = std::function<void(Result<QByteArray>)>;
    /// A picture of a scene that somebody looks at: how large and how often it is needed.
    struct SceneWish {
        ProgramView view;
        QSize size; ///< the largest wish; empty is the canvas
        int fps = 1;
    };

    MonitorFeed();
    ~MonitorFeed();
    MonitorFeed(const MonitorFeed &) = delete;
    MonitorFeed &operator=(const MonitorFeed &) = delete;

    /// Letting go of the handle ends the watching; once it is gone the sink is not called any more.
    std::shared_ptr<void> watch(const ProgramView &view, QSize maxSize, int maxFps, MediaEngine::FrameSink sink);
    /// The next picture of this view as PNG.
    void shoot(const ProgramView &view, Screenshot done);
    bool isWanted(const ProgramView &view) const;
    bool isWanted() const;
    /// The scenes that are looked at beside program and preview.
    std::vector<SceneWish> scenesWanted() const;
    /// From the program, every tick; the same pointer again costs nothing.
    void offer(const ProgramView &view, const VideoFramePtr &frame, qint64 frameNumber);

private:
    struct Watcher;
    struct Offer {
        ProgramView view;
        VideoFramePtr frame;
        qint64 frameNumber = 0;
    };
    void run();
    void serve(const Offer &offer);

    mutable std::mutex m_mutex;
    std::condition_variable m_ready;
    std::vector<std::weak_ptr<Watcher>> m_watchers;
    std::vector<std::pair<ProgramView, Screenshot>> m_shots;
    std::vector<Offer> m_offers; ///< at most one per view: the newest
    bool m_isStopping = false;
    std::jthread m_thread;
};

} // namespace castwright::media
