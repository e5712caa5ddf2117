// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/hub/Packet.h"

#include <array>
#include <optional>

namespace castwright::media {

/// Turns the 32-bit milliseconds of a publisher's tracks into times that start at zero and never go back: unwraps them, closes jumps (an
/// encoder that starts its clock again) keeping the tracks together, and mends small steps back. Pure; thread: one at a time.
class FlvClock {
public:
    /// `track` 0 is the picture, 1 to 6 the sounds. Milliseconds.
    qint64 map(int track, quint32 timestampMs);

private:
    struct Track {
        std::optional<quint32> lastRaw;
        qint64 raw = 0;    ///< unwrapped
        qint64 offset = 0; ///< from raw to what is given out
        qint64 last = -1;  ///< given out
        qint64 step = 0;   ///< between the last two
    };

    void begin(Track &track, quint32 timestampMs);
    void closeJump(Track &track);

    std::array<Track, 7> m_tracks;
    std::optional<qint64> m_offset; ///< of the first track, and after a jump of the track that jumped last
    quint32 m_newestRaw = 0;
    qint64 m_newestUnwrapped = 0;
};

} // namespace castwright::media
