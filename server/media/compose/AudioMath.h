// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace castwright::media {

/// Gain factor of a level in dB; -100 dB and below is silence.
float gainOf(double decibel);
/// dBFS of a linear amplitude; -100 for silence.
double decibelOf(float amplitude);
/// Gains of the left and right channel: the far channel fades linearly, the near one stays. `balance` is -1 to 1.
std::array<float, 2> balanceGains(double balance);

/// Peak and RMS of a stretch of stereo sound.
class LevelMeter {
public:
    void add(const float *stereo, int samples);
    /// The levels since the last call, in dBFS: peak left, peak right, RMS left, RMS right.
    std::array<double, 4> take();

private:
    std::array<float, 2> m_peak{};
    std::array<double, 2> m_squares{};
    long long m_samples = 0;
};

/// Keeps the master below -1 dBFS: the gain falls at once when a sample would pass the ceiling and recovers with a time constant of 200 ms.
/// Both channels share the gain, so the stereo picture stays. Without look-ahead, so it adds no delay.
class Limiter {
public:
    void process(float *stereo, int samples);
    static constexpr float ceiling = 0.891251f; ///< -1 dBFS

private:
    float m_gain = 1.0f;
};

} // namespace castwright::media
