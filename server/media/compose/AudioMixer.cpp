// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/compose/AudioMixer.h"

#include <algorithm>

namespace castwright::media {

namespace {
/// What is heard of a source on track 1 and the others: nothing of one that only the producer hears.
float programGain(const AudioMixer::Input &input)
{
    if (input.control.muted || input.control.monitor == MonitorMode::MonitorOnly)
        return 0.0f;
    return gainOf(input.control.volumeDb) * static_cast<float>(input.presence);
}

/// Monitoring follows the fader, but not the scenes: a producer listens to a source before it is on air.
float listeningGain(const AudioMixer::Input &input, bool isAnySolo)
{
    const bool isHeard = isAnySolo ? input.control.solo : input.control.monitor != MonitorMode::Off && !input.control.muted;
    return isHeard ? gainOf(input.control.volumeDb) : 0.0f;
}

void addTo(std::vector<float> &sum, const std::vector<float> &sound)
{
    for (std::size_t i = 0; i < sum.size(); ++i)
        sum[i] += sound[i];
}
} // namespace

int AudioMixer::samplesOf(qint64 frameNumber, int fps)
{
    return static_cast<int>((frameNumber + 1) * mixSampleRate / fps - frameNumber * mixSampleRate / fps);
}

MixedSound AudioMixer::mix(const Tick &tick, int samples, const std::vector<Input> &inputs, double masterVolumeDb, unsigned trackMask)
{
    const std::size_t size = static_cast<std::size_t>(samples) * 2;
    trackMask |= 1;
    for (std::size_t i = 0; i < m_tracks.size(); ++i)
        m_tracks[i].sound = trackMask >> i & 1 ? std::make_shared<std::vector<float>>(size, 0.0f) : nullptr;
    const bool isAnySolo = std::ranges::any_of(inputs, [](const Input &input) { return input.control.solo; });
    const bool isListening =
        isAnySolo || std::ranges::any_of(inputs, [](const Input &input) { return input.control.monitor != MonitorMode::Off; });
    m_listening = isListening ? std::make_shared<std::vector<float>>(size, 0.0f) : nullptr;
    for (Channel &channel : m_channels)
        channel.isUsed = false;
    for (const Input &input : inputs)
        addInput(tick, samples, input, isAnySolo);
    m_channels.removeIf([](auto it) { return !it->isUsed; });
    const float target = gainOf(masterVolumeDb);
    MixedSound out;
    for (std::size_t i = 0; i < m_tracks.size(); ++i)
        if (m_tracks[i].sound) {
            finish(m_tracks[i], samples, target);
            out.tracks[i] = m_tracks[i].sound;
        }
    m_masterGain = target;
    m_masterMeter.add(out.tracks[0]->data(), samples);
    m_loudness.add(out.tracks[0]->data(), samples);
    out.listening = m_listening;
    return out;
}

void AudioMixer::finish(Track &track, int samples, float target) const
{
    std::vector<float> &sound = *track.sound;
    for (int i = 0; i < samples; ++i) {
        const float gain = m_masterGain + (target - m_masterGain) * static_cast<float>(i + 1) / static_cast<float>(samples);
        sound[static_cast<std::size_t>(2 * i)] *= gain;
        sound[static_cast<std::size_t>(2 * i + 1)] *= gain;
    }
    track.limiter.process(sound.data(), samples);
}

void AudioMixer::addInput(const Tick &tick, int samples, const Input &input, bool isAnySolo)
{
    Channel &channel = m_channels[input.sourceId];
    channel.isUsed = true;
    m_raw.assign(static_cast<std::size_t>(samples) * 2, 0.0f);
    // Also read when muted, so that the source's sound goes on in step.
    const bool hasSound = input.source->readAudio(tick, m_raw.data(), samples, input.control.syncOffsetMs);
    const float gain = programGain(input);
    const auto balance = balanceGains(input.control.balance);
    const std::array<float, 2> target{gain * balance[0], gain * balance[1]};
    m_shaped = m_raw;
    if (hasSound) {
        for (int i = 0; i < samples; ++i) {
            const float progress = static_cast<float>(i + 1) / static_cast<float>(samples);
            for (std::size_t side = 0; side < 2; ++side)
                m_shaped[static_cast<std::size_t>(2 * i) + side] *= channel.gains[side] + (target[side] - channel.gains[side]) * progress;
        }
        for (const int track : input.control.tracks)
            if (track >= 1 && track <= audioTrackCount)
                if (const auto &sound = m_tracks[static_cast<std::size_t>(track - 1)].sound)
                    addTo(*sound, m_shaped);
        addListening(samples, channel, input, isAnySolo);
    }
    channel.meter.add(m_shaped.data(), samples);
    channel.gains = target;
}

void AudioMixer::addListening(int samples, Channel &channel, const Input &input, bool isAnySolo)
{
    const float target = listeningGain(input, isAnySolo);
    if (m_listening && (target > 0 || channel.listeningGain > 0)) {
        const auto balance = balanceGains(input.control.balance);
        for (int i = 0; i < samples; ++i) {
            const float gain =
                channel.listeningGain + (target - channel.listeningGain) * static_cast<float>(i + 1) / static_cast<float>(samples);
            for (std::size_t side = 0; side < 2; ++side)
                (*m_listening)[static_cast<std::size_t>(2 * i) + side] +=
                    m_raw[static_cast<std::size_t>(2 * i) + side] * gain * balance[side];
        }
    }
    channel.listeningGain = target;
}

AudioLevels AudioMixer::takeLevels()
{
    const auto level = [](const QString &id, LevelMeter &meter) {
        const auto values = meter.take();
        return AudioLevel{id, values[0], values[1], values[2], values[3]};
    };
    AudioLevels out;
    out.levels.append(level(QString(), m_masterMeter));
    for (auto it = m_channels.begin(); it != m_channels.end(); ++it)
        out.levels.append(level(it.key(), it->meter));
    std::sort(out.levels.begin() + 1, out.levels.end(),
              [](const AudioLevel &left, const AudioLevel &right) { return left.sourceId < right.sourceId; });
    out.momentaryLufs = m_loudness.momentary();
    out.shortTermLufs = m_loudness.shortTerm();
    out.integratedLufs = m_loudness.integrated();
    return out;
}

} // namespace castwright::media
