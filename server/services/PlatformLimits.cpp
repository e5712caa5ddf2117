// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/PlatformLimits.h"

#include <QRegularExpression>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
// Facts as the platforms state them, gathered from what OBS Studio's service list of 2026-08-21 holds for each (where it has the platform)
// and from the platform's own help page for encoders. 0 is "says nothing". A wider limit on one account (partners, for example) is theirs
// to know.
constexpr std::array limitTable{
    PlatformLimit{"twitch", "twitch.tv", 6000, 320, 2, false, false},
    PlatformLimit{"twitch", "contribute.live-video.net", 6000, 320, 2, false, false},
    PlatformLimit{"youtube", "youtube.com", 51000, 160, 2, true, true},
    PlatformLimit{"facebook", "facebook.com", 9000, 128, 2, false, false},
    PlatformLimit{"kick", "live-video.net", 8000, 320, 2, false, false},
    PlatformLimit{"tiktok", "tiktokcdn.com", 6000, 192, 2, false, false},
    PlatformLimit{"linkedin", "channel.media.azure.net", 6000, 128, 2, false, false},
    PlatformLimit{"trovo", "trovo.live", 9000, 160, 2, false, false},
    PlatformLimit{"vimeo", "vimeo.com", 20000, 320, 2, false, false},
    PlatformLimit{"restream", "restream.io", 0, 0, 2, false, false},
    PlatformLimit{"cloudflare", "cloudflare.com", 12000, 0, 8, false, false},
};

QString hostOf(const QString &url)
{
    static const QRegularExpression pattern(u"^[a-z]+://(?:[^/@]*@)?([^/:]+)"_s, QRegularExpression::CaseInsensitiveOption);
    return pattern.match(url).captured(1).toLower();
}

QLatin1String latinText(std::string_view view)
{
    return QLatin1String(view.data(), static_cast<qsizetype>(view.size()));
}
} // namespace

std::span<const PlatformLimit> platformLimits()
{
    return limitTable;
}

const PlatformLimit *limitOf(const Destination &destination)
{
    const QString host = hostOf(destination.url);
    for (const PlatformLimit &row : limitTable)
        if (destination.platform.compare(latinText(row.platform), Qt::CaseInsensitive) == 0)
            return &row;
    for (const PlatformLimit &row : limitTable)
        if (host == latinText(row.hostSuffix) || host.endsWith(u'.' + latinText(row.hostSuffix)))
            return &row;
    return nullptr;
}

PreflightCheck checkLimits(const Destination &destination, const Encoding &encoding)
{
    const QString check = u"limits"_s;
    const PlatformLimit *limit = limitOf(destination);
    if (!limit)
        return {check, Verdict::Skipped, u"No limits are known of this server."_s};
    const QString name = latinText(limit->platform);
    if ((encoding.codec == VideoCodec::Hevc && !limit->takesHevc) || (encoding.codec == VideoCodec::Av1 && !limit->takesAv1))
        return {check, Verdict::Failed, u"%1 does not take %2. Choose H.264."_s.arg(name, Codec<VideoCodec>::text(encoding.codec))};
    if (limit->maxVideoKbps > 0 && encoding.videoBitrateKbps > limit->maxVideoKbps)
        return {check, Verdict::Warning,
                u"%1 asks for at most %2 kbit/s of video; %3 are set."_s.arg(name).arg(limit->maxVideoKbps).arg(encoding.videoBitrateKbps)};
    if (limit->maxAudioKbps > 0 && encoding.audioBitrateKbps > limit->maxAudioKbps)
        return {check, Verdict::Warning,
                u"%1 asks for at most %2 kbit/s of audio; %3 are set."_s.arg(name).arg(limit->maxAudioKbps).arg(encoding.audioBitrateKbps)};
    if (encoding.keyframeIntervalSec > limit->maxKeyframeSec)
        return {check, Verdict::Warning,
                u"%1 asks for a keyframe every %2 s at least; %3 s are set."_s.arg(name)
                    .arg(limit->maxKeyframeSec)
                    .arg(encoding.keyframeIntervalSec)};
    return {check, Verdict::Ok, u"Within the limits of %1."_s.arg(name)};
}

} // namespace castwright
