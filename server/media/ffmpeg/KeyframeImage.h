// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "media/hub/Packet.h"

#include <QImage>

struct AVFrame;

namespace castwright::media {

/// A keyframe as a picture of at most `maxWidth` pixels with square pixels. Errors: Unprocessable. Thread: any; takes milliseconds.
Result<QImage> keyframeImage(const TrackInfo &track, const Packet &keyframe, int maxWidth);

/// A decoded frame as such a picture; null when libswscale does not know its format.
QImage imageOf(const AVFrame &frame, int maxWidth);

} // namespace castwright::media
