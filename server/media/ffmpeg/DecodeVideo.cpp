// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/ffmpeg/DecodeVideo.h"

#include "media/ffmpeg/DecodePicture.h"
#include "media/ffmpeg/FfmpegCompat.h"

#include <cmath>

namespace castwright::media {

struct DecodeVideo::Private {
    AVFormatContext *context = nullptr;
    AVStream *stream = nullptr;
    ffmpeg::CodecPtr codec;
    ffmpeg::FramePtr frame{av_frame_alloc()};
    DecodePicture pictures;
    int quarterTurns = 0;
    qint64 nextUs = 0; ///< for frames without a time stamp

    bool receive(std::vector<DecodedPicture> &out);
    void append(std::vector<DecodedPicture> &out);
    qint64 us(int64_t units) const { return av_rescale_q(units, stream->time_base, AVRational{1, 1'000'000}); }
};

namespace {

int quarterTurnsOf(const AVStream &stream)
{
    const int32_t *matrix = ffmpeg::displayMatrix(stream);
    if (!matrix)
        return 0;
    const double degrees = -av_display_rotation_get(matrix); // counter-clockwise there, clockwise here
    return std::isnan(degrees) ? 0 : (int(std::lround(degrees / 90)) % 4 + 4) % 4;
}

AVRational frameRate(AVFormatContext *context, AVStream *stream)
{
    return av_guess_frame_rate(context, stream, nullptr);
}

} // namespace

std::unique_ptr<DecodeVideo> DecodeVideo::open(AVFormatContext *context, AVStream *stream, bool isLive)
{
    // libavcodec's own VP8/VP9 decoders leave out the alpha track.
    const AVDictionaryEntry *alpha = av_dict_get(stream->metadata, "alpha_mode", nullptr, 0);
    const AVCodec *decoder = nullptr;
    if (alpha && alpha->value[0] == '1')
        decoder = avcodec_find_decoder_by_name(stream->codecpar->codec_id == AV_CODEC_ID_VP9 ? "libvpx-vp9" : "libvpx");
    if (!decoder || decoder->id != stream->codecpar->codec_id)
        decoder = avcodec_find_decoder(stream->codecpar->codec_id);
    auto data = std::make_unique<Private>();
    data->codec.reset(avcodec_alloc_context3(decoder));
    if (!decoder || !data->codec || !data->frame || avcodec_parameters_to_context(data->codec.get(), stream->codecpar) < 0)
        return {};
    data->context = context;
    data->stream = stream;
    data->codec->pkt_timebase = stream->time_base;
    // Frame threads delay by a frame each and a 720p stream needs no second core.
    const bool isLarge = qint64(stream->codecpar->width) * stream->codecpar->height > 1920 * 1088;
    data->codec->thread_count = isLarge ? 4 : 1;
    data->codec->thread_type = isLive ? FF_THREAD_SLICE : FF_THREAD_FRAME | FF_THREAD_SLICE;
    if (avcodec_open2(data->codec.get(), decoder, nullptr) < 0)
        return {};
    data->quarterTurns = quarterTurnsOf(*stream);
    return std::unique_ptr<DecodeVideo>(new DecodeVideo(std::move(data)));
}

DecodeVideo::DecodeVideo(std::unique_ptr<Private> data) : d(std::move(data)) {}
DecodeVideo::~DecodeVideo() = default;

bool DecodeVideo::decode(const AVPacket *packet, std::vector<DecodedPicture> &out)
{
    int code = avcodec_send_packet(d->codec.get(), packet);
    if (code == AVERROR(EAGAIN)) { // full: take pictures first
        if (!d->receive(out))
            return false;
        code = avcodec_send_packet(d->codec.get(), packet);
    }
    if (code == AVERROR(ENOMEM))
        return false;
    return d->receive(out);
}

bool DecodeVideo::Private::receive(std::vector<DecodedPicture> &out)
{
    while (true) {
        const int code = avcodec_receive_frame(codec.get(), frame.get());
        if (code == AVERROR(ENOMEM))
            return false;
        if (code < 0)
            return true; // wants more, has ended, or stumbled over damaged data
        append(out);
        av_frame_unref(frame.get());
    }
}

void DecodeVideo::Private::append(std::vector<DecodedPicture> &out)
{
    auto picture = pictures.convert(*frame, quarterTurns);
    if (!picture)
        return;
    const AVRational aspect = av_guess_sample_aspect_ratio(context, stream, frame.get());
    if (aspect.num > 0 && aspect.den > 0)
        picture->sampleAspect = quarterTurns % 2 == 0 ? av_q2d(aspect) : 1 / av_q2d(aspect);
    DecodedPicture decoded{picture, nextUs, 0};
    if (frame->best_effort_timestamp != AV_NOPTS_VALUE)
        decoded.atUs = us(frame->best_effort_timestamp);
    const AVRational rate = frameRate(context, stream);
    const int64_t duration = ffmpeg::frameDuration(*frame);
    decoded.durationUs = duration > 0 ? us(duration) : rate.num > 0 ? av_rescale(1'000'000, rate.den, rate.num) : 33'333;
    nextUs = decoded.atUs + decoded.durationUs;
    out.push_back(std::move(decoded));
}

void DecodeVideo::flush()
{
    avcodec_flush_buffers(d->codec.get());
}

double DecodeVideo::fps() const
{
    const AVRational rate = frameRate(d->context, d->stream);
    return rate.num > 0 && rate.den > 0 ? av_q2d(rate) : 0;
}

} // namespace castwright::media
