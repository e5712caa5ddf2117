// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/sources/ImageFile.h"
#include "media/sources/SourceFactory.h"
#include "media/sources/SourceThread.h"

namespace castwright::media {

/// A picture file, still or animated. Its own thread decodes it and looks once a second whether the file has changed. Thread: the program's.
class ImageSource final : public MediaSource {
public:
    ImageSource(const Source &source, const SourceContext &context);

    VideoFramePtr frameAt(const Tick &tick) override;
    bool readAudio(const Tick &, float *, int, int) override { return false; }
    bool hasAudio() const override { return false; }
    bool apply(const Source &settings) override { return settings.image == m_settings; }
    SourceStatus status() const override;

private:
    struct Shared {
        mutable std::mutex mutex;
        std::shared_ptr<const ImageFrames> frames;
        QString message;
        bool isFailed = false;
    };
    static void watch(StopSignal &stop, const std::shared_ptr<Shared> &shared, const QString &path, QSize canvas);

    QString m_id;
    std::optional<ImageSettings> m_settings;
    std::shared_ptr<Shared> m_shared = std::make_shared<Shared>();
    SourceThread m_thread;
};

} // namespace castwright::media
