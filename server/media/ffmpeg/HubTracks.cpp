// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/ffmpeg/HubTracks.h"

#include "media/ffmpeg/CodecIds.h"
#include "media/rtmp/SoundConfig.h"

extern "C" {
#include <libavformat/avformat.h>
#include <libavutil/channel_layout.h>
}

#include <QByteArray>

#include <cstring>

namespace castwright::media {

namespace {
bool addTrack(AVFormatContext *context, const TrackInfo &track)
{
    AVStream *stream = avformat_new_stream(context, nullptr);
    if (!stream)
        return false;
    AVCodecParameters &codec = *stream->codecpar;
    const bool isVideo = track.kind == TrackKind::Video;
    codec.codec_type = isVideo ? AVMEDIA_TYPE_VIDEO : AVMEDIA_TYPE_AUDIO;
    codec.codec_id = ffmpeg::codecId(track.codec);
    codec.width = track.width;
    codec.height = track.height;
    codec.sample_rate = track.sampleRate;
    if (!isVideo)
        av_channel_layout_default(&codec.ch_layout, track.channels);
    const QByteArray extra = track.codec == TrackCodec::Opus ? opusHeadFromDops(track.extradata) : track.extradata;
    if (!extra.isEmpty()) {
        codec.extradata = static_cast<std::uint8_t *>(av_mallocz(static_cast<std::size_t>(extra.size()) + AV_INPUT_BUFFER_PADDING_SIZE));
        if (!codec.extradata)
            return false;
        codec.extradata_size = static_cast<int>(extra.size());
        std::memcpy(codec.extradata, extra.constData(), static_cast<std::size_t>(extra.size()));
    }
    stream->time_base = {1, 1'000'000};
    if (isVideo && track.fps > 0)
        stream->avg_frame_rate = stream->r_frame_rate = {track.fps, 1};
    return true;
}
} // namespace

AVFormatContext *hubContext(const StreamInfo &info)
{
    AVFormatContext *context = avformat_alloc_context();
    if (!context)
        return nullptr;
    context->start_time = 0;
    if ((info.hasVideo && !addTrack(context, info.video)) || (info.hasAudio && !addTrack(context, info.audio))) {
        avformat_free_context(context);
        return nullptr;
    }
    return context;
}

void referToPacket(AVPacket *out, const Packet &packet, int stream)
{
    auto *owner = new std::shared_ptr<const uchar>(packet.data);
    out->buf = av_buffer_create(
        const_cast<std::uint8_t *>(packet.data.get()), static_cast<std::size_t>(packet.size),
        [](void *opaque, std::uint8_t *) { delete static_cast<std::shared_ptr<const uchar> *>(opaque); }, owner, AV_BUFFER_FLAG_READONLY);
    out->data = const_cast<std::uint8_t *>(packet.data.get());
    out->size = static_cast<int>(packet.size);
    out->stream_index = stream;
    out->flags = packet.isKeyframe ? AV_PKT_FLAG_KEY : 0;
    out->pts = packet.ptsUs;
    out->dts = packet.dtsUs;
    out->duration = packet.durationUs;
    out->time_base = {1, 1'000'000};
}

} // namespace castwright::media
