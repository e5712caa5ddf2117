// SPDX-License-Identifier: GPL-3.0-or-later
#include "TestRegistry.h"
#include "fakes/FfmpegTool.h"
#include "fakes/FreePort.h"
#include "fakes/SrtListener.h"
#include "media/outputs/OutputRunner.h"
#include "unit/media/outputs/HubFeeder.h"
#include "unit/media/outputs/StatusLog.h"

#include <QtTest>

namespace castwright::tests {

using media::OutputRunner;

/// SRT both ways round, against srt-live-transmit and ffmpeg.
class SrtOutputTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void callerDelivers();
    void passphraseIsChecked();
    void comesBackAfterTheListener();
    void aPausedListenerIsStalled();
    void listenerServesOneCallerAfterAnother();

private:
    OutputSpec spec(const QString &url, const QString &passphrase = {}, SrtMode mode = SrtMode::Caller) const
    {
        OutputSpec spec;
        spec.destination.id = QStringLiteral("dst_srt");
        spec.destination.kind = DestinationKind::Srt;
        spec.destination.url = url;
        spec.destination.srt = SrtSettings{mode, 120, {}, Secret(passphrase)};
        return spec;
    }

    HubFeeder m_feeder;
};

void SrtOutputTest::initTestCase()
{
    QVERIFY2(m_feeder.load({}), qPrintable(m_feeder.lastError()));
    m_feeder.start();
}

void SrtOutputTest::callerDelivers()
{
    SrtListener server;
    QVERIFY2(server.start(), qPrintable(server.lastError()));
    StatusLog log;
    DestinationStatus end;
    {
        OutputRunner output(spec(server.url()), m_feeder.hub(), log.listener());
        QVERIFY2(log.waitFor(OutputState::Live, 4000), qPrintable(log.allTexts()));
        QTest::qWait(3000);
        QVERIFY(output.status().rttMs.has_value());
        QVERIFY(output.status().bitrateBps > 1'000'000);
        output.requestStop();
        QVERIFY(log.waitFor(OutputState::Finished, 2000));
        end = output.status();
    }
    QTest::qWait(300);
    server.stop();
    const QJsonObject video = probedStream(probeJson(server.recording()), QStringLiteral("video"));
    const qint64 received = video.value(QLatin1String("nb_read_packets")).toString().toLongLong();
    qInfo("%lld of %lld frames arrived", received, end.framesSent);
    QVERIFY(received >= end.framesSent - 8); // the listener ends its file when the peer leaves, with its latency window undelivered
}

void SrtOutputTest::passphraseIsChecked()
{
    SrtListener server;
    QVERIFY2(server.start(QStringLiteral("correct horse")), qPrintable(server.lastError()));
    StatusLog good;
    {
        OutputRunner output(spec(server.url(), QStringLiteral("correct horse")), m_feeder.hub(), good.listener());
        QVERIFY2(good.waitFor(OutputState::Live, 4000), qPrintable(good.allTexts()));
    }
    StatusLog bad;
    OutputRunner output(spec(server.url(), QStringLiteral("battery staple")), m_feeder.hub(), bad.listener());
    QVERIFY2(waitUntil([&] { return bad.last().reason == OutputReason::WrongKey; }, 5000), qPrintable(bad.allTexts()));
    QVERIFY(!bad.allTexts().contains(QLatin1String("battery staple")));
}

void SrtOutputTest::comesBackAfterTheListener()
{
    SrtListener server;
    QVERIFY2(server.start(), qPrintable(server.lastError()));
    StatusLog log;
    OutputRunner output(spec(server.url()), m_feeder.hub(), log.listener());
    QVERIFY2(log.waitFor(OutputState::Live, 4000), qPrintable(log.allTexts()));
    server.kill();
    QVERIFY2(log.waitFor(OutputState::Reconnecting, 9000), qPrintable(log.allTexts()));
    QTest::qWait(6000);
    QVERIFY(server.restart());
    const qint64 returnedUs = monotonicUs();
    QVERIFY2(log.waitFor(OutputState::Live, 4000), qPrintable(log.allTexts()));
    qInfo("live again %lld ms after the listener's return", (log.firstUs(OutputState::Live, returnedUs) - returnedUs) / 1000);
}

void SrtOutputTest::aPausedListenerIsStalled()
{
    SrtListener server;
    QVERIFY2(server.start(), qPrintable(server.lastError()));
    StatusLog log;
    OutputRunner output(spec(server.url()), m_feeder.hub(), log.listener());
    QVERIFY2(log.waitFor(OutputState::Live, 4000), qPrintable(log.allTexts()));
    QTest::qWait(1000);
    server.pause();
    QVERIFY2(log.waitFor(OutputState::Stalled, 4500), qPrintable(log.allTexts()));
    server.resume();
}

void SrtOutputTest::listenerServesOneCallerAfterAnother()
{
    const QString address = QStringLiteral("srt://127.0.0.1:%1").arg(freeUdpPort());
    QTemporaryDir folder;
    StatusLog log;
    OutputRunner output(spec(address, {}, SrtMode::Listener), m_feeder.hub(), log.listener());
    QTest::qWait(500);
    QCOMPARE(log.last().state, OutputState::Connecting);
    for (int i = 0; i < 2; ++i) {
        const QString path = folder.filePath(QStringLiteral("got-%1.ts").arg(i));
        const qint64 startedUs = monotonicUs();
        const ToolResult got = runFfmpeg({QStringLiteral("-i"), address, QStringLiteral("-t"), QStringLiteral("2"), QStringLiteral("-c"),
                                          QStringLiteral("copy"), path}, 15000);
        QVERIFY2(got.exitCode == 0, got.standardError.constData());
        QVERIFY(log.firstUs(OutputState::Live, startedUs) > 0);
        QVERIFY(probedStream(probeJson(path), QStringLiteral("video")).value(QLatin1String("nb_read_packets")).toString().toInt() > 45);
        QVERIFY2(log.waitFor(OutputState::Connecting, 8000), qPrintable(log.allTexts()));
        QVERIFY(!log.last().nextRetryAt.has_value());
    }
}

} // namespace castwright::tests

using castwright::tests::SrtOutputTest;
CW_TEST(SrtOutputTest)
#include "SrtOutputTest.moc"
