// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/FieldNames.h"

#include <QCoreApplication>
#include <QHash>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
struct Named {
    const char *wire;
    const char *text;
};

constexpr Named fields[] = {
    {"align", QT_TRANSLATE_NOOP("FieldNames", "Alignment")},
    {"allowsLoopback", QT_TRANSLATE_NOOP("FieldNames", "Addresses of this machine")},
    {"allowsPrivate", QT_TRANSLATE_NOOP("FieldNames", "Private networks")},
    {"amount", QT_TRANSLATE_NOOP("FieldNames", "Amount")},
    {"atEnd", QT_TRANSLATE_NOOP("FieldNames", "At the end")},
    {"attackMs", QT_TRANSLATE_NOOP("FieldNames", "Attack")},
    {"audioBitrateKbps", QT_TRANSLATE_NOOP("FieldNames", "Sound bitrate")},
    {"audioTracks", QT_TRANSLATE_NOOP("FieldNames", "Sound tracks")},
    {"autoGoLive", QT_TRANSLATE_NOOP("FieldNames", "Go live by itself after a crash")},
    {"backgroundColor", QT_TRANSLATE_NOOP("FieldNames", "Background")},
    {"bFrames", QT_TRANSLATE_NOOP("FieldNames", "B-frames")},
    {"blend", QT_TRANSLATE_NOOP("FieldNames", "Soft edge")},
    {"bold", QT_TRANSLATE_NOOP("FieldNames", "Bold")},
    {"bottom", QT_TRANSLATE_NOOP("FieldNames", "From the bottom")},
    {"brightness", QT_TRANSLATE_NOOP("FieldNames", "Brightness")},
    {"cacheBytes", QT_TRANSLATE_NOOP("FieldNames", "Cache")},
    {"caFile", QT_TRANSLATE_NOOP("FieldNames", "Certificate authority")},
    {"captureDesktop", QT_TRANSLATE_NOOP("FieldNames", "What the machine plays")},
    {"ceilingDb", QT_TRANSLATE_NOOP("FieldNames", "Ceiling")},
    {"codec", QT_TRANSLATE_NOOP("FieldNames", "Codec")},
    {"color", QT_TRANSLATE_NOOP("FieldNames", "Colour")},
    {"connectTimeoutMs", QT_TRANSLATE_NOOP("FieldNames", "Time to connect")},
    {"container", QT_TRANSLATE_NOOP("FieldNames", "Container")},
    {"contrast", QT_TRANSLATE_NOOP("FieldNames", "Contrast")},
    {"cooldownMs", QT_TRANSLATE_NOOP("FieldNames", "Bad address rests for")},
    {"countdownTo", QT_TRANSLATE_NOOP("FieldNames", "Countdown to")},
    {"crf", QT_TRANSLATE_NOOP("FieldNames", "Quality (CRF)")},
    {"device", QT_TRANSLATE_NOOP("FieldNames", "Device")},
    {"disconnectSlow", QT_TRANSLATE_NOOP("FieldNames", "Send slow players away")},
    {"display", QT_TRANSLATE_NOOP("FieldNames", "Display")},
    {"durationMs", QT_TRANSLATE_NOOP("FieldNames", "Length")},
    {"failoverUrls", QT_TRANSLATE_NOOP("FieldNames", "Backup address")},
    {"floorDb", QT_TRANSLATE_NOOP("FieldNames", "Loudness of the noise")},
    {"folder", QT_TRANSLATE_NOOP("FieldNames", "Folder")},
    {"font", QT_TRANSLATE_NOOP("FieldNames", "Font")},
    {"fps", QT_TRANSLATE_NOOP("FieldNames", "Frame rate")},
    {"gainDb", QT_TRANSLATE_NOOP("FieldNames", "Gain")},
    {"gamma", QT_TRANSLATE_NOOP("FieldNames", "Gamma")},
    {"giveUpMs", QT_TRANSLATE_NOOP("FieldNames", "Give up after")},
    {"headTimeoutMs", QT_TRANSLATE_NOOP("FieldNames", "Time to answer")},
    {"hedgeMs", QT_TRANSLATE_NOOP("FieldNames", "Head start of an attempt")},
    {"height", QT_TRANSLATE_NOOP("FieldNames", "Height")},
    {"hlsClientTimeoutMs", QT_TRANSLATE_NOOP("FieldNames", "HLS player has left after")},
    {"hueDeg", QT_TRANSLATE_NOOP("FieldNames", "Hue")},
    {"idleStreamSec", QT_TRANSLATE_NOOP("FieldNames", "Delete what nobody asked for")},
    {"italic", QT_TRANSLATE_NOOP("FieldNames", "Italic")},
    {"keyframeIntervalSec", QT_TRANSLATE_NOOP("FieldNames", "Keyframe every")},
    {"kind", QT_TRANSLATE_NOOP("FieldNames", "Kind")},
    {"latencyMs", QT_TRANSLATE_NOOP("FieldNames", "Latency")},
    {"left", QT_TRANSLATE_NOOP("FieldNames", "From the left")},
    {"lingerMs", QT_TRANSLATE_NOOP("FieldNames", "Connection kept for")},
    {"makeUpDb", QT_TRANSLATE_NOOP("FieldNames", "Gain afterwards")},
    {"maxClientBytesPerSec", QT_TRANSLATE_NOOP("FieldNames", "Most for a player, a second")},
    {"maxClients", QT_TRANSLATE_NOOP("FieldNames", "Most players")},
    {"maxClientsPerAddress", QT_TRANSLATE_NOOP("FieldNames", "Players of an address")},
    {"maxClientsPerStream", QT_TRANSLATE_NOOP("FieldNames", "Players of a stream")},
    {"maxFailovers", QT_TRANSLATE_NOOP("FieldNames", "Addresses tried at once")},
    {"maxPlaylistBytes", QT_TRANSLATE_NOOP("FieldNames", "Largest playlist")},
    {"maxRedirects", QT_TRANSLATE_NOOP("FieldNames", "Most redirects")},
    {"maxSegmentBytes", QT_TRANSLATE_NOOP("FieldNames", "Largest segment")},
    {"maxStreamBytesPerSec", QT_TRANSLATE_NOOP("FieldNames", "Most for a stream, a second")},
    {"maxStreams", QT_TRANSLATE_NOOP("FieldNames", "Most streams")},
    {"mediaId", QT_TRANSLATE_NOOP("FieldNames", "From the library")},
    {"minBytesPerSec", QT_TRANSLATE_NOOP("FieldNames", "Too little, a second")},
    {"mode", QT_TRANSLATE_NOOP("FieldNames", "Mode")},
    {"monitorDevice", QT_TRANSLATE_NOOP("FieldNames", "Listen on")},
    {"name", QT_TRANSLATE_NOOP("FieldNames", "Name")},
    {"outlineColor", QT_TRANSLATE_NOOP("FieldNames", "Outline")},
    {"outlinePx", QT_TRANSLATE_NOOP("FieldNames", "Width of the outline")},
    {"passphrase", QT_TRANSLATE_NOOP("FieldNames", "Passphrase")},
    {"path", QT_TRANSLATE_NOOP("FieldNames", "File")},
    {"pattern", QT_TRANSLATE_NOOP("FieldNames", "Pattern")},
    {"paused", QT_TRANSLATE_NOOP("FieldNames", "Paused")},
    {"prebufferBytes", QT_TRANSLATE_NOOP("FieldNames", "Buffered before the start")},
    {"prebufferMs", QT_TRANSLATE_NOOP("FieldNames", "Buffered at most for")},
    {"preset", QT_TRANSLATE_NOOP("FieldNames", "Preset")},
    {"profile", QT_TRANSLATE_NOOP("FieldNames", "Profile")},
    {"proxyUrl", QT_TRANSLATE_NOOP("FieldNames", "Connect through")},
    {"radiusPx", QT_TRANSLATE_NOOP("FieldNames", "Radius")},
    {"rateControl", QT_TRANSLATE_NOOP("FieldNames", "Rate control")},
    {"ratio", QT_TRANSLATE_NOOP("FieldNames", "Ratio")},
    {"reductionDb", QT_TRANSLATE_NOOP("FieldNames", "Take away")},
    {"releaseMs", QT_TRANSLATE_NOOP("FieldNames", "Release")},
    {"replayBufferSec", QT_TRANSLATE_NOOP("FieldNames", "Replay buffer")},
    {"requiresToken", QT_TRANSLATE_NOOP("FieldNames", "Managing needs a key")},
    {"returnAfterSec", QT_TRANSLATE_NOOP("FieldNames", "Try the first after")},
    {"returnToPrimary", QT_TRANSLATE_NOOP("FieldNames", "Back to the first address")},
    {"right", QT_TRANSLATE_NOOP("FieldNames", "From the right")},
    {"saturation", QT_TRANSLATE_NOOP("FieldNames", "Saturation")},
    {"sceneId", QT_TRANSLATE_NOOP("FieldNames", "Scene")},
    {"scrollPxPerSec", QT_TRANSLATE_NOOP("FieldNames", "Scrolling")},
    {"segment", QT_TRANSLATE_NOOP("FieldNames", "Segments")},
    {"segmentSec", QT_TRANSLATE_NOOP("FieldNames", "Length of a segment")},
    {"showCursor", QT_TRANSLATE_NOOP("FieldNames", "Show the pointer")},
    {"signedUrlSec", QT_TRANSLATE_NOOP("FieldNames", "A signed address lasts")},
    {"signsUrls", QT_TRANSLATE_NOOP("FieldNames", "Signed addresses for players")},
    {"similarity", QT_TRANSLATE_NOOP("FieldNames", "Nearness of the colour")},
    {"sizePx", QT_TRANSLATE_NOOP("FieldNames", "Size")},
    {"spill", QT_TRANSLATE_NOOP("FieldNames", "Reflections taken out")},
    {"stallMs", QT_TRANSLATE_NOOP("FieldNames", "Silence that is trouble")},
    {"startMs", QT_TRANSLATE_NOOP("FieldNames", "Begin at")},
    {"streamId", QT_TRANSLATE_NOOP("FieldNames", "Stream ID")},
    {"strength", QT_TRANSLATE_NOOP("FieldNames", "Strength")},
    {"strictLiveTs", QT_TRANSLATE_NOOP("FieldNames", "Clean transport stream only")},
    {"text", QT_TRANSLATE_NOOP("FieldNames", "Text")},
    {"thresholdDb", QT_TRANSLATE_NOOP("FieldNames", "Threshold")},
    {"tone", QT_TRANSLATE_NOOP("FieldNames", "Test tone")},
    {"top", QT_TRANSLATE_NOOP("FieldNames", "From the top")},
    {"url", QT_TRANSLATE_NOOP("FieldNames", "Address")},
    {"userAgent", QT_TRANSLATE_NOOP("FieldNames", "User agent")},
    {"useStickySession", QT_TRANSLATE_NOOP("FieldNames", "Stay where redirects led")},
    {"videoBitrateKbps", QT_TRANSLATE_NOOP("FieldNames", "Picture bitrate")},
    {"width", QT_TRANSLATE_NOOP("FieldNames", "Width")},
    {"windowSegments", QT_TRANSLATE_NOOP("FieldNames", "Segments in the list")},
    {"x", QT_TRANSLATE_NOOP("FieldNames", "From the left")},
    {"y", QT_TRANSLATE_NOOP("FieldNames", "From the top")},
};

