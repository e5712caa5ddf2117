// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/transcode/ContentWatcher.h"

#include "base/Clock.h"
#include "base/ThreadName.h"
#include "media/transcode/MediaPump.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <condition_variable>
#include <cstdlib>
#include <mutex>

namespace castwright::media {

namespace {
constexpr qint64 lookEveryUs = 200'000; ///< five pictures a second are enough
constexpr int blackLuma = 32;           ///< of 255, limited range: 16 is black
constexpr auto againAfter = std::chrono::seconds(2);
constexpr int stillDifference = 1; ///< mean luma of a field of the grid
} // namespace

/// Mean luma of a grid of fields, from a sample of their pixels.
ContentJudge::Sketch ContentJudge::sketchOf(const VideoFrame &frame) const
{
    Sketch out{};
    for (int row = 0; row < rows; ++row)
        for (int column = 0; column < columns; ++column) {
            const int left = frame.width * column / columns;
            const int right = std::max(left + 1, frame.width * (column + 1) / columns);
            const int top = frame.height * row / rows;
            const int bottom = std::max(top + 1, frame.height * (row + 1) / rows);
            int sum = 0;
            int count = 0;
            for (int y = top; y < bottom; y += 2) {
                const uchar *line = frame.planes[0] + static_cast<std::ptrdiff_t>(y) * frame.strides[0];
                for (int x = left; x < right; x += 2, ++count)
                    sum += line[x];
            }
            out[static_cast<std::size_t>(row * columns + column)] = count > 0 ? sum * 16 / count : 0; // sixteenths
        }
    return out;
}

QString ContentJudge::picture(const VideoFrame &frame, qint64 atUs)
{
    if (frame.layout != PixelLayout::I420 || (m_lookedUs >= 0 && atUs - m_lookedUs < lookEveryUs))
        return {};
    m_lookedUs = atUs;
    const Sketch now = sketchOf(frame);
    const bool isBlack = std::ranges::all_of(now, [](int luma) { return luma < blackLuma * 16; });
    bool isStill = m_hasSketch;
    for (std::size_t i = 0; i < now.size() && isStill; ++i)
        isStill = std::abs(now[i] - m_sketch[i]) <= stillDifference;
    m_sketch = now;
    m_hasSketch = true;
    m_blackSinceUs = !isBlack ? -1 : m_blackSinceUs < 0 ? atUs : m_blackSinceUs;
    m_stillSinceUs = !isStill ? -1 : m_stillSinceUs < 0 ? atUs : m_stillSinceUs;
    if (isGrace(atUs))
        return {};
    const auto isLong = [atUs](qint64 sinceUs, double seconds) {
        return seconds > 0 && sinceUs >= 0 && static_cast<double>(atUs - sinceUs) >= seconds * 1e6;
    };
    if (isLong(m_blackSinceUs, m_rules.blackSec)) {
        m_blackSinceUs = atUs;
        return QStringLiteral("black_detected");
    }
    if (isLong(m_stillSinceUs, m_rules.freezeSec)) {
        m_stillSinceUs = atUs;
        return QStringLiteral("freeze_detected");
    }
    return {};
}

QString ContentJudge::sound(const std::vector<float> &stereo, qint64 firstSample)
{
    if (m_rules.silenceSec <= 0)
        return {};
    const auto limit = static_cast<float>(std::pow(10.0, m_rules.silenceDb / 20));
    const auto needed = static_cast<qint64>(m_rules.silenceSec * 48'000);
    for (const float value : stereo) { // both channels count as one clock: two values a sample
        m_silentSamples = std::abs(value) <= limit ? m_silentSamples + 1 : 0;
        m_isSilentWindow = m_isSilentWindow || m_silentSamples >= needed * 2;
    }
    const qint64 end = firstSample + static_cast<qint64>(stereo.size() / 2);
    const auto window = static_cast<qint64>(std::max(m_rules.silenceEverySec, 0.1) * 48'000);
    if (m_windowEnd < 0)
        m_windowEnd = firstSample + window;
    if (end < m_windowEnd)
        return {};
    m_windowEnd = end + window;
    const bool wasSilent = std::exchange(m_isSilentWindow, m_silentSamples >= needed * 2);
    if (isGrace(end * 1000 / 48))
        return {};
    m_silentWindows = wasSilent ? m_silentWindows + 1 : 0;
    if (m_silentWindows < std::max(1, m_rules.silenceTimes))
        return {};
    m_silentWindows = 0;
    return QStringLiteral("silence_detected");
}

QString ContentJudge::came(TrackKind kind, qint64 untilUs)
{
    const bool isPicture = kind == TrackKind::Video;
    (isPicture ? m_pictureUs : m_soundUs) = untilUs;
    qint64 &other = isPicture ? m_soundUs : m_pictureUs;
    if (m_rules.missingSec <= 0 || isGrace(untilUs) || static_cast<double>(untilUs - other) < m_rules.missingSec * 1e6)
        return {};
    other = untilUs;
    return isPicture ? QStringLiteral("audio_missing") : QStringLiteral("video_missing");
}

ContentWatcher::ContentWatcher(QString url, const ContentRules &rules, std::function<void(const QString &what)> found)
    : m_url(std::move(url))
    , m_rules(rules)
    , m_found(std::move(found))
    , m_thread([this](const std::stop_token &stop) { run(stop); })
{}

ContentWatcher::~ContentWatcher()
{
    m_thread.request_stop();
    m_thread.join();
}

/// One look, from opening the address to its end. False when it was the whole of something that has an end, and came faster than it plays:
/// there is nothing else to see in it.
bool ContentWatcher::look(const std::stop_token &stop)
{
    const qint64 beganUs = monotonicUs();
    qint64 seenUs = 0;
    ContentJudge judge(m_rules);
    const auto tell = [this](const QString &what) {
        if (!what.isEmpty())
            m_found(what);
        return Result<>();
    };
    const bool isForTracks = m_rules.missingSec > 0;
    MediaPump pump({m_url, false, isForTracks || m_rules.blackSec > 0 || m_rules.freezeSec > 0, isForTracks || m_rules.silenceSec > 0},
                   {[&](const DecodedPicture &picture, qint64 atUs) {
                        seenUs = std::max(seenUs, atUs);
                        (void)tell(judge.came(TrackKind::Video, atUs));
                        return tell(judge.picture(*picture.frame, atUs));
                    },
                    [&](const std::vector<float> &stereo, qint64 first) {
                        seenUs = std::max(seenUs, first * 1000 / 48);
                        (void)tell(judge.came(TrackKind::Audio, (first + static_cast<qint64>(stereo.size() / 2)) * 1000 / 48));
                        return tell(judge.sound(stereo, first));
                    }});
    const bool hasEnded = pump.run(stop).has_value(); // what cannot be looked at is somebody else's trouble
    return !hasEnded || seenUs < 2 * (monotonicUs() - beganUs);
}

void ContentWatcher::run(const std::stop_token &stop)
{
    setThreadName("watch");
    std::mutex mutex; // of the waiting alone
    std::condition_variable_any wake;
    while (!stop.stop_requested()) {
        if (!look(stop))
            return;
        std::unique_lock lock(mutex); // a source that broke off, or could not be decoded, may be back
        wake.wait_for(lock, stop, againAfter, [] { return false; });
    }
}

} // namespace castwright::media
