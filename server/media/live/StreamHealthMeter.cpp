// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/live/StreamHealthMeter.h"

#include "media/live/LiveSession.h"

#include <algorithm>
#include <cmath>

namespace castwright::media {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 baseUs = 5'000'000;
constexpr std::size_t keyframesKept = 5;

QString codecText(TrackCodec codec)
{
    switch (codec) {
    case TrackCodec::H264: return u"h264"_s;
    case TrackCodec::Hevc: return u"hevc"_s;
    case TrackCodec::Av1: return u"av1"_s;
    case TrackCodec::Aac: return u"aac"_s;
    case TrackCodec::Opus: return u"opus"_s;
    case TrackCodec::Vp9: return u"vp9"_s;
    case TrackCodec::Mp3: return u"mp3"_s;
    }
    return {};
}

/// 0 at `from`, `most` at `to`, also downwards.
double penalty(double value, double from, double to, double most)
{
    return most * std::clamp((value - from) / (to - from), 0.0, 1.0);
}

double rounded(double value)
{
    return std::round(value * 10) / 10;
}
} // namespace

StreamGrade StreamHealthMeter::gradeOf(double score)
{
    return score >= 90 ? StreamGrade::Excellent
        : score >= 75  ? StreamGrade::Good
        : score >= 50  ? StreamGrade::Fair
        : score >= 25  ? StreamGrade::Poor
                       : StreamGrade::Bad;
}

StreamHealthMeter::Second &StreamHealthMeter::second(qint64 nowUs)
{
    const qint64 number = (nowUs - m_firstUs) / 1'000'000;
    Second &row = m_seconds[static_cast<std::size_t>(number % static_cast<qint64>(m_seconds.size()))];
    if (row.number != number) {
        row = {};
        row.number = number;
    }
    return row;
}

void StreamHealthMeter::take(const Packet &packet, qint64 nowUs)
{
    const std::scoped_lock lock(m_mutex);
    if (m_firstUs == 0)
        m_firstUs = m_lastUs = nowUs;
    Second &row = second(nowUs);
    row.longestGapUs = std::max(row.longestGapUs, nowUs - m_lastUs);
    m_lastUs = nowUs;
    m_totalBytes += packet.size;
    if (packet.kind == TrackKind::Video) {
        m_hasVideo = true;
        row.videoBytes += packet.size;
        ++row.pictures;
        notePicture(packet, row);
        noteArrival(packet, nowUs);
    } else {
        row.soundBytes += packet.size;
        if (packet.audioTrack == 1) {
            m_lastSoundPtsUs = packet.ptsUs;
            if (!m_hasVideo)
                noteArrival(packet, nowUs);
        }
    }
}

void StreamHealthMeter::noteArrival(const Packet &packet, qint64 nowUs)
{
    if (m_lastTrackUs != 0) {
        const double unevenUs = std::abs(static_cast<double>((nowUs - m_lastTrackUs) - (packet.dtsUs - m_lastDtsUs)));
        m_jitterUs += (unevenUs - m_jitterUs) / 16;
    }
    m_lastTrackUs = nowUs;
    m_lastDtsUs = packet.dtsUs;
}

void StreamHealthMeter::notePicture(const Packet &packet, Second &row)
{
    if (packet.isKeyframe) {
        if (m_lastKeyframeUs >= 0 && packet.ptsUs > m_lastKeyframeUs)
            m_keyframeGapsUs.push_back(packet.ptsUs - m_lastKeyframeUs);
        if (m_keyframeGapsUs.size() > keyframesKept)
            m_keyframeGapsUs.pop_front();
        m_lastKeyframeUs = packet.ptsUs;
    }
    if (m_lastSoundPtsUs < 0)
        return;
    const auto leadUs = static_cast<double>(m_lastSoundPtsUs - packet.dtsUs);
    row.leadSumUs += leadUs;
    ++row.leads;
    if (m_lastUs - m_firstUs < baseUs) {
        m_baseLeadSumUs += leadUs;
        ++m_baseLeads;
    }
}

StreamHealthMeter::Sum StreamHealthMeter::sum(qint64 nowUs) const
{
    Sum sum;
    const qint64 current = (nowUs - m_firstUs) / 1'000'000;
    const qint64 oldest = std::max<qint64>(0, current - windowSec);
    double leadSumUs = 0;
    int leads = 0;
    for (const Second &row : m_seconds) {
        if (row.number < oldest || row.number > current)
            continue;
        sum.videoBytes += row.videoBytes;
        sum.soundBytes += row.soundBytes;
        sum.pictures += row.pictures;
        sum.gapUs = std::max(sum.gapUs, row.longestGapUs);
        leadSumUs += row.leadSumUs;
        leads += row.leads;
    }
    sum.gapUs = std::max(sum.gapUs, nowUs - m_lastUs);
    sum.spanSec = std::max(0.5, static_cast<double>(nowUs - m_firstUs) / 1e6 - static_cast<double>(oldest));
    sum.hasLead = leads > 0 && m_baseLeads > 0;
    if (sum.hasLead)
        sum.leadUs = leadSumUs / leads - m_baseLeadSumUs / m_baseLeads;
    return sum;
}

double StreamHealthMeter::lossShare(qint64 received, qint64 lost)
{
    m_losses.push_back({received, lost});
    if (m_losses.size() > windowSec + 1)
        m_losses.pop_front();
    const qint64 gone = lost - m_losses.front().lost;
    const qint64 all = received - m_losses.front().received + gone;
    return all > 0 ? static_cast<double>(gone) / static_cast<double>(all) : 0;
}

