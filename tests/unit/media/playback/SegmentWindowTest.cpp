// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/playback/SegmentWindow.h"
#include "TestRegistry.h"
#include "media/playback/PlaybackFile.h"
#include "media/playback/ViewerLedger.h"

#include <QDir>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace castwright::tests {

using namespace media;
using Readiness = SegmentWindow::Readiness;
using Style = SegmentWindow::Style;

/// Playlists of a window that slides, and the rules of blocking requests.
class SegmentWindowTest : public QObject {
    Q_OBJECT

    static constexpr qint64 startMs = 1'700'000'000'000;
    static SegmentWindow::Settings settings(int windowMs = 14'000, const QString &folder = {})
    {
        return {.name = u"main"_s, .suffix = u"m4s"_s, .targetMs = 2000, .windowMs = windowMs, .folder = folder};
    }
    /// Two-second segments of ten parts, the last one with `openParts` of its parts only.
    static void fill(SegmentWindow &window, int count, int openParts = -1, qint64 from = 0)
    {
        for (int i = 0; i < count; ++i) {
            const bool isOpen = openParts >= 0 && i == count - 1;
            window.beginSegment(startMs + (from + i) * 2000);
            for (int part = 0; part < (isOpen ? openParts : 10); ++part)
                window.addPart(QByteArray(1000, static_cast<char>('a' + part)), 200'000, part == 0);
            if (!isOpen)
                window.endSegment(2'000'000, 60);
        }
    }

private Q_SLOTS:
    void slides()
    {
        int changes = 0;
        SegmentWindow window(settings(), 40, [&] { ++changes; });
        QVERIFY(!window.hasSegments());
        window.beginSession("init", 205'000);
        fill(window, 20);
        QCOMPARE(changes, 20 * 11);
        const QByteArray text = window.playlist(Style::Plain);
        QVERIFY2(
            text.startsWith(
                "#EXTM3U\n#EXT-X-VERSION:7\n#EXT-X-TARGETDURATION:2\n#EXT-X-MEDIA-SEQUENCE:53\n#EXT-X-INDEPENDENT-SEGMENTS\n"
                "#EXT-X-MAP:URI=\"main-init-40.mp4\"\n#EXT-X-PROGRAM-DATE-TIME:2023-11-14T22:13:46.000Z\n#EXTINF:2.00000,\nmain-53.m4s\n"),
            text.constData());
        QCOMPARE(text.count("#EXTINF"), 7);
        QVERIFY(!text.contains("PART") && !text.contains("ENDLIST") && !text.contains("DISCONTINUITY"));
        QCOMPARE(window.listedRange(), (std::pair<qint64, qint64>{startMs + 26'000, startMs + 40'000}));
        QVERIFY(window.find({50, -1})); // a slow player may still fetch it
        QVERIFY(!window.find({49, -1}));
        QCOMPARE(window.find({59, -1})->bytes.size(), 10'000);
        QCOMPARE(*window.init(40), QByteArray("init"));
        QVERIFY(!window.init(41));
        QVERIFY(window.bytesInMemory() <= 14 * 10'000);
        window.end();
        QVERIFY(window.playlist(Style::Plain).endsWith("main-59.m4s\n#EXT-X-ENDLIST\n"));
    }

    void partsOfTheNewestAreListed()
    {
        SegmentWindow window(settings(), 10, {});
        window.beginSession("init", 205'000);
        fill(window, 8, 3);
        const QByteArray text = window.playlist(Style::LowLatency);
        QVERIFY2(text.contains("#EXT-X-SERVER-CONTROL:CAN-BLOCK-RELOAD=YES,PART-HOLD-BACK=0.61500,CAN-SKIP-UNTIL=12.0\n"
                               "#EXT-X-PART-INF:PART-TARGET=0.20500\n#EXT-X-MEDIA-SEQUENCE:10\n"),
                 text.constData());
        QCOMPARE(text.count("#EXT-X-PART:"), 23); // of two whole segments and the open one: three target durations
        QVERIFY(text.endsWith("#EXT-X-PROGRAM-DATE-TIME:2023-11-14T22:13:34.000Z\n"
                              "#EXT-X-PART:DURATION=0.20000,URI=\"main-17.0.m4s\",INDEPENDENT=YES\n"
                              "#EXT-X-PART:DURATION=0.20000,URI=\"main-17.1.m4s\"\n#EXT-X-PART:DURATION=0.20000,URI=\"main-17.2.m4s\"\n"
                              "#EXT-X-PRELOAD-HINT:TYPE=PART,URI=\"main-17.3.m4s\"\n"));
        QVERIFY(!window.find({12, 0})); // not listed any more
        QCOMPARE(window.find({16, 9})->bytes, QByteArray(1000, 'j'));
    }

    void whatIsOldCanBeSkipped()
    {
        SegmentWindow window(settings(60'000), 0, {});
        window.beginSession("init", 205'000);
        fill(window, 20, 1);
        const QByteArray text = window.playlist(Style::LowLatency, true);
        // 19 whole segments; of those that end more than twelve seconds before the end, nothing is said.
        QVERIFY2(text.contains("#EXT-X-MEDIA-SEQUENCE:0\n#EXT-X-SKIP:SKIPPED-SEGMENTS=13\n#EXT-X-PROGRAM-DATE-TIME:"), text.constData());
        QCOMPARE(text.count("#EXTINF"), 6);
        QVERIFY(!text.contains("EXT-X-MAP"));
        SegmentWindow brief(settings(), 0, {});
        brief.beginSession("init", 205'000);
        fill(brief, 3);
        QVERIFY(!brief.playlist(Style::LowLatency, true).contains("EXT-X-SKIP"));
    }

    void blockingRequests_data()
    {
        QTest::addColumn<qint64>("number");
        QTest::addColumn<int>("part");
        QTest::addColumn<Readiness>("expected");
        // Segments 10 to 16 are whole, of 17 there are parts 0 to 2.
        QTest::newRow("long ago") << qint64(3) << -1 << Readiness::Ready;
        QTest::newRow("the newest whole one") << qint64(16) << -1 << Readiness::Ready;
        QTest::newRow("a part that cannot come any more is the next segment's first") << qint64(16) << 40 << Readiness::Ready;
        QTest::newRow("the open one, whole") << qint64(17) << -1 << Readiness::Waiting;
        QTest::newRow("a part that is there") << qint64(17) << 2 << Readiness::Ready;
        QTest::newRow("the next part") << qint64(17) << 3 << Readiness::Waiting;
        QTest::newRow("the last part within the limit") << qint64(17) << 18 << Readiness::Waiting;
        QTest::newRow("a part beyond it") << qint64(17) << 19 << Readiness::Beyond;
        QTest::newRow("the segment after") << qint64(18) << 0 << Readiness::Waiting;
        QTest::newRow("beyond it") << qint64(19) << -1 << Readiness::Beyond;
        QTest::newRow("far beyond") << qint64(1'000'000'000'000) << 0 << Readiness::Beyond;
    }

    void blockingRequests()
    {
        QFETCH(qint64, number);
        QFETCH(int, part);
        QFETCH(Readiness, expected);
        SegmentWindow window(settings(), 10, {});
        window.beginSession("init", 205'000);
        fill(window, 8, 3);
        QCOMPARE(window.readinessOf({number, part}), expected);
        window.end();
        QCOMPARE(window.readinessOf({number, part}), Readiness::Ready); // the list says that it has ended
    }

    void onlyTheHintedPartIsWaitedFor()
    {
        SegmentWindow window(settings(), 10, {});
        window.beginSession("init", 205'000);
        fill(window, 8, 3);
        QCOMPARE(window.readinessOfPart({17, 2}), Readiness::Ready);
        QCOMPARE(window.readinessOfPart({17, 3}), Readiness::Waiting);
        QCOMPARE(window.readinessOfPart({17, 4}), Readiness::Beyond);
        QCOMPARE(window.readinessOfPart({18, 0}), Readiness::Beyond);
        window.endSegment(600'000, 18);
        QCOMPARE(window.readinessOfPart({18, 0}), Readiness::Waiting); // hinted at now
        QCOMPARE(window.readinessOfPart({17, 3}), Readiness::Ready);   // will not come; find() has nothing
        QVERIFY(!window.find({17, 3}));
    }

    void aPublisherComesBack()
    {
        SegmentWindow window(settings(), 0, {});
        window.beginSession("one", 205'000);
        fill(window, 3);
        window.beginSession("two", 205'000);
        fill(window, 3, -1, 100);
        const QByteArray text = window.playlist(Style::Plain);
        QCOMPARE(text.count("#EXT-X-DISCONTINUITY\n"), 1);
        QVERIFY2(text.contains("main-2.m4s\n#EXT-X-DISCONTINUITY\n#EXT-X-MAP:URI=\"main-init-3.mp4\"\n#EXT-X-PROGRAM-DATE-TIME:2023-11-"
                               "14T22:16:40.000Z\n"),
                 text.constData());
        fill(window, 7, -1, 103);
        const QByteArray later = window.playlist(Style::Plain);
        QVERIFY(!later.contains("#EXT-X-DISCONTINUITY\n"));
        QVERIFY(later.contains("#EXT-X-MEDIA-SEQUENCE:6\n#EXT-X-DISCONTINUITY-SEQUENCE:1\n"));
        fill(window, 3, -1, 110);
        QVERIFY(!window.init(0) && window.init(3));
    }

    void keyframesThatComeLaterMakeTheTargetGrow()
    {
        SegmentWindow window(settings(), 0, {});
        window.beginSession("init", 205'000);
        fill(window, 2);
        window.beginSegment(startMs + 4000);
        window.addPart("x", 200'000, true);
        window.endSegment(4'600'000, 138);
        QVERIFY(window.playlist(Style::Plain).contains("#EXT-X-TARGETDURATION:5\n"));
        fill(window, 9);
        QVERIFY(window.playlist(Style::Plain).contains("#EXT-X-TARGETDURATION:5\n"));
        window.beginSegment(startMs + 30'000);
        window.endSegment(2'000'000, 0); // nothing came
        QVERIFY(window.playlist(Style::Plain).contains("#EXT-X-GAP\n#EXTINF:2.00000,\nmain-12.m4s\n"));
    }

    void aLongWindowLiesOnDisk()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"s1"_s);
        {
            SegmentWindow window(settings(100'000, path), 0, {});
            window.beginSession("init", 205'000);
            fill(window, 80);
            QCOMPARE(window.playlist(Style::Plain).count("#EXTINF"), 50);
            QVERIFY(window.bytesInMemory() < 15 * 10'000);
            const auto old = window.find({35, -1});
            QVERIFY(old && old->bytes.isEmpty());
            QFile file(old->file);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(file.readAll(), window.find({79, -1})->bytes);
            QCOMPARE(QDir(path).entryList(QDir::Files).size(), 45); // the newest are in memory, what fell out is gone
        }
        QVERIFY(QDir(path).entryList(QDir::Files).isEmpty());
    }

    void memoryIsBounded()
    {
        auto small = settings(1'000'000);
        small.memoryBytes = 200'000;
        SegmentWindow window(small, 0, {});
        window.beginSession("init", 205'000);
        fill(window, 200);
        QVERIFY2(window.bytesInMemory() <= 220'000, qPrintable(QString::number(window.bytesInMemory())));
        QVERIFY(window.playlist(Style::Plain).count("#EXTINF") >= 4);
    }

    void fileNames()
    {
        using Kind = PlaybackFile::Kind;
        QCOMPARE(PlaybackFile::parse(u"index.m3u8"_s).kind, Kind::Master);
        QCOMPARE(PlaybackFile::parse(u"main-ll.m3u8"_s).container, PlaybackFile::Container::CmafLowLatency);
        const auto part = PlaybackFile::parse(u"a2-120.7.m4s"_s);
        QVERIFY(part.kind == Kind::Part && part.rendition == u"a2" && part.number == 120 && part.part == 7);
        QCOMPARE(PlaybackFile::parse(u"v720-12.ts"_s).container, PlaybackFile::Container::Ts);
        QCOMPARE(PlaybackFile::parse(u"main-init-12.mp4"_s).kind, Kind::Init);
        for (const char *wrong : {"main-12.mp4", "main-init-12.m4s", "main-12.3.ts", "a1-12.m4s", "../x", "main-.m4s",
                                  "main-99999999999999999.m4s", "", "index.m3u8/"})
            QCOMPARE(PlaybackFile::parse(QString::fromLatin1(wrong)).kind, Kind::Unknown);
    }

    void viewersAreCountedBySession()
    {
        ViewerLedger ledger;
        const auto seen = [&](const char *session, const char *address, qint64 bytes) {
            return ViewerSighting{u"s"_s, QString::fromLatin1(session), u"hls"_s, QString::fromLatin1(address), u"player"_s, bytes, false};
        };
        ledger.note(seen("one", "10.0.0.1", 100), 1000);
        ledger.note(seen("two", "10.0.0.2", 100), 1000);
        ledger.note(seen("", "10.0.0.1", 5000), 1500); // a segment
        ledger.note(seen("", "10.0.0.9", 5000), 1500); // of nobody we know
        QList<ViewerSighting> told = ledger.take(2000);
        QCOMPARE(told.size(), 2);
        std::ranges::sort(told, {}, &ViewerSighting::sessionId);
        QCOMPARE(told[0].bytes, 5100);
        QCOMPARE(told[1].bytes, 100);
        QVERIFY(ledger.take(3000).isEmpty());
        ledger.note(seen("one", "10.0.0.1", 7), 7000);
        told = ledger.take(7500);
        QCOMPARE(told.size(), 1);
        QCOMPARE(told[0].bytes, 7);
        told = ledger.take(21'500);
        QCOMPARE(told.size(), 1);
        QVERIFY(told[0].hasLeft && told[0].sessionId == u"two");
        QCOMPARE(ledger.count(), 1);
    }

    void aSessionOfManyNamesIsOne()
    {
        ViewerLedger ledger;
        for (int i = 0; i < 1000; ++i)
            ledger.note({u"s"_s, u"one"_s, u"hls"_s, u"10.0.0.1"_s, QString(u"player "_s + QString::number(i)), 1, false}, 1000 + i);
        QCOMPARE(ledger.count(), 1);
        QCOMPARE(ledger.knownPlayers(), 1);
        ledger.take(60'000);
        QCOMPARE(ledger.knownPlayers(), 0);
    }
};

} // namespace castwright::tests

using castwright::tests::SegmentWindowTest;
CW_TEST(SegmentWindowTest)
#include "SegmentWindowTest.moc"
