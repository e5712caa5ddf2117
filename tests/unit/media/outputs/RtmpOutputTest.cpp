// SPDX-License-Identifier: GPL-3.0-or-later
#include "TestRegistry.h"
#include "fakes/FfmpegTool.h"
#include "fakes/FreePort.h"
#include "fakes/NginxRtmp.h"
#include "fakes/NginxRtmps.h"
#include "media/outputs/OutputRunner.h"
#include "unit/media/outputs/HubFeeder.h"
#include "unit/media/outputs/StatusLog.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QtTest>

namespace castwright::tests {

using media::OutputRunner;

/// RTMP and RTMPS against nginx: what arrives, and what the output says when the server misbehaves.
class RtmpOutputTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyFrameArrives();
    void isLiveAgainAfterTheServerReturns();
    void aPausedServerIsStalledNotLive();
    void aWrongKeyStopsAfterFiveTries();
    void aKeyInUseIsNamed();
    void refusedAndUnknownNamesAreTold();
    void rtmpsChecksTheCertificate();
    void stopsWithinTwoSecondsFromASilentServer();
    void stopsWithinTwoSecondsWhileWritingIsBlocked();

private:
    OutputSpec spec(const QString &url, const QString &key) const;

    HubFeeder m_feeder;
    NginxRtmp m_nginx;
};

void RtmpOutputTest::initTestCase()
{
    QVERIFY2(m_feeder.load({}), qPrintable(m_feeder.lastError()));
    QVERIFY2(m_nginx.start(), qPrintable(m_nginx.lastError()));
    m_feeder.start();
}

OutputSpec RtmpOutputTest::spec(const QString &url, const QString &key) const
{
    OutputSpec spec;
    spec.destination.id = QStringLiteral("dst_test");
    spec.destination.kind = DestinationKind::Rtmp;
    spec.destination.url = url;
    spec.destination.streamKey = Secret(key);
    return spec;
}

void RtmpOutputTest::everyFrameArrives()
{
    StatusLog log;
    DestinationStatus end;
    {
        OutputRunner output(spec(m_nginx.url(QStringLiteral("rec")), QStringLiteral("whole-secret-key")), m_feeder.hub(), log.listener());
        QVERIFY2(log.waitFor(OutputState::Live, 3000), qPrintable(log.allTexts()));
        QTest::qWait(4000);
        const DestinationStatus live = output.status();
        QCOMPARE(live.state, OutputState::Live);
        QVERIFY(live.bitrateBps > 1'200'000 && live.bitrateBps < 2'400'000);
        QVERIFY(live.fps > 27 && live.fps < 33);
        QVERIFY(live.rttMs.has_value());
        QCOMPARE(live.attempt, 1);
        QCOMPARE(live.encoder, QStringLiteral("libx264"));
        output.requestStop();
        QVERIFY(log.waitFor(OutputState::Finished, 2000));
        end = output.status();
    }
    QCOMPARE(log.states(), QStringList({QStringLiteral("connecting"), QStringLiteral("live"), QStringLiteral("finished")}));
    QCOMPARE(end.framesDropped, 0);
    QVERIFY(!log.allTexts().contains(QLatin1String("whole-secret-key")));
    QVERIFY(waitUntil([&] { return !m_nginx.isPublishing(QStringLiteral("rec"), QStringLiteral("whole-secret-key")); }, 2000));
    const QJsonObject probe = probeJson(m_nginx.recording(QStringLiteral("whole-secret-key")));
    const QJsonObject video = probedStream(probe, QStringLiteral("video"));
    QCOMPARE(video.value(QLatin1String("nb_read_packets")).toString().toLongLong(), end.framesSent);
    QCOMPARE(video.value(QLatin1String("codec_name")).toString(), QStringLiteral("h264"));
    QVERIFY(video.value(QLatin1String("start_time")).toString().toDouble() < 0.1);
    const QJsonObject audio = probedStream(probe, QStringLiteral("audio"));
    QCOMPARE(audio.value(QLatin1String("codec_name")).toString(), QStringLiteral("aac"));
    QVERIFY(qAbs(audio.value(QLatin1String("start_time")).toString().toDouble() - video.value(QLatin1String("start_time")).toString().toDouble()) < 0.1);
}

