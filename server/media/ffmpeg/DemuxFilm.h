// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "media/hub/Packet.h"
#include "media/net/WaitLimit.h"

#include <QString>

#include <memory>
#include <vector>

namespace castwright::media {

/// A finished film with its places to begin at, read in pieces without decoding. Thread: one at a time.
class DemuxFilm {
public:
    /// Errors: NotFound, RequestTimeout, Unprocessable (not a film, or one whose packets players of HLS do not take as they are).
    static Result<std::unique_ptr<DemuxFilm>> open(const QString &path, const WaitLimit &limit);
    ~DemuxFilm();
    DemuxFilm(const DemuxFilm &) = delete;
    DemuxFilm &operator=(const DemuxFilm &) = delete;

    const StreamInfo &info() const;
    /// Where the keyframes are, rising, on the container's index's clock; without pictures, a place every second.
    const std::vector<qint64> &startsUs() const;
    qint64 durationUs() const;
    qint64 bytes() const;
    /// Pictures from the keyframe at `fromUs` up to the one at `toUs`, and the sound between. Both are of startsUs(), `toUs` may be beyond
    /// the end.
    Result<std::vector<PacketPtr>> read(qint64 fromUs, qint64 toUs, const WaitLimit &limit);
    Result<PacketPtr> keyframe(qint64 fromUs, const WaitLimit &limit);

private:
    struct Private;
    explicit DemuxFilm(std::unique_ptr<Private> data);
    std::unique_ptr<Private> d;
};

} // namespace castwright::media
