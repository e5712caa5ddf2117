// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/hub/VideoFrame.h"

#include <mutex>
#include <vector>

class QImage;

namespace castwright::media {

/// A picture while it is being drawn; `frame` is handed out when it is done and not written any more.
struct WritablePicture {
    std::shared_ptr<VideoFrame> frame;
    std::array<uchar *, 3> planes{}; ///< the frame's planes, writable
};

/// Bytes for pictures that come and go with every tick: memory returns here when the last holder of a frame lets it go. Thread: any.
class PicturePool {
public:
    PicturePool() : m_store(std::make_shared<Store>()) {}
    WritablePicture i420(int width, int height);
    WritablePicture bgra(int width, int height, bool isOpaque);

private:
    struct Store {
        std::mutex mutex;
        std::vector<std::vector<uchar>> idle; ///< at most maxIdle
    };
    std::shared_ptr<uchar> take(std::size_t bytes);

    std::shared_ptr<Store> m_store;
};

/// Colours of BT.709, limited range.
struct Yuv {
    uchar y = 16;
    uchar u = 128;
    uchar v = 128;
};
Yuv yuvOf(int red, int green, int blue);
void fillI420(const WritablePicture &picture, Yuv color);
/// Fills luma and chroma of a rectangle; edges are moved to even pixels.
void fillRect(const WritablePicture &picture, int left, int top, int right, int bottom, Yuv color);

/// A frame of an image: I420 (BT.709) when it is opaque and of even size, else premultiplied Bgra.
VideoFramePtr frameOfImage(const QImage &image);

} // namespace castwright::media
