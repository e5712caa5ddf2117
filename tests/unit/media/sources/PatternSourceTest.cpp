// SPDX-License-Identifier: GPL-3.0-or-later
#include "SourceDriver.h"
#include "TestRegistry.h"

#include "media/sources/ToneGenerator.h"

#include <QtTest>

#include <cmath>

using namespace castwright;
using namespace castwright::media;
using namespace castwright::tests;

class PatternSourceTest : public QObject {
    Q_OBJECT

    static std::unique_ptr<MediaSource> pattern(TestPatternKind kind, bool tone = false)
    {
        Source source = sourceOf(SourceKind::TestPattern);
        source.testPattern = TestPatternSettings{kind, tone};
        return makeSource(source, {});
    }
    static Tick at(qint64 number, int fps = 30, int width = 1280, int height = 720) { return {number, fps, width, height, number * 1'000'000 / fps}; }

private Q_SLOTS:
    void theCounterReadsBack_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("height");
        QTest::newRow("720p") << 1280 << 720;
        QTest::newRow("upright") << 720 << 1280;
        QTest::newRow("smallest") << 180 << 180;
        QTest::newRow("4K") << 3840 << 2160;
    }
    void theCounterReadsBack()
    {
        QFETCH(int, width);
        QFETCH(int, height);
        const auto source = pattern(TestPatternKind::Counter);
        for (const qint64 number : {0LL, 1LL, 29LL, 30LL, 0x55555555LL, 0xffffffffLL}) {
            const auto frame = source->frameAt(at(number, 30, width, height));
            QCOMPARE(frame->width, width);
            QCOMPARE(counterOf(frame), std::optional(quint32(number)));
            QCOMPARE(counterPattern::isFlashLit({frame->planes[0], frame->strides[0], width, height}), number % 30 == 0);
        }
    }
    void otherPicturesHaveNoCounter()
    {
        QCOMPARE(counterOf(pattern(TestPatternKind::Bars)->frameAt(at(1))), std::nullopt);
        QCOMPARE(counterOf(pattern(TestPatternKind::Motion)->frameAt(at(1))), std::nullopt);
        const std::vector<uchar> black(640 * 360, 16);
        QCOMPARE(counterPattern::decode({black.data(), 640, 640, 360}), std::nullopt);
    }
    void anAlteredCellIsAnotherNumberAndAGreyOneNone()
    {
        std::vector<uchar> luma(640 * 360, 16);
        counterPattern::encode(5, luma.data(), 640, 640, 360);
        QCOMPARE(counterPattern::decode({luma.data(), 640, 640, 360}), std::optional(5U));
        for (int y = 40; y < 60; ++y) // row 2, column 16: the last bit
            std::fill_n(luma.begin() + y * 640 + 320, 20, uchar(16));
        QCOMPARE(counterPattern::decode({luma.data(), 640, 640, 360}), std::optional(4U));
        for (int y = 40; y < 60; ++y)
            std::fill_n(luma.begin() + y * 640 + 320, 20, uchar(126));
        QCOMPARE(counterPattern::decode({luma.data(), 640, 640, 360}), std::nullopt);
    }
    void barsAreOneFrameInTheRightColours()
    {
        const auto source = pattern(TestPatternKind::Bars);
        const auto frame = source->frameAt(at(0));
        QCOMPARE(source->frameAt(at(99)).get(), frame.get());
        const auto y = [&](int x, int row) { return int(frame->planes[0][row * frame->strides[0] + x]); };
        // ITU-R BT.709 75 % bars: grey 180, yellow 168, cyan 145, green 133, magenta 63, red 51, blue 28.
        const std::array expected{180, 168, 145, 133, 63, 51, 28};
        for (int i = 0; i < 7; ++i)
            QVERIFY2(std::abs(y(1280 * (2 * i + 1) / 14, 100) - expected[std::size_t(i)]) <= 1, qPrintable(QString::number(y(1280 * (2 * i + 1) / 14, 100))));
    }
    void motionMovesWithoutASeam()
    {
        const auto source = pattern(TestPatternKind::Motion);
        const auto first = source->frameAt(at(0));
        const auto later = source->frameAt(at(15));
        QVERIFY(first.get() != later.get());
        // Half a second is an eighth of the width; the picture slides left.
        for (int x = 0; x < 1280 - 160; ++x)
            QCOMPARE(later->planes[0][300 * later->strides[0] + x], first->planes[0][300 * first->strides[0] + x + 160]);
        const auto around = source->frameAt(at(120)); // four seconds: once round
        QCOMPARE(std::memcmp(around->planes[0], first->planes[0], 1280), 0);
    }
    void theToneIsAKilohertzAtMinusTwentyDb()
    {
        const auto source = pattern(TestPatternKind::Bars, true);
        std::vector<float> stereo(2 * 1600);
        QVERIFY(source->readAudio(at(7), stereo.data(), 1600, 0));
        float peak = 0;
        int rises = 0;
        for (std::size_t i = 0; i < 1600; ++i) {
            peak = std::max(peak, std::abs(stereo[2 * i]));
            rises += i > 0 && stereo[2 * i] > 0 && stereo[2 * i - 2] <= 0;
            QCOMPARE(stereo[2 * i], stereo[2 * i + 1]);
        }
        QVERIFY(std::abs(20 * std::log10(peak) + 20) < 0.1);
        QVERIFY(rises == 33 || rises == 34); // 1600 samples are 33.3 ms
        QVERIFY(!pattern(TestPatternKind::Bars)->readAudio(at(7), stereo.data(), 1600, 0));
    }
    void beepsBeginAtTheFlashAndObeyTheOffset()
    {
        const auto source = pattern(TestPatternKind::Counter, true);
        for (const int offsetMs : {0, 100, -50}) {
            std::vector<float> sound;
            for (int number = 0; number < 100; ++number) {
                std::vector<float> stereo(2 * 1600);
                QVERIFY(source->readAudio(at(number), stereo.data(), 1600, offsetMs));
                for (std::size_t i = 0; i < 1600; ++i)
                    sound.push_back(stereo[2 * i]);
            }
            const auto starts = beeps(sound);
            QVERIFY(starts.size() >= 3);
            for (const qint64 start : starts)
                if (start > 4800) { // a negative offset cuts into the first
                    const qint64 distance = (start - offsetMs * 48 + 48000) % 48000;
                    QVERIFY2(distance <= 2, qPrintable(QString::number(start)));
                }
        }
    }
    void aSolidColourIsI420AndATransparentOneIsNot()
    {
        Source source = sourceOf(SourceKind::Color);
        source.color = ColorSettings{QStringLiteral("#1e3c78")};
        const auto solid = makeSource(source, {});
        const auto frame = solid->frameAt(at(0));
        QCOMPARE(frame->layout, PixelLayout::I420);
        QCOMPARE(solid->frameAt(at(1)).get(), frame.get());
        QVERIFY(std::abs(int(frame->planes[0][0]) - 66) <= 1); // 16 + 219 * (0.2126 * 30 + 0.7152 * 60 + 0.0722 * 120) / 255
        source.color->color = QStringLiteral("#ff000080");
        QVERIFY(solid->apply(source));
        const auto half = solid->frameAt(at(2));
        QCOMPARE(half->layout, PixelLayout::Bgra);
        QVERIFY(!half->isOpaque);
        QCOMPARE(int(half->planes[0][0]), 0);
        QCOMPARE(int(half->planes[0][2]), 128);
        QCOMPARE(int(half->planes[0][3]), 128);
    }
};

CW_TEST(PatternSourceTest)
#include "PatternSourceTest.moc"
