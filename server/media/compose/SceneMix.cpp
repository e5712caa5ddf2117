// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/compose/SceneMix.h"

#include "media/compose/Overlay.h"

#include <cmath>
#include <cstring>

namespace castwright::media {

namespace {
void mixAll(const CanvasPlanes &canvas, const VideoFrame &over, int amount256)
{
    for (std::size_t i = 0; i < 3; ++i)
        mixPlane(canvas.planes[i], canvas.strides[i], over.planes[i], over.strides[i], i == 0 ? canvas.width : (canvas.width + 1) / 2,
                 i == 0 ? canvas.height : (canvas.height + 1) / 2, amount256);
}

/// Copies the columns of \`from\` that begin at \`fromX\` to \`toX\`, in luma pixels, all of them even.
void copyColumns(const CanvasPlanes &canvas, const VideoFrame &from, int fromX, int toX, int count)
{
    for (std::size_t i = 0; i < 3; ++i) {
        const int shift = i == 0 ? 0 : 1;
        const int rows = (canvas.height + shift) >> shift;
        for (int row = 0; row < rows && count > 0; ++row)
            std::memcpy(canvas.planes[i] + static_cast<std::ptrdiff_t>(row) * canvas.strides[i] + (toX >> shift),
                        from.planes[i] + static_cast<std::ptrdiff_t>(row) * from.strides[i] + (fromX >> shift), static_cast<std::size_t>(count >> shift));
    }
}
} // namespace

VideoFramePtr mixScenes(CanvasPool &pool, TransitionKind kind, const VideoFramePtr &from, const VideoFramePtr &to, double progress)
{
    if (kind == TransitionKind::Cut || kind == TransitionKind::Stinger || progress >= 1 || !from || from->width != to->width || from->height != to->height)
        return to;
    if (progress <= 0)
        return from;
    const CanvasPool::Canvas canvas = pool.take();
    const int width = canvas.planes.width;
    const int seam = static_cast<int>(std::lround(width * progress)) & ~1;
    switch (kind) {
    case TransitionKind::Cut:
    case TransitionKind::Stinger: break;
    case TransitionKind::Fade:
        copyCanvas(canvas.planes, *from);
        mixAll(canvas.planes, *to, static_cast<int>(std::lround(progress * 256)));
        break;
    case TransitionKind::FadeToBlack: {
        const bool isFirstHalf = progress < 0.5;
        const double visible = isFirstHalf ? 1 - 2 * progress : 2 * progress - 1;
        fillCanvas(canvas.planes, 16, 128, 128);
        mixAll(canvas.planes, isFirstHalf ? *from : *to, static_cast<int>(std::lround(visible * 256)));
        break;
    }
    case TransitionKind::WipeLeft:
        copyColumns(canvas.planes, *from, 0, 0, width - seam);
        copyColumns(canvas.planes, *to, width - seam, width - seam, seam);
        break;
    case TransitionKind::SlideLeft:
        copyColumns(canvas.planes, *from, seam, 0, width - seam);
        copyColumns(canvas.planes, *to, 0, width - seam, seam);
        break;
    }
    return canvas.share();
}

} // namespace castwright::media
