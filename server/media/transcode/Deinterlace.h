// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "media/ffmpeg/FilterGraph.h"

#include <optional>

namespace castwright::media {

/// Interlaced pictures made whole by libavfilter's yadif, which looks at the one before and the one after: each comes out when the next
/// goes in. Thread: one at a time.
class Deinterlace {
public:
    struct Picture {
        VideoFramePtr frame;
        qint64 number = 0; ///< as it was given
    };
    /// The picture before this one; nothing at the beginning. Pictures that are not I420 come out as they are.
    Result<std::optional<Picture>> run(const Picture &given);
    /// The last one.
    std::optional<Picture> finish();

private:
    PictureGraph m_graph{"yadif=mode=send_frame:parity=auto:deint=all"};
    std::optional<qint64> m_held; ///< number of the one that waits
};

} // namespace castwright::media
