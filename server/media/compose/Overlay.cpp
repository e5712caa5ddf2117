// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/compose/Overlay.h"

#include <algorithm>
#include <cmath>

namespace castwright::media {

namespace {
// ITU-R BT.709 section 3.5, 8 bits: Y = 16 + 219 * (0.2126 R + 0.7152 G + 0.0722 B) and the two colour differences, in 16.16 fixed point. The
// input is premultiplied, so the offsets 16 and 128 are weighted with alpha.
constexpr int fixedOne = 65536;
constexpr int yR = static_cast<int>(0.2126 * 219 / 255 * fixedOne);
constexpr int yG = static_cast<int>(0.7152 * 219 / 255 * fixedOne);
constexpr int yB = static_cast<int>(0.0722 * 219 / 255 * fixedOne);
constexpr double uScale = 224.0 / 255 / 1.8556;
constexpr double vScale = 224.0 / 255 / 1.5748;

struct Sum {
    int r = 0;
    int g = 0;
    int b = 0;
    int a = 0;
};

void add(Sum &sum, QRgb pixel)
{
    sum.r += qRed(pixel);
    sum.g += qGreen(pixel);
    sum.b += qBlue(pixel);
    sum.a += qAlpha(pixel);
}

uchar clip(double value)
{
    return static_cast<uchar>(std::clamp(static_cast<int>(std::lround(value)), 0, 255));
}
} // namespace

Overlay::Overlay(const QImage &picture, QPoint corner)
{
    // Grow to even corners; what is added is transparent.
    const QPoint even(corner.x() & ~1, corner.y() & ~1);
    const QPoint shift = corner - even;
    const QSize size((picture.width() + shift.x() + 1) & ~1, (picture.height() + shift.y() + 1) & ~1);
    if (picture.isNull())
        return;
    m_corner = even;
    m_width = size.width();
    m_height = size.height();
    if (size == picture.size()) {
        convert(picture);
        return;
    }
    QImage padded(size, QImage::Format_ARGB32_Premultiplied);
    padded.fill(Qt::transparent);
    for (int row = 0; row < picture.height(); ++row)
        std::copy_n(reinterpret_cast<const QRgb *>(picture.constScanLine(row)), picture.width(), reinterpret_cast<QRgb *>(padded.scanLine(row + shift.y())) + shift.x());
    convert(padded);
}

void Overlay::convert(const QImage &even)
{
    for (std::size_t i = 0; i < 3; ++i) {
        Plane &plane = m_planes[i];
        plane.width = i == 0 ? m_width : m_width / 2;
        plane.height = i == 0 ? m_height : m_height / 2;
        const auto count = static_cast<std::size_t>(plane.width) * static_cast<std::size_t>(plane.height);
        plane.value.resize(count);
        plane.alpha.resize(count);
    }
    Plane &luma = m_planes[0];
    for (int row = 0; row < m_height; ++row) {
        const auto *line = reinterpret_cast<const QRgb *>(even.constScanLine(row));
        const auto start = static_cast<std::size_t>(row) * static_cast<std::size_t>(m_width);
        for (int column = 0; column < m_width; ++column) {
            const QRgb p = line[column];
            const int weighted = yR * qRed(p) + yG * qGreen(p) + yB * qBlue(p) + 16 * fixedOne * qAlpha(p) / 255;
            luma.value[start + static_cast<std::size_t>(column)] = static_cast<uchar>(std::min((weighted + fixedOne / 2) >> 16, 255));
            luma.alpha[start + static_cast<std::size_t>(column)] = static_cast<uchar>(qAlpha(p));
        }
    }
    for (int row = 0; row < m_height / 2; ++row) {
        const auto *upper = reinterpret_cast<const QRgb *>(even.constScanLine(2 * row));
        const auto *lower = reinterpret_cast<const QRgb *>(even.constScanLine(2 * row + 1));
        for (int column = 0; column < m_width / 2; ++column) {
            Sum sum;
            add(sum, upper[2 * column]);
            add(sum, upper[2 * column + 1]);
            add(sum, lower[2 * column]);
            add(sum, lower[2 * column + 1]);
            const double y = 0.2126 * sum.r + 0.7152 * sum.g + 0.0722 * sum.b;
            const double offset = 128.0 * sum.a / 255;
            const auto at = static_cast<std::size_t>(row) * static_cast<std::size_t>(m_width / 2) + static_cast<std::size_t>(column);
            m_planes[1].value[at] = clip((offset + (sum.b - y) * uScale) / 4);
            m_planes[2].value[at] = clip((offset + (sum.r - y) * vScale) / 4);
            m_planes[1].alpha[at] = m_planes[2].alpha[at] = static_cast<uchar>((sum.a + 2) / 4);
        }
    }
}

void Overlay::blend(const CanvasPlanes &canvas, double opacity) const
{
    if (isEmpty())
        return;
    const int opacity256 = static_cast<int>(std::lround(std::clamp(opacity, 0.0, 1.0) * 256));
    for (std::size_t i = 0; i < 3; ++i) {
        const int shift = i == 0 ? 0 : 1;
        blendPlane(m_planes[i], canvas.planes[i], canvas.strides[i], shift ? (canvas.width + 1) / 2 : canvas.width, shift ? (canvas.height + 1) / 2 : canvas.height,
                   m_corner.x() >> shift, m_corner.y() >> shift, opacity256);
    }
}

void Overlay::blendPlane(const Plane &plane, uchar *canvas, int stride, int canvasWidth, int canvasHeight, int x, int y, int opacity256)
{
    const int left = std::max(0, -x);
    const int right = std::min(plane.width, canvasWidth - x);
    const int top = std::max(0, -y);
    const int bottom = std::min(plane.height, canvasHeight - y);
    for (int row = top; row < bottom && right > left; ++row) {
        const auto start = static_cast<std::size_t>(row) * static_cast<std::size_t>(plane.width);
        const uchar *value = plane.value.data() + start;
        const uchar *alpha = plane.alpha.data() + start;
        uchar *line = canvas + static_cast<std::ptrdiff_t>(y + row) * stride + x;
        if (opacity256 == 256) {
            for (int column = left; column < right; ++column) {
                // x / 255 rounded, for x up to 65025
                const unsigned through = line[column] * (255u - alpha[column]) + 128u;
                line[column] = static_cast<uchar>(std::min(value[column] + ((through + (through >> 8)) >> 8), 255u));
            }
        } else {
            const auto amount = static_cast<unsigned>(opacity256);
            for (int column = left; column < right; ++column) {
                const unsigned through = line[column] * (65280u - alpha[column] * amount) / 255u;
                line[column] = static_cast<uchar>(std::min((value[column] * amount + through + 128u) >> 8, 255u));
            }
        }
    }
}

void mixPlane(uchar *to, int toStride, const uchar *from, int fromStride, int width, int height, int amount256)
{
    const auto amount = static_cast<unsigned>(amount256);
    for (int row = 0; row < height; ++row) {
        uchar *out = to + static_cast<std::ptrdiff_t>(row) * toStride;
        const uchar *in = from + static_cast<std::ptrdiff_t>(row) * fromStride;
        for (int column = 0; column < width; ++column)
            out[column] = static_cast<uchar>((out[column] * (256u - amount) + in[column] * amount + 128u) >> 8);
    }
}

} // namespace castwright::media
