// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/FfmpegTool.h"
#include "running/RunningServer.h"

#include "TestRegistry.h"

#include <QImage>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest>

#include <cmath>

using namespace castwright;
using namespace castwright::tests;
using namespace Qt::StringLiterals;

/// The desk's further acts on the real engine, judged by the pictures and the sound that come out.
class DeskShowTest : public QObject {
    Q_OBJECT

    std::unique_ptr<RunningServer> m_server;
    QByteArray m_studio;

    QString addColor(const QString &name, const QString &color, const QJsonObject &more = {})
    {
        QJsonObject body{{u"name"_s, name}, {u"kind"_s, u"color"_s}, {u"color"_s, QJsonObject{{u"color"_s, color}}}};
        for (auto it = more.begin(); it != more.end(); ++it)
            body.insert(it.key(), it.value());
        return m_server->create(m_studio + "/sources", body).value(u"id").toString();
    }
    QString addScene(const QString &name) { return m_server->create(m_studio + "/scenes", {{u"name"_s, name}}).value(u"id").toString(); }
    QImage picture(const QByteArray &query = {})
    {
        const auto answer = m_server->http().get(m_studio + "/screenshot" + query);
        return QImage::fromData(answer.body, "PNG");
    }
    static bool isNear(QRgb seen, QRgb wanted, int tolerance = 8)
    {
        return std::abs(qRed(seen) - qRed(wanted)) <= tolerance && std::abs(qGreen(seen) - qGreen(wanted)) <= tolerance
            && std::abs(qBlue(seen) - qBlue(wanted)) <= tolerance;
    }
    static double loudnessOf(const QString &file, int track)
    {
        const ToolResult decoded =
            runTool(u"ffmpeg"_s,
                    {u"-v"_s, u"error"_s, u"-i"_s, file, u"-map"_s, u"0:a:%1"_s.arg(track), u"-f"_s, u"f32le"_s, u"-ac"_s, u"1"_s, u"-"_s});
        const auto *samples = reinterpret_cast<const float *>(decoded.standardOutput.constData());
        const auto count = static_cast<std::size_t>(decoded.standardOutput.size()) / sizeof(float);
        double sum = 0;
        for (std::size_t i = count / 4; i < count; ++i)
            sum += static_cast<double>(samples[i]) * static_cast<double>(samples[i]);
        return 10 * std::log10(sum / static_cast<double>(count - count / 4) + 1e-12);
    }

