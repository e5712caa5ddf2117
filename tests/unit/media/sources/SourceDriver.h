// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/hub/MediaSource.h"
#include "media/sources/CounterPattern.h"
#include "media/sources/SourceFactory.h"

#include "base/Clock.h"

#include <functional>
#include <optional>
#include <vector>

namespace castwright::tests {

/// Plays the program's part: asks a source for picture and sound, tick after tick, in real time or as fast as it can.
class SourceDriver {
public:
    explicit SourceDriver(media::MediaSource &source, int fps = 30, int width = 1280, int height = 720);

    /// The next tick; waits until it is due.
    void step();
    /// Steps until isTrue or the time is up.
    bool stepUntil(const std::function<bool()> &isTrue, int timeoutMs);
    void stepFor(int ms);

    const media::VideoFramePtr &frame() const { return m_frame; }
    /// The frame counter in the picture, if there is one.
    std::optional<quint32> counter() const;
    qint64 frameNumber() const { return m_tick.frameNumber; } ///< of the last tick
    /// All left samples since the beginning; silence as zeros.
    const std::vector<float> &sound() const { return m_sound; }
    void setOffsetMs(int ms) { m_offsetMs = ms; }
    qint64 slowestUs() const { return m_slowestUs; } ///< longest time a tick took in the source

private:
    media::MediaSource &m_source;
    media::Tick m_tick;
    qint64 m_startUs = 0;
    int m_offsetMs = 0;
    qint64 m_slowestUs = 0;
    media::VideoFramePtr m_frame;
    std::vector<float> m_sound;
};

Source sourceOf(SourceKind kind);
std::optional<quint32> counterOf(const media::VideoFramePtr &frame);
/// First sample of each stretch louder than -40 dBFS after at least 50 ms of silence.
std::vector<qint64> beeps(const std::vector<float> &sound);
/// Writes raw I420 frames of the counter pattern and its sound and encodes them: `seconds` of `fps` frames with a flash and beep each second.
bool makeCounterMovie(const QString &path, int seconds, int fps, const QStringList &codecOptions = {}, int width = 640, int height = 360);

} // namespace castwright::tests
