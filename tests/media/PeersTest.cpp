// SPDX-License-Identifier: GPL-3.0-or-later
#include "TestRegistry.h"
#include "fakes/FfmpegTool.h"
#include "fakes/NginxRtmp.h"
#include "fakes/NginxRtmps.h"
#include "fakes/SrtListener.h"
#include "fakes/TestHttp.h"
#include "fakes/TestPublisher.h"

#include <QFileInfo>
#include <QtTest>

#include <algorithm>
#include <cmath>

namespace castwright::tests {

/// The peers themselves, without any code of the product: a media test that fails is worth reading only if these pass.
class PeersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void recordsWhatIsPublished();
    void refusesAWrongKey();
    void comesBackOnTheSamePortsAfterAKill();
    void takesNothingWhilePaused();
    void servesHls();
    void rtmpsNeedsTheRightCertificate();
    void srtListenerWritesWhatItGets();
    void srtListenerAsksForThePassphrase();
    void psnrTellsPicturesApart();
    void soundIsDecoded();
};

namespace {
bool publishFor(const QString &url, int durationMs, const QStringList &options = {})
{
    TestPublisher publisher;
    return publisher.start(url, durationMs, options) && publisher.waitUntilSent(durationMs + 15000);
}

qint64 packets(const QString &file, const QString &type)
{
    return probedStream(probeJson(file), type).value(QStringLiteral("nb_read_packets")).toString().toLongLong();
}
} // namespace

void PeersTest::recordsWhatIsPublished()
{
    NginxRtmp server;
    QVERIFY2(server.start(), qPrintable(server.lastError()));
    TestPublisher publisher;
    QVERIFY(publisher.start(server.url(QStringLiteral("rec"), QStringLiteral("show")), 3000));
    QTRY_VERIFY_WITH_TIMEOUT(server.isPublishing(QStringLiteral("rec"), QStringLiteral("show")), 5000);
    QTRY_VERIFY_WITH_TIMEOUT(server.bytesIn(QStringLiteral("rec"), QStringLiteral("show")) > 10000, 5000);
    QCOMPARE(server.bytesIn(QStringLiteral("rec"), QStringLiteral("other")), qint64(-1));
    QVERIFY2(publisher.waitUntilSent(15000), publisher.standardError().constData());
    QTRY_VERIFY_WITH_TIMEOUT(!server.isPublishing(QStringLiteral("rec"), QStringLiteral("show")), 5000);
    const QString file = server.recording(QStringLiteral("show"));
    QCOMPARE(packets(file, QStringLiteral("video")), qint64(90));
    const RawVideo video = decodeFrames(file, RawFormat::Gray);
    QCOMPARE(video.size, QSize(640, 360));
    QCOMPARE(video.frames.size(), 90);
    QVERIFY(video.frames.first() != video.frames.last());
}

void PeersTest::refusesAWrongKey()
{
    NginxRtmp server;
    QVERIFY2(server.start(), qPrintable(server.lastError()));
    QVERIFY(!publishFor(server.url(QStringLiteral("keyed"), QStringLiteral("bad-key")), 500));
    QVERIFY(publishFor(server.url(QStringLiteral("keyed"), QStringLiteral("good-key")), 500));
}

void PeersTest::comesBackOnTheSamePortsAfterAKill()
{
    NginxRtmp server;
    QVERIFY2(server.start(), qPrintable(server.lastError()));
    const QString url = server.url(QStringLiteral("live"), QStringLiteral("show"));
    TestPublisher publisher;
    QVERIFY(publisher.start(url));
    QTRY_VERIFY_WITH_TIMEOUT(server.isPublishing(QStringLiteral("live"), QStringLiteral("show")), 5000);
    server.kill();
    QVERIFY(!server.isRunning());
    QVERIFY(!publisher.waitUntilSent(10000)); // it ended, and with an error
    QVERIFY(!publisher.isRunning());
    QVERIFY2(server.restart(), qPrintable(server.lastError()));
    QVERIFY(publishFor(url, 500));
}

void PeersTest::takesNothingWhilePaused()
{
    NginxRtmp server;
    QVERIFY2(server.start(), qPrintable(server.lastError()));
    TestPublisher publisher;
    QVERIFY(publisher.start(server.url(QStringLiteral("live"), QStringLiteral("show"))));
    QTRY_VERIFY_WITH_TIMEOUT(server.isPublishing(QStringLiteral("live"), QStringLiteral("show")), 5000);
    server.pause();
    TestHttp http(server.httpPort());
    http.setTimeoutMs(500);
    QCOMPARE(http.get("/stat").status, 0);
    server.resume();
    http.setTimeoutMs(5000);
    QCOMPARE(http.get("/stat").status, 200);
    QVERIFY(server.dropPublisher(QStringLiteral("live"), QStringLiteral("show")));
    QTRY_VERIFY_WITH_TIMEOUT(!server.isPublishing(QStringLiteral("live"), QStringLiteral("show")), 5000);
}

