// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/playback/TsPackager.h"

#include "media/playback/TrackClock.h"

#include <utility>

namespace castwright::media {

namespace {
constexpr int quickTsSegments = 2; ///< the first ones are short, so that a player can begin
constexpr qint64 quickTsSegmentUs = 1'000'000;
constexpr qint64 tsToleranceUs = 50'000;   ///< a keyframe that comes a frame early still ends the segment
constexpr qint64 tsSoundStartUs = 200'000; ///< without pictures: how often one may begin
} // namespace

TsPackager::TsPackager(const StreamInfo &info, int segmentMs, std::shared_ptr<SegmentWindow> window, std::shared_ptr<ChunkRing> ring)
    : m_info(info)
    , m_segmentUs(segmentMs * 1000LL)
    , m_window(std::move(window))
    , m_ring(std::move(ring))
    , m_muxer(Muxer::Format::MpegTs, m_buffer)
{}

TsPackager::~TsPackager() = default;

Result<std::unique_ptr<TsPackager>> TsPackager::make(const StreamInfo &info, int segmentMs, std::shared_ptr<SegmentWindow> window,
                                                     std::shared_ptr<ChunkRing> ring)
{
    const bool isCarried = !info.hasVideo || info.video.codec == TrackCodec::H264 || info.video.codec == TrackCodec::Hevc;
    if (!isCarried)
        return fail(ErrorCode::Unprocessable, QStringLiteral("Transport streams do not carry this stream's pictures; play it as HLS."));
    auto made = std::unique_ptr<TsPackager>(new TsPackager(info, segmentMs, std::move(window), std::move(ring)));
    CW_CHECK(made->m_muxer.open(info));
    made->m_window->beginSession({}, 0);
    return made;
}

void TsPackager::write(const PacketPtr &packet, qint64 wallMs)
{
    const bool isLead = packet->kind == (m_info.hasVideo ? TrackKind::Video : TrackKind::Audio) && packet->audioTrack == 1;
    if (isLead)
        begin(*packet, wallMs);
    if (m_startUs == never)
        return; // nothing before the first keyframe
    auto moved = *packet;
    moved.ptsUs += playbackOffsetUs;
    moved.dtsUs = std::max<qint64>(0, moved.dtsUs + playbackOffsetUs);
    if (!m_muxer.write(moved) || !isLead)
        return; // a packet that the container refuses is left out
    m_muxer.drain();
    handOut(packet->dtsUs);
    m_endUs = std::max(m_endUs, packet->ptsUs + packet->durationUs);
    m_frames += m_info.hasVideo ? 1 : 0;
}

/// Where a player may begin, and perhaps a segment does.
void TsPackager::begin(const Packet &packet, qint64 wallMs)
{
    const bool isStart = m_info.hasVideo ? packet.isKeyframe : m_keyUs == never || packet.ptsUs - m_keyUs >= tsSoundStartUs;
    if (!isStart)
        return;
    if (m_startUs != never) {
        (void)m_muxer.flush(); // sound that waits to fill a packet belongs before
        handOut(packet.dtsUs);
        m_keyGapUs = packet.ptsUs - m_keyUs;
        const qint64 targetUs = m_segments < quickTsSegments ? std::min(quickTsSegmentUs, m_segmentUs) : m_segmentUs;
        if (packet.ptsUs - m_startUs + m_keyGapUs > targetUs + tsToleranceUs)
            cut(packet.ptsUs);
    }
    m_muxer.repeatTables();
    m_startsNext = true;
    m_keyUs = packet.ptsUs;
    if (m_startUs == never) {
        m_startUs = packet.ptsUs;
        m_window->beginSegment(wallMs + packet.ptsUs / 1000);
    }
}

void TsPackager::cut(qint64 endUs)
{
    const qint64 durationUs = std::max<qint64>(0, endUs - m_startUs);
    m_window->addPart(std::exchange(m_segment, {}), durationUs, true);
    m_window->endSegment(durationUs, m_frames);
    m_startUs = never;
    m_frames = 0;
    ++m_segments;
}

void TsPackager::handOut(qint64 timeUs)
{
    QByteArray bytes = m_buffer.take();
    if (bytes.isEmpty())
        return;
    m_segment += bytes;
    m_ring->append(std::move(bytes), std::exchange(m_startsNext, false), timeUs);
}

void TsPackager::finish()
{
    if (m_startUs != never) {
        (void)m_muxer.flush();
        handOut(m_endUs);
        cut(m_endUs);
    }
    m_ring->close();
}

} // namespace castwright::media
