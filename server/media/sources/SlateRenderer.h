// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Studio.h"
#include "media/hub/VideoFrame.h"

#include <QSize>

namespace castwright::media {

/// The picture that takes the place of a source that fails or stalls: the studio's words, centred, wrapped and made smaller until they fit,
/// on its colour. Opaque I420 of the canvas's size (Bgra when that is odd). Costs some milliseconds: keep the frame. Thread: any.
VideoFramePtr renderSlate(const Slate &slate, QSize canvas);

} // namespace castwright::media
