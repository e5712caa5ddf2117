// SPDX-License-Identifier: GPL-3.0-or-later
#include "EngineHost.h"
#include "fakes/FfmpegTool.h"
#include "fakes/FreePort.h"
#include "fakes/PeerProcess.h"
#include "media/hub/PacketReader.h"

#include "TestRegistry.h"

#include <QDir>
#include <QFileInfo>
#include <QTcpSocket>
#include <QtTest>

using namespace castwright;
using namespace castwright::media;
using namespace castwright::tests;
using namespace Qt::StringLiterals;

/// Streams that are fetched from other people's servers of every other kind than RTMP and HLS (PullIngestTest has those): ffmpeg as an SRT
/// listener and as an HTTP server of transport streams, GStreamer's RTSP server over TCP, VLC's, which has UDP alone.
class ServersIngestTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_clip;

    /// Real time, the clip over and over.
    static bool serveByFfmpeg(PeerProcess &server, const QString &clip, const QStringList &output)
    {
        return server.start(u"ffmpeg"_s,
                            QStringList{u"-hide_banner"_s, u"-nostdin"_s, u"-v"_s, u"error"_s, u"-re"_s, u"-stream_loop"_s, u"-1"_s,
                                        u"-i"_s, clip, u"-c"_s, u"copy"_s}
                                + output);
    }
    /// VLC describes what it has so far: who asks before the picture is there gets the sound alone.
    static bool describesBoth(quint16 port)
    {
        QTcpSocket caller;
        caller.connectToHost(u"127.0.0.1"_s, port);
        if (!isTcpServed(port) || !caller.waitForConnected(500))
            return false;
        caller.write("DESCRIBE rtsp://127.0.0.1:" + QByteArray::number(port)
                     + "/cam RTSP/1.0\r\nCSeq: 1\r\nAccept: application/sdp\r\n\r\n");
        QByteArray answer;
        while (!(answer.contains("m=video") && answer.contains("m=audio")) && caller.waitForReadyRead(500))
            answer += caller.readAll();
        return answer.contains("m=video") && answer.contains("m=audio");
    }
    /// It does not run as root.
    static bool serveByVlc(PeerProcess &server, const QString &home, const QString &clip, quint16 port)
    {
        QStringList arguments{
            u"HOME="_s + home, u"cvlc"_s, u"-q"_s, u"--loop"_s, clip, u"--sout"_s, u"#rtp{sdp=rtsp://127.0.0.1:%1/cam}"_s.arg(port),
            u"--sout-keep"_s};
        const bool isRoot = QFileInfo(u"/proc/self"_s).ownerId() == 0;
        if (isRoot)
            arguments = QStringList{u"--reuid=65534"_s, u"--regid=65534"_s, u"--clear-groups"_s, u"env"_s} + arguments;
        return server.start(isRoot ? u"setpriv"_s : u"env"_s, arguments, [port] { return describesBoth(port); }, 15'000);
    }
    /// Pictures as they come, for about as many seconds: none missing, none twice, in time with the sound.
    static QString flow(FfmpegStreamEngine &engine, int frames)
    {
        const auto session = engine.desk().registry().find(u"p"_s);
        if (!session)
            return u"the session ended"_s;
        PacketReader::Limits limits;
        limits.durationUs = 20'000'000;
        const auto reader = std::make_shared<PacketReader>(limits);
        session->hub()->addReader(reader);
        int seen = 0;
        int sounds = 0;
        qint64 lastUs = -1;
        qint64 soundUs = -1;
        QString wrong;
        const qint64 untilUs = monotonicUs() + 12'000'000;
        while (seen < frames && wrong.isEmpty() && monotonicUs() < untilUs) {
            const PacketPtr packet = reader->pop(std::chrono::milliseconds(100));
            if (!packet)
                continue;
            if (packet->kind == TrackKind::Audio) {
                ++sounds;
                soundUs = packet->dtsUs;
                continue;
            }
            if (lastUs >= 0 && (packet->dtsUs <= lastUs || packet->dtsUs - lastUs > 70'000))
                wrong = u"from %1 to %2 us"_s.arg(lastUs).arg(packet->dtsUs);
            lastUs = packet->dtsUs;
            ++seen;
        }
        session->hub()->removeReader(reader);
        if (wrong.isEmpty() && seen < frames)
            wrong = u"%1 pictures only"_s.arg(seen);
        if (wrong.isEmpty() && sounds < seen)
            wrong = u"%1 packets of sound only"_s.arg(sounds);
        if (wrong.isEmpty() && std::abs(soundUs - lastUs) > 1'500'000)
            wrong = u"sound at %1, pictures at %2"_s.arg(soundUs).arg(lastUs);
        return wrong;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7777)); // VLC reads as somebody else
        m_clip = m_folder.filePath(u"clip.ts"_s);
        const ToolResult made = runFfmpeg({u"-f"_s,      u"lavfi"_s,     u"-i"_s,   u"testsrc2=size=320x180:rate=30"_s,
                                           u"-f"_s,      u"lavfi"_s,     u"-i"_s,   u"sine=frequency=440:sample_rate=48000"_s,
                                           u"-t"_s,      u"40"_s,        u"-c:v"_s, u"libx264"_s,
                                           u"-preset"_s, u"ultrafast"_s, u"-g"_s,   u"30"_s,
                                           u"-c:a"_s,    u"aac"_s,       u"-ac"_s,  u"2"_s,
                                           u"-f"_s,      u"mpegts"_s,    m_clip});
        QVERIFY2(made.exitCode == 0, made.standardError.constData());
    }

    void isFetched_data()
    {
        QTest::addColumn<QString>("server");
        QTest::newRow("SRT, ffmpeg listens") << u"srt"_s;
        QTest::newRow("SRT with a passphrase") << u"srt-secret"_s;
        QTest::newRow("transport stream over HTTP, ffmpeg serves") << u"http"_s;
        QTest::newRow("RTSP over TCP, GStreamer serves") << u"rtsp-tcp"_s;
        QTest::newRow("RTSP over UDP, VLC serves") << u"rtsp-udp"_s;
    }

    void isFetched()
    {
        QFETCH(QString, server);
        PeerProcess process;
        QString url;
        if (server.startsWith(u"srt")) {
            const QString address = u"srt://127.0.0.1:%1"_s.arg(freeUdpPort());
            const QString secret = server == u"srt-secret" ? u"passphrase=a long passphrase"_s : QString();
            QVERIFY(serveByFfmpeg(
                process, m_clip,
                {u"-f"_s, u"mpegts"_s, QString(address + u"?mode=listener"_s + (secret.isEmpty() ? QString() : QString(u'&' + secret)))}));
            url = secret.isEmpty() ? address : QString(address + u'?' + secret);
        } else if (server == u"http") {
            url = u"http://127.0.0.1:%1/live.ts"_s.arg(freeTcpPort());
            QVERIFY(serveByFfmpeg(process, m_clip, {u"-listen"_s, u"1"_s, u"-f"_s, u"mpegts"_s, url}));
        } else {
            const quint16 port = freeTcpPort();
            url = u"rtsp://127.0.0.1:%1/cam"_s.arg(port);
            if (server == u"rtsp-udp") {
                if (findProgram(u"cvlc"_s).isEmpty())
                    QSKIP("no VLC on this machine");
                QVERIFY2(serveByVlc(process, m_folder.path(), m_clip, port), qPrintable(process.lastError()));
            } else {
                const QString script = QStringLiteral(CASTWRIGHT_SOURCE_DIR "/tests/fakes/rtsp_server.py");
                const QStringList asked{u"-c"_s, u"import gi; gi.require_version('GstRtspServer', '1.0')"_s};
                if (runTool(u"/usr/bin/python3"_s, asked).exitCode != 0)
                    QSKIP("GStreamer's RTSP server is not on this machine");
                const bool isServing = process.start(
                    u"/usr/bin/python3"_s, {script, QString::number(port), m_clip}, [port] { return isTcpServed(port); }, 15'000);
                QVERIFY2(isServing, qPrintable(process.lastError()));
            }
        }
        EngineHost host;
        StreamSpec spec;
        spec.streamId = spec.name = u"p"_s;
        spec.mode = IngestMode::Pull;
        spec.pullUrls = QStringList{url};
        host.engine.setStream(spec);
        QTRY_VERIFY2_WITH_TIMEOUT(host.isLive(u"p"_s), qPrintable(host.engine.live(u"p"_s).message), 15'000);
        const QString wrong = flow(host.engine, 90);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        QTRY_COMPARE_WITH_TIMEOUT(host.engine.live(u"p"_s).tracks.size(), 2, 3000); // told to this thread, which was looking at packets
        const StreamLive live = host.engine.live(u"p"_s);
        QCOMPARE(live.tracks[0].width, 320);
        QCOMPARE(live.protocol, u"pull"_s);
        QVERIFY2(!live.peer.contains(u"passphrase"_s), qPrintable(live.peer));
        // It dies: said, tried again.
        process.kill();
        QTRY_VERIFY_WITH_TIMEOUT(!host.isLive(u"p"_s), 12'000);
        QTRY_VERIFY_WITH_TIMEOUT(!host.engine.live(u"p"_s).message.isEmpty(), 12'000);
    }
};

CW_TEST(ServersIngestTest)
#include "ServersIngestTest.moc"
