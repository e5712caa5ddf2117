// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/transcode/TsPull.h"

#include "base/Clock.h"
#include "base/ThreadName.h"
#include "media/ffmpeg/DemuxPackets.h"
#include "media/ffmpeg/Muxer.h"
#include "media/ffmpeg/MuxerBuffer.h"
#include "media/net/AddressGuard.h"
#include "media/playback/TrackClock.h"

#include <algorithm>
#include <optional>

namespace castwright::media {

namespace {
constexpr qint64 secondTrackUs = 1'500'000; ///< so long the other track is waited for, from the first packet on

/// The packets of one input as a transport stream. Another description of the tracks begins another table of programmes.
class TsWriter {
public:
    explicit TsWriter(const std::function<void(QByteArray)> &bytes) : m_bytes(bytes) {}

    Result<> write(const std::shared_ptr<const StreamInfo> &info, const Packet &packet)
    {
        if (info != m_info && !isComplete(*info))
            return {};
        if (info != m_info)
            CW_CHECK(begin(info));
        const bool isStart = packet.kind == TrackKind::Video && packet.isKeyframe;
        if (m_waitsForStart && !isStart)
            return {};
        m_waitsForStart = false;
        if (isStart)
            m_muxer->repeatTables();
        Packet moved = packet; // sound may begin before the first picture: before zero
        moved.ptsUs += playbackOffsetUs;
        moved.dtsUs = std::max<qint64>(0, moved.dtsUs + playbackOffsetUs);
        if (!m_muxer->write(moved))
            return {}; // one packet that the container refuses is left out
        m_muxer->drain();
        if (QByteArray made = m_buffer.take(); !made.isEmpty())
            m_bytes(std::move(made));
        return {};
    }

private:
    bool isComplete(const StreamInfo &info)
    {
        const qint64 nowUs = monotonicUs();
        m_firstUs = m_firstUs < 0 ? nowUs : m_firstUs;
        return (info.hasVideo && info.hasAudio) || nowUs - m_firstUs >= secondTrackUs;
    }

    Result<> begin(const std::shared_ptr<const StreamInfo> &info)
    {
        if (info->hasVideo && info->video.codec != TrackCodec::H264 && info->video.codec != TrackCodec::Hevc)
            return fail(ErrorCode::Unprocessable, QStringLiteral("Transport streams do not carry the pictures that this address gives."));
        m_muxer.emplace(Muxer::Format::MpegTs, m_buffer);
        CW_CHECK(m_muxer->open(*info));
        m_info = info;
        m_waitsForStart = info->hasVideo;
        return {};
    }

    const std::function<void(QByteArray)> &m_bytes;
    MuxerBuffer m_buffer;
    std::optional<Muxer> m_muxer;
    std::shared_ptr<const StreamInfo> m_info;
    qint64 m_firstUs = -1;
    bool m_waitsForStart = true;
};
} // namespace

TsPull::TsPull(PullJob job, PullHandlers handlers)
    : m_job(std::move(job))
    , m_handlers(std::move(handlers))
    , m_thread([this](const std::stop_token &stop) {
        setThreadName("ts-pull");
        const auto result = run(stop);
        if (!stop.stop_requested())
            m_handlers.ended(result ? Error{ErrorCode::UpstreamFailed, QStringLiteral("The other server ended the stream."), {}, {}, 0, {}}
                                    : result.error());
    })
{}

TsPull::~TsPull()
{
    m_thread.request_stop();
    m_thread.join();
}

Result<> TsPull::run(const std::stop_token &stop)
{
    const auto guard = std::make_shared<AddressGuard>(m_job.allows, QStringList{m_job.url});
    const auto input =
        DemuxPackets::open(DemuxRequest::liveOf(m_job.url, guard, m_job.openMs, m_job.readMs, [&stop] { return stop.stop_requested(); }));
    if (!input)
        return std::unexpected(guard->takeProblem().value_or(input.error())); // libav knows only that it was refused
    TsWriter writer(m_handlers.bytes);
    while (!stop.stop_requested()) {
        CW_TRY(const PacketPtr packet, (*input)->read());
        if (packet && (*input)->info())
            CW_CHECK(writer.write((*input)->info(), *packet));
    }
    return {};
}

} // namespace castwright::media
