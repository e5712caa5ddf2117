// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/compose/CanvasFrame.h"
#include "media/ffmpeg/EncodeAudio.h"
#include "media/ffmpeg/EncodeVideo.h"
#include "media/ffmpeg/ScalePicture.h"
#include "media/playback/Packaging.h"
#include "media/transcode/Deinterlace.h"
#include "media/transcode/MediaPump.h"
#include "ports/Transcoder.h"

namespace castwright::media {

/// From an address to a container: decoded, scaled and encoded by a plan, or only packed anew. Thread: one, which run() keeps busy;
/// figures() any.
class EncodeLine {
public:
    struct Job {
        QString name; ///< for the log
        QString url;
        TranscodePlan plan;
        bool isPaced = false;  ///< no faster than it plays
        qint64 seekUs = 0;     ///< where in a file it begins
        qint64 durationUs = 0; ///< 0: to its end
    };
    /// What the tracks are packed into.
    using Make = std::function<Result<std::unique_ptr<Packaging>>(const StreamInfo &)>;
    /// A packet was packed.
    using Packed = std::function<void(const Packet &packet)>;

    EncodeLine(Job job, Make make, Packed packed);

    /// To the end of the input or of the duration, or until `stop`. Errors: the input's, also when it ends; the encoders'.
    Result<> run(const std::stop_token &stop);
    TranscodeFigures figures() const;

private:
    Result<> encodeAll(const std::stop_token &stop);
    Result<> copyAll(const std::stop_token &stop);
    Result<> openVideo(const VideoFrame &first, double fps);
    Result<> openPackager();
    Result<> takePicture(const DecodedPicture &picture, qint64 atUs);
    Result<> encodePicture(const VideoFrame &frame, qint64 number);
    Result<> takeSound(const std::vector<float> &stereo, qint64 firstSample);
    Result<> encodeSound(const std::vector<float> &stereo, qint64 firstSample);
    void pack(const PacketPtr &packet);
    void count(qint64 mediaUs, bool isPicture);

    const Job m_job;
    const Make m_make;
    const Packed m_packed;
    MediaPump *m_pump = nullptr; ///< while it runs
    StreamInfo m_info;
    EncodeVideo m_video;
    EncodeAudio m_audio;
    Deinterlace m_deinterlace;
    ScalePicture m_scaler;
    std::unique_ptr<CanvasPool> m_pool;
    std::unique_ptr<Packaging> m_packaging;
    std::vector<float> m_early; ///< sound before the first picture
    qint64 m_earlySample = 0;
    qint64 m_wallMs = 0;
    qint64 m_lastFrame = -1;
    int m_fps = 30;
    qint64 m_countedUs = 0;
    qint64 m_countedFrames = 0;
    qint64 m_countedMediaUs = 0;
    qint64 m_bytes = 0;
    qint64 m_countedBytes = 0;
    mutable std::mutex m_mutex; ///< of the figures
    TranscodeFigures m_figures;
};

} // namespace castwright::media
