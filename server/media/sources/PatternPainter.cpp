// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/sources/PatternPainter.h"

#include "media/sources/PictureBuffer.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>

namespace castwright::media::patternPainter {

namespace {

struct Rgb {
    int red, green, blue;
};

template <std::size_t N>
void row(const WritablePicture &picture, int top, int bottom, const std::array<Rgb, N> &colors)
{
    const int width = picture.frame->width;
    for (std::size_t i = 0; i < N; ++i) {
        const auto &[red, green, blue] = colors[i];
        fillRect(picture, int(i) * width / int(N), top, int(i + 1) * width / int(N), bottom, yuvOf(red, green, blue));
    }
}

} // namespace

VideoFramePtr bars(int width, int height)
{
    const WritablePicture picture = PicturePool().i420(width, height);
    fillI420(picture, {});
    constexpr std::array<Rgb, 7> upper{Rgb{191, 191, 191}, {191, 191, 0}, {0, 191, 191}, {0, 191, 0}, {191, 0, 191}, {191, 0, 0}, {0, 0, 191}};
    constexpr std::array<Rgb, 7> middle{Rgb{0, 0, 191}, {0, 0, 0}, {191, 0, 191}, {0, 0, 0}, {0, 191, 191}, {0, 0, 0}, {191, 191, 191}};
    row(picture, 0, height * 2 / 3, upper);
    row(picture, height * 2 / 3, height * 3 / 4, middle);
    const int top = height * 3 / 4;
    const auto x = [width](int parts) { return parts * width / 84; };
    fillRect(picture, 0, top, x(15), height, yuvOf(0, 33, 76));      // -I
    fillRect(picture, x(15), top, x(30), height, yuvOf(255, 255, 255));
    fillRect(picture, x(30), top, x(45), height, yuvOf(50, 0, 106)); // +Q
    fillRect(picture, x(60), top, x(64), height, {8, 128, 128});     // below black
    fillRect(picture, x(68), top, x(72), height, {25, 128, 128});    // above black
    return picture.frame;
}

VideoFramePtr wideMotion(int width, int height)
{
    const int period = width + (width & 1);
    const WritablePicture picture = PicturePool().i420(2 * period, height);
    const VideoFrame &frame = *picture.frame;
    for (int y = 0; y < height; ++y) {
        uchar *luma = picture.planes[0] + std::ptrdiff_t(y) * frame.strides[0];
        for (int x = 0; x < period; ++x) {
            const int ramp = std::abs(2 * x - period) * 160 / period;
            const bool isDisc = (x % 160 - 80) * (x % 160 - 80) + (y % 160 - 80) * (y % 160 - 80) < 50 * 50;
            luma[x] = uchar(isDisc ? 235 - ramp : 40 + ramp);
        }
        std::memcpy(luma + period, luma, std::size_t(period));
    }
    for (int y = 0; y < (height + 1) / 2; ++y) {
        uchar *u = picture.planes[1] + std::ptrdiff_t(y) * frame.strides[1];
        uchar *v = picture.planes[2] + std::ptrdiff_t(y) * frame.strides[2];
        for (int x = 0; x < period / 2; ++x) {
            u[x] = uchar(128 + std::clamp((y * 240 / std::max(1, height)) - 60, -60, 60));
            v[x] = uchar(128 + std::abs(4 * x - period) * 60 / period - 30);
        }
        std::memcpy(u + period / 2, u, std::size_t(period / 2));
        std::memcpy(v + period / 2, v, std::size_t(period / 2));
    }
    return picture.frame;
}

VideoFramePtr plain(int width, int height)
{
    const WritablePicture picture = PicturePool().i420(width, height);
    fillI420(picture, yuvOf(48, 52, 60));
    return picture.frame;
}

} // namespace castwright::media::patternPainter
