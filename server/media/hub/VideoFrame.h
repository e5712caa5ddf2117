// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <memory>

namespace castwright::media {

/// I420: 8-bit planar 4:2:0, limited range unless said. Bgra: 32 bits B, G, R, A, premultiplied, full range.
enum class PixelLayout { I420 = 1, Bgra };
enum class ColorMatrix { Bt709 = 1, Bt601 };

/// One picture; immutable and shared. Whoever composes a layer may cache by the address of the frame, so a source that shows the same
/// picture again hands out the same pointer.
struct VideoFrame {
    PixelLayout layout = PixelLayout::I420;
    ColorMatrix matrix = ColorMatrix::Bt709; ///< of I420
    bool isFullRange = false;                ///< of I420
    bool isOpaque = true;                    ///< Bgra only: false when any pixel is not solid
    int width = 0;
    int height = 0;
    double sampleAspect = 1.0; ///< width of a pixel divided by its height
    std::array<const uchar *, 3> planes{}; ///< Y, U, V; or Bgra alone
    std::array<int, 3> strides{};          ///< bytes
    std::shared_ptr<const void> owner;     ///< keeps the planes alive
};

using VideoFramePtr = std::shared_ptr<const VideoFrame>;

} // namespace castwright::media
