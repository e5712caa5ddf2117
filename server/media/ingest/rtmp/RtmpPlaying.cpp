// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/ingest/rtmp/RtmpPlaying.h"

#include "base/Clock.h"
#include "base/Id.h"
#include "media/rtmp/FlvTag.h"

#include <algorithm>
#include <utility>

namespace castwright::media {

namespace {
constexpr qint64 fullQueueBytes = 256 * 1024;
constexpr qint64 sightEveryUs = 5'000'000;
// Room for the pictures since the last keyframe, which come at once, and for what a slow player may be behind.
constexpr PacketReader::Limits readerLimits{.packets = 3000, .bytes = 48LL * 1024 * 1024, .durationUs = 12'000'000};
} // namespace

RtmpPlaying::RtmpPlaying(IngestDesk &desk, ViewerSighting viewer, std::function<void()> wake)
    : m_desk(desk)
    , m_viewer(std::move(viewer))
    , m_wake(std::move(wake))
    , m_absentSinceUs(monotonicUs())
    , m_sightedUs(m_absentSinceUs)
{
    m_viewer.sessionId = randomToken(16);
    m_desk.sight(m_viewer);
}

RtmpPlaying::~RtmpPlaying()
{
    detach();
    m_viewer.hasLeft = true;
    m_desk.sight(m_viewer);
}

void RtmpPlaying::tick(qint64 nowUs)
{
    if (nowUs - m_sightedUs < sightEveryUs)
        return;
    m_sightedUs = nowUs;
    m_desk.sight(m_viewer);
    m_viewer.bytes = 0;
}

void RtmpPlaying::setPaused(bool isPaused)
{
    m_isPaused = isPaused;
    if (m_reader && !isPaused)
        m_reader->skipToKeyframe(); // what is live now
}

RtmpPlaying::Verdict RtmpPlaying::attach(const std::function<bool(TrackCodec)> &takes)
{
    auto session = m_desk.registry().find(m_viewer.streamId);
    auto info = session ? session->hub()->info() : nullptr;
    if (!info) { // also while its tracks are not known
        m_desk.want(m_viewer.streamId);
        return Verdict::Waits;
    }
    if ((info->hasVideo && !takes(info->video.codec)) || (info->hasAudio && !takes(info->audio.codec)))
        return Verdict::CannotTake;
    m_session = std::move(session);
    m_info = std::move(info);
    m_reader = std::make_shared<PacketReader>(readerLimits);
    m_reader->setWake(m_wake);
    m_session->hub()->addReader(m_reader);
    m_needsHeaders = true;
    m_needsOffset = true;
    m_absentSinceUs = 0;
    return Verdict::Began;
}

void RtmpPlaying::detach()
{
    if (!m_session)
        return;
    m_session->hub()->removeReader(m_reader);
    m_session = nullptr;
    m_reader = nullptr;
    m_absentSinceUs = monotonicUs();
}

RtmpPlaying::Verdict RtmpPlaying::pump(RtmpOutQueue &out, quint32 streamId, const std::function<bool(TrackCodec)> &takes)
{
    Verdict verdict = Verdict::Plays;
    if (!m_session)
        verdict = attach(takes);
    if (!m_session || m_isPaused)
        return verdict;
    while (out.bytes() < fullQueueBytes) {
        const bool isOver = m_reader->isClosed(); // asked first, so that nothing is missed in between
        const PacketPtr packet = m_reader->tryPop();
        if (!packet) {
            if (!isOver)
                break;
            detach();
            return Verdict::Ended;
        }
        if (std::exchange(m_needsHeaders, false))
            sendHeaders(out, streamId);
        sendPacket(out, streamId, packet);
    }
    return verdict;
}

void RtmpPlaying::sendHeaders(RtmpOutQueue &out, quint32 streamId)
{
    const auto timeMs = static_cast<quint32>(std::max<qint64>(0, m_lastMs));
    out.appendMessage({RtmpLane::Audio, RtmpType::DataAmf0, timeMs, streamId}, encodeAmf({"onMetaData", flvMetaDataValues(*m_info)}));
    if (m_info->hasVideo)
        out.appendMessage({RtmpLane::Video, RtmpType::Video, timeMs, streamId}, flvSequenceHeader(m_info->video));
    if (m_info->hasAudio && m_info->audio.codec != TrackCodec::Mp3)
        out.appendMessage({RtmpLane::Audio, RtmpType::Audio, timeMs, streamId}, flvSequenceHeader(m_info->audio));
}

void RtmpPlaying::sendPacket(RtmpOutQueue &out, quint32 streamId, const PacketPtr &packet)
{
    const qint64 dtsMs = packet->dtsUs / 1000;
    if (std::exchange(m_needsOffset, false))
        m_offsetMs = m_lastMs + 1 - dtsMs;
    const qint64 timeMs = std::max<qint64>(0, dtsMs + m_offsetMs);
    m_lastMs = std::max(m_lastMs, timeMs);
    const bool isVideo = packet->kind == TrackKind::Video;
    const RtmpChunkWriter::Header header{isVideo ? RtmpLane::Video : RtmpLane::Audio, isVideo ? RtmpType::Video : RtmpType::Audio,
                                         static_cast<quint32>(timeMs), streamId};
    out.appendPacket(header, flvPacketHead(isVideo ? m_info->video : m_info->audio, *packet), packet);
}

} // namespace castwright::media
