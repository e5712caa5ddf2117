// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/compose/CanvasFrame.h"

#include <QImage>
#include <QPoint>

#include <vector>

namespace castwright::media {

/// A picture with transparency, prepared for being laid over an I420 canvas many times: Y, U and V multiplied with their alpha, and what of the
/// canvas shows through. Its corner lies on even pixels, so that chroma falls on chroma.
class Overlay {
public:
    Overlay() = default;
    /// `picture` is ARGB32_Premultiplied; its top left corner comes to `corner` on the canvas.
    Overlay(const QImage &picture, QPoint corner);

    bool isEmpty() const { return m_width == 0; }
    /// Lays it over the canvas, the whole faded by `opacity` (0 to 1).
    void blend(const CanvasPlanes &canvas, double opacity) const;

private:
    struct Plane {
        std::vector<uchar> value; ///< premultiplied, with the offset of limited range weighted in
        std::vector<uchar> alpha;
        int width = 0;
        int height = 0;
    };
    void convert(const QImage &even);
    static void blendPlane(const Plane &plane, uchar *canvas, int stride, int canvasWidth, int canvasHeight, int x, int y, int opacity256);

    QPoint m_corner;
    int m_width = 0;
    int m_height = 0;
    std::array<Plane, 3> m_planes;
};

/// to = (to * (256 - amount) + from * amount) / 256 for a rectangle of one plane.
void mixPlane(uchar *to, int toStride, const uchar *from, int fromStride, int width, int height, int amount256);

} // namespace castwright::media
