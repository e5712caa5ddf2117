// SPDX-License-Identifier: GPL-3.0-or-later
#include "TestRegistry.h"
#include "fakes/FfmpegTool.h"
#include "media/outputs/OutputRunner.h"
#include "media/package/HlsPlaylist.h"
#include "unit/media/outputs/HubFeeder.h"
#include "unit/media/outputs/StatusLog.h"

#include <QtTest>

Q_DECLARE_METATYPE(castwright::HlsSegment)

namespace castwright::tests {

using media::HlsPlaylist;
using media::OutputRunner;

/// HLS in both kinds of segments, read back by ffmpeg.
class HlsOutputTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void packages_data();
    void packages();
    void playlistSlides();

private:
    HubFeeder m_feeder;
};

void HlsOutputTest::initTestCase()
{
    QVERIFY2(m_feeder.load({4, 1500, 15, QStringLiteral("libx264"), 2}), qPrintable(m_feeder.lastError())); // B-frames: pts differs from dts
    m_feeder.start();
}

void HlsOutputTest::packages_data()
{
    QTest::addColumn<HlsSegment>("segment");
    QTest::addColumn<QString>("suffix");
    QTest::newRow("ts") << HlsSegment::Ts << QStringLiteral("ts");
    QTest::newRow("fmp4") << HlsSegment::Fmp4 << QStringLiteral("m4s");
}

void HlsOutputTest::packages()
{
    QFETCH(HlsSegment, segment);
    QFETCH(QString, suffix);
    QTemporaryDir folder;
    OutputSpec spec;
    spec.destination.id = QStringLiteral("dst_hls");
    spec.destination.kind = DestinationKind::Hls;
    spec.destination.hls = HlsSettings{segment, 1.0, 4};
    spec.folder = folder.filePath(QStringLiteral("hls"));
    StatusLog log;
    const QString index = spec.folder + QStringLiteral("/index.m3u8");
    {
        OutputRunner output(spec, m_feeder.hub(), log.listener());
        QVERIFY2(log.waitFor(OutputState::Live, 3000), qPrintable(log.allTexts()));
        QVERIFY(waitUntil([&] { return QFile::exists(index); }, 3000));
        QTest::qWait(8200);
        output.requestStop();
        QVERIFY(log.waitFor(OutputState::Finished, 2000));
    }
    QFile file(index);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.contains("#EXT-X-INDEPENDENT-SEGMENTS\n") && text.endsWith("#EXT-X-ENDLIST\n"));
    QCOMPARE(text.contains("#EXT-X-MAP:URI=\"init.mp4\""), segment == HlsSegment::Fmp4);
    QCOMPARE(text.count("#EXTINF"), 4);
    QCOMPARE(text.count("#EXT-X-PROGRAM-DATE-TIME"), 4);
    const QStringList segments = QDir(spec.folder).entryList({QStringLiteral("seg-*.") + suffix});
    QVERIFY2(segments.size() <= 7 && segments.size() >= 4, qPrintable(segments.join(u' ')));
    QVERIFY(!segments.contains(QStringLiteral("seg-0.") + suffix));
    // The last segment holds what was left; the three before it one second of picture each, beginning with a keyframe.
    const RawVideo decoded = decodeFrames(index, RawFormat::Gray);
    QVERIFY2(decoded.frames.size() >= 90 && decoded.frames.size() <= 122, qPrintable(QString::number(decoded.frames.size())));
    const QJsonObject probe = probeJson(index);
    QCOMPARE(probedStream(probe, QStringLiteral("video")).value(QLatin1String("nb_read_packets")).toString().toLongLong(), decoded.frames.size());
    QCOMPARE(probedStream(probe, QStringLiteral("audio")).value(QLatin1String("codec_name")).toString(), QStringLiteral("aac"));
    const ToolResult strict = runTool(QStringLiteral("ffmpeg"), {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-i"), index,
                                                                 QStringLiteral("-f"), QStringLiteral("null"), QStringLiteral("-")});
    QVERIFY2(strict.exitCode == 0 && strict.standardError.trimmed().isEmpty(), strict.standardError.constData());
}

void HlsOutputTest::playlistSlides()
{
    HlsPlaylist playlist(3, 2.0, {});
    const QDateTime start = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC);
    for (int i = 0; i < 8; ++i)
        playlist.append({i, QStringLiteral("seg-%1.ts").arg(i), i == 5 ? 2.4 : 2.0, start.addSecs(2 * i)});
    const QByteArray text = playlist.text(false);
    QVERIFY(text.startsWith("#EXTM3U\n#EXT-X-VERSION:6\n#EXT-X-TARGETDURATION:3\n#EXT-X-MEDIA-SEQUENCE:5\n"));
    QVERIFY(text.contains("#EXT-X-PROGRAM-DATE-TIME:2023-11-14T22:13:30.000Z\n#EXTINF:2.40000,\nseg-5.ts\n"));
    QVERIFY(!text.contains("ENDLIST") && !text.contains("seg-4.ts"));
    QCOMPARE(playlist.takeExpired(), QStringList({QStringLiteral("seg-0.ts"), QStringLiteral("seg-1.ts")}));
    QVERIFY(playlist.takeExpired().isEmpty());
}

} // namespace castwright::tests

using castwright::tests::HlsOutputTest;
CW_TEST(HlsOutputTest)
#include "HlsOutputTest.moc"
