// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/hub/Packet.h"
#include "media/hub/VideoFrame.h"
#include "ports/Transcoder.h"

#include <array>
#include <thread>
#include <vector>

namespace castwright::media {

/// Says of pictures and sound, as they come, since when they are silent, black or frozen. Pure; thread: one at a time.
class ContentJudge {
public:
    explicit ContentJudge(const ContentRules &rules) : m_rules(rules) {}

    /// "black_detected", "freeze_detected", or nothing.
    QString picture(const VideoFrame &frame, qint64 atUs);
    /// "silence_detected", or nothing. Stereo at 48 kHz.
    QString sound(const std::vector<float> &stereo, qint64 firstSample);
    /// "video_missing", "audio_missing", or nothing: something of that kind came, which lasts until then.
    QString came(TrackKind kind, qint64 untilUs);

private:
    static constexpr int columns = 16;
    static constexpr int rows = 9;
    using Sketch = std::array<int, columns * rows>;
    Sketch sketchOf(const VideoFrame &frame) const;
    bool isGrace(qint64 atUs) const { return static_cast<double>(atUs) < m_rules.graceSec * 1e6; }

    const ContentRules m_rules;
    Sketch m_sketch{};
    bool m_hasSketch = false;
    qint64 m_lookedUs = -1;
    qint64 m_blackSinceUs = -1;
    qint64 m_stillSinceUs = -1;
    qint64 m_silentSamples = 0;
    bool m_isSilentWindow = false;
    qint64 m_windowEnd = -1;
    int m_silentWindows = 0;
    qint64 m_pictureUs = 0; ///< when the last one came
    qint64 m_soundUs = 0;
};

/// Decodes an address only to look at it and listen, again and again when a live one ends. A thread of its own ("watch"). Thread: any.
class ContentWatcher final : public ContentWatch {
public:
    ContentWatcher(QString url, const ContentRules &rules, std::function<void(const QString &what)> found);
    ~ContentWatcher() override;

private:
    void run(const std::stop_token &stop);
    bool look(const std::stop_token &stop);

    const QString m_url;
    const ContentRules m_rules;
    const std::function<void(const QString &what)> m_found;
    std::jthread m_thread;
};

} // namespace castwright::media
