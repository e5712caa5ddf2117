// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/hub/MediaSource.h"

namespace castwright::media {

/// One colour over the whole canvas: I420 when solid, premultiplied Bgra when it lets the layers below through. Thread: the program's.
class ColorSource final : public MediaSource {
public:
    explicit ColorSource(const Source &source);

    VideoFramePtr frameAt(const Tick &tick) override;
    bool readAudio(const Tick &, float *, int, int) override { return false; }
    bool hasAudio() const override { return false; }
    bool apply(const Source &settings) override;
    SourceStatus status() const override;

private:
    QString m_id;
    QString m_color;
    VideoFramePtr m_frame;
};

} // namespace castwright::media
