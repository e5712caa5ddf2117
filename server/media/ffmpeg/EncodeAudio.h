// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "media/hub/Packet.h"

#include <functional>
#include <vector>

struct AVCodecContext;
struct AVFrame;
struct AVPacket;

namespace castwright::media {

/// AAC LC, 48 kHz stereo, by libavcodec. A packet's time is that of the first sample it decodes to, the encoder's own delay counted, so
/// that sound stays with its picture. Thread: one at a time.
class EncodeAudio {
public:
    using Sink = std::function<void(const PacketPtr &)>;

    EncodeAudio() = default;
    ~EncodeAudio();
    EncodeAudio(const EncodeAudio &) = delete;
    EncodeAudio &operator=(const EncodeAudio &) = delete;

    Result<> open(int bitrateKbps);
    /// Interleaved stereo that follows what came before. `firstSample` counts only in the first call: where on the program's clock sound
    /// begins.
    Result<> encode(const std::vector<float> &stereo, qint64 firstSample, const Sink &sink);
    bool isOpen() const { return m_context != nullptr; }
    const TrackInfo &info() const { return m_info; }

private:
    Result<> sendFrame(const float *stereo, const Sink &sink);

    AVCodecContext *m_context = nullptr;
    AVFrame *m_frame = nullptr;
    AVPacket *m_packet = nullptr;
    TrackInfo m_info;
    std::vector<float> m_waiting;
    qint64 m_nextSample = -1;
};

} // namespace castwright::media
