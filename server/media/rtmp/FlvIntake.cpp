// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/rtmp/FlvIntake.h"

#include "media/rtmp/PictureSize.h"
#include "media/rtmp/SoundConfig.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace castwright::media {

namespace {
constexpr qint64 longestTrackWaitUs = 500'000;
constexpr qint64 longestWaitInMediaUs = 1'500'000; // of media that comes faster than it plays
constexpr std::size_t mostTagsWaiting = 1000;
constexpr qint64 mostWaitingBytes = 16 * 1024 * 1024;
constexpr int mostAudioTracks = 6;

int rounded(const AmfValue &values, QByteArrayView name, double factor, int most)
{
    const AmfValue *member = values.find(name);
    const double value = member ? member->number() * factor : 0;
    return std::isfinite(value) && value > 0 && value < most ? static_cast<int>(std::lround(value)) : 0;
}

/// NAL units with lengths of `from` bytes, written with four.
QByteArray withLongLengths(QByteArrayView data, int from)
{
    QByteArray out;
    out.reserve(data.size() + 64);
    while (data.size() > from) {
        qsizetype length = 0;
        for (int i = 0; i < from; ++i)
            length = length << 8 | static_cast<uchar>(data[i]);
        const QByteArrayView unit = data.sliced(from, std::min(length, data.size() - from));
        const char size[] = {static_cast<char>(unit.size() >> 24), static_cast<char>(unit.size() >> 16),
                             static_cast<char>(unit.size() >> 8), static_cast<char>(unit.size())};
        out.append(size, 4);
        out.append(unit.data(), unit.size());
        data = data.sliced(from + unit.size());
    }
    return out;
}

bool isPlausible(TrackCodec codec, QByteArrayView config)
{
    switch (codec) {
    case TrackCodec::H264: return config.size() >= 7 && config[0] == 1;
    case TrackCodec::Hevc: return config.size() >= 23;
    case TrackCodec::Av1:
    case TrackCodec::Vp9: return config.size() >= 4;
    case TrackCodec::Aac: return aacShape(config).has_value();
    case TrackCodec::Opus: return !dopsFromOpusHead(config).isEmpty();
    case TrackCodec::Mp3: return false; // it has none
    }
    return false;
}

std::shared_ptr<const uchar> shared(const std::shared_ptr<const QByteArray> &owner, const char *data)
{
    return {owner, reinterpret_cast<const uchar *>(data)};
}
} // namespace

void FlvIntake::metaData(const AmfValue &values)
{
    m_metaData = values;
}

bool FlvIntake::take(TrackKind kind, quint32 timestampMs, const QByteArray &body, qint64 nowUs)
{
    const auto owner = std::make_shared<const QByteArray>(body);
    const auto read = kind == TrackKind::Video ? readFlvVideo(*owner) : readFlvAudio(*owner);
    if (!read)
        return false;
    if (!read->unknownCodec.isEmpty())
        m_unknownCodec = read->unknownCodec;
    for (const FlvPart &part : read->parts) {
        if (kind == TrackKind::Video && part.track != m_videoTrack.value_or(part.track))
            continue;
        if (kind == TrackKind::Audio && part.track >= mostAudioTracks)
            continue;
        if (part.kind == FlvPart::Kind::Config) {
            configure(part);
        } else if (part.kind == FlvPart::Kind::Frame && !part.data.isEmpty()) {
            if (part.codec == TrackCodec::Mp3)
                learnMp3(part);
            if (auto packet = makePacket(part, owner, timestampMs, nowUs))
                give(std::move(packet), timestampMs, nowUs);
        }
    }
    return true;
}

