// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/sources/SourceFactory.h"

#include <QImage>

namespace castwright::media {

/// Words on the picture. Drawn anew only when the words or settings change; a scrolling line is drawn once and shown through a window as wide
/// as the canvas. Thread: the program's.
class TextSource final : public MediaSource {
public:
    TextSource(const Source &source, const SourceContext &context);

    VideoFramePtr frameAt(const Tick &tick) override;
    bool readAudio(const Tick &, float *, int, int) override { return false; }
    bool hasAudio() const override { return false; }
    bool apply(const Source &settings) override;
    SourceStatus status() const override;
    /// How often the words were drawn; for tests and measurements.
    int paintCount() const { return m_paintCount; }

private:
    QString wordsAt(const Tick &tick);
    void paint(const QString &words, int canvasWidth);
    VideoFramePtr scrolled(const Tick &tick);

    QString m_id;
    TextSettings m_settings;
    std::shared_ptr<const Clock> m_clock;
    QString m_words;       ///< as drawn
    QString m_expanded;    ///< as of m_expandedSecond
    qint64 m_expandedSecond = -1;
    qint64 m_expandedFrame = -1;
    VideoFramePtr m_picture; ///< the words; scrolling: a canvas of nothing, the words, a canvas of nothing
    VideoFramePtr m_window;
    qint64 m_windowOffset = -1;
    int m_canvasWidth = 0;
    int m_paintCount = 0;
};

} // namespace castwright::media
