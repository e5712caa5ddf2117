// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/sources/PictureBuffer.h"

#include <QImage>

#include <algorithm>
#include <cstring>

namespace castwright::media {

namespace {

constexpr int pictureAlignment = 64;
constexpr std::size_t maxIdle = 6;

int aligned(int bytes)
{
    return (bytes + pictureAlignment - 1) / pictureAlignment * pictureAlignment;
}

/// Chroma is the mean of each 2x2 block, as swscale places it for MPEG-2 within half a pixel.
void convertRows(const QImage &image, const WritablePicture &picture)
{
    const auto &strides = picture.frame->strides;
    for (int row = 0; row < image.height(); row += 2) {
        const auto *upper = reinterpret_cast<const QRgb *>(image.constScanLine(row));
        const auto *lower = reinterpret_cast<const QRgb *>(image.constScanLine(row + 1));
        uchar *luma = picture.planes[0] + std::ptrdiff_t(row) * strides[0];
        uchar *u = picture.planes[1] + std::ptrdiff_t(row / 2) * strides[1];
        uchar *v = picture.planes[2] + std::ptrdiff_t(row / 2) * strides[2];
        for (int x = 0; x < image.width(); x += 2) {
            const std::array<QRgb, 4> pixels{upper[x], upper[x + 1], lower[x], lower[x + 1]};
            int red = 0, green = 0, blue = 0;
            for (const QRgb pixel : pixels)
                red += qRed(pixel), green += qGreen(pixel), blue += qBlue(pixel);
            luma[x] = yuvOf(qRed(pixels[0]), qGreen(pixels[0]), qBlue(pixels[0])).y;
            luma[x + 1] = yuvOf(qRed(pixels[1]), qGreen(pixels[1]), qBlue(pixels[1])).y;
            luma[strides[0] + x] = yuvOf(qRed(pixels[2]), qGreen(pixels[2]), qBlue(pixels[2])).y;
            luma[strides[0] + x + 1] = yuvOf(qRed(pixels[3]), qGreen(pixels[3]), qBlue(pixels[3])).y;
            const Yuv mean = yuvOf((red + 2) / 4, (green + 2) / 4, (blue + 2) / 4);
            u[x / 2] = mean.u;
            v[x / 2] = mean.v;
        }
    }
}

bool isSolid(const QImage &premultiplied)
{
    for (int row = 0; row < premultiplied.height(); ++row) {
        const auto *line = reinterpret_cast<const QRgb *>(premultiplied.constScanLine(row));
        if (!std::all_of(line, line + premultiplied.width(), [](QRgb pixel) { return qAlpha(pixel) == 255; }))
            return false;
    }
    return true;
}

} // namespace

std::shared_ptr<uchar> PicturePool::take(std::size_t bytes)
{
    std::vector<uchar> block;
    {
        const std::scoped_lock lock(m_store->mutex);
        auto &idle = m_store->idle;
        const auto fitting =
            std::find_if(idle.begin(), idle.end(), [bytes](const auto &one) { return one.size() == bytes + pictureAlignment; });
        if (fitting != idle.end()) {
            block = std::move(*fitting);
            idle.erase(fitting);
        }
    }
    if (block.empty())
        block.resize(bytes + pictureAlignment);
    auto *held = new std::vector<uchar>(std::move(block));
    void *start = held->data();
    std::size_t space = held->size();
    std::align(pictureAlignment, bytes, start, space);
    return {static_cast<uchar *>(start), [held, store = std::weak_ptr(m_store)](uchar *) {
                if (const auto home = store.lock()) {
                    const std::scoped_lock lock(home->mutex);
                    if (home->idle.size() >= maxIdle) // other sizes than now wanted would stay for ever
                        home->idle.erase(home->idle.begin());
                    home->idle.push_back(std::move(*held));
                }
                delete held;
            }};
}

WritablePicture PicturePool::i420(int width, int height)
{
    WritablePicture picture{std::make_shared<VideoFrame>(), {}};
    VideoFrame &frame = *picture.frame;
    frame.width = width;
    frame.height = height;
    const int chromaHeight = (height + 1) / 2;
    frame.strides = {aligned(width), aligned((width + 1) / 2), aligned((width + 1) / 2)};
    const auto lumaBytes = std::size_t(frame.strides[0]) * std::size_t(height);
    const auto chromaBytes = std::size_t(frame.strides[1]) * std::size_t(chromaHeight);
    const auto memory = take(lumaBytes + 2 * chromaBytes);
    picture.planes = {memory.get(), memory.get() + lumaBytes, memory.get() + lumaBytes + chromaBytes};
    frame.planes = {picture.planes[0], picture.planes[1], picture.planes[2]};
    frame.owner = memory;
    return picture;
}

WritablePicture PicturePool::bgra(int width, int height, bool isOpaque)
{
    WritablePicture picture{std::make_shared<VideoFrame>(), {}};
    VideoFrame &frame = *picture.frame;
    frame.layout = PixelLayout::Bgra;
    frame.isOpaque = isOpaque;
    frame.width = width;
    frame.height = height;
    frame.strides = {aligned(width * 4), 0, 0};
    const auto memory = take(std::size_t(frame.strides[0]) * std::size_t(height));
    picture.planes = {memory.get(), nullptr, nullptr};
    frame.planes = {memory.get(), nullptr, nullptr};
    frame.owner = memory;
    return picture;
}

Yuv yuvOf(int red, int green, int blue)
{
    // ITU-R BT.709-6, 8 bits, limited range; coefficients times 65536.
    const auto scaled = [](int sum, int offset) { return uchar(std::clamp((sum + 32768) / 65536 + offset, 0, 255)); };
    return {scaled(11966 * red + 40254 * green + 4064 * blue, 16),
            uchar(std::clamp((-6596 * red - 22189 * green + 28785 * blue + (128 << 16) + 32768) >> 16, 0, 255)),
            uchar(std::clamp((28785 * red - 26145 * green - 2640 * blue + (128 << 16) + 32768) >> 16, 0, 255))};
}

void fillI420(const WritablePicture &picture, Yuv color)
{
    const VideoFrame &frame = *picture.frame;
    const auto chroma = std::size_t((frame.height + 1) / 2);
    std::memset(picture.planes[0], color.y, std::size_t(frame.strides[0]) * std::size_t(frame.height));
    std::memset(picture.planes[1], color.u, std::size_t(frame.strides[1]) * chroma);
    std::memset(picture.planes[2], color.v, std::size_t(frame.strides[2]) * chroma);
}

void fillRect(const WritablePicture &picture, int left, int top, int right, int bottom, Yuv color)
{
    const VideoFrame &frame = *picture.frame;
    const auto even = [](int value, int limit) { return value >= limit ? limit : std::max(0, value) & ~1; };
    left = even(left, frame.width), right = even(right, frame.width);
    top = even(top, frame.height), bottom = even(bottom, frame.height);
    if (left >= right || top >= bottom)
        return;
    for (int row = top; row < bottom; ++row)
        std::memset(picture.planes[0] + std::ptrdiff_t(row) * frame.strides[0] + left, color.y, std::size_t(right - left));
    for (int row = top / 2; row < (bottom + 1) / 2; ++row) {
        std::memset(picture.planes[1] + std::ptrdiff_t(row) * frame.strides[1] + left / 2, color.u, std::size_t((right - left + 1) / 2));
        std::memset(picture.planes[2] + std::ptrdiff_t(row) * frame.strides[2] + left / 2, color.v, std::size_t((right - left + 1) / 2));
    }
}

VideoFramePtr frameOfImage(const QImage &image)
{
    if (image.isNull())
        return {};
    const QImage pixels = image.convertToFormat(QImage::Format_ARGB32_Premultiplied);
    const bool isOpaque = !image.hasAlphaChannel() || isSolid(pixels);
    if (isOpaque && pixels.width() % 2 == 0 && pixels.height() % 2 == 0) {
        const WritablePicture picture = PicturePool().i420(pixels.width(), pixels.height());
        convertRows(pixels, picture);
        return picture.frame;
    }
    auto frame = std::make_shared<VideoFrame>();
    auto held = std::make_shared<QImage>(pixels);
    frame->layout = PixelLayout::Bgra;
    frame->isOpaque = isOpaque;
    frame->width = pixels.width();
    frame->height = pixels.height();
    frame->planes = {held->constBits(), nullptr, nullptr};
    frame->strides = {int(held->bytesPerLine()), 0, 0};
    frame->owner = held;
    return frame;
}

} // namespace castwright::media
