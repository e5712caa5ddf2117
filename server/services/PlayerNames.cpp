// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/PlayerNames.h"

#include <array>
#include <utility>

namespace castwright {

namespace {
// In this order: later names stand in the texts of earlier ones too.
constexpr std::array systems{std::pair{"Android", "Android"}, std::pair{"iPhone", "iOS"},     std::pair{"iPad", "iOS"},
                             std::pair{"Windows", "Windows"}, std::pair{"Mac OS X", "macOS"}, std::pair{"CrOS", "ChromeOS"},
                             std::pair{"Linux", "Linux"},     std::pair{"Darwin", "macOS"}};
constexpr std::array browsers{std::pair{"Edg/", "Edge"},           std::pair{"OPR/", "Opera"},
                              std::pair{"Firefox/", "Firefox"},    std::pair{"Chrome/", "Chrome"},
                              std::pair{"Safari/", "Safari"},      std::pair{"VLC/", "VLC"},
                              std::pair{"Lavf/", "FFmpeg"},        std::pair{"mpv", "mpv"},
                              std::pair{"GStreamer", "GStreamer"}, std::pair{"Kodi/", "Kodi"},
                              std::pair{"ExoPlayer", "ExoPlayer"}, std::pair{"AppleCoreMedia", "AppleCoreMedia"}};

template <class Table>
QString firstIn(const Table &table, const QString &text)
{
    for (const auto &[mark, name] : table)
        if (text.contains(QLatin1String(mark)))
            return QString::fromLatin1(name);
    return QStringLiteral("Unknown");
}
} // namespace

PlayerNames PlayerNames::of(const QString &userAgent)
{
    PlayerNames names;
    names.osName = firstIn(systems, userAgent);
    names.browserName = firstIn(browsers, userAgent);
    const auto says = [&](const char *mark) { return userAgent.contains(QLatin1String(mark)); };
    const bool isTablet = says("iPad") || says("Tablet") || (says("Android") && !says("Mobile"));
    const bool isMobile = says("Mobile") || says("iPhone");
    names.deviceType = isTablet ? QStringLiteral("TABLET") : isMobile ? QStringLiteral("MOBILE") : QStringLiteral("DESKTOP");
    return names;
}

} // namespace castwright
