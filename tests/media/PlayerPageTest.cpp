// SPDX-License-Identifier: GPL-3.0-or-later
#include "TestRegistry.h"
#include "fakes/FfmpegTool.h"
#include "fakes/PeerProcess.h"
#include "fakes/TestHttp.h"
#include "feeder/SessionFeeder.h"
#include "media/Browser.h"
#include "media/PlaybackHost.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace castwright::tests {

/// Other people's players against the real port: Chromium with the bundled page, ffmpeg, VLC.
class PlayerPageTest : public QObject {
    Q_OBJECT

    static constexpr int clipSeconds = 12;
    SessionFeeder m_feeder;
    std::unique_ptr<PlaybackHost> m_host;

    QStringList clock() const
    {
        return {QString::number(m_feeder.startedMs()), QString::number(clipSeconds * SessionFeeder::fps),
                QString::number(SessionFeeder::fps)};
    }
    static QByteArray told(const QJsonObject &answer)
    {
        QJsonObject brief = answer;
        brief.remove(u"latencies"_s);
        return QJsonDocument(brief).toJson(QJsonDocument::Compact);
    }
    TestHttp http() const { return TestHttp(m_host->port()); }

private Q_SLOTS:
    void initTestCase()
    {
        const auto words = [](const char *text) { return QString::fromLatin1(text).split(u' '); };
        QVERIFY2(m_feeder.load({clipSeconds, 30, words("-c:v libx264 -preset ultrafast -tune zerolatency"), words("-c:a aac"), 1}),
                 qPrintable(m_feeder.lastError()));
        m_host = std::make_unique<PlaybackHost>();
        QVERIFY(m_host->port() > 0);
        m_feeder.start(m_host->registry(), QStringList{u"s"_s, u"private1"_s});
        QTRY_VERIFY(m_feeder.startedMs() > 0); // the clock that the pictures show
    }
    void cleanupTestCase()
    {
        m_feeder.stop();
        m_host.reset();
    }

