// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/hub/Packet.h"

#include <QSize>

namespace castwright::media {

/// The size that a decoder configuration announces: avcC (H.264, 7.3.2.1.1), hvcC (HEVC, 7.3.2.2) and av1C. Empty when it says none, as
/// VP9's does, or when it makes no sense. Pure; safe on any input; thread: any.
QSize pictureSize(TrackCodec codec, QByteArrayView configuration);

} // namespace castwright::media
