// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/compose/AudioMath.h"

#include "media/hub/MediaSource.h"

#include <algorithm>
#include <cmath>

namespace castwright::media {

float gainOf(double decibel)
{
    return decibel <= -100 ? 0.0f : static_cast<float>(std::pow(10.0, decibel / 20.0));
}

double decibelOf(float amplitude)
{
    return amplitude <= 1e-5f ? -100.0 : 20.0 * std::log10(static_cast<double>(amplitude));
}

std::array<float, 2> balanceGains(double balance)
{
    const auto value = static_cast<float>(std::clamp(balance, -1.0, 1.0));
    return {value > 0 ? 1.0f - value : 1.0f, value < 0 ? 1.0f + value : 1.0f};
}

void LevelMeter::add(const float *stereo, int samples)
{
    for (int i = 0; i < samples; ++i)
        for (std::size_t channel = 0; channel < 2; ++channel) {
            const float value = stereo[2 * i + static_cast<int>(channel)];
            m_peak[channel] = std::max(m_peak[channel], std::abs(value));
            m_squares[channel] += static_cast<double>(value) * static_cast<double>(value);
        }
    m_samples += samples;
}

std::array<double, 4> LevelMeter::take()
{
    const auto rms = [&](std::size_t channel) {
        return m_samples > 0 ? decibelOf(static_cast<float>(std::sqrt(m_squares[channel] / static_cast<double>(m_samples)))) : -100.0;
    };
    const std::array out{decibelOf(m_peak[0]), decibelOf(m_peak[1]), rms(0), rms(1)};
    *this = {};
    return out;
}

void Limiter::process(float *stereo, int samples)
{
    const float recovery = 1.0f - std::exp(-1.0f / (0.2f * static_cast<float>(mixSampleRate)));
    for (int i = 0; i < samples; ++i) {
        const float loudest = std::max(std::abs(stereo[2 * i]), std::abs(stereo[2 * i + 1]));
        m_gain += (1.0f - m_gain) * recovery;
        if (loudest * m_gain > ceiling)
            m_gain = ceiling / loudest;
        stereo[2 * i] *= m_gain;
        stereo[2 * i + 1] *= m_gain;
    }
}

} // namespace castwright::media