    /// Ten seconds with a keyframe only every four: frame n has the luma 16 + n / 2.
    static QString grayFilm(const QTemporaryDir &folder)
    {
        const QString film = folder.filePath(u"film.mp4"_s);
        const ToolResult made = runTool(u"ffmpeg"_s, {u"-v"_s,       u"error"_s,
                                                      u"-f"_s,       u"lavfi"_s,
                                                      u"-i"_s,       u"color=c=black:s=320x180:r=30:d=10,geq=lum='16+N/2':cb=128:cr=128"_s,
                                                      u"-f"_s,       u"lavfi"_s,
                                                      u"-i"_s,       u"sine=1000:d=10"_s,
                                                      u"-c:v"_s,     u"libx264"_s,
                                                      u"-qp"_s,      u"4"_s,
                                                      u"-g"_s,       u"120"_s,
                                                      u"-pix_fmt"_s, u"yuv420p"_s,
                                                      u"-c:a"_s,     u"aac"_s,
                                                      film});
        return made.exitCode == 0 ? film : QString();
    }
    /// The film's id in the library, once it is ready.
    QByteArray upload(const QString &film)
    {
        QFile file(film);
        const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        const QJsonObject made =
            m_server->create("/v1/media", {{u"name"_s, u"film.mp4"_s}, {u"contentType"_s, u"video/mp4"_s}, {u"sizeBytes"_s, bytes.size()}});
        const QUrl target(made.value(u"upload")[u"url"].toString());
        m_server->http({}).request("PUT", target.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority), bytes,
                                   {{"Content-Type", "video/mp4"}});
        const QByteArray id = made.value(u"asset")[u"id"].toString().toLatin1();
        const bool isReady =
            QTest::qWaitFor([&] { return m_server->get("/v1/media/" + id).value(u"state").toString() == u"ready"; }, 10000);
        return isReady ? id : QByteArray();
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<RunningServer>();
        QVERIFY2(m_server->error().isEmpty(), qPrintable(m_server->error()));
        m_studio = "/v1/studios/" + m_server->create("/v1/studios", {{u"name"_s, u"Desk"_s}}).value(u"id").toString().toLatin1();
    }
    void cleanup() { m_server.reset(); }

    void aSceneInsideASceneIsSeen()
    {
        const QString inner = addScene(u"Inner"_s);
        addColor(u"Red"_s, u"#c81e1e"_s, {{u"sceneId"_s, inner}});
        addColor(u"Blue"_s, u"#1e3c78"_s);
        const QString shown = m_server
                                  ->create(m_studio + "/sources",
                                           {{u"name"_s, u"Nested"_s},
                                            {u"kind"_s, u"scene"_s},
                                            {u"place"_s, false},
                                            {u"scene"_s, QJsonObject{{u"sceneId"_s, inner}}}})
                                  .value(u"id")
                                  .toString();
        const QJsonObject scene = m_server->get(m_studio + "/scenes").value(u"data")[0].toObject();
        QJsonArray items = scene.value(u"items").toArray();
        items.append(QJsonObject{{u"sourceId"_s, shown}, {u"x"_s, 640}, {u"y"_s, 360}, {u"width"_s, 640}, {u"height"_s, 360}});
        QCOMPARE(m_server->http()
                     .request("PATCH", m_studio + "/scenes/" + scene.value(u"id").toString().toLatin1(),
                              QJsonDocument(QJsonObject{{u"items"_s, items}}).toJson())
                     .status,
                 200);
        QTRY_VERIFY_WITH_TIMEOUT(isNear(picture().pixel(960, 540), qRgb(200, 30, 30)), 5000);
        QVERIFY(isNear(picture().pixel(320, 180), qRgb(30, 60, 120)));
        // And a scene that is not on program, by itself.
        const QImage alone = picture("?sceneId=" + inner.toLatin1());
        QCOMPARE(alone.size(), QSize(1280, 720));
        QVERIFY(isNear(alone.pixel(100, 100), qRgb(200, 30, 30)));
    }
    void aNestedSceneIsFilteredAsOnePicture()
    {
        const QString inner = addScene(u"Inner"_s);
        const QString red = addColor(u"Red"_s, u"#641414"_s, {{u"place"_s, false}});
        addColor(u"Blue"_s, u"#1e3c78"_s);
        // The inner scene shows something on its left half only; it is placed over all of the outer one.
        const QJsonArray half{QJsonObject{{u"sourceId"_s, red}, {u"width"_s, 640}, {u"height"_s, 720}, {u"fit"_s, u"stretch"_s}}};
        QCOMPARE(m_server->http()
                     .request("PATCH", m_studio + "/scenes/" + inner.toLatin1(), QJsonDocument(QJsonObject{{u"items"_s, half}}).toJson())
                     .status,
                 200);
        const QByteArray nested = m_studio + "/sources/"
            + m_server
                  ->create(m_studio + "/sources",
                           {{u"name"_s, u"Nested"_s}, {u"kind"_s, u"scene"_s}, {u"scene"_s, QJsonObject{{u"sceneId"_s, inner}}}})
                  .value(u"id")
                  .toString()
                  .toLatin1();
        QTRY_VERIFY_WITH_TIMEOUT(isNear(picture().pixel(320, 360), qRgb(100, 20, 20)), 5000);
        QVERIFY(isNear(picture().pixel(960, 360), qRgb(30, 60, 120)));
        const QByteArray bright = R"({"filters":[{"kind":"colorCorrection","colorCorrection":{"brightness":0.3}}]})";
        QCOMPARE(m_server->http().request("PATCH", nested, bright).status, 200);
        QTRY_VERIFY_WITH_TIMEOUT(qRed(picture().pixel(320, 360)) > 150, 5000);
        QVERIFY(isNear(picture().pixel(960, 360), qRgb(30, 60, 120))); // where it shows nothing it hides nothing
        const QByteArray key = R"({"filters":[{"kind":"chromaKey","chromaKey":{"color":"#641414"}}]})";
        QCOMPARE(m_server->http().request("PATCH", nested, key).status, 200);
        QTRY_VERIFY_WITH_TIMEOUT(isNear(picture().pixel(320, 360), qRgb(30, 60, 120), 16), 5000);
        QCOMPARE(m_server->http().request("PATCH", nested, R"({"filters":[]})").status, 200);
        QTRY_VERIFY_WITH_TIMEOUT(isNear(picture().pixel(320, 360), qRgb(100, 20, 20)), 5000);
    }
    void oneLooksAtAnyPictureOfAFilm()
    {
        QTemporaryDir folder;
        const QByteArray id = upload(grayFilm(folder));
        const auto greyAt = [&](int ms) {
            const auto answer = m_server->http().get("/v1/media/" + id + "/frame?width=160&atMs=" + QByteArray::number(ms));
            const QImage shown = QImage::fromData(answer.body, "JPG");
            return shown.width() == 160 ? qGray(shown.pixel(80, 45)) : -1;
        };
        // Frame n is on screen from n / 30 s on and has the grey (16 + n / 2) of limited range. Forwards, backwards, by one picture, to the
        // end.
        for (const int ms : {0, 5000, 5034, 5067, 9900, 400, 433, 8000, 60000}) {
            const int frame = std::min(299, ms * 30 / 1000);
            const int wanted = static_cast<int>(std::lround(frame / 2 * 255 / 219.0));
            QVERIFY2(std::abs(greyAt(ms) - wanted) <= 3, QByteArray::number(ms).constData());
        }
        QElapsedTimer timer;
        timer.start();
        for (int ms = 1000; ms < 2000; ms += 40)
            QVERIFY(greyAt(ms) >= 0);
        qInfo() << "25 pictures in a row took" << timer.elapsed() << "ms";
        QVERIFY2(timer.elapsed() < 5000, QByteArray::number(timer.elapsed()).constData());
        QCOMPARE(m_server->http().get("/v1/media/" + id + "/frame?atMs=-1").status, 422);
        QCOMPARE(m_server->http().get("/v1/media/med_none/frame?atMs=0").status, 404);
    }
    void aTransitionStopsWhereTheHandStops()
    {
        addColor(u"Black"_s, u"#000000"_s);
        const QString next = addScene(u"Next"_s);
        addColor(u"White"_s, u"#ffffff"_s, {{u"sceneId"_s, next}});
        QCOMPARE(m_server->http().request("PATCH", m_studio, R"({"studioMode":true})").status, 200);
        QCOMPARE(m_server->http().post(m_studio + "/scenes/" + next.toLatin1() + "/show", "{}").status, 200);
        QTRY_VERIFY_WITH_TIMEOUT(isNear(picture().pixel(640, 360), qRgb(0, 0, 0)), 5000);
        QCOMPARE(m_server->http().post(m_studio + "/transition-position", R"({"position":0.5,"kind":"fade"})").status, 200);
        QTRY_VERIFY_WITH_TIMEOUT(std::abs(qRed(picture().pixel(640, 360)) - 128) < 12, 3000);
        QCOMPARE(m_server->http().post(m_studio + "/transition-position", R"({"position":0.5,"kind":"wipeLeft"})").status, 200);
        QTRY_VERIFY_WITH_TIMEOUT(qRed(picture().pixel(100, 360)) != qRed(picture().pixel(1180, 360)), 3000);
        QCOMPARE(m_server->http().post(m_studio + "/transition-position", R"({"position":1})").status, 200);
        QTRY_VERIFY_WITH_TIMEOUT(isNear(picture().pixel(640, 360), qRgb(255, 255, 255)), 3000);
        QCOMPARE(m_server->get(m_studio).value(u"programSceneId").toString(), next);
    }
    void filtersShowOnAir()
    {
        const QString id = addColor(u"Grey"_s, u"#646464"_s);
        QTRY_VERIFY_WITH_TIMEOUT(isNear(picture().pixel(640, 360), qRgb(100, 100, 100)), 5000);
        const QByteArray filters = R"({"filters":[{"kind":"colorCorrection","colorCorrection":{"brightness":0.3}}]})";
        QCOMPARE(m_server->http().request("PATCH", m_studio + "/sources/" + id.toLatin1(), filters).status, 200);
        QTRY_VERIFY_WITH_TIMEOUT(qRed(picture().pixel(640, 360)) > 160, 3000);
        QCOMPARE(m_server->http().request("PATCH", m_studio + "/sources/" + id.toLatin1(), R"({"filters":[]})").status, 200);
        QTRY_VERIFY_WITH_TIMEOUT(isNear(picture().pixel(640, 360), qRgb(100, 100, 100)), 3000);
    }
    void aRecordingHoldsItsTracks()
    {
        QTemporaryDir folder;
        // The tone is on tracks 1 and 2, not on 3.
        m_server->create(m_studio + "/sources",
                         {{u"name"_s, u"Tone"_s},
                          {u"kind"_s, u"testPattern"_s},
                          {u"testPattern"_s, QJsonObject{{u"tone"_s, true}}},
                          {u"audio"_s, QJsonObject{{u"tracks"_s, QJsonArray{1, 2}}}}});
        for (const auto &[container, name] : {std::pair{u"mp4"_s, u"A"_s}, {u"mkv"_s, u"B"_s}})
            m_server->create(
                m_studio + "/destinations",
                {{u"name"_s, name},
                 {u"kind"_s, u"file"_s},
                 {u"file"_s, QJsonObject{{u"folder"_s, folder.path()}, {u"container"_s, container}, {u"tracks"_s, QJsonArray{1, 3, 2}}}}});
        QCOMPARE(m_server->http().post(m_studio + "/go-live", "{}").status, 200);
        QTest::qWait(4000);
        QCOMPARE(m_server->http().post(m_studio + "/go-offline", "{}").status, 200);
        QTRY_COMPARE_WITH_TIMEOUT(QDir(folder.path()).entryList({u"*.mp4"_s, u"*.mkv"_s}).size(), 2, 5000);
        QTest::qWait(1500); // the plain file takes the place of the fragmented one
        for (const QString &name : QDir(folder.path()).entryList({u"*.mp4"_s, u"*.mkv"_s})) {
            const QString file = folder.filePath(name);
            QVERIFY2(std::abs(loudnessOf(file, 0) - loudnessOf(file, 2)) < 0.5, qPrintable(name));
            QVERIFY2(loudnessOf(file, 0) > -40, QByteArray::number(loudnessOf(file, 0)).constData());
            QVERIFY2(loudnessOf(file, 1) < -80, QByteArray::number(loudnessOf(file, 1)).constData());
        }
    }
    void theReplayHoldsTheLastSeconds()
    {
        m_server->create(
            m_studio + "/sources",
            {{u"name"_s, u"Counter"_s}, {u"kind"_s, u"testPattern"_s}, {u"testPattern"_s, QJsonObject{{u"pattern"_s, u"counter"_s}}}});
        QCOMPARE(m_server->http().post(m_studio + "/replay", R"({"seconds":5})").status, 200);
        QTest::qWait(9000);
        const auto saved = m_server->http().post(m_studio + "/replay/save", "{}");
        QCOMPARE(saved.status, 201);
        const QString id = QJsonDocument::fromJson(saved.body)[u"id"].toString();
        QTRY_COMPARE_WITH_TIMEOUT(m_server->get("/v1/media/" + id.toLatin1()).value(u"state").toString(), u"ready"_s, 10000);
        const qint64 lengthMs = m_server->get("/v1/media/" + id.toLatin1()).value(u"durationMs").toInteger();
        QVERIFY2(lengthMs >= 4900 && lengthMs <= 7200, QByteArray::number(lengthMs).constData()); // up to one keyframe interval more
        const auto file = m_server->http().get("/v1/media/" + id.toLatin1() + "/file");
        QTemporaryDir folder;
        QFile kept(folder.filePath(u"replay.mp4"_s));
        QVERIFY(kept.open(QIODevice::WriteOnly) && kept.write(file.body) == file.body.size());
        kept.close();
        const RawVideo video = decodeFrames(kept.fileName(), RawFormat::Gray);
        QVERIFY(video.frames.size() > 140);
        const ToolResult errors = runTool(u"ffmpeg"_s, {u"-v"_s, u"error"_s, u"-i"_s, kept.fileName(), u"-f"_s, u"null"_s, u"-"_s});
        QVERIFY2(errors.standardError.isEmpty(), errors.standardError.constData());
        QCOMPARE(m_server->http().request("DELETE", m_studio + "/replay").status, 200);
    }
    void aPartOfAFilmIsCutOutToTheFrame()
    {
        QTemporaryDir folder;
        const QByteArray id = upload(grayFilm(folder));
        const QByteArray part =
            m_server->create("/v1/media/" + id + "/trim", {{u"startMs"_s, 5000}, {u"endMs"_s, 8000}}).value(u"id").toString().toLatin1();
        QTRY_COMPARE_WITH_TIMEOUT(m_server->get("/v1/media/" + part).value(u"state").toString(), u"ready"_s, 10000);
        QFile cut(folder.filePath(u"part.mp4"_s));
        QVERIFY(cut.open(QIODevice::WriteOnly));
        cut.write(m_server->http().get("/v1/media/" + part + "/file").body);
        cut.close();
        const RawVideo video = decodeFrames(cut.fileName(), RawFormat::Gray);
        QVERIFY2(video.frames.size() >= 89 && video.frames.size() <= 93,
                 /* pictures out of order may lead past the end */ QByteArray::number(video.frames.size()).constData());
        const int first = static_cast<uchar>(video.frames.first()[100]);
        const int wanted = static_cast<int>(std::lround((150 / 2.0) * 255 / 219)); // frame 150, limited range stretched
        QVERIFY2(std::abs(first - wanted) <= 3, QByteArray::number(first).constData());
        QCOMPARE(m_server->http().post("/v1/media/" + id + "/trim", R"({"startMs":8000,"endMs":5000})").status, 422);
        QCOMPARE(m_server->http().request("PATCH", "/v1/media/" + part, R"({"tags":["opening"," opening ","show"]})").status, 200);
        QCOMPARE(m_server->get("/v1/media/" + part).value(u"tags").toArray().size(), 2);
    }
    void aSourceIsSeenBeforeItIsAdded()
    {
        const auto seen =
            m_server->http().post(m_studio + "/source-previews", R"({"name":"x","kind":"testPattern","testPattern":{"pattern":"bars"}})");
        QCOMPARE(seen.status, 200);
        QTRY_VERIFY_WITH_TIMEOUT(
            [&] {
                const auto answer =
                    m_server->http().post(m_studio + "/source-previews", R"({"name":"x","kind":"color","color":{"color":"#00ff00"}})");
                const QImage picture =
                    QImage::fromData(QByteArray::fromBase64(QJsonDocument::fromJson(answer.body)[u"picture"].toString().toLatin1()));
                return picture.width() == 640 && isNear(picture.pixel(320, 180), qRgb(0, 255, 0));
            }(),
            3000);
        QCOMPARE(m_server->get(m_studio + "/sources").value(u"data").toArray().size(), 0);
    }
};

CW_TEST(DeskShowTest)
#include "DeskShowTest.moc"
