// SPDX-License-Identifier: GPL-3.0-or-later
#include "TestRegistry.h"
#include "unit/services/ServiceFixture.h"

namespace castwright::tests {

using namespace Qt::StringLiterals;

class SourceServiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKind_data();
    void everyKind();
    void refusals_data();
    void refusals();
    void placing();
    void patchKeepsTheRest();
    void patchRefusals();
    void removing();
    void reordering();
    void seeking();
    void devices();
};

void SourceServiceTest::everyKind_data()
{
    QTest::addColumn<QJsonObject>("settings");
    QTest::newRow("testPattern") << QJsonObject{};
    QTest::newRow("color") << QJsonObject{{u"color"_s, u"#ff000080"_s}};
    QTest::newRow("image") << QJsonObject{{u"path"_s, u"/tmp/a.png"_s}};
    QTest::newRow("text") << QJsonObject{{u"text"_s, u"Hello {clock} \u00fc \U0001F600"_s}, {u"countdownTo"_s, u"2030-01-01T00:00:00Z"_s}};
    QTest::newRow("media") << QJsonObject{{u"path"_s, u"/tmp/a.mp4"_s}, {u"playlist"_s, QJsonArray{u"/tmp/b.mp4"_s}}};
    QTest::newRow("screen") << QJsonObject{};
    QTest::newRow("camera") << QJsonObject{};
    QTest::newRow("audioInput") << QJsonObject{{u"captureDesktop"_s, true}};
    QTest::newRow("network") << QJsonObject{{u"url"_s, u"srt://127.0.0.1:9000"_s}};
}

void SourceServiceTest::everyKind()
{
    QFETCH(QJsonObject, settings);
    const QString kind = QString::fromLatin1(QTest::currentDataTag());
    QTemporaryDir folder;
    QJsonObject made;
    QString studio;
    {
        ServiceFixture f(std::move(*Database::open(folder.path())));
        studio = f.makeStudio();
        QJsonObject input{{u"studioId"_s, studio}, {u"name"_s, kind}, {u"kind"_s, kind}, {u"audio"_s, QJsonObject{{u"volumeDb"_s, -6.5}}}};
        if (!settings.isEmpty())
            input[kind] = settings;
        made = f.ok("source.create", input);
        QVERIFY(made[kind].isObject());
        for (auto it = settings.begin(); it != settings.end(); ++it)
            QCOMPARE(made[kind].toObject().value(it.key()), it.value());
        QVERIFY(f.database->execute(u"DELETE FROM settings"_s));
    }
    // The same after a restart.
    ServiceFixture f(std::move(*Database::open(folder.path())));
    QCOMPARE(f.ok("source.get", {{u"studioId"_s, studio}, {u"sourceId"_s, made[u"id"]}}), made);
    QCOMPARE(f.engine.programs.value(studio)->sources.size(), 1);
}

void SourceServiceTest::refusals_data()
{
    QTest::addColumn<QJsonObject>("input");
    QTest::addColumn<QString>("refusal");
    QTest::newRow("no kind") << QJsonObject{{u"name"_s, u"x"_s}} << u"unprocessable kind"_s;
    QTest::newRow("unknown kind") << QJsonObject{{u"name"_s, u"x"_s}, {u"kind"_s, u"hologram"_s}} << u"unprocessable kind"_s;
    QTest::newRow("no name") << QJsonObject{{u"kind"_s, u"color"_s}} << u"unprocessable name"_s;
    QTest::newRow("other kind's settings") << QJsonObject{{u"name"_s, u"x"_s}, {u"kind"_s, u"color"_s}, {u"text"_s, QJsonObject{}}} << u"unprocessable text"_s;
    QTest::newRow("network without url") << QJsonObject{{u"name"_s, u"x"_s}, {u"kind"_s, u"network"_s}} << u"unprocessable network.url"_s;
    QTest::newRow("file scheme") << QJsonObject{{u"name"_s, u"x"_s}, {u"kind"_s, u"network"_s}, {u"network"_s, QJsonObject{{u"url"_s, u"file:///etc/passwd"_s}}}}
                                 << u"unprocessable network.url"_s;
    QTest::newRow("image without file") << QJsonObject{{u"name"_s, u"x"_s}, {u"kind"_s, u"image"_s}} << u"unprocessable image.path"_s;
    QTest::newRow("relative path") << QJsonObject{{u"name"_s, u"x"_s}, {u"kind"_s, u"image"_s}, {u"image"_s, QJsonObject{{u"path"_s, u"a.png"_s}}}}
                                   << u"unprocessable image.path"_s;
    QTest::newRow("unknown asset") << QJsonObject{{u"name"_s, u"x"_s}, {u"kind"_s, u"media"_s}, {u"media"_s, QJsonObject{{u"mediaId"_s, u"med_no"_s}}}}
                                   << u"unprocessable media.mediaId"_s;
    QTest::newRow("unknown scene") << QJsonObject{{u"name"_s, u"x"_s}, {u"kind"_s, u"color"_s}, {u"sceneId"_s, u"scn_no"_s}} << u"unprocessable sceneId"_s;
    QTest::newRow("colour") << QJsonObject{{u"name"_s, u"x"_s}, {u"kind"_s, u"color"_s}, {u"color"_s, QJsonObject{{u"color"_s, u"red"_s}}}} << u"unprocessable color.color"_s;
    QTest::newRow("countdown") << QJsonObject{{u"name"_s, u"x"_s}, {u"kind"_s, u"text"_s}, {u"text"_s, QJsonObject{{u"countdownTo"_s, u"noon"_s}}}}
                               << u"unprocessable text.countdownTo"_s;
}

