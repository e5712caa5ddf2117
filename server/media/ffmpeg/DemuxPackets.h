// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/ffmpeg/DemuxInput.h"
#include "media/hub/Packet.h"

#include <memory>

namespace castwright::media {

/// An input's packets as hubs carry them, without decoding: lengths instead of start codes, AAC without ADTS, time stamps that never jump
/// and begin at 0. Thread: one at a time.
class DemuxPackets {
public:
    static Result<std::unique_ptr<DemuxPackets>> open(DemuxRequest request);
    ~DemuxPackets();

    /// The tracks; null while the first keyframe has not come. Another pointer when they have changed.
    const std::shared_ptr<const StreamInfo> &info() const;
    /// To the key frame at or before this time from the start, before the first read(). False when the input cannot seek.
    bool seek(qint64 us);
    /// The next packet; null when what was read is none of a hub's. Errors: the input's.
    Result<PacketPtr> read();

private:
    struct Private;
    explicit DemuxPackets(std::unique_ptr<Private> data);
    std::unique_ptr<Private> d;
};

} // namespace castwright::media
