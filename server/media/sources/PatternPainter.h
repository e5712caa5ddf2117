// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/hub/VideoFrame.h"

namespace castwright::media::patternPainter {

/// 75 % colour bars with castellations and a pluge, after SMPTE RP 219.
VideoFramePtr bars(int width, int height);
/// A picture twice as wide whose halves are the same: a window sliding over one half repeats without a seam.
VideoFramePtr wideMotion(int width, int height);
/// A dark grey ground.
VideoFramePtr plain(int width, int height);

} // namespace castwright::media::patternPainter