void SourceServiceTest::refusals()
{
    QFETCH(QJsonObject, input);
    QFETCH(QString, refusal);
    ServiceFixture f;
    const QString studio = f.makeStudio();
    input[u"studioId"_s] = studio;
    QCOMPARE(f.refusal("source.create", input), refusal);
    QVERIFY(f.ok("source.list", {{u"studioId"_s, studio}})[u"data"].toArray().isEmpty());
}

void SourceServiceTest::placing()
{
    ServiceFixture f;
    const QString studio = f.makeStudio();
    const QString scene = f.ok("studio.get", {{u"studioId"_s, studio}})[u"programSceneId"].toString();
    const QString other = f.ok("scene.create", {{u"studioId"_s, studio}, {u"name"_s, u"Other"_s}})[u"id"].toString();
    QJsonObject input{{u"studioId"_s, studio}, {u"name"_s, u"A"_s}, {u"kind"_s, u"color"_s}};
    f.ok("source.create", input);
    const QString top = f.ok("source.create", input)[u"id"].toString();
    const QJsonObject seen = f.ok("scene.get", {{u"studioId"_s, studio}, {u"sceneId"_s, scene}});
    QCOMPARE(seen[u"items"].toArray().size(), 2);
    QCOMPARE(seen[u"items"][1][u"sourceId"].toString(), top);
    QCOMPARE(seen[u"revision"].toInt(), 3);
    input[u"place"_s] = false;
    f.ok("source.create", input);
    QCOMPARE(f.ok("scene.get", {{u"studioId"_s, studio}, {u"sceneId"_s, scene}})[u"items"].toArray().size(), 2);
    input[u"place"_s] = true;
    input[u"sceneId"_s] = other;
    f.ok("source.create", input);
    QCOMPARE(f.ok("scene.get", {{u"studioId"_s, studio}, {u"sceneId"_s, other}})[u"items"].toArray().size(), 1);
}

void SourceServiceTest::patchKeepsTheRest()
{
    ServiceFixture f;
    const QString studio = f.makeStudio();
    const QJsonObject text{{u"text"_s, u"One"_s}, {u"sizePx"_s, 99}};
    const QString id = f.ok("source.create", {{u"studioId"_s, studio}, {u"name"_s, u"T"_s}, {u"kind"_s, u"text"_s}, {u"text"_s, text}})[u"id"].toString();
    const QJsonObject after = f.ok("source.update", {{u"studioId"_s, studio}, {u"sourceId"_s, id}, {u"text"_s, QJsonObject{{u"text"_s, u"Two"_s}}},
                                                     {u"audio"_s, QJsonObject{{u"muted"_s, true}}}});
    QCOMPARE(after[u"text"][u"text"].toString(), u"Two"_s);
    QCOMPARE(after[u"text"][u"sizePx"].toInt(), 99);
    QCOMPARE(after[u"audio"][u"muted"].toBool(), true);
    QCOMPARE(after[u"name"].toString(), u"T"_s);
    QCOMPARE(f.engine.programs.value(studio)->sources[0].text->text, u"Two"_s);
}

