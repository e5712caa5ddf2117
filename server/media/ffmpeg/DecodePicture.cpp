// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/ffmpeg/DecodePicture.h"

extern "C" {
#include <libavutil/pixdesc.h>
}

namespace castwright::media {

namespace {

ColorMatrix matrixOf(const AVFrame &frame)
{
    switch (frame.colorspace) {
    case AVCOL_SPC_BT709: return ColorMatrix::Bt709;
    case AVCOL_SPC_FCC:
    case AVCOL_SPC_BT470BG:
    case AVCOL_SPC_SMPTE170M:
    case AVCOL_SPC_SMPTE240M: return ColorMatrix::Bt601;
    default: return frame.height >= 720 || frame.width >= 1280 ? ColorMatrix::Bt709 : ColorMatrix::Bt601; // the custom where nothing is said
    }
}

bool isFullRange(const AVFrame &frame)
{
    switch (frame.format) {
    case AV_PIX_FMT_YUVJ420P:
    case AV_PIX_FMT_YUVJ422P:
    case AV_PIX_FMT_YUVJ444P:
    case AV_PIX_FMT_YUVJ440P: return true;
    default: return frame.color_range == AVCOL_RANGE_JPEG;
    }
}

/// swscale warns of the YUVJ names; they say the same as their range.
AVPixelFormat plainFormat(int format)
{
    switch (format) {
    case AV_PIX_FMT_YUVJ420P: return AV_PIX_FMT_YUV420P;
    case AV_PIX_FMT_YUVJ422P: return AV_PIX_FMT_YUV422P;
    case AV_PIX_FMT_YUVJ444P: return AV_PIX_FMT_YUV444P;
    case AV_PIX_FMT_YUVJ440P: return AV_PIX_FMT_YUV440P;
    default: return AVPixelFormat(format);
    }
}

int coefficientsOf(const AVFrame &frame)
{
    if (frame.colorspace == AVCOL_SPC_BT2020_NCL || frame.colorspace == AVCOL_SPC_BT2020_CL)
        return SWS_CS_BT2020;
    return matrixOf(frame) == ColorMatrix::Bt709 ? SWS_CS_ITU709 : SWS_CS_ITU601;
}

void premultiply(const WritablePicture &picture)
{
    for (int row = 0; row < picture.frame->height; ++row) {
        uchar *pixel = picture.planes[0] + std::ptrdiff_t(row) * picture.frame->strides[0];
        for (int x = 0; x < picture.frame->width; ++x, pixel += 4) {
            const int alpha = pixel[3];
            for (int channel = 0; alpha != 255 && channel < 3; ++channel)
                pixel[channel] = uchar((pixel[channel] * alpha + 127) / 255);
        }
    }
}

void rotatePlane(const uchar *from, int fromStride, int width, int height, int bytes, uchar *to, int toStride, int quarterTurns)
{
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x) {
            const int toX = quarterTurns == 1 ? height - 1 - y : quarterTurns == 2 ? width - 1 - x : y;
            const int toY = quarterTurns == 1 ? x : quarterTurns == 2 ? height - 1 - y : width - 1 - x;
            std::copy_n(from + std::ptrdiff_t(y) * fromStride + x * bytes, bytes, to + std::ptrdiff_t(toY) * toStride + toX * bytes);
        }
}

} // namespace

std::shared_ptr<VideoFrame> DecodePicture::convert(const AVFrame &frame, int quarterTurns)
{
    const AVPixFmtDescriptor *format = av_pix_fmt_desc_get(AVPixelFormat(frame.format));
    if (!format || frame.width <= 0 || frame.height <= 0 || (format->flags & AV_PIX_FMT_FLAG_HWACCEL))
        return {};
    const bool isI420 = frame.format == AV_PIX_FMT_YUV420P || frame.format == AV_PIX_FMT_YUVJ420P;
    // The rows of some decoders run upwards; only swscale can deal with that.
    const bool isPlain = isI420 && frame.linesize[0] > 0 && frame.linesize[1] > 0 && frame.linesize[2] > 0;
    auto picture = isPlain ? wrap(frame) : scale(frame, format->flags & AV_PIX_FMT_FLAG_ALPHA);
    if (picture && quarterTurns != 0)
        picture = rotate(*picture, quarterTurns);
    return picture;
}