constexpr Named choices[] = {
    {"amf", "AMD AMF"},
    {"auto", QT_TRANSLATE_NOOP("FieldNames", "The best there is")},
    {"av1", "AV1"},
    {"bars", QT_TRANSLATE_NOOP("FieldNames", "Colour bars")},
    {"caller", QT_TRANSLATE_NOOP("FieldNames", "Calls the server")},
    {"cbr", QT_TRANSLATE_NOOP("FieldNames", "Constant bitrate")},
    {"center", QT_TRANSLATE_NOOP("FieldNames", "Centre")},
    {"counter", QT_TRANSLATE_NOOP("FieldNames", "Frame counter")},
    {"crf", QT_TRANSLATE_NOOP("FieldNames", "Constant quality")},
    {"fmp4", "fMP4"},
    {"h264", "H.264"},
    {"hevc", "HEVC"},
    {"hide", QT_TRANSLATE_NOOP("FieldNames", "Hide")},
    {"holdLastFrame", QT_TRANSLATE_NOOP("FieldNames", "Hold the last picture")},
    {"left", QT_TRANSLATE_NOOP("FieldNames", "Left")},
    {"listener", QT_TRANSLATE_NOOP("FieldNames", "Waits to be called")},
    {"loop", QT_TRANSLATE_NOOP("FieldNames", "Begin again")},
    {"main", QT_TRANSLATE_NOOP("FieldNames", "Main canvas")},
    {"mkv", "MKV"},
    {"motion", QT_TRANSLATE_NOOP("FieldNames", "Moving picture")},
    {"mp4", "MP4"},
    {"nvenc", "NVIDIA NVENC"},
    {"qsv", "Intel Quick Sync"},
    {"right", QT_TRANSLATE_NOOP("FieldNames", "Right")},
    {"software", QT_TRANSLATE_NOOP("FieldNames", "Software")},
    {"ts", "MPEG-TS"},
    {"vaapi", "VAAPI"},
    {"vbr", QT_TRANSLATE_NOOP("FieldNames", "Variable bitrate")},
    {"vertical", QT_TRANSLATE_NOOP("FieldNames", "Vertical canvas")},
    {"videotoolbox", "VideoToolbox"},
};

