// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/filters/FilteredSource.h"

#include "base/ThreadName.h"
#include "media/ffmpeg/FilterGraph.h"
#include "media/filters/FilterText.h"

#include <condition_variable>
#include <mutex>
#include <thread>
#include <utility>

namespace castwright::media {

namespace {
QList<Filter> chosen(const QList<Filter> &filters, bool isPicture)
{
    QList<Filter> out;
    for (const Filter &filter : filters)
        if (filter.enabled && isPictureFilter(filter.kind) == isPicture)
            out.append(filter);
    return out;
}
} // namespace

/// Filters the newest picture on a thread of its own; older ones that wait are let go.
class FilteredSource::Worker {
public:
    Worker(const QString &id, QList<Filter> filters) : m_filters(std::move(filters)), m_thread([this, id] { run(id); }) {}
    ~Worker()
    {
        {
            const std::scoped_lock lock(m_mutex);
            m_isStopping = true;
        }
        m_wake.notify_all();
        m_thread.join();
    }
    Q_DISABLE_COPY_MOVE(Worker)

    /// The newest filtered picture; null until there is one.
    VideoFramePtr exchange(const VideoFramePtr &frame)
    {
        const std::scoped_lock lock(m_mutex);
        if (!frame) {
            m_given.reset();
            return m_result = nullptr;
        }
        if (frame != m_given) {
            m_given = frame;
            m_isFresh = true;
            m_wake.notify_one();
        }
        return m_result;
    }
    void setFilters(const QList<Filter> &filters)
    {
        const std::scoped_lock lock(m_mutex);
        if (filters == m_filters)
            return;
        m_filters = filters;
        m_isFresh = m_given != nullptr;
        m_isOtherChain = true;
        m_wake.notify_one();
    }
    QString message() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_message;
    }

private:
    void run(const QString &id)
    {
        setThreadName(("flt-" + id.right(10).toStdString()).c_str());
        std::unique_ptr<PictureGraph> graph;
        for (;;) {
            VideoFramePtr frame;
            {
                std::unique_lock lock(m_mutex);
                m_wake.wait(lock, [this] { return m_isFresh || m_isStopping; });
                if (m_isStopping)
                    return;
                m_isFresh = false;
                frame = m_given;
                if (std::exchange(m_isOtherChain, false) || !graph)
                    graph = std::make_unique<PictureGraph>(m_filters);
            }
            auto result = graph->run(frame);
            const std::scoped_lock lock(m_mutex);
            m_message = result ? QString() : result.error().message;
            if (m_given) // a picture that cannot be filtered is shown as it is, with words
                m_result = result ? std::move(*result) : frame;
        }
    }

    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    QList<Filter> m_filters;
    VideoFramePtr m_given;
    VideoFramePtr m_result;
    QString m_message;
    bool m_isFresh = false;
    bool m_isOtherChain = false;
    bool m_isStopping = false;
    std::jthread m_thread;
};

FilteredSource::FilteredSource(std::unique_ptr<MediaSource> inner, const Source &settings) : m_inner(std::move(inner)), m_id(settings.id)
{
    setFilters(settings.filters);
}

FilteredSource::~FilteredSource() = default;

void FilteredSource::setFilters(const QList<Filter> &filters)
{
    if (filters == m_filters)
        return;
    const QList<Filter> pictures = chosen(filters, true);
    // Without filters the thread rests until the source goes: ending it here would wait for the picture it works on.
    m_isFiltering = hasPictureFilters(pictures);
    if (m_isFiltering && m_worker)
        m_worker->setFilters(pictures);
    else if (m_isFiltering)
        m_worker = std::make_unique<Worker>(m_id, pictures);
    else if (m_worker)
        m_worker->exchange(nullptr);
    const QList<Filter> sounds = chosen(filters, false);
    if (sounds != chosen(m_filters, false))
        m_sound = hasSoundFilters(sounds) ? std::make_unique<SoundGraph>(sounds) : nullptr;
    m_filters = filters;
}

VideoFramePtr FilteredSource::frameAt(const Tick &tick)
{
    VideoFramePtr frame = m_inner->frameAt(tick);
    return m_isFiltering ? m_worker->exchange(frame) : frame;
}

bool FilteredSource::readAudio(const Tick &tick, float *stereo, int samples, int offsetMs)
{
    const bool hasSound = m_inner->readAudio(tick, stereo, samples, offsetMs);
    if (hasSound && m_sound)
        m_sound->run(stereo, samples);
    return hasSound;
}

bool FilteredSource::apply(const Source &settings)
{
    if (!m_inner->apply(settings))
        return false;
    setFilters(settings.filters);
    return true;
}

SourceStatus FilteredSource::status() const
{
    SourceStatus status = m_inner->status();
    if (m_isFiltering && status.message.isEmpty())
        status.message = m_worker->message();
    return status;
}

} // namespace castwright::media
