// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/ffmpeg/FfmpegCompat.h"
#include "media/sources/PictureBuffer.h"

namespace castwright::media {

/// Turns decoder frames into ours. Keeps a scaler and memory between frames. Thread: one at a time.
class DecodePicture {
public:
    /// Null when libswscale does not know the format. `quarterTurns` clockwise.
    std::shared_ptr<VideoFrame> convert(const AVFrame &frame, int quarterTurns);

private:
    std::shared_ptr<VideoFrame> wrap(const AVFrame &frame) const;
    std::shared_ptr<VideoFrame> scale(const AVFrame &frame, bool hasAlpha);
    std::shared_ptr<VideoFrame> rotate(const VideoFrame &frame, int quarterTurns);

    PicturePool m_pool;
    ffmpeg::ScalerPtr m_scaler;
};

} // namespace castwright::media
