// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/sources/MediaFileWorker.h"
#include "media/sources/MediaPlayhead.h"
#include "media/sources/SourceFactory.h"

namespace castwright::media {

/// A film, clip or piece of music from a file, or a playlist of them. Thread: the program's; decoding runs on the source's own.
class MediaFileSource final : public MediaSource {
public:
    MediaFileSource(const Source &source, const SourceContext &context);

    VideoFramePtr frameAt(const Tick &tick) override { return m_playhead.frameAt(tick); }
    bool readAudio(const Tick &tick, float *stereo, int samples, int offsetMs) override
    {
        return m_playhead.readAudio(tick, stereo, samples, offsetMs);
    }
    bool hasAudio() const override { return m_worker->report().hasSound; }
    /// Pause, end behaviour and start position change in place; other files need a new source.
    bool apply(const Source &settings) override;
    SourceStatus status() const override;
    void seek(qint64 positionMs) override;

private:
    QString m_id;
    MediaSettings m_settings;
    std::shared_ptr<MediaFileWorker> m_worker;
    MediaPlayhead m_playhead;
    SourceThread m_thread;
};

} // namespace castwright::media