constexpr std::pair<QLatin1StringView, const char *> units[] = {
    {QLatin1StringView("PxPerSec"), QT_TRANSLATE_NOOP("FieldNames", " px/s")},
    {QLatin1StringView("Px"), QT_TRANSLATE_NOOP("FieldNames", " px")},
    {QLatin1StringView("Ms"), QT_TRANSLATE_NOOP("FieldNames", " ms")},
    {QLatin1StringView("Sec"), QT_TRANSLATE_NOOP("FieldNames", " s")},
    {QLatin1StringView("Kbps"), QT_TRANSLATE_NOOP("FieldNames", " kbit/s")},
    {QLatin1StringView("Db"), QT_TRANSLATE_NOOP("FieldNames", " dB")},
    {QLatin1StringView("Deg"), QT_TRANSLATE_NOOP("FieldNames", "°")},
};

struct AtLeast {
    QLatin1StringView field;
    double least;
    const char *text;
};
constexpr const char *asSettled = QT_TRANSLATE_NOOP("FieldNames", "As the settings say");
constexpr const char *unlimited = QT_TRANSLATE_NOOP("FieldNames", "Without limit");
constexpr AtLeast leasts[] = {
    {QLatin1StringView("idleStreamSec"), 0, QT_TRANSLATE_NOOP("FieldNames", "Never")},
    {QLatin1StringView("maxClientBytesPerSec"), -1, asSettled},
    {QLatin1StringView("maxClientBytesPerSec"), 0, unlimited},
    {QLatin1StringView("maxClients"), -1, asSettled},
    {QLatin1StringView("maxClientsPerAddress"), 0, unlimited},
    {QLatin1StringView("maxClientsPerStream"), 0, unlimited},
    {QLatin1StringView("maxRedirects"), -1, asSettled},
    {QLatin1StringView("maxStreamBytesPerSec"), 0, unlimited},
    {QLatin1StringView("minBytesPerSec"), 0, QT_TRANSLATE_NOOP("FieldNames", "Off")},
    {QLatin1StringView("stallMs"), -1, asSettled},
};

