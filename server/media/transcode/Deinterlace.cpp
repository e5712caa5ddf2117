// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/transcode/Deinterlace.h"

#include <utility>

namespace castwright::media {

Result<std::optional<Deinterlace::Picture>> Deinterlace::run(const Picture &given)
{
    if (given.frame->layout != PixelLayout::I420)
        return given;
    CW_TRY(const VideoFramePtr frame, m_graph.run(given.frame));
    const std::optional<qint64> number = std::exchange(m_held, given.number);
    return frame && number ? std::optional(Picture{frame, *number}) : std::nullopt;
}

std::optional<Deinterlace::Picture> Deinterlace::finish()
{
    const VideoFramePtr frame = m_graph.finish();
    const std::optional<qint64> number = std::exchange(m_held, std::nullopt);
    return frame && number ? std::optional(Picture{frame, *number}) : std::nullopt;
}

} // namespace castwright::media
