// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/sources/PictureBuffer.h"
#include "media/sources/TickTime.h"

namespace castwright::media {

/// Colour bars, a moving picture or the frame counter (CounterPattern.h), as large as the canvas. Bars are drawn once, the moving picture is
/// a window sliding over a wide one, the counter is drawn per frame. Thread: the program's.
class TestPatternSource final : public MediaSource {
public:
    explicit TestPatternSource(const Source &source);

    VideoFramePtr frameAt(const Tick &tick) override;
    /// Silent unless the tone is on. With the counter, a beep begins at the first sample of each flash frame.
    bool readAudio(const Tick &tick, float *stereo, int samples, int offsetMs) override;
    bool hasAudio() const override { return m_settings.tone; }
    bool apply(const Source &settings) override;
    SourceStatus status() const override;

private:
    void prepare(const Tick &tick);
    VideoFramePtr slide(const Tick &tick) const;
    VideoFramePtr count(const Tick &tick);

    QString m_id;
    TestPatternSettings m_settings;
    PicturePool m_pool;
    VideoFramePtr m_picture; ///< the bars, the wide picture, or the counter's background
    VideoFramePtr m_last;
    qint64 m_lastNumber = -1;
    int m_width = 0;
    int m_height = 0;
};

} // namespace castwright::media
