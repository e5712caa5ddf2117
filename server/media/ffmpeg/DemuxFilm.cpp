// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/ffmpeg/DemuxFilm.h"

#include "media/ffmpeg/CodecIds.h"
#include "media/ffmpeg/FfmpegCompat.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <limits>
#include <optional>

using namespace Qt::StringLiterals;

namespace castwright::media {

namespace {
constexpr AVRational microseconds{1, 1'000'000};
constexpr qint64 unknownUs = std::numeric_limits<qint64>::min();

/// Matroska has no decode times, and libavformat works out none for the first pictures behind a jump: those come before the first known
/// one, a frame apart.
void settleDecodeTimes(const std::vector<std::shared_ptr<Packet>> &pictures, int fps)
{
    const auto known = std::ranges::find_if(pictures, [](const auto &packet) { return packet->dtsUs != unknownUs; });
    const qint64 frameUs = 1'000'000 / std::clamp(fps > 0 ? fps : 30, 1, 240);
    qint64 nextUs = pictures.empty() ? 0 : pictures.front()->ptsUs;
    if (known != pictures.end())
        nextUs = (*known)->dtsUs - (known - pictures.begin()) * frameUs;
    for (const auto &packet : pictures) {
        if (packet->dtsUs == unknownUs)
            packet->dtsUs = nextUs;
        nextUs = packet->dtsUs + frameUs;
    }
}

/// libavformat's protocols copy the callback when they open, so that it must point to something that lives as long as they do.
int isInterrupted(void *opaque)
{
    const auto *limit = static_cast<const std::optional<WaitLimit> *>(opaque);
    return *limit && (*limit)->isOver() ? 1 : 0;
}

int channelsOf(const AVCodecParameters &codec)
{
    return codec.ch_layout.nb_channels;
}

/// Nothing when players would not take its packets as they are: another codec, or start codes instead of lengths.
std::optional<TrackInfo> trackOf(const AVStream &stream)
{
    const AVCodecParameters &codec = *stream.codecpar;
    const auto kind = ffmpeg::codecOf(codec.codec_id);
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
    std::optional<WaitLimit> limit; ///< of the call that is under way; before `input`, which looks at it until it is closed
    ffmpeg::InputPtr input;
    StreamInfo info;
    int video = -1;
    int audio = -1;
    std::vector<qint64> startsUs;
    qint64 durationUs = 0;
    qint64 bytes = 0;

    qint64 toUs(qint64 time, int stream) const { return av_rescale_q(time, input->streams[stream]->time_base, microseconds); }
    void findStarts();
    bool readIndex();
    bool scanStarts();
    Result<> seek(qint64 us);
    /// The decode time of pictures is unknownUs where the container tells none.
    std::shared_ptr<Packet> packetOf(const AVPacket &packet) const;
};

/// The container's own index, or where it has none that is whole, what lies in the file.
void DemuxFilm::Private::findStarts()
{
    if (video < 0) {
        for (qint64 us = 0; us < durationUs; us += 1'000'000)
            startsUs.push_back(us);
        return;
    }
    // Matroska reads its index when it is first asked to go somewhere; of a fragmented file that tells the newest fragment at most.
    const bool isWhole = readIndex() || (av_seek_frame(input.get(), video, INT64_MAX / 2, AVSEEK_FLAG_BACKWARD) >= 0 && readIndex());
    if (!isWhole && !scanStarts())
        startsUs.clear();
    std::ranges::sort(startsUs);
    startsUs.erase(std::unique(startsUs.begin(), startsUs.end()), startsUs.end());
}

/// False when it cannot be all: the film goes on for longer than it ever does without a keyframe.
bool DemuxFilm::Private::readIndex()
{
    startsUs.clear();
    AVStream *stream = input->streams[video];
    const int count = avformat_index_get_entries_count(stream);
    for (int i = 0; i < count; ++i) {
        const AVIndexEntry *entry = avformat_index_get_entry(stream, i);
        if (entry->flags & AVINDEX_KEYFRAME)
            startsUs.push_back(toUs(entry->timestamp, video));
    }
    std::ranges::sort(startsUs);
    constexpr qint64 roundingUs = 1'000'000; // sound may outlast the pictures
    qint64 longestGapUs = startsUs.size() > 1 ? 0 : 10'000'000;
    for (std::size_t i = 1; i < startsUs.size(); ++i)
        longestGapUs = std::max(longestGapUs, startsUs[i] - startsUs[i - 1]);
    return !startsUs.empty() && startsUs.front() < roundingUs && durationUs > startsUs.back()
        && durationUs - startsUs.back() < longestGapUs + roundingUs;
}

bool DemuxFilm::Private::scanStarts()
{
    startsUs.clear();
    if (av_seek_frame(input.get(), video, INT64_MIN / 2, 0) < 0 && av_seek_frame(input.get(), -1, 0, AVSEEK_FLAG_BACKWARD) < 0)
        return false;
    const ffmpeg::AvPacketPtr packet(av_packet_alloc());
    qint64 endUs = 0; // what a file in fragments says of its length is a guess
    while (av_read_frame(input.get(), packet.get()) >= 0) {
        const int stream = packet->stream_index;
        if (packet->pts != AV_NOPTS_VALUE && (stream == video || stream == audio)) {
            endUs = std::max(endUs, toUs(packet->pts + packet->duration, stream));
            if (stream == video && packet->flags & AV_PKT_FLAG_KEY)
                startsUs.push_back(toUs(packet->pts, video));
        }
        av_packet_unref(packet.get());
    }
    durationUs = endUs > 0 ? endUs : durationUs;
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
    data->limit = limit;
    context->interrupt_callback = {isInterrupted, &data->limit};
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
    data->limit.reset();
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

Result<> DemuxFilm::Private::seek(qint64 us)
{
    const int lead = video >= 0 ? video : audio;
    const qint64 target = av_rescale_q(us, microseconds, input->streams[lead]->time_base);
    if (av_seek_frame(input.get(), lead, target, AVSEEK_FLAG_BACKWARD) < 0)
        return fail(ErrorCode::Unprocessable, u"The film could not be read at this place."_s);
    return {};
}

std::shared_ptr<Packet> DemuxFilm::Private::packetOf(const AVPacket &packet) const
{
    const int stream = packet.stream_index;
    auto copy = std::make_shared<Packet>();
    copy->kind = stream == video ? TrackKind::Video : TrackKind::Audio;
    copy->isKeyframe = packet.flags & AV_PKT_FLAG_KEY;
    copy->ptsUs = toUs(packet.pts == AV_NOPTS_VALUE ? packet.dts : packet.pts, stream);
    copy->dtsUs = packet.dts != AV_NOPTS_VALUE ? toUs(packet.dts, stream) : stream == video ? unknownUs : copy->ptsUs;
    copy->durationUs = toUs(packet.duration, stream);
    const auto payload = std::make_shared<QByteArray>(reinterpret_cast<const char *>(packet.data), packet.size);
    copy->data = std::shared_ptr<const uchar>(payload, reinterpret_cast<const uchar *>(payload->constData()));
    copy->size = packet.size;
    return copy;
}

Result<std::vector<PacketPtr>> DemuxFilm::read(qint64 fromUs, qint64 toUs, const WaitLimit &limit)
{
    d->limit = limit;
    CW_CHECK(d->seek(fromUs));
    const bool isFirst = fromUs <= d->startsUs.front(); // sound begins a little before the pictures
    std::vector<PacketPtr> packets;
    std::vector<std::shared_ptr<Packet>> pictures;
    const ffmpeg::AvPacketPtr packet(av_packet_alloc());
    bool hasVideoBegun = false;
    bool hasVideoEnded = d->video < 0;
    bool hasAudioEnded = d->audio < 0;
    while (!limit.isOver() && (!hasVideoEnded || !hasAudioEnded) && av_read_frame(d->input.get(), packet.get()) >= 0) {
        const bool isVideo = packet->stream_index == d->video;
        const bool isOurs = isVideo || packet->stream_index == d->audio;
        const std::shared_ptr<Packet> found =
            isOurs && packet->size > 0 && (packet->pts != AV_NOPTS_VALUE || packet->dts != AV_NOPTS_VALUE) ? d->packetOf(*packet) : nullptr;
        av_packet_unref(packet.get());
        if (!found)
            continue;
        if (isVideo) {
            hasVideoEnded |= hasVideoBegun && found->isKeyframe && found->ptsUs >= toUs;
            hasVideoBegun |= found->isKeyframe && found->ptsUs >= fromUs;
            if (hasVideoBegun && !hasVideoEnded) {
                packets.push_back(found);
                pictures.push_back(found);
            }
        } else {
            hasAudioEnded |= found->dtsUs >= toUs;
            if (found->dtsUs < toUs && (isFirst || found->dtsUs >= fromUs))
                packets.push_back(found);
        }
    }
    settleDecodeTimes(pictures, d->info.video.fps);
    return packets;
}

Result<PacketPtr> DemuxFilm::keyframe(qint64 fromUs, const WaitLimit &limit)
{
    d->limit = limit;
    CW_CHECK(d->seek(fromUs));
    const ffmpeg::AvPacketPtr packet(av_packet_alloc());
    while (!limit.isOver() && av_read_frame(d->input.get(), packet.get()) >= 0) {
        const PacketPtr found = packet->stream_index == d->video && packet->flags & AV_PKT_FLAG_KEY ? d->packetOf(*packet) : nullptr;
        av_packet_unref(packet.get());
        if (found && found->ptsUs >= fromUs)
            return found;
    }
    return fail(ErrorCode::NotFound, u"There is no picture at this place."_s);
}

} // namespace castwright::media
