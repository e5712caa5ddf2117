// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/ffmpeg/EncodeVideo.h"

#include "base/Clock.h"
#include "base/Log.h"
#include "media/encode/NalUnits.h"

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavutil/hwcontext.h>
#include <libavutil/mathematics.h>
#include <libavutil/opt.h>
}

#include <cmath>
#include <cstring>

namespace castwright::media {

using namespace Qt::StringLiterals;

namespace {
QString errorText(int code)
{
    char text[AV_ERROR_MAX_STRING_SIZE] = {};
    av_strerror(code, text, sizeof text);
    return QString::fromUtf8(text);
}

/// Rounded, so that no container's own clock sees one frame a tick early.
qint64 frameMicroseconds(qint64 frames, int fps)
{
    return av_rescale(frames, 1'000'000, fps);
}

QString familyOf(VideoCodec codec)
{
    return codec == VideoCodec::H264 ? u"h264"_s : codec == VideoCodec::Hevc ? u"hevc"_s : u"av1"_s;
}

QString softwareOf(VideoCodec codec)
{
    return codec == VideoCodec::H264 ? u"libx264"_s : codec == VideoCodec::Hevc ? u"libx265"_s : u"libsvtav1"_s;
}

/// What to try, best first; the software encoder is always the last.
QStringList candidates(const Encoding &encoding)
{
    const QString family = familyOf(encoding.codec);
    QStringList names;
    switch (encoding.device) {
    case EncoderDevice::Software: break;
    case EncoderDevice::Auto:
        for (const char *suffix : {"_nvenc", "_qsv", "_amf", "_videotoolbox", "_vaapi"})
            names += family + QLatin1String(suffix);
        break;
    case EncoderDevice::Vaapi: names += family + u"_vaapi"_s; break;
    case EncoderDevice::Nvenc: names += family + u"_nvenc"_s; break;
    case EncoderDevice::Qsv: names += family + u"_qsv"_s; break;
    case EncoderDevice::Amf: names += family + u"_amf"_s; break;
    case EncoderDevice::VideoToolbox: names += family + u"_videotoolbox"_s; break;
    }
    names += softwareOf(encoding.codec);
    return names;
}

void setRate(AVCodecContext *context, const Encoding &encoding, const QString &name)
{
    const qint64 bitrate = static_cast<qint64>(encoding.videoBitrateKbps) * 1000;
    if (encoding.rateControl == RateControl::Crf) {
        av_opt_set_double(context->priv_data, "crf", encoding.crf, 0);
        av_opt_set_int(context->priv_data, "cq", encoding.crf, 0);
        return;
    }
    context->bit_rate = bitrate;
    if (name == u"libsvtav1")
        return; // takes no buffer model in this mode
    context->rc_max_rate = encoding.rateControl == RateControl::Cbr ? bitrate : bitrate * 3 / 2;
    context->rc_buffer_size = static_cast<int>(bitrate); // one second
}

void setSoftwareOptions(AVCodecContext *context, const Encoding &encoding, const QString &name)
{
    const QByteArray preset = encoding.preset.toLatin1();
    if (name == u"libx264") {
        av_opt_set(context->priv_data, "preset", preset.constData(), 0);
        av_opt_set(context->priv_data, "profile", encoding.profile.toLatin1().constData(), 0);
        if (encoding.bFrames == 0)
            av_opt_set(context->priv_data, "tune", "zerolatency", 0);
        av_opt_set(context->priv_data, "forced-idr", "1", 0);
        QByteArray parameters = "scenecut=0:open-gop=0";
        if (encoding.rateControl == RateControl::Cbr)
            parameters += ":nal-hrd=cbr:force-cfr=1";
        av_opt_set(context->priv_data, "x264-params", parameters.constData(), 0);
    } else if (name == u"libx265") {
        av_opt_set(context->priv_data, "preset", preset.constData(), 0);
        av_opt_set(context->priv_data, "forced-idr", "1", 0);
        av_opt_set(context->priv_data, "x265-params", "scenecut=0:open-gop=0:log-level=error", 0);
        if (encoding.bFrames == 0)
            av_opt_set(context->priv_data, "tune", "zerolatency", 0);
    } else if (name == u"libsvtav1") {
        av_opt_set(context->priv_data, "preset", "10", 0);
    }
}
} // namespace

EncodeVideo::~EncodeVideo()
{
    avcodec_free_context(&m_context);
    av_frame_free(&m_frame);
    av_packet_free(&m_packet);
}

Result<> EncodeVideo::open(const Encoding &encoding, int width, int height, int fps, QString &message)
{
    const QStringList names = candidates(encoding);
    QString firstProblem;
    for (const QString &name : names) {
        const auto opened = openNamed(name, encoding, width, height, fps);
        if (opened) {
            if (!firstProblem.isEmpty() && encoding.device != EncoderDevice::Auto)
                message = u"The encoder %1 does not work here (%2); %3 is used instead."_s.arg(names.first(), firstProblem, name);
            return {};
        }
        if (firstProblem.isEmpty())
            firstProblem = opened.error().message;
    }
    return fail(ErrorCode::NotImplemented, u"No encoder for %1 works on this machine: %2."_s.arg(familyOf(encoding.codec), firstProblem),
                u"encoding"_s);
}

Result<> EncodeVideo::openNamed(const QString &name, const Encoding &encoding, int width, int height, int fps)
{
    const AVCodec *codec = avcodec_find_encoder_by_name(name.toLatin1().constData());
    if (!codec)
        return fail(ErrorCode::NotImplemented, u"it is not part of this FFmpeg"_s);
    avcodec_free_context(&m_context);
    m_context = avcodec_alloc_context3(codec);
    m_context->width = width;
    m_context->height = height;
    m_context->time_base = {1, fps};
    m_context->framerate = {fps, 1};
    m_context->gop_size = std::max(1, static_cast<int>(std::lround(encoding.keyframeIntervalSec * fps)));
    m_context->keyint_min = m_context->gop_size;
    m_context->max_b_frames = encoding.bFrames;
    m_context->pix_fmt = AV_PIX_FMT_YUV420P;
    m_context->colorspace = AVCOL_SPC_BT709;
    m_context->color_primaries = AVCOL_PRI_BT709;
    m_context->color_trc = AVCOL_TRC_BT709;
    m_context->color_range = AVCOL_RANGE_MPEG;
    m_context->chroma_sample_location = AVCHROMA_LOC_LEFT;
    m_context->flags |= AV_CODEC_FLAG_GLOBAL_HEADER;
    m_needsUpload = name.endsWith(u"_vaapi");
    if (m_needsUpload) {
        AVBufferRef *device = nullptr;
        if (const int result = av_hwdevice_ctx_create(&device, AV_HWDEVICE_TYPE_VAAPI, nullptr, nullptr, 0); result < 0)
            return fail(ErrorCode::NotImplemented, errorText(result));
        AVBufferRef *frames = av_hwframe_ctx_alloc(device);
        auto *description = reinterpret_cast<AVHWFramesContext *>(frames->data);
        description->format = AV_PIX_FMT_VAAPI;
        description->sw_format = AV_PIX_FMT_NV12;
        description->width = width;
        description->height = height;
        av_buffer_unref(&device);
        if (const int result = av_hwframe_ctx_init(frames); result < 0) {
            av_buffer_unref(&frames);
            return fail(ErrorCode::NotImplemented, errorText(result));
        }
        m_context->hw_frames_ctx = frames;
        m_context->pix_fmt = AV_PIX_FMT_VAAPI;
    }
    setRate(m_context, encoding, name);
    setSoftwareOptions(m_context, encoding, name);
    if (const int result = avcodec_open2(m_context, codec, nullptr); result < 0) {
        avcodec_free_context(&m_context);
        return fail(ErrorCode::NotImplemented, errorText(result));
    }
    m_name = name;
    m_fps = fps;
    m_frame = m_frame ? m_frame : av_frame_alloc();
    m_packet = m_packet ? m_packet : av_packet_alloc();
    describe(encoding, width, height, fps);
    return {};
}

void EncodeVideo::describe(const Encoding &encoding, int width, int height, int fps)
{
    const QByteArrayView extradata(m_context->extradata, m_context->extradata_size);
    m_info = {};
    m_info.kind = TrackKind::Video;
    m_info.width = width;
    m_info.height = height;
    m_info.fps = fps;
    m_info.bitrateBps = encoding.videoBitrateKbps * 1000;
    switch (encoding.codec) {
    case VideoCodec::H264:
        m_info.codec = TrackCodec::H264;
        m_info.extradata = isAnnexB(extradata) ? avcConfiguration(extradata) : extradata.toByteArray();
        break;
    case VideoCodec::Hevc:
        m_info.codec = TrackCodec::Hevc;
        m_info.extradata = isAnnexB(extradata) ? hevcConfiguration(extradata) : extradata.toByteArray();
        break;
    case VideoCodec::Av1:
        m_info.codec = TrackCodec::Av1;
        m_info.extradata = av1Configuration(extradata);
        break;
    }
}

Result<> EncodeVideo::encode(const VideoFramePtr &frame, qint64 frameNumber, bool isKeyframe, const Sink &sink)
{
    av_frame_unref(m_frame);
    m_frame->format = AV_PIX_FMT_YUV420P;
    m_frame->width = frame->width;
    m_frame->height = frame->height;
    for (std::size_t i = 0; i < 3; ++i) {
        m_frame->data[i] = const_cast<uchar *>(frame->planes[i]); // NOLINT(cppcoreguidelines-pro-type-const-cast): encoders only read
        m_frame->linesize[i] = frame->strides[i];
    }
    // The encoder keeps its own reference, and with it the picture's memory.
    auto *keeper = new VideoFramePtr(frame);
    m_frame->buf[0] = av_buffer_create(
        m_frame->data[0], 1, [](void *opaque, uint8_t *) { delete static_cast<VideoFramePtr *>(opaque); }, keeper, AV_BUFFER_FLAG_READONLY);
    AVFrame *given = m_frame;
    AVFrame *uploaded = nullptr;
    if (m_needsUpload) {
        uploaded = av_frame_alloc();
        int result = av_hwframe_get_buffer(m_context->hw_frames_ctx, uploaded, 0);
        if (result >= 0)
            result = av_hwframe_transfer_data(uploaded, m_frame, 0);
        if (result < 0) {
            av_frame_free(&uploaded);
            return fail(ErrorCode::InternalError, u"The encoder does not take the picture: %1."_s.arg(errorText(result)));
        }
        given = uploaded;
    }
    given->pts = frameNumber;
    given->pict_type = isKeyframe ? AV_PICTURE_TYPE_I : AV_PICTURE_TYPE_NONE;
    const int result = avcodec_send_frame(m_context, given);
    av_frame_free(&uploaded);
    av_frame_unref(m_frame);
    if (result < 0)
        return fail(ErrorCode::InternalError, u"The encoder failed: %1."_s.arg(errorText(result)));
    return receive(sink);
}

Result<> EncodeVideo::flush(const Sink &sink)
{
    avcodec_send_frame(m_context, nullptr);
    return receive(sink);
}

Result<> EncodeVideo::receive(const Sink &sink)
{
    for (;;) {
        const int result = avcodec_receive_packet(m_context, m_packet);
        if (result == AVERROR(EAGAIN) || result == AVERROR_EOF)
            return {};
        if (result < 0)
            return fail(ErrorCode::InternalError, u"The encoder failed: %1."_s.arg(errorText(result)));
        sink(packetFrom(m_packet));
        av_packet_unref(m_packet);
    }
}

PacketPtr EncodeVideo::packetFrom(AVPacket *packet) const
{
    auto out = std::make_shared<Packet>();
    out->kind = TrackKind::Video;
    out->isKeyframe = packet->flags & AV_PKT_FLAG_KEY;
    out->ptsUs = frameMicroseconds(packet->pts, m_fps);
    out->dtsUs = frameMicroseconds(packet->dts, m_fps);
    out->durationUs = 1'000'000 / m_fps;
    out->createdUs = monotonicUs();
    const QByteArrayView bytes(packet->data, packet->size);
    if (m_info.codec != TrackCodec::Av1 && isAnnexB(bytes)) {
        const auto converted = std::make_shared<QByteArray>(toLengthPrefixed(bytes));
        out->size = converted->size();
        out->data = std::shared_ptr<const uchar>(converted, reinterpret_cast<const uchar *>(converted->constData()));
    } else {
        const std::shared_ptr<AVPacket> kept(av_packet_clone(packet), [](AVPacket *owned) { av_packet_free(&owned); });
        out->size = kept->size;
        out->data = std::shared_ptr<const uchar>(kept, kept->data);
    }
    return out;
}

QStringList EncodeVideo::available()
{
    QStringList names;
    const int level = av_log_get_level();
    av_log_set_level(AV_LOG_QUIET); // failing is what most of them do here
    for (const VideoCodec codec : {VideoCodec::H264, VideoCodec::Hevc, VideoCodec::Av1}) {
        Encoding encoding;
        encoding.codec = codec;
        encoding.device = EncoderDevice::Auto;
        for (const QString &name : candidates(encoding)) {
            // Software that is there opens; hardware is listed on machines that do not have it.
            EncodeVideo encoder;
            const bool isSoftware = name == softwareOf(codec);
            if (isSoftware ? avcodec_find_encoder_by_name(name.toLatin1().constData()) != nullptr
                           : encoder.openNamed(name, encoding, 640, 360, 30).has_value())
                names += name;
        }
    }
    av_log_set_level(level);
    return names;
}

} // namespace castwright::media
