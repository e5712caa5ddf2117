// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/ffmpeg/DemuxFilm.h"

#include "media/ffmpeg/FfmpegCompat.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace castwright::media {

namespace {
constexpr AVRational microseconds{1, 1'000'000};

int isInterrupted(void *opaque)
{
    const auto *limit = static_cast<const WaitLimit *>(opaque);
    return limit && limit->isOver() ? 1 : 0;
}

std::optional<TrackCodec> codecOf(AVCodecID id)
{
    switch (id) {
    case AV_CODEC_ID_H264: return TrackCodec::H264;
    case AV_CODEC_ID_HEVC: return TrackCodec::Hevc;
    case AV_CODEC_ID_AV1: return TrackCodec::Av1;
    case AV_CODEC_ID_VP9: return TrackCodec::Vp9;
    case AV_CODEC_ID_AAC: return TrackCodec::Aac;
    case AV_CODEC_ID_OPUS: return TrackCodec::Opus;
    case AV_CODEC_ID_MP3: return TrackCodec::Mp3;
    default: return std::nullopt;
    }
}

int channelsOf(const AVCodecParameters &codec)
{
    return codec.ch_layout.nb_channels;
}

/// Nothing when players would not take its packets as they are: another codec, or start codes instead of lengths.
std::optional<TrackInfo> trackOf(const AVStream &stream)
{
    const AVCodecParameters &codec = *stream.codecpar;
    const auto kind = codecOf(codec.codec_id);
    if (!kind)
        return std::nullopt;
    TrackInfo track;
    track.kind = codec.codec_type == AVMEDIA_TYPE_VIDEO ? TrackKind::Video : TrackKind::Audio;
    track.codec = *kind;
    track.extradata = QByteArray(reinterpret_cast<const char *>(codec.extradata), codec.extradata_size);
    if ((*kind == TrackCodec::H264 || *kind == TrackCodec::Hevc) && !track.extradata.startsWith('\1'))
        return std::nullopt;
    track.width = codec.width;
    track.height = codec.height;
    track.fps = stream.avg_frame_rate.den > 0 ? static_cast<int>(av_q2d(stream.avg_frame_rate) + 0.5) : 0;
    track.sampleRate = codec.sample_rate;
    track.channels = track.kind == TrackKind::Audio ? channelsOf(codec) : 0;
    track.bitrateBps = static_cast<int>(codec.bit_rate);
    return track;
}
} // namespace

struct DemuxFilm::Private {
    ffmpeg::InputPtr input;
    StreamInfo info;
    int video = -1;
    int audio = -1;
    std::vector<qint64> startsUs;
    qint64 durationUs = 0;
    qint64 bytes = 0;

    qint64 toUs(qint64 time, int stream) const { return av_rescale_q(time, input->streams[stream]->time_base, microseconds); }
    void findStarts();
    bool scanStarts();
};

/// The container's own index, which MP4 and Matroska files begin with.
void DemuxFilm::Private::findStarts()
{
    if (video < 0) {
        for (qint64 us = 0; us < durationUs; us += 1'000'000)
            startsUs.push_back(us);
        return;
    }
    AVStream *stream = input->streams[video];
    const int count = avformat_index_get_entries_count(stream);
    for (int i = 0; i < count; ++i) {
        const AVIndexEntry *entry = avformat_index_get_entry(stream, i);
        if (entry->flags & AVINDEX_KEYFRAME)
            startsUs.push_back(toUs(entry->timestamp, video));
    }
    constexpr qint64 longestGapUs = 30'000'000; // of a fragmented file, only the first fragment is known
    const bool isWhole = !startsUs.empty() && durationUs - startsUs.back() < longestGapUs && startsUs.front() < 1'000'000;
    if (!isWhole && !scanStarts())
        startsUs.clear();
    std::ranges::sort(startsUs);
    startsUs.erase(std::unique(startsUs.begin(), startsUs.end()), startsUs.end());
}

bool DemuxFilm::Private::scanStarts()
{
    startsUs.clear();
    const ffmpeg::AvPacketPtr packet(av_packet_alloc());
    while (av_read_frame(input.get(), packet.get()) >= 0) {
        if (packet->stream_index == video && packet->flags & AV_PKT_FLAG_KEY && packet->dts != AV_NOPTS_VALUE)
            startsUs.push_back(toUs(packet->dts, video));
        av_packet_unref(packet.get());
    }
    return !startsUs.empty();
}

DemuxFilm::DemuxFilm(std::unique_ptr<Private> data) : d(std::move(data)) {}
DemuxFilm::~DemuxFilm() = default;

