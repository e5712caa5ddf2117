// SPDX-License-Identifier: GPL-3.0-or-later
#include "TestRegistry.h"
#include "media/outputs/OutputFigures.h"
#include "media/outputs/OutputTexts.h"
#include "media/outputs/RetryPlan.h"
#include "media/outputs/StallDetector.h"
#include "media/outputs/Timeline.h"
#include "media/package/AnnexB.h"

#include <QtTest>

namespace castwright::tests {

using namespace media;

namespace {
constexpr qint64 second = 1'000'000;

SinkProgress progressOf(qint64 sent, qint64 taken)
{
    SinkProgress progress;
    progress.bytesSent = sent;
    progress.bytesTaken = taken;
    return progress;
}
OutputFailure failureOf(OutputReason reason)
{
    return {reason, QStringLiteral("x"), false, false};
}
} // namespace

/// When an output is stalled, when it retries, what it counts: without network or clock.
class OutputRulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void stalledAfterThreeSecondsWithoutProgress();
    void nothingOwedIsNoStall();
    void missingReportsAreAStall();
    void waitsDoubleAndStartOver();
    void finalReasonsGiveUp();
    void figures();
    void timelineBeginsAtTheKeyframe();
    void everyReasonHasARemedy();
    void annexB();
};

void OutputRulesTest::stalledAfterThreeSecondsWithoutProgress()
{
    StallDetector detector;
    detector.restart(0, progressOf(100, 100));
    QVERIFY(!detector.hasAdvanced());
    detector.update(second, progressOf(300, 200));
    QVERIFY(detector.hasAdvanced() && !detector.isStalled());
    detector.update(4 * second - 1, progressOf(900, 200));
    QVERIFY(!detector.isStalled());
    detector.update(4 * second, progressOf(900, 200));
    QVERIFY(detector.isStalled() && !detector.isHopeless());
    detector.update(9 * second, progressOf(900, 200));
    QVERIFY(detector.isHopeless());
    detector.update(10 * second, progressOf(900, 201));
    QVERIFY(!detector.isStalled());
}

void OutputRulesTest::nothingOwedIsNoStall()
{
    StallDetector detector;
    detector.restart(0, progressOf(100, 100));
    detector.update(60 * second, progressOf(100, 100));
    QVERIFY(!detector.isStalled());
    SinkProgress gathered = progressOf(100, 100);
    gathered.bytesWaiting = 1; // not even handed to the system: owed all the same
    detector.update(61 * second, gathered);
    detector.update(64 * second, gathered);
    QVERIFY(detector.isStalled());
}

void OutputRulesTest::missingReportsAreAStall()
{
    StallDetector detector;
    detector.restart(0, progressOf(0, 0));
    for (int i = 1; i <= 8; ++i) {
        SinkProgress progress = progressOf(i * 1000, i * 1000); // the peer's system takes everything
        progress.bytesRead = std::min(i, 2) * 1000;             // its program stopped reading after 2 s
        progress.readIntervalBytes = 500;
        detector.update(i * second, progress);
        QCOMPARE(detector.isStalled(), i >= 6); // the first report is overdue when more than two intervals are unread, at 4 s
    }
}

void OutputRulesTest::waitsDoubleAndStartOver()
{
    RetryPlan plan(0);
    QList<int> waits;
    for (int i = 0; i < 6; ++i) {
        plan.begin();
        const auto decision = plan.failed(failureOf(OutputReason::Refused), 0.5);
        QVERIFY(!decision.givesUp);
        waits += decision.waitMs;
    }
    QCOMPARE(waits, QList<int>({1000, 2000, 4000, 8000, 15000, 15000}));
    QCOMPARE(plan.attempt(), 6);
    plan.succeededFor(59 * second);
    QCOMPARE(plan.attempt(), 6);
    plan.succeededFor(60 * second);
    QCOMPARE(plan.begin(), 1);
    QCOMPARE(plan.failed(failureOf(OutputReason::Reset), 0.5).waitMs, 1000);
    OutputFailure asked = failureOf(OutputReason::Reset);
    asked.retriesAtOnce = true;
    QCOMPARE(plan.failed(asked, 0.5).waitMs, 0);
    QCOMPARE(plan.failed(asked, 0.5).waitMs, 2000);
}

