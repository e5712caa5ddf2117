// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/compose/CanvasFrame.h"

#include <QRect>

#include <memory>

struct SwsContext;

namespace castwright::media {

/// Scales and converts pictures by libswscale. Keeps the context of its last geometry, so use one object per layer or purpose.
/// The matrix and range of both sides are always set: swscale's own default is bt601. Thread: one at a time.
class ScalePicture {
public:
    ScalePicture() = default;
    ~ScalePicture();
    ScalePicture(const ScalePicture &) = delete;
    ScalePicture &operator=(const ScalePicture &) = delete;

    /// `crop` of the picture to all of `to` as I420 bt709 limited. False when it cannot be converted.
    bool toI420(const VideoFrame &from, const QRect &crop, const CanvasPlanes &to);
    /// `crop` of the picture to 32-bit B, G, R, A of the given size.
    bool toBgra(const VideoFrame &from, const QRect &crop, uchar *to, int strideBytes, int width, int height);

private:
    struct Geometry {
        int sourceFormat = -1;
        int sourceWidth = 0;
        int sourceHeight = 0;
        int targetFormat = -1;
        int targetWidth = 0;
        int targetHeight = 0;
        bool isFullRange = false;
        ColorMatrix matrix = ColorMatrix::Bt709;
        friend bool operator==(const Geometry &, const Geometry &) = default;
    };
    bool prepare(const Geometry &wanted);

    SwsContext *m_context = nullptr;
    Geometry m_geometry;
};

} // namespace castwright::media
