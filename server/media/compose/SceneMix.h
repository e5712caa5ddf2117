// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Studio.h"
#include "media/compose/CanvasFrame.h"

namespace castwright::media {

/// One step of a transition between two composed pictures of the same size. `progress` runs from 0 to 1. Thread: the program's.
VideoFramePtr mixScenes(CanvasPool &pool, TransitionKind kind, const VideoFramePtr &from, const VideoFramePtr &to, double progress);

} // namespace castwright::media
