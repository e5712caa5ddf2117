// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/sources/LiveWorker.h"

#include "base/Clock.h"
#include "base/Log.h"
#include "media/sources/TickTime.h"

#include <QRandomGenerator>

namespace castwright::media {

namespace {
constexpr int leastPictures = 8;
constexpr qint64 maxPictureBytes = 256LL * 1024 * 1024;
constexpr double unwatchedSeconds = 15;
constexpr qint64 steadyUs = 5'000'000; ///< a connection that lasted this long was good: the next wait is short again
} // namespace

LiveWorker::LiveWorker(MakeRequest makeRequest, qint64 latency, Backoff::Policy retries)
    : m_makeRequest(std::move(makeRequest))
    , m_latency(latency)
    , m_buffer(std::make_shared<PlaybackBuffer>(leastPictures))
    , m_backoff(retries)
{
}

void LiveWorker::run(StopSignal &stop)
{
    while (!stop.isStopped()) {
        auto outcome = connect(stop);
        if (outcome) {
            const qint64 sinceUs = monotonicUs();
            outcome = receive(stop);
            if (monotonicUs() - sinceUs > steadyUs)
                m_backoff.reset();
        }
        m_session.reset();
        if (!outcome && !stop.isStopped())
            waitAfter(outcome.error(), stop);
    }
}

Result<> LiveWorker::connect(StopSignal &stop)
{
    CW_TRY(DemuxRequest request, m_makeRequest());
    request.isAborted = [&stop] { return stop.isStopped(); };
    CW_TRY(m_session, DecodeSession::open(std::move(request)));
    m_timeline.restart();
    m_hasRoom = false;
    if (!m_buffer->levels().isBegun)
        m_buffer->begin(m_buffer->epoch(), 0, m_session->hasVideo(), m_session->hasSound());
    tellTracks();
    return {};
}

void LiveWorker::tellTracks()
{
    m_toldTracks = {m_session->hasVideo(), m_session->hasSound()};
    m_buffer->setTracks(m_session->hasVideo(), m_session->hasSound());
    const std::scoped_lock lock(m_mutex);
    m_report = {{}, true, m_session->hasSound(), m_session->fps(), m_report.reconnects};
}

Result<> LiveWorker::receive(StopSignal &stop)
{
    const Error undecodable{ErrorCode::Unprocessable, QStringLiteral("What arrives cannot be decoded.")};
    while (!stop.isStopped()) {
        if (m_session->read() != DecodeSession::Read::Packet)
            return std::unexpected(m_session->error());
        if (m_toldTracks != std::pair(m_session->hasVideo(), m_session->hasSound()))
            tellTracks();
        if (!decodeSounds() || !decodePictures())
            return std::unexpected(undecodable);
    }
    return {};
}

bool LiveWorker::decodeSounds()
{
    std::vector<DecodedSound> sounds;
    while (m_session->hasPendingSound())
        if (!m_session->decodeSound(sounds))
            return false;
    for (DecodedSound &sound : sounds) {
        const qint64 at = m_timeline.place(1, sound.at, qint64(sound.stereo.size() / 2));
        m_buffer->pushSound(0, at, std::move(sound.stereo), false);
    }
    return true;
}

bool LiveWorker::decodePictures()
{
    std::vector<DecodedPicture> pictures;
    const double fps = m_session->fps() > 0 ? m_session->fps() : 30;
    // Without a latency to fill, the newest picture counts and older ones make room; so they do when nobody looks for longer than any
    // burst of segments, or the return would begin with decoding minutes of it.
    const bool mayDrop = m_latency == 0 || m_session->pendingVideo() > (double(m_latency) / mixSampleRate + unwatchedSeconds) * fps;
    while (m_session->hasPendingVideo() && (mayDrop || m_buffer->wantsPicture())) {
        pictures.clear();
        if (!m_session->decodeVideo(pictures))
            return false;
        for (DecodedPicture &picture : pictures) {
            makeRoom(*picture.frame);
            const qint64 duration = samplesOfUs(picture.durationUs);
            const qint64 at = m_timeline.place(0, samplesOfUs(picture.atUs), duration);
            m_buffer->pushPicture(0, {std::move(picture.frame), at, at + duration, msOfSamples(at)}, mayDrop);
        }
    }
    m_buffer->setPendingVideo(qint64(m_session->pendingVideo() * mixSampleRate / fps));
    return true;
}

void LiveWorker::makeRoom(const VideoFrame &frame)
{
    if (std::exchange(m_hasRoom, true))
        return;
    const double fps = std::clamp(m_session->fps(), 25.0, 120.0);
    const qint64 bytes = std::max<qint64>(1, qint64(frame.width) * frame.height * (frame.layout == PixelLayout::I420 ? 3 : 8) / 2);
    const auto wanted = qint64(double(m_latency) / mixSampleRate * fps) + leastPictures;
    m_buffer->setMaxPictures(int(std::clamp<qint64>(wanted, leastPictures, std::max<qint64>(leastPictures, maxPictureBytes / bytes))));
}

void LiveWorker::waitAfter(const Error &error, StopSignal &stop)
{
    const int waitMs = m_backoff.nextMs(QRandomGenerator::global()->generateDouble());
    {
        const std::scoped_lock lock(m_mutex);
        if (m_report.isConnected || m_report.message.isEmpty()) // once, however often it is tried
            qCWarning(logMedia) << error.message << error.detail;
        m_report.message = error.message + QStringLiteral(" Trying again.");
        m_report.isConnected = false;
        ++m_report.reconnects;
    }
    const qint64 untilUs = monotonicUs() + waitMs * 1000LL;
    while (!stop.isStopped() && monotonicUs() < untilUs)
        stop.waitFor(int((untilUs - monotonicUs()) / 1000) + 1);
}

LiveWorker::Report LiveWorker::report() const
{
    const std::scoped_lock lock(m_mutex);
    return m_report;
}

} // namespace castwright::media
