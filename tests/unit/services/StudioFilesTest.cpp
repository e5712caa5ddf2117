// SPDX-License-Identifier: GPL-3.0-or-later
#include "ServiceFixture.h"

#include "TestRegistry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QtTest>

#include <cmath>

using namespace castwright;
using namespace castwright::tests;
using namespace Qt::StringLiterals;

class StudioFilesTest : public QObject {
    Q_OBJECT

    static QJsonObject with(QJsonObject base, std::initializer_list<std::pair<QString, QJsonValue>> more)
    {
        for (const auto &[name, value] : more)
            base.insert(name, value);
        return base;
    }
    static QJsonObject fixture(const QString &name)
    {
        QFile file(QStringLiteral(CASTWRIGHT_SOURCE_DIR "/tests/unit/services/obs/") + name);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        return QJsonDocument::fromJson(file.readAll()).object();
    }
    static QJsonObject named(const QJsonArray &rows, const QString &name)
    {
        for (const auto row : rows)
            if (row[u"name"].toString() == name)
                return row.toObject();
        return {};
    }

private Q_SLOTS:
    void aStudioComesBackAsItWas()
    {
        ServiceFixture f;
        const QString studio = f.makeStudio(u"Friday"_s);
        const QJsonObject s{{u"studioId"_s, studio}};
        const QString second = f.ok("scene.create", with(s, {{u"name"_s, u"Second"_s}}))[u"id"].toString();
        f.ok("source.create",
             with(s,
                  {{u"name"_s, u"Title"_s},
                   {u"kind"_s, u"text"_s},
                   {u"text"_s, QJsonObject{{u"text"_s, u"Hello"_s}, {u"sizePx"_s, 90}}},
                   {u"sceneId"_s, second},
                   {u"filters"_s, QJsonArray{QJsonObject{{u"kind"_s, u"blur"_s}}}},
                   {u"audio"_s, QJsonObject{{u"volumeDb"_s, -6}}}}));
        f.ok("source.create",
             with(s, {{u"name"_s, u"Inner"_s}, {u"kind"_s, u"scene"_s}, {u"scene"_s, QJsonObject{{u"sceneId"_s, second}}}}));
        f.makeDestination(studio);
        f.ok("studio.update", with(s, {{u"studioMode"_s, true}, {u"canvas"_s, QJsonObject{{u"fps"_s, 60}}}, {u"autoGoLive"_s, true}}));
        f.ok("scene.show", with(s, {{u"sceneId"_s, second}}));
        const QJsonObject file = f.ok("studio.export", s);
        QVERIFY(!QJsonDocument(file).toJson().contains("live_0123456789")); // no key leaves
        const QJsonObject result = f.ok("studio.import", {{u"file"_s, file}, {u"name"_s, u"Copy"_s}});
        const QJsonObject copy = result[u"studio"].toObject();
        QCOMPARE(copy[u"name"].toString(), u"Copy"_s);
        QCOMPARE(copy[u"canvas"][u"fps"].toInt(), 60);
        QVERIFY(!copy[u"autoGoLive"].toBool());
        const QJsonObject c{{u"studioId"_s, copy[u"id"]}};
        const QJsonArray scenes = f.ok("scene.list", c)[u"data"].toArray();
        QCOMPARE(scenes.size(), 2);
        QCOMPARE(copy[u"previewSceneId"].toString(), named(scenes, u"Second"_s)[u"id"].toString());
        QCOMPARE(copy[u"programSceneId"].toString(), named(scenes, u"Scene 1"_s)[u"id"].toString());
        const QJsonArray sources = f.ok("source.list", c)[u"data"].toArray();
        const QJsonObject title = named(sources, u"Title"_s);
        QCOMPARE(title[u"text"][u"sizePx"].toInt(), 90);
        QCOMPARE(title[u"filters"].toArray().size(), 1);
        QCOMPARE(title[u"audio"][u"volumeDb"].toDouble(), -6.0);
        QCOMPARE(named(scenes, u"Second"_s)[u"items"][0][u"sourceId"].toString(), title[u"id"].toString());
        QCOMPARE(named(sources, u"Inner"_s)[u"scene"][u"sceneId"].toString(), named(scenes, u"Second"_s)[u"id"].toString());
        const QJsonObject destination = f.ok("destination.list", c)[u"data"][0].toObject();
        QVERIFY(!destination[u"enabled"].toBool());
        QCOMPARE(result[u"notes"].toArray().size(), 1);
    }
    void whatIsRefusedLeavesNothing()
    {
        ServiceFixture f;
        const QJsonObject studio{{u"name"_s, u"Broken"_s}};
        const QJsonObject file{
            {u"format"_s, u"castwright-studio"_s},
            {u"version"_s, 1},
            {u"studio"_s, studio},
            {u"sources"_s,
             QJsonArray{
                 QJsonObject{{u"id"_s, u"a"_s}, {u"name"_s, u"x"_s}, {u"kind"_s, u"text"_s}, {u"text"_s, QJsonObject{{u"sizePx"_s, 1}}}}}}};
        QCOMPARE(f.refusal("studio.import", {{u"file"_s, file}}), u"unprocessable file.sources[0].text.sizePx"_s);
        QCOMPARE(f.ok("studio.list")[u"data"].toArray().size(), 0);
        QCOMPARE(f.refusal("studio.import", {{u"file"_s, with(file, {{u"format"_s, u"other"_s}})}}), u"unprocessable file.format"_s);
        QCOMPARE(f.refusal("studio.import", {{u"file"_s, with(file, {{u"version"_s, 2}})}}), u"unprocessable file.version"_s);
        QCOMPARE(f.refusal("studio.importObs", {{u"collection"_s, QJsonObject{{u"name"_s, u"x"_s}}}}),
                 u"unprocessable collection.sources"_s);
    }
    void whatObsItselfWroteIsTakenOver()
    {
        QTemporaryDir files;
        for (const auto *name : {"logo.png", "film.mp4"}) {
            QFile file(files.filePath(QLatin1String(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        const auto read = [&](const QString &name) {
            QFile file(QStringLiteral(CASTWRIGHT_SOURCE_DIR "/tests/fixtures/obs/") + name);
            return file.open(QIODevice::ReadOnly) ? file.readAll().replace("@FILES@", files.path().toUtf8()) : QByteArray();
        };
        ServiceFixture f;
        f.engine.onProbe = [](const QString &path, const QString &, std::function<void(Result<MediaInfo>)> done) {
            MediaInfo info;
            info.hasVideo = true;
            info.width = path.endsWith(u"logo.png"_s) ? 400 : 320;
            info.height = path.endsWith(u"logo.png"_s) ? 200 : 180;
            done(info);
        };
        const QJsonObject result = f.ok("studio.importObs",
                                        {{u"collection"_s, QJsonDocument::fromJson(read(u"collection.json"_s)).object()},
                                         {u"service"_s, QJsonDocument::fromJson(read(u"service.json"_s)).object()},
                                         {u"profile"_s, QString::fromUtf8(read(u"basic.ini"_s))}});
        const QJsonObject studio = result[u"studio"].toObject();
        QCOMPARE(studio[u"canvas"][u"width"].toInt(), 1280);
        QCOMPARE(studio[u"canvas"][u"fps"].toInt(), 30);
        QCOMPARE(studio[u"transition"][u"kind"].toString(), u"fade"_s);
        const QJsonObject s{{u"studioId"_s, studio[u"id"]}};
        const QJsonArray scenes = f.ok("scene.list", s)[u"data"].toArray();
        const QJsonArray sources = f.ok("source.list", s)[u"data"].toArray();
        QStringList sceneNames;
        for (const auto scene : scenes)
            sceneNames += scene[u"name"].toString();
        sceneNames.sort();
        QCOMPARE(sceneNames, (QStringList{u"Break"_s, u"Interview"_s, u"Lower third"_s, u"Main"_s, u"Spare"_s}));
        QCOMPARE(studio[u"programSceneId"].toString(), named(scenes, u"Main"_s)[u"id"].toString());
        const auto itemIn = [&](const QString &scene, const QString &source) {
            for (const auto item : named(scenes, scene)[u"items"].toArray())
                if (item[u"sourceId"] == named(sources, source)[u"id"])
                    return item.toObject();
            return QJsonObject();
        };
        // Without bounds OBS keeps a scale of the picture's own size: 400 x 200 by half.
        const QJsonObject logo = itemIn(u"Main"_s, u"Logo"_s);
        QCOMPARE(logo[u"x"].toDouble(), 900.0);
        QCOMPARE(logo[u"width"].toDouble(), 200.0);
        QCOMPARE(logo[u"height"].toDouble(), 100.0);
        // Turned about its top left corner there, about its middle here.
        const QJsonObject film = itemIn(u"Main"_s, u"Film"_s);
        QCOMPARE(film[u"rotationDeg"].toDouble(), 10.0);
        QCOMPARE(film[u"width"].toDouble(), 640.0);
        const double middleX = film[u"x"].toDouble() + 320;
        const double middleY = film[u"y"].toDouble() + 180;
        QVERIFY(std::abs(middleX - (320 + 320 * std::cos(M_PI / 18) - 180 * std::sin(M_PI / 18))) < 0.01);
        QVERIFY(std::abs(middleY - (180 + 320 * std::sin(M_PI / 18) + 180 * std::cos(M_PI / 18))) < 0.01);
        QCOMPARE(film[u"crop"][u"left"].toInt(), 16);
        QVERIFY(!film[u"visible"].toBool());
        const QJsonObject title = itemIn(u"Main"_s, u"Title"_s);
        QVERIFY(title[u"locked"].toBool());
        QCOMPARE(title[u"fit"].toString(), u"none"_s);
        QCOMPARE(title[u"y"].toDouble(), 500.0);
        const QJsonObject bar = itemIn(u"Lower third"_s, u"Bar"_s); // placed by its middle
        QCOMPARE(bar[u"x"].toDouble(), 0.0);
        QCOMPARE(bar[u"y"].toDouble(), 560.0);
        QCOMPARE(named(sources, u"Bar"_s)[u"color"][u"color"].toString(), u"#00000080"_s);
        QCOMPARE(named(sources, u"Title"_s)[u"text"][u"color"].toString(), u"#ffff00"_s);
        QVERIFY(named(sources, u"Title"_s)[u"text"][u"bold"].toBool());
        const QJsonObject nested = named(sources, u"Lower third"_s);
        QCOMPARE(nested[u"kind"].toString(), u"scene"_s);
        QCOMPARE(nested[u"filters"][0][u"colorCorrection"][u"saturation"].toDouble(), 0.0);
        const QJsonObject movie = named(sources, u"Film"_s);
        QCOMPARE(movie[u"media"][u"atEnd"].toString(), u"loop"_s);
        QCOMPARE(movie[u"filters"].toArray().size(), 3);
        QCOMPARE(movie[u"audio"][u"balance"].toDouble(), -0.5);
        QCOMPARE(movie[u"audio"][u"syncOffsetMs"].toInt(), 120);
        QCOMPARE(movie[u"audio"][u"tracks"].toArray(), (QJsonArray{1, 3}));
        const QJsonObject mic = named(sources, u"Mic"_s);
        QVERIFY(mic[u"audio"][u"muted"].toBool());
        QVERIFY(std::abs(mic[u"audio"][u"volumeDb"].toDouble() + 6) < 0.05);
        QCOMPARE(mic[u"audio"][u"monitor"].toString(), u"monitorAndProgram"_s);
        QCOMPARE(mic[u"filters"].toArray().size(), 2);
        QCOMPARE(named(sources, u"Stream"_s)[u"network"][u"url"].toString(), u"srt://127.0.0.1:9000"_s);
        QCOMPARE(named(sources, u"Screen"_s)[u"screen"][u"showCursor"].toBool(true), false);
        QCOMPARE(f.ok("destination.list", s)[u"data"][0][u"platform"].toString(), u"twitch"_s);
        const QString notes = QString::fromUtf8(QJsonDocument(result[u"notes"].toArray()).toJson());
        for (const auto *word : {"scroll_filter", "mask_filter", "Slides", "Title"}) // what has no like is told by name
            QVERIFY2(notes.contains(QLatin1String(word)), qPrintable(notes));
    }
    void groupsOfObsKeepTheirTurn()
    {
        const auto point = [](double x, double y) { return QJsonObject{{u"x"_s, x}, {u"y"_s, y}}; };
        const auto color = [](const QString &name, int width, int height) {
            return QJsonObject{{u"name"_s, name},
                               {u"id"_s, u"color_source_v3"_s},
                               {u"settings"_s, QJsonObject{{u"width"_s, width}, {u"height"_s, height}}}};
        };
        const auto item = [&](const QString &name, QPointF pos, double rotation, int align, QPointF scale = {1, 1}) {
            return QJsonObject{{u"name"_s, name},
                               {u"pos"_s, point(pos.x(), pos.y())},
                               {u"rot"_s, rotation},
                               {u"align"_s, align},
                               {u"scale"_s, point(scale.x(), scale.y())}};
        };
        const auto group = [](const QString &name, const QJsonArray &items) {
            return QJsonObject{{u"name"_s, name},
                               {u"id"_s, u"group"_s},
                               {u"settings"_s, QJsonObject{{u"cx"_s, 400}, {u"cy"_s, 200}, {u"items"_s, items}}}};
        };
        // Turned by a quarter and twice as large about its middle; the other is stretched, and what is in it is turned.
        const QJsonArray inTurned{item(u"Box"_s, {0, 0}, 0, 5), item(u"Tilted"_s, {200, 100}, 30, 0)};
        const QJsonArray inWide{item(u"Slanted"_s, {0, 0}, 30, 5), item(u"Upright"_s, {100, 0}, 90, 5)};
        const QJsonArray items{with(item(u"Box"_s, {1, 2}, 0, 5), {{u"group_item_backup"_s, true}}),
                               item(u"Turned"_s, {600, 300}, 90, 0, {2, 2}), item(u"Wide"_s, {0, 0}, 0, 5, {2, 1})};
        const QJsonObject scene{{u"name"_s, u"Main"_s}, {u"id"_s, u"scene"_s}, {u"settings"_s, QJsonObject{{u"items"_s, items}}}};
        const QJsonObject collection{{u"name"_s, u"Groups"_s},
                                     {u"sources"_s,
                                      QJsonArray{scene, color(u"Box"_s, 100, 50), color(u"Tilted"_s, 100, 100),
                                                 color(u"Slanted"_s, 100, 50), color(u"Upright"_s, 100, 50)}},
                                     {u"groups"_s, QJsonArray{group(u"Turned"_s, inTurned), group(u"Wide"_s, inWide)}}};
        ServiceFixture f;
        const QJsonObject result = f.ok("studio.importObs", {{u"collection"_s, collection}});
        const QJsonObject s{{u"studioId"_s, result[u"studio"][u"id"]}};
        const QJsonArray sources = f.ok("source.list", s)[u"data"].toArray();
        const QJsonArray placed = f.ok("scene.list", s)[u"data"][0][u"items"].toArray();
        QCOMPARE(placed.size(), 4); // the copy for an OBS without groups is none of them
        const auto isAt = [&](const QString &name, QRectF place, double rotation) {
            for (const auto row : placed)
                if (row[u"sourceId"] == named(sources, name)[u"id"])
                    return std::abs(row[u"x"].toDouble() - place.x()) < 0.01 && std::abs(row[u"y"].toDouble() - place.y()) < 0.01
                        && std::abs(row[u"width"].toDouble() - place.width()) < 0.01
                        && std::abs(row[u"height"].toDouble() - place.height()) < 0.01
                        && std::abs(row[u"rotationDeg"].toDouble() - rotation) < 0.01;
            return false;
        };
        QVERIFY2(isAt(u"Box"_s, {650, -50, 200, 100}, 90), QJsonDocument(placed).toJson().constData());
        QVERIFY2(isAt(u"Tilted"_s, {500, 200, 200, 200}, 120), QJsonDocument(placed).toJson().constData());
        QVERIFY2(isAt(u"Upright"_s, {100, 0, 100, 100}, 90), QJsonDocument(placed).toJson().constData());
        const QString notes = QString::fromUtf8(QJsonDocument(result[u"notes"].toArray()).toJson());
        QVERIFY2(notes.contains(u"“Slanted” is turned inside the stretched group “Wide”"_s), qPrintable(notes));
        QVERIFY2(!notes.contains(u"Tilted"_s) && !notes.contains(u"Upright"_s) && !notes.contains(u"Turned"_s), qPrintable(notes));
    }
    void anObsCollectionIsTakenOver()
    {
        ServiceFixture f;
        QFile ini(QStringLiteral(CASTWRIGHT_SOURCE_DIR "/tests/unit/services/obs/basic.ini"));
        QVERIFY(ini.open(QIODevice::ReadOnly));
        const QJsonObject result = f.ok("studio.importObs",
                                        {{u"collection"_s, fixture(u"collection.json"_s)},
                                         {u"service"_s, fixture(u"service.json"_s)},
                                         {u"profile"_s, QString::fromUtf8(ini.readAll())}});
        const QJsonObject studio = result[u"studio"].toObject();
        QCOMPARE(studio[u"name"].toString(), u"Friday show"_s);
        QCOMPARE(studio[u"canvas"][u"width"].toInt(), 1920);
        QCOMPARE(studio[u"canvas"][u"fps"].toInt(), 60);
        QCOMPARE(studio[u"encoding"][u"videoBitrateKbps"].toInt(), 6000);
        QCOMPARE(studio[u"transition"][u"kind"].toString(), u"wipeLeft"_s);
        const QJsonObject s{{u"studioId"_s, studio[u"id"]}};
        const QJsonArray scenes = f.ok("scene.list", s)[u"data"].toArray();
        const QJsonArray sources = f.ok("source.list", s)[u"data"].toArray();
        QCOMPARE(scenes.size(), 2);
        QCOMPARE(studio[u"programSceneId"].toString(), named(scenes, u"Talk"_s)[u"id"].toString());
        QCOMPARE(named(sources, u"Backdrop"_s)[u"color"][u"color"].toString(), u"#1e3c78"_s); // 0xff783c1e: alpha, blue, green, red
        QCOMPARE(named(sources, u"Title"_s)[u"text"][u"sizePx"].toInt(), 96);
        QVERIFY(named(sources, u"Title"_s)[u"text"][u"bold"].toBool());
        QCOMPARE(named(sources, u"Mic/Aux"_s)[u"kind"].toString(), u"audioInput"_s);
        QVERIFY(std::abs(named(sources, u"Mic/Aux"_s)[u"audio"][u"volumeDb"].toDouble() + 6.02) < 0.01);
        QCOMPARE(named(sources, u"Mic/Aux"_s)[u"filters"].toArray().size(), 2);
        QCOMPARE(named(sources, u"Camera"_s)[u"filters"][0][u"chromaKey"][u"color"].toString(), u"#00ff00"_s);
        QCOMPARE(named(sources, u"Camera"_s)[u"camera"][u"device"].toString(), u"/dev/video0"_s);
        QCOMPARE(named(sources, u"Talk"_s)[u"kind"].toString(), u"scene"_s);
        QVERIFY(named(sources, u"Web page"_s).isEmpty());
        const QJsonArray items = named(scenes, u"Talk"_s)[u"items"].toArray();
        QCOMPARE(items.size(), 4);
        const auto itemOf = [&](const QString &name) {
            for (const auto item : items)
                if (item[u"sourceId"] == named(sources, name)[u"id"])
                    return item.toObject();
            return QJsonObject();
        };
        QCOMPARE(itemOf(u"Camera"_s)[u"x"].toDouble(), 1280.0); // aligned by its right bottom corner at (1920, 1080), in a box of 640 x 360
        QCOMPARE(itemOf(u"Camera"_s)[u"y"].toDouble(), 720.0);
        QCOMPARE(itemOf(u"Camera"_s)[u"fit"].toString(), u"contain"_s);
        QCOMPARE(itemOf(u"Title"_s)[u"group"].toString(), u"Lower third"_s);
        QCOMPARE(itemOf(u"Logo"_s)[u"x"].toDouble(), 100.0 + 20 * 0.5);
        QVERIFY(!itemOf(u"Backdrop"_s)[u"visible"].toBool());
        const QJsonObject destination = f.ok("destination.list", s)[u"data"][0].toObject();
        QCOMPARE(destination[u"platform"].toString(), u"twitch"_s);
        QVERIFY(destination[u"enabled"].toBool());
        QVERIFY(!destination[u"streamKeyMasked"].toString().isEmpty());
        QStringList notes;
        for (const auto note : result[u"notes"].toArray())
            notes += note.toString();
        const QString all = notes.join(u'\n');
        QVERIFY2(all.contains(u"Web page"_s) && all.contains(u"browser_source"_s), qPrintable(all));
        QVERIFY2(all.contains(u"Logo"_s), qPrintable(all)); // its file is not here
        QVERIFY2(all.contains(u"scroll_filter"_s), qPrintable(all));
    }
};

CW_TEST(StudioFilesTest)
#include "StudioFilesTest.moc"
