// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/ffmpeg/DecodeSession.h"
#include "media/sources/TimestampMap.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <stop_token>

namespace castwright::media {

/// Reads an address to its end and hands out decoded pictures and sound on one timeline from 0 on that never jumps, whatever the source's
/// clock does. Thread: one, which run() keeps busy.
class MediaPump {
public:
    struct Handlers {
        std::function<Result<>(const DecodedPicture &picture, qint64 atUs)> picture;
        /// Stereo at 48 kHz that follows what came before; gaps are filled with silence.
        std::function<Result<>(const std::vector<float> &stereo, qint64 firstSample)> sound;
    };
    struct Settings {
        QString url;
        bool isPaced = false; ///< no faster than it plays
        bool wantsPictures = true;
        bool wantsSound = true;
        qint64 seekUs = 0;     ///< where in a file it begins
        qint64 durationUs = 0; ///< 0: to its end
    };

    /// How a source behind an address of ours is opened.
    static DemuxRequest requestFor(const QString &url, const std::stop_token &stop);
    /// What is said of one that cannot be begun in its middle.
    static std::unexpected<Error> cannotSeek();

    static constexpr qint64 leadUs = 3'000'000; ///< so far ahead of its playing time a file is read

    MediaPump(Settings settings, Handlers handlers) : m_settings(std::move(settings)), m_handlers(std::move(handlers)) {}

    /// Returns when the input ends (UpstreamFailed: also a live one that stops), a handler fails, or `stop` is asked for (no error).
    Result<> run(const std::stop_token &stop);
    bool hasPictures() const { return m_session && m_session->hasVideo() && m_settings.wantsPictures; }
    bool hasSound() const { return m_session && m_session->hasSound() && m_settings.wantsSound; }
    double fps() const { return m_session ? m_session->fps() : 0; }

private:
    Result<> giveOut();
    Result<> giveSound(const DecodedSound &sound);
    void pace(const std::stop_token &stop);

    Settings m_settings;
    Handlers m_handlers;
    std::unique_ptr<DecodeSession> m_session;
    TimestampMap m_clock;
    bool m_hasBegun = false; ///< past the place that was sought
    qint64 m_nextSample = -1;
    qint64 m_startedUs = 0;
    std::mutex m_mutex; ///< of the waiting alone
    std::condition_variable_any m_wake;
};

} // namespace castwright::media