StreamHealth StreamHealthMeter::health(qint64 nowUs, const LiveSession &session)
{
    const auto info = session.hub()->info();
    return health(nowUs, info && info->hasVideo ? info->video.fps : 0, session.packetsReceived(), session.packetsLost(),
                  session.packetsRetransmitted(), session.rttMs());
}

StreamHealth StreamHealthMeter::health(qint64 nowUs, double declaredFps, qint64 received, qint64 lost, qint64 retransmitted, double rttMs)
{
    const std::scoped_lock lock(m_mutex);
    StreamHealth health;
    health.packetsReceived = received;
    health.packetsLost = lost;
    health.packetsRetransmitted = retransmitted;
    if (rttMs >= 0)
        health.rttMs = rttMs;
    if (m_firstUs == 0)
        return health;
    const Sum figures = sum(nowUs);
    health.bitrateBps = std::llround(static_cast<double>(figures.videoBytes + figures.soundBytes) * 8 / figures.spanSec);
    health.fps = rounded(figures.pictures / figures.spanSec);
    if (!m_keyframeGapsUs.empty()) {
        qint64 totalUs = 0;
        for (const qint64 gapUs : m_keyframeGapsUs)
            totalUs += gapUs;
        health.keyframeIntervalMs = static_cast<int>(totalUs / static_cast<qint64>(m_keyframeGapsUs.size()) / 1000);
    }
    health.jitterMs = rounded(m_jitterUs / 1000);
    health.avDriftMs = figures.hasLead ? rounded(figures.leadUs / 1000) : 0;
    judge(health, figures, declaredFps, lossShare(received, lost));
    return health;
}

void StreamHealthMeter::judge(StreamHealth &health, const Sum &sum, double declaredFps, double lossShare)
{
    double score = 100;
    const auto add = [&](const QString &name, double points, const QString &message) {
        if (points < 0.05)
            return;
        health.factors.append({name, rounded(points), message});
        score -= points;
    };
    const double gapSec = static_cast<double>(sum.gapUs) / 1e6;
    add(u"stall"_s, penalty(gapSec, 0.7, 5, 50),
        u"Nothing came for %1 s. The publisher's uplink or machine stops; lower its bitrate or look at its network."_s.arg(gapSec, 0, 'f',
                                                                                                                           1));
    add(u"loss"_s, penalty(lossShare, 0.001, 0.05, 30),
        u"%1 % of the packets are lost. Raise the latency of the connection or lower the bitrate."_s.arg(lossShare * 100, 0, 'f', 1));
    const bool isSettled = sum.spanSec >= 3;
    if (isSettled && m_hasVideo) {
        m_bestFps = std::max(m_bestFps * 0.999, health.fps); // forgets slowly what was better once
        const double wanted = declaredFps > 0 ? declaredFps : m_bestFps;
        add(u"fps"_s, penalty(health.fps / std::max(1.0, wanted), 0.95, 0.45, 25),
            u"%1 of %2 pictures a second come. The encoder or the network cannot keep up."_s.arg(health.fps).arg(wanted, 0, 'g', 4));
    }
    const double sessionSec = static_cast<double>(m_lastUs - m_firstUs) / 1e6;
    const double meanBps = static_cast<double>(m_totalBytes) * 8 / std::max(1.0, sessionSec);
    if (sessionSec >= windowSec)
        add(u"bitrate"_s, penalty(static_cast<double>(health.bitrateBps) / std::max(1.0, meanBps), 0.5, 0, 20),
            u"The bitrate fell to %1 kbit/s from a mean of %2. Look at the publisher's uplink."_s.arg(health.bitrateBps / 1000)
                .arg(std::llround(meanBps / 1000)));
    add(u"drift"_s, penalty(std::abs(health.avDriftMs), 60, 500, 20),
        u"Sound is %1 ms %2 the picture since the start. Use one clock for both, or resample the sound at the publisher."_s
            .arg(std::abs(health.avDriftMs), 0, 'f', 0)
            .arg(health.avDriftMs > 0 ? u"ahead of"_s : u"behind"_s));
    add(u"keyframes"_s, penalty(health.keyframeIntervalMs, 4500, 10'500, 15),
        u"A keyframe comes only every %1 s. Set the publisher's keyframe interval to 2 s."_s.arg(health.keyframeIntervalMs / 1000.0, 0, 'f',
                                                                                                 1));
    add(u"jitter"_s, penalty(health.jitterMs, 50, 300, 15),
        u"Packets come unevenly, by %1 ms. The network between here and the publisher is busy."_s.arg(health.jitterMs, 0, 'f', 0));
    health.score = rounded(std::max(0.0, score));
    health.grade = gradeOf(health.score);
}

QList<StreamTrack> StreamHealthMeter::tracks(const StreamInfo *info)
{
    QList<StreamTrack> out;
    if (!info)
        return out;
    const std::scoped_lock lock(m_mutex);
    const Sum figures = m_firstUs == 0 ? Sum() : sum(m_lastUs);
    const double spanSec = std::max(0.5, figures.spanSec);
    if (info->hasVideo) {
        StreamTrack track{u"video"_s, codecText(info->video.codec), info->video.width, info->video.height};
        track.fps = rounded(figures.pictures / spanSec);
        track.bitrateBps = std::llround(static_cast<double>(figures.videoBytes) * 8 / spanSec);
        out.append(track);
    }
    if (info->hasAudio) {
        StreamTrack track{u"audio"_s, codecText(info->audio.codec)};
        track.sampleRate = info->audio.sampleRate;
        track.channels = info->audio.channels;
        track.bitrateBps = std::llround(static_cast<double>(figures.soundBytes) * 8 / spanSec);
        out.append(track);
    }
    return out;
}

} // namespace castwright::media