void OutputRulesTest::finalReasonsGiveUp()
{
    for (const OutputReason reason : {OutputReason::Configuration, OutputReason::CodecUnsupported, OutputReason::DiskFull}) {
        RetryPlan plan(0);
        plan.begin();
        QVERIFY(plan.failed(failureOf(reason), 0).givesUp);
    }
    RetryPlan keys(0);
    for (int i = 1; i <= 5; ++i) {
        keys.begin();
        QCOMPARE(keys.failed(failureOf(OutputReason::WrongKey), 0).givesUp, i == 5);
    }
    RetryPlan mixed(0);
    for (int i = 0; i < 20; ++i) {
        mixed.begin();
        QVERIFY(!mixed.failed(failureOf(i % 4 == 3 ? OutputReason::Refused : OutputReason::WrongKey), 0).givesUp);
    }
    RetryPlan three(3);
    for (int i = 1; i <= 3; ++i) {
        three.begin();
        QCOMPARE(three.failed(failureOf(OutputReason::Refused), 0).givesUp, i == 3);
    }
}

void OutputRulesTest::figures()
{
    OutputFigures figures;
    figures.connectionOpened(progressOf(500, 500)); // the handshake is no media
    for (int i = 0; i <= 120; ++i) {
        for (int frame = 0; frame < 30; ++frame)
            figures.frameSent();
        figures.update(i * second, progressOf(500 + i * 250'000, 500 + i * 250'000));
    }
    DestinationStatus status;
    figures.writeTo(status);
    QCOMPARE(status.bitrateBps, 2'000'000);
    QCOMPARE(status.meanBitrateBps, 2'000'000);
    QCOMPARE(status.bytesSent, 120 * 250'000);
    QCOMPARE(status.fps, 30.0);
    figures.connectionLost(121 * second);
    figures.connectionOpened(progressOf(0, 0));
    figures.update(122 * second, progressOf(1000, 1000));
    figures.writeTo(status);
    QCOMPARE(status.bytesSent, 120 * 250'000 + 1000);
    QVERIFY(status.meanBitrateBps < 2'000'000);
    QCOMPARE(status.bitrateBps, 8000);
}

void OutputRulesTest::timelineBeginsAtTheKeyframe()
{
    Timeline timeline;
    Packet packet;
    packet.dtsUs = 5 * second;
    packet.ptsUs = 5 * second + 40'000;
    QVERIFY(!timeline.place(packet));
    packet.isKeyframe = true;
    const auto first = timeline.place(packet);
    QVERIFY(first && first->dtsUs == 0 && first->ptsUs == 40'000);
    Packet sound;
    sound.kind = TrackKind::Audio;
    sound.isKeyframe = true;
    sound.dtsUs = sound.ptsUs = 5 * second - 1;
    QVERIFY(!timeline.place(sound)); // would be before the first picture
    sound.dtsUs = sound.ptsUs = 5 * second + 10'000;
    QCOMPARE(timeline.place(sound)->ptsUs, 10'000);
    QVERIFY(!timeline.place(sound)); // twice the same moment
    timeline.restart();
    QCOMPARE(timeline.place(packet)->dtsUs, 0);
}

void OutputRulesTest::everyReasonHasARemedy()
{
    for (const auto &[reason, name] : EnumNames<OutputReason>::values) {
        Q_UNUSED(name)
        QVERIFY(reason == OutputReason::None || remedyFor(reason).endsWith(QLatin1Char('.')));
    }
    QCOMPARE(failureMessage({OutputReason::Dns, QStringLiteral("there is no address"), false, false}).left(20), QStringLiteral("There is no address."));
}

void OutputRulesTest::annexB()
{
    const QByteArray avcC = QByteArray::fromHex("0164001fffe1" "0003" "67aabb" "01" "0002" "68cc");
    const QByteArray sets = AnnexB::parameterSets(avcC);
    QCOMPARE(sets.toHex(), QByteArray("0000000167aabb" "0000000168cc"));
    for (qsizetype cut = 0; cut < avcC.size(); ++cut)
        QVERIFY(AnnexB::parameterSets(avcC.first(cut)).isEmpty());
    const QByteArray unit = QByteArray::fromHex("00000002" "0605" "00000003" "67ffff" "00000002" "65ee"); // SEI, a set of its own, a slice
    Packet packet;
    packet.isKeyframe = true;
    packet.size = unit.size();
    packet.data = std::shared_ptr<const uchar>(std::make_shared<QByteArray>(unit), reinterpret_cast<const uchar *>(unit.constData()));
    QCOMPARE(AnnexB::convert(packet, sets).toHex(), QByteArray("0000000109f0" "0000000167aabb" "0000000168cc" "000000010605" "0000000165ee"));
    packet.isKeyframe = false;
    packet.size = unit.size() - 1; // cut short: what is there is kept
    QCOMPARE(AnnexB::convert(packet, sets).toHex(), QByteArray("0000000109f0" "000000010605" "0000000167ffff" "0000000165"));
}

} // namespace castwright::tests

using castwright::tests::OutputRulesTest;
CW_TEST(OutputRulesTest)
#include "OutputRulesTest.moc"
