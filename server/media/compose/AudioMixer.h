// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/LiveStatus.h"
#include "domain/Source.h"
#include "media/compose/AudioMath.h"
#include "media/compose/LoudnessMeter.h"
#include "media/hub/MediaSource.h"

#include <QHash>

#include <array>
#include <memory>
#include <vector>

namespace castwright::media {

/// The sound of one tick: interleaved stereo at 48 kHz.
using SoundPtr = std::shared_ptr<const std::vector<float>>;

/// What the mixer gives for one tick. Track 1 (index 0) is always there; the others where they were asked for.
struct MixedSound {
    std::array<SoundPtr, audioTrackCount> tracks;
    SoundPtr listening; ///< for the producer's ears; null when nothing is monitored
};

/// Mixes the sound of all sources at 48 kHz stereo. Volume, mute and presence change in ramps of one tick, so nothing clicks. Always gives
/// sound, silence where nothing plays. Thread: the program's.
class AudioMixer {
public:
    /// One source that may be heard at this tick.
    struct Input {
        QString sourceId;
        MediaSource *source = nullptr;
        AudioControl control;
        double presence = 1.0; ///< 0 to 1: how much of it is on air, for crossfades
    };

    /// The sound of this tick, `samples` stereo frames on each track of `trackMask` (bit 0 is track 1, which is always mixed).
    MixedSound mix(const Tick &tick, int samples, const std::vector<Input> &inputs, double masterVolumeDb, unsigned trackMask = 1);
    /// Levels since the last call, the master first, and the loudness of track 1.
    AudioLevels takeLevels();
    /// Samples of tick n: exact over time whatever the frame rate.
    static int samplesOf(qint64 frameNumber, int fps);

private:
    struct Channel {
        std::array<float, 2> gains{}; ///< at the end of the last tick
        float listeningGain = 0;
        LevelMeter meter;
        bool isUsed = false;
    };
    struct Track {
        std::shared_ptr<std::vector<float>> sound;
        Limiter limiter;
    };
    void addInput(const Tick &tick, int samples, const Input &input, bool isAnySolo);
    void addListening(int samples, Channel &channel, const Input &input, bool isAnySolo);
    void finish(Track &track, int samples, float gain) const;

    std::array<Track, audioTrackCount> m_tracks;
    std::shared_ptr<std::vector<float>> m_listening;
    std::vector<float> m_raw;
    std::vector<float> m_shaped;
    QHash<QString, Channel> m_channels;
    LevelMeter m_masterMeter;
    LoudnessMeter m_loudness;
    float m_masterGain = 1.0f;
};

} // namespace castwright::media
