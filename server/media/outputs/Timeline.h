// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/hub/Packet.h"

#include <array>
#include <optional>

namespace castwright::media {

/// Moves a connection's packets so that its first picture is at 0, sound and picture alike; without pictures its first sound. Pure; thread:
/// one at a time.
class Timeline {
public:
    void restart(bool hasPictures = true)
    {
        *this = Timeline();
        m_hasPictures = hasPictures;
    }

    /// Empty for what comes before the first keyframe or steps back in its own track.
    std::optional<Packet> place(const Packet &packet)
    {
        if (!m_hasBase) {
            if (m_hasPictures && (packet.kind != TrackKind::Video || !packet.isKeyframe))
                return std::nullopt;
            m_baseUs = packet.dtsUs;
            m_hasBase = true;
        }
        Packet placed = packet;
        placed.dtsUs -= m_baseUs;
        placed.ptsUs -= m_baseUs;
        qint64 &last = m_lastDtsUs[packet.kind == TrackKind::Video ? 0 : static_cast<std::size_t>(packet.audioTrack)];
        if (placed.dtsUs <= last)
            return std::nullopt;
        last = placed.dtsUs;
        return placed;
    }

private:
    bool m_hasPictures = true;
    bool m_hasBase = false;
    qint64 m_baseUs = 0;
    std::array<qint64, 7> m_lastDtsUs{-1, -1, -1, -1, -1, -1, -1}; ///< picture, then the audio tracks
};

} // namespace castwright::media
