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
    {"atEnd", QT_TRANSLATE_NOOP("FieldNames", "At the end")},
    {"audioBitrateKbps", QT_TRANSLATE_NOOP("FieldNames", "Sound bitrate")},
    {"autoGoLive", QT_TRANSLATE_NOOP("FieldNames", "Go live by itself after a crash")},
    {"bFrames", QT_TRANSLATE_NOOP("FieldNames", "B-frames")},
    {"backgroundColor", QT_TRANSLATE_NOOP("FieldNames", "Background")},
    {"bold", QT_TRANSLATE_NOOP("FieldNames", "Bold")},
    {"captureDesktop", QT_TRANSLATE_NOOP("FieldNames", "What the machine plays")},
    {"codec", QT_TRANSLATE_NOOP("FieldNames", "Codec")},
    {"color", QT_TRANSLATE_NOOP("FieldNames", "Colour")},
    {"container", QT_TRANSLATE_NOOP("FieldNames", "Container")},
    {"countdownTo", QT_TRANSLATE_NOOP("FieldNames", "Countdown to")},
    {"crf", QT_TRANSLATE_NOOP("FieldNames", "Quality (CRF)")},
    {"device", QT_TRANSLATE_NOOP("FieldNames", "Device")},
    {"display", QT_TRANSLATE_NOOP("FieldNames", "Display")},
    {"durationMs", QT_TRANSLATE_NOOP("FieldNames", "Length")},
    {"folder", QT_TRANSLATE_NOOP("FieldNames", "Folder")},
    {"font", QT_TRANSLATE_NOOP("FieldNames", "Font")},
    {"fps", QT_TRANSLATE_NOOP("FieldNames", "Frame rate")},
    {"height", QT_TRANSLATE_NOOP("FieldNames", "Height")},
    {"italic", QT_TRANSLATE_NOOP("FieldNames", "Italic")},
    {"keyframeIntervalSec", QT_TRANSLATE_NOOP("FieldNames", "Keyframe every")},
    {"kind", QT_TRANSLATE_NOOP("FieldNames", "Kind")},
    {"latencyMs", QT_TRANSLATE_NOOP("FieldNames", "Latency")},
    {"mediaId", QT_TRANSLATE_NOOP("FieldNames", "From the library")},
    {"mode", QT_TRANSLATE_NOOP("FieldNames", "Mode")},
    {"name", QT_TRANSLATE_NOOP("FieldNames", "Name")},
    {"outlineColor", QT_TRANSLATE_NOOP("FieldNames", "Outline")},
    {"outlinePx", QT_TRANSLATE_NOOP("FieldNames", "Width of the outline")},
    {"passphrase", QT_TRANSLATE_NOOP("FieldNames", "Passphrase")},
    {"path", QT_TRANSLATE_NOOP("FieldNames", "File")},
    {"pattern", QT_TRANSLATE_NOOP("FieldNames", "Pattern")},
    {"paused", QT_TRANSLATE_NOOP("FieldNames", "Paused")},
    {"preset", QT_TRANSLATE_NOOP("FieldNames", "Preset")},
    {"profile", QT_TRANSLATE_NOOP("FieldNames", "Profile")},
    {"rateControl", QT_TRANSLATE_NOOP("FieldNames", "Rate control")},
    {"scrollPxPerSec", QT_TRANSLATE_NOOP("FieldNames", "Scrolling")},
    {"segment", QT_TRANSLATE_NOOP("FieldNames", "Segments")},
    {"showCursor", QT_TRANSLATE_NOOP("FieldNames", "Show the pointer")},
    {"sizePx", QT_TRANSLATE_NOOP("FieldNames", "Size")},
    {"startMs", QT_TRANSLATE_NOOP("FieldNames", "Begin at")},
    {"streamId", QT_TRANSLATE_NOOP("FieldNames", "Stream id")},
    {"text", QT_TRANSLATE_NOOP("FieldNames", "Text")},
    {"tone", QT_TRANSLATE_NOOP("FieldNames", "Test tone")},
    {"url", QT_TRANSLATE_NOOP("FieldNames", "Address")},
    {"videoBitrateKbps", QT_TRANSLATE_NOOP("FieldNames", "Picture bitrate")},
    {"width", QT_TRANSLATE_NOOP("FieldNames", "Width")},
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
    for (const auto &[ending, text] : units)
        if (fieldName.endsWith(ending))
            return QCoreApplication::translate("FieldNames", text);
    return {};
}

} // namespace castwright
