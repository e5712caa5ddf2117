// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/FfmpegTool.h"
#include "fakes/FreePort.h"
#include "fakes/NginxRtmp.h"
#include "fakes/NginxRtmps.h"
#include "fakes/TestPublisher.h"
#include "running/RunningServer.h"

#include "TestRegistry.h"

#include <QJsonArray>
#include <QtTest>

#include <optional>

using namespace castwright;
using namespace castwright::tests;
using namespace Qt::StringLiterals;

/// Relayed streams whose other server speaks RTMP, SRT or RTSP: players get a transport stream, and a backup goes on for them.
class RelayedMediaTest : public QObject {
    Q_OBJECT

    std::unique_ptr<RunningServer> m_server;
    QByteArray m_streamId;

    TestHttp owner() const
    {
        TestHttp made(m_server->port());
        made.setDefaultHeaders({{"X-API-Token", m_server->key()}});
        return made;
    }
    castwright::tests::HttpAnswer create(const QJsonObject &body)
    {
        const auto answer = owner().post("/streams", QJsonDocument(body).toJson());
        m_streamId = QJsonDocument::fromJson(answer.body).object().value(u"stream_id").toString().toLatin1();
        return answer;
    }
    QString playUrl() const { return u"http://127.0.0.1:%1/stream/%2"_s.arg(m_server->port()).arg(QString::fromLatin1(m_streamId)); }
    QJsonObject figures() const
    {
        return QJsonDocument::fromJson(owner().get("/streams/" + m_streamId).body).object().value(u"stream").toObject();
    }
    bool allow(const QByteArray &schemes, bool loopback = true)
    {
        const QByteArray body = R"({"relay":{"schemes":)" + schemes + R"(,"allowsLoopback":)" + (loopback ? "true" : "false") + "}}";
        return owner().request("PUT", "/streams-settings", body, {{"Content-Type", "application/json"}}).status == 200;
    }
    /// As a camera does: half a minute of a moving picture, and sound.
    bool serveByRtsp(PeerProcess &camera, quint16 port) const
    {
        const QString clip = m_server->dataDir() + u"/clip.ts"_s;
        const ToolResult made = runFfmpeg({u"-f"_s,      u"lavfi"_s,     u"-i"_s,   u"testsrc2=size=640x360:rate=30"_s,
                                           u"-f"_s,      u"lavfi"_s,     u"-i"_s,   u"sine=frequency=440:sample_rate=48000"_s,
                                           u"-t"_s,      u"30"_s,        u"-c:v"_s, u"libx264"_s,
                                           u"-preset"_s, u"ultrafast"_s, u"-g"_s,   u"30"_s,
                                           u"-c:a"_s,    u"aac"_s,       u"-ac"_s,  u"2"_s,
                                           u"-f"_s,      u"mpegts"_s,    clip});
        const QString script = QStringLiteral(CASTWRIGHT_SOURCE_DIR "/tests/fakes/rtsp_server.py");
        return made.exitCode == 0
            && camera.start(u"/usr/bin/python3"_s, {script, QString::number(port), clip}, [port] { return isTcpServed(port); }, 15'000);
    }
    /// Six seconds of it, as a player records them.
    QString record(const QString &name)
    {
        const QString file = m_server->dataDir() + u'/' + name;
        const auto played = runFfmpeg({u"-v"_s, u"warning"_s, u"-i"_s, playUrl(), u"-t"_s, u"6"_s, u"-c"_s, u"copy"_s, file}, 40'000);
        return played.exitCode == 0 ? file : QString();
    }
    /// A moving picture of 30 a second, with sound; nothing when it is all right.
    static QString judged(const QString &file, qsizetype least)
    {
        if (file.isEmpty())
            return u"the player got nothing"_s;
        const QJsonObject probe = probeJson(file);
        if (probedStream(probe, u"audio"_s).isEmpty())
            return u"there is no sound"_s;
        const RawVideo video = decodeFrames(file, RawFormat::Gray);
        if (video.size != QSize(640, 360) || video.frames.size() < least)
            return u"%1 pictures of 180, %2 wide"_s.arg(video.frames.size()).arg(video.size.width());
        return video.frames.first() == video.frames.last() ? u"the picture stands"_s : QString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<RunningServer>();
        QVERIFY2(m_server->error().isEmpty(), qPrintable(m_server->error()));
    }
    void cleanupTestCase() { m_server.reset(); }

    void onlyWhatWasAllowedIsTaken()
    {
        const QJsonObject rtmp{{u"url"_s, u"rtmp://media.example.org/live/x"_s}};
        const castwright::tests::HttpAnswer refused = create(rtmp);
        QVERIFY2(refused.status == 422 || refused.status == 400, qPrintable(QString::number(refused.status)));
        QVERIFY2(refused.body.contains("http://"), refused.body.constData());
        QCOMPARE(
            owner()
                .request("PUT", "/streams-settings", R"({"relay":{"schemes":["http","gopher"]}})", {{"Content-Type", "application/json"}})
                .status,
            422);
        QVERIFY(allow(R"(["http","https","rtmp"])", false));
        QCOMPARE(create(rtmp).status, 200);
        // Lists and files are fetched by HTTP alone.
        const castwright::tests::HttpAnswer mixed = create(
            {{u"url"_s, u"http://media.example.org/live.m3u8"_s}, {u"failover_urls"_s, QJsonArray{u"rtmp://media.example.org/live/x"_s}}});
        QVERIFY2(mixed.status == 422 || mixed.status == 400, qPrintable(QString::number(mixed.status)));
        QVERIFY2(mixed.body.contains("no address of HTTP"), mixed.body.constData());
    }

    void aNameThatLeadsToThisMachineIsRefused()
    {
        NginxRtmp nginx;
        QVERIFY2(nginx.start(), qPrintable(nginx.lastError()));
        TestPublisher publisher; // there is something to get
        QVERIFY(publisher.start(nginx.url(u"live"_s, u"inside"_s)));
        QTRY_VERIFY_WITH_TIMEOUT(nginx.isPublishing(u"live"_s, u"inside"_s), 10'000);
        QVERIFY(allow(R"(["http","https","rtmp"])", false));
        QCOMPARE(create({{u"url"_s, u"rtmp://localhost:%1/live/inside"_s.arg(nginx.rtmpPort())}}).status,
                 200); // a name: not known before it is resolved
        const castwright::tests::HttpAnswer played = TestHttp(m_server->port()).get("/stream/" + m_streamId);
        QVERIFY2(played.status >= 400, qPrintable(QString::number(played.status)));
    }

    void isPlayed_data()
    {
        QTest::addColumn<QString>("scheme");
        QTest::newRow("RTMP of nginx") << u"rtmp"_s;
        QTest::newRow("RTMPS of nginx") << u"rtmps"_s;
        QTest::newRow("SRT of ffmpeg") << u"srt"_s;
        QTest::newRow("RTSP of GStreamer") << u"rtsp"_s;
    }

    void isPlayed()
    {
        QFETCH(QString, scheme);
        QVERIFY(allow(R"(["http","https","rtmp","rtmps","srt","rtsp"])"));
        NginxRtmp nginx;
        NginxRtmps front;
        PeerProcess camera;
        TestPublisher publisher;
        QString url;
        if (scheme.startsWith(u"rtmp")) {
            QVERIFY2(nginx.start(), qPrintable(nginx.lastError()));
            url = nginx.url(u"live"_s, u"a"_s);
            QVERIFY2(publisher.start(url), qPrintable(publisher.lastError()));
            QTRY_VERIFY_WITH_TIMEOUT(nginx.isPublishing(u"live"_s, u"a"_s), 10'000);
            if (scheme == u"rtmps") {
                QVERIFY2(front.start(nginx.rtmpPort()), qPrintable(front.lastError()));
                qputenv("SSL_CERT_FILE", front.authority().toUtf8());
                url = front.url(u"live"_s, u"a"_s);
            }
        } else if (scheme == u"rtsp") {
            const quint16 port = freeTcpPort();
            QVERIFY2(serveByRtsp(camera, port), qPrintable(camera.lastError()));
            url = u"rtsp://127.0.0.1:%1/cam"_s.arg(port);
        } else {
            url = u"srt://127.0.0.1:%1"_s.arg(freeUdpPort());
            QVERIFY2(publisher.start(QString(url + u"?mode=listener"_s)), qPrintable(publisher.lastError()));
        }
        const auto back = qScopeGuard([] { qunsetenv("SSL_CERT_FILE"); });
        // RTSP's sound and picture each have a clock until the first sender reports (RFC 3550, 6.4.1), and one begins before the other.
        const qsizetype least = scheme == u"rtsp" ? 150 : 165;
        QCOMPARE(create({{u"url"_s, url}}).status, 200);
        const QString wrong = judged(record(scheme + u".ts"_s), least);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }

    /// One player through the whole of it, and never more than one connection to the primary.
    void aBackupGoesOn()
    {
        QVERIFY(allow(R"(["http","https","rtmp"])"));
        NginxRtmp first;
        NginxRtmp second;
        TestPublisher publishers[2];
        QVERIFY2(first.start() && second.start(), qPrintable(first.lastError() + second.lastError()));
        QVERIFY(publishers[0].start(first.url(u"live"_s, u"a"_s)) && publishers[1].start(second.url(u"live"_s, u"b"_s)));
        QTRY_VERIFY_WITH_TIMEOUT(first.isPublishing(u"live"_s, u"a"_s) && second.isPublishing(u"live"_s, u"b"_s), 10'000);
        QCOMPARE(create({{u"url"_s, first.url(u"live"_s, u"a"_s)}, {u"failover_urls"_s, QJsonArray{second.url(u"live"_s, u"b"_s)}}}).status,
                 200);
        const QString file = m_server->dataDir() + u"/failover.ts"_s;
        PeerProcess player;
        QVERIFY(player.start(u"ffmpeg"_s,
                             {u"-v"_s, u"warning"_s, u"-nostdin"_s, u"-i"_s, playUrl(), u"-t"_s, u"12"_s, u"-c"_s, u"copy"_s, file}));
        QTRY_VERIFY_WITH_TIMEOUT(figures().value(u"total_bytes_served").toDouble() > 200'000, 15'000);
        first.kill();
        QVERIFY(player.waitForFinished(40'000));
        QCOMPARE(player.exitCode(), 0);
        const RawVideo video = decodeFrames(file, RawFormat::Gray);
        QVERIFY2(video.frames.size() >= 12 * 30 - 75,
                 qPrintable(u"%1 pictures of 360"_s.arg(video.frames.size()))); // two seconds and a keyframe's wait
        QCOMPARE(figures().value(u"current_url").toString(), second.url(u"live"_s, u"b"_s));
        const auto errors = runFfmpeg({u"-v"_s, u"error"_s, u"-i"_s, file, u"-f"_s, u"null"_s, u"-"_s});
        QVERIFY2(errors.standardError.isEmpty(), errors.standardError.constData());
    }

    void theTestButtonSaysWhetherMediaComes()
    {
        QVERIFY(allow(R"(["http","https","rtmp"])"));
        NginxRtmp nginx;
        TestPublisher publisher;
        QVERIFY2(nginx.start(), qPrintable(nginx.lastError()));
        QVERIFY(publisher.start(nginx.url(u"live"_s, u"a"_s)));
        QTRY_VERIFY_WITH_TIMEOUT(nginx.isPublishing(u"live"_s, u"a"_s), 10'000);
        const auto asked = [this](const QString &url) {
            const auto answer = owner().post("/test-connection", QJsonDocument(QJsonObject{{u"url"_s, url}}).toJson());
            return QJsonDocument::fromJson(answer.body).object();
        };
        const QJsonObject good = asked(nginx.url(u"live"_s, u"a"_s));
        QVERIFY2(good.value(u"success").toBool(), QJsonDocument(good).toJson().constData());
        const QJsonObject bad = asked(u"rtmp://127.0.0.1:%1/live/a"_s.arg(freeTcpPort()));
        QVERIFY2(!bad.value(u"success").toBool(true), QJsonDocument(bad).toJson().constData());
    }
};

CW_TEST(RelayedMediaTest)
#include "RelayedMediaTest.moc"
