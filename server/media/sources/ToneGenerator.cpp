// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/sources/ToneGenerator.h"

#include <array>
#include <cmath>
#include <numbers>

namespace castwright::media::toneGenerator {

namespace {

constexpr int period = 48; // samples of 1 kHz
constexpr float amplitude = 0.1F;

std::array<float, period> makeWave()
{
    std::array<float, period> wave{};
    for (int i = 0; i < period; ++i)
        wave[std::size_t(i)] = amplitude * float(std::sin(2 * std::numbers::pi * i / period));
    return wave;
}

float sampleAt(qint64 number)
{
    static const std::array<float, period> wave = makeWave();
    return number < 0 ? 0.0F : wave[std::size_t(number % period)];
}

} // namespace

void tone(qint64 first, float *stereo, int count)
{
    for (int i = 0; i < count; ++i)
        stereo[2 * i] = stereo[2 * i + 1] = sampleAt(first + i);
}

void beep(qint64 first, float *stereo, int count)
{
    for (int i = 0; i < count; ++i) {
        const qint64 number = first + i;
        stereo[2 * i] = stereo[2 * i + 1] = number >= 0 && number % 48000 < beepSamples ? sampleAt(number) : 0.0F;
    }
}

} // namespace castwright::media::toneGenerator