void RtmpOutputTest::isLiveAgainAfterTheServerReturns()
{
    NginxRtmp server;
    QVERIFY2(server.start(), qPrintable(server.lastError()));
    StatusLog log;
    OutputRunner output(spec(server.url(), QStringLiteral("again")), m_feeder.hub(), log.listener());
    QVERIFY2(log.waitFor(OutputState::Live, 3000), qPrintable(log.allTexts()));
    server.kill();
    QVERIFY(log.waitFor(OutputState::Reconnecting, 2000));
    QCOMPARE(log.last().reason, OutputReason::Reset);
    QVERIFY(log.last().nextRetryAt.has_value());
    QTest::qWait(9000); // long enough for the pause between attempts to have grown to 8 s
    QCOMPARE(log.last().reason, OutputReason::Refused);
    QVERIFY(server.start());
    const qint64 returnedUs = monotonicUs();
    QVERIFY2(log.waitFor(OutputState::Live, 3000), qPrintable(log.allTexts()));
    qInfo("live again %lld ms after the server's return", (log.firstUs(OutputState::Live, returnedUs) - returnedUs) / 1000);
    QTRY_COMPARE_WITH_TIMEOUT(output.status().reconnects, 1, 2000);
    QVERIFY(output.status().framesDropped > 200);
    QVERIFY(!output.status().lastError.isEmpty() && output.status().lastErrorAt.has_value());
}

void RtmpOutputTest::aPausedServerIsStalledNotLive()
{
    NginxRtmp server;
    QVERIFY2(server.start(), qPrintable(server.lastError()));
    StatusLog log;
    StatusLog otherLog;
    OutputRunner output(spec(server.url(), QStringLiteral("frozen")), m_feeder.hub(), log.listener());
    OutputRunner other(spec(m_nginx.url(), QStringLiteral("healthy")), m_feeder.hub(), otherLog.listener());
    QVERIFY2(log.waitFor(OutputState::Live, 3000), qPrintable(log.allTexts()));
    QVERIFY(otherLog.waitFor(OutputState::Live, 3000));
    QTest::qWait(3000); // so that the server has told often enough how far it has read
    server.pause();
    const qint64 pausedUs = monotonicUs();
    QVERIFY2(log.waitFor(OutputState::Stalled, 4500), qPrintable(log.allTexts()));
    qInfo("stalled %lld ms after the pause", (log.firstUs(OutputState::Stalled, pausedUs) - pausedUs) / 1000);
    QVERIFY(log.firstUs(OutputState::Stalled, pausedUs) - pausedUs > 2'500'000);
    QCOMPARE(log.last().reason, OutputReason::Stalled);
    server.resume();
    QVERIFY2(log.waitFor(OutputState::Live, 3000), qPrintable(log.allTexts()));
    server.pause();
    QVERIFY2(log.waitFor(OutputState::Reconnecting, 12000), qPrintable(log.allTexts()));
    server.resume();
    QVERIFY2(log.waitFor(OutputState::Live, 6000), qPrintable(log.allTexts()));
    QCOMPARE(other.status().framesDropped, 0);
    QCOMPARE(otherLog.states(), QStringList({QStringLiteral("connecting"), QStringLiteral("live")}));
}

void RtmpOutputTest::aWrongKeyStopsAfterFiveTries()
{
    StatusLog log;
    OutputRunner output(spec(m_nginx.url(QStringLiteral("keyed")), QStringLiteral("my-wrong-key")), m_feeder.hub(), log.listener());
    for (int attempt = 1; attempt < 5; ++attempt) {
        QVERIFY2(waitUntil([&] { return log.last().attempt == attempt && log.last().state == OutputState::Reconnecting; }, 5000), qPrintable(log.allTexts()));
        QCOMPARE(log.last().reason, OutputReason::WrongKey);
    }
    QVERIFY2(log.waitFor(OutputState::Failed, 20000), qPrintable(log.allTexts()));
    QCOMPARE(log.last().attempt, 5);
    QCOMPARE(log.last().reason, OutputReason::WrongKey);
    QVERIFY(!log.allTexts().contains(QLatin1String("my-wrong-key")));
    const qsizetype before = log.entries().size();
    output.retryNow();
    QVERIFY(waitUntil([&] { return log.entries().size() > before && log.last().state == OutputState::Reconnecting; }, 3000));
    QCOMPARE(log.last().attempt, 1);
}

void RtmpOutputTest::aKeyInUseIsNamed()
{
    StatusLog first;
    StatusLog second;
    OutputRunner owner(spec(m_nginx.url(), QStringLiteral("taken-key")), m_feeder.hub(), first.listener());
    QVERIFY(first.waitFor(OutputState::Live, 3000));
    OutputRunner late(spec(m_nginx.url(), QStringLiteral("taken-key")), m_feeder.hub(), second.listener());
    QVERIFY(second.waitFor(OutputState::Reconnecting, 3000));
    QCOMPARE(second.last().reason, OutputReason::InUse);
    QCOMPARE(owner.status().state, OutputState::Live);
}