void FlvIntake::configure(const FlvPart &part)
{
    if (!isPlausible(part.codec, part.data))
        return;
    const bool isVideo = part.codec != TrackCodec::Aac && part.codec != TrackCodec::Opus;
    const QByteArray config = part.data.toByteArray();
    const Known *before = isVideo ? (m_video ? &*m_video : nullptr) : m_audio.contains(part.track) ? &m_audio[part.track] : nullptr;
    if (before && before->config == config && before->info.codec == part.codec)
        return; // many encoders say it again before every keyframe
    Known track;
    track.config = config;
    track.info.kind = isVideo ? TrackKind::Video : TrackKind::Audio;
    track.info.codec = part.codec;
    track.info.extradata = config;
    if (part.codec == TrackCodec::H264 || part.codec == TrackCodec::Hevc) {
        const qsizetype at = part.codec == TrackCodec::H264 ? 4 : 21;
        track.nalLengthBytes = (config[at] & 3) + 1;
        track.info.extradata[at] = static_cast<char>(config[at] | 3);
    } else if (part.codec == TrackCodec::Aac) {
        const SoundShape shape = *aacShape(config);
        track.info.sampleRate = shape.sampleRate;
        track.info.channels = shape.channels;
        track.samplesPerFrame = shape.samplesPerFrame;
    } else if (part.codec == TrackCodec::Opus) {
        track.info.extradata = dopsFromOpusHead(config);
        track.info.sampleRate = 48000;
        track.info.channels = static_cast<uchar>(config[9]);
    }
    if (m_info && (isVideo || part.track == m_mainAudio.value_or(part.track)))
        restart();
    if (isVideo) {
        m_video = std::move(track);
        m_videoTrack = part.track;
    } else {
        rememberSound(part.track, std::move(track));
    }
}

void FlvIntake::rememberSound(int track, Known known)
{
    if (!m_mainAudio)
        m_mainAudio = track;
    m_audio[track] = std::move(known);
}

void FlvIntake::learnMp3(const FlvPart &part)
{
    const auto shape = mp3Shape(part.data);
    if (!shape)
        return;
    const auto known = m_audio.find(part.track);
    if (known != m_audio.end() && known->second.info.codec == TrackCodec::Mp3 && known->second.info.sampleRate == shape->sampleRate)
        return;
    Known track;
    track.info.kind = TrackKind::Audio;
    track.info.codec = TrackCodec::Mp3;
    track.info.sampleRate = shape->sampleRate;
    track.info.channels = shape->channels;
    track.samplesPerFrame = shape->samplesPerFrame;
    if (m_info)
        restart();
    rememberSound(part.track, std::move(track));
}

std::shared_ptr<const uchar> FlvIntake::pictureData(const FlvPart &part, const std::shared_ptr<const QByteArray> &body,
                                                    qsizetype &size) const
{
    const bool hasNals = part.codec == TrackCodec::H264 || part.codec == TrackCodec::Hevc;
    if (!hasNals || m_video->nalLengthBytes == 4) {
        size = part.data.size();
        return shared(body, part.data.data());
    }
    const auto longer = std::make_shared<const QByteArray>(withLongLengths(part.data, m_video->nalLengthBytes));
    size = longer->size();
    return shared(longer, longer->constData());
}

