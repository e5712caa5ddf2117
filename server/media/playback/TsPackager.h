// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ChunkRing.h"
#include "base/Result.h"
#include "media/ffmpeg/Muxer.h"
#include "media/ffmpeg/MuxerBuffer.h"
#include "media/playback/Packaging.h"
#include "media/playback/SegmentWindow.h"

#include <limits>
#include <memory>

namespace castwright::media {

/// A session as an MPEG transport stream, made once: whole as a ring for HTTP-TS, and cut at keyframes into HLS segments. Tables come
/// before every keyframe, so that anybody may begin there. Thread: one at a time.
class TsPackager final : public Packaging {
public:
    /// Unprocessable: transport streams do not carry the codecs.
    static Result<std::unique_ptr<TsPackager>> make(const StreamInfo &info, int segmentMs, std::shared_ptr<SegmentWindow> window,
                                                    std::shared_ptr<ChunkRing> ring);
    ~TsPackager() override;

    void write(const PacketPtr &packet, qint64 wallMs) override;
    void finish() override;

private:
    TsPackager(const StreamInfo &info, int segmentMs, std::shared_ptr<SegmentWindow> window, std::shared_ptr<ChunkRing> ring);
    void begin(const Packet &packet, qint64 wallMs);
    void cut(qint64 endUs);
    void handOut(qint64 timeUs);

    const StreamInfo m_info;
    const qint64 m_segmentUs;
    std::shared_ptr<SegmentWindow> m_window;
    std::shared_ptr<ChunkRing> m_ring;
    MuxerBuffer m_buffer;
    Muxer m_muxer;
    QByteArray m_segment;
    static constexpr qint64 never = std::numeric_limits<qint64>::min(); ///< times of sound may lie before zero
    qint64 m_startUs = never;                                           ///< of the open segment
    qint64 m_endUs = 0;                                                 ///< of the newest frame
    qint64 m_keyUs = never;                                             ///< of the newest keyframe
    qint64 m_keyGapUs = 0;
    bool m_startsNext = false; ///< the next bytes are the first that somebody may begin with; sound comes some packets late
    int m_frames = 0;
    int m_segments = 0;
};

} // namespace castwright::media
