// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/ffmpeg/DecodeHub.h"

#include "media/ffmpeg/CodecIds.h"
#include "media/ffmpeg/FfmpegCompat.h"

#include <cstring>

namespace castwright::media {

struct DecodeHub::Private {
    ffmpeg::InputPtr context{avformat_alloc_context()}; ///< never opened: a place for the stream's description
    std::unique_ptr<DecodeVideo> video;
    ffmpeg::AvPacketPtr packet{av_packet_alloc()};
};

DecodeHub::DecodeHub(std::unique_ptr<Private> data) : d(std::move(data)) {}

DecodeHub::~DecodeHub()
{
    d->video.reset();
    avformat_free_context(d->context.release());
}

std::unique_ptr<DecodeHub> DecodeHub::open(const TrackInfo &track)
{
    auto made = std::unique_ptr<DecodeHub>(new DecodeHub(std::make_unique<Private>()));
    AVStream *stream = made->d->context ? avformat_new_stream(made->d->context.get(), nullptr) : nullptr;
    if (!stream)
        return nullptr;
    AVCodecParameters &codec = *stream->codecpar;
    codec.codec_type = AVMEDIA_TYPE_VIDEO;
    codec.codec_id = ffmpeg::codecId(track.codec);
    codec.width = track.width;
    codec.height = track.height;
    const auto bytes = static_cast<std::size_t>(track.extradata.size());
    codec.extradata = static_cast<std::uint8_t *>(av_mallocz(bytes + AV_INPUT_BUFFER_PADDING_SIZE));
    codec.extradata_size = static_cast<int>(bytes);
    std::memcpy(codec.extradata, track.extradata.constData(), bytes);
    stream->time_base = {1, 1'000'000};
    if (track.fps > 0)
        stream->avg_frame_rate = {track.fps, 1};
    made->d->video = DecodeVideo::open(made->d->context.get(), stream, true);
    return made->d->video ? std::move(made) : nullptr;
}

bool DecodeHub::decode(const Packet &packet, std::vector<DecodedPicture> &out)
{
    AVPacket &av = *d->packet;
    if (av_new_packet(&av, static_cast<int>(packet.size)) < 0) // decoders read beyond the end, up to the padding that this has
        return false;
    std::memcpy(av.data, packet.data.get(), static_cast<std::size_t>(packet.size));
    av.pts = packet.ptsUs;
    av.dts = packet.dtsUs;
    av.duration = packet.durationUs;
    av.flags = packet.isKeyframe ? AV_PKT_FLAG_KEY : 0;
    const bool isWell = d->video->decode(&av, out);
    av_packet_unref(&av);
    return isWell;
}

} // namespace castwright::media
