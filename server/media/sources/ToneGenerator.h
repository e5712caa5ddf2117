// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace castwright::media {

/// 1 kHz at -20 dBFS, a pure function of the sample number at 48 kHz: samples before 0 are silent. Thread: any.
namespace toneGenerator {

constexpr int beepSamples = 4800; ///< 100 ms

/// Writes `count` stereo samples from sample number `first` on.
void tone(qint64 first, float *stereo, int count);
/// The same for the first 100 ms of every second, silence between.
void beep(qint64 first, float *stereo, int count);

} // namespace toneGenerator
} // namespace castwright::media
