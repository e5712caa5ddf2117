// SPDX-License-Identifier: GPL-3.0-or-later
#include "SourceDriver.h"
#include "TestRegistry.h"
#include "fakes/FfmpegTool.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace castwright;
using namespace castwright::media;
using namespace castwright::tests;
using namespace Qt::StringLiterals;

class MediaFileSourceTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_movie; // 2 s of 30 fps, H.264 and AAC in MP4

    static Source fileSource(const QString &path, EndBehavior atEnd = EndBehavior::Loop)
    {
        Source source = sourceOf(SourceKind::Media);
        source.media = MediaSettings{};
        source.media->path = path;
        source.media->atEnd = atEnd;
        return source;
    }
    QString file(const QString &name) const { return m_folder.filePath(name); }

private Q_SLOTS:
    void initTestCase()
    {
        m_movie = file(u"counter.mp4"_s);
        QVERIFY(makeCounterMovie(m_movie, 2, 30));
    }

    void everyFrameComesOnceAndSoundIsInStep_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("options");
        const QStringList x264{u"-c:v"_s, u"libx264"_s, u"-preset"_s, u"veryfast"_s, u"-bf"_s, u"2"_s, u"-c:a"_s};
        QTest::newRow("mp4 with B-frames") << u"a.mp4"_s << x264 + QStringList{u"aac"_s};
        QTest::newRow("mkv with opus") << u"a.mkv"_s << x264 + QStringList{u"libopus"_s};
        QTest::newRow("ts") << u"a.ts"_s << x264 + QStringList{u"aac"_s};
        QTest::newRow("webm") << u"a.webm"_s << QStringList{u"-c:v"_s, u"libvpx"_s, u"-deadline"_s, u"realtime"_s,
                                                            u"-b:v"_s, u"2M"_s,     u"-c:a"_s,      u"libvorbis"_s};
        QTest::newRow("mov, 4:2:2, 44.1 kHz") << u"a.mov"_s << QStringList{u"-c:v"_s, u"mjpeg"_s,     u"-pix_fmt"_s, u"yuvj422p"_s,
                                                                           u"-c:a"_s, u"pcm_s16le"_s, u"-ar"_s,      u"44100"_s};
    }
    void everyFrameComesOnceAndSoundIsInStep()
    {
        QFETCH(QString, name);
        QFETCH(QStringList, options);
        QVERIFY(makeCounterMovie(file(name), 3, 30, options));
        const auto source = makeSource(fileSource(file(name), EndBehavior::HoldLastFrame), {});
        SourceDriver driver(*source);
        QVERIFY(driver.stepUntil([&] { return driver.counter().has_value(); }, 5000));
        QCOMPARE(*driver.counter(), 0U);
        const qint64 offset = driver.frameNumber();
        for (quint32 number = 1; number < 90; ++number) {
            driver.step();
            QCOMPARE(driver.counter(), std::optional(number));
        }
        driver.stepFor(300);
        QCOMPARE(driver.counter(), std::optional(89U));
        QCOMPARE(source->status().state, SourceState::Ended);
        const auto starts = beeps(driver.sound());
        QCOMPARE(starts.size(), 3U);
        for (std::size_t i = 0; i < starts.size(); ++i) {
            const qint64 expected = (offset + qint64(i) * 30) * 1600;
            QVERIFY2(std::abs(starts[i] - expected) < 1600, qPrintable(u"beep %1: %2, expected %3"_s.arg(i).arg(starts[i]).arg(expected)));
        }
        QVERIFY2(driver.slowestUs() < 20'000, qPrintable(QString::number(driver.slowestUs())));
    }
    void loopsWithoutAGap()
    {
        const auto source = makeSource(fileSource(m_movie), {});
        SourceDriver driver(*source);
        QVERIFY(driver.stepUntil([&] { return driver.counter().has_value(); }, 5000));
        const qint64 offset = driver.frameNumber();
        for (quint32 number = 1; number < 60 * 3; ++number) {
            driver.step();
            QCOMPARE(driver.counter(), std::optional(number % 60));
        }
        const auto starts = beeps(driver.sound());
        QCOMPARE(starts.size(), 6U);
        for (std::size_t i = 0; i < starts.size(); ++i)
            QVERIFY2(std::abs(starts[i] - (offset + qint64(i) * 30) * 1600) < 800,
                     qPrintable(QString::number(starts[i] - (offset + qint64(i) * 30) * 1600)));
        QCOMPARE(source->status().durationMs / 100, 20);
    }
    void aPlaylistGoesOnWithTheNextFile()
    {
        QVERIFY(makeCounterMovie(file(u"short.mp4"_s), 1, 30));
        Source settings = fileSource(file(u"short.mp4"_s), EndBehavior::Hide);
        settings.media->playlist = {file(u"missing.mp4"_s), u"asset1"_s};
        SourceContext context;
        context.mediaPaths.insert(u"asset1"_s, m_movie);
        const auto source = makeSource(settings, context);
        SourceDriver driver(*source);
        QVERIFY(driver.stepUntil([&] { return driver.counter().has_value(); }, 5000));
        for (quint32 number = 1; number < 30 + 60; ++number) {
            driver.step();
            QCOMPARE(driver.counter(), std::optional(number < 30 ? number : number - 30));
        }
        driver.stepFor(200);
        QVERIFY(!driver.frame()); // it hides
        QCOMPARE(source->status().state, SourceState::Ended);
        QVERIFY(source->status().message.contains(u"missing.mp4"_s));
    }
    void seeksToTheFrame()
    {
        const auto source = makeSource(fileSource(m_movie), {});
        SourceDriver driver(*source);
        QVERIFY(driver.stepUntil([&] { return driver.counter() == 5U; }, 5000));
        source->seek(1500);
        QVERIFY(driver.stepUntil([&] { return driver.counter().value_or(0) > 10; }, 2000));
        QCOMPARE(driver.counter(), std::optional(45U));
        QVERIFY(std::abs(source->status().positionMs - 1500) < 20);
        source->seek(100);
        QVERIFY(driver.stepUntil([&] { return driver.counter().value_or(99) < 40; }, 2000));
        QCOMPARE(driver.counter(), std::optional(3U));
        QVERIFY(source->status().state == SourceState::Running);
    }
    void pausesOnTheFrameAndGoesOnFromIt()
    {
        Source settings = fileSource(m_movie);
        const auto source = makeSource(settings, {});
        SourceDriver driver(*source);
        QVERIFY(driver.stepUntil([&] { return driver.counter() == 10U; }, 5000));
        settings.media->paused = true;
        QVERIFY(source->apply(settings));
        const auto held = driver.frame();
        for (int i = 0; i < 30; ++i) {
            driver.step();
            QCOMPARE(driver.frame().get(), held.get());
        }
        QCOMPARE(source->status().state, SourceState::Running); // a pause is no stall
        settings.media->startMs = 1000;                         // a seek while paused shows where it went
        QVERIFY(source->apply(settings));
        QVERIFY(driver.stepUntil([&] { return driver.counter() == 30U; }, 2000));
        settings.media->paused = false;
        QVERIFY(source->apply(settings));
        driver.step();
        QCOMPARE(driver.counter(), std::optional(31U));
    }
    void syncOffsetsDelayAndAdvanceTheSound_data()
    {
        QTest::addColumn<int>("offsetMs");
        QTest::newRow("later") << 500;
        QTest::newRow("earlier") << -500;
    }
    void syncOffsetsDelayAndAdvanceTheSound()
    {
        QFETCH(int, offsetMs);
        const auto source = makeSource(fileSource(m_movie), {});
        SourceDriver driver(*source);
        driver.setOffsetMs(offsetMs);
        QVERIFY(driver.stepUntil([&] { return driver.counter().has_value(); }, 5000));
        const qint64 offset = driver.frameNumber();
        driver.stepFor(3200);
        const auto starts = beeps(driver.sound());
        QVERIFY(starts.size() >= 2);
        for (const qint64 start : starts)
            if (start > (offset + 15) * 1600) {
                const qint64 phase = (start - offset * 1600 - offsetMs * 48 + 96000 + 24000) % 48000 - 24000;
                QVERIFY2(std::abs(phase) < 1600, qPrintable(QString::number(phase)));
            }
    }
    void variableFrameRatesPlayByTheirTimestamps()
    {
        // Every third frame left out, time stamps kept.
        QVERIFY(runFfmpeg({u"-i"_s, m_movie, u"-vf"_s, u"select='mod(n,3)'"_s, u"-vsync"_s, u"vfr"_s, u"-c:v"_s, u"libx264"_s, u"-preset"_s,
                           u"ultrafast"_s, u"-c:a"_s, u"copy"_s, file(u"vfr.mp4"_s)})
                    .exitCode
                == 0);
        const auto source = makeSource(fileSource(file(u"vfr.mp4"_s), EndBehavior::HoldLastFrame), {});
        SourceDriver driver(*source);
        QVERIFY(driver.stepUntil([&] { return driver.counter() == 4U; }, 5000));
        for (quint32 number = 5; number < 50; ++number) {
            driver.step();
            QCOMPARE(driver.counter(), std::optional(number % 3 == 0 ? number - 1 : number));
        }
    }
    void turnsUprightWhatAPhoneFilmed()
    {
        // FFmpeg 6 and later say it of the input, older ones by a tag of the output.
        QVERIFY(runFfmpeg({u"-display_rotation"_s, u"90"_s, u"-i"_s, m_movie, u"-c"_s, u"copy"_s, file(u"turned.mp4"_s)}).exitCode == 0
                || runFfmpeg({u"-i"_s, m_movie, u"-c"_s, u"copy"_s, u"-metadata:s:v:0"_s, u"rotate=90"_s, file(u"turned.mp4"_s)}).exitCode
                    == 0);
        const auto source = makeSource(fileSource(file(u"turned.mp4"_s)), {});
        SourceDriver driver(*source);
        QVERIFY(driver.stepUntil([&] { return driver.frame() != nullptr; }, 5000));
        QCOMPARE(driver.frame()->width, 360);
        QCOMPARE(driver.frame()->height, 640);
    }
    void tellsRangeMatrixAndPixelAspect()
    {
        QVERIFY(runFfmpeg({u"-f"_s, u"lavfi"_s, u"-i"_s, u"testsrc2=s=720x576:r=25:d=1"_s, u"-vf"_s, u"setsar=16/15,format=yuvj420p"_s,
                           u"-colorspace"_s, u"bt470bg"_s, u"-color_range"_s, u"pc"_s, u"-c:v"_s, u"libx264"_s, file(u"pal.mp4"_s)})
                    .exitCode
                == 0);
        const auto source = makeSource(fileSource(file(u"pal.mp4"_s)), {});
        SourceDriver driver(*source);
        QVERIFY(driver.stepUntil([&] { return driver.frame() != nullptr; }, 5000));
        QCOMPARE(driver.frame()->matrix, ColorMatrix::Bt601);
        QVERIFY(driver.frame()->isFullRange);
        QVERIFY(std::abs(driver.frame()->sampleAspect - 16.0 / 15) < 0.001);
    }
    void transparencySurvives()
    {
        QVERIFY(runFfmpeg({u"-f"_s, u"lavfi"_s, u"-i"_s, u"color=red@0.5:s=320x240:r=30:d=1,format=rgba"_s, u"-c:v"_s, u"qtrle"_s,
                           file(u"alpha.mov"_s)})
                    .exitCode
                == 0);
        const auto source = makeSource(fileSource(file(u"alpha.mov"_s)), {});
        SourceDriver driver(*source);
        QVERIFY(driver.stepUntil([&] { return driver.frame() != nullptr; }, 5000));
        QCOMPARE(driver.frame()->layout, PixelLayout::Bgra);
        QVERIFY(!driver.frame()->isOpaque);
        const uchar *pixel = driver.frame()->planes[0] + 100 * driver.frame()->strides[0] + 400;
        QVERIFY(std::abs(pixel[3] - 128) <= 2);
        QVERIFY2(std::abs(pixel[2] - 128) <= 2, qPrintable(QString::number(pixel[2]))); // premultiplied
    }
    void musicAlonePlaysAndTellsItsPosition()
    {
        QVERIFY(runFfmpeg({u"-i"_s, m_movie, u"-vn"_s, u"-c:a"_s, u"libmp3lame"_s, file(u"sound.mp3"_s)}).exitCode == 0);
        const auto source = makeSource(fileSource(file(u"sound.mp3"_s)), {});
        SourceDriver driver(*source);
        QVERIFY(driver.stepUntil([&] { return !beeps(driver.sound()).empty(); }, 5000));
        driver.stepFor(1000);
        QVERIFY(source->hasAudio());
        QVERIFY(!driver.frame());
        QVERIFY(std::abs(source->status().positionMs - 1000) < 150);
        QCOMPARE(source->status().state, SourceState::Running);
    }
    void quickSeeksEndAtTheLast()
    {
        const auto source = makeSource(fileSource(m_movie), {});
        SourceDriver driver(*source);
        QVERIFY(driver.stepUntil([&] { return driver.counter() == 5U; }, 5000));
        for (int i = 0; i < 50; ++i) {
            source->seek(i * 30);
            if (i % 7 == 0)
                driver.step();
        }
        source->seek(1500);
        QVERIFY(driver.stepUntil([&] { return driver.counter().value_or(0) >= 45; }, 2000));
        QCOMPARE(driver.counter(), std::optional(45U));
    }
    void aPictureIsNotDecodedAgainAndAgain()
    {
        QVERIFY(runFfmpeg({u"-i"_s, m_movie, u"-frames:v"_s, u"1"_s, file(u"still.png"_s)}).exitCode == 0);
        const auto source = makeSource(fileSource(file(u"still.png"_s)), {});
        SourceDriver driver(*source);
        QVERIFY(driver.stepUntil([&] { return driver.frame() != nullptr; }, 3000));
        const auto frame = driver.frame();
        driver.stepFor(1000);
        QCOMPARE(driver.frame().get(), frame.get());
        QVERIFY(source->status().state != SourceState::Stalled && source->status().state != SourceState::Failed);
    }
    void badFilesFailInWords_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("missing") << u"nothing.mp4"_s;
        QTest::newRow("garbage") << u"garbage.mp4"_s;
        QTest::newRow("empty") << u"empty.mp4"_s;
        QTest::newRow("playlist of addresses") << u"sly.m3u8"_s;
        QTest::newRow("none chosen") << QString();
    }
    void badFilesFailInWords()
    {
        QFETCH(QString, name);
        const auto write = [this](const QString &to, const QByteArray &bytes) {
            QFile out(file(to));
            return out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size();
        };
        QVERIFY(write(u"garbage.mp4"_s, QByteArray(100'000, '\x5a')));
        QVERIFY(write(u"empty.mp4"_s, {}));
        QVERIFY(write(u"sly.m3u8"_s, "#EXTM3U\n#EXT-X-TARGETDURATION:2\n#EXTINF:2,\nhttp://127.0.0.1:9/secret.ts\n#EXT-X-ENDLIST\n"));
        const auto source = makeSource(fileSource(name.isEmpty() ? QString() : file(name)), {});
        SourceDriver driver(*source);
        QVERIFY(driver.stepUntil([&] { return source->status().state == SourceState::Failed; }, 5000));
        QVERIFY(source->status().message.size() > 20);
        QVERIFY(!driver.frame());
    }
    void aTruncatedFilePlaysAsFarAsItGoes()
    {
        QVERIFY(runFfmpeg({u"-i"_s, m_movie, u"-c"_s, u"copy"_s, file(u"whole.ts"_s)}).exitCode == 0);
        QFile whole(file(u"whole.ts"_s));
        QVERIFY(whole.resize(whole.size() / 2));
        const auto source = makeSource(fileSource(whole.fileName(), EndBehavior::HoldLastFrame), {});
        SourceDriver driver(*source);
        QVERIFY(driver.stepUntil([&] { return source->status().state == SourceState::Ended; }, 8000));
        QVERIFY(driver.frame());
    }
    void closesWithinHalfASecond()
    {
        auto source = makeSource(fileSource(m_movie), {});
        SourceDriver driver(*source);
        driver.stepFor(200);
        const qint64 beforeUs = monotonicUs();
        source.reset();
        QVERIFY(monotonicUs() - beforeUs < 500'000);
    }
};

CW_TEST(MediaFileSourceTest)
#include "MediaFileSourceTest.moc"
