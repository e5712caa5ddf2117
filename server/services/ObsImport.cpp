// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ObsImport.h"

#include "services/ObsSources.h"

#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QPointF>
#include <QSize>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
/// basic.ini of a profile: "[Video]" BaseCX and so on.
QHash<QString, QString> readIni(const QString &text)
{
    QHash<QString, QString> out;
    QString section;
    for (const QString &raw : text.split(u'\n')) {
        const QString line = raw.trimmed();
        if (line.startsWith(u'[') && line.endsWith(u']'))
            section = line.mid(1, line.size() - 2);
        else if (const qsizetype sign = line.indexOf(u'='); sign > 0)
            out.insert(QString(section + u'/' + line.left(sign).trimmed()), line.mid(sign + 1).trimmed());
    }
    return out;
}

int even(int value, int otherwise)
{
    return value >= 180 && value <= 3840 ? value & ~1 : otherwise;
}

/// The scenes of a collection turned into ours.
class CollectionReader {
public:
    CollectionReader(const ObsImportInput &input, const QHash<QString, QSize> &fileSizes)
        : m_input(input)
        , m_fileSizes(fileSizes)
        , m_ini(readIni(input.profile))
    {}

    Result<ObsStudio> read()
    {
        if (!m_input.collection.value(u"sources").isArray())
            return std::unexpected(fieldError(
                u"collection.sources"_s, u"is missing: this is no OBS scene collection. It is a JSON file in the folder basic/scenes"_s));
        readCanvas();
        readRows();
        for (const QString &name : sceneNames())
            m_out.file.scenes.append(sceneFrom(name));
        readStudio();
        readService();
        return std::move(m_out);
    }

private:
    void readCanvas()
    {
        const QJsonObject resolution = m_input.collection.value(u"resolution").toObject();
        m_canvas = {even(m_ini.value(u"Video/BaseCX"_s).toInt(), even(resolution.value(u"x").toInt(), 1920)),
                    even(m_ini.value(u"Video/BaseCY"_s).toInt(), even(resolution.value(u"y").toInt(), 1080))};
        if (m_input.profile.isEmpty() && resolution.isEmpty())
            m_out.notes += u"No profile was given: the canvas is taken as 1920 x 1080."_s;
    }

    void readRows()
    {
        QJsonArray all = m_input.collection.value(u"sources").toArray();
        for (const auto group : m_input.collection.value(u"groups").toArray())
            all.append(group);
        for (const auto *name :
             {"DesktopAudioDevice1", "DesktopAudioDevice2", "AuxAudioDevice1", "AuxAudioDevice2", "AuxAudioDevice3", "AuxAudioDevice4"})
            if (const QJsonObject device = m_input.collection.value(QLatin1String(name)).toObject(); !device.isEmpty())
                all.append(device);
        for (const auto value : all) {
            const QJsonObject row = value.toObject();
            const QString id = obs::plainId(row);
            const QString name = row.value(u"name").toString();
            m_rows.insert(name, row);
            if (id == u"scene") {
                m_sceneIds.insert(name, u"scene-%1"_s.arg(m_sceneIds.size()));
            } else if (id != u"group") {
                QJsonObject source = obs::sourceFrom(row, m_out.notes);
                if (source.isEmpty())
                    continue;
                noteMissingFile(source, name);
                const QString own = u"source-%1"_s.arg(m_sourceIds.size());
                source.insert(u"id"_s, own);
                m_sourceIds.insert(name, own);
                m_out.file.sources.append(source);
            }
        }
    }

    void noteMissingFile(QJsonObject &source, const QString &name)
    {
        for (const auto *kind : {"image", "media"}) {
            QJsonObject settings = source.value(QLatin1String(kind)).toObject();
            if (settings.isEmpty())
                continue;
            const QString path = settings.value(u"path").toString();
            if (QFileInfo(path).isAbsolute() && QFileInfo::exists(path))
                continue;
            m_out.notes += u"“%1”: the file %2 is not on this machine. Choose it again."_s.arg(name, path.isEmpty() ? u"(none)"_s : path);
            if (!QFileInfo(path).isAbsolute()) { // a path of another system
                settings.insert(u"path"_s, QString(u"/missing/" + QFileInfo(QString(path).replace(u'\\', u'/')).fileName()));
                source.insert(QLatin1String(kind), settings);
            }
        }
    }