    void chromiumPlays_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<double>("atMost");
        QTest::newRow("low latency") << u"/play/s"_s << 2000.0;
        QTest::newRow("segments") << u"/play/s?latency=normal"_s << 9500.0;
    }

    void chromiumPlays()
    {
        QFETCH(QString, path);
        QFETCH(double, atMost);
        if (Browser::program().isEmpty())
            QSKIP("no Chromium on this machine");
        const QJsonObject answer = Browser::play(m_host->url(path), 6, clock());
        QVERIFY2(!answer.contains(u"error"_s), told(answer).constData());
        QVERIFY2(answer.value(u"advanced"_s).toDouble() > 5.0, told(answer).constData());
        QVERIFY2(answer.value(u"frames"_s).toInt() > 140, told(answer).constData());
        QVERIFY2(answer.value(u"level"_s).toDouble() > 0.05, told(answer).constData()); // the tone is heard
        QVERIFY2(answer.value(u"problems"_s).toArray().isEmpty(), told(answer).constData());
        QVERIFY2(!answer.value(u"cover"_s).toBool() && answer.value(u"focusable"_s).toBool(), told(answer).constData());
        const auto [middle, most] = Browser::latency(answer);
        qInfo("glass to glass: median %.0f ms, 95 %% below %.0f ms; first picture after %.0f ms", middle, most,
              answer.value(u"firstPictureMs"_s).toDouble());
        QVERIFY2(middle > 0 && middle < atMost, qPrintable(QString::number(middle)));
    }

    void aStrictReaderFindsNothingWrong()
    {
        const QJsonObject answer = Browser::validate(m_host->url(u"/play/s"_s));
        QVERIFY2(!answer.contains(u"error"_s) && answer.value(u"problems"_s).toArray().isEmpty(), told(answer).constData());
        QVERIFY2(answer.value(u"seen"_s).toObject().value(u"main-ll.m3u8"_s).toInt() >= 2, told(answer).constData());
    }

    void offlineIsSaidInWords()
    {
        if (Browser::program().isEmpty())
            QSKIP("no Chromium on this machine");
        const QJsonObject answer = Browser::play(m_host->url(u"/play/nothing-yet"_s), 0);
        QCOMPARE(answer.value(u"state"_s).toString(), u"offline"_s);
        QVERIFY2(answer.value(u"words"_s).toString().contains(u"offline"_s), told(answer).constData());
    }

    void addressesAnswerAsTheyShould()
    {
        const HttpAnswer page = http().get("/play/s");
        QCOMPARE(page.status, 200);
        QVERIFY(page.body.contains("<title>Stream &lt;s&gt;</title>") && page.body.contains("data-base=\"/play/s\""));
        QVERIFY(page.header("Content-Security-Policy").contains("frame-ancestors *")
                && page.header("Content-Security-Policy").contains("script-src 'self'"));
        QVERIFY(!page.body.contains("https://")); // nothing from elsewhere
        const HttpAnswer script = http().get("/play/assets/hls.js");
        QVERIFY(script.status == 200 && script.body.size() > 100'000);
        QCOMPARE(script.header("Content-Type"), QByteArray("text/javascript; charset=utf-8"));

        const HttpAnswer master = http().get("/play/s/index.m3u8", {{"Origin", "https://elsewhere.example"}});
        QCOMPARE(master.status, 200);
        QCOMPARE(master.header("Content-Type"), QByteArray("application/vnd.apple.mpegurl"));
        QCOMPARE(master.header("Access-Control-Allow-Origin"), QByteArray("*"));
        QCOMPARE(master.header("Cache-Control"), QByteArray("no-store"));
        QVERIFY2(master.body.contains("CODECS=\"avc1.42c00d,mp4a.40.2\",RESOLUTION=320x180,FRAME-RATE=30.000\nmain.m3u8?sid="),
                 master.body.constData());
        const HttpAnswer media = http().get("/play/s/main.m3u8");
        QCOMPARE(media.header("Cache-Control"), QByteArray("public, max-age=1"));
        const qsizetype at = media.body.lastIndexOf("\nmain-");
        const QByteArray segment = "/play/s/" + media.body.mid(at + 1).split('\n').first();
        const HttpAnswer piece = http().get(segment);
        QCOMPARE(piece.status, 200);
        QCOMPARE(piece.header("Cache-Control"), QByteArray("public, max-age=3600, immutable"));
        QCOMPARE(piece.header("Content-Type"), QByteArray("video/mp4"));
        const HttpAnswer head = http().request("HEAD", segment);
        QVERIFY(head.status == 200 && head.body.isEmpty());
        QCOMPARE(head.header("Content-Length"), QByteArray::number(piece.body.size()));

        QCOMPARE(http().get("/play/s/main-1.m4s").status, 404);
        QCOMPARE(http().get("/play/s/main-ll.m3u8?_HLS_part=1").status, 400);
        QCOMPARE(http().get("/play/s/main-ll.m3u8?_HLS_msn=99999999999").status, 400);
        QCOMPARE(http().request("POST", "/play/s/index.m3u8").status, 405);
        const HttpAnswer offline = http().get("/play/silent/index.m3u8");
        QCOMPARE(offline.status, 404);
        QCOMPARE(offline.header("Retry-After"), QByteArray("5"));
        QCOMPARE(http().get("/play/nobody").status, 404);
        QCOMPARE(http().get("/play/private/index.m3u8").status, 401);
    }

    void aPrivateStreamCarriesItsToken()
    {
        const HttpAnswer master = http().get("/play/private1/index.m3u8?token=good");
        QVERIFY2(master.body.contains("&token=good\n"), master.body.constData());
        const HttpAnswer media = http().get("/play/private1/main.m3u8?token=good");
        QVERIFY2(media.body.contains(".mp4?token=good\"\n") && media.body.contains(".m4s?token=good\n"), media.body.constData());
        QCOMPARE(media.header("Cache-Control"), QByteArray("private, max-age=1"));
        QCOMPARE(http().get("/play/private1/main.m3u8").status, 401);
    }

    void ffmpegReadsEveryOutput_data()
    {
        QTest::addColumn<QString>("file");
        for (const char *file : {"index.m3u8", "llhls.m3u8", "ts.m3u8", "live.flv", "live.ts"})
            QTest::newRow(file) << QString::fromLatin1(file);
    }

    void ffmpegReadsEveryOutput()
    {
        QFETCH(QString, file);
        const QTemporaryDir folder;
        const QString saved = folder.filePath(u"out.mkv"_s);
        const ToolResult got = runFfmpeg(
            // The three seconds are the input's: with -copyts an output's count from time 0, which was long ago.
            {u"-v"_s, u"error"_s, u"-t"_s, u"3"_s, u"-i"_s, m_host->url(u"/play/s/"_s + file), u"-c"_s, u"copy"_s, u"-copyts"_s, saved},
            30'000);
        QVERIFY2(got.exitCode == 0, got.standardError.constData());
        const RawVideo decoded = decodeFrames(saved, RawFormat::Gray);
        QVERIFY2(decoded.frames.size() >= 60, qPrintable(QString::number(decoded.frames.size())));
        for (int i = 1; i < decoded.frames.size(); ++i)
            QCOMPARE(SessionFeeder::numberOf(decoded.frames[i]),
                     (SessionFeeder::numberOf(decoded.frames[i - 1]) + 1) % (clipSeconds * SessionFeeder::fps));
        QVERIFY(decodeAudio(saved).size() > 2 * 48000);
    }

    void vlcReadsHls()
    {
        if (findProgram(u"cvlc"_s).isEmpty())
            QSKIP("no VLC on this machine");
        // Its own demuxer; what comes out is put into a transport stream as it is. It does not run as root.
        const QTemporaryDir folder;
        QVERIFY(QFile::setPermissions(folder.path(), QFile::Permissions(0x7777)));
        const QString saved = folder.filePath(u"vlc.ts"_s);
        QStringList arguments{u"HOME="_s + folder.path(),
                              u"cvlc"_s,
                              u"-q"_s,
                              u"--no-one-instance"_s,
                              u"--run-time=6"_s,
                              u"--play-and-exit"_s,
                              u"--sout"_s,
                              u"#std{access=file,mux=ts,dst=%1}"_s.arg(saved),
                              m_host->url(u"/play/s/index.m3u8"_s),
                              u"vlc://quit"_s};
        QString program = u"env"_s;
        if (QFileInfo(u"/proc/self"_s).ownerId() == 0) {
            arguments = QStringList{u"--reuid=65534"_s, u"--regid=65534"_s, u"--clear-groups"_s, u"env"_s} + arguments;
            program = u"setpriv"_s;
        }
        const ToolResult played = runTool(program, arguments, 60'000);
        const QJsonObject probe = probeJson(saved);
        const qint64 pictures = probedStream(probe, u"video"_s).value(u"nb_read_packets"_s).toString().toLongLong();
        QVERIFY2(pictures > 90, qPrintable(u"%1 %2"_s.arg(pictures).arg(QString::fromLocal8Bit(played.standardError.right(1000)))));
        QVERIFY(probedStream(probe, u"audio"_s).value(u"nb_read_packets"_s).toString().toLongLong() > 120);
    }
};

} // namespace castwright::tests

using castwright::tests::PlayerPageTest;
CW_TEST(PlayerPageTest)
#include "PlayerPageTest.moc"