void PeersTest::servesHls()
{
    NginxRtmp server;
    QVERIFY2(server.start(), qPrintable(server.lastError()));
    TestPublisher publisher;
    QVERIFY(publisher.start(server.url(QStringLiteral("hls"), QStringLiteral("show"))));
    const TestHttp http(server.httpPort());
    QTRY_VERIFY_WITH_TIMEOUT(http.get("/hls/show.m3u8").body.contains(".ts"), 15000);
    QCOMPARE(http.get("/hls/missing.m3u8").status, 404);
    QFile segment(server.path(QStringLiteral("segment.ts")));
    QVERIFY(segment.open(QIODevice::WriteOnly));
    segment.write(http.get("/hls/show-0.ts").body);
    segment.close();
    QVERIFY(packets(segment.fileName(), QStringLiteral("video")) >= 25);
    QVERIFY(packets(segment.fileName(), QStringLiteral("audio")) >= 25);
}

void PeersTest::rtmpsNeedsTheRightCertificate()
{
    NginxRtmp server;
    QVERIFY2(server.start(), qPrintable(server.lastError()));
    NginxRtmps front;
    QVERIFY2(front.start(server.rtmpPort()), qPrintable(front.lastError()));
    const QString url = front.url(QStringLiteral("rec"), QStringLiteral("tls"));
    const QStringList verify{QStringLiteral("-tls_verify"), QStringLiteral("1")};
    const QStringList trust = verify + QStringList{QStringLiteral("-ca_file"), front.authority()};
    QVERIFY2(!publishFor(url, 500, verify), "an authority nobody trusts was accepted");
    QVERIFY(publishFor(url, 1000, trust));
    QCOMPARE(packets(server.recording(QStringLiteral("tls")), QStringLiteral("video")), qint64(30));
    QVERIFY2(front.start(server.rtmpPort(), NginxRtmps::Certificate::WrongHost), qPrintable(front.lastError()));
    QVERIFY2(!publishFor(url, 500, trust), "a certificate for another host was accepted");
}

void PeersTest::srtListenerWritesWhatItGets()
{
    SrtListener listener;
    QVERIFY2(listener.start(), qPrintable(listener.lastError()));
    QVERIFY(publishFor(listener.url(), 2000));
    // ffmpeg leaves without waiting for its last packets to be taken, so up to SRT's latency may lack.
    QTRY_VERIFY_WITH_TIMEOUT(packets(listener.recording(), QStringLiteral("video")) >= 50, 5000);
    const qint64 before = listener.bytesIn();
    QVERIFY2(listener.restart(), qPrintable(listener.lastError()));
    QVERIFY(publishFor(listener.url(), 1000));
    QTRY_VERIFY_WITH_TIMEOUT(listener.bytesIn() > before + 50000, 5000);
}

void PeersTest::srtListenerAsksForThePassphrase()
{
    SrtListener listener;
    QVERIFY2(listener.start(QStringLiteral("correct horse").replace(QLatin1Char(' '), QLatin1Char('-'))), qPrintable(listener.lastError()));
    QVERIFY(!publishFor(listener.url() + QStringLiteral("?passphrase=wrong-horse-battery"), 500));
    QVERIFY(publishFor(listener.url() + QStringLiteral("?passphrase=correct-horse"), 1000));
    QTRY_VERIFY_WITH_TIMEOUT(listener.bytesIn() > 10000, 5000);
}

void PeersTest::psnrTellsPicturesApart()
{
    QTemporaryDir folder;
    const auto make = [&](const QString &name, const QString &source) {
        const QString file = folder.filePath(name);
        const auto result =
            runFfmpeg({QStringLiteral("-f"), QStringLiteral("lavfi"), QStringLiteral("-i"), source, QStringLiteral("-frames:v"),
                       QStringLiteral("3"), QStringLiteral("-c:v"), QStringLiteral("ffv1"), file});
        return result.exitCode == 0 ? file : QString();
    };
    const QString red = make(QStringLiteral("red.mkv"), QStringLiteral("color=red:size=64x64"));
    const QString blue = make(QStringLiteral("blue.mkv"), QStringLiteral("color=blue:size=64x64"));
    QVERIFY(!red.isEmpty() && !blue.isEmpty());
    QVERIFY(std::isinf(psnr(red, red)));
    QVERIFY(psnr(red, blue) < 10);
    QVERIFY(std::isnan(psnr(red, folder.filePath(QStringLiteral("missing.mkv")))));
    const RawVideo video = decodeFrames(red, RawFormat::Rgb, 2);
    QCOMPARE(video.frames.size(), 2);
    QVERIFY(static_cast<uchar>(video.frames[0][0]) > 245 && static_cast<uchar>(video.frames[0][2]) < 10);
}

void PeersTest::soundIsDecoded()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("tone.mkv"));
    QVERIFY(publishFor(file, 1000));
    const auto samples = decodeAudio(file);
    QVERIFY2(samples.size() > 47000 && samples.size() < 50000, qPrintable(QString::number(samples.size())));
    const auto [least, most] = std::minmax_element(samples.begin(), samples.end());
    QVERIFY(*least < -1000 && *most > 1000);
}

} // namespace castwright::tests

using castwright::tests::PeersTest;
CW_TEST(PeersTest)
#include "PeersTest.moc"
