// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/Encoding.h"
#include "media/hub/Packet.h"
#include "media/hub/VideoFrame.h"

#include <functional>
#include <memory>

struct AVCodecContext;
struct AVFrame;
struct AVPacket;

namespace castwright::media {

/// One video encoder of libavcodec. Thread: one at a time.
class EncodeVideo {
public:
    using Sink = std::function<void(const PacketPtr &)>;

    EncodeVideo() = default;
    ~EncodeVideo();
    EncodeVideo(const EncodeVideo &) = delete;
    EncodeVideo &operator=(const EncodeVideo &) = delete;

    /// Opens the encoder that the settings ask for, or the next best one; `message` then says so. Fails only when none opens.
    Result<> open(const Encoding &encoding, int width, int height, int fps, QString &message);
    /// Width and height are those of open(). `isKeyframe` forces one.
    Result<> encode(const VideoFramePtr &frame, qint64 frameNumber, bool isKeyframe, const Sink &sink);
    Result<> flush(const Sink &sink);
    const TrackInfo &info() const { return m_info; }
    QString encoderName() const { return m_name; }

    /// Names of encoders that open on this machine, software first. Slow (tries each one); call on a thread of its own.
    static QStringList available();

private:
    Result<> openNamed(const QString &name, const Encoding &encoding, int width, int height, int fps);
    Result<> receive(const Sink &sink);
    PacketPtr packetFrom(AVPacket *packet) const;
    void describe(const Encoding &encoding, int width, int height, int fps);

    AVCodecContext *m_context = nullptr;
    AVFrame *m_frame = nullptr;
    AVPacket *m_packet = nullptr;
    TrackInfo m_info;
    QString m_name;
    int m_fps = 30;
    bool m_needsUpload = false; ///< frames go to a device first
};

} // namespace castwright::media
