// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/ffmpeg/DemuxPackets.h"

#include "base/Clock.h"
#include "media/encode/NalUnits.h"
#include "media/ffmpeg/CodecIds.h"
#include "media/ffmpeg/FfmpegCompat.h"
#include "media/ingest/ts/ElementaryStreams.h"
#include "media/ingest/ts/TsClock.h"
#include "media/rtmp/PictureSize.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace castwright::media {

namespace {
constexpr AVRational ticks{1, 90'000};

QByteArray extradataOf(const AVCodecParameters &codec)
{
    return codec.extradata_size > 0 ? QByteArray(reinterpret_cast<const char *>(codec.extradata), codec.extradata_size) : QByteArray();
}

/// One of the input's two streams.
struct Track {
    const AVStream *stream = nullptr;
    std::optional<TrackCodec> codec; ///< nothing: of no codec that hubs carry
    TrackInfo info;
    bool isKnown = false;
    bool isAnnexB = false;
    qint64 lastDts = -1; ///< ticks
    qint64 frameTicks = 3600;

    void adopt(const AVStream *given)
    {
        stream = given;
        const AVCodecParameters &parameters = *given->codecpar;
        codec = ffmpeg::codecOf(parameters.codec_id);
        if (!codec)
            return;
        const bool isVideo = parameters.codec_type == AVMEDIA_TYPE_VIDEO;
        info.kind = isVideo ? TrackKind::Video : TrackKind::Audio;
        info.codec = *codec;
        info.extradata = extradataOf(parameters);
        info.width = parameters.width;
        info.height = parameters.height;
        info.sampleRate = parameters.sample_rate;
        info.channels = parameters.ch_layout.nb_channels;
        if (isVideo && given->avg_frame_rate.num > 0 && given->avg_frame_rate.den > 0)
            info.fps = static_cast<int>(std::lround(av_q2d(given->avg_frame_rate)));
        const bool isNal = codec == TrackCodec::H264 || codec == TrackCodec::Hevc;
        isAnnexB = isNal && (info.extradata.isEmpty() || media::isAnnexB(info.extradata));
        if (isAnnexB)
            info.extradata = codec == TrackCodec::H264 ? avcConfiguration(info.extradata) : hevcConfiguration(info.extradata);
        if (codec == TrackCodec::Opus)
            info.extradata = opusConfiguration(std::max(1, info.channels));
        // Only probing would have filled the size in, and a track may come after it.
        if (isVideo && info.width <= 0) {
            const QSize size = pictureSize(*codec, info.extradata);
            info.width = size.isEmpty() ? 0 : size.width();
            info.height = size.isEmpty() ? 0 : size.height();
        }
        // Sets and head of a stream that brings them along are seen with the first frame.
        const bool needsNothing = codec == TrackCodec::Mp3 || codec == TrackCodec::Vp9;
        isKnown = (needsNothing || !info.extradata.isEmpty()) && (!isVideo || info.width > 0);
    }
};
} // namespace

struct DemuxPackets::Private {
    std::unique_ptr<DemuxInput> input;
    ffmpeg::AvPacketPtr packet{av_packet_alloc()};
    Track video;
    Track sound;
    TsClock clock;
    qint64 baseTicks = -1;
    std::shared_ptr<const StreamInfo> info;
    bool isStale = true;

