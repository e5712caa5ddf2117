// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/sources/MediaPlayhead.h"

#include <cmath>

namespace castwright::media {

namespace {

constexpr qint64 soundNeededToBegin = 4800;
constexpr qint64 waitForSoundUs = 300'000;
constexpr qint64 waitForPictureUs = 1'000'000;
constexpr qint64 underrunAfter = 4800;

int tickLength(const Tick &tick)
{
    return int(firstSample(tick.frameNumber + 1, tick.fps) - firstSample(tick));
}

/// Stretches or squeezes by a few samples; the ear does not notice half a per cent.
void resample(const std::vector<float> &from, int fromCount, float *to, int toCount)
{
    for (int i = 0; i < toCount; ++i) {
        const double place = double(i) * fromCount / toCount;
        const auto first = std::size_t(place);
        const std::size_t second = std::min(first + 1, std::size_t(fromCount - 1));
        const auto part = float(place - std::floor(place));
        for (std::size_t channel = 0; channel < 2; ++channel)
            to[2 * i + int(channel)] = from[2 * first + channel] * (1 - part) + from[2 * second + channel] * part;
    }
}

} // namespace

MediaPlayhead::MediaPlayhead(std::shared_ptr<PlaybackBuffer> buffer, Mode mode)
    : m_buffer(std::move(buffer)), m_mode(mode), m_clock(mode.latency, mode.clock)
{
}

void MediaPlayhead::restart()
{
    m_isPlaying = m_isEnded = false;
    m_waitingSinceUs = -1;
    m_stall.restart();
}

VideoFramePtr MediaPlayhead::frameAt(const Tick &tick)
{
    advance(tick);
    return m_isEnded && m_mode.hidesAtEnd ? nullptr : m_shown.frame;
}

void MediaPlayhead::advance(const Tick &tick)
{
    if (tick.frameNumber == m_lastTickFrame)
        return;
    const auto levels = m_buffer->levels();
    if (m_isPlaying)
        move(levels, tick);
    else if (tryBegin(levels, tick))
        m_tickSamples = tickLength(tick);
    m_lastTickFrame = tick.frameNumber;
    showDue(levels, tick);
    if (levels.isBegun)
        m_buffer->setPosition(m_position, m_readAhead);
}

bool MediaPlayhead::tryBegin(const PlaybackBuffer::Levels &levels, const Tick &tick)
{
    const bool hasPicture = levels.hasVideo && levels.pictures > 0;
    const bool hasSound = levels.soundEnd >= 0;
    if (!levels.isBegun || (!hasPicture && !hasSound && !levels.isFinished))
        return false;
    if (m_waitingSinceUs < 0)
        m_waitingSinceUs = tick.monotonicUs;
    const qint64 waitedUs = tick.monotonicUs - m_waitingSinceUs;
    if (levels.hasVideo && !hasPicture && !levels.isFinished && waitedUs < waitForPictureUs)
        return false;
    if (m_mode.isLive) {
        const qint64 first = hasPicture ? levels.firstPictureAt : levels.soundBegin;
        const bool isFilled = newestEnd(levels) + levels.pendingVideo - first >= m_mode.latency + tickLength(tick);
        if (!isFilled && waitedUs < m_mode.latency * 1'000'000 / mixSampleRate + 500'000)
            return false;
        m_position = first;
        m_clock.restart();
    } else {
        const bool isSoundReady = !levels.hasSound || levels.soundEnd >= levels.startAt + soundNeededToBegin;
        if (!isSoundReady && !levels.isFinished && waitedUs < waitForSoundUs)
            return false;
        m_position = levels.startAt;
    }
    m_waitingSinceUs = -1;
    return m_isPlaying = true;
}

void MediaPlayhead::move(const PlaybackBuffer::Levels &levels, const Tick &tick)
{
    m_tickSamples = 0;
    const qint64 elapsed = firstSample(tick) - firstSample(m_lastTickFrame, tick.fps);
    if (m_isPaused || elapsed <= 0)
        return;
    const qint64 newest = newestEnd(levels);
    if (m_mode.isLive) {
        // What would remain after this tick.
        const qint64 level = std::max(newest, levels.videoEnd + levels.pendingVideo) - (m_position + elapsed + tickLength(tick));
        if (level <= -underrunAfter) {
            m_isPlaying = false; // fills its latency again
            return;
        }
        const auto step = m_clock.tick(level, elapsed);
        m_position += elapsed + step.correction + step.jump;
        m_tickSamples = tickLength(tick) + step.correction;
        return;
    }
    // Not asked for long: the program did not show this source, and it goes on where it was.
    const qint64 forward = elapsed > mixSampleRate ? tickLength(tick) : elapsed;
    if (newest <= m_position + forward && !levels.isFinished)
        return; // the decoder is behind: stand still rather than leave out
    m_position += forward;
    m_tickSamples = tickLength(tick);
}

void MediaPlayhead::showDue(const PlaybackBuffer::Levels &levels, const Tick &tick)
{
    bool isNew = false;
    if (m_isPlaying) {
        if (auto picture = m_buffer->takePicture(m_position + tickLength(tick) / 4)) {
            m_shown = std::move(*picture);
            isNew = true;
        }
        m_isEnded = levels.isFinished && m_position >= levels.finishedAt;
    }
    bool isFed = m_isEnded || (m_isPaused && m_isPlaying);
    if (levels.hasVideo)
        isFed = isFed || isNew || (m_isPlaying && (levels.pictures > 0 || m_position < m_shown.until));
    else
        isFed = isFed || (m_isPlaying && levels.soundEnd > m_position);
    m_stall.tick(tick.monotonicUs, isFed);
}

bool MediaPlayhead::readAudio(const Tick &tick, float *stereo, int samples, int offsetMs)
{
    advance(tick);
    const qint64 offset = samplesOfMs(offsetMs);
    m_readAhead = std::max<qint64>(0, -offset);
    if (!m_isPlaying || m_isPaused || m_tickSamples <= 0)
        return false;
    const qint64 from = m_position - offset;
    const qint64 keepFrom = std::min(from, m_position) - mixSampleRate / 10;
    if (m_tickSamples == samples)
        return m_buffer->readSound(from, stereo, samples, keepFrom);
    std::vector<float> raw(2 * std::size_t(m_tickSamples));
    if (!m_buffer->readSound(from, raw.data(), m_tickSamples, keepFrom))
        return false;
    resample(raw, m_tickSamples, stereo, samples);
    return true;
}

qint64 MediaPlayhead::mediaMs() const
{
    return m_shown.mediaMs;
}

} // namespace castwright::media