std::shared_ptr<Packet> FlvIntake::makePacket(const FlvPart &part, const std::shared_ptr<const QByteArray> &body, quint32 timestampMs,
                                              qint64 nowUs)
{
    constexpr int mostCompositionMs = 10'000;
    auto packet = std::make_shared<Packet>();
    packet->createdUs = nowUs;
    if (m_video && part.codec == m_video->info.codec) {
        packet->kind = TrackKind::Video;
        packet->isKeyframe = part.isKeyframe;
        packet->dtsUs = m_clock.map(0, timestampMs) * 1000;
        const bool isSane = part.compositionMs > 0 && part.compositionMs < mostCompositionMs;
        packet->ptsUs = packet->dtsUs + (isSane ? part.compositionMs * 1000LL : 0);
        if (m_lastPictureUs >= 0)
            m_frameUs = packet->dtsUs - m_lastPictureUs;
        m_lastPictureUs = packet->dtsUs;
        packet->durationUs = m_frameUs;
        packet->data = pictureData(part, body, packet->size);
        return packet;
    }
    const auto known = m_audio.find(part.track);
    if (known == m_audio.end() || known->second.info.codec != part.codec)
        return nullptr; // its configuration has not come
    const Known &main = m_audio[*m_mainAudio];
    if (main.info.codec != part.codec || main.info.extradata != known->second.info.extradata)
        return nullptr; // sounds of one stream are told of once
    packet->kind = TrackKind::Audio;
    packet->audioTrack = part.track == *m_mainAudio ? 1 : part.track > *m_mainAudio ? part.track - *m_mainAudio + 1 : part.track + 2;
    packet->isKeyframe = true;
    packet->dtsUs = packet->ptsUs = m_clock.map(packet->audioTrack, timestampMs) * 1000;
    const qint64 samples = part.codec == TrackCodec::Opus ? opusSamples(part.data) : known->second.samplesPerFrame;
    packet->durationUs = samples * 1'000'000 / std::max(1, main.info.sampleRate);
    packet->data = shared(body, part.data.data());
    packet->size = part.data.size();
    return packet;
}

void FlvIntake::give(PacketPtr packet, quint32 timestampMs, qint64 nowUs)
{
    if (m_info) {
        const bool isNewTrack = packet->kind == TrackKind::Video ? !m_info->hasVideo : !m_info->hasAudio;
        if (!isNewTrack) {
            m_host.packet(packet);
            return;
        }
        restart(); // the track that was not waited for
        auto again = std::make_shared<Packet>(*packet);
        const qint64 ahead = packet->ptsUs - packet->dtsUs;
        again->dtsUs = m_clock.map(packet->kind == TrackKind::Video ? 0 : packet->audioTrack, timestampMs) * 1000;
        again->ptsUs = again->dtsUs + ahead;
        packet = std::move(again);
    }
    if (m_waiting.empty())
        m_waitingSinceUs = nowUs;
    m_waitingBytes += packet->size;
    m_waiting.push_back(std::move(packet));
    if (isComplete(nowUs))
        decide();
}

bool FlvIntake::isComplete(qint64 nowUs) const
{
    if (m_video && !m_audio.empty())
        return true;
    return nowUs - m_waitingSinceUs > longestTrackWaitUs || m_waiting.back()->dtsUs - m_waiting.front()->dtsUs > longestWaitInMediaUs
        || m_waiting.size() > mostTagsWaiting || m_waitingBytes > mostWaitingBytes;
}

void FlvIntake::tick(qint64 nowUs)
{
    if (!m_info && !m_waiting.empty() && isComplete(nowUs))
        decide();
}

void FlvIntake::decide()
{
    auto info = std::make_shared<StreamInfo>();
    info->hasVideo = m_video.has_value();
    info->hasAudio = !m_audio.empty();
    if (m_video) {
        constexpr int mostPixels = 16385;
        info->video = m_video->info;
        const QSize size = pictureSize(info->video.codec, info->video.extradata);
        info->video.width = size.isEmpty() ? rounded(m_metaData, "width", 1, mostPixels) : size.width();
        info->video.height = size.isEmpty() ? rounded(m_metaData, "height", 1, mostPixels) : size.height();
        info->video.fps = rounded(m_metaData, "framerate", 1, 1000);
        info->video.bitrateBps = rounded(m_metaData, "videodatarate", 1000, 2'000'000'000);
    }
    if (info->hasAudio) {
        info->audio = m_audio[*m_mainAudio].info;
        info->audio.bitrateBps = rounded(m_metaData, "audiodatarate", 1000, 100'000'000);
    }
    m_info = info;
    m_host.tracksKnown(info);
    for (const PacketPtr &packet : std::exchange(m_waiting, {}))
        m_host.packet(packet);
    m_waitingBytes = 0;
}

void FlvIntake::restart()
{
    m_info = nullptr;
    m_clock = {};
    m_lastPictureUs = -1;
    m_host.tracksChanged();
}

} // namespace castwright::media
