// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ObsSources.h"

#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QtMath>

#include <algorithm>

namespace castwright::obs {

using namespace Qt::StringLiterals;

namespace {
QString nameOf(const QJsonObject &source)
{
    return source.value(u"name").toString();
}

double number(const QJsonObject &settings, const char *name, double otherwise)
{
    return settings.value(QLatin1String(name)).toDouble(otherwise);
}

QJsonObject textFrom(const QJsonObject &settings)
{
    const QJsonObject font = settings.value(u"font").toObject();
    const int flags = font.value(u"flags").toInt();
    QString text = settings.value(u"text").toString();
    const QString path = settings.value(u"from_file").toBool() ? settings.value(u"text_file").toString()
        : settings.value(u"read_from_file").toBool()           ? settings.value(u"file").toString()
                                                               : QString();
    if (QFile file(path); !path.isEmpty() && file.open(QIODevice::ReadOnly))
        text = QString::fromUtf8(file.read(16000));
    const QJsonValue color = settings.contains(u"color1") ? settings.value(u"color1") : settings.value(u"color");
    QJsonObject out{{u"text"_s, text.left(4000)},
                    {u"sizePx"_s, std::clamp(font.value(u"size").toInt(64), 4, 1000)},
                    {u"bold"_s, (flags & 1) != 0},
                    {u"italic"_s, (flags & 2) != 0}};
    if (const QString face = font.value(u"face").toString(); !face.isEmpty())
        out.insert(u"font"_s, face);
    if (!color.isUndefined())
        out.insert(u"color"_s, colorFrom(color, false));
    if (settings.value(u"outline").toBool())
        out.insert(u"outlinePx"_s, std::clamp(settings.value(u"outline_size").toInt(2), 1, 50));
    const QString align = settings.value(u"align").toString();
    if (align == u"center" || align == u"right")
        out.insert(u"align"_s, align);
    return out;
}

QJsonObject mediaFrom(const QJsonObject &settings)
{
    return {{u"path"_s, settings.value(u"local_file").toString()},
            {u"atEnd"_s, settings.value(u"looping").toBool() ? u"loop"_s : u"hide"_s}};
}

QJsonObject playlistFrom(const QJsonObject &settings)
{
    QStringList files;
    for (const auto entry : settings.value(u"playlist").toArray())
        files += entry[u"value"].toString();
    QJsonObject out{{u"atEnd"_s, settings.value(u"loop").toBool(true) ? u"loop"_s : u"hide"_s}};
    if (!files.isEmpty())
        out.insert(u"path"_s, files.takeFirst());
    out.insert(u"playlist"_s, QJsonArray::fromStringList(files));
    return out;
}

QString cameraOf(const QJsonObject &settings)
{
    for (const auto *name : {"device_id", "video_device_id", "device"})
        if (const QString device = settings.value(QLatin1String(name)).toString(); !device.isEmpty())
            return device;
    return {};
}

QJsonObject audioInputFrom(const QJsonObject &settings, bool isDesktop)
{
    QString device = settings.value(u"device_id").toString();
    if (device == u"default")
        device.clear();
    return {{u"device"_s, device}, {u"captureDesktop"_s, isDesktop}};
}

/// Kind and settings; no kind when there is no like.
std::pair<QString, QJsonObject> settingsFrom(const QString &id, const QJsonObject &settings, QStringList &notes, const QString &name)
{
    if (id == u"image_source")
        return {u"image"_s, {{u"path"_s, settings.value(u"file").toString()}}};
    if (id == u"color_source")
        return {u"color"_s, {{u"color"_s, colorFrom(settings.value(u"color"), true)}}};
    if (id == u"text_gdiplus" || id == u"text_ft2_source" || id == u"text_pango_source")
        return {u"text"_s, textFrom(settings)};
    if (id == u"ffmpeg_source" && settings.value(u"is_local_file").toBool(true))
        return {u"media"_s, mediaFrom(settings)};
    if (id == u"ffmpeg_source")
        return {u"network"_s, {{u"url"_s, settings.value(u"input").toString()}}};
    if (id == u"vlc_source")
        return {u"media"_s, playlistFrom(settings)};
    if (id == u"slideshow") {
        notes += QStringLiteral("“%1”: a slide show became its first picture.").arg(name);
        return {u"image"_s, {{u"path"_s, settings.value(u"files").toArray().first()[u"value"].toString()}}};
    }
    static const QStringList screens{u"xshm_input"_s,
                                     u"monitor_capture"_s,
                                     u"display_capture"_s,
                                     u"screen_capture"_s,
                                     u"pipewire-desktop-capture-source"_s,
                                     u"pipewire-screen-capture-source"_s};
    static const QStringList windows{u"xcomposite_input"_s, u"window_capture"_s, u"game_capture"_s, u"pipewire-window-capture-source"_s};
    if (screens.contains(id))
        return {u"screen"_s, {{u"showCursor"_s, settings.value(u"show_cursor").toBool(true)}}};
    if (windows.contains(id)) {
        notes += QStringLiteral("“%1” captured one window; it captures the whole screen now. Crop it to the window.").arg(name);
        return {u"screen"_s, {}};
    }
    if (id == u"v4l2_input" || id == u"dshow_input" || id == u"av_capture_input" || id == u"macos-avcapture")
        return {u"camera"_s, {{u"device"_s, cameraOf(settings)}}};
    if (id.endsWith(u"_input_capture"))
        return {u"audioInput"_s, audioInputFrom(settings, false)};
    if (id.endsWith(u"_output_capture"))
        return {u"audioInput"_s, audioInputFrom(settings, true)};
    return {};
}

QJsonObject filter(const QString &kind, const QJsonObject &from, const QJsonObject &settings)
{
    return {{u"kind"_s, kind}, {u"name"_s, nameOf(from).left(200)}, {u"enabled"_s, from.value(u"enabled").toBool(true)}, {kind, settings}};
}

QJsonObject chromaKeyFrom(const QJsonObject &s)
{
    const QString type = s.value(u"key_color_type").toString(u"green"_s);
    const QString color = type == u"green" ? u"#00ff00"_s
        : type == u"blue"                  ? u"#0000ff"_s
        : type == u"magenta"               ? u"#ff00ff"_s
                                           : colorFrom(s.value(u"key_color"), false);
    return {{u"color"_s, color},
            {u"similarity"_s, std::clamp(number(s, "similarity", 400) / 1000 * 0.4, 0.01, 1.0)},
            {u"blend"_s, std::clamp(number(s, "smoothness", 80) / 1000, 0.0, 1.0)},
            {u"spill"_s, std::clamp(number(s, "spill", 100) / 1000 * 3, 0.0, 1.0)}};
}

QJsonObject filterFrom(const QJsonObject &from)
{
    const QString id = plainId(from);
    const QJsonObject s = from.value(u"settings").toObject();
    if (id == u"chroma_key_filter")
        return filter(u"chromaKey"_s, from, chromaKeyFrom(s));
    if (id == u"color_filter") {
        const double gamma = number(s, "gamma", 0);
        return filter(u"colorCorrection"_s, from,
                      {{u"brightness"_s, std::clamp(number(s, "brightness", 0), -1.0, 1.0)},
                       {u"contrast"_s, std::clamp(1 + number(s, "contrast", 0), 0.0, 4.0)},
                       {u"saturation"_s, std::clamp(1 + number(s, "saturation", 0), 0.0, 3.0)},
                       {u"gamma"_s, std::clamp(gamma < 0 ? 1 / (1 - gamma) : 1 + gamma, 0.1, 10.0)},
                       {u"hueDeg"_s, std::clamp(number(s, "hue_shift", 0), -180.0, 180.0)}});
    }
    if (id == u"crop_filter" && s.value(u"relative").toBool(true))
        return filter(u"crop"_s, from,
                      {{u"left"_s, std::max(0, s.value(u"left").toInt())},
                       {u"top"_s, std::max(0, s.value(u"top").toInt())},
                       {u"right"_s, std::max(0, s.value(u"right").toInt())},
                       {u"bottom"_s, std::max(0, s.value(u"bottom").toInt())}});
    if (id == u"sharpness_filter")
        return filter(u"sharpen"_s, from, {{u"amount"_s, std::clamp(number(s, "sharpness", 0.08) * 3, 0.0, 3.0)}});
    if (id == u"clut_filter" && s.value(u"image_path").toString().endsWith(u".cube"))
        return filter(u"lut"_s, from,
                      {{u"path"_s, s.value(u"image_path")}, {u"strength"_s, std::clamp(number(s, "clut_amount", 1), 0.0, 1.0)}});
    if (id == u"gain_filter")
        return filter(u"gain"_s, from, {{u"gainDb"_s, std::clamp(number(s, "db", 0), -60.0, 30.0)}});
    if (id == u"noise_gate_filter")
        return filter(u"noiseGate"_s, from,
                      {{u"thresholdDb"_s, std::clamp(number(s, "open_threshold", -26), -96.0, 0.0)},
                       {u"attackMs"_s, std::clamp(s.value(u"attack_time").toInt(25), 1, 1000)},
                       {u"releaseMs"_s, std::clamp(s.value(u"release_time").toInt(150), 1, 5000)}});
    if (id == u"compressor_filter")
        return filter(u"compressor"_s, from,
                      {{u"ratio"_s, std::clamp(number(s, "ratio", 10), 1.0, 20.0)},
                       {u"thresholdDb"_s, std::clamp(number(s, "threshold", -18), -60.0, 0.0)},
                       {u"attackMs"_s, std::clamp(s.value(u"attack_time").toInt(6), 1, 2000)},
                       {u"releaseMs"_s, std::clamp(s.value(u"release_time").toInt(60), 1, 5000)},
                       {u"makeUpDb"_s, std::clamp(number(s, "output_gain", 0), 0.0, 30.0)}});
    if (id == u"limiter_filter")
        return filter(u"limiter"_s, from,
                      {{u"ceilingDb"_s, std::clamp(number(s, "threshold", -6), -24.0, 0.0)},
                       {u"releaseMs"_s, std::clamp(s.value(u"release_time").toInt(60), 1, 5000)}});
    if (id == u"noise_suppress_filter")
        return filter(u"noiseSuppression"_s, from, {{u"reductionDb"_s, std::clamp(-number(s, "suppress_level", -30), 0.1, 60.0)}});
    return {};
}

QJsonObject audioFrom(const QJsonObject &source)
{
    const double volume = source.value(u"volume").toDouble(1);
    const int mixers = source.value(u"mixers").toInt(255);
    QJsonArray tracks;
    for (int track = 1; track <= 6; ++track)
        if (mixers >> (track - 1) & 1)
            tracks.append(track);
    const int monitoring = source.value(u"monitoring_type").toInt();
    return {{u"volumeDb"_s, volume <= 0.00001 ? -100.0 : std::clamp(20 * std::log10(volume), -100.0, 26.0)},
            {u"muted"_s, source.value(u"muted").toBool()},
            {u"balance"_s, std::clamp(source.value(u"balance").toDouble(0.5) * 2 - 1, -1.0, 1.0)},
            {u"syncOffsetMs"_s, std::clamp<qint64>(source.value(u"sync").toInteger() / 1'000'000, -950, 20000)},
            {u"monitor"_s,
             monitoring == 1       ? u"monitorOnly"_s
                 : monitoring == 2 ? u"monitorAndProgram"_s
                                   : u"off"_s},
            {u"tracks"_s, tracks}};
}
} // namespace

QString plainId(const QJsonObject &source)
{
    static const QRegularExpression version(u"_v\\d+$"_s);
    return source.value(u"id").toString().remove(version);
}

QString colorFrom(const QJsonValue &value, bool hasAlpha)
{
    const auto abgr = static_cast<quint32>(value.toInteger(0xFFFFFFFF));
    const QString rgb = u"#%1%2%3"_s.arg(abgr & 0xFF, 2, 16, QChar(u'0'))
                            .arg(abgr >> 8 & 0xFF, 2, 16, QChar(u'0'))
                            .arg(abgr >> 16 & 0xFF, 2, 16, QChar(u'0'));
    return hasAlpha && abgr >> 24 != 0xFF ? u"%1%2"_s.arg(rgb).arg(abgr >> 24, 2, 16, QChar(u'0')) : rgb;
}

QString fileOf(const QJsonObject &source)
{
    const QString id = plainId(source);
    const QJsonObject settings = source.value(u"settings").toObject();
    if (id == u"image_source")
        return settings.value(u"file").toString();
    if (id == u"ffmpeg_source" && settings.value(u"is_local_file").toBool(true))
        return settings.value(u"local_file").toString();
    if (id == u"vlc_source")
        return settings.value(u"playlist").toArray().first()[u"value"].toString();
    return id == u"slideshow" ? settings.value(u"files").toArray().first()[u"value"].toString() : QString();
}

QSize sizeOf(const QJsonObject &source, QSize canvas, const QHash<QString, QSize> &fileSizes)
{
    const QJsonObject settings = source.value(u"settings").toObject();
    if (plainId(source) == u"color_source")
        return {settings.value(u"width").toInt(canvas.width()), settings.value(u"height").toInt(canvas.height())};
    if (plainId(source).startsWith(u"text_")) { // OBS does not keep how large a text is
        const QStringList lines = settings.value(u"text").toString().split(u'\n');
        const auto longest = std::ranges::max(lines, {}, &QString::size).size();
        const double height = std::max(4, settings.value(u"font")[u"size"].toInt(64));
        return {std::max(1, static_cast<int>(static_cast<double>(longest) * height * 0.55)),
                static_cast<int>(static_cast<double>(lines.size()) * height * 1.2)};
    }
    const QSize known = fileSizes.value(fileOf(source));
    return known.isEmpty() ? canvas : known;
}

QJsonArray filtersFrom(const QJsonObject &source, QStringList &notes)
{
    QJsonArray filters;
    for (const auto value : source.value(u"filters").toArray()) {
        const QJsonObject taken = filterFrom(value.toObject());
        if (taken.isEmpty())
            notes += QStringLiteral("“%1”: the filter “%2” (%3) was left out.")
                         .arg(nameOf(source), value[u"name"].toString(), plainId(value.toObject()));
        else
            filters.append(taken);
    }
    return filters;
}

QJsonObject sourceFrom(const QJsonObject &source, QStringList &notes)
{
    const QString name = nameOf(source);
    const auto [kind, settings] = settingsFrom(plainId(source), source.value(u"settings").toObject(), notes, name);
    if (kind.isEmpty()) {
        notes += QStringLiteral("“%1” was left out: sources of the kind %2 have no like here.").arg(name, plainId(source));
        return {};
    }
    return {{u"name"_s, name.left(200)},
            {u"kind"_s, kind},
            {kind, settings},
            {u"filters"_s, filtersFrom(source, notes)},
            {u"audio"_s, audioFrom(source)}};
}

} // namespace castwright::obs
