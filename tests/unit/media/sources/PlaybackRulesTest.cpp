// SPDX-License-Identifier: GPL-3.0-or-later
#include "TestRegistry.h"

#include "media/sources/LiveClock.h"
#include "media/sources/RedactUrl.h"
#include "media/sources/SoundRing.h"
#include "media/sources/SourceStallDetector.h"
#include "media/sources/TimestampMap.h"

#include <QtTest>

using namespace castwright::media;

/// The pure rules below the sources: stalls, clocks, timelines, redaction.
class PlaybackRulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void stallsAfterHalfASecondAndNotBefore()
    {
        SourceStallDetector detector;
        detector.tick(0, true);
        detector.tick(499'000, false);
        QVERIFY(!detector.isStalled());
        detector.tick(500'000, false);
        QVERIFY(detector.isStalled());
    }
    void recoversOnlyAfterSteadyFrames()
    {
        SourceStallDetector detector;
        detector.tick(0, true);
        detector.tick(600'000, false);
        QVERIFY(detector.isStalled());
        // A frame every 450 ms is no recovery, for ever.
        for (qint64 us = 1'000'000; us < 5'000'000; us += 450'000) {
            detector.tick(us, true);
            QVERIFY(detector.isStalled());
        }
        qint64 us = 6'000'000;
        for (; us < 6'300'000; us += 33'333) {
            detector.tick(us, true);
            QVERIFY(detector.isStalled());
        }
        detector.tick(us, true);
        QVERIFY(!detector.isStalled());
    }
    void aNeverFedSourceStallsToo()
    {
        SourceStallDetector detector;
        detector.tick(7'000'000, false);
        QVERIFY(!detector.isStalled());
        detector.tick(7'500'000, false);
        QVERIFY(detector.isStalled());
    }
    void slowSourcesHaveLongerLimits()
    {
        SourceStallDetector detector(SourceStallDetector::policyForFps(1));
        detector.tick(0, true);
        detector.tick(2'900'000, false);
        QVERIFY(!detector.isStalled());
        detector.tick(3'000'000, false);
        QVERIFY(detector.isStalled());
        QCOMPARE(SourceStallDetector::policyForFps(30).stallAfterUs, 500'000);
    }
    void ringFillsHolesWithSilenceAndSnapsSmallOnes()
    {
        SoundRing ring;
        ring.write(0, std::vector<float>(2 * 100, 1.0F));
        ring.write(110, std::vector<float>(2 * 100, 1.0F)); // 10 samples off: continues
        QCOMPARE(ring.end(), 200);
        ring.write(5000, std::vector<float>(2 * 100, 1.0F)); // a hole
        std::vector<float> out(2 * 200);
        QVERIFY(ring.read(4900, out.data(), 200));
        QCOMPARE(out[2 * 99], 0.0F);
        QCOMPARE(out[2 * 100], 1.0F);
        QVERIFY(!ring.read(1000, out.data(), 200));
    }
    void ringReplacesTheTailAtASeam()
    {
        SoundRing ring;
        ring.write(0, std::vector<float>(2 * 1000, 1.0F));
        ring.write(900, std::vector<float>(2 * 1000, 0.5F), true);
        QCOMPARE(ring.end(), 1900);
        std::vector<float> out(2 * 2);
        QVERIFY(ring.read(899, out.data(), 2));
        QCOMPARE(out[0], 1.0F);
        QCOMPARE(out[2], 0.5F);
    }
    void ringIsBounded()
    {
        SoundRing ring;
        for (int i = 0; i < 100; ++i)
            ring.write(i * 48000LL, std::vector<float>(2 * 48000, 0.1F));
        QVERIFY(ring.end() - ring.begin() <= SoundRing::maxSamples + 48000);
    }
    void theClockFollowsADriftAndIgnoresBursts()
    {
        LiveClock clock(9600);
        qint64 level = 9600;
        // The sender is 100 ppm fast for ten minutes: 2880 samples would pile up.
        for (int tick = 0; tick < 10 * 60 * 30; ++tick) {
            level += tick % 6 == 0 ? 1 : 0;
            const auto step = clock.tick(level, 1600);
            QVERIFY(std::abs(step.correction) <= 8);
            QCOMPARE(step.jump, 0);
            level -= step.correction;
        }
        QVERIFY2(std::abs(level - 9600) < 1500, qPrintable(QString::number(level)));
        LiveClock bursty(9600);
        for (int tick = 0; tick < 600; ++tick) // every 2 s a segment of 2 s
            QCOMPARE(bursty.tick(9600 + (60 - tick % 60) * 1600, 1600).jump, 0);
    }
    void theClockJumpsWhenTooMuchPilesUp()
    {
        LiveClock clock(9600);
        qint64 jumped = 0;
        for (int tick = 0; tick < 200; ++tick)
            jumped += clock.tick(9600 + 96000 - jumped, 1600).jump;
        QCOMPARE(jumped, 96000);
    }
    void timestampsContinueOverAJump()
    {
        TimestampMap map;
        QCOMPARE(map.place(0, 900'000, 1600), 0);
        QCOMPARE(map.place(1, 900'100, 1024), 100);
        QCOMPARE(map.place(0, 901'600, 1600), 1600);
        // Picture jumps back to 0 first; sound speaks of the old time once more, then follows by the same shift.
        QCOMPARE(map.place(0, 0, 1600), 3200);
        QCOMPARE(map.place(1, 901'124, 1024), 1124);
        QCOMPARE(map.place(1, 100, 1024), 3300);
        map.restart();
        const qint64 end = map.end();
        QCOMPARE(map.place(1, 77, 1024), end);
        QCOMPARE(map.place(0, 77, 1600), end);
    }
    void addressesLoseTheirSecrets()
    {
        QCOMPARE(redactedUrl(QStringLiteral("rtmp://me:pw@host:1935/live/secret-key?token=1")), QStringLiteral("rtmp://host:1935/live/…"));
        QCOMPARE(redactedUrl(QStringLiteral("https://me@host/a/b.m3u8?sig=1#x")), QStringLiteral("https://host/a/b.m3u8"));
        QCOMPARE(redactedUrl(QStringLiteral("srt://[::1]:9000?streamid=x&passphrase=y")), QStringLiteral("srt://[::1]:9000"));
        QVERIFY(!redactedUrl(QStringLiteral("rtmp://")).contains(QLatin1String("//x")));
        const QString text = redactedText(QStringLiteral("rtmp://h/app/key123: Server error for key123"), QStringLiteral("rtmp://h/app/key123"));
        QVERIFY2(!text.contains(QLatin1String("key123")), qPrintable(text));
    }
};

CW_TEST(PlaybackRulesTest)
#include "PlaybackRulesTest.moc"
