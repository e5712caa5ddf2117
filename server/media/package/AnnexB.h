// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/hub/Packet.h"

namespace castwright::media {

/// H.264 as transport streams carry it (ITU-T H.264 annex B): start codes instead of lengths, and the parameter sets in front of every
/// keyframe. libavformat's own filter puts them behind the SEI messages that refer to them (FFmpeg 5.1), which decoders that join there
/// complain about. Pure; safe on any input.
class AnnexB {
public:
    /// From an avcC (ISO/IEC 14496-15, 5.3.3.1). Empty when it makes no sense.
    static QByteArray parameterSets(const QByteArray &avcC);
    /// One access unit; `sets` is put in front of a keyframe, and sets inside the packet are then left out.
    static QByteArray convert(const Packet &packet, const QByteArray &sets);
};

} // namespace castwright::media
