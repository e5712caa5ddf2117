// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/rtmp/FlvClock.h"

#include <algorithm>
#include <cstdlib>

namespace castwright::media {

namespace {
constexpr qint64 mostAheadMs = 10'000; // a longer gap is another clock
constexpr qint64 mostBackMs = 500;
constexpr qint64 sameJumpMs = 2000; // how far apart two tracks may be that have jumped together
} // namespace

void FlvClock::begin(Track &track, quint32 timestampMs)
{
    if (!m_offset) {
        track.raw = timestampMs;
        m_offset = -track.raw;
        track.offset = *m_offset;
        return;
    }
    const qint64 difference = static_cast<qint32>(timestampMs - m_newestRaw); // in whichever direction is shorter
    track.raw = m_newestUnwrapped + difference;
    track.offset = std::abs(difference) > mostAheadMs ? *m_offset - difference : *m_offset; // a clock of its own begins beside the others
}

void FlvClock::closeJump(Track &track)
{
    const qint64 expected = track.last + std::clamp<qint64>(track.step, 1, 100);
    track.offset = expected - track.raw;
    if (std::abs(track.raw + *m_offset - expected) < sameJumpMs)
        track.offset = *m_offset; // another track has jumped as far before: they stay together
    m_offset = track.offset;
}

qint64 FlvClock::map(int number, quint32 timestampMs)
{
    Track &track = m_tracks[static_cast<std::size_t>(std::clamp(number, 0, 6))];
    if (!track.lastRaw) {
        begin(track, timestampMs);
    } else {
        const qint64 difference = static_cast<qint32>(timestampMs - *track.lastRaw);
        track.raw += difference;
        if (difference > mostAheadMs || difference < -mostBackMs)
            closeJump(track);
    }
    track.lastRaw = timestampMs;
    m_newestRaw = timestampMs;
    m_newestUnwrapped = track.raw;
    const qint64 mapped = std::max(track.raw + track.offset, track.last + 1);
    track.step = track.last < 0 ? 0 : mapped - track.last;
    track.last = mapped;
    return mapped;
}

} // namespace castwright::media
