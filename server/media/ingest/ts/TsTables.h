// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/hub/Packet.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <optional>

namespace castwright::media {

/// One elementary stream that a program map names, of a codec that is taken in.
struct TsTrack {
    int pid = 0;
    TrackKind kind = TrackKind::Video;
    TrackCodec codec = TrackCodec::H264;
    int channels = 0; ///< Opus: what its descriptor says
    friend bool operator==(const TsTrack &, const TsTrack &) = default;
};

/// Gathers the section of one table (ISO/IEC 13818-1, 2.4.4) from packet payloads.
class TsSection {
public:
    /// The whole section, checked by its CRC, when this payload completes it.
    std::optional<QByteArray> add(QByteArrayView payload, bool startsUnit);

private:
    QByteArray m_bytes;
    bool m_isGathering = false;
};

/// PID of the first program's map; nothing when the section is no PAT or names none.
std::optional<int> programMapPid(QByteArrayView section);
/// The tracks of a PMT that we know, in its order; nothing when the section is no PMT.
std::optional<QList<TsTrack>> programTracks(QByteArrayView section);

} // namespace castwright::media
