// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/hub/VideoFrame.h"

#include <memory>
#include <vector>

struct AVFormatContext;
struct AVPacket;
struct AVStream;

namespace castwright::media {

/// A decoded picture on its stream's own clock.
struct DecodedPicture {
    VideoFramePtr frame;
    qint64 atUs = 0; ///< time stamp of the stream
    qint64 durationUs = 0;
};

/// Decodes one video stream to frames as the compositor takes them: 4:2:0 pictures without a copy, others converted here; upright, with
/// matrix, range and pixel aspect filled in; pictures with transparency as premultiplied Bgra. Thread: one at a time.
class DecodeVideo {
public:
    /// Null when no decoder opens. `isLive` trades throughput for delay.
    static std::unique_ptr<DecodeVideo> open(AVFormatContext *context, AVStream *stream, bool isLive);
    ~DecodeVideo();

    /// Appends the pictures that `packet` completes; null drains. Damaged data is skipped. False when the decoder is beyond repair.
    bool decode(const AVPacket *packet, std::vector<DecodedPicture> &out);
    /// Forgets everything, before the first packet after a seek.
    void flush();
    /// Frames per second as the container says; 0 when unknown.
    double fps() const;

private:
    struct Private;
    explicit DecodeVideo(std::unique_ptr<Private> data);
    std::unique_ptr<Private> d;
};

} // namespace castwright::media
