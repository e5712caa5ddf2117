// SPDX-License-Identifier: GPL-3.0-or-later
#include "ServiceFixture.h"

#include "TestRegistry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

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
