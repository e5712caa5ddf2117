// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/compose/CanvasFrame.h"

namespace castwright::media {

/// Interlaced pictures made whole: where the lines of the second field stand out from those of the first, as they do where something moves,
/// they are drawn anew from their neighbours; what stands still keeps every line. Thread: one at a time.
class Deinterlace {
public:
    /// The picture itself when it is not I420 of even size.
    VideoFramePtr run(const VideoFramePtr &frame);

private:
    std::unique_ptr<CanvasPool> m_pool;
    int m_width = 0;
    int m_height = 0;
};

} // namespace castwright::media
