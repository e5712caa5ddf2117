// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/ffmpeg/Muxer.h"
#include "media/ffmpeg/MuxerBuffer.h"
#include "media/playback/Packaging.h"
#include "media/transcode/BroadcastFolder.h"

#include <memory>

namespace castwright::media {

/// Cuts an encode at keyframes into the segments of a broadcast's folder. Thread: one at a time.
class BroadcastPackager final : public Packaging {
public:
    static Result<std::unique_ptr<BroadcastPackager>> make(const StreamInfo &info, int segmentSec, bool breaksOff,
                                                           std::shared_ptr<BroadcastFolder> folder);
    ~BroadcastPackager() override;

    void write(const PacketPtr &packet, qint64 wallMs) override;
    void finish() override;
    /// Why nothing can be written any more.
    const std::optional<Error> &failure() const { return m_failure; }

private:
    BroadcastPackager(const StreamInfo &info, int segmentSec, bool breaksOff, std::shared_ptr<BroadcastFolder> folder);
    void cut(qint64 endUs);

    const StreamInfo m_info;
    const qint64 m_segmentUs;
    std::shared_ptr<BroadcastFolder> m_folder;
    MuxerBuffer m_buffer;
    Muxer m_muxer;
    bool m_breaksOff; ///< before its first segment
    qint64 m_startUs = -1;
    qint64 m_endUs = 0;
    qint64 m_wallMs = 0;
    std::optional<Error> m_failure;
};

} // namespace castwright::media
