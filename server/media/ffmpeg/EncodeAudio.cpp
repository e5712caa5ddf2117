// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/ffmpeg/EncodeAudio.h"

#include "base/Clock.h"

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavutil/channel_layout.h>
#include <libavutil/mathematics.h>
}

namespace castwright::media {

namespace {
constexpr int sampleRate = 48000;
}

EncodeAudio::~EncodeAudio()
{
    avcodec_free_context(&m_context);
    av_frame_free(&m_frame);
    av_packet_free(&m_packet);
}

Result<> EncodeAudio::open(int bitrateKbps)
{
    const AVCodec *codec = avcodec_find_encoder(AV_CODEC_ID_AAC);
    if (!codec)
        return fail(ErrorCode::NotImplemented, QStringLiteral("This FFmpeg has no AAC encoder."));
    m_context = avcodec_alloc_context3(codec);
    m_context->sample_rate = sampleRate;
    m_context->sample_fmt = AV_SAMPLE_FMT_FLTP;
    m_context->bit_rate = static_cast<qint64>(bitrateKbps) * 1000;
    m_context->time_base = {1, sampleRate};
    m_context->flags |= AV_CODEC_FLAG_GLOBAL_HEADER;
    av_channel_layout_default(&m_context->ch_layout, 2);
    if (avcodec_open2(m_context, codec, nullptr) < 0)
        return fail(ErrorCode::InternalError, QStringLiteral("The AAC encoder does not open."));
    m_frame = av_frame_alloc();
    m_packet = av_packet_alloc();
    m_info.kind = TrackKind::Audio;
    m_info.codec = TrackCodec::Aac;
    m_info.extradata = QByteArray(reinterpret_cast<const char *>(m_context->extradata), m_context->extradata_size);
    m_info.sampleRate = sampleRate;
    m_info.channels = 2;
    m_info.bitrateBps = bitrateKbps * 1000;
    return {};
}

Result<> EncodeAudio::encode(const std::vector<float> &stereo, qint64 firstSample, const Sink &sink)
{
    if (m_nextSample < 0)
        m_nextSample = firstSample;
    m_waiting.insert(m_waiting.end(), stereo.begin(), stereo.end());
    const auto frameValues = static_cast<std::size_t>(m_context->frame_size) * 2;
    std::size_t at = 0;
    for (; m_waiting.size() - at >= frameValues; at += frameValues)
        CW_CHECK(sendFrame(m_waiting.data() + at, sink));
    m_waiting.erase(m_waiting.begin(), m_waiting.begin() + static_cast<std::ptrdiff_t>(at));
    return {};
}

Result<> EncodeAudio::sendFrame(const float *stereo, const Sink &sink)
{
    av_frame_unref(m_frame);
    m_frame->format = AV_SAMPLE_FMT_FLTP;
    m_frame->nb_samples = m_context->frame_size;
    m_frame->sample_rate = sampleRate;
    av_channel_layout_copy(&m_frame->ch_layout, &m_context->ch_layout);
    if (av_frame_get_buffer(m_frame, 0) < 0)
        return fail(ErrorCode::InternalError, QStringLiteral("There is no memory for sound."));
    auto *left = reinterpret_cast<float *>(m_frame->data[0]);
    auto *right = reinterpret_cast<float *>(m_frame->data[1]);
    for (int i = 0; i < m_frame->nb_samples; ++i) {
        left[i] = stereo[2 * i];
        right[i] = stereo[2 * i + 1];
    }
    m_frame->pts = m_nextSample;
    m_nextSample += m_frame->nb_samples;
    if (avcodec_send_frame(m_context, m_frame) < 0)
        return fail(ErrorCode::InternalError, QStringLiteral("The AAC encoder failed."));
    while (avcodec_receive_packet(m_context, m_packet) == 0) {
        const std::shared_ptr<AVPacket> kept(av_packet_clone(m_packet), [](AVPacket *owned) { av_packet_free(&owned); });
        av_packet_unref(m_packet);
        auto out = std::make_shared<Packet>();
        out->kind = TrackKind::Audio;
        out->isKeyframe = true;
        out->ptsUs = out->dtsUs = av_rescale(kept->pts, 1'000'000, sampleRate);
        out->durationUs = av_rescale(kept->duration, 1'000'000, sampleRate);
        out->createdUs = monotonicUs();
        out->size = kept->size;
        out->data = std::shared_ptr<const uchar>(kept, kept->data);
        sink(out);
    }
    return {};
}

} // namespace castwright::media
