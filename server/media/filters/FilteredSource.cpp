// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/filters/FilteredSource.h"

#include "media/ffmpeg/FilterGraph.h"
#include "media/filters/FilterText.h"
#include "media/filters/PictureWorker.h"

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

FilteredSource::FilteredSource(std::unique_ptr<MediaSource> inner, const Source &settings)
    : m_inner(std::move(inner))
    , m_id(settings.id)
    , m_isScene(settings.kind == SourceKind::Scene)
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
    m_isFiltering = hasPictureFilters(pictures) && !m_isScene;
    if (m_isFiltering && m_worker)
        m_worker->setFilters(pictures);
    else if (m_isFiltering)
        m_worker = std::make_unique<PictureWorker>(m_id, pictures);
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
    if (!m_isFiltering) {
        m_wasPlain = frame != nullptr;
        return frame;
    }
    const VideoFramePtr filtered = m_worker->exchange(frame);
    if (filtered || !frame)
        m_wasPlain = false;
    return m_wasPlain ? frame : filtered; // a filter that is switched on makes no gap
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
