// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/transcode/MediaPump.h"

#include "base/Clock.h"

#include <algorithm>
#include <chrono>

namespace castwright::media {

namespace {
constexpr int openMs = 30'000; ///< what is behind the address may be changing over to another source
constexpr int readMs = 35'000;
constexpr qint64 toleranceSamples = 1920; ///< 40 ms of a gap or an overlap of sound are a muxer's rounding
constexpr qint64 longestGapSamples = 10 * 48'000;
} // namespace

DemuxRequest MediaPump::requestFor(const QString &url, const std::stop_token &stop)
{
    DemuxRequest request;
    request.kind = DemuxRequest::Kind::Network;
    request.address = url;
    request.name = QStringLiteral("the source"); // the address is one of ours that nobody is told
    request.openMs = openMs;
    request.readMs = readMs;
    request.isAborted = [stop] { return stop.stop_requested(); };
    return request;
}

std::unexpected<Error> MediaPump::cannotSeek()
{
    return fail(ErrorCode::Unprocessable, QStringLiteral("This source cannot be begun in its middle."));
}

Result<> MediaPump::run(const std::stop_token &stop)
{
    CW_TRY(m_session, DecodeSession::open(requestFor(m_settings.url, stop)));
    if (m_settings.seekUs > 0 && !m_session->seek(m_settings.seekUs))
        return cannotSeek();
    m_startedUs = monotonicUs();
    while (!stop.stop_requested()) {
        const auto read = m_session->read();
        CW_CHECK(giveOut());
        if (read == DecodeSession::Read::End)
            return {};
        if (read == DecodeSession::Read::Failed)
            return stop.stop_requested() ? Result<>() : std::unexpected(m_session->error());
        if (m_settings.durationUs > 0 && m_clock.end() * 1000 / 48 >= m_settings.durationUs)
            return {};
        if (m_settings.isPaced)
            pace(stop);
    }
    return {};
}

Result<> MediaPump::giveOut()
{
    std::vector<DecodedPicture> pictures;
    while (m_session->hasPendingVideo()) {
        if (!m_session->decodeVideo(pictures))
            return fail(ErrorCode::UpstreamFailed, QStringLiteral("The pictures cannot be decoded."));
        if (m_settings.wantsPictures)
            for (const DecodedPicture &picture : pictures) {
                if (!m_hasBegun && picture.atUs < m_settings.seekUs)
                    continue; // a keyframe lies before
                m_hasBegun = true;
                const qint64 at = m_clock.place(0, picture.atUs * 48 / 1000, std::max<qint64>(picture.durationUs, 1000) * 48 / 1000);
                CW_CHECK(m_handlers.picture(picture, at * 1000 / 48));
            }
        pictures.clear();
    }
    std::vector<DecodedSound> sounds;
    while (m_session->hasPendingSound()) {
        if (!m_session->decodeSound(sounds))
            return fail(ErrorCode::UpstreamFailed, QStringLiteral("The sound cannot be decoded."));
        if (m_settings.wantsSound)
            for (const DecodedSound &sound : sounds)
                CW_CHECK(giveSound(sound));
        sounds.clear();
    }
    return {};
}

Result<> MediaPump::giveSound(const DecodedSound &sound)
{
    const auto count = static_cast<qint64>(sound.stereo.size() / 2);
    if (!m_hasBegun && sound.at * 1000 / 48 < m_settings.seekUs)
        return {};
    m_hasBegun = true;
    qint64 at = m_clock.place(1, sound.at, count);
    if (m_nextSample < 0)
        m_nextSample = std::max<qint64>(0, at);
    const qint64 gap = at - m_nextSample;
    std::vector<float> stereo = sound.stereo;
    if (gap > toleranceSamples && gap < longestGapSamples) {
        stereo.insert(stereo.begin(), static_cast<std::size_t>(gap) * 2, 0.0F);
    } else if (gap < -toleranceSamples) {
        const auto over = static_cast<std::ptrdiff_t>(std::min<qint64>(-gap, count) * 2);
        stereo.erase(stereo.begin(), stereo.begin() + over);
    }
    if (stereo.empty())
        return {};
    const qint64 first = m_nextSample;
    m_nextSample += static_cast<qint64>(stereo.size() / 2);
    return m_handlers.sound(stereo, first);
}

void MediaPump::pace(const std::stop_token &stop)
{
    const qint64 aheadUs = m_clock.end() * 1000 / 48 - (monotonicUs() - m_startedUs) - leadUs;
    if (aheadUs <= 0)
        return;
    std::unique_lock lock(m_mutex);
    m_wake.wait_for(lock, stop, std::chrono::microseconds(aheadUs), [] { return false; });
}

} // namespace castwright::media
