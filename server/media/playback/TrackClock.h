// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/hub/Packet.h"

#include <algorithm>
#include <cstdlib>

namespace castwright::media {

/// Players get all times this much later, because decode times before zero cannot be written.
inline constexpr qint64 playbackOffsetUs = 10'000'000;

inline qint64 toScale(qint64 microseconds, int scale)
{
    const qint64 whole = microseconds / 1'000'000;
    const qint64 rest = microseconds % 1'000'000;
    return whole * scale + (rest * scale + (rest < 0 ? -500'000 : 500'000)) / 1'000'000;
}

/// Turns the times of sound, which publishers round to milliseconds, into a line without gaps: a frame that comes about when it is expected
/// is expected exactly. A real gap stays one. Pure; thread: one at a time.
class SoundClock {
public:
    SoundClock(const TrackInfo &track, int scale) : m_scale(scale), m_nominal(nominalOf(track, scale)) {}

    /// The frame's time in the track's scale.
    qint64 timeOf(const Packet &packet)
    {
        const qint64 given = toScale(packet.ptsUs + playbackOffsetUs, m_scale);
        const qint64 frame = frameOf(packet);
        const qint64 tolerance = std::max<qint64>(frame, m_scale / 25);
        const qint64 time = m_next >= 0 && std::abs(given - m_next) <= tolerance ? m_next : std::max(given, m_next);
        m_next = time + frame;
        return time;
    }
    /// How long a frame is, as the codec says where it does.
    qint64 frameOf(const Packet &packet) const
    {
        const qint64 told = toScale(packet.durationUs, m_scale);
        if (m_nominal <= 0)
            return told > 0 ? told : m_scale / 50;
        // High-efficiency AAC has frames of twice the samples.
        return told > m_nominal * 3 / 2 ? m_nominal * 2 : m_nominal;
    }

private:
    static qint64 nominalOf(const TrackInfo &track, int scale)
    {
        if (track.codec == TrackCodec::Aac)
            return 1024;
        if (track.codec == TrackCodec::Mp3)
            return scale < 32'000 ? 576 : 1152;
        return 0; // Opus packets have any of six lengths
    }

    int m_scale;
    qint64 m_nominal;
    qint64 m_next = -1;
};

} // namespace castwright::media
