// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/compose/AudioMixer.h"

#include <algorithm>

namespace castwright::media {

int AudioMixer::samplesOf(qint64 frameNumber, int fps)
{
    return static_cast<int>((frameNumber + 1) * mixSampleRate / fps - frameNumber * mixSampleRate / fps);
}

const std::vector<float> &AudioMixer::mix(const Tick &tick, int samples, const std::vector<Input> &inputs, double masterVolumeDb)
{
    m_master.assign(static_cast<std::size_t>(samples) * 2, 0.0f);
    for (Channel &channel : m_channels)
        channel.isUsed = false;
    for (const Input &input : inputs)
        addInput(tick, samples, input);
    m_channels.removeIf([](auto it) { return !it->isUsed; });
    const float target = gainOf(masterVolumeDb);
    for (int i = 0; i < samples; ++i) {
        const float gain = m_masterGain + (target - m_masterGain) * static_cast<float>(i + 1) / static_cast<float>(samples);
        m_master[static_cast<std::size_t>(2 * i)] *= gain;
        m_master[static_cast<std::size_t>(2 * i + 1)] *= gain;
    }
    m_masterGain = target;
    m_limiter.process(m_master.data(), samples);
    m_masterMeter.add(m_master.data(), samples);
    return m_master;
}

void AudioMixer::addInput(const Tick &tick, int samples, const Input &input)
{
    Channel &channel = m_channels[input.sourceId];
    channel.isUsed = true;
    m_scratch.assign(static_cast<std::size_t>(samples) * 2, 0.0f);
    // Also read when muted, so that the source's sound goes on in step.
    const bool hasSound = input.source->readAudio(tick, m_scratch.data(), samples, input.control.syncOffsetMs);
    const float gain = input.control.muted ? 0.0f : gainOf(input.control.volumeDb) * static_cast<float>(input.presence);
    const auto balance = balanceGains(input.control.balance);
    const std::array<float, 2> target{gain * balance[0], gain * balance[1]};
    if (hasSound) {
        for (int i = 0; i < samples; ++i) {
            const float progress = static_cast<float>(i + 1) / static_cast<float>(samples);
            for (std::size_t side = 0; side < 2; ++side) {
                float &value = m_scratch[static_cast<std::size_t>(2 * i) + side];
                value *= channel.gains[side] + (target[side] - channel.gains[side]) * progress;
                m_master[static_cast<std::size_t>(2 * i) + side] += value;
            }
        }
    }
    channel.meter.add(m_scratch.data(), samples);
    channel.gains = target;
}

QList<AudioLevel> AudioMixer::takeLevels()
{
    const auto level = [](const QString &id, LevelMeter &meter) {
        const auto values = meter.take();
        return AudioLevel{id, values[0], values[1], values[2], values[3]};
    };
    QList<AudioLevel> levels{level(QString(), m_masterMeter)};
    for (auto it = m_channels.begin(); it != m_channels.end(); ++it)
        levels.append(level(it.key(), it->meter));
    std::sort(levels.begin() + 1, levels.end(), [](const AudioLevel &left, const AudioLevel &right) { return left.sourceId < right.sourceId; });
    return levels;
}

} // namespace castwright::media
