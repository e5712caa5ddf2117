// SPDX-License-Identifier: GPL-3.0-or-later
#include "TestRegistry.h"
#include "fakes/FfmpegTool.h"
#include "fakes/FreePort.h"
#include "fakes/NginxFolder.h"
#include "fakes/TestCertificates.h"
#include "fakes/TestPublisher.h"
#include "media/sources/CounterPattern.h"
#include "unit/media/ingest/IngestStage.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace castwright::tests {

using namespace media;

/// The RTMP port against other people's programs: ffmpeg, nginx and librtmp publish and play.
class RtmpIngestTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyFrameComesInAndGoesOut();
    void soundAloneAndPictureAlone();
    void aWrongKeyIsRefusedInWords();
    void aSecondPublisherIsRefusedOrTakesOver();
    void aPublisherThatVanishesEndsAndComesBack();
    void overTls();
    void nginxPushesToUsAndPullsFromUs();
    void librtmpShakesHandsWithDigests();

private:
    /// Looks, as no event loop does it here.
    static bool isRunning(TestPublisher &publisher)
    {
        (void)publisher.waitUntilSent(1);
        return publisher.isRunning();
    }
    bool publish(PeerProcess &ffmpeg, const QString &url, const QStringList &before = {}, const QStringList &after = {}) const;
    QList<qint64> counters(const QString &file) const;
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    static constexpr int clipFrames = 120; // 4 s
};

void RtmpIngestTest::initTestCase()
{
    constexpr int width = 320;
    constexpr int height = 180;
    QFile raw(path(u"counter.gray"_s));
    QVERIFY(raw.open(QIODevice::WriteOnly));
    for (quint32 number = 0; number < clipFrames; ++number) {
        QByteArray picture(width * height, char(16));
        counterPattern::encode(number, reinterpret_cast<uchar *>(picture.data()), width, width, height);
        raw.write(picture);
    }
    raw.close();
    const auto made = runFfmpeg({u"-f"_s,
                                 u"rawvideo"_s,
                                 u"-pix_fmt"_s,
                                 u"gray"_s,
                                 u"-s"_s,
                                 u"320x180"_s,
                                 u"-r"_s,
                                 u"30"_s,
                                 u"-i"_s,
                                 raw.fileName(),
                                 u"-f"_s,
                                 u"lavfi"_s,
                                 u"-i"_s,
                                 u"sine=frequency=440:sample_rate=48000"_s,
                                 u"-t"_s,
                                 u"4"_s,
                                 u"-c:v"_s,
                                 u"libx264"_s,
                                 u"-preset"_s,
                                 u"ultrafast"_s,
                                 u"-bf"_s,
                                 u"2"_s,
                                 u"-g"_s,
                                 u"15"_s,
                                 u"-pix_fmt"_s,
                                 u"yuv420p"_s,
                                 u"-color_range"_s,
                                 u"tv"_s,
                                 u"-c:a"_s,
                                 u"aac"_s,
                                 u"-ac"_s,
                                 u"2"_s,
                                 path(u"clip.mp4"_s)});
    QVERIFY2(made.exitCode == 0, made.standardError.constData());
}

bool RtmpIngestTest::publish(PeerProcess &ffmpeg, const QString &url, const QStringList &before, const QStringList &after) const
{
    return ffmpeg.start(u"ffmpeg"_s,
                        QStringList{u"-hide_banner"_s, u"-nostdin"_s, u"-v"_s, u"warning"_s, u"-re"_s} + before
                            + QStringList{u"-i"_s, m_folder.filePath(u"clip.mp4"_s), u"-c"_s, u"copy"_s} + after
                            + QStringList{u"-f"_s, u"flv"_s, url});
}

QList<qint64> RtmpIngestTest::counters(const QString &file) const
{
    QList<qint64> numbers;
    const RawVideo video = decodeFrames(file, RawFormat::Gray);
    for (const QByteArray &frame : video.frames) {
        const auto number = counterPattern::decode(
            {reinterpret_cast<const uchar *>(frame.constData()), video.size.width(), video.size.width(), video.size.height()});
        numbers.append(number ? *number : -1);
    }
    return numbers;
}