std::shared_ptr<VideoFrame> DecodePicture::wrap(const AVFrame &frame) const
{
    const std::shared_ptr<AVFrame> held(av_frame_clone(&frame), ffmpeg::FreeFrame());
    if (!held)
        return {};
    auto picture = std::make_shared<VideoFrame>();
    picture->matrix = matrixOf(frame);
    picture->isFullRange = isFullRange(frame);
    picture->width = frame.width;
    picture->height = frame.height;
    for (std::size_t plane = 0; plane < 3; ++plane) {
        picture->planes[plane] = held->data[plane];
        picture->strides[plane] = held->linesize[plane];
    }
    picture->owner = held;
    return picture;
}

std::shared_ptr<VideoFrame> DecodePicture::scale(const AVFrame &frame, bool hasAlpha)
{
    const AVPixFmtDescriptor *format = av_pix_fmt_desc_get(AVPixelFormat(frame.format));
    const bool isRgb = format->flags & AV_PIX_FMT_FLAG_RGB;
    const AVPixelFormat target = hasAlpha ? AV_PIX_FMT_BGRA : AV_PIX_FMT_YUV420P;
    m_scaler.reset(sws_getCachedContext(m_scaler.release(), frame.width, frame.height, plainFormat(frame.format), frame.width, frame.height, target,
                                        SWS_BILINEAR, nullptr, nullptr, nullptr));
    if (!m_scaler)
        return {};
    const WritablePicture picture = hasAlpha ? m_pool.bgra(frame.width, frame.height, false) : m_pool.i420(frame.width, frame.height);
    // A YUV picture keeps its matrix, which saves swscale the way through RGB; wide-gamut ones and RGB become BT.709.
    const bool keepsMatrix = !isRgb && coefficientsOf(frame) != SWS_CS_BT2020;
    picture.frame->matrix = keepsMatrix ? matrixOf(frame) : ColorMatrix::Bt709;
    const int *from = sws_getCoefficients(coefficientsOf(frame));
    const int *to = picture.frame->matrix == ColorMatrix::Bt709 ? sws_getCoefficients(SWS_CS_ITU709) : sws_getCoefficients(SWS_CS_ITU601);
    sws_setColorspaceDetails(m_scaler.get(), isRgb ? to : from, isRgb || isFullRange(frame), to, hasAlpha ? 1 : 0, 0, 1 << 16, 1 << 16);
    uint8_t *const planes[4] = {picture.planes[0], picture.planes[1], picture.planes[2], nullptr};
    const int strides[4] = {picture.frame->strides[0], picture.frame->strides[1], picture.frame->strides[2], 0};
    if (sws_scale(m_scaler.get(), frame.data, frame.linesize, 0, frame.height, planes, strides) <= 0)
        return {};
    if (hasAlpha)
        premultiply(picture);
    return picture.frame;
}

std::shared_ptr<VideoFrame> DecodePicture::rotate(const VideoFrame &frame, int quarterTurns)
{
    const bool isUpright = quarterTurns == 2;
    const int width = isUpright ? frame.width : frame.height;
    const int height = isUpright ? frame.height : frame.width;
    const bool isI420 = frame.layout == PixelLayout::I420;
    const WritablePicture picture = isI420 ? m_pool.i420(width, height) : m_pool.bgra(width, height, frame.isOpaque);
    picture.frame->matrix = frame.matrix;
    picture.frame->isFullRange = frame.isFullRange;
    const std::size_t planes = isI420 ? 3 : 1;
    for (std::size_t plane = 0; plane < planes; ++plane) {
        const int shrink = plane > 0 ? 1 : 0;
        rotatePlane(frame.planes[plane], frame.strides[plane], (frame.width + shrink) >> shrink, (frame.height + shrink) >> shrink, isI420 ? 1 : 4,
                    picture.planes[plane], picture.frame->strides[plane], quarterTurns);
    }
    return picture.frame;
}

} // namespace castwright::media
