// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/Filter.h"
#include "media/hub/VideoFrame.h"

#include <deque>
#include <vector>

struct AVFilterContext;
struct AVFilterGraph;
struct AVFrame;

namespace castwright::media {

/// A source's picture filters, run by libavfilter. The graph is made anew when the picture's kind or size changes. Thread: one at a time.
class PictureGraph {
public:
    explicit PictureGraph(QList<Filter> filters);
    /// One chain in libavfilter's own words for pictures in I420, whose colours stay what they are.
    explicit PictureGraph(const char *chain);
    ~PictureGraph();
    Q_DISABLE_COPY_MOVE(PictureGraph)

    /// The filtered picture: I420 bt709, or premultiplied BGRA where a filter or the picture itself makes it transparent. Unprocessable, in
    /// words, when the filters cannot be applied, for example because a look-up table is missing. Null when a chain wants to see the next
    /// picture first.
    Result<VideoFramePtr> run(const VideoFramePtr &frame);
    /// What a chain has kept back, at the end; null when there is nothing.
    VideoFramePtr finish();

private:
    Result<> build(const VideoFrame &frame);
    void clear();

    QList<Filter> m_filters;
    QString m_chain; ///< instead of filters; empty is none
    AVFilterGraph *m_graph = nullptr;
    AVFilterContext *m_in = nullptr;
    AVFilterContext *m_out = nullptr;
    VideoFrame m_shape; ///< of the pictures the graph is made for
    bool m_givesAlpha = false;
    qint64 m_count = 0;
};

/// A source's sound filters. What goes in comes out as many samples, later by the filters' own delay. Thread: one at a time.
class SoundGraph {
public:
    explicit SoundGraph(const QList<Filter> &filters);
    ~SoundGraph();
    Q_DISABLE_COPY_MOVE(SoundGraph)

    /// Replaces `samples` interleaved stereo frames at 48 kHz by filtered ones; silence while the filters fill. Leaves the sound as it is
    /// when they fail.
    void run(float *stereo, int samples);

private:
    bool build(const QString &chain);

    AVFilterGraph *m_graph = nullptr;
    AVFilterContext *m_in = nullptr;
    AVFilterContext *m_out = nullptr;
    std::deque<float> m_ready;
    qint64 m_nextSample = 0;
};

} // namespace castwright::media
