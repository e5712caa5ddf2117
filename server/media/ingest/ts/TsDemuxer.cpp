// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/ingest/ts/TsDemuxer.h"

#include "base/Clock.h"
#include "media/ingest/ts/ElementaryStreams.h"
#include "media/rtmp/PictureSize.h"

#include <algorithm>
#include <cmath>

namespace castwright::media {

namespace {
constexpr qsizetype mostPesBytes = 8 * 1024 * 1024;
constexpr std::size_t mostUnitsWaiting = 400; ///< packets; whoever has not shown himself by then is left out
constexpr qsizetype mostUnitBytesWaiting = 16 * 1024 * 1024;
constexpr qint64 mostWaitingUs = 1'500'000; ///< an announced track that is silent holds nobody up for longer
constexpr int mostSoundTracks = 6;
constexpr qint64 ticksPerSecond = 90'000;
constexpr qint64 usualFrameTicks = 3600; ///< of a first picture

qint64 ticksToUs(qint64 ticks)
{
    return ticks * 100 / 9;
}

/// A 33-bit time stamp of a PES head (ISO/IEC 13818-1, 2.4.3.7).
qint64 stampAt(QByteArrayView bytes, qsizetype at)
{
    const auto byte = [&](qsizetype i) { return static_cast<qint64>(static_cast<uchar>(bytes[at + i])); };
    return (byte(0) >> 1 & 7) << 30 | byte(1) << 22 | (byte(2) >> 1) << 15 | byte(3) << 7 | byte(4) >> 1;
}
} // namespace

void TsDemuxer::feed(QByteArrayView bytes)
{
    m_splitter.feed(bytes, [this](QByteArrayView packet) { onPacket(packet); });
}

void TsDemuxer::finish()
{
    for (auto &[pid, track] : m_tracks)
        endPes(track);
    if (!m_isOpen && std::ranges::any_of(m_tracks, [](const auto &row) { return row.second.isKnown; }))
        publishInfo();
}

void TsDemuxer::onPacket(QByteArrayView bytes)
{
    ++m_packets;
    const TsPacket packet = TsPacket::parse(bytes);
    if (packet.hasError || packet.payload.isEmpty())
        return;
    if (packet.pid == 0) {
        if (const auto section = m_pat.add(packet.payload, packet.startsUnit))
            if (const auto pid = programMapPid(*section))
                m_pmtPid = *pid;
    } else if (packet.pid == m_pmtPid) {
        if (const auto section = m_pmt.add(packet.payload, packet.startsUnit))
            if (const auto tracks = programTracks(*section))
                setTracks(*tracks);
    } else if (const auto found = m_tracks.find(packet.pid); found != m_tracks.end() && !packet.isScrambled) {
        onTrackPacket(found->second, packet);
    }
}

void TsDemuxer::setTracks(const QList<TsTrack> &tracks)
{
    if (tracks == m_known || tracks.isEmpty())
        return;
    m_known = tracks;
    std::map<int, Track> next;
    int sounds = 0;
    bool hasVideo = false;
    std::optional<TrackCodec> soundCodec;
    for (const TsTrack &made : tracks) {
        const bool isVideo = made.kind == TrackKind::Video;
        // One picture; further sound only when it is encoded as the first, since players are told of one codec.
        if (isVideo ? hasVideo : sounds >= mostSoundTracks || (soundCodec && *soundCodec != made.codec))
            continue;
        hasVideo = hasVideo || isVideo;
        if (!isVideo)
            soundCodec = made.codec;
        Track track;
        if (const auto present = m_tracks.find(made.pid); present != m_tracks.end() && present->second.made == made)
            track = std::move(present->second);
        else
            m_isInfoStale = m_isOpen;
        track.made = made;
        track.number = isVideo ? 1 : ++sounds;
        next.emplace(made.pid, std::move(track));
    }
    m_tracks = std::move(next);
}

void TsDemuxer::onTrackPacket(Track &track, const TsPacket &packet)
{
    if (packet.isDiscontinuity) {
        m_clock.discontinuity();
        track.continuity = -1;
    }
    if (track.continuity >= 0) {
        if (packet.continuity == track.continuity)
            return; // sent twice
        const int missing = (packet.continuity - track.continuity - 1) & 0x0f;
        if (missing > 0) {
            m_lostPackets += missing;
            track.isDamaged = track.isGathering;
        }
    }
    track.continuity = packet.continuity;
    if (packet.startsUnit) {
        endPes(track);
        track.isGathering = true;
        track.isDamaged = false;
        track.isRandomAccess = packet.isRandomAccess;
        track.pesBytes = 0;
        if (packet.payload.size() >= 6) {
            const qsizetype length = static_cast<uchar>(packet.payload[4]) << 8 | static_cast<uchar>(packet.payload[5]);
            track.pesBytes = length > 0 ? 6 + length : 0;
        }
    }
    if (!track.isGathering)
        return;
    if (track.pes.size() + packet.payload.size() > mostPesBytes) {
        track.isDamaged = true;
        track.pes.clear();
    }
    track.pes.append(packet.payload.data(), packet.payload.size());
    if (track.pesBytes > 0 && track.pes.size() >= track.pesBytes)
        endPes(track);
}

void TsDemuxer::endPes(Track &track)
{
    const QByteArray pes = std::exchange(track.pes, {});
    track.pes.reserve(pes.size());
    if (!std::exchange(track.isGathering, false))
        return;
    if (track.isDamaged) {
        ++m_damagedFrames;
        return;
    }
    constexpr qsizetype fixedBytes = 9;
    if (pes.size() < fixedBytes || !pes.startsWith(QByteArrayView("\0\0\1", 3)))
        return;
    const int flags = static_cast<uchar>(pes[7]);
    const qsizetype start = fixedBytes + static_cast<uchar>(pes[8]);
    const bool hasPts = flags & 0x80 && start >= fixedBytes + 5;
    const bool hasDts = (flags & 0xc0) == 0xc0 && start >= fixedBytes + 10;
    qsizetype end = pes.size();
    if (track.pesBytes > 0)
        end = std::min(end, track.pesBytes);
    if (!hasPts || start >= end)
        return;
    const qint64 ptsStamp = stampAt(pes, 9);
    const qint64 dtsStamp = hasDts ? stampAt(pes, 14) : ptsStamp;
    const qint64 dts = m_clock.steady(dtsStamp);
    constexpr qint64 wrap = qint64(1) << 33;
    const qint64 ahead = (ptsStamp - dtsStamp) & (wrap - 1);
    const qint64 pts = dts + (ahead < 10 * ticksPerSecond ? ahead : 0);
    onFrames(track, QByteArrayView(pes).sliced(start, end - start), pts, dts);
}

void TsDemuxer::onFrames(Track &track, QByteArrayView payload, qint64 pts, qint64 dts)
{
    switch (track.made.codec) {
    case TrackCodec::Aac: return onAac(track, payload, pts);
    case TrackCodec::Opus: return onOpus(track, payload, pts);
    case TrackCodec::Mp3: return onMp3(track, payload, pts);
    default: return onPicture(track, payload, pts, dts);
    }
}

void TsDemuxer::onPicture(Track &track, QByteArrayView bytes, qint64 pts, qint64 dts)
{
    AccessUnit unit = readAccessUnit(track.made.codec, bytes, track.info.extradata);
    // Broadcasters begin open groups of pictures with a plain I-picture and say so in the adaptation field.
    const bool isKeyframe = unit.isKeyframe || (track.isRandomAccess && !unit.configuration.isEmpty());
    if (!unit.configuration.isEmpty() && unit.configuration != track.info.extradata) {
        TrackInfo info = track.info;
        info.codec = track.made.codec;
        info.extradata = unit.configuration;
        const QSize size = pictureSize(track.made.codec, unit.configuration);
        info.width = size.width();
        info.height = size.height();
        if (!size.isEmpty())
            learn(track, std::move(info));
    }
    if (!unit.hasPicture || !track.isKnown)
        return;
    if (lastDts(track) >= 0 && dts > lastDts(track) && dts - lastDts(track) < ticksPerSecond)
        track.frameTicks = dts - lastDts(track);
    give(track, std::move(unit.data), pts, dts, track.frameTicks > 0 ? track.frameTicks : usualFrameTicks, isKeyframe);
}

void TsDemuxer::onAac(Track &track, QByteArrayView bytes, qint64 pts)
{
    constexpr int samplesPerFrame = 1024;
    qint64 samples = 0;
    while (const auto head = AdtsHead::read(bytes)) {
        if (head->frameBytes > bytes.size())
            break;
        if (head->configuration != track.info.extradata) {
            TrackInfo info{TrackKind::Audio, TrackCodec::Aac, head->configuration};
            info.sampleRate = head->sampleRate;
            info.channels = head->channels;
            learn(track, std::move(info));
        }
        const qint64 at = pts + samples * ticksPerSecond / head->sampleRate;
        give(track, bytes.sliced(head->headBytes, head->frameBytes - head->headBytes).toByteArray(), at, at,
             samplesPerFrame * ticksPerSecond / head->sampleRate, true);
        samples += samplesPerFrame;
        bytes = bytes.sliced(head->frameBytes);
    }
}

void TsDemuxer::onOpus(Track &track, QByteArrayView bytes, qint64 pts)
{
    constexpr int rate = 48'000;
    if (!track.isKnown) {
        TrackInfo info{TrackKind::Audio, TrackCodec::Opus, opusConfiguration(track.made.channels)};
        info.sampleRate = rate;
        info.channels = track.made.channels;
        learn(track, std::move(info));
    }
    qint64 samples = 0;
    for (QByteArrayView packet = takeOpusPacket(bytes); !packet.isEmpty(); packet = takeOpusPacket(bytes)) {
        const int length = opusLength(packet);
        const qint64 at = pts + samples * ticksPerSecond / rate;
        give(track, packet.toByteArray(), at, at, length * ticksPerSecond / rate, true);
        samples += length;
    }
}

void TsDemuxer::onMp3(Track &track, QByteArrayView bytes, qint64 pts)
{
    qint64 samples = 0;
    while (const auto head = MpegAudioHead::read(bytes)) {
        if (head->frameBytes <= 0 || head->frameBytes > bytes.size())
            break;
        if (track.info.sampleRate != head->sampleRate || track.info.channels != head->channels) {
            TrackInfo info{TrackKind::Audio, TrackCodec::Mp3, {}};
            info.sampleRate = head->sampleRate;
            info.channels = head->channels;
            learn(track, std::move(info));
        }
        const qint64 at = pts + samples * ticksPerSecond / head->sampleRate;
        give(track, bytes.first(head->frameBytes).toByteArray(), at, at, head->samples * ticksPerSecond / head->sampleRate, true);
        samples += head->samples;
        bytes = bytes.sliced(head->frameBytes);
    }
}

void TsDemuxer::learn(Track &track, TrackInfo info)
{
    track.info = std::move(info);
    track.info.kind = track.made.kind;
    track.isKnown = true;
    if (m_isOpen && track.number == 1)
        m_isInfoStale = true;
}

bool TsDemuxer::isComplete() const
{
    return std::ranges::all_of(m_tracks, [](const auto &row) { return row.second.isKnown; });
}

std::shared_ptr<StreamInfo> TsDemuxer::currentInfo() const
{
    auto info = std::make_shared<StreamInfo>();
    info->hasVideo = info->hasAudio = false;
    for (const auto &[pid, track] : m_tracks) {
        if (!track.isKnown)
            continue;
        if (track.made.kind == TrackKind::Video) {
            info->video = track.info;
            info->hasVideo = true;
            info->video.fps = track.frameTicks > 0
                ? static_cast<int>(std::lround(static_cast<double>(ticksPerSecond) / static_cast<double>(track.frameTicks)))
                : 0;
        } else if (track.number == 1) {
            info->audio = track.info;
            info->hasAudio = true;
        }
    }
    return info;
}

void TsDemuxer::publishInfo()
{
    auto waiting = std::exchange(m_waiting, {});
    m_waitingBytes = 0;
    m_isOpen = true;
    m_isInfoStale = false;
    m_listener.info(currentInfo());
    if (waiting.empty())
        return;
    qint64 firstUs = waiting.front().first->dtsUs;
    for (const auto &[packet, pid] : waiting)
        firstUs = std::min(firstUs, packet->dtsUs);
    m_baseTicks += firstUs * 9 / 100;
    for (const auto &[packet, pid] : waiting) {
        auto moved = std::make_shared<Packet>(*packet);
        moved->dtsUs -= firstUs;
        moved->ptsUs -= firstUs;
        m_listener.packet(moved);
    }
}

void TsDemuxer::give(Track &track, QByteArray data, qint64 pts, qint64 dts, qint64 durationTicks, bool isKeyframe)
{
    if (m_isInfoStale && isComplete() && (track.made.kind == TrackKind::Audio || isKeyframe)) {
        m_isInfoStale = false;
        m_listener.info(currentInfo());
    }
    if (m_isOpen && dts < m_baseTicks) // before the beginning, which was told
        return;
    if (track.made.kind == TrackKind::Video) {
        if (track.needsKeyframe && !isKeyframe)
            return;
        track.needsKeyframe = false;
    }
    if (dts <= lastDts(track)) // what a repaired jump leaves behind
        dts = lastDts(track) + 1;
    pts = std::max(pts, dts);
    lastDts(track) = dts;
    auto packet = std::make_shared<Packet>();
    packet->kind = track.made.kind;
    packet->audioTrack = track.number;
    packet->isKeyframe = isKeyframe;
    packet->dtsUs = ticksToUs(dts - m_baseTicks);
    packet->ptsUs = ticksToUs(pts - m_baseTicks);
    packet->durationUs = ticksToUs(durationTicks);
    packet->createdUs = monotonicUs();
    const auto owner = std::make_shared<QByteArray>(std::move(data));
    packet->data = std::shared_ptr<const uchar>(owner, reinterpret_cast<const uchar *>(owner->constData()));
    packet->size = owner->size();
    if (m_isOpen)
        return m_listener.packet(packet);
    m_waitingBytes += packet->size;
    m_waiting.emplace_back(std::move(packet), track.made.pid);
    const bool isLong =
        m_waitingBytes > mostUnitBytesWaiting || m_waiting.back().first->dtsUs - m_waiting.front().first->dtsUs > mostWaitingUs;
    // A second frame of the picture tells the rate; a track that is announced and never comes holds nobody up for long.
    const bool hasRate = std::ranges::all_of(
        m_tracks, [](const auto &row) { return row.second.made.kind == TrackKind::Audio || row.second.frameTicks > 0; });
    if ((isComplete() && hasRate) || m_waiting.size() >= mostUnitsWaiting || isLong)
        publishInfo();
}

} // namespace castwright::media