    QStringList sceneNames() const
    {
        QStringList names;
        for (const auto row : m_input.collection.value(u"scene_order").toArray())
            if (const QString name = row[u"name"].toString(); m_sceneIds.contains(name) && !names.contains(name))
                names += name;
        QStringList rest = m_sceneIds.keys();
        rest.sort();
        for (const QString &name : rest)
            if (!names.contains(name))
                names += name;
        return names;
    }

    /// The group that holds an item: how its own picture lies in the scene. A point p of it lies at `at` + turned(p * scale + shift).
    struct Frame {
        QPointF at;
        QPointF shift;
        double scaleX = 1;
        double scaleY = 1;
        double rotationDeg = 0;
        QString group;
        bool isVisible = true;

        QPointF place(QPointF p) const { return at + turned(QPointF(p.x() * scaleX, p.y() * scaleY) + shift, rotationDeg); }
        bool isEven() const { return std::abs(std::abs(scaleX) - std::abs(scaleY)) < 0.001; }
    };

    static QPointF turned(QPointF arm, double degrees)
    {
        const double radians = degrees * std::numbers::pi / 180;
        return {arm.x() * std::cos(radians) - arm.y() * std::sin(radians), arm.x() * std::sin(radians) + arm.y() * std::cos(radians)};
    }
    /// Where the point that OBS places something by lies in it. 1 left, 2 right, 4 top, 8 bottom; neither is the middle.
    static QPointF anchorOf(int align, QSizeF size)
    {
        return {align & 1 ? 0 : align & 2 ? size.width() : size.width() / 2, align & 4 ? 0 : align & 8 ? size.height() : size.height() / 2};
    }

    Frame frameOf(const QJsonObject &row, const QJsonObject &group)
    {
        const auto pointOf = [&row](const char *name, double otherwise) {
            const QJsonObject point = row.value(QLatin1String(name)).toObject();
            return QPointF(point.value(u"x").toDouble(otherwise), point.value(u"y").toDouble(otherwise));
        };
        const QJsonObject settings = group.value(u"settings").toObject();
        const QSizeF own(settings.value(u"cx").toDouble(), settings.value(u"cy").toDouble());
        QPointF scale = pointOf("scale", 1);
        const QString name = row.value(u"name").toString();
        const int align = row.value(u"align").toInt(5);
        const int boundsType = row.value(u"bounds_type").toInt();
        const QPointF bounds = pointOf("bounds", 0);
        QSizeF box;
        QPointF inBox;
        if (boundsType != 0 && !own.isEmpty()) { // as OBS fits a picture into its bounds: stretched, whole, filling, by width, by height
            const double x = bounds.x() / own.width();
            const double y = bounds.y() / own.height();
            const double even = boundsType == 2 ? std::min(x, y)
                : boundsType == 3               ? std::max(x, y)
                : boundsType == 4               ? x
                : boundsType == 5               ? y
                                                : std::min({x, y, 1.0});
            scale = boundsType == 1 ? QPointF(x, y) : QPointF(even, even);
            box = QSizeF(bounds.x(), bounds.y());
            inBox = anchorOf(row.value(u"bounds_align").toInt(),
                             {box.width() - own.width() * scale.x(), box.height() - own.height() * scale.y()});
        } else {
            box = QSizeF(own.width() * scale.x(), own.height() * scale.y());
            if (own.isEmpty() && align != 5)
                m_out.notes +=
                    u"The group “%1” is not placed by its corner, and how large it is was not kept. Look at its place."_s.arg(name);
        }
        for (const auto *side : {"crop_left", "crop_top", "crop_right", "crop_bottom"})
            if (row.value(QLatin1String(side)).toInt() > 0) {
                m_out.notes += u"The group “%1” was cropped; what is in it is shown whole."_s.arg(name);
                break;
            }
        return {pointOf("pos", 0),
                inBox - anchorOf(align, box),
                scale.x(),
                scale.y(),
                std::fmod(row.value(u"rot").toDouble(), 360.0),
                name,
                row.value(u"visible").toBool(true)};
    }