void RtmpIngestTest::everyFrameComesInAndGoesOut()
{
    IngestStage stage;
    StreamCounter counter(stage, u"a"_s);
    PeerProcess player; // comes first and waits
    QVERIFY(player.start(u"ffmpeg"_s,
                         {u"-hide_banner"_s, u"-nostdin"_s, u"-v"_s, u"warning"_s, u"-i"_s, stage.url(u"play-a"_s), u"-c"_s, u"copy"_s,
                          path(u"played.flv"_s)}));
    PeerProcess publisher;
    QVERIFY(publish(publisher, stage.url(u"good-a?who=me"_s)));
    QVERIFY(stage.waitForTracks(u"a"_s));
    const auto session = stage.session(u"a"_s);
    const auto info = session->hub()->info();
    QVERIFY(info->hasVideo && info->hasAudio);
    QCOMPARE(info->video.width, 320);
    QCOMPARE(info->video.height, 180);
    QCOMPARE(info->video.fps, 30);
    QCOMPARE(info->audio.sampleRate, 48000);
    QCOMPARE(info->audio.channels, 2);
    QCOMPARE(session->publisher().protocol, u"rtmp"_s);
    QCOMPARE(session->publisher().keyId, u"key_1"_s);
    QVERIFY2(session->publisher().encoder.startsWith("Lavf"_L1), qPrintable(session->publisher().encoder));
    QList<StreamAttempt> attempts = stage.attempts(); // the waiting player's are among them
    attempts.removeIf([](const StreamAttempt &each) { return each.name != u"good-a"_s; });
    QCOMPARE(attempts.size(), 1);
    const StreamAttempt &attempt = attempts.first();
    QCOMPARE(attempt.application, u"live"_s);
    QCOMPARE(attempt.query, u"who=me"_s);
    QVERIFY2(publisher.waitForFinished(10000) && publisher.exitCode() == 0, publisher.standardError().constData());
    QVERIFY(waitUntil([&] { return counter.ended() == 1; }, 2000));
    QCOMPARE(counter.videoFrames(), clipFrames);
    QVERIFY(counter.audioFrames() >= 187);
    QCOMPARE(counter.stepsBack(), 0);
    QVERIFY(session->bytes() > 20'000);
    player.interrupt();
    const QList<qint64> numbers = counters(path(u"played.flv"_s));
    QCOMPARE(numbers.size(), clipFrames);
    for (qsizetype i = 0; i < numbers.size(); ++i)
        QCOMPARE(numbers[i], i);
    const QList<ViewerSighting> sightings = stage.sightings();
    QVERIFY(sightings.size() >= 2 && !sightings.first().hasLeft && sightings.last().hasLeft);
    QVERIFY(!sightings.last().sessionId.isEmpty());
    QCOMPARE(sightings.last().streamId, u"a"_s);
    qint64 bytes = 0;
    for (const ViewerSighting &sighting : sightings)
        bytes += sighting.bytes;
    QVERIFY(bytes > 20'000);
}

void RtmpIngestTest::soundAloneAndPictureAlone()
{
    IngestStage stage;
    PeerProcess sound;
    PeerProcess picture;
    QVERIFY(publish(sound, stage.url(u"good-sound"_s), {}, {u"-vn"_s}));
    QVERIFY(publish(picture, stage.url(u"good-picture"_s), {}, {u"-an"_s}));
    QVERIFY(stage.waitForTracks(u"sound"_s, 3000));
    QVERIFY(stage.waitForTracks(u"picture"_s, 3000));
    const auto heard = stage.session(u"sound"_s)->hub()->info();
    const auto seen = stage.session(u"picture"_s)->hub()->info();
    QVERIFY(!heard->hasVideo && heard->hasAudio);
    QVERIFY(seen->hasVideo && !seen->hasAudio);
    const auto played =
        runFfmpeg({u"-v"_s, u"warning"_s, u"-i"_s, stage.url(u"play-sound"_s), u"-t"_s, u"1"_s, u"-c"_s, u"copy"_s, path(u"sound.flv"_s)});
    QVERIFY2(played.exitCode == 0, played.standardError.constData());
    QCOMPARE(probedStream(probeJson(path(u"sound.flv"_s)), u"audio"_s).value("codec_name"_L1).toString(), u"aac"_s);
}

void RtmpIngestTest::aWrongKeyIsRefusedInWords()
{
    IngestStage stage;
    StreamCounter counter(stage, u"a"_s);
    const auto published = runFfmpeg(
        {u"-v"_s, u"warning"_s, u"-re"_s, u"-i"_s, path(u"clip.mp4"_s), u"-c"_s, u"copy"_s, u"-f"_s, u"flv"_s, stage.url(u"bad-a"_s)});
    QVERIFY(published.exitCode != 0 && !published.isTimedOut);
    QVERIFY2(published.standardError.contains("There is no such stream key here."), published.standardError.constData());
    const auto played = runFfmpeg({u"-v"_s, u"warning"_s, u"-i"_s, stage.url(u"nothing"_s), u"-f"_s, u"null"_s, u"-"_s});
    QVERIFY(played.exitCode != 0 && !played.isTimedOut);
    QVERIFY(stage.registry().all().empty());
    QCOMPARE(counter.began(), 0);
}

void RtmpIngestTest::aSecondPublisherIsRefusedOrTakesOver()
{
    IngestStage stage;
    StreamCounter counter(stage, u"a"_s);
    TestPublisher first;
    QVERIFY(first.start(stage.url(u"good-a"_s)));
    QVERIFY(stage.waitForTracks(u"a"_s));
    const auto before = stage.session(u"a"_s);
    TestPublisher second;
    QVERIFY(second.start(stage.url(u"good-a"_s)));
    QVERIFY(waitUntil([&] { return !isRunning(second); }, 8000));
    QVERIFY(second.standardError().contains("Somebody is publishing to this stream already."));
    QCOMPARE(stage.session(u"a"_s), before);
    QVERIFY(isRunning(first));
    TestPublisher third;
    QVERIFY(third.start(stage.url(u"take-a"_s)));
    QVERIFY(waitUntil([&] { return counter.began() == 2 && counter.ended() == 1; }, 8000));
    QVERIFY(waitUntil([&] { return !isRunning(first); }, 5000)); // was told to go
    QVERIFY(stage.waitForTracks(u"a"_s));
    QVERIFY(stage.session(u"a"_s) != before);
    QVERIFY(isRunning(third));
    QVERIFY(before->isEnded());
}

void RtmpIngestTest::aPublisherThatVanishesEndsAndComesBack()
{
    RtmpServer::Options options;
    options.limits.silenceMs = 1500;
    IngestStage stage(options);
    StreamCounter counter(stage, u"a"_s);
    TestPublisher publisher;
    QVERIFY(publisher.start(stage.url(u"good-a"_s)));
    QVERIFY(stage.waitForTracks(u"a"_s));
    publisher.kill();
    QVERIFY2(waitUntil([&] { return counter.ended() == 1; }, 1000), "a killed publisher is gone at once");
    TestPublisher again;
    QVERIFY(again.start(stage.url(u"good-a"_s)));
    QVERIFY(waitUntil([&] { return counter.began() == 2; }, 8000));
    QVERIFY(stage.waitForTracks(u"a"_s));
    again.pause(); // connected, and silent
    QVERIFY2(waitUntil([&] { return counter.ended() == 2; }, 3000), "a silent publisher is gone after the limit");
    again.resume();
    QVERIFY(waitUntil([&] { return !isRunning(again); }, 8000));
}

void RtmpIngestTest::overTls()
{
    TestCertificates certificates;
    QVERIFY2(certificates.make(), qPrintable(certificates.lastError()));
    RtmpServer::Options options;
    options.isTls = true;
    options.certificateFile = certificates.certificate();
    options.keyFile = certificates.key();
    IngestStage stage(options);
    StreamCounter counter(stage, u"a"_s);
    PeerProcess publisher;
    QVERIFY(publish(publisher, stage.url(u"good-a"_s, u"rtmps"_s)));
    QVERIFY(stage.waitForTracks(u"a"_s));
    QCOMPARE(stage.session(u"a"_s)->publisher().protocol, u"rtmps"_s);
    const auto played = runFfmpeg(
        {u"-v"_s, u"warning"_s, u"-i"_s, stage.url(u"play-a"_s, u"rtmps"_s), u"-t"_s, u"1"_s, u"-c"_s, u"copy"_s, path(u"tls.flv"_s)});
    QVERIFY2(played.exitCode == 0, played.standardError.constData());
    QVERIFY(counters(path(u"tls.flv"_s)).size() >= 25);
    QVERIFY2(publisher.waitForFinished(10000) && publisher.exitCode() == 0, publisher.standardError().constData());
    QVERIFY(waitUntil([&] { return counter.ended() == 1; }, 2000));
    QCOMPARE(counter.videoFrames(), clipFrames);
}

void RtmpIngestTest::nginxPushesToUsAndPullsFromUs()
{
    IngestStage stage;
    StreamCounter counter(stage, u"pushed"_s);
    NginxFolder nginx;
    const quint16 port = freeTcpPort();
    QVERIFY2(
        nginx.start(u"nginx-relay.conf"_s, {{u"RTMP_PORT"_s, QString::number(port)}, {u"OUR_PORT"_s, QString::number(stage.port())}}, port),
        qPrintable(nginx.lastError()));
    PeerProcess publisher;
    QVERIFY(publish(publisher, u"rtmp://127.0.0.1:%1/push/good-pushed"_s.arg(port), {u"-stream_loop"_s, u"3"_s}));
    QVERIFY2(stage.waitForTracks(u"pushed"_s), qPrintable(nginx.errorLog().right(2000)));
    QVERIFY(waitUntil([&] { return counter.videoFrames() > 30; }, 5000));
    const auto played = runFfmpeg({u"-v"_s, u"warning"_s, u"-i"_s, u"rtmp://127.0.0.1:%1/pull/play-pushed"_s.arg(port), u"-t"_s, u"2"_s,
                                   u"-c"_s, u"copy"_s, path(u"pulled.flv"_s)});
    QVERIFY2(played.exitCode == 0, qPrintable(QString::fromUtf8(played.standardError) + nginx.errorLog().right(2000)));
    const QList<qint64> numbers = counters(path(u"pulled.flv"_s));
    QVERIFY(numbers.size() >= 50);
    for (qsizetype i = 1; i < numbers.size(); ++i)
        QCOMPARE(numbers[i], (numbers[i - 1] + 1) % clipFrames);
    publisher.interrupt();
    QVERIFY(waitUntil([&] { return counter.ended() == 1; }, 3000));
}

void RtmpIngestTest::librtmpShakesHandsWithDigests()
{
    if (findProgram(u"rtmpdump"_s).isEmpty())
        QSKIP("rtmpdump is not installed");
    IngestStage stage;
    PeerProcess publisher;
    QVERIFY(publish(publisher, stage.url(u"good-a"_s), {u"-stream_loop"_s, u"3"_s}));
    QVERIFY(stage.waitForTracks(u"a"_s));
    // With the hash of a player's file it makes the handshake with digests, and checks ours.
    const auto dumped = runTool(u"rtmpdump"_s,
                                {u"-v"_s, u"-r"_s, stage.url(u"play-a"_s), u"-w"_s, QString(64, u'a'), u"-x"_s, u"12345"_s, u"-B"_s, u"2"_s,
                                 u"-o"_s, path(u"dumped.flv"_s), u"-V"_s});
    QVERIFY2(!dumped.standardError.contains("not genuine"), dumped.standardError.constData());
    QVERIFY2(dumped.standardError.contains("Genuine Adobe Flash Media Server"), dumped.standardError.constData());
    const QList<qint64> numbers = counters(path(u"dumped.flv"_s));
    QVERIFY2(numbers.size() >= 40, dumped.standardError.right(3000).constData());
    for (qsizetype i = 1; i < numbers.size(); ++i)
        QCOMPARE(numbers[i], (numbers[i - 1] + 1) % clipFrames);
}

} // namespace castwright::tests

using castwright::tests::RtmpIngestTest;
CW_TEST(RtmpIngestTest)
#include "RtmpIngestTest.moc"
