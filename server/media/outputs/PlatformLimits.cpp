// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/outputs/PlatformLimits.h"

namespace castwright::media {

namespace {
// Twitch, YouTube and Facebook: the maxima of OBS Studio's services.json as of August 2026. That list has no Kick, TikTok or Instagram:
// theirs are figures known among producers, and lead to a warning like the others, never to a refusal.
constexpr PlatformLimit limits[] = {
    {"twitch", "Twitch", "twitch.tv", 6000, false, false},
    {"youtube", "YouTube", "youtube.com", 51000, true, true},
    {"facebook", "Facebook", "facebook.com", 9000, false, false},
    {"kick", "Kick", "global-contribute.live-video.net", 8000, false, false},
    {"tiktok", "TikTok", "tiktok", 6000, false, false},
    {"instagram", "Instagram", "instagram.com", 6000, false, false},
};
} // namespace

const PlatformLimit *platformLimit(const Destination &destination)
{
    const QString platform = destination.platform.toLower();
    for (const PlatformLimit &row : limits)
        if (platform == QLatin1String(row.platform))
            return &row;
    for (const PlatformLimit &row : limits)
        if (destination.url.contains(QLatin1String(row.hostPart), Qt::CaseInsensitive))
            return &row;
    return nullptr;
}

bool platformTakesEnhancedRtmp(const Destination &destination, VideoCodec codec)
{
    const PlatformLimit *limit = platformLimit(destination);
    return limit && ((codec == VideoCodec::Hevc && limit->takesHevc) || (codec == VideoCodec::Av1 && limit->takesAv1));
}

} // namespace castwright::media