    QJsonObject sceneFrom(const QString &name)
    {
        QJsonArray items;
        addItems(m_rows.value(name).value(u"settings").toObject().value(u"items").toArray(), {}, items);
        return {{u"id"_s, m_sceneIds.value(name)}, {u"name"_s, name.left(200)}, {u"items"_s, items}, {u"verticalItems"_s, QJsonArray()}};
    }

    void addItems(const QJsonArray &rows, const Frame &frame, QJsonArray &out)
    {
        for (const auto value : rows) {
            const QJsonObject row = value.toObject();
            const QString name = row.value(u"name").toString();
            const QJsonObject source = m_rows.value(name);
            if (row.value(u"group_item_backup").toBool()) // what is in a group is written into the scene again, for an OBS without groups
                continue;
            if (obs::plainId(source) == u"group") {
                addItems(source.value(u"settings").toObject().value(u"items").toArray(), frameOf(row, source), out);
                continue;
            }
            const QString sourceId = m_sceneIds.contains(name) ? sceneSource(name) : m_sourceIds.value(name);
            if (!sourceId.isEmpty())
                out.append(itemFrom(row, source, sourceId, frame));
        }
    }

    QString sceneSource(const QString &name)
    {
        const QString own = u"shows-"_s + m_sceneIds.value(name);
        if (!m_nested.contains(name)) {
            m_nested += name;
            m_out.file.sources.append({{u"id"_s, own},
                                       {u"name"_s, name.left(200)},
                                       {u"kind"_s, u"scene"_s},
                                       {u"scene"_s, QJsonObject{{u"sceneId"_s, m_sceneIds.value(name)}}},
                                       {u"filters"_s, obs::filtersFrom(m_rows.value(name), m_out.notes)}});
        }
        return own;
    }

    void noteItem(const QJsonObject &row, const QJsonObject &scale, const Frame &frame, bool isGuessed)
    {
        const QString name = row.value(u"name").toString();
        // A picture that is turned in a group that is stretched becomes slanted; here pictures have right angles.
        if (std::abs(std::remainder(row.value(u"rot").toDouble(), 90.0)) > 0.01 && !frame.isEven())
            m_out.notes += u"“%1” is turned inside the stretched group “%2”; it is shown without the slant."_s.arg(name, frame.group);
        if (scale.value(u"x").toDouble(1) * frame.scaleX < 0 || scale.value(u"y").toDouble(1) * frame.scaleY < 0)
            m_out.notes += u"“%1” was mirrored; it is shown as it is."_s.arg(name);
        if (const QString blend = row.value(u"blend_type").toString(u"normal"_s); blend != u"normal")
            m_out.notes += u"“%1” was blended by “%2”; it lies plainly on what is below."_s.arg(name, blend);
        if (isGuessed)
            m_out.notes += u"“%1”: OBS does not keep how large a text is. Look at its place."_s.arg(name);
    }