Result<std::unique_ptr<DemuxFilm>> DemuxFilm::open(const QString &path, const WaitLimit &limit)
{
    if (!QFileInfo(path).isFile())
        return fail(ErrorCode::NotFound, u"The film's file is gone."_s);
    const Error failure{
        limit.isOver() ? ErrorCode::RequestTimeout : ErrorCode::Unprocessable, u"This is not a film that can be played."_s, {}, {}, 0, {}};
    auto data = std::make_unique<Private>();
    AVFormatContext *context = avformat_alloc_context();
    context->interrupt_callback = {isInterrupted, const_cast<WaitLimit *>(&limit)};
    ffmpeg::Options options;
    options.set("protocol_whitelist", "file");
    const QByteArray name = "file:" + QFile::encodeName(path);
    if (avformat_open_input(&context, name.constData(), nullptr, options.address()) < 0)
        return std::unexpected(failure);
    data->input.reset(context);
    if (avformat_find_stream_info(context, nullptr) < 0)
        return std::unexpected(failure);
    data->video = av_find_best_stream(context, AVMEDIA_TYPE_VIDEO, -1, -1, nullptr, 0);
    data->audio = av_find_best_stream(context, AVMEDIA_TYPE_AUDIO, -1, data->video, nullptr, 0);
    const auto video = data->video >= 0 ? trackOf(*context->streams[data->video]) : std::nullopt;
    const auto audio = data->audio >= 0 ? trackOf(*context->streams[data->audio]) : std::nullopt;
    if ((data->video >= 0 && !video) || (!video && !audio))
        return fail(ErrorCode::Unprocessable, u"Players of HLS do not take this film as it is; play it as a file."_s);
    data->audio = audio ? data->audio : -1;
    data->info.hasVideo = video.has_value();
    data->info.hasAudio = audio.has_value();
    data->info.video = video.value_or(TrackInfo());
    data->info.audio = audio.value_or(TrackInfo());
    data->durationUs = std::max<qint64>(0, context->duration);
    data->bytes = QFileInfo(path).size();
    data->findStarts();
    context->interrupt_callback = {isInterrupted, nullptr}; // `limit` ends with this call
    if (data->startsUs.empty())
        return std::unexpected(failure);
    return std::unique_ptr<DemuxFilm>(new DemuxFilm(std::move(data)));
}

const StreamInfo &DemuxFilm::info() const
{
    return d->info;
}

const std::vector<qint64> &DemuxFilm::startsUs() const
{
    return d->startsUs;
}

qint64 DemuxFilm::durationUs() const
{
    return d->durationUs;
}

qint64 DemuxFilm::bytes() const
{
    return d->bytes;
}

Result<std::vector<PacketPtr>> DemuxFilm::read(qint64 fromUs, qint64 toUs, const WaitLimit &limit)
{
    AVFormatContext *input = d->input.get();
    const int lead = d->video >= 0 ? d->video : d->audio;
    const qint64 target = av_rescale_q(fromUs, microseconds, input->streams[lead]->time_base);
    if (av_seek_frame(input, lead, target, AVSEEK_FLAG_BACKWARD) < 0)
        return fail(ErrorCode::Unprocessable, u"The film could not be read at this place."_s);
    std::vector<PacketPtr> packets;
    const ffmpeg::AvPacketPtr packet(av_packet_alloc());
    bool hasVideoEnded = d->video < 0;
    bool hasAudioEnded = d->audio < 0;
    while (!limit.isOver() && (!hasVideoEnded || !hasAudioEnded) && av_read_frame(input, packet.get()) >= 0) {
        const int stream = packet->stream_index;
        if ((stream != d->video && stream != d->audio) || packet->dts == AV_NOPTS_VALUE) {
            av_packet_unref(packet.get());
            continue;
        }
        const qint64 dtsUs = d->toUs(packet->dts, stream);
        if (dtsUs >= toUs)
            (stream == d->video ? hasVideoEnded : hasAudioEnded) = true;
        if (dtsUs >= fromUs && dtsUs < toUs) {
            auto copy = std::make_shared<Packet>();
            copy->kind = stream == d->video ? TrackKind::Video : TrackKind::Audio;
            copy->isKeyframe = packet->flags & AV_PKT_FLAG_KEY;
            copy->dtsUs = dtsUs;
            copy->ptsUs = packet->pts == AV_NOPTS_VALUE ? dtsUs : d->toUs(packet->pts, stream);
            copy->durationUs = d->toUs(packet->duration, stream);
            const auto bytes = std::make_shared<QByteArray>(reinterpret_cast<const char *>(packet->data), packet->size);
            copy->data = std::shared_ptr<const uchar>(bytes, reinterpret_cast<const uchar *>(bytes->constData()));
            copy->size = packet->size;
            packets.push_back(std::move(copy));
        }
        av_packet_unref(packet.get());
    }
    return packets;
}

} // namespace castwright::media
