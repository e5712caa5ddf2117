// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/outputs/PlatformCodecs.h"

namespace castwright::media {

bool platformTakesEnhancedRtmp(const Destination &destination, VideoCodec codec)
{
    // OBS Studio's services.json (August 2026) lists hevc and av1 for YouTube's RTMPS and for no other common service.
    const bool isYouTube = destination.platform.compare(QLatin1String("youtube"), Qt::CaseInsensitive) == 0
        || destination.url.contains(QLatin1String(".rtmp.youtube.com/"), Qt::CaseInsensitive);
    return isYouTube && codec != VideoCodec::H264;
}

} // namespace castwright::media