void SourceServiceTest::patchRefusals()
{
    ServiceFixture f;
    const QString studio = f.makeStudio();
    const QString id = f.ok("source.create", {{u"studioId"_s, studio}, {u"name"_s, u"T"_s}, {u"kind"_s, u"color"_s}})[u"id"].toString();
    const QJsonObject base{{u"studioId"_s, studio}, {u"sourceId"_s, id}};
    const auto with = [&](const QString &name, const QJsonValue &value) {
        QJsonObject input = base;
        input[name] = value;
        return f.refusal("source.update", input);
    };
    QCOMPARE(with(u"text"_s, QJsonObject{{u"text"_s, u"x"_s}}), u"unprocessable text"_s);
    QCOMPARE(with(u"kind"_s, u"text"_s), u"unprocessable kind"_s);
    QCOMPARE(with(u"audio"_s, QJsonObject{{u"volumeDb"_s, 100}}), u"unprocessable audio.volumeDb"_s);
    QCOMPARE(with(u"color"_s, QJsonObject{{u"colour"_s, u"#000000"_s}}), u"unprocessable color.colour"_s);
    QCOMPARE(f.ok("source.get", base)[u"revision"].toInt(), 1);
    QCOMPARE(f.refusal("source.get", {{u"studioId"_s, f.makeStudio()}, {u"sourceId"_s, id}}), u"not_found"_s);
}

void SourceServiceTest::removing()
{
    ServiceFixture f;
    const QString studio = f.makeStudio();
    const QString scene = f.ok("studio.get", {{u"studioId"_s, studio}})[u"programSceneId"].toString();
    const QString id = f.ok("source.create", {{u"studioId"_s, studio}, {u"name"_s, u"T"_s}, {u"kind"_s, u"color"_s}})[u"id"].toString();
    f.published.clear();
    f.ok("source.delete", {{u"studioId"_s, studio}, {u"sourceId"_s, id}});
    QVERIFY(f.ok("scene.get", {{u"studioId"_s, studio}, {u"sceneId"_s, scene}})[u"items"].toArray().isEmpty());
    QCOMPARE(f.eventTypes(), (QStringList{u"scene.updated"_s, u"source.deleted"_s}));
    QVERIFY(f.engine.programs.value(studio)->sources.isEmpty());
    QCOMPARE(f.refusal("source.delete", {{u"studioId"_s, studio}, {u"sourceId"_s, id}}), u"not_found"_s);
}

void SourceServiceTest::reordering()
{
    ServiceFixture f;
    const QString studio = f.makeStudio();
    QStringList ids;
    for (int i = 0; i < 3; ++i)
        ids += f.ok("source.create", {{u"studioId"_s, studio}, {u"name"_s, u"T"_s}, {u"kind"_s, u"color"_s}})[u"id"].toString();
    const QJsonArray wanted{ids[2], ids[0], ids[1]};
    const QJsonArray after = f.ok("source.reorder", {{u"studioId"_s, studio}, {u"sourceIds"_s, wanted}})[u"data"].toArray();
    for (int i = 0; i < 3; ++i)
        QCOMPARE(after[i][u"id"], wanted[i]);
    for (const QJsonArray &wrong : {QJsonArray{ids[0]}, QJsonArray{ids[0], ids[0], ids[1]}, QJsonArray{ids[0], ids[1], u"src_no"_s}})
        QCOMPARE(f.refusal("source.reorder", {{u"studioId"_s, studio}, {u"sourceIds"_s, wrong}}), u"unprocessable sourceIds"_s);
}

void SourceServiceTest::seeking()
{
    ServiceFixture f;
    const QString studio = f.makeStudio();
    const auto make = [&](const QString &kind, const QJsonObject &settings) {
        return f.ok("source.create", {{u"studioId"_s, studio}, {u"name"_s, kind}, {u"kind"_s, kind}, {kind, settings}})[u"id"].toString();
    };
    const QString film = make(u"media"_s, {{u"path"_s, u"/tmp/a.mp4"_s}});
    const QString color = make(u"color"_s, {});
    f.ok("source.seek", {{u"studioId"_s, studio}, {u"sourceId"_s, film}, {u"positionMs"_s, 1500}});
    QCOMPARE(f.engine.seeks, QStringList{film + u"@1500"_s});
    QCOMPARE(f.refusal("source.seek", {{u"studioId"_s, studio}, {u"sourceId"_s, color}, {u"positionMs"_s, 1}}), u"unprocessable sourceId"_s);
}

void SourceServiceTest::devices()
{
    ServiceFixture f;
    f.engine.onDevices = [](SourceKind kind) { return kind == SourceKind::Camera ? QStringList{u"/dev/video0"_s} : QStringList(); };
    QCOMPARE(f.ok("source.devices", {{u"kind"_s, u"camera"_s}})[u"data"].toArray(), (QJsonArray{u"/dev/video0"_s}));
    QCOMPARE(f.refusal("source.devices", {{u"kind"_s, u"color"_s}}), u"unprocessable kind"_s);
}

} // namespace castwright::tests

using castwright::tests::SourceServiceTest;
CW_TEST(SourceServiceTest)
#include "SourceServiceTest.moc"
