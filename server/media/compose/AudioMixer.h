// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/LiveStatus.h"
#include "domain/Source.h"
#include "media/compose/AudioMath.h"
#include "media/hub/MediaSource.h"

#include <QHash>

#include <vector>

namespace castwright::media {

/// Mixes the sound of all sources at 48 kHz stereo. Volume, mute and presence change in ramps of one tick, so nothing clicks. Always gives sound,
/// silence where nothing plays. Thread: the program's.
class AudioMixer {
public:
    /// One source that may be heard at this tick.
    struct Input {
        QString sourceId;
        MediaSource *source = nullptr;
        AudioControl control;
        double presence = 1.0; ///< 0 to 1: how much of it is on air, for crossfades
    };

    /// The master for this tick: `samples` stereo frames, interleaved. Valid until the next call.
    const std::vector<float> &mix(const Tick &tick, int samples, const std::vector<Input> &inputs, double masterVolumeDb);
    /// Levels since the last call, the master first.
    QList<AudioLevel> takeLevels();
    /// Samples of tick n: exact over time whatever the frame rate.
    static int samplesOf(qint64 frameNumber, int fps);

private:
    struct Channel {
        std::array<float, 2> gains{}; ///< at the end of the last tick
        LevelMeter meter;
        bool isUsed = false;
    };
    void addInput(const Tick &tick, int samples, const Input &input);

    std::vector<float> m_master;
    std::vector<float> m_scratch;
    QHash<QString, Channel> m_channels;
    LevelMeter m_masterMeter;
    Limiter m_limiter;
    float m_masterGain = 1.0f;
};

} // namespace castwright::media
