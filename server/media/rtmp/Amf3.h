// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/rtmp/Amf0.h"

namespace castwright::media {

/// Reads one AMF3 value (Adobe, "Action Message Format -- AMF 3", 2013) from the front of `data`, as it stands inside AMF0 behind the
/// marker that changes over. What refers to an object that came before becomes null: no command needs it, and copies could grow without
/// bounds. Empty when it is malformed, nested deeper than `depth`, or has more values than `budget`, which counts down. Pure; safe on any
/// input.
std::optional<AmfValue> readAmf3(QByteArrayView &data, int depth, int &budget);

} // namespace castwright::media
