// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/ts/TsPacket.h"

namespace castwright::relay {

/// Does a picture begin in this packet from which a decoder can begin? By the random access flag, or by looking for parameter sets and key
/// pictures of H.264, HEVC and MPEG-2 at the beginning of the PES packet. `type` is the PMT's stream_type. Thread: any.
bool tsBeginsAtKeyframe(const TsPacket &packet, quint8 type);

} // namespace castwright::relay
