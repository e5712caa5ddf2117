// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/transcode/EncodeLine.h"

#include "base/Clock.h"
#include "base/Log.h"
#include "media/ffmpeg/DemuxPackets.h"

#include <algorithm>
#include <chrono>
#include <cmath>

namespace castwright::media {

namespace {
constexpr qint64 mostEarlySamples = 10 * 48'000;
constexpr qint64 countEveryUs = 1'000'000;
constexpr int defaultFps = 30;
constexpr int mostFps = 60;

/// Even, as 4:2:0 must be.
int even(double value)
{
    return std::max(2, static_cast<int>(std::lround(value / 2)) * 2);
}
} // namespace

EncodeLine::EncodeLine(Job job, Make make, Packed packed) : m_job(std::move(job)), m_make(std::move(make)), m_packed(std::move(packed)) {}

Result<> EncodeLine::run(const std::stop_token &stop)
{
    m_wallMs = SystemClock().nowMs();
    m_countedUs = monotonicUs();
    const Result<> result = m_job.plan.isCopy ? copyAll(stop) : encodeAll(stop);
    if (m_packaging)
        m_packaging->finish();
    return result;
}

Result<> EncodeLine::encodeAll(const std::stop_token &stop)
{
    MediaPump pump({m_job.url, m_job.isPaced, m_job.plan.hasVideo, m_job.plan.hasAudio, m_job.seekUs, m_job.durationUs},
                   {[this](const DecodedPicture &picture, qint64 atUs) { return takePicture(picture, atUs); },
                    [this](const std::vector<float> &stereo, qint64 first) { return takeSound(stereo, first); }});
    m_pump = &pump;
    const Result<> result = pump.run(stop);
    m_pump = nullptr;
    if (m_packaging && m_info.hasVideo) {
        if (const auto last = m_deinterlace.finish())
            (void)encodePicture(*last->frame, last->number);
        (void)m_video.flush([this](const PacketPtr &packet) { pack(packet); });
    }
    return result;
}

Result<> EncodeLine::openVideo(const VideoFrame &first, double fps)
{
    const TranscodePlan &plan = m_job.plan;
    const double shape = first.width * (first.sampleAspect > 0 ? first.sampleAspect : 1.0) / std::max(1, first.height);
    int width = plan.width;
    int height = plan.height;
    if (width == 0 && height == 0)
        height = even(first.height);
    if (width == 0)
        width = even(height * shape);
    if (height == 0)
        height = even(width / shape);
    const int told = fps >= 1 && fps <= mostFps + 0.5 ? static_cast<int>(std::lround(fps)) : defaultFps;
    m_fps = plan.fps > 0 ? plan.fps : told;
    QString note;
    CW_CHECK(m_video.open(plan.encoding, even(width), even(height), m_fps, note));
    if (!note.isEmpty())
        qCInfo(logMedia).noquote() << "transcoding" << m_job.name << note;
    m_pool = std::make_unique<CanvasPool>(even(width), even(height));
    const std::scoped_lock lock(m_mutex);
    m_figures.encoder = m_video.encoderName();
    m_figures.width = even(width);
    m_figures.height = even(height);
    return {};
}

Result<> EncodeLine::openPackager()
{
    m_info.hasVideo = m_pump->hasPictures();
    m_info.hasAudio = m_pump->hasSound();
    if (m_info.hasVideo)
        m_info.video = m_video.info();
    if (m_info.hasAudio) {
        CW_CHECK(m_audio.open(m_job.plan.encoding.audioBitrateKbps));
        m_info.audio = m_audio.info();
    }
    m_info.videoEncoder = m_video.encoderName();
    CW_TRY(m_packaging, m_make(m_info));
    return {};
}

Result<> EncodeLine::takePicture(const DecodedPicture &picture, qint64 atUs)
{
    if (!m_packaging) {
        CW_CHECK(openVideo(*picture.frame, m_pump->fps()));
        CW_CHECK(openPackager());
        if (!m_early.empty() && m_info.hasAudio)
            CW_CHECK(encodeSound(std::exchange(m_early, {}), m_earlySample));
    }
    if (!m_info.hasVideo)
        return {};
    const qint64 number = (atUs * m_fps + 500'000) / 1'000'000;
    if (number <= m_lastFrame) { // more pictures than the rate has room for
        const std::scoped_lock lock(m_mutex);
        ++m_figures.dropped;
        return {};
    }
    m_lastFrame = number;
    count(atUs, true);
    if (!m_job.plan.deinterlaces)
        return encodePicture(*picture.frame, number);
    CW_TRY(const auto whole, m_deinterlace.run({picture.frame, number}));
    return whole ? encodePicture(*whole->frame, whole->number) : Result<>();
}

Result<> EncodeLine::encodePicture(const VideoFrame &frame, qint64 number)
{
    const CanvasPool::Canvas canvas = m_pool->take();
    if (!m_scaler.toI420(frame, QRect(0, 0, frame.width, frame.height), canvas.planes))
        return {};
    return m_video.encode(canvas.share(), number, false, [this](const PacketPtr &packet) { pack(packet); });
}

Result<> EncodeLine::takeSound(const std::vector<float> &stereo, qint64 firstSample)
{
    if (!m_packaging && m_pump->hasPictures()) { // their size is not known yet
        if (m_early.empty())
            m_earlySample = firstSample;
        m_early.insert(m_early.end(), stereo.begin(), stereo.end());
        return static_cast<qint64>(m_early.size() / 2) > mostEarlySamples
            ? fail(ErrorCode::UpstreamFailed, QStringLiteral("There is sound, but no picture can be decoded."))
            : Result<>();
    }
    if (!m_packaging)
        CW_CHECK(openPackager());
    if (!m_info.hasVideo)
        count(firstSample * 1000 / 48, false);
    return m_info.hasAudio ? encodeSound(stereo, firstSample) : Result<>();
}

Result<> EncodeLine::encodeSound(const std::vector<float> &stereo, qint64 firstSample)
{
    return m_audio.encode(stereo, firstSample, [this](const PacketPtr &packet) { pack(packet); });
}

Result<> EncodeLine::copyAll(const std::stop_token &stop)
{
    CW_TRY(const auto input, DemuxPackets::open(MediaPump::requestFor(m_job.url, stop)));
    if (m_job.seekUs > 0 && !input->seek(m_job.seekUs))
        return MediaPump::cannotSeek();
    const qint64 startedUs = monotonicUs();
    std::mutex mutex; // of the waiting alone
    std::condition_variable_any wake;
    while (!stop.stop_requested()) {
        const auto read = input->read();
        if (!read)
            return stop.stop_requested() ? Result<>() : std::unexpected(read.error());
        const PacketPtr &packet = *read;
        if (!packet)
            continue;
        if (!m_packaging) {
            m_info = *input->info();
            m_info.hasVideo = m_info.hasVideo && m_job.plan.hasVideo;
            m_info.hasAudio = m_info.hasAudio && m_job.plan.hasAudio;
            CW_TRY(m_packaging, m_make(m_info));
        }
        if (m_job.durationUs > 0 && packet->dtsUs >= m_job.durationUs)
            return {};
        if (packet->kind == TrackKind::Video ? m_info.hasVideo : m_info.hasAudio)
            pack(packet);
        count(packet->dtsUs, packet->kind == TrackKind::Video);
        const qint64 aheadUs = m_job.isPaced ? packet->dtsUs - (monotonicUs() - startedUs) - MediaPump::leadUs : 0;
        if (aheadUs > 0) {
            std::unique_lock lock(mutex);
            wake.wait_for(lock, stop, std::chrono::microseconds(aheadUs), [] { return false; });
        }
    }
    return {};
}

void EncodeLine::pack(const PacketPtr &packet)
{
    m_packaging->write(packet, m_wallMs);
    m_bytes += packet->size;
    m_packed(*packet);
}

void EncodeLine::count(qint64 mediaUs, bool isPicture)
{
    const qint64 now = monotonicUs();
    const std::scoped_lock lock(m_mutex);
    if (isPicture)
        ++m_figures.frames;
    const qint64 spanUs = now - m_countedUs;
    if (spanUs < countEveryUs)
        return;
    const double seconds = static_cast<double>(spanUs) / 1e6;
    m_figures.fps = static_cast<double>(m_figures.frames - m_countedFrames) / seconds;
    m_figures.speed = static_cast<double>(mediaUs - m_countedMediaUs) / static_cast<double>(spanUs);
    m_figures.bitsPerSec = static_cast<qint64>(static_cast<double>(m_bytes - m_countedBytes) * 8 / seconds);
    m_countedUs = now;
    m_countedFrames = m_figures.frames;
    m_countedMediaUs = mediaUs;
    m_countedBytes = m_bytes;
}

TranscodeFigures EncodeLine::figures() const
{
    const std::scoped_lock lock(m_mutex);
    return m_figures;
}

} // namespace castwright::media
