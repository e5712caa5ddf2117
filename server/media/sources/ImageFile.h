// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "media/hub/VideoFrame.h"

#include <QSize>
#include <QString>

#include <vector>

namespace castwright::media {

/// A decoded picture file; several pictures when it is animated.
struct ImageFrames {
    std::vector<VideoFramePtr> frames;
    std::vector<int> untilMs; ///< end of each picture within the loop
    QSize size() const { return frames.empty() ? QSize() : QSize(frames.front()->width, frames.front()->height); }
};

inline constexpr int maxImageSide = 16384;
inline constexpr qint64 maxImageBytes = 256LL * 1024 * 1024; ///< decoded, 4 bytes a pixel, all pictures together

/// Reads png, jpg, webp, gif, svg and whatever else Qt or libavcodec know. SVG is drawn as large as fits `canvas`. Pictures beyond the
/// limits are refused before they are decoded; an animation is cut at the limit. Thread: any; takes long.
Result<ImageFrames> readImageFile(const QString &path, QSize canvas);

} // namespace castwright::media