    QJsonObject itemFrom(const QJsonObject &row, const QJsonObject &source, const QString &sourceId, const Frame &frame)
    {
        static const QHash<int, QString> fits{{1, u"stretch"_s}, {2, u"contain"_s}, {3, u"cover"_s},
                                              {4, u"contain"_s}, {5, u"contain"_s}, {6, u"contain"_s}};
        const int boundsType = row.value(u"bounds_type").toInt();
        const QJsonObject bounds = row.value(u"bounds").toObject();
        const QJsonObject scale = row.value(u"scale").toObject();
        const QJsonObject pos = row.value(u"pos").toObject();
        const QSize natural = obs::sizeOf(source, m_canvas, m_fileSizes);
        const bool isText = obs::plainId(source).startsWith(u"text_");
        QSizeF size(bounds.value(u"x").toDouble(), bounds.value(u"y").toDouble());
        if (boundsType == 0)
            size = QSizeF(
                (natural.width() - row.value(u"crop_left").toInt() - row.value(u"crop_right").toInt()) * scale.value(u"x").toDouble(1),
                (natural.height() - row.value(u"crop_top").toInt() - row.value(u"crop_bottom").toInt()) * scale.value(u"y").toDouble(1));
        // OBS turns an item about the point that it is placed by, we about its middle. One that is mirrored reaches to the other side.
        const double ownRotation = row.value(u"rot").toDouble();
        const QPointF pivot(pos.value(u"x").toDouble(), pos.value(u"y").toDouble());
        const QPointF arm = QPointF(size.width() / 2, size.height() / 2) - anchorOf(row.value(u"align").toInt(5), size);
        const QPointF middle = frame.place(pivot + turned(arm, ownRotation));
        const bool isMirrored = frame.scaleX * frame.scaleY < 0; // then it turns the other way
        const double rotation = std::fmod(frame.rotationDeg + (isMirrored ? -ownRotation : ownRotation), 360.0);
        const bool isAcross = std::abs(std::abs(std::remainder(ownRotation, 180.0)) - 90) < 0.01; // its width is the group's height
        size = QSizeF(std::abs(size.width() * (isAcross ? frame.scaleY : frame.scaleX)),
                      std::abs(size.height() * (isAcross ? frame.scaleX : frame.scaleY)));
        const QPointF corner = middle - QPointF(size.width() / 2, size.height() / 2);
        noteItem(row, scale, frame, isText && boundsType == 0);
        const auto within = [](double value, double least) { return std::clamp(value, least, 16384.0); };
        return {{u"sourceId"_s, sourceId},
                {u"x"_s, within(corner.x(), -16384)},
                {u"y"_s, within(corner.y(), -16384)},
                {u"width"_s, within(size.width(), 0)},
                {u"height"_s, within(size.height(), 0)},
                {u"fit"_s, boundsType == 0 && isText && size == QSizeF(natural) ? u"none"_s : fits.value(boundsType, u"contain"_s)},
                {u"crop"_s,
                 QJsonObject{{u"left"_s, std::max(0, row.value(u"crop_left").toInt())},
                             {u"top"_s, std::max(0, row.value(u"crop_top").toInt())},
                             {u"right"_s, std::max(0, row.value(u"crop_right").toInt())},
                             {u"bottom"_s, std::max(0, row.value(u"crop_bottom").toInt())}}},
                {u"rotationDeg"_s, rotation},
                {u"visible"_s, row.value(u"visible").toBool(true) && frame.isVisible},
                {u"locked"_s, row.value(u"locked").toBool()},
                {u"group"_s, frame.group.left(200)}};
    }

    /// The point of change is in milliseconds or, where tp_type says so, in frames.
    QJsonObject stingerOf(const QJsonObject &settings) const
    {
        const QString path = settings.value(u"path").toString();
        if (!QFileInfo(path).isAbsolute())
            return {};
        const double point = settings.value(u"transition_point").toDouble();
        const double ms = settings.value(u"tp_type").toInt() == 1 ? point * 1000 / fps() : point;
        return {{u"path"_s, path}, {u"cutMs"_s, std::clamp(static_cast<int>(std::lround(ms)), 0, 60000)}};
    }
    /// By FPSType: one of the usual ones, a whole number, or a fraction.
    int fps() const
    {
        double wanted = m_ini.value(u"Video/FPSCommon"_s, u"30"_s).section(u' ', 0, 0).toDouble();
        if (const int type = m_ini.value(u"Video/FPSType"_s).toInt(); type == 1)
            wanted = m_ini.value(u"Video/FPSInt"_s, u"30"_s).toDouble();
        else if (type == 2)
            wanted = m_ini.value(u"Video/FPSNum"_s, u"30"_s).toDouble() / std::max(1.0, m_ini.value(u"Video/FPSDen"_s, u"1"_s).toDouble());
        return std::clamp(static_cast<int>(std::lround(wanted)), 24, 60);
    }

