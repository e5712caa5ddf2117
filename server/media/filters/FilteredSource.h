// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Filter.h"
#include "media/hub/MediaSource.h"

#include <memory>

namespace castwright::media {

class PictureWorker;
class SoundGraph;

/// A source behind its filters. Without filters it costs nothing; with picture filters a thread of its own ("flt-<id>") works on the newest
/// picture, so a slow filter costs that source pictures and the program nothing. Sound is filtered where it is read. The filters of a
/// nested scene are not its own: see program/FilteredScenes.h. Thread: the program's.
class FilteredSource final : public MediaSource {
public:
    FilteredSource(std::unique_ptr<MediaSource> inner, const Source &settings);
    ~FilteredSource() override;

    VideoFramePtr frameAt(const Tick &tick) override;
    bool readAudio(const Tick &tick, float *stereo, int samples, int offsetMs) override;
    bool hasAudio() const override { return m_inner->hasAudio(); }
    /// Also takes over changed filters.
    bool apply(const Source &settings) override;
    void setFilters(const QList<Filter> &filters);
    SourceStatus status() const override;
    void seek(qint64 positionMs) override { m_inner->seek(positionMs); }

private:
    std::unique_ptr<MediaSource> m_inner;
    QString m_id;
    bool m_isScene;
    QList<Filter> m_filters;
    bool m_isFiltering = false;
    bool m_wasPlain = false;                 ///< shown without filters last: it stays so until the first filtered picture is there
    std::unique_ptr<PictureWorker> m_worker; ///< made with the first picture filter
    std::unique_ptr<SoundGraph> m_sound;
};

} // namespace castwright::media
