// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/hub/MediaSource.h"

namespace castwright::media {

/// First mix sample of frame `frameNumber`: the whole media timeline counts in these.
constexpr qint64 firstSample(qint64 frameNumber, int fps)
{
    return frameNumber * mixSampleRate / fps;
}
inline qint64 firstSample(const Tick &tick)
{
    return firstSample(tick.frameNumber, tick.fps);
}
constexpr qint64 samplesOfMs(qint64 ms)
{
    return ms * mixSampleRate / 1000;
}
constexpr qint64 msOfSamples(qint64 samples)
{
    return samples * 1000 / mixSampleRate;
}
/// Rounds to the nearest sample.
constexpr qint64 samplesOfUs(qint64 us)
{
    return (us * mixSampleRate + (us < 0 ? -500'000 : 500'000)) / 1'000'000;
}

} // namespace castwright::media