QString spelt(const QString &name)
{
    QString out;
    for (const QChar letter : name) {
        if (letter.isUpper())
            out += u' ';
        out += out.isEmpty() ? letter.toUpper() : letter.toLower();
    }
    return out;
}

template <std::size_t N>
QString named(const Named (&table)[N], const QString &wire)
{
    for (const Named &row : table)
        if (wire == QLatin1StringView(row.wire))
            return QCoreApplication::translate("FieldNames", row.text);
    return spelt(wire);
}
} // namespace

QString fieldLabel(const QString &fieldName)
{
    return named(fields, fieldName);
}

QString choiceLabel(const QString &value)
{
    return named(choices, value);
}

QString fieldUnit(const QString &fieldName)
{
    if (fieldName == u"fps")
        return QCoreApplication::translate("FieldNames", " fps");
    if (fieldName.endsWith(u"BytesPerSec")) // no seconds
        return {};
    for (const auto &[ending, text] : units)
        if (fieldName.endsWith(ending))
            return QCoreApplication::translate("FieldNames", text);
    return {};
}

QString fieldAtLeast(const QString &fieldName, double least)
{
    for (const AtLeast &row : leasts)
        if (row.least == least && fieldName == row.field)
            return QCoreApplication::translate("FieldNames", row.text);
    return {};
}

bool isFieldSize(const QString &fieldName)
{
    return fieldName.endsWith(u"Bytes") || fieldName.endsWith(u"BytesPerSec");
}

bool isFieldDuration(const QString &fieldName)
{
    return fieldName.endsWith(u"Sec") && !fieldName.endsWith(u"PerSec");
}

} // namespace castwright
