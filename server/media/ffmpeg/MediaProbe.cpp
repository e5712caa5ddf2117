// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/ffmpeg/MediaProbe.h"

#include "media/ffmpeg/KeyframeImage.h"

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
}

#include <QFileInfo>
#include <QImage>
#include <QImageReader>

#include <memory>

using namespace Qt::StringLiterals;

namespace castwright::media {

namespace {
constexpr int thumbnailWidth = 480;

struct Free {
    void operator()(AVFormatContext *context) const { avformat_close_input(&context); }
    void operator()(AVCodecContext *context) const { avcodec_free_context(&context); }
    void operator()(AVPacket *packet) const { av_packet_free(&packet); }
    void operator()(AVFrame *frame) const { av_frame_free(&frame); }
};
template <class T>
using Owned = std::unique_ptr<T, Free>;

int isProbeInterrupted(void *opaque)
{
    return static_cast<const WaitLimit *>(opaque)->isOver() ? 1 : 0;
}

Result<Owned<AVFormatContext>> openFile(const QString &path, const WaitLimit &limit)
{
    AVFormatContext *context = avformat_alloc_context();
    context->interrupt_callback = {isProbeInterrupted, const_cast<WaitLimit *>(&limit)};
    AVDictionary *options = nullptr;
    av_dict_set(&options, "protocol_whitelist", "file", 0);
    const QByteArray name = "file:" + QFile::encodeName(path);
    const int opened = avformat_open_input(&context, name.constData(), nullptr, &options); // frees the context when it fails
    av_dict_free(&options);
    Owned<AVFormatContext> input(opened < 0 ? nullptr : context);
    if (!input || avformat_find_stream_info(context, nullptr) < 0) {
        if (limit.isOver())
            return fail(ErrorCode::RequestTimeout, u"The file could not be read in time."_s);
        return fail(ErrorCode::Unprocessable, u"The file is not a picture, video or sound this program can read."_s);
    }
    return input;
}

bool isStill(const AVFormatContext &input, const AVStream &video)
{
    const QByteArrayView format = input.iformat->name;
    const bool isPictureFormat = format.endsWith("_pipe") || format == "image2" || format == "gif" || format == "apng";
    return isPictureFormat && video.nb_frames <= 1 && input.duration <= AV_TIME_BASE / 5;
}

MediaInfo factsOf(const AVFormatContext &input, const AVStream *video, const AVStream *audio)
{
    MediaInfo info;
    info.container = QString::fromLatin1(input.iformat->name);
    info.hasVideo = video;
    info.hasAudio = audio;
    if (video) {
        info.width = video->codecpar->width;
        info.height = video->codecpar->height;
        info.videoCodec = QString::fromLatin1(avcodec_get_name(video->codecpar->codec_id));
        info.isStillImage = isStill(input, *video);
    }
    if (audio)
        info.audioCodec = QString::fromLatin1(avcodec_get_name(audio->codecpar->codec_id));
    if (!info.isStillImage && input.duration > 0)
        info.durationMs = input.duration / (AV_TIME_BASE / 1000);
    return info;
}

/// The first picture at or after the moment; null when there is none in time.
Owned<AVFrame> decodeAt(AVFormatContext &input, const AVStream &video, qint64 atUs, const WaitLimit &limit)
{
    const AVCodec *decoder = avcodec_find_decoder(video.codecpar->codec_id);
    Owned<AVCodecContext> context(decoder ? avcodec_alloc_context3(decoder) : nullptr);
    if (!context || avcodec_parameters_to_context(context.get(), video.codecpar) < 0 || avcodec_open2(context.get(), decoder, nullptr) < 0)
        return nullptr;
    if (atUs > 0)
        av_seek_frame(&input, -1, atUs, AVSEEK_FLAG_BACKWARD);
    const Owned<AVPacket> packet(av_packet_alloc());
    Owned<AVFrame> frame(av_frame_alloc());
    while (!limit.isOver()) {
        const int got = avcodec_receive_frame(context.get(), frame.get());
        if (got == 0)
            return frame;
        if (got != AVERROR(EAGAIN))
            return nullptr;
        const int read = av_read_frame(&input, packet.get());
        if (read >= 0 && packet->stream_index == video.index)
            avcodec_send_packet(context.get(), packet.get());
        else if (read < 0)
            avcodec_send_packet(context.get(), nullptr);
        av_packet_unref(packet.get());
    }
    return nullptr;
}

/// What libav does not know and Qt does, which is SVG.
Result<MediaInfo> probePicture(const QString &path, const QString &thumbnailPath, const Error &otherwise)
{
    QImageReader reader(path);
    const QSize size = reader.size();
    if (!reader.canRead() || !size.isValid())
        return std::unexpected(otherwise);
    MediaInfo info;
    info.container = QString::fromLatin1(reader.format());
    info.videoCodec = info.container;
    info.width = size.width();
    info.height = size.height();
    info.hasVideo = info.isStillImage = true;
    if (!thumbnailPath.isEmpty()) {
        reader.setScaledSize(size.width() > thumbnailWidth ? size.scaled(thumbnailWidth, size.height(), Qt::KeepAspectRatio) : size);
        reader.read().convertToFormat(QImage::Format_RGB888).save(thumbnailPath, "JPG", 85);
    }
    return info;
}
} // namespace

Result<MediaInfo> probeMedia(const QString &path, const QString &thumbnailPath, const WaitLimit &limit)
{
    if (!QFileInfo(path).isFile())
        return fail(ErrorCode::NotFound, u"There is no such file."_s);
    auto input = openFile(path, limit);
    if (!input)
        return probePicture(path, thumbnailPath, input.error());
    AVFormatContext &context = **input;
    const int videoIndex = av_find_best_stream(&context, AVMEDIA_TYPE_VIDEO, -1, -1, nullptr, 0);
    const int audioIndex = av_find_best_stream(&context, AVMEDIA_TYPE_AUDIO, -1, -1, nullptr, 0);
    const AVStream *video = videoIndex >= 0 ? context.streams[videoIndex] : nullptr;
    const AVStream *audio = audioIndex >= 0 ? context.streams[audioIndex] : nullptr;
    if ((!video || video->codecpar->width <= 0) && !audio)
        return probePicture(path, thumbnailPath, {ErrorCode::Unprocessable, u"The file holds neither picture nor sound."_s, {}, {}, 0, {}});
    const MediaInfo info = factsOf(context, video, audio);
    if (!thumbnailPath.isEmpty() && video)
        if (const auto frame = decodeAt(context, *video, info.durationMs * 1000 / 10, limit))
            imageOf(*frame, thumbnailWidth).save(thumbnailPath, "JPG", 85);
    return info;
}

} // namespace castwright::media
