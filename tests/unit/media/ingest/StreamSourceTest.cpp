// SPDX-License-Identifier: GPL-3.0-or-later
#include "../sources/CounterSender.h"
#include "../sources/SourceDriver.h"
#include "EngineHost.h"
#include "fakes/FfmpegTool.h"
#include "media/FfmpegMediaEngine.h"

#include "TestRegistry.h"

#include <QtTest>

using namespace castwright;
using namespace castwright::media;
using namespace castwright::tests;
using namespace Qt::StringLiterals;

/// A stream as a source of a studio, and a studio's program as a stream: both in this process, with frame counters in the pictures.
class StreamSourceTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_movie;

    /// A studio of 640x360 whose one scene shows the source in full.
    static ProgramSpecPtr showing(const QString &studioId, Source source)
    {
        auto spec = std::make_shared<ProgramSpec>();
        spec->studio.id = studioId;
        spec->studio.canvas = {640, 360, 30};
        spec->studio.programSceneId = u"scene"_s;
        source.id = u"src"_s;
        spec->sources = {source};
        Scene scene;
        scene.id = u"scene"_s;
        SceneItem item;
        item.id = u"item"_s;
        item.sourceId = source.id;
        item.width = 640;
        item.height = 360;
        scene.items = {item};
        spec->scenes = {scene};
        return spec;
    }
    static Source streamSource(const QString &streamId)
    {
        Source source = sourceOf(SourceKind::Stream);
        source.stream = StreamSourceSettings{streamId, 200};
        return source;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_movie = m_folder.filePath(u"counter.mp4"_s);
        QVERIFY(makeCounterMovie(m_movie, 30, 30,
                                 {u"-c:v"_s, u"libx264"_s, u"-preset"_s, u"veryfast"_s, u"-bf"_s, u"2"_s, u"-g"_s, u"60"_s, u"-pix_fmt"_s,
                                  u"yuv420p"_s, u"-c:a"_s, u"aac"_s}));
    }

    void everyFrameIsShownInOrderWithItsSound()
    {
        EngineHost host;
        QVERIFY(host.listen());
        host.keys = {{u"k"_s, {u"a"_s}}};
        SourceContext context;
        context.liveHub = [&host](const QString &id) { return host.engine.hubOf(id); };
        const auto source = makeSource(streamSource(u"a"_s), context);
        SourceDriver driver(*source);
        driver.stepFor(1200);
        QCOMPARE(source->status().state, SourceState::Failed); // offline, in words
        QVERIFY(!source->status().message.isEmpty());
        QVERIFY(!driver.counter());
        CounterSender sender;
        QVERIFY(sender.start(m_movie, u"mpegts"_s, host.srt(u"publish:k"_s)));
        const auto hasPicture = [&] {
            QCoreApplication::processEvents(); // the publisher is asked about here
            return driver.counter().has_value();
        };
        QVERIFY(driver.stepUntil(hasPicture, 8000));
        driver.stepFor(500);
        quint32 last = driver.counter().value_or(0);
        int repeated = 0;
        int skipped = 0;
        for (int i = 0; i < 120; ++i) {
            driver.step();
            QCoreApplication::processEvents();
            const quint32 now = driver.counter().value_or(0);
            QVERIFY2(now >= last, qPrintable(u"%1 after %2"_s.arg(now).arg(last)));
            repeated += now == last ? 1 : 0;
            skipped += now > last + 1 ? 1 : 0;
            last = now;
        }
        QVERIFY2(repeated <= 3 && skipped <= 3, qPrintable(u"%1 shown twice, %2 skipped"_s.arg(repeated).arg(skipped)));
        QVERIFY(beeps(driver.sound()).size() >= 3);
        QCOMPARE(source->status().state, SourceState::Running);
        sender.process().kill(); // gone: said, and back by itself with the next publisher
        QVERIFY(driver.stepUntil([&] { return source->status().state != SourceState::Running; }, 9000));
        host.keys[u"k"_s].takesOver = true;
        CounterSender again;
        QVERIFY(again.start(m_movie, u"mpegts"_s, host.srt(u"publish:k"_s)));
        QVERIFY(driver.stepUntil(
            [&] {
                QCoreApplication::processEvents();
                return source->status().state == SourceState::Running && driver.counter().has_value() && driver.counter() < 60U;
            },
            10000));
        QVERIFY2(driver.slowestUs() < 20'000, qPrintable(QString::number(driver.slowestUs())));
    }

    void aProgramIsAStreamWhileSomebodyWantsIt()
    {
        EngineHost host;
        QVERIFY(host.listen());
        FfmpegMediaEngine media([&host](const QString &id) { return host.engine.hubOf(id); });
        host.engine.setPrograms([&media](const QString &id) { return media.lendProgram(id); });
        Source counter = sourceOf(SourceKind::TestPattern);
        counter.testPattern = TestPatternSettings{TestPatternKind::Counter, true};
        media.applyProgram(showing(u"studio-1"_s, counter), {});
        QVERIFY(!media.programStatus(u"studio-1"_s).isRunning);
        host.players = {{u"p"_s, {u"studio-1"_s}}, {u"q"_s, {u"nobody"_s}}};
        const QString file = m_folder.filePath(u"program.ts"_s);
        PeerProcess player;
        QVERIFY(player.start(
            u"ffmpeg"_s,
            {u"-v"_s, u"error"_s, u"-nostdin"_s, u"-y"_s, u"-i"_s, host.srt(u"read:p"_s), u"-t"_s, u"3"_s, u"-c"_s, u"copy"_s, file}));
        QTRY_VERIFY_WITH_TIMEOUT(host.isLive(u"studio-1"_s), 8000);
        QCOMPARE(host.engine.live(u"studio-1"_s).protocol, u"program"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!player.isRunning(), 10000);
        const RawVideo video = decodeFrames(file, RawFormat::Gray);
        QVERIFY(video.frames.size() > 80);
        quint32 last = 0;
        int gaps = 0;
        for (const QByteArray &frame : video.frames) {
            const auto number = counterPattern::decode(
                {reinterpret_cast<const uchar *>(frame.constData()), video.size.width(), video.size.width(), video.size.height()});
            QVERIFY(number);
            QVERIFY(last == 0 || *number > last);
            gaps += last != 0 && *number > last + 1 ? 1 : 0; // a busy machine skips pictures, and never turns back
            last = *number;
        }
        QVERIFY2(gaps < 10, qPrintable(QString::number(gaps)));
        PeerProcess stranger;
        QVERIFY(stranger.start(u"ffprobe"_s, {u"-v"_s, u"error"_s, host.srt(u"read:q"_s)}));
        QTRY_VERIFY_WITH_TIMEOUT(!stranger.isRunning(), 5000);
        QVERIFY(stranger.exitCode() != 0);
        // Another studio shows it.
        Source show = streamSource(u"studio-1"_s);
        media.applyProgram(showing(u"studio-2"_s, show), {});
        std::atomic<quint32> seen = 0;
        const auto watching = media.watch(u"studio-2"_s, {}, {640, 360}, 30, [&](const MonitorFrame &frame) {
            QByteArray luma(frame.width * frame.height, '\0');
            for (int y = 0; y < frame.height; ++y)
                for (int x = 0; x < frame.width; ++x)
                    luma[y * frame.width + x] = static_cast<char>(frame.pixels.get()[y * frame.strideBytes + x * 4 + 1]);
            const auto number =
                counterPattern::decode({reinterpret_cast<const uchar *>(luma.constData()), frame.width, frame.width, frame.height});
            if (number)
                seen = *number;
        });
        QTRY_VERIFY_WITH_TIMEOUT(seen > 0, 10000);
        const quint32 before = seen;
        QTest::qWait(1000);
        QVERIFY2(seen >= before + 24 && seen <= before + 36, qPrintable(u"%1 to %2"_s.arg(before).arg(seen)));
    }

    void aProgramNobodyTakesEnds()
    {
        EngineHost host;
        FfmpegMediaEngine media;
        host.engine.setPrograms([&media](const QString &id) { return media.lendProgram(id); });
        media.applyProgram(showing(u"studio-1"_s, sourceOf(SourceKind::Color)), {});
        QVERIFY(!host.engine.hubOf(u"studio-1"_s)); // asked for: it begins
        QTRY_VERIFY_WITH_TIMEOUT(host.engine.hubOf(u"studio-1"_s), 3000);
        QTRY_VERIFY_WITH_TIMEOUT(host.isLive(u"studio-1"_s), 5000);
        QTRY_COMPARE_WITH_TIMEOUT(host.state(u"studio-1"_s), StreamState::Offline, 20000);
        QTRY_VERIFY_WITH_TIMEOUT(!media.programStatus(u"studio-1"_s).isRunning, 8000);
    }
};

CW_TEST(StreamSourceTest)
#include "StreamSourceTest.moc"
