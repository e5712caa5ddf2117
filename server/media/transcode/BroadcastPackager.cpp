// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/transcode/BroadcastPackager.h"

#include "media/playback/TrackClock.h"

#include <algorithm>
#include <utility>

namespace castwright::media {

namespace {
constexpr qint64 toleranceUs = 50'000; ///< a keyframe that comes a frame early still ends the segment
}

BroadcastPackager::BroadcastPackager(const StreamInfo &info, int segmentSec, bool breaksOff, std::shared_ptr<BroadcastFolder> folder)
    : m_info(info)
    , m_segmentUs(segmentSec * 1'000'000LL)
    , m_folder(std::move(folder))
    , m_muxer(Muxer::Format::MpegTs, m_buffer)
    , m_breaksOff(breaksOff)
{}

BroadcastPackager::~BroadcastPackager() = default;

Result<std::unique_ptr<BroadcastPackager>> BroadcastPackager::make(const StreamInfo &info, int segmentSec, bool breaksOff,
                                                                   std::shared_ptr<BroadcastFolder> folder)
{
    if (info.hasVideo && info.video.codec != TrackCodec::H264 && info.video.codec != TrackCodec::Hevc)
        return fail(ErrorCode::Unprocessable, QStringLiteral("Transport streams do not carry these pictures; ask for transcoding."));
    auto made = std::unique_ptr<BroadcastPackager>(new BroadcastPackager(info, segmentSec, breaksOff, std::move(folder)));
    CW_CHECK(made->m_muxer.open(info));
    return made;
}

void BroadcastPackager::write(const PacketPtr &packet, qint64 wallMs)
{
    const bool isLead = packet->kind == (m_info.hasVideo ? TrackKind::Video : TrackKind::Audio) && packet->audioTrack == 1;
    if (isLead && packet->isKeyframe) {
        if (m_startUs >= 0 && packet->ptsUs - m_startUs >= m_segmentUs - toleranceUs)
            cut(packet->ptsUs);
        if (m_startUs < 0) {
            m_startUs = packet->ptsUs;
            m_wallMs = wallMs;
            m_muxer.repeatTables();
        }
    }
    if (m_startUs < 0)
        return;
    Packet moved = *packet;
    moved.ptsUs += playbackOffsetUs;
    moved.dtsUs = std::max<qint64>(0, moved.dtsUs + playbackOffsetUs);
    (void)m_muxer.write(moved); // a packet that the container refuses is left out
    if (isLead)
        m_endUs = std::max(m_endUs, packet->ptsUs + packet->durationUs);
}

void BroadcastPackager::cut(qint64 endUs)
{
    (void)m_muxer.flush();
    const auto written =
        m_folder->append(m_buffer.take(), static_cast<double>(endUs - m_startUs) / 1e6,
                         QDateTime::fromMSecsSinceEpoch(m_wallMs + m_startUs / 1000, Qt::UTC), std::exchange(m_breaksOff, false));
    if (!written)
        m_failure = written.error();
    m_startUs = -1;
}

void BroadcastPackager::finish()
{
    if (m_startUs >= 0 && m_endUs > m_startUs)
        cut(m_endUs);
}

} // namespace castwright::media
