// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/hub/VideoFrame.h"

#include <memory>
#include <mutex>
#include <vector>

namespace castwright::media {

/// Where a picture is written before it is shared: the planes of an I420 picture, 64-byte aligned rows.
struct CanvasPlanes {
    std::array<uchar *, 3> planes{};
    std::array<int, 3> strides{};
    int width = 0;
    int height = 0;
};

/// Recycles the memory of I420 pictures, which are made and dropped at the frame rate. Thread: take() the program's; pictures may be dropped on any.
class CanvasPool {
public:
    CanvasPool(int width, int height);

    /// A picture nobody else sees. Its planes may be written until it is handed out as a VideoFramePtr.
    struct Canvas {
        CanvasPlanes planes;
        std::shared_ptr<uchar> memory;
        /// bt709, limited range.
        VideoFramePtr share() const;
    };
    Canvas take();

private:
    struct Store {
        std::mutex mutex;
        std::vector<std::unique_ptr<uchar[]>> free;
    };
    int m_width;
    int m_height;
    std::shared_ptr<Store> m_store;
};

/// Fills all of it with one colour, given in Y, U, V.
void fillCanvas(const CanvasPlanes &canvas, uchar y, uchar u, uchar v);
/// Copies a picture of the same size.
void copyCanvas(const CanvasPlanes &to, const VideoFrame &from);

} // namespace castwright::media
