// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/LiveStatus.h"
#include "domain/Source.h"
#include "media/hub/VideoFrame.h"

#include <memory>

namespace castwright::media {

inline constexpr int mixSampleRate = 48000;

/// A moment of the program. Frame n is shown at n / fps seconds after the program began; its sound is the mix samples
/// [n * 48000 / fps, (n + 1) * 48000 / fps).
struct Tick {
    qint64 frameNumber = 0;
    int fps = 30;
    int canvasWidth = 0;
    int canvasHeight = 0;
    qint64 monotonicUs = 0; ///< when the frame is due, on base/Clock's monotonic clock
};

/// One running source as the compositor and mixer see it. Everything here is called on the program thread and must not block: decoding,
/// capture and network run on a thread of the source's own and hand over through bounded queues. The same tick is asked for video before audio.
class MediaSource {
public:
    virtual ~MediaSource() = default;

    /// What to show at this tick; null when there is nothing to show (an audio source, an ended one that hides). Failing or stalled
    /// sources report it in status() and the compositor shows the slate.
    virtual VideoFramePtr frameAt(const Tick &tick) = 0;

    /// Writes `samples` stereo frames (interleaved L, R floats, 48 kHz) of this source's sound for the tick; returns false, and writes
    /// nothing, when it is silent. `offsetMs` delays it (the sync offset).
    virtual bool readAudio(const Tick &tick, float *stereo, int samples, int offsetMs) = 0;

    virtual bool hasAudio() const = 0;
    /// New settings of the same kind; false when the source must be rebuilt (another file, device or URL).
    virtual bool apply(const Source &settings) = 0;
    virtual SourceStatus status() const = 0;
    virtual void seek(qint64 positionMs) { Q_UNUSED(positionMs) }
};

} // namespace castwright::media
