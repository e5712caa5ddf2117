// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/hub/Packet.h"

namespace castwright::media {

/// A track's codec as RFC 6381 writes it in playlists and media types: "avc1.64001f", "mp4a.40.2", "av01.0.08M.08". Made from the track's
/// configuration record; where that is missing or cut short, the codec's most common name. Pure; safe on any input.
QByteArray codecName(const TrackInfo &track);

} // namespace castwright::media