    void readStudio()
    {
        static const QHash<QString, QString> transitions{{u"cut_transition"_s, u"cut"_s},
                                                         {u"fade_transition"_s, u"fade"_s},
                                                         {u"fade_to_color_transition"_s, u"fadeToBlack"_s},
                                                         {u"wipe_transition"_s, u"wipeLeft"_s},
                                                         {u"slide_transition"_s, u"slideLeft"_s},
                                                         {u"swipe_transition"_s, u"slideLeft"_s}};
        const QJsonObject &from = m_input.collection;
        const QString current = from.value(u"current_transition").toString();
        QString kind = current == u"Cut" ? u"cut"_s : u"fade"_s;
        QJsonObject stinger;
        for (const auto row : from.value(u"transitions").toArray())
            if (row[u"name"].toString() == current) {
                const QString id = row[u"id"].toString();
                kind = transitions.value(id, u"fade"_s);
                if (id == u"obs_stinger_transition")
                    stinger = stingerOf(row[u"settings"].toObject());
                if (!stinger.isEmpty())
                    kind = u"stinger"_s;
                else if (!transitions.contains(id))
                    m_out.notes += u"The transition “%1” became a fade."_s.arg(current);
            }
        QJsonObject encoding;
        if (const int kbps = m_ini.value(u"SimpleOutput/VBitrate"_s).toInt(); kbps >= 100)
            encoding.insert(u"videoBitrateKbps"_s, std::min(kbps, 100000));
        if (const int kbps = m_ini.value(u"SimpleOutput/ABitrate"_s).toInt(); kbps >= 32)
            encoding.insert(u"audioBitrateKbps"_s, std::min(kbps, 512));
        QJsonObject transition{{u"kind"_s, kind}, {u"durationMs"_s, std::clamp(from.value(u"transition_duration").toInt(300), 0, 10000)}};
        if (!stinger.isEmpty())
            transition.insert(u"stinger"_s, stinger);
        QString name = from.value(u"name").toString().trimmed();
        m_out.file.studio = {
            {u"name"_s, name.isEmpty() ? u"OBS"_s : name.left(200)},
            {u"canvas"_s, QJsonObject{{u"width"_s, m_canvas.width()}, {u"height"_s, m_canvas.height()}, {u"fps"_s, fps()}}},
            {u"transition"_s, transition},
            {u"programSceneId"_s, m_sceneIds.value(from.value(u"current_program_scene").toString())},
            {u"previewSceneId"_s, m_sceneIds.value(from.value(u"current_scene").toString())},
            {u"encoding"_s, encoding}};
    }

    void readService()
    {
        const QJsonObject settings = m_input.service.value(u"settings").toObject();
        if (settings.isEmpty())
            return;
        const QString service = settings.value(u"service").toString();
        QString url = settings.value(u"server").toString();
        const QString platform = service.section(u' ', 0, 0).toLower().remove(u".io"_s);
        if (url == u"auto" && platform == u"twitch")
            url = u"rtmps://ingest.global-contribute.live-video.net:443/app"_s;
        if (!url.startsWith(u"rtmp") && !url.startsWith(u"srt")) {
            m_out.notes += u"The service “%1” was left out: its server “%2” is not an RTMP or SRT address."_s.arg(service, url);
            return;
        }
        QJsonObject destination{{u"name"_s, service.isEmpty() ? u"OBS"_s : service.left(200)},
                                {u"url"_s, url},
                                {u"streamKey"_s, settings.value(u"key").toString()},
                                {u"enabled"_s, true}};
        if (!service.isEmpty())
            destination.insert(u"platform"_s, platform);
        m_out.file.destinations.append(destination);
    }

    const ObsImportInput &m_input;
    const QHash<QString, QSize> &m_fileSizes;
    QHash<QString, QString> m_ini;
    QSize m_canvas;
    QHash<QString, QJsonObject> m_rows; ///< by name, which is unique in a collection
    QHash<QString, QString> m_sceneIds;
    QHash<QString, QString> m_sourceIds;
    QStringList m_nested;
    ObsStudio m_out;
};
} // namespace

QStringList obsFiles(const ObsImportInput &input)
{
    QStringList files;
    for (const auto row : input.collection.value(u"sources").toArray())
        if (const QString file = obs::fileOf(row.toObject()); QFileInfo(file).isAbsolute() && !files.contains(file))
            files += file;
    return files;
}

Result<ObsStudio> readObs(const ObsImportInput &input, const QHash<QString, QSize> &fileSizes)
{
    return CollectionReader(input, fileSizes).read();
}

} // namespace castwright
