// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/transcode/Deinterlace.h"

#include <algorithm>

namespace castwright::media {

namespace {
constexpr int standsOut = 10; ///< of 255, from the line above and from the one below

void mendLine(const uchar *above, const uchar *line, const uchar *below, uchar *out, int width)
{
    for (int x = 0; x < width; ++x) {
        const int up = line[x] - above[x];
        const int down = line[x] - below[x];
        out[x] = up * down > standsOut * standsOut ? static_cast<uchar>((above[x] + below[x] + 1) / 2) : line[x];
    }
}

void mendPlane(const uchar *in, int inStride, uchar *out, int outStride, int width, int height)
{
    for (int y = 0; y < height; ++y) {
        const uchar *line = in + static_cast<std::ptrdiff_t>(y) * inStride;
        uchar *to = out + static_cast<std::ptrdiff_t>(y) * outStride;
        if (y % 2 == 1 && y + 1 < height)
            mendLine(line - inStride, line, line + inStride, to, width);
        else
            std::copy_n(line, width, to);
    }
}
} // namespace

VideoFramePtr Deinterlace::run(const VideoFramePtr &frame)
{
    if (frame->layout != PixelLayout::I420 || frame->width % 2 != 0 || frame->height % 2 != 0)
        return frame;
    if (!m_pool || m_width != frame->width || m_height != frame->height) {
        m_width = frame->width;
        m_height = frame->height;
        m_pool = std::make_unique<CanvasPool>(m_width, m_height);
    }
    const CanvasPool::Canvas canvas = m_pool->take();
    for (std::size_t plane = 0; plane < 3; ++plane) {
        const int half = plane == 0 ? 1 : 2;
        mendPlane(frame->planes[plane], frame->strides[plane], canvas.planes.planes[plane], canvas.planes.strides[plane], m_width / half,
                  m_height / half);
    }
    const VideoFramePtr mended = canvas.share();
    auto out = std::make_shared<VideoFrame>(*mended);
    out->matrix = frame->matrix;
    out->isFullRange = frame->isFullRange;
    out->sampleAspect = frame->sampleAspect;
    out->owner = mended;
    return out;
}

} // namespace castwright::media