    void adopt()
    {
        // FLV's own description of itself may announce a track before its first packet tells how it is encoded.
        const auto isNew = [](const AVStream *stream, const Track &track) {
            return stream && (stream != track.stream || (!track.codec && stream->codecpar->codec_id != AV_CODEC_ID_NONE));
        };
        const bool isNewVideo = isNew(input->video(), video);
        const bool isNewSound = isNew(input->sound(), sound);
        if (isNewVideo)
            video.adopt(input->video());
        if (isNewSound)
            sound.adopt(input->sound());
        isStale = isStale || isNewVideo || isNewSound; // what was told of the tracks is no longer all
    }
    void makeInfo();
    void takeNewHead(Track &track);
    PacketPtr translate(Track &track);
    QByteArray bytesOf(Track &track, bool &isKeyframe);
};

void DemuxPackets::Private::makeInfo()
{
    const auto isMissing = [](const Track &track) { return track.stream && track.codec && !track.isKnown; };
    if (!isStale || isMissing(video) || isMissing(sound))
        return;
    auto made = std::make_shared<StreamInfo>();
    made->hasVideo = video.isKnown;
    made->hasAudio = sound.isKnown;
    made->video = video.info;
    made->audio = sound.info;
    info = made;
    isStale = false;
}

/// What of the packet has to be written anew; empty when it can be used as it is.
QByteArray DemuxPackets::Private::bytesOf(Track &track, bool &isKeyframe)
{
    const QByteArrayView bytes(reinterpret_cast<const char *>(packet->data), packet->size);
    if (track.isAnnexB) {
        AccessUnit unit = readAccessUnit(*track.codec, bytes, track.info.extradata);
        isKeyframe = isKeyframe || unit.isKeyframe;
        if (!unit.configuration.isEmpty() && unit.configuration != track.info.extradata) {
            track.info.extradata = unit.configuration;
            if (const QSize size = pictureSize(*track.codec, unit.configuration); !size.isEmpty()) {
                track.info.width = size.width();
                track.info.height = size.height();
            }
            track.isKnown = track.info.width > 0;
            isStale = true;
        }
        return std::move(unit.data);
    }
    if (track.codec != TrackCodec::Aac)
        return {};
    const auto head = AdtsHead::read(bytes);
    if (!head || head->frameBytes != bytes.size())
        return {};
    if (head->configuration != track.info.extradata) {
        track.info.extradata = head->configuration;
        track.info.sampleRate = head->sampleRate;
        track.info.channels = head->channels;
        track.isKnown = isStale = true;
    }
    return bytes.sliced(head->headBytes).toByteArray();
}

/// FLV names its tracks before it brings their heads, and may bring others later.
void DemuxPackets::Private::takeNewHead(Track &track)
{
    const AVCodecParameters &parameters = *track.stream->codecpar;
    if (!track.isKnown && parameters.extradata_size > 0 && extradataOf(parameters) != track.info.extradata) {
        track.adopt(track.stream);
        isStale = true;
    }
    std::size_t size = 0;
    const uint8_t *head = av_packet_get_side_data(packet.get(), AV_PKT_DATA_NEW_EXTRADATA, &size);
    if (!head || track.isAnnexB)
        return;
    const QByteArray bytes(reinterpret_cast<const char *>(head), static_cast<qsizetype>(size));
    if (bytes.isEmpty() || bytes == track.info.extradata)
        return;
    track.info.extradata = bytes;
    if (const QSize picture = pictureSize(*track.codec, bytes); track.info.kind == TrackKind::Video && !picture.isEmpty()) {
        track.info.width = picture.width();
        track.info.height = picture.height();
    }
    track.isKnown = track.info.kind == TrackKind::Audio || track.info.width > 0;
    isStale = true;
}

PacketPtr DemuxPackets::Private::translate(Track &track)
{
    if (!track.codec || packet->size <= 0)
        return nullptr;
    takeNewHead(track);
    auto out = std::make_shared<Packet>();
    out->kind = track.info.kind;
    out->isKeyframe = track.info.kind == TrackKind::Audio || (packet->flags & AV_PKT_FLAG_KEY);
    QByteArray bytes = bytesOf(track, out->isKeyframe);
    makeInfo();
    if (!info || !track.isKnown)
        return nullptr;
    const qint64 stamp = packet->dts != AV_NOPTS_VALUE ? packet->dts : packet->pts;
    if (stamp == AV_NOPTS_VALUE)
        return nullptr;
    qint64 dts = clock.steady(av_rescale_q(stamp, track.stream->time_base, ticks));
    const qint64 ahead = packet->pts != AV_NOPTS_VALUE ? av_rescale_q(packet->pts - stamp, track.stream->time_base, ticks) : 0;
    if (baseTicks < 0)
        baseTicks = dts;
    if (track.lastDts >= 0 && dts <= track.lastDts)
        dts = track.lastDts + 1;
    else if (track.lastDts >= 0 && dts - track.lastDts < 90'000)
        track.frameTicks = dts - track.lastDts;
    track.lastDts = dts;
    out->dtsUs = (dts - baseTicks) * 100 / 9;
    out->ptsUs = (dts + std::clamp<qint64>(ahead, 0, 900'000) - baseTicks) * 100 / 9;
    out->durationUs =
        packet->duration > 0 ? av_rescale_q(packet->duration, track.stream->time_base, {1, 1'000'000}) : track.frameTicks * 100 / 9;
    out->createdUs = monotonicUs();
    if (bytes.isEmpty()) {
        const std::shared_ptr<AVPacket> owner(av_packet_clone(packet.get()), [](AVPacket *own) { av_packet_free(&own); });
        out->data = std::shared_ptr<const uchar>(owner, owner->data);
        out->size = owner->size;
    } else {
        const auto owner = std::make_shared<QByteArray>(std::move(bytes));
        out->data = std::shared_ptr<const uchar>(owner, reinterpret_cast<const uchar *>(owner->constData()));
        out->size = owner->size();
    }
    return out;
}

DemuxPackets::DemuxPackets(std::unique_ptr<Private> data) : d(std::move(data)) {}
DemuxPackets::~DemuxPackets() = default;

Result<std::unique_ptr<DemuxPackets>> DemuxPackets::open(DemuxRequest request)
{
    auto data = std::make_unique<Private>();
    CW_TRY(data->input, DemuxInput::open(std::move(request)));
    data->adopt();
    if (!data->video.codec && !data->sound.codec)
        return fail(ErrorCode::Unprocessable,
                    QStringLiteral("It is encoded in a way that streams here cannot carry (H.264, HEVC, AV1 or VP9; AAC, Opus or MP3)."));
    data->makeInfo();
    return std::unique_ptr<DemuxPackets>(new DemuxPackets(std::move(data)));
}

const std::shared_ptr<const StreamInfo> &DemuxPackets::info() const
{
    return d->info;
}

bool DemuxPackets::seek(qint64 us)
{
    return d->input->seek(us);
}

Result<PacketPtr> DemuxPackets::read()
{
    const auto read = d->input->read(d->packet.get());
    if (read == DemuxInput::Read::Failed || read == DemuxInput::Read::End)
        return std::unexpected(d->input->error());
    d->adopt();
    PacketPtr out = read == DemuxInput::Read::Video ? d->translate(d->video)
        : read == DemuxInput::Read::Sound           ? d->translate(d->sound)
                                                    : nullptr;
    av_packet_unref(d->packet.get());
    return out;
}

} // namespace castwright::media
