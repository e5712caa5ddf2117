// SPDX-License-Identifier: GPL-3.0-or-later
#include "EngineHost.h"
#include "fakes/FfmpegTool.h"
#include "fakes/NginxRtmp.h"
#include "fakes/TestPublisher.h"
#include "media/ingest/srt/SrtStreamId.h"

#include "TestRegistry.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QtTest>

using namespace castwright;
using namespace castwright::media;
using namespace castwright::tests;
using namespace Qt::StringLiterals;

/// Publishers and players by SRT, with ffmpeg at the other end; targets that relay what comes.
class SrtIngestTest : public QObject {
    Q_OBJECT

    static int exitCodeOf(TestPublisher &publisher) { return publisher.waitUntilSent(8000) ? 0 : publisher.isRunning() ? -1 : 1; }

private Q_SLOTS:
    void streamIdsOfAllForms_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("publishes");
        QTest::addColumn<QString>("expected"); // application|name|query
        QTest::newRow("prefix") << u"publish:cam"_s << true << u"|cam|"_s;
        QTest::newRow("prefix, application, query") << u"publish:live/cam?tok=1"_s << true << u"live|cam|tok=1"_s;
        QTest::newRow("read") << u"read:abc"_s << false << u"|abc|"_s;
        QTest::newRow("standard") << u"#!::r=cam,m=publish,u=me"_s << true << u"|cam|"_s;
        QTest::newRow("standard, other order") << u"#!::m=publish,r=live/cam"_s << true << u"live|cam|"_s;
        QTest::newRow("standard plays by default") << u"#!::r=abc"_s << false << u"|abc|"_s;
        QTest::newRow("standard request") << u"#!::r=abc,m=request"_s << false << u"|abc|"_s;
        QTest::newRow("standard, encoded") << u"%23!::r=live%2Fcam,m=publish"_s << true << u"live|cam|"_s;
        QTest::newRow("bare") << u"cam"_s << true << u"|cam|"_s;
        QTest::newRow("nothing") << QString() << true << QString();
        QTest::newRow("no name") << u"publish:"_s << true << QString();
        QTest::newRow("no resource") << u"#!::m=publish"_s << true << QString();
    }
    void streamIdsOfAllForms()
    {
        QFETCH(QString, text);
        QFETCH(bool, publishes);
        QFETCH(QString, expected);
        const auto attempt = readSrtStreamId(text);
        QCOMPARE(attempt.has_value(), !expected.isEmpty());
        if (!attempt)
            return;
        QCOMPARE(attempt->act == StreamAttempt::Act::Publish, publishes);
        QCOMPARE(QString(attempt->application + u'|' + attempt->name + u'|' + attempt->query), expected);
    }

    void threePublishersOnOnePort()
    {
        EngineHost host;
        QVERIFY(host.listen());
        host.keys = {{u"ka"_s, {u"a"_s}}, {u"kb"_s, {u"b"_s}}, {u"kc"_s, {u"c"_s}}};
        for (const QString &id : {u"a"_s, u"b"_s, u"c"_s}) {
            StreamSpec spec;
            spec.streamId = spec.name = id;
            spec.recordFolder = host.folder.filePath(u"rec"_s);
            host.engine.setStream(spec);
        }
        TestPublisher first;
        TestPublisher second;
        TestPublisher third;
        QVERIFY(first.start(host.srt(u"publish:ka"_s), 5000));
        QVERIFY(second.start(host.srt(u"%23!::r=kb,m=publish"_s), 5000));
        QVERIFY(third.start(host.srt(u"kc"_s), 5000));
        QTRY_VERIFY_WITH_TIMEOUT(host.isLive(u"a"_s) && host.isLive(u"b"_s) && host.isLive(u"c"_s), 12000);
        QTRY_VERIFY_WITH_TIMEOUT(host.engine.live(u"a"_s).health.fps > 28, 8000);
        const StreamLive live = host.engine.live(u"b"_s);
        QCOMPARE(live.protocol, u"srt"_s);
        QCOMPARE(live.keyId, u"key-b"_s);
        QVERIFY(live.peer.startsWith(u"127.0.0.1:"_s));
        QCOMPARE(live.tracks.size(), 2);
        QCOMPARE(live.tracks[0].codec, u"h264"_s);
        QCOMPARE(live.tracks[0].width, 640);
        QCOMPARE(live.tracks[1].codec, u"aac"_s);
        QVERIFY(live.inBytesPerSec > 50'000);
        QVERIFY(live.health.packetsReceived > 100);
        QVERIFY(live.health.rttMs.has_value());
        QCOMPARE(live.health.packetsLost, 0);
        QVERIFY(live.isRecording);
        QTRY_COMPARE_WITH_TIMEOUT(host.recordings.size(), 3, 15000);
        QCOMPARE(host.state(u"a"_s), StreamState::Offline);
        QVERIFY(host.engine.live(u"a"_s).endedAt.has_value());
        for (const StreamRecording &recording : std::as_const(host.recordings)) {
            // The sender quits before the latency window has drained: up to 300 ms are missing at the end, nothing anywhere else.
            const qsizetype frames = decodeFrames(recording.path, RawFormat::Gray).frames.size();
            QVERIFY2(frames >= 138 && frames <= 150, qPrintable(QString::number(frames)));
            QVERIFY(std::abs(recording.durationMs - frames * 1000 / 30) < 150);
            QCOMPARE(recording.bytes, QFileInfo(recording.path).size());
        }
    }

    void whoMayNotComeInIsRefusedInTheHandshake()
    {
        EngineHost host;
        QVERIFY(host.listen());
        host.keys = {{u"good"_s, {u"a"_s}}};
        QElapsedTimer timer;
        timer.start();
        TestPublisher wrong;
        QVERIFY(wrong.start(host.srt(u"publish:bad"_s), 3000));
        QTRY_VERIFY_WITH_TIMEOUT(!wrong.isRunning(), 5000);
        QVERIFY(exitCodeOf(wrong) != 0);
        QVERIFY(timer.elapsed() < 4000);
        QCOMPARE(host.attempts.front().name, u"bad"_s);
        QVERIFY(host.engine.allLive().isEmpty());
        TestPublisher good;
        QVERIFY(good.start(host.srt(u"publish:good"_s)));
        QTRY_VERIFY_WITH_TIMEOUT(host.isLive(u"a"_s), 5000);
        TestPublisher second; // the stream is taken
        QVERIFY(second.start(host.srt(u"publish:good"_s)));
        QTRY_VERIFY_WITH_TIMEOUT(!second.isRunning(), 5000);
        QVERIFY(host.isLive(u"a"_s));
        host.keys[u"good"_s].takesOver = true;
        TestPublisher third; // now he takes over
        QVERIFY(third.start(host.srt(u"publish:good"_s)));
        QTRY_VERIFY_WITH_TIMEOUT(!good.isRunning(), 6000);
        QTRY_VERIFY_WITH_TIMEOUT(host.isLive(u"a"_s), 5000);
        third.kill();
        QTRY_COMPARE_WITH_TIMEOUT(host.state(u"a"_s), StreamState::Offline, 8000); // libsrt gives a silent peer five seconds
    }

    void passphrases()
    {
        EngineHost host;
        QVERIFY(host.listen());
        host.keys = {{u"k"_s, {u"a"_s, u"a passphrase"_s}}};
        TestPublisher wrong;
        QVERIFY(wrong.start(host.srt(u"publish:k"_s, u"&passphrase=another one"_s)));
        QTRY_VERIFY_WITH_TIMEOUT(!wrong.isRunning(), 5000);
        TestPublisher open;
        QVERIFY(open.start(host.srt(u"publish:k"_s)));
        QTRY_VERIFY_WITH_TIMEOUT(!open.isRunning(), 5000);
        QVERIFY(!host.isLive(u"a"_s));
        TestPublisher right;
        QVERIFY(right.start(host.srt(u"publish:k"_s, u"&passphrase=a passphrase"_s)));
        QTRY_VERIFY_WITH_TIMEOUT(host.isLive(u"a"_s), 5000);
        QTRY_VERIFY_WITH_TIMEOUT(host.engine.live(u"a"_s).tracks.size() == 2, 3000);
    }

    void aPlayerBeginsWithAPicture()
    {
        EngineHost host;
        QVERIFY(host.listen());
        host.keys = {{u"k"_s, {u"a"_s}}};
        host.players = {{u"p"_s, {u"a"_s}}};
        PeerProcess early; // offline: refused at once
        QVERIFY(early.start(u"ffprobe"_s, {u"-v"_s, u"error"_s, host.srt(u"read:p"_s)}));
        QTRY_VERIFY_WITH_TIMEOUT(!early.isRunning(), 5000);
        TestPublisher publisher;
        QVERIFY(publisher.start(host.srt(u"publish:k"_s)));
        QTRY_VERIFY_WITH_TIMEOUT(host.isLive(u"a"_s), 5000);
        const QString file = host.folder.filePath(u"played.ts"_s);
        PeerProcess player;
        QVERIFY(player.start(
            u"ffmpeg"_s,
            {u"-v"_s, u"error"_s, u"-nostdin"_s, u"-y"_s, u"-i"_s, host.srt(u"read:p"_s), u"-t"_s, u"3"_s, u"-c"_s, u"copy"_s, file}));
        QTRY_VERIFY_WITH_TIMEOUT(host.engine.live(u"a"_s).viewers == 1, 12000);
        QTRY_VERIFY_WITH_TIMEOUT(!player.isRunning(), 10000);
        QCOMPARE(player.exitCode(), 0);
        const ToolResult decoded = runFfmpeg({u"-v"_s, u"error"_s, u"-i"_s, file, u"-f"_s, u"null"_s, u"-"_s});
        QCOMPARE(decoded.standardError, QByteArray()); // no picture that refers to what was not sent
        QVERIFY(decodeFrames(file, RawFormat::Gray).frames.size() >= 85);
        QTRY_VERIFY_WITH_TIMEOUT(!host.sightings.isEmpty() && host.sightings.last().hasLeft, 8000);
        QCOMPARE(host.sightings.last().protocol, u"srt"_s);
        QCOMPARE(host.sightings.last().address, u"127.0.0.1"_s);
        qint64 bytes = 0;
        for (const ViewerSighting &sighting : std::as_const(host.sightings))
            bytes += sighting.bytes;
        QVERIFY(bytes > 200'000);
        QTRY_COMPARE_WITH_TIMEOUT(host.engine.live(u"a"_s).viewers, 0, 3000);
    }

    void targetsFollowTheStream()
    {
        NginxRtmp far;
        QVERIFY2(far.start(), qPrintable(far.lastError()));
        EngineHost host;
        QVERIFY(host.listen());
        host.keys = {{u"k"_s, {u"a"_s}}};
        OutputSpec spec;
        spec.studioId = u"a"_s;
        spec.destination.id = u"t"_s;
        spec.destination.name = u"Far"_s;
        spec.destination.url = far.url();
        spec.destination.streamKey = Secret(u"copy"_s);
        host.engine.startPush(spec);
        QCOMPARE(host.engine.pushStatuses(u"a"_s).size(), 1);
        QCOMPARE(host.engine.pushStatuses(u"a"_s).front().state, OutputState::Connecting);
        QVERIFY(!host.engine.pushStatuses(u"a"_s).front().message.isEmpty());
        const auto isPushing = [&] { return host.engine.pushStatuses(u"a"_s).front().state == OutputState::Live; };
        {
            TestPublisher publisher;
            QVERIFY(publisher.start(host.srt(u"publish:k"_s)));
            QTRY_VERIFY_WITH_TIMEOUT(isPushing(), 8000);
            QVERIFY(far.isPublishing(u"live"_s, u"copy"_s));
            publisher.kill();
        }
        QTRY_COMPARE_WITH_TIMEOUT(host.engine.pushStatuses(u"a"_s).front().state, OutputState::Connecting, 8000);
        QTRY_VERIFY_WITH_TIMEOUT(!far.isPublishing(u"live"_s, u"copy"_s), 5000);
        TestPublisher again;
        QVERIFY(again.start(host.srt(u"publish:k"_s)));
        QTRY_VERIFY_WITH_TIMEOUT(isPushing(), 8000);
        host.engine.stopPush(u"a"_s, u"t"_s);
        QVERIFY(host.engine.pushStatuses(u"a"_s).isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(!far.isPublishing(u"live"_s, u"copy"_s), 5000);
        QTRY_VERIFY_WITH_TIMEOUT(host.isLive(u"a"_s), 5000);
    }

    void aSilentPublisherIsStalled()
    {
        EngineHost host;
        QVERIFY(host.listen());
        host.keys = {{u"k"_s, {u"a"_s}}};
        // ffmpeg that is held keeps its connection by libsrt's own threads only while it runs: so one that sends little and late.
        TestPublisher publisher;
        QVERIFY(publisher.start(host.srt(u"publish:k"_s)));
        QTRY_VERIFY_WITH_TIMEOUT(host.isLive(u"a"_s), 5000);
        publisher.pause();
        QTRY_COMPARE_WITH_TIMEOUT(host.state(u"a"_s), StreamState::Stalled, 5000);
        QVERIFY(!host.engine.live(u"a"_s).message.isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(!host.alerts.isEmpty() || host.state(u"a"_s) == StreamState::Offline, 8000);
        publisher.resume();
    }

    void aPortInUseIsNamed()
    {
        EngineHost host;
        QVERIFY(host.listen());
        FfmpegStreamEngine other;
        const auto bound = other.listen({.rtmp = -1, .rtmps = -1, .srt = host.ports.srt});
        QVERIFY(!bound);
        QCOMPARE(bound.error().code, ErrorCode::Conflict);
        QCOMPARE(bound.error().field, u"srt"_s);
    }
};

CW_TEST(SrtIngestTest)
#include "SrtIngestTest.moc"
