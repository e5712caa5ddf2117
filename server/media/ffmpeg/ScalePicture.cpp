// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/ffmpeg/ScalePicture.h"

extern "C" {
#include <libavutil/pixfmt.h>
#include <libswscale/swscale.h>
}

namespace castwright::media {

namespace {
struct Cropped {
    std::array<const uchar *, 4> planes{};
    std::array<int, 4> strides{};
};

/// The planes from the crop's corner on. Chroma begins at the pixel pair the corner is in.
Cropped cropped(const VideoFrame &frame, const QRect &crop)
{
    Cropped out;
    if (frame.layout == PixelLayout::Bgra) {
        out.planes[0] = frame.planes[0] + static_cast<std::ptrdiff_t>(crop.y()) * frame.strides[0] + static_cast<std::ptrdiff_t>(crop.x()) * 4;
        out.strides[0] = frame.strides[0];
        return out;
    }
    for (std::size_t i = 0; i < 3; ++i) {
        const int shift = i == 0 ? 0 : 1;
        out.planes[i] = frame.planes[i] + static_cast<std::ptrdiff_t>(crop.y() >> shift) * frame.strides[i] + (crop.x() >> shift);
        out.strides[i] = frame.strides[i];
    }
    return out;
}

int formatOf(const VideoFrame &frame)
{
    return frame.layout == PixelLayout::Bgra ? AV_PIX_FMT_BGRA : AV_PIX_FMT_YUV420P;
}
} // namespace

ScalePicture::~ScalePicture()
{
    sws_freeContext(m_context);
}

bool ScalePicture::prepare(const Geometry &wanted)
{
    if (m_context && wanted == m_geometry)
        return true;
    sws_freeContext(m_context);
    const bool isSameSize = wanted.sourceWidth == wanted.targetWidth && wanted.sourceHeight == wanted.targetHeight;
    const int flags = (isSameSize ? SWS_POINT : SWS_BILINEAR) | SWS_FULL_CHR_H_INT | SWS_ACCURATE_RND;
    m_context = sws_getContext(wanted.sourceWidth, wanted.sourceHeight, static_cast<AVPixelFormat>(wanted.sourceFormat), wanted.targetWidth, wanted.targetHeight,
                               static_cast<AVPixelFormat>(wanted.targetFormat), flags, nullptr, nullptr, nullptr);
    m_geometry = wanted;
    if (!m_context)
        return false;
    const int *source = sws_getCoefficients(wanted.matrix == ColorMatrix::Bt601 ? SWS_CS_ITU601 : SWS_CS_ITU709);
    const int *target = sws_getCoefficients(SWS_CS_ITU709);
    const bool isTargetRgb = wanted.targetFormat == AV_PIX_FMT_BGRA;
    const bool isSourceRgb = wanted.sourceFormat == AV_PIX_FMT_BGRA;
    sws_setColorspaceDetails(m_context, isSourceRgb ? target : source, isSourceRgb || wanted.isFullRange, target, isTargetRgb, 0, 1 << 16, 1 << 16);
    return true;
}

bool ScalePicture::toI420(const VideoFrame &from, const QRect &crop, const CanvasPlanes &to)
{
    if (!prepare({formatOf(from), crop.width(), crop.height(), AV_PIX_FMT_YUV420P, to.width, to.height, from.isFullRange, from.matrix}))
        return false;
    const Cropped source = cropped(from, crop);
    const std::array<uchar *, 4> planes{to.planes[0], to.planes[1], to.planes[2], nullptr};
    const std::array<int, 4> strides{to.strides[0], to.strides[1], to.strides[2], 0};
    return sws_scale(m_context, source.planes.data(), source.strides.data(), 0, crop.height(), planes.data(), strides.data()) > 0;
}

bool ScalePicture::toBgra(const VideoFrame &from, const QRect &crop, uchar *to, int strideBytes, int width, int height)
{
    if (!prepare({formatOf(from), crop.width(), crop.height(), AV_PIX_FMT_BGRA, width, height, from.isFullRange, from.matrix}))
        return false;
    const Cropped source = cropped(from, crop);
    const std::array<uchar *, 4> planes{to, nullptr, nullptr, nullptr};
    const std::array<int, 4> strides{strideBytes, 0, 0, 0};
    return sws_scale(m_context, source.planes.data(), source.strides.data(), 0, crop.height(), planes.data(), strides.data()) > 0;
}

} // namespace castwright::media