void RtmpOutputTest::refusedAndUnknownNamesAreTold()
{
    StatusLog refused;
    StatusLog unknown;
    OutputRunner one(spec(QStringLiteral("rtmp://127.0.0.1:%1/live").arg(freeTcpPort()), QStringLiteral("key")), m_feeder.hub(), refused.listener());
    OutputRunner two(spec(QStringLiteral("rtmp://castwright-test.invalid/live"), QStringLiteral("key")), m_feeder.hub(), unknown.listener());
    QVERIFY(refused.waitFor(OutputState::Reconnecting, 2000));
    QCOMPARE(refused.last().reason, OutputReason::Refused);
    QVERIFY(waitUntil([&] { return unknown.last().reason == OutputReason::Dns; }, 12000));
    QVERIFY(unknown.last().message.contains(QLatin1String("castwright-test.invalid")));
    StatusLog bad;
    OutputRunner three(spec(QStringLiteral("http://127.0.0.1/live"), QStringLiteral("key")), m_feeder.hub(), bad.listener());
    QVERIFY(bad.waitFor(OutputState::Failed, 2000));
    QCOMPARE(bad.last().reason, OutputReason::Configuration);
}

void RtmpOutputTest::rtmpsChecksTheCertificate()
{
    NginxRtmps front;
    QVERIFY2(front.start(m_nginx.rtmpPort()), qPrintable(front.lastError()));
    OutputSpec trusted = spec(front.url(QStringLiteral("rec")), QStringLiteral("encrypted"));
    trusted.destination.caFile = front.authority();
    {
        StatusLog log;
        OutputRunner output(trusted, m_feeder.hub(), log.listener());
        QVERIFY2(log.waitFor(OutputState::Live, 3000), qPrintable(log.allTexts()));
        QTest::qWait(1500);
        output.requestStop();
        QVERIFY(log.waitFor(OutputState::Finished, 2000));
        const DestinationStatus end = output.status();
        QVERIFY(waitUntil([&] { return !m_nginx.isPublishing(QStringLiteral("rec"), QStringLiteral("encrypted")); }, 2000));
        const QJsonObject video = probedStream(probeJson(m_nginx.recording(QStringLiteral("encrypted"))), QStringLiteral("video"));
        QCOMPARE(video.value(QLatin1String("nb_read_packets")).toString().toLongLong(), end.framesSent);
    }
    StatusLog log;
    OutputRunner untrusting(spec(front.url(), QStringLiteral("encrypted")), m_feeder.hub(), log.listener());
    QVERIFY(log.waitFor(OutputState::Reconnecting, 3000));
    QCOMPARE(log.last().reason, OutputReason::Tls);

    NginxRtmps stranger;
    QVERIFY2(stranger.start(m_nginx.rtmpPort(), NginxRtmps::Certificate::WrongHost), qPrintable(stranger.lastError()));
    OutputSpec wrongHost = spec(stranger.url(), QStringLiteral("encrypted"));
    wrongHost.destination.caFile = stranger.authority();
    StatusLog wrongLog;
    OutputRunner misled(wrongHost, m_feeder.hub(), wrongLog.listener());
    QVERIFY(wrongLog.waitFor(OutputState::Reconnecting, 3000));
    QCOMPARE(wrongLog.last().reason, OutputReason::Tls);
}

void RtmpOutputTest::stopsWithinTwoSecondsFromASilentServer()
{
    QTcpServer silent; // accepts in the kernel, never says a word
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    StatusLog log;
    auto output = std::make_unique<OutputRunner>(spec(QStringLiteral("rtmp://127.0.0.1:%1/live").arg(silent.serverPort()), QStringLiteral("key")),
                                                 m_feeder.hub(), log.listener());
    QTest::qWait(300);
    QElapsedTimer timer;
    timer.start();
    output.reset();
    qInfo("stopped after %lld ms", timer.elapsed());
    QVERIFY(timer.elapsed() < 500);
    QCOMPARE(log.last().state, OutputState::Finished);
}

void RtmpOutputTest::stopsWithinTwoSecondsWhileWritingIsBlocked()
{
    NginxRtmp server;
    QVERIFY2(server.start(), qPrintable(server.lastError()));
    StatusLog log;
    auto output = std::make_unique<OutputRunner>(spec(server.url(), QStringLiteral("blocked")), m_feeder.hub(), log.listener());
    QVERIFY(log.waitFor(OutputState::Live, 3000));
    server.pause();
    QVERIFY2(log.waitFor(OutputState::Stalled, 8000), qPrintable(log.allTexts()));
    QElapsedTimer timer;
    timer.start();
    output.reset();
    qInfo("stopped after %lld ms", timer.elapsed());
    QVERIFY(timer.elapsed() < 2000);
}

} // namespace castwright::tests

using castwright::tests::RtmpOutputTest;
CW_TEST(RtmpOutputTest)
#include "RtmpOutputTest.moc"
