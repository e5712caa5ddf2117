// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/filters/PictureWorker.h"

#include "base/ThreadName.h"
#include "media/ffmpeg/FilterGraph.h"

#include <utility>

namespace castwright::media {

PictureWorker::PictureWorker(const QString &id, QList<Filter> filters) : m_filters(std::move(filters)), m_thread([this, id] { run(id); }) {}

PictureWorker::~PictureWorker()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_isStopping = true;
    }
    m_wake.notify_all();
    m_thread.join();
}

VideoFramePtr PictureWorker::exchange(const VideoFramePtr &frame)
{
    const std::scoped_lock lock(m_mutex);
    if (!frame) {
        m_given = {};
        m_hasGiven = false;
        return m_result = nullptr;
    }
    if (frame != m_given.frame) {
        m_given = {frame, {}, {}, false};
        m_hasGiven = m_isFresh = true;
        m_wake.notify_one();
    }
    return m_result;
}

VideoFramePtr PictureWorker::exchange(const std::vector<Layer> &layers, QSize size)
{
    const std::scoped_lock lock(m_mutex);
    if (!m_hasGiven || size != m_given.size || !showSame(layers, m_given.layers)) {
        m_given = {nullptr, layers, size, true};
        m_hasGiven = m_isFresh = true;
        m_wake.notify_one();
    }
    return m_result;
}

void PictureWorker::setFilters(const QList<Filter> &filters)
{
    const std::scoped_lock lock(m_mutex);
    if (filters == m_filters)
        return;
    m_filters = filters;
    m_isFresh = m_hasGiven;
    m_isOtherChain = true;
    m_wake.notify_one();
}

QString PictureWorker::message() const
{
    const std::scoped_lock lock(m_mutex);
    return m_message;
}

void PictureWorker::run(const QString &id)
{
    setThreadName(("flt-" + id.right(10).toStdString()).c_str());
    std::unique_ptr<PictureGraph> graph;
    ScenePainter painter;
    for (;;) {
        Given given;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_isFresh || m_isStopping; });
            if (m_isStopping)
                return;
            m_isFresh = false;
            given = m_given;
            if (std::exchange(m_isOtherChain, false) || !graph)
                graph = std::make_unique<PictureGraph>(m_filters);
        }
        const VideoFramePtr frame = given.isScene ? painter.paint(given.layers, given.size) : given.frame;
        auto result = frame ? graph->run(frame) : Result<VideoFramePtr>(nullptr);
        const std::scoped_lock lock(m_mutex);
        m_message = result ? QString() : result.error().message;
        if (m_hasGiven) // a picture that cannot be filtered is shown as it is, with words
            m_result = result ? std::move(*result) : frame;
    }
}

} // namespace castwright::media
