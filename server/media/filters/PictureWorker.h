// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Filter.h"
#include "media/compose/ScenePainter.h"
#include "media/hub/VideoFrame.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace castwright::media {

/// Filters the newest picture on a thread of its own ("flt-<id>"); older ones that wait are let go, so that whoever asks never waits.
/// Thread: any; the destructor waits for the picture it works on.
class PictureWorker {
public:
    PictureWorker(const QString &id, QList<Filter> filters);
    ~PictureWorker();
    Q_DISABLE_COPY_MOVE(PictureWorker)

    /// Hands over the newest picture and takes the newest filtered one; null until there is one. Null forgets both.
    VideoFramePtr exchange(const VideoFramePtr &frame);
    /// The same for a scene: its layers are painted into one picture of this size first, on the worker's thread.
    VideoFramePtr exchange(const std::vector<Layer> &layers, QSize size);
    void setFilters(const QList<Filter> &filters);
    /// Why the filters cannot be applied; empty when they can.
    QString message() const;

private:
    struct Given {
        VideoFramePtr frame;
        std::vector<Layer> layers;
        QSize size;
        bool isScene = false;
    };
    void run(const QString &id);

    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    QList<Filter> m_filters;
    Given m_given;
    VideoFramePtr m_result;
    QString m_message;
    bool m_hasGiven = false;
    bool m_isFresh = false;
    bool m_isOtherChain = false;
    bool m_isStopping = false;
    std::jthread m_thread;
};

} // namespace castwright::media
