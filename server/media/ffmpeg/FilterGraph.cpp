// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/ffmpeg/FilterGraph.h"

#include "base/Log.h"
#include "media/ffmpeg/FfmpegCompat.h"
#include "media/filters/FilterText.h"
#include "media/hub/MediaSource.h"

#include <QImage>

#include <algorithm>
#include <memory>

extern "C" {
#include <libavfilter/avfilter.h>
#include <libavfilter/buffersink.h>
#include <libavfilter/buffersrc.h>
#include <libavutil/channel_layout.h>
#include <libavutil/frame.h>
#include <libavutil/pixdesc.h>
}

namespace castwright::media {

using namespace Qt::StringLiterals;

namespace {
using ffmpeg::FramePtr;

/// Puts `chain` between the source and the sink of a graph.
Result<> connectChain(AVFilterGraph *graph, const char *sourceFilter, const QString &sourceArguments, const char *sinkFilter,
                      const QString &chain, AVFilterContext **in, AVFilterContext **out)
{
    CW_CHECK(ffmpeg::check(
        avfilter_graph_create_filter(in, avfilter_get_by_name(sourceFilter), "in", sourceArguments.toUtf8().constData(), nullptr, graph),
        "the filters cannot begin"));
    CW_CHECK(ffmpeg::check(avfilter_graph_create_filter(out, avfilter_get_by_name(sinkFilter), "out", nullptr, nullptr, graph),
                   "the filters cannot end"));
    AVFilterInOut *outputs = avfilter_inout_alloc();
    AVFilterInOut *inputs = avfilter_inout_alloc();
    if (outputs && inputs) {
        outputs->name = av_strdup("in");
        outputs->filter_ctx = *in;
        inputs->name = av_strdup("out");
        inputs->filter_ctx = *out;
    }
    const int parsed = avfilter_graph_parse_ptr(graph, chain.toUtf8().constData(), &inputs, &outputs, nullptr);
    avfilter_inout_free(&inputs);
    avfilter_inout_free(&outputs);
    CW_CHECK(ffmpeg::check(parsed, "the filters cannot be set up"));
    return ffmpeg::check(avfilter_graph_config(graph, nullptr), "the filters do not fit together");
}

bool isSameShape(const VideoFrame &left, const VideoFrame &right)
{
    return left.layout == right.layout && left.matrix == right.matrix && left.isFullRange == right.isFullRange
        && left.isOpaque == right.isOpaque && left.width == right.width && left.height == right.height
        && left.sampleAspect == right.sampleAspect;
}

/// The picture as libav sees it. Premultiplied pictures are copied: filters want plain colours.
FramePtr wrapped(const VideoFramePtr &frame)
{
    FramePtr out(av_frame_alloc());
    out->width = frame->width;
    out->height = frame->height;
    out->colorspace = frame->matrix == ColorMatrix::Bt601 ? AVCOL_SPC_SMPTE170M : AVCOL_SPC_BT709;
    out->color_range = frame->isFullRange ? AVCOL_RANGE_JPEG : AVCOL_RANGE_MPEG;
    if (frame->layout == PixelLayout::Bgra) {
        out->format = AV_PIX_FMT_BGRA;
        out->colorspace = AVCOL_SPC_RGB;
        out->color_range = AVCOL_RANGE_JPEG;
        if (av_frame_get_buffer(out.get(), 0) < 0)
            return nullptr;
        const QImage picture(frame->planes[0], frame->width, frame->height, frame->strides[0],
                             frame->isOpaque ? QImage::Format_RGB32 : QImage::Format_ARGB32_Premultiplied);
        const QImage plain = picture.convertToFormat(QImage::Format_ARGB32);
        for (int row = 0; row < frame->height; ++row)
            std::copy_n(plain.constScanLine(row), static_cast<std::size_t>(frame->width) * 4,
                        out->data[0] + static_cast<std::ptrdiff_t>(row) * out->linesize[0]);
        return out;
    }
    out->format = AV_PIX_FMT_YUV420P;
    for (std::size_t i = 0; i < 3; ++i) {
        out->data[i] = const_cast<uchar *>(frame->planes[i]); // NOLINT(cppcoreguidelines-pro-type-const-cast): marked read-only below
        out->linesize[i] = frame->strides[i];
    }
    auto *keeper = new VideoFramePtr(frame);
    out->buf[0] = av_buffer_create(
        out->data[0], 1, [](void *opaque, uint8_t *) { delete static_cast<VideoFramePtr *>(opaque); }, keeper, AV_BUFFER_FLAG_READONLY);
    return out;
}

/// `like`: what went in.
VideoFramePtr unwrapped(FramePtr frame, const VideoFrame &like, bool keepsColours, bool hasAlpha)
{
    auto out = std::make_shared<VideoFrame>();
    out->width = frame->width;
    out->height = frame->height;
    out->sampleAspect = like.sampleAspect;
    if (keepsColours) {
        out->matrix = like.matrix;
        out->isFullRange = like.isFullRange;
    }
    if (hasAlpha) {
        const QImage plain(frame->data[0], frame->width, frame->height, frame->linesize[0], QImage::Format_ARGB32);
        auto picture = std::make_shared<QImage>(plain.convertToFormat(QImage::Format_ARGB32_Premultiplied));
        out->layout = PixelLayout::Bgra;
        out->isOpaque = false;
        out->planes[0] = picture->constBits();
        out->strides[0] = static_cast<int>(picture->bytesPerLine());
        out->owner = std::move(picture);
        return out;
    }
    for (std::size_t i = 0; i < 3; ++i) {
        out->planes[i] = frame->data[i];
        out->strides[i] = frame->linesize[i];
    }
    out->owner = std::shared_ptr<AVFrame>(std::move(frame));
    return out;
}
} // namespace

PictureGraph::PictureGraph(QList<Filter> filters) : m_filters(std::move(filters)) {}

PictureGraph::PictureGraph(const char *chain) : m_chain(QString::fromLatin1(chain)) {}

PictureGraph::~PictureGraph()
{
    clear();
}

void PictureGraph::clear()
{
    avfilter_graph_free(&m_graph);
    m_in = m_out = nullptr;
}

Result<> PictureGraph::build(const VideoFrame &frame)
{
    clear();
    m_shape = frame;
    m_shape.owner.reset();
    m_graph = avfilter_graph_alloc();
    if (!m_graph)
        return fail(ErrorCode::InternalError, u"out of memory"_s);
    m_graph->nb_threads = 1; // many sources may be filtered at once; each has a thread already
    const bool isRgb = frame.layout == PixelLayout::Bgra;
    const PictureChain chain = !m_chain.isEmpty()
        ? PictureChain{m_chain, false}
        : pictureChain(m_filters, isRgb, isRgb && !frame.isOpaque, frame.matrix == ColorMatrix::Bt601, frame.isFullRange);
    m_givesAlpha = chain.hasAlpha;
    const QString arguments = u"video_size=%1x%2:pix_fmt=%3:time_base=1/1000:pixel_aspect=1/1"_s.arg(frame.width)
                                  .arg(frame.height)
                                  .arg(QLatin1String(av_get_pix_fmt_name(isRgb ? AV_PIX_FMT_BGRA : AV_PIX_FMT_YUV420P)));
    return connectChain(m_graph, "buffer", arguments, "buffersink", chain.text, &m_in, &m_out);
}

Result<VideoFramePtr> PictureGraph::run(const VideoFramePtr &frame)
{
    if (!m_out || !isSameShape(m_shape, *frame))
        if (const auto built = build(*frame); !built) {
            clear();
            return std::unexpected(built.error());
        }
    FramePtr given = wrapped(frame);
    if (!given)
        return fail(ErrorCode::InternalError, u"out of memory"_s);
    given->pts = m_count++;
    CW_CHECK(ffmpeg::check(av_buffersrc_add_frame_flags(m_in, given.get(), AV_BUFFERSRC_FLAG_PUSH), "a filter failed"));
    FramePtr taken(av_frame_alloc());
    const int got = av_buffersink_get_frame(m_out, taken.get());
    if (got == AVERROR(EAGAIN) && !m_chain.isEmpty())
        return VideoFramePtr();
    CW_CHECK(ffmpeg::check(got, "a filter gives no picture"));
    return unwrapped(std::move(taken), m_shape, !m_chain.isEmpty(), m_givesAlpha);
}

VideoFramePtr PictureGraph::finish()
{
    FramePtr taken(av_frame_alloc());
    if (!m_out || av_buffersrc_add_frame_flags(m_in, nullptr, AV_BUFFERSRC_FLAG_PUSH) < 0
        || av_buffersink_get_frame(m_out, taken.get()) < 0)
        return nullptr;
    auto last = unwrapped(std::move(taken), m_shape, !m_chain.isEmpty(), m_givesAlpha);
    clear();
    return last;
}

SoundGraph::SoundGraph(const QList<Filter> &filters)
{
    if (!build(soundChain(filters)))
        avfilter_graph_free(&m_graph);
}

SoundGraph::~SoundGraph()
{
    avfilter_graph_free(&m_graph);
}

bool SoundGraph::build(const QString &chain)
{
    m_graph = avfilter_graph_alloc();
    if (!m_graph || chain.isEmpty())
        return false;
    m_graph->nb_threads = 1;
    const QString arguments = u"sample_rate=%1:sample_fmt=flt:channel_layout=stereo:time_base=1/%1"_s.arg(mixSampleRate);
    const QString whole = chain + u",aformat=sample_fmts=flt:channel_layouts=stereo:sample_rates=%1"_s.arg(mixSampleRate);
    const auto connected = connectChain(m_graph, "abuffer", arguments, "abuffersink", whole, &m_in, &m_out);
    if (!connected)
        qCWarning(logMedia).noquote() << "sound filters:" << connected.error().message;
    return connected.has_value();
}

void SoundGraph::run(float *stereo, int samples)
{
    if (!m_graph)
        return;
    FramePtr given(av_frame_alloc());
    given->format = AV_SAMPLE_FMT_FLT;
    given->nb_samples = samples;
    given->sample_rate = mixSampleRate;
    av_channel_layout_default(&given->ch_layout, 2);
    if (av_frame_get_buffer(given.get(), 0) < 0)
        return;
    std::copy_n(stereo, static_cast<std::size_t>(samples) * 2, reinterpret_cast<float *>(given->data[0]));
    given->pts = m_nextSample;
    m_nextSample += samples;
    if (av_buffersrc_add_frame_flags(m_in, given.get(), AV_BUFFERSRC_FLAG_PUSH) < 0)
        return;
    for (FramePtr taken(av_frame_alloc()); av_buffersink_get_frame(m_out, taken.get()) >= 0; av_frame_unref(taken.get())) {
        const auto *from = reinterpret_cast<const float *>(taken->data[0]);
        m_ready.insert(m_ready.end(), from, from + static_cast<std::ptrdiff_t>(taken->nb_samples) * 2);
    }
    const std::size_t wanted = static_cast<std::size_t>(samples) * 2;
    const std::size_t missing = wanted - std::min(wanted, m_ready.size()); // while the filters fill; never again after that
    std::fill_n(stereo, missing, 0.0f);
    std::copy_n(m_ready.begin(), wanted - missing, stereo + missing);
    m_ready.erase(m_ready.begin(), m_ready.begin() + static_cast<std::ptrdiff_t>(wanted - missing));
}

} // namespace castwright::media
