// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/sources/LiveClock.h"
#include "media/sources/PlaybackBuffer.h"
#include "media/sources/SourceStallDetector.h"
#include "media/sources/TickTime.h"

namespace castwright::media {

/// The program's side of a PlaybackBuffer: media time t plays at tick time t0 + t, for picture and sound alike. Files stand still while nothing
/// comes; live streams wait for their latency to fill, play, and follow the sender's clock. Thread: the program's.
class MediaPlayhead {
public:
    struct Mode {
        bool isLive = false;
        qint64 latency = 0; ///< samples that should lie ready, live only
        LiveClock::Policy clock{}; ///< live only
        bool hidesAtEnd = false;
    };

    MediaPlayhead(std::shared_ptr<PlaybackBuffer> buffer, Mode mode);

    void setHidesAtEnd(bool hides) { m_mode.hidesAtEnd = hides; }
    void setPaused(bool isPaused) { m_isPaused = isPaused; }
    void setStallPolicy(SourceStallDetector::Policy policy) { m_stall = SourceStallDetector(policy); }
    VideoFramePtr frameAt(const Tick &tick);
    bool readAudio(const Tick &tick, float *stereo, int samples, int offsetMs);
    /// After PlaybackBuffer::nextEpoch(): waits for the new place.
    void restart();

    bool isStalled() const { return m_stall.isStalled(); }
    bool isEnded() const { return m_isEnded; }
    bool isPlaying() const { return m_isPlaying; }
    qint64 mediaMs() const;
    const VideoFramePtr &lastFrame() const { return m_shown.frame; }

private:
    void advance(const Tick &tick);
    bool tryBegin(const PlaybackBuffer::Levels &levels, const Tick &tick);
    void move(const PlaybackBuffer::Levels &levels, const Tick &tick);
    void showDue(const PlaybackBuffer::Levels &levels, const Tick &tick);
    static qint64 newestEnd(const PlaybackBuffer::Levels &levels) { return std::max(levels.videoEnd, levels.soundEnd); }

    std::shared_ptr<PlaybackBuffer> m_buffer;
    Mode m_mode;
    LiveClock m_clock;
    SourceStallDetector m_stall;
    PlaybackBuffer::Picture m_shown;
    qint64 m_position = 0; ///< of the last tick, samples on the timeline
    qint64 m_lastTickFrame = -1;
    qint64 m_waitingSinceUs = -1;
    qint64 m_readAhead = 0;
    qint64 m_pausedAtMs = 0;
    int m_tickSamples = 0; ///< to play in this tick: its length and the clock's correction
    bool m_isPlaying = false;
    bool m_isPaused = false;
    bool m_isEnded = false;
};

} // namespace castwright::media
