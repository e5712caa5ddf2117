// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/live/StreamHealthMeter.h"

#include "TestRegistry.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace castwright;
using namespace castwright::media;

/// The figures of made inputs whose right answers are known, and the formula of the score.
class StreamHealthMeterTest : public QObject {
    Q_OBJECT

    /// 25 pictures and 50 sounds a second of 1000 and 100 bytes: 240 kbit/s.
    struct Input {
        double seconds = 20;
        double keyframeSec = 2;
        double driftPerSec = 0;    ///< seconds that the sound gains each second
        double soundLeadSec = 0.1; ///< constant
        int jitterUs = 0;          ///< pictures come up to this late
        double dropFrom = -1;      ///< from then on half of the pictures are missing
        double silentFrom = -1;    ///< and from then on nothing comes
    };
    static constexpr qint64 startUs = 1'000'000'000;

    static StreamHealthMeter *feed(StreamHealthMeter &meter, const Input &input)
    {
        QRandomGenerator random(3);
        struct Row {
            qint64 arrivalUs;
            Packet packet;
        };
        std::vector<Row> rows;
        const auto frames = static_cast<int>(input.seconds * 25);
        for (int i = 0; i < frames; ++i) {
            const double at = i / 25.0;
            if ((input.silentFrom >= 0 && at >= input.silentFrom) || (input.dropFrom >= 0 && at >= input.dropFrom && i % 2))
                continue;
            Packet packet;
            packet.isKeyframe = i % static_cast<int>(input.keyframeSec * 25) == 0;
            packet.ptsUs = packet.dtsUs = i * 40'000;
            packet.size = 1000;
            rows.push_back({startUs + i * 40'000 + (input.jitterUs > 0 ? random.bounded(input.jitterUs) : 0), packet});
        }
        for (int i = 0; i < frames * 2; ++i) {
            const double at = i / 50.0;
            if (input.silentFrom >= 0 && at >= input.silentFrom)
                continue;
            Packet packet;
            packet.kind = TrackKind::Audio;
            packet.isKeyframe = true;
            packet.ptsUs = packet.dtsUs = static_cast<qint64>((at + input.soundLeadSec + at * input.driftPerSec) * 1e6);
            packet.size = 100;
            rows.push_back({startUs + i * 20'000, packet});
        }
        std::ranges::stable_sort(rows, {}, &Row::arrivalUs);
        for (const Row &row : rows)
            meter.take(row.packet, row.arrivalUs);
        return &meter;
    }
    static StreamHealth healthAt(const Input &input, double seconds, double fps = 25)
    {
        StreamHealthMeter meter;
        return feed(meter, input)->health(startUs + static_cast<qint64>(seconds * 1e6), fps, 0, 0, 0, -1);
    }
    static double penaltyOf(const StreamHealth &health, const char *name)
    {
        for (const HealthFactor &factor : health.factors)
            if (factor.name == QLatin1String(name))
                return factor.penalty;
        return 0;
    }

private Q_SLOTS:
    void aGoodStreamIsExcellent()
    {
        const StreamHealth health = healthAt({}, 20);
        QVERIFY2(health.factors.isEmpty(), qPrintable(health.factors.isEmpty() ? QString() : health.factors.front().message));
        QCOMPARE(health.score, 100.0);
        QCOMPARE(health.grade, StreamGrade::Excellent);
        QVERIFY(std::abs(health.fps - 25) < 0.3);
        QVERIFY(std::abs(health.bitrateBps - 240'000) < 5'000);
        QCOMPARE(health.keyframeIntervalMs, 2000);
        QVERIFY(health.jitterMs < 0.5);
        QVERIFY(std::abs(health.avDriftMs) < 1); // a constant lead is no drift
        QVERIFY(!health.rttMs);
    }

    void jitterIsMeasured()
    {
        Input input;
        input.jitterUs = 30'000; // up to 30 ms, evenly: the mean difference of two is 10 ms
        const StreamHealth slight = healthAt(input, 20);
        QVERIFY2(std::abs(slight.jitterMs - 10) < 4, qPrintable(QString::number(slight.jitterMs)));
        QCOMPARE(penaltyOf(slight, "jitter"), 0.0);
    }

    void driftIsMeasuredBySign()
    {
        Input input;
        input.driftPerSec = 0.02; // the mean lies 12.5 s apart (window 10 to 20, base 0 to 5): 250 ms
        const StreamHealth ahead = healthAt(input, 20);
        QVERIFY2(std::abs(ahead.avDriftMs - 250) < 15, qPrintable(QString::number(ahead.avDriftMs)));
        QVERIFY(std::abs(penaltyOf(ahead, "drift") - 20 * (ahead.avDriftMs - 60) / 440) < 0.2);
        input.driftPerSec = -0.02;
        QVERIFY(std::abs(healthAt(input, 20).avDriftMs + 250) < 15);
    }

    void missingPicturesCost()
    {
        Input input;
        input.dropFrom = 8;
        const StreamHealth health = healthAt(input, 20);
        QVERIFY(std::abs(health.fps - 12.5) < 0.5);
        const double ratio = health.fps / 25;
        QVERIFY(std::abs(penaltyOf(health, "fps") - 25 * (0.95 - ratio) / 0.5) < 0.3);
        QVERIFY(health.score < 85);
    }

    void rareKeyframesCost()
    {
        Input input;
        input.keyframeSec = 8;
        input.seconds = 30;
        const StreamHealth health = healthAt(input, 30);
        QCOMPARE(health.keyframeIntervalMs, 8000);
        QVERIFY(std::abs(penaltyOf(health, "keyframes") - 15 * 3.5 / 6) < 0.1);
        QCOMPARE(health.grade, StreamGrade::Excellent);
    }

    void silenceCostsMore()
    {
        Input input;
        input.silentFrom = 15;
        const StreamHealth soon = healthAt(input, 17);
        QVERIFY(std::abs(penaltyOf(soon, "stall") - 50 * (2.02 - 0.7) / 4.3) < 1);
        const StreamHealth late = healthAt(input, 21);
        QCOMPARE(penaltyOf(late, "stall"), 50.0);
        QVERIFY(penaltyOf(late, "fps") > 10); // they add up
        QVERIFY(late.grade >= StreamGrade::Poor);
        double sum = 0;
        for (const HealthFactor &factor : late.factors) {
            sum += factor.penalty;
            QVERIFY(!factor.message.isEmpty());
        }
        QVERIFY(std::abs(late.score - (100 - sum)) < 0.3);
    }

    void lossIsOfTheLastTenSeconds()
    {
        StreamHealthMeter meter;
        feed(meter, {});
        const qint64 nowUs = startUs + 20'000'000;
        meter.health(nowUs, 25, 1000, 0, 0, 12.5);
        const StreamHealth lossy = meter.health(nowUs, 25, 1980, 20, 30, 12.5); // 20 of 1000
        QVERIFY(std::abs(penaltyOf(lossy, "loss") - 30 * (0.02 - 0.001) / 0.049) < 0.2);
        QCOMPARE(*lossy.rttMs, 12.5);
        QCOMPARE(lossy.packetsRetransmitted, 30);
        StreamHealth later;
        for (int second = 0; second < 12; ++second)
            later = meter.health(nowUs, 25, 3000 + second * 1000, 20, 30, 12.5);
        QCOMPARE(penaltyOf(later, "loss"), 0.0); // it is forgiven
        QCOMPARE(later.packetsLost, 20);
    }

    void gradesHaveTheirBounds()
    {
        QCOMPARE(StreamHealthMeter::gradeOf(90), StreamGrade::Excellent);
        QCOMPARE(StreamHealthMeter::gradeOf(89.9), StreamGrade::Good);
        QCOMPARE(StreamHealthMeter::gradeOf(75), StreamGrade::Good);
        QCOMPARE(StreamHealthMeter::gradeOf(50), StreamGrade::Fair);
        QCOMPARE(StreamHealthMeter::gradeOf(25), StreamGrade::Poor);
        QCOMPARE(StreamHealthMeter::gradeOf(24.9), StreamGrade::Bad);
    }
};

CW_TEST(StreamHealthMeterTest)
#include "StreamHealthMeterTest.moc"
