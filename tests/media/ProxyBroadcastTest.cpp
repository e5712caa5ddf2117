// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/FaultyOrigin.h"
#include "fakes/FfmpegTool.h"
#include "fakes/PeerProcess.h"
#include "running/RunningServer.h"

#include "TestRegistry.h"

#include <QJsonArray>
#include <QtTest>

using namespace castwright;
using namespace castwright::tests;
using namespace Qt::StringLiterals;

/// Broadcasts: programmes one after the other in one playlist, recordings of them, and what is told at their end.
class ProxyBroadcastTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<RunningServer> m_server;
    std::unique_ptr<FaultyOrigin> m_origin;

    TestHttp owner() const
    {
        TestHttp made(m_server->port());
        made.setDefaultHeaders({{"X-API-Token", m_server->key()}});
        return made;
    }
    static QJsonObject object(const tests::HttpAnswer &answer) { return QJsonDocument::fromJson(answer.body).object(); }
    QJsonObject start(const QByteArray &id, const QJsonObject &body, int status = 200) const
    {
        const auto answer = owner().post("/broadcast/" + id + "/start", QJsonDocument(body).toJson());
        if (answer.status != status)
            QTest::qFail(answer.body.constData(), __FILE__, __LINE__);
        return object(answer);
    }
    QJsonObject status(const QByteArray &id) const { return object(owner().get("/broadcast/" + id + "/status")); }
    /// As a player asks, without any key.
    QByteArray playlist(const QByteArray &id) const { return TestHttp(m_server->port()).get("/broadcast/" + id + "/live.m3u8").body; }
    bool waitForSegments(const QByteArray &id, qsizetype count, int timeoutMs = 15'000) const
    {
        return waitUntil([&] { return playlist(id).count("#EXTINF") >= count; }, timeoutMs);
    }
    /// Or starts it again, with what it had.
    bool startServer()
    {
        ServerOptions options;
        options.dataDir = m_folder.path();
        m_server.reset();
        m_server = std::make_unique<RunningServer>(options);
        return m_server->error().isEmpty();
    }
    QString url(const QByteArray &id) const
    {
        return u"http://127.0.0.1:%1/broadcast/%2/live.m3u8"_s.arg(m_server->port()).arg(QString::fromLatin1(id));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_origin = std::make_unique<FaultyOrigin>();
        for (const auto &[path, color, tone] : {std::tuple{u"/red.ts"_s, u"red"_s, 400}, {u"/blue.ts"_s, u"blue"_s, 800}}) {
            OriginAnswer live;
            live.contentType = "video/mp2t";
            live.body = testTs(10, color, tone);
            live.liveBytesPerSec = static_cast<double>(live.body.size()) / 10;
            m_origin->set(path, live);
        }
        OriginAnswer film;
        film.contentType = "video/mp4";
        film.takesRanges = true;
        QTemporaryDir folder;
        const QString file = folder.filePath(u"film.mp4"_s);
        runFfmpeg({u"-f"_s,
                   u"lavfi"_s,
                   u"-i"_s,
                   u"color=red:s=160x90:r=25:d=5"_s,
                   u"-f"_s,
                   u"lavfi"_s,
                   u"-i"_s,
                   u"color=lime:s=160x90:r=25:d=5"_s,
                   u"-f"_s,
                   u"lavfi"_s,
                   u"-i"_s,
                   u"sine=f=300:r=48000:d=10"_s,
                   u"-filter_complex"_s,
                   u"[0][1]concat=n=2:v=1[v]"_s,
                   u"-map"_s,
                   u"[v]"_s,
                   u"-map"_s,
                   u"2:a"_s,
                   u"-c:v"_s,
                   u"libx264"_s,
                   u"-g"_s,
                   u"25"_s,
                   u"-c:a"_s,
                   u"aac"_s,
                   u"-movflags"_s,
                   u"+faststart"_s,
                   file});
        QFile made(file);
        QVERIFY(made.open(QIODevice::ReadOnly));
        film.body = made.readAll();
        m_origin->set(u"/film.mp4"_s, film);
        OriginAnswer busy;
        busy.status = 503;
        m_origin->set(u"/callback"_s, busy);
        QVERIFY2(startServer(), qPrintable(m_server->error()));
        QCOMPARE(owner()
                     .request("PUT", "/streams-settings", R"({"relay":{"allowsLoopback":true}})", {{"Content-Type", "application/json"}})
                     .status,
                 200);
    }
    void cleanupTestCase()
    {
        m_server.reset();
        m_origin.reset();
    }

    void oneProgrammeAfterTheOther()
    {
        const QJsonObject begun = start("news",
                                        {{u"stream_url"_s, m_origin->url(u"/red.ts"_s)},
                                         {u"segment_duration"_s, 1},
                                         {u"hls_list_size"_s, 4},
                                         {u"segment_start_number"_s, 100},
                                         {u"metadata"_s, QJsonObject{{u"show"_s, u"one"_s}}}});
        QCOMPARE(begun.value(u"network_id").toString(), u"news"_s);
        QVERIFY(QStringList({u"starting"_s, u"running"_s}).contains(begun.value(u"status").toString()));
        QVERIFY(waitForSegments("news", 3));
        QVERIFY(playlist("news").contains("segment/live000100.ts"));
        QVERIFY(!playlist("news").contains("#EXT-X-ENDLIST"));
        QVERIFY(playlist("news").contains("#EXT-X-PROGRAM-DATE-TIME"));
        const QJsonObject running = status("news");
        QCOMPARE(running.value(u"status").toString(), u"running"_s);
        QVERIFY(running.value(u"bytes_written").toInt() > 1000);
        QCOMPARE(running.value(u"metadata").toObject().value(u"show").toString(), u"one"_s);
        const qint64 last = running.value(u"current_segment_number").toInteger();
        QVERIFY(last >= 102);

        start("news", {{u"stream_url"_s, m_origin->url(u"/blue.ts"_s)}, {u"segment_duration"_s, 1}, {u"hls_list_size"_s, 6}});
        QVERIFY(waitUntil([&] { return playlist("news").contains("#EXT-X-DISCONTINUITY\n"); }, 10'000));
        QVERIFY(waitUntil([&] { return status("news").value(u"current_segment_number").toInteger() >= last + 4; }, 10'000));
        QVERIFY(waitUntil([&] { return m_origin->connections(u"/red.ts"_s) == 0; }, 5000));
        const RawVideo shown = decodeFrames(url("news"), RawFormat::Rgb, 1, 15'000); // it is a playlist that players take
        QCOMPARE(shown.size, QSize(320, 180));
        QCOMPARE(object(owner().get("/broadcast")).value(u"count").toInt(), 1);

        const QJsonObject stopped = object(owner().post("/broadcast/news/stop", "{}"));
        QCOMPARE(stopped.value(u"status").toString(), u"stopped"_s);
        QVERIFY(stopped.value(u"final_segment_number").toInteger() >= last + 4);
        QVERIFY(waitUntil([&] { return m_origin->connections(u"/blue.ts"_s) == 0; }, 5000));
        QVERIFY(playlist("news").contains("#EXTINF")); // still there
        QCOMPARE(owner().request("DELETE", "/broadcast/news").status, 200);
        QCOMPARE(TestHttp(m_server->port()).get("/broadcast/news/live.m3u8").status, 404);
        QCOMPARE(owner().get("/broadcast/news/status").status, 404);
    }

    void partOfAFilmEncodedAndTheCallback()
    {
        start("film",
              {{u"stream_url"_s, m_origin->url(u"/film.mp4"_s)},
               {u"seek_seconds"_s, 6},
               {u"duration_seconds"_s, 3},
               {u"segment_duration"_s, 1},
               {u"transcode"_s, true},
               {u"video_bitrate"_s, u"300"_s},
               {u"video_resolution"_s, u"80x46"_s},
               {u"preset"_s, u"ultrafast"_s},
               {u"dvr_mode"_s, true},
               {u"callback_url"_s, m_origin->url(u"/callback"_s)}});
        QVERIFY(waitUntil([&] { return status("film").value(u"status").toString() == u"stopped"; }, 15'000));
        QVERIFY(playlist("film").contains("#EXT-X-PLAYLIST-TYPE:EVENT"));
        const double seconds = status("film").value(u"duration_streamed").toDouble();
        QVERIFY2(seconds > 2.5 && seconds < 3.6, qPrintable(QString::number(seconds)));
        QVERIFY(waitUntil([&] { return m_origin->requests(u"/callback"_s) >= 1; }, 5000));
        OriginAnswer ok;
        m_origin->set(u"/callback"_s, ok);
        QVERIFY(waitUntil([&] { return m_origin->requests(u"/callback"_s) >= 2; }, 8000)); // it was busy, and is asked again
        const QByteArray head = m_origin->lastHead(u"/callback"_s).toLower();
        QVERIFY2(head.contains("webhook-signature: v1,") && head.contains("webhook-id: msg_"), head.constData());
        const auto first = TestHttp(m_server->port()).get("/broadcast/film/segment/live000000.ts");
        QCOMPARE(first.status, 200);
        QFile file(m_server->dataDir() + u"/first.ts"_s);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(first.body) > 0);
        file.close();
        const RawVideo shown = decodeFrames(file.fileName(), RawFormat::Rgb);
        QCOMPARE(shown.size, QSize(80, 46));
        const QByteArray &picture = shown.frames.first(); // from its second half: green
        QVERIFY(static_cast<uchar>(picture[1]) > 180 && static_cast<uchar>(picture[0]) < 80);
    }

    void recordingGoesOnAfterAnOutage()
    {
        start("dvr",
              {{u"stream_url"_s, m_origin->url(u"/red.ts"_s)}, {u"segment_duration"_s, 1}, {u"hls_list_size"_s, 2}, {u"dvr_mode"_s, true}});
        QVERIFY(waitForSegments("dvr", 3)); // more than the list's size
        m_origin->setFault(u"/red.ts"_s, OriginAnswer::Fault::Close);
        const qsizetype before = playlist("dvr").count("#EXTINF");
        const int asked = m_origin->requests(u"/red.ts"_s);
        QVERIFY(waitUntil([&] { return m_origin->requests(u"/red.ts"_s) >= asked + 3; }, 10'000)); // in vain: it is an outage
        m_origin->setFault(u"/red.ts"_s, OriginAnswer::Fault::None);
        QVERIFY(waitForSegments("dvr", before + 3));
        QVERIFY(playlist("dvr").contains("segment/live000000.ts"));
        QCOMPARE(status("dvr").value(u"status").toString(), u"running"_s);
        QCOMPARE(owner().request("DELETE", "/broadcast/dvr").status, 200);
    }

    void earlierOnesAreListedAfterARestart()
    {
        start("kept",
              {{u"stream_url"_s, m_origin->url(u"/red.ts"_s)},
               {u"segment_duration"_s, 1},
               {u"metadata"_s, QJsonObject{{u"show"_s, u"late"_s}}}});
        QVERIFY(waitForSegments("kept", 3));
        const qint64 last = status("kept").value(u"current_segment_number").toInteger();
        QVERIFY2(startServer(), qPrintable(m_server->error()));
        const auto listed = [this] {
            for (const QJsonValue &each : object(owner().get("/broadcast")).value(u"broadcasts").toArray())
                if (each[u"network_id"].toString() == u"kept")
                    return each.toObject();
            return QJsonObject();
        };
        QCOMPARE(listed().value(u"status").toString(), u"stopped"_s);
        QVERIFY(listed().value(u"current_segment_number").toInteger() >= last);
        QVERIFY(listed().value(u"bytes_written").toInteger() > 1000);
        QCOMPARE(listed().value(u"stream_url").toString(), m_origin->url(u"/red.ts"_s));
        QCOMPARE(status("kept").value(u"metadata").toObject().value(u"show").toString(), u"late"_s);
        QVERIFY(playlist("kept").contains("#EXTINF"));

        start("kept", {{u"stream_url"_s, m_origin->url(u"/blue.ts"_s)}, {u"segment_duration"_s, 1}});
        QVERIFY(waitUntil([&] { return status("kept").value(u"status").toString() == u"running"; }, 10'000));
        QVERIFY(waitUntil([&] { return playlist("kept").contains("#EXT-X-DISCONTINUITY\n"); }, 10'000));
        QVERIFY(status("kept").value(u"current_segment_number").toInteger() > last); // its numbers go on
        QCOMPARE(owner().request("DELETE", "/broadcast/kept").status, 200);
        QVERIFY2(startServer(), qPrintable(m_server->error()));
        QVERIFY(listed().isEmpty());
        QCOMPARE(owner().get("/broadcast/kept/status").status, 404);
    }

    void whatCannotBeStartedIsSaid()
    {
        start("bad", {{u"stream_url"_s, u"ftp://example.org/x"_s}}, 422);
        start("cb", {{u"stream_url"_s, m_origin->url(u"/red.ts"_s)}, {u"callback_url"_s, u"httpx://example.org/"_s}}, 422);
        const QJsonObject sound =
            start("ac", {{u"stream_url"_s, m_origin->url(u"/red.ts"_s)}, {u"transcode"_s, true}, {u"audio_codec"_s, u"opus"_s}}, 400);
        QVERIFY2(sound.value(u"detail").toString().contains(u"opus"), qPrintable(sound.value(u"detail").toString()));
        start("a%20b", {{u"stream_url"_s, m_origin->url(u"/red.ts"_s)}}, 422);
        for (int i = 0; i < 3; ++i)
            start("gone", {{u"stream_url"_s, m_origin->url(u"/nothing.ts"_s)}}, 502);
        start("gone", {{u"stream_url"_s, m_origin->url(u"/nothing.ts"_s)}}, 429); // three times are enough for a while
        QCOMPARE(TestHttp(m_server->port()).get("/broadcast/film/segment/..%2Flive.m3u8").status, 400);
    }
};

CW_TEST(ProxyBroadcastTest)
#include "ProxyBroadcastTest.moc"
