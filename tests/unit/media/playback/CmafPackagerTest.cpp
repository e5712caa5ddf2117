// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/playback/CmafPackager.h"
#include "TestRegistry.h"
#include "fakes/FfmpegTool.h"
#include "feeder/SessionFeeder.h"
#include "media/package/CodecNames.h"
#include "media/playback/FlvPackager.h"
#include "media/playback/RenditionSet.h"
#include "media/playback/TsPackager.h"

#include <QDir>
#include <QRegularExpression>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace castwright::tests {

using namespace media;

/// What the packagers make of every codec, decoded by ffmpeg: each picture once and in order, sound of the same length, and playlists whose
/// figures are true.
class CmafPackagerTest : public QObject {
    Q_OBJECT

    static constexpr qint64 wallMs = 1'700'000'000'000;
    static constexpr qint64 firstNumber = 100;

    static QStringList words(const char *text) { return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts); }
    static void save(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    /// Writes all that a playlist names.
    static void saveAll(const QDir &folder, const SegmentWindow &window, const QByteArray &playlist, const QString &name)
    {
        save(folder.filePath(name), playlist);
        static const QRegularExpression address(u"(?:^|URI=\")([a-z0-9]+)-(init-)?(\\d+)(?:\\.(\\d+))?\\.(\\w+)"_s,
                                                QRegularExpression::MultilineOption);
        for (auto found = address.globalMatch(QString::fromLatin1(playlist)); found.hasNext();) {
            const auto match = found.next();
            const qint64 number = match.captured(3).toLongLong();
            const QString file = QString(match.captured(0)).remove(u"URI=\""_s);
            if (match.hasCaptured(2)) {
                const auto init = window.init(number);
                QVERIFY2(init, qPrintable(file));
                save(folder.filePath(file), *init);
            } else if (const auto piece = window.find({number, match.captured(4).isEmpty() ? -1 : match.captured(4).toInt()})) {
                save(folder.filePath(file), piece->bytes);
            }
        }
    }
    static QList<qint64> durationsUs(const QByteArray &playlist, const char *tag)
    {
        QList<qint64> durations;
        for (const QByteArray &line : playlist.split('\n'))
            if (line.startsWith(tag))
                durations += qRound64(line.mid(static_cast<qsizetype>(qstrlen(tag))).split(',').first().toDouble() * 1e6);
        return durations;
    }

private Q_SLOTS:
    void everyCodecIsPlayedWhole_data()
    {
        QTest::addColumn<QStringList>("video");
        QTest::addColumn<QStringList>("audio");
        QTest::addColumn<QByteArray>("codecs");
        QTest::addColumn<QList<qint64>>("lengthsUs");
        // The first two segments are short; then two seconds each, of which one second is left.
        const QList<qint64> whole{1'000'000, 1'000'000, 2'000'000, 2'000'000};
        // In open groups the two pictures shown before a keyframe come after it, into its segment.
        const QList<qint64> open{933'330, 1'000'000, 2'000'000, 2'066'670};
        const QStringList x264 = words("-c:v libx264 -preset ultrafast");
        QTest::newRow("H.264 with B-frames, AAC")
            << words("-c:v libx264 -preset veryfast -bf 2") << words("-c:a aac") << QByteArray("avc1.64000d,mp4a.40.2") << whole;
        QTest::newRow("HEVC, AAC") << words("-c:v libx265 -preset ultrafast -x265-params log-level=none:bframes=2:open-gop=0")
                                   << words("-c:a aac") << QByteArray("hvc1.1.6.L60.90,mp4a.40.2") << whole;
        QTest::newRow("HEVC in open groups, AAC") << words("-c:v libx265 -preset ultrafast -x265-params log-level=none:bframes=2:b-adapt=0")
                                                  << words("-c:a aac") << QByteArray("hvc1.1.6.L60.90,mp4a.40.2") << open;
        QTest::newRow("AV1, Opus") << words("-c:v libsvtav1 -preset 12") << words("-c:a libopus") << QByteArray("av01.0.00M.08,opus")
                                   << whole;
        QTest::newRow("VP9, Opus") << words("-c:v libvpx-vp9 -deadline realtime -cpu-used 8") << words("-c:a libopus")
                                   << QByteArray("vp09.") << whole;
        QTest::newRow("H.264, MP3") << x264 << words("-c:a libmp3lame") << QByteArray("avc1.42c00d,mp4a.6B") << whole;
        QTest::newRow("pictures alone") << x264 << QStringList() << QByteArray("avc1.42c00d") << whole;
        QTest::newRow("sound alone") << QStringList() << words("-c:a aac") << QByteArray("mp4a.40.2") << whole;
    }

    void everyCodecIsPlayedWhole()
    {
        QFETCH(QStringList, video);
        QFETCH(QStringList, audio);
        QFETCH(QByteArray, codecs);
        QFETCH(QList<qint64>, lengthsUs);
        SessionFeeder feeder;
        QVERIFY2(feeder.load({6, 30, video, audio, 1}), qPrintable(feeder.lastError()));
        RenditionSet set;
        const auto window = std::make_shared<SegmentWindow>(SegmentWindow::Settings{.name = u"main"_s, .suffix = u"m4s"_s}, firstNumber,
                                                            std::function<void()>());
        set.add(u"main"_s, window, feeder.info());
        CmafPackager packager({}, feeder.info(), window, {});
        for (const PacketPtr &packet : feeder.packets())
            packager.write(packet, wallMs);
        packager.finish();
        window->end();

        const QTemporaryDir folder;
        const QByteArray playlist = window->playlist(SegmentWindow::Style::Plain);
        saveAll(QDir(folder.path()), *window, playlist, u"main.m3u8"_s);
        const QString index = folder.filePath(u"main.m3u8"_s);
        const ToolResult strict = runTool(u"ffmpeg"_s, {u"-v"_s, u"error"_s, u"-i"_s, index, u"-f"_s, u"null"_s, u"-"_s});
        QVERIFY2(strict.exitCode == 0 && strict.standardError.trimmed().isEmpty(), strict.standardError.constData());
        if (!video.isEmpty()) {
            const RawVideo decoded = decodeFrames(index, RawFormat::Gray);
            QCOMPARE(decoded.frames.size(), feeder.frameCount());
            for (int i = 0; i < decoded.frames.size(); ++i)
                QCOMPARE(SessionFeeder::numberOf(decoded.frames[i]), i);
            QCOMPARE(durationsUs(playlist, "#EXTINF:"), lengthsUs);
            QVERIFY(playlist.contains("#EXT-X-MEDIA-SEQUENCE:100\n"));
        }
        if (!audio.isEmpty())
            QVERIFY(std::abs(decodeAudio(index).size() - 6 * 48000) < 3000);
        const QByteArray master = set.master(RenditionSet::Kind::Cmaf, {});
        QVERIFY2(master.contains(QByteArray("CODECS=\"" + codecs)), master.constData());
        QVERIFY(video.isEmpty() || (master.contains(",RESOLUTION=320x180,") && master.contains("FRAME-RATE=30.000")));
    }

    void partsAreWhatTheSegmentsAre()
    {
        SessionFeeder feeder;
        QVERIFY2(feeder.load({6, 60, words("-c:v libx264 -preset veryfast -bf 2"), words("-c:a aac"), 1}), qPrintable(feeder.lastError()));
        const auto window = std::make_shared<SegmentWindow>(SegmentWindow::Settings{.name = u"main"_s, .suffix = u"m4s"_s}, firstNumber,
                                                            std::function<void()>());
        CmafPackager packager({}, feeder.info(), window, {});
        for (const PacketPtr &packet : feeder.packets())
            packager.write(packet, wallMs);
        packager.finish();
        window->end();
        const QByteArray playlist = window->playlist(SegmentWindow::Style::LowLatency);
        const QTemporaryDir folder;
        saveAll(QDir(folder.path()), *window, playlist, u"main-ll.m3u8"_s);
        const QList<qint64> parts = durationsUs(playlist, "#EXT-X-PART:DURATION=");
        const QList<qint64> target = durationsUs(playlist, "#EXT-X-PART-INF:PART-TARGET=");
        QCOMPARE(target.size(), 1);
        QCOMPARE(parts.size(), 30); // three segments of ten parts
        for (const qint64 part : parts)
            QVERIFY2(part <= target[0] && part * 100 >= target[0] * 85, qPrintable(QString::number(part)));
        QCOMPARE(std::accumulate(parts.begin(), parts.end(), qint64(0)), 6'000'000);
        QCOMPARE(playlist.count("INDEPENDENT=YES"), 3);
        // The parts of a segment, one after the other, are the segment.
        for (qint64 number = firstNumber; number < firstNumber + 3; ++number) {
            QByteArray joined;
            for (int part = 0; window->find({number, part}); ++part)
                joined += window->find({number, part})->bytes;
            QCOMPARE(joined, window->find({number, -1})->bytes);
        }
        QVERIFY(playlist.contains("#EXT-X-PROGRAM-DATE-TIME:2023-11-14T22:13:22.0"));
    }

    void furtherSoundTracksAreRenditions()
    {
        SessionFeeder feeder;
        QVERIFY2(feeder.load({4, 30, words("-c:v libx264 -preset ultrafast"), words("-c:a aac"), 3}), qPrintable(feeder.lastError()));
        RenditionSet set;
        const auto main = std::make_shared<SegmentWindow>(SegmentWindow::Settings{.name = u"main"_s, .suffix = u"m4s"_s}, firstNumber,
                                                          std::function<void()>());
        set.add(u"main"_s, main, feeder.info());
        StreamInfo sound = feeder.info();
        sound.hasVideo = false;
        const auto trackWindow = [&](int track, qint64 number) {
            const QString name = u'a' + QString::number(track);
            auto window =
                std::make_shared<SegmentWindow>(SegmentWindow::Settings{.name = name, .suffix = u"m4s"_s}, number, std::function<void()>());
            set.add(name, window, sound);
            return window;
        };
        CmafPackager packager({}, feeder.info(), main, trackWindow);
        for (const PacketPtr &packet : feeder.packets())
            packager.write(packet, wallMs);
        packager.finish();
        set.end();
        QCOMPARE(set.all().size(), 3U);
        const QTemporaryDir folder;
        save(folder.filePath(u"index.m3u8"_s), set.master(RenditionSet::Kind::Cmaf, {}));
        for (const auto &[name, rendition] : set.all()) {
            const QByteArray playlist = rendition.window->playlist(SegmentWindow::Style::Plain);
            saveAll(QDir(folder.path()), *rendition.window, playlist, name + u".m3u8"_s);
            QVERIFY2(playlist.contains("#EXT-X-MEDIA-SEQUENCE:100\n"), playlist.constData());
            QCOMPARE(playlist.count("#EXTINF"), 3);
        }
        const QJsonObject probe = probeJson(folder.filePath(u"index.m3u8"_s));
        QCOMPARE(probe.value(u"streams"_s).toArray().size(), 4);
        QVERIFY(std::abs(decodeAudio(folder.filePath(u"a3.m3u8"_s)).size() - 4 * 48000) < 5000);
    }

    void transportStreamAndFlv_data()
    {
        QTest::addColumn<QStringList>("video");
        QTest::addColumn<QStringList>("audio");
        QTest::addColumn<bool>("isFlv");
        QTest::newRow("TS, H.264 with B-frames, AAC") << words("-c:v libx264 -preset veryfast -bf 2") << words("-c:a aac") << false;
        QTest::newRow("TS, HEVC, AAC") << words("-c:v libx265 -preset ultrafast -x265-params log-level=none") << words("-c:a aac") << false;
        QTest::newRow("TS, H.264, Opus") << words("-c:v libx264 -preset ultrafast") << words("-c:a libopus") << false;
        QTest::newRow("TS, sound alone") << QStringList() << words("-c:a libmp3lame") << false;
        QTest::newRow("FLV, H.264 with B-frames, AAC") << words("-c:v libx264 -preset veryfast -bf 2") << words("-c:a aac") << true;
    }

    void transportStreamAndFlv()
    {
        QFETCH(QStringList, video);
        QFETCH(QStringList, audio);
        QFETCH(bool, isFlv);
        SessionFeeder feeder;
        QVERIFY2(feeder.load({4, 30, video, audio, 1}), qPrintable(feeder.lastError()));
        const auto ring = std::make_shared<ChunkRing>();
        const auto window = std::make_shared<SegmentWindow>(SegmentWindow::Settings{.name = u"main"_s, .suffix = u"ts"_s}, firstNumber,
                                                            std::function<void()>());
        std::unique_ptr<Packaging> packager;
        if (isFlv)
            packager = *FlvPackager::make(feeder.info(), ring);
        else
            packager = *TsPackager::make(feeder.info(), 2000, window, ring);
        for (const PacketPtr &packet : feeder.packets())
            packager->write(packet, wallMs);
        packager->finish();
        const QTemporaryDir folder;
        QByteArray whole = ring->head();
        quint64 position = ring->startPosition(false);
        for (ChunkRing::Batch batch = ring->read(position, 1 << 30); !batch.chunks.empty(); batch = ring->read(position, 1 << 30))
            for (const QByteArray &chunk : batch.chunks)
                whole += chunk;
        const QString path = folder.filePath(isFlv ? u"all.flv"_s : u"all.ts"_s);
        save(path, whole);
        QStringList inputs{path};
        if (!isFlv) {
            window->end();
            const QByteArray playlist = window->playlist(SegmentWindow::Style::Plain);
            saveAll(QDir(folder.path()), *window, playlist, u"ts.m3u8"_s);
            inputs += folder.filePath(u"ts.m3u8"_s);
            QByteArray joined;
            for (qint64 number = firstNumber; window->find({number, -1}); ++number)
                joined += window->find({number, -1})->bytes;
            QVERIFY(joined == whole);
            QCOMPARE(whole.size() % 188, 0);
        }
        for (const QString &input : std::as_const(inputs)) {
            const ToolResult strict = runTool(u"ffmpeg"_s, {u"-v"_s, u"error"_s, u"-i"_s, input, u"-f"_s, u"null"_s, u"-"_s});
            QVERIFY2(strict.exitCode == 0 && strict.standardError.trimmed().isEmpty(), strict.standardError.constData());
            const RawVideo decoded = video.isEmpty() ? RawVideo() : decodeFrames(input, RawFormat::Gray);
            QCOMPARE(decoded.frames.size(), feeder.frameCount());
            for (int i = 0; i < decoded.frames.size(); ++i)
                QCOMPARE(SessionFeeder::numberOf(decoded.frames[i]), i);
            QVERIFY(std::abs(decodeAudio(input).size() - 4 * 48000) < 4000);
        }
    }

    /// No ffmpeg before 6.1 reads HEVC out of FLV, so this test takes the tags apart itself (Enhanced RTMP) and has the bare stream
    /// decoded.
    void flvWithHevc()
    {
        SessionFeeder feeder;
        QVERIFY2(feeder.load({4, 30, words("-c:v libx265 -preset ultrafast -x265-params log-level=none:bframes=2"), words("-c:a aac"), 1}),
                 qPrintable(feeder.lastError()));
        const auto ring = std::make_shared<ChunkRing>();
        const auto packager = FlvPackager::make(feeder.info(), ring);
        QVERIFY(packager);
        for (const PacketPtr &packet : feeder.packets())
            (*packager)->write(packet, wallMs);
        (*packager)->finish();
        QByteArray whole = ring->head();
        quint64 position = ring->startPosition(false);
        for (ChunkRing::Batch batch = ring->read(position, 1 << 30); !batch.chunks.empty(); batch = ring->read(position, 1 << 30))
            for (const QByteArray &chunk : batch.chunks)
                whole += chunk;
        QVERIFY(whole.startsWith("FLV\x01\x05"));
        const QByteArray start("\0\0\0\1", 4);
        const auto number = [&whole](qsizetype at, int bytes) {
            quint32 value = 0;
            for (int i = 0; i < bytes; ++i)
                value = value << 8 | static_cast<uchar>(whole[at + i]);
            return value;
        };
        QByteArray bare;
        qint64 lastMs = -1;
        int pictures = 0;
        int sounds = 0;
        for (qsizetype at = 13; at + 11 <= whole.size(); at += 11 + number(at + 1, 3) + 4) {
            const qsizetype body = at + 11;
            const qsizetype end = body + number(at + 1, 3);
            QVERIFY(end + 4 <= whole.size());
            QCOMPARE(number(end, 4), number(at + 1, 3) + 11);
            sounds += whole[at] == 8 ? 1 : 0;
            if (whole[at] != 9)
                continue;
            const qint64 timeMs = number(at + 4, 3) | static_cast<qint64>(number(at + 7, 1)) << 24;
            QVERIFY(timeMs >= lastMs);
            lastMs = timeMs;
            QVERIFY2(whole[body] & 0x80, "not of the enhanced kind");
            QCOMPARE(whole.mid(body + 1, 4), QByteArray("hvc1"));
            const int kind = whole[body] & 0x0f;
            if (kind == 0) { // hvcC: its parameter sets
                qsizetype set = body + 5 + 23;
                for (int arrays = whole[body + 5 + 22]; arrays > 0; --arrays) {
                    const int sets = static_cast<int>(number(set + 1, 2));
                    set += 3;
                    for (int i = 0; i < sets; ++i, set += 2 + number(set, 2))
                        bare += start + whole.mid(set + 2, number(set, 2));
                }
                continue;
            }
            QVERIFY(kind == 1 || kind == 3);
            for (qsizetype unit = body + (kind == 1 ? 8 : 5); unit + 4 <= end; unit += 4 + number(unit, 4))
                bare += start + whole.mid(unit + 4, number(unit, 4));
            ++pictures;
        }
        QCOMPARE(pictures, feeder.frameCount());
        QVERIFY(sounds >= 187);
        const QTemporaryDir folder;
        save(folder.filePath(u"bare.hevc"_s), bare);
        const RawVideo decoded = decodeFrames(folder.filePath(u"bare.hevc"_s), RawFormat::Gray);
        QCOMPARE(decoded.frames.size(), feeder.frameCount());
        for (int i = 0; i < decoded.frames.size(); ++i)
            QCOMPARE(SessionFeeder::numberOf(decoded.frames[i]), i);
    }

    void timesInMillisecondsLeaveNoGapsInSound()
    {
        TrackInfo track;
        track.codec = TrackCodec::Aac;
        SoundClock clock(track, 48000);
        qint64 last = -1;
        for (int i = 0; i < 1000; ++i) {
            Packet packet;
            packet.kind = TrackKind::Audio;
            packet.ptsUs = qint64(i) * 1024 * 1000 / 48000 * 1000; // whole milliseconds, as FLV has them
            packet.durationUs = 21'000 + i % 2 * 1000;
            const qint64 time = clock.timeOf(packet);
            QVERIFY(last < 0 || time - last == 1024);
            last = time;
        }
        Packet later;
        later.kind = TrackKind::Audio;
        later.ptsUs = 60'000'000;
        QCOMPARE(clock.timeOf(later), 70 * 48000); // a real gap stays one
    }
};

} // namespace castwright::tests

using castwright::tests::CmafPackagerTest;
CW_TEST(CmafPackagerTest)
#include "CmafPackagerTest.moc"
