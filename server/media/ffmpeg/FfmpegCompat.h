// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What differs between FFmpeg 5.1 and 7.1, and what C++ needs to own its things. Included by .cpp files of this folder alone.

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
#include <libavutil/display.h>
#include <libavutil/error.h>
#include <libavutil/frame.h>
#include <libswresample/swresample.h>
#include <libswscale/swscale.h>
}

#include "base/Result.h"

#include <QString>

#include <memory>

namespace castwright::media::ffmpeg {

struct FreeFrame {
    void operator()(AVFrame *frame) const { av_frame_free(&frame); }
};
struct FreePacket {
    void operator()(AVPacket *packet) const { av_packet_free(&packet); }
};
struct FreeCodec {
    void operator()(AVCodecContext *context) const { avcodec_free_context(&context); }
};
struct FreeScaler {
    void operator()(SwsContext *context) const { sws_freeContext(context); }
};
struct FreeResampler {
    void operator()(SwrContext *context) const { swr_free(&context); }
};
struct CloseInput {
    void operator()(AVFormatContext *context) const { avformat_close_input(&context); }
};
/// Also closes the file it writes.
struct CloseOutput {
    void operator()(AVFormatContext *context) const
    {
        avio_closep(&context->pb);
        avformat_free_context(context);
    }
};
using InputPtr = std::unique_ptr<AVFormatContext, CloseInput>;
using OutputPtr = std::unique_ptr<AVFormatContext, CloseOutput>;
using FramePtr = std::unique_ptr<AVFrame, FreeFrame>;
using AvPacketPtr = std::unique_ptr<AVPacket, FreePacket>;
using CodecPtr = std::unique_ptr<AVCodecContext, FreeCodec>;
using ScalerPtr = std::unique_ptr<SwsContext, FreeScaler>;
using ResamplerPtr = std::unique_ptr<SwrContext, FreeResampler>;

/// Options for a call that takes AVDictionary**; what is left over is freed.
class Options {
public:
    Options() = default;
    ~Options() { av_dict_free(&m_dictionary); }
    Options(const Options &) = delete;
    Options &operator=(const Options &) = delete;
    void set(const char *name, const char *value) { av_dict_set(&m_dictionary, name, value, 0); }
    AVDictionary **address() { return &m_dictionary; }

private:
    AVDictionary *m_dictionary = nullptr;
};

inline QString errorText(int code)
{
    char text[AV_ERROR_MAX_STRING_SIZE] = {};
    av_strerror(code, text, sizeof text);
    return QString::fromUtf8(text);
}

/// What libav returned, as a result: `what` could not be done, and why.
inline Result<> check(int result, const char *what, ErrorCode code = ErrorCode::Unprocessable)
{
    if (result >= 0)
        return {};
    return fail(code, QLatin1String(what) + QLatin1String(": ") + errorText(result));
}

/// Length of a decoded frame in units of its stream, 0 when unknown.
inline int64_t frameDuration(const AVFrame &frame)
{
#if LIBAVUTIL_VERSION_INT >= AV_VERSION_INT(57, 30, 100)
    return frame.duration;
#else
    return frame.pkt_duration;
#endif
}

/// The container's display matrix (nine integers), or null.
inline const int32_t *displayMatrix(const AVStream &stream)
{
#if LIBAVCODEC_VERSION_INT >= AV_VERSION_INT(60, 31, 102)
    const AVPacketSideData *data =
        av_packet_side_data_get(stream.codecpar->coded_side_data, stream.codecpar->nb_coded_side_data, AV_PKT_DATA_DISPLAYMATRIX);
    return data ? reinterpret_cast<const int32_t *>(data->data) : nullptr;
#else
    return reinterpret_cast<const int32_t *>(av_stream_get_side_data(&stream, AV_PKT_DATA_DISPLAYMATRIX, nullptr));
#endif
}

} // namespace castwright::media::ffmpeg
