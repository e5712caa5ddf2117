// SPDX-License-Identifier: GPL-3.0-or-later
#include "ServiceFixture.h"

#include "TestRegistry.h"

#include <QJsonArray>
#include <QtTest>

using namespace castwright;
using namespace castwright::tests;
using namespace Qt::StringLiterals;

/// What the producer's desk adds to the rules: scenes as sources, filters, transitions by hand, replays, previews, platforms.
class DeskServiceTest : public QObject {
    Q_OBJECT

    static QJsonObject with(QJsonObject base, std::initializer_list<std::pair<QString, QJsonValue>> more)
    {
        for (const auto &[name, value] : more)
            base.insert(name, value);
        return base;
    }

private Q_SLOTS:
    void aSceneNeverShowsItself()
    {
        ServiceFixture f;
        const QJsonObject s{{u"studioId"_s, f.makeStudio()}};
        const QString first = f.ok("scene.list", s)[u"data"][0][u"id"].toString();
        const QString second = f.ok("scene.create", with(s, {{u"name"_s, u"Second"_s}}))[u"id"].toString();
        const auto sceneSource = [&](const QString &shown, const QString &in) {
            return with(
                s,
                {{u"name"_s, u"Inner"_s}, {u"kind"_s, u"scene"_s}, {u"scene"_s, QJsonObject{{u"sceneId"_s, shown}}}, {u"sceneId"_s, in}});
        };
        QCOMPARE(f.refusal("source.create", with(s, {{u"name"_s, u"x"_s}, {u"kind"_s, u"scene"_s}})), u"unprocessable scene.sceneId"_s);
        QCOMPARE(f.refusal("source.create", sceneSource(u"scn_none"_s, first)), u"unprocessable scene.sceneId"_s);
        QCOMPARE(f.refusal("source.create", sceneSource(first, first)), u"unprocessable scene.sceneId"_s);
        const QString inner = f.ok("source.create", sceneSource(second, first))[u"id"].toString();
        const QJsonObject in = with(s, {{u"sourceId"_s, inner}});
        QCOMPARE(
            f.ok("source.update", with(in, {{u"filters"_s, QJsonArray{QJsonObject{{u"kind"_s, u"blur"_s}}}}}))[u"filters"].toArray().size(),
            1);
        QCOMPARE(f.refusal("source.update", with(in, {{u"filters"_s, QJsonArray{QJsonObject{{u"kind"_s, u"gain"_s}}}}})),
                 u"unprocessable filters[0].kind"_s);
        QCOMPARE(f.refusal("source.create", sceneSource(first, second)), u"unprocessable scene.sceneId"_s);
        // By way of the scene's items, and by changing the source.
        QCOMPARE(
            f.refusal("scene.update", with(s, {{u"sceneId"_s, second}, {u"items"_s, QJsonArray{QJsonObject{{u"sourceId"_s, inner}}}}})),
            u"unprocessable items"_s);
        QCOMPARE(f.refusal("source.update", with(s, {{u"sourceId"_s, inner}, {u"scene"_s, QJsonObject{{u"sceneId"_s, first}}}})),
                 u"unprocessable scene.sceneId"_s);
        QCOMPARE(f.refusal("scene.delete", with(s, {{u"sceneId"_s, second}})), u"conflict"_s);
        f.ok("source.delete", with(s, {{u"sourceId"_s, inner}}));
        f.ok("scene.delete", with(s, {{u"sceneId"_s, second}}));
    }
    void filtersAreCompletedAndChecked()
    {
        ServiceFixture f;
        const QJsonObject s{{u"studioId"_s, f.makeStudio()}};
        const QJsonObject made =
            f.ok("source.create",
                 with(s,
                      {{u"name"_s, u"Cam"_s},
                       {u"kind"_s, u"testPattern"_s},
                       {u"filters"_s,
                        QJsonArray{QJsonObject{{u"kind"_s, u"chromaKey"_s}},
                                   QJsonObject{{u"kind"_s, u"gain"_s}, {u"gain"_s, QJsonObject{{u"gainDb"_s, 3}}}}}}}));
        const QJsonArray filters = made[u"filters"].toArray();
        QCOMPARE(filters.size(), 2);
        QVERIFY(!filters[0][u"id"].toString().isEmpty());
        QCOMPARE(filters[0][u"chromaKey"][u"color"].toString(), u"#00b140"_s);
        QCOMPARE(filters[1][u"gain"][u"gainDb"].toDouble(), 3.0);
        const QJsonObject so = with(s, {{u"sourceId"_s, made[u"id"]}});
        const auto refusal = [&](const QJsonObject &filter) {
            return f.refusal("source.update", with(so, {{u"filters"_s, QJsonArray{filter}}}));
        };
        QCOMPARE(refusal({{u"kind"_s, u"blur"_s}, {u"gain"_s, QJsonObject()}}), u"unprocessable filters[0].gain"_s);
        QCOMPARE(refusal({{u"kind"_s, u"blur"_s}, {u"blur"_s, QJsonObject{{u"radiusPx"_s, 900}}}}),
                 u"unprocessable filters[0].blur.radiusPx"_s);
        QCOMPARE(refusal({{u"kind"_s, u"lut"_s}}), u"unprocessable filters[0].lut.path"_s);
        QCOMPARE(refusal({{u"kind"_s, u"lut"_s}, {u"lut"_s, QJsonObject{{u"path"_s, u"/etc/passwd"_s}}}}),
                 u"unprocessable filters[0].lut.path"_s);
        QCOMPARE(f.refusal("source.create",
                           with(s,
                                {{u"name"_s, u"Mic"_s},
                                 {u"kind"_s, u"audioInput"_s},
                                 {u"filters"_s, QJsonArray{QJsonObject{{u"kind"_s, u"blur"_s}}}}})),
                 u"unprocessable filters[0].kind"_s);
        QCOMPARE(f.refusal("source.update", with(so, {{u"audio"_s, QJsonObject{{u"tracks"_s, QJsonArray{7}}}}})),
                 u"unprocessable audio.tracks"_s);
        QCOMPARE(f.ok("source.update", with(so, {{u"filters"_s, QJsonArray()}}))[u"filters"].toArray().size(), 0);
    }
    void aTransitionMovedToItsEndIsTaken()
    {
        ServiceFixture f;
        const QJsonObject s{{u"studioId"_s, f.makeStudio()}};
        const QString first = f.ok("scene.list", s)[u"data"][0][u"id"].toString();
        const QString second = f.ok("scene.create", with(s, {{u"name"_s, u"Second"_s}}))[u"id"].toString();
        QCOMPARE(f.refusal("scene.moveTransition", with(s, {{u"position"_s, 0.5}})), u"conflict"_s);
        f.ok("studio.update", with(s, {{u"studioMode"_s, true}}));
        f.ok("scene.show", with(s, {{u"sceneId"_s, second}}));
        QCOMPARE(f.ok("scene.moveTransition", with(s, {{u"position"_s, 0.5}}))[u"programSceneId"].toString(), first);
        QCOMPARE(f.engine.moves.last(), QString(second + u"@0.5"));
        const QJsonObject taken = f.ok("scene.moveTransition", with(s, {{u"position"_s, 1}}));
        QCOMPARE(taken[u"programSceneId"].toString(), second);
        QCOMPARE(taken[u"previewSceneId"].toString(), first);
        QCOMPARE(f.refusal("scene.moveTransition", with(s, {{u"position"_s, 1.5}})), u"unprocessable position"_s);
    }
    void aReplayIsOnAgainAfterARestart()
    {
        QTemporaryDir folder;
        QString kept;
        QString stopped;
        {
            ServiceFixture f(std::move(*Database::open(folder.path())));
            kept = f.makeStudio(u"Kept"_s);
            stopped = f.makeStudio(u"Stopped"_s);
            const QString deleted = f.makeStudio(u"Deleted"_s);
            for (const QString &studio : {kept, stopped, deleted})
                f.ok("replay.start", {{u"studioId"_s, studio}, {u"seconds"_s, 45}});
            f.ok("replay.stop", {{u"studioId"_s, stopped}});
            f.ok("studio.delete", {{u"studioId"_s, deleted}});
            QVERIFY(f.database->execute(u"DELETE FROM settings WHERE key NOT LIKE 'replay/%'"_s)); // sealed by this fixture's key
        }
        ServiceFixture f(std::move(*Database::open(folder.path())));
        QVERIFY(f.engine.replays.isEmpty());
        f.services.recover();
        QCOMPARE(f.engine.replays, (QHash<QString, int>{{kept, 45}}));
        QCOMPARE(f.ok("replay.get", {{u"studioId"_s, kept}})[u"seconds"].toInt(), 45);
        QVERIFY(!f.ok("replay.get", {{u"studioId"_s, stopped}})[u"active"].toBool());
    }
    void stingersAreCheckedAndHoldTheirFilm()
    {
        ServiceFixture f;
        const QJsonObject s{{u"studioId"_s, f.makeStudio()}};
        const QString second = f.ok("scene.create", with(s, {{u"name"_s, u"Second"_s}}))[u"id"].toString();
        const QJsonObject stinger{{u"kind"_s, u"stinger"_s}, {u"stinger"_s, QJsonObject{{u"path"_s, u"/film.webm"_s}, {u"cutMs"_s, 700}}}};
        QCOMPARE(f.refusal("scene.show", with(s, {{u"sceneId"_s, second}, {u"transition"_s, QJsonObject{{u"kind"_s, u"stinger"_s}}}})),
                 u"unprocessable transition.stinger"_s);
        QCOMPARE(f.ok("studio.update", with(s, {{u"transition"_s, stinger}}))[u"transition"][u"stinger"][u"cutMs"].toInt(), 700);
        f.ok("scene.show", with(s, {{u"sceneId"_s, second}}));
        QCOMPARE(f.engine.transitions.last().kind, TransitionKind::Stinger);
        QCOMPARE(f.engine.transitions.last().stinger->cutMs, 700);
        // Another kind keeps the film for the next time; null forgets it.
        f.ok("studio.update", with(s, {{u"transition"_s, QJsonObject{{u"kind"_s, u"fade"_s}}}}));
        QVERIFY(f.ok("studio.get", s)[u"transition"][u"stinger"].isObject());
        f.ok("studio.update", with(s, {{u"transition"_s, QJsonObject{{u"stinger"_s, QJsonValue()}}}}));
        QVERIFY(!f.ok("studio.get", s)[u"transition"][u"stinger"].isObject());
    }
    void replaysAreKeptAndSaved()
    {
        ServiceFixture f;
        const QString studio = f.makeStudio();
        const QJsonObject s{{u"studioId"_s, studio}};
        QCOMPARE(f.refusal("replay.save", s), u"conflict"_s);
        QCOMPARE(f.ok("replay.start", s)[u"seconds"].toInt(), 30);
        f.ok("studio.update", with(s, {{u"replayBufferSec"_s, 20}}));
        QCOMPARE(f.ok("replay.start", s)[u"seconds"].toInt(), 20);
        QCOMPARE(f.engine.replays.value(studio), 20);
        QVERIFY(f.ok("replay.get", s)[u"active"].toBool());
        const QJsonObject saved = f.ok("replay.save", s);
        QVERIFY(saved[u"name"].toString().startsWith(u"Show - Replay"_s));
        QVERIFY(QFile::exists(f.engine.savedReplay));
        f.ok("replay.save", s); // the same second: another file
        QVERIFY(f.engine.savedReplay.endsWith(u"-2.mp4"_s));
        QCOMPARE(f.ok("media.list")[u"data"].toArray().size(), 2);
        QVERIFY(f.eventTypes().contains(u"replay.saved"_s));
        QVERIFY(!f.ok("replay.stop", s)[u"active"].toBool());
        QCOMPARE(f.engine.replays.value(studio), 0);
    }
    void aSourceIsLookedAtBesideTheStudio()
    {
        ServiceFixture f;
        const QJsonObject s{{u"studioId"_s, f.makeStudio()}};
        const QJsonObject seen =
            f.ok("source.preview",
                 with(s, {{u"name"_s, u"x"_s}, {u"kind"_s, u"color"_s}, {u"color"_s, QJsonObject{{u"color"_s, u"#123456"_s}}}}));
        QVERIFY(!seen[u"picture"].toString().isEmpty());
        const auto spec = f.engine.programs.value(QString(u"preview-" + s[u"studioId"].toString()));
        QVERIFY(spec);
        QCOMPARE(spec->sources.first().color->color, u"#123456"_s);
        QCOMPARE(f.ok("source.list", s)[u"data"].toArray().size(), 0); // nothing was added
        QCOMPARE(f.refusal("source.preview", with(s, {{u"name"_s, u"x"_s}, {u"kind"_s, u"image"_s}})), u"unprocessable image.path"_s);
    }
    void scenesCanBePhotographed()
    {
        ServiceFixture f;
        const QJsonObject s{{u"studioId"_s, f.makeStudio()}};
        const QString scene = f.ok("scene.create", with(s, {{u"name"_s, u"Second"_s}}))[u"id"].toString();
        f.ok("program.screenshot", with(s, {{u"sceneId"_s, scene}}));
        QCOMPARE(f.engine.views.last().kind, ProgramView::Kind::Scene);
        QCOMPARE(f.engine.views.last().sceneId, scene);
        QCOMPARE(f.refusal("program.screenshot", with(s, {{u"sceneId"_s, u"scn_x"_s}})), u"unprocessable sceneId"_s);
    }
    void platformsCanBeUsedAsTheyAre()
    {
        ServiceFixture f;
        const QJsonObject s{{u"studioId"_s, f.makeStudio()}};
        const QJsonArray platforms = f.ok("platform.list")[u"data"].toArray();
        QVERIFY(platforms.size() >= 15);
        QSet<QString> ids;
        for (const auto platform : platforms) {
            ids += platform[u"id"].toString();
            QVERIFY(!platform[u"keyHelp"].toString().isEmpty());
            for (const auto server : platform[u"servers"].toArray())
                if (const QString url = server[u"url"].toString(); !url.endsWith(u"://"))
                    f.ok("destination.create",
                         with(s,
                              {{u"name"_s, server[u"name"]},
                               {u"url"_s, url},
                               {u"platform"_s, platform[u"id"]},
                               {u"streamKey"_s, url.startsWith(u"srt") ? QString() : u"k"_s}}));
        }
        for (const auto *known : {"youtube", "twitch", "facebook", "kick", "tiktok", "linkedin", "vimeo", "restream", "cloudflare",
                                  "owncast", "peertube", "mediamtx", "rtmp", "srt"})
            QVERIFY2(ids.contains(QLatin1String(known)), known);
    }
};

CW_TEST(DeskServiceTest)
#include "DeskServiceTest.moc"
