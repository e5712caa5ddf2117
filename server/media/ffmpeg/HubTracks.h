// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/hub/Packet.h"

struct AVFormatContext;
struct AVPacket;

namespace castwright::media {

/// What a hub carries, in libavformat's terms, for decoders: a context that was never opened, with one stream per track (picture first, then
/// the first sound) on a clock of microseconds. The caller frees it with avformat_free_context(). Null when out of memory.
AVFormatContext *hubContext(const StreamInfo &info);
/// Lets `out` refer to the packet's memory; nothing is copied. `stream` is its number in the context.
void referToPacket(AVPacket *out, const Packet &packet, int stream);

} // namespace castwright::media
