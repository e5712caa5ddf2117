// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/ffmpeg/DecodeSound.h"

#include "media/ffmpeg/FfmpegCompat.h"

namespace castwright::media {

namespace {
constexpr int outputRate = 48000;
}

struct DecodeSound::Private {
    AVStream *stream = nullptr;
    ffmpeg::CodecPtr codec;
    ffmpeg::FramePtr frame{av_frame_alloc()};
    ffmpeg::ResamplerPtr resampler;
    int rate = 0;
    int format = -1;
    int channels = 0;
    qint64 next = 0; ///< for frames without a time stamp

    bool receive(std::vector<DecodedSound> &out);
    bool prepare();
    void append(std::vector<DecodedSound> &out);
    void drain(std::vector<DecodedSound> &out);
};

std::unique_ptr<DecodeSound> DecodeSound::open(AVStream *stream)
{
    const AVCodec *decoder = avcodec_find_decoder(stream->codecpar->codec_id);
    auto data = std::make_unique<Private>();
    data->codec.reset(avcodec_alloc_context3(decoder));
    if (!decoder || !data->codec || !data->frame || avcodec_parameters_to_context(data->codec.get(), stream->codecpar) < 0)
        return {};
    data->stream = stream;
    data->codec->pkt_timebase = stream->time_base;
    data->codec->thread_count = 1;
    if (avcodec_open2(data->codec.get(), decoder, nullptr) < 0)
        return {};
    return std::unique_ptr<DecodeSound>(new DecodeSound(std::move(data)));
}

DecodeSound::DecodeSound(std::unique_ptr<Private> data) : d(std::move(data)) {}
DecodeSound::~DecodeSound() = default;

bool DecodeSound::decode(const AVPacket *packet, std::vector<DecodedSound> &out)
{
    int code = avcodec_send_packet(d->codec.get(), packet);
    if (code == AVERROR(EAGAIN)) {
        if (!d->receive(out))
            return false;
        code = avcodec_send_packet(d->codec.get(), packet);
    }
    if (code == AVERROR(ENOMEM) || !d->receive(out))
        return false;
    if (!packet)
        d->drain(out);
    return true;
}

bool DecodeSound::Private::receive(std::vector<DecodedSound> &out)
{
    while (true) {
        const int code = avcodec_receive_frame(codec.get(), frame.get());
        if (code == AVERROR(ENOMEM))
            return false;
        if (code < 0)
            return true;
        if (prepare())
            append(out);
        av_frame_unref(frame.get());
    }
}

bool DecodeSound::Private::prepare()
{
    const int found = frame->ch_layout.nb_channels;
    if (resampler && rate == frame->sample_rate && format == frame->format && channels == found)
        return true;
    rate = frame->sample_rate;
    format = frame->format;
    channels = found;
    AVChannelLayout from{};
    AVChannelLayout to{};
    if (frame->ch_layout.order == AV_CHANNEL_ORDER_UNSPEC)
        av_channel_layout_default(&from, found);
    else
        av_channel_layout_copy(&from, &frame->ch_layout);
    av_channel_layout_default(&to, 2);
    SwrContext *context = nullptr;
    const int code = swr_alloc_set_opts2(&context, &to, AV_SAMPLE_FMT_FLT, outputRate, &from, AVSampleFormat(format), rate, 0, nullptr);
    resampler.reset(context);
    av_channel_layout_uninit(&from);
    av_channel_layout_uninit(&to);
    if (code >= 0 && swr_init(resampler.get()) >= 0)
        return true;
    resampler.reset();
    return false;
}

void DecodeSound::Private::append(std::vector<DecodedSound> &out)
{
    DecodedSound sound{{}, next};
    const int64_t delay = swr_get_delay(resampler.get(), outputRate);
    if (frame->best_effort_timestamp != AV_NOPTS_VALUE)
        sound.at = av_rescale_q(frame->best_effort_timestamp, stream->time_base, AVRational{1, outputRate}) - delay;
    const int room = int(delay + av_rescale_rnd(frame->nb_samples, outputRate, rate, AV_ROUND_UP)) + 32;
    sound.stereo.resize(2 * std::size_t(room));
    auto *target = reinterpret_cast<uint8_t *>(sound.stereo.data());
    const int written = swr_convert(resampler.get(), &target, room, const_cast<const uint8_t **>(frame->extended_data), frame->nb_samples);
    if (written <= 0)
        return;
    sound.stereo.resize(2 * std::size_t(written));
    next = sound.at + written;
    out.push_back(std::move(sound));
}

void DecodeSound::Private::drain(std::vector<DecodedSound> &out)
{
    if (!resampler || swr_get_delay(resampler.get(), outputRate) <= 0)
        return;
    DecodedSound sound{std::vector<float>(2 * 4096), next};
    auto *target = reinterpret_cast<uint8_t *>(sound.stereo.data());
    const int written = swr_convert(resampler.get(), &target, 4096, nullptr, 0);
    if (written <= 0)
        return;
    sound.stereo.resize(2 * std::size_t(written));
    next += written;
    out.push_back(std::move(sound));
}

void DecodeSound::flush()
{
    avcodec_flush_buffers(d->codec.get());
    d->resampler.reset();
}

} // namespace castwright::media
