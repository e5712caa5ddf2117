// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/ingest/ts/TsDemuxer.h"
#include "fakes/FfmpegTool.h"
#include "media/ffmpeg/Muxer.h"
#include "media/ingest/ts/TsClock.h"

#include "TestRegistry.h"

#include <QJsonObject>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

#include <map>

using namespace castwright;
using namespace castwright::media;
using namespace castwright::tests;
using namespace Qt::StringLiterals;

/// Transport streams that ffmpeg made, against what ffprobe says of them; and streams that are cut, doubled, damaged and nonsense.
class TsDemuxerTest : public QObject {
    Q_OBJECT

    struct Taken {
        std::vector<std::shared_ptr<const StreamInfo>> infos;
        std::vector<PacketPtr> packets;
        qint64 lost = 0;
        qint64 damaged = 0;

        qsizetype count(TrackKind kind) const
        {
            return std::ranges::count_if(packets, [&](const PacketPtr &packet) { return packet->kind == kind; });
        }
        bool isSteady() const ///< times rise in each track and nowhere jump
        {
            qint64 last[7] = {-1, -1, -1, -1, -1, -1, -1};
            for (const PacketPtr &packet : packets) {
                qint64 &before = last[packet->kind == TrackKind::Video ? 0 : packet->audioTrack];
                if (packet->dtsUs <= before || (before >= 0 && packet->dtsUs - before > 1'500'000) || packet->ptsUs < packet->dtsUs)
                    return false;
                before = packet->dtsUs;
            }
            return true;
        }
    };

    static Taken demux(const QByteArray &bytes, quint32 seed = 1)
    {
        Taken taken;
        TsDemuxer demuxer({[&](std::shared_ptr<const StreamInfo> info) { taken.infos.push_back(std::move(info)); },
                           [&](const PacketPtr &packet) { taken.packets.push_back(packet); }});
        QRandomGenerator random(seed);
        for (qsizetype at = 0; at < bytes.size();) { // in pieces as a network brings them
            const auto size = std::min<qsizetype>(1 + random.bounded(3000), bytes.size() - at);
            demuxer.feed(QByteArrayView(bytes).sliced(at, size));
            at += size;
        }
        demuxer.finish();
        taken.lost = demuxer.lostPackets();
        taken.damaged = demuxer.damagedFrames();
        return taken;
    }
    QByteArray make(const QString &name, const QString &options, int seconds = 4)
    {
        const QString path = m_folder.filePath(name);
        QStringList arguments =
            u"-v error -f lavfi -i testsrc2=size=320x180:rate=30 -f lavfi -i sine=frequency=440:sample_rate=48000"_s.split(u' ');
        arguments << u"-t"_s << QString::number(seconds) << options.split(u' ', Qt::SkipEmptyParts) << u"-f"_s << u"mpegts"_s << path;
        const ToolResult result = runFfmpeg(arguments);
        if (result.exitCode != 0)
            QTest::qFail(result.standardError.constData(), __FILE__, __LINE__);
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// Puts what was taken into a file that other people's programs read.
    QString remux(const Taken &taken, const QString &name)
    {
        class Target final : public MuxerTarget {
        public:
            bool write(QByteArrayView bytes) override
            {
                data.append(bytes.data(), bytes.size());
                return true;
            }
            QByteArray data;
        } target;
        Muxer muxer(Muxer::Format::Matroska, target);
        if (const auto opened = muxer.open(*taken.infos.front()); !opened)
            QTest::qFail(qPrintable(opened.error().message), __FILE__, __LINE__);
        for (const PacketPtr &packet : taken.packets)
            if (!muxer.write(*packet))
                QTest::qFail("a packet was not taken", __FILE__, __LINE__);
        (void)muxer.finish();
        QFile file(m_folder.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(target.data);
        return file.fileName();
    }

    QTemporaryDir m_folder;
    const QString m_plain = u"-c:v libx264 -preset ultrafast -g 30 -bf 2 -pix_fmt yuv420p -c:a aac -ac 2"_s;

private Q_SLOTS:
    void everyFrameComes_data()
    {
        QTest::addColumn<QString>("options");
        QTest::addColumn<int>("video");
        QTest::addColumn<int>("audio");
        QTest::newRow("h264 aac") << m_plain << int(TrackCodec::H264) << int(TrackCodec::Aac);
        QTest::newRow("hevc opus")
            << u"-c:v libx265 -preset ultrafast -x265-params log-level=none:keyint=30 -pix_fmt yuv420p -c:a libopus -ac 2"_s
            << int(TrackCodec::Hevc) << int(TrackCodec::Opus);
        QTest::newRow("h264 mp3") << u"-c:v libx264 -preset veryfast -g 30 -pix_fmt yuv420p -c:a libmp3lame -ac 2"_s
                                  << int(TrackCodec::H264) << int(TrackCodec::Mp3);
    }
    void everyFrameComes()
    {
        QFETCH(QString, options);
        QFETCH(int, video);
        QFETCH(int, audio);
        const QString name = QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-');
        const QByteArray bytes = make(name + u".ts"_s, options);
        const QJsonObject truth = probeJson(m_folder.filePath(name + u".ts"_s));
        const Taken taken = demux(bytes);
        QCOMPARE(taken.infos.size(), std::size_t(1));
        const StreamInfo &info = *taken.infos.front();
        QVERIFY(info.hasVideo && info.hasAudio);
        QCOMPARE(int(info.video.codec), video);
        QCOMPARE(int(info.audio.codec), audio);
        QCOMPARE(info.video.width, 320);
        QCOMPARE(info.video.height, 180);
        QCOMPARE(info.video.fps, 30);
        QCOMPARE(info.audio.sampleRate, 48000);
        QCOMPARE(info.audio.channels, 2);
        QCOMPARE(taken.count(TrackKind::Video), qsizetype(120));
        const QJsonObject sound = probedStream(truth, u"audio"_s);
        // ffprobe counts what its parser makes of a PES packet; we cut frames ourselves and may not lose one.
        QVERIFY2(std::abs(taken.count(TrackKind::Audio) - sound.value(u"nb_read_packets").toString().toLongLong()) <= 1,
                 qPrintable(u"%1 against %2"_s.arg(taken.count(TrackKind::Audio)).arg(sound.value(u"nb_read_packets").toString())));
        QVERIFY(taken.isSteady());
        QCOMPARE(taken.lost, 0);
        const auto first = std::ranges::find_if(taken.packets, [](const PacketPtr &packet) { return packet->kind == TrackKind::Video; });
        QVERIFY((*first)->isKeyframe);
        const QString file = remux(taken, name + u".mkv"_s);
        const ToolResult decoded = runFfmpeg({u"-v"_s, u"error"_s, u"-i"_s, file, u"-f"_s, u"null"_s, u"-"_s});
        QCOMPARE(decoded.exitCode, 0);
        QCOMPARE(decoded.standardError, QByteArray());
        QCOMPARE(decodeFrames(file, RawFormat::Gray).frames.size(), qsizetype(120));
    }

    void soundAlone()
    {
        const Taken taken = demux(make(u"sound.ts"_s, u"-map 1:a -c:a aac -ac 1"_s));
        QCOMPARE(taken.infos.size(), std::size_t(1));
        QVERIFY(!taken.infos.front()->hasVideo && taken.infos.front()->hasAudio);
        QCOMPARE(taken.infos.front()->audio.channels, 1);
        QVERIFY(taken.count(TrackKind::Audio) > 180);
    }

    void anAnnouncedTrackThatNeverComesHoldsNobodyUp()
    {
        QByteArray bytes = make(u"twice.ts"_s, m_plain);
        for (qsizetype at = 0; at + 188 <= bytes.size(); at += 188) // the sound's packets become padding
            if (((bytes[at + 1] & 0x1f) << 8 | static_cast<uchar>(bytes[at + 2])) == 0x101) {
                bytes[at + 1] = static_cast<char>((bytes[at + 1] & 0xe0) | 0x1f);
                bytes[at + 2] = static_cast<char>(0xff);
            }
        bytes += bytes; // 8 s
        bytes += bytes;
        const Taken taken = demux(bytes);
        QVERIFY(!taken.infos.empty());
        QVERIFY(taken.infos.front()->hasVideo && !taken.infos.front()->hasAudio);
        QVERIFY(taken.isSteady());
    }

    void timeStampsWrap()
    {
        // 2^33 / 90000 is 95443.7 s: the stamps of this one begin anew after two seconds.
        const Taken taken = demux(make(u"wrap.ts"_s, m_plain + u" -output_ts_offset 95440.3 -muxdelay 0 -muxpreload 0"_s, 6));
        QVERIFY(taken.isSteady());
        QCOMPARE(taken.count(TrackKind::Video), qsizetype(180));
        QVERIFY(std::abs(taken.packets.back()->dtsUs - 6'000'000) < 200'000);
    }

    void aPublisherWhoBeginsAnewGoesOn()
    {
        const QByteArray bytes = make(u"loop.ts"_s, m_plain + u" -output_ts_offset 1000"_s);
        const QByteArray other = make(u"loop2.ts"_s, m_plain + u" -output_ts_offset 20"_s);
        const Taken taken = demux(bytes + other + bytes);
        QCOMPARE(taken.infos.size(), std::size_t(1));
        QVERIFY(taken.isSteady());
        QVERIFY2(std::abs(taken.packets.back()->dtsUs - 12'000'000) < 1'000'000, qPrintable(QString::number(taken.packets.back()->dtsUs)));
    }

    void otherTracksAreAnotherStream()
    {
        const QByteArray first = make(u"a.ts"_s, m_plain);
        const QByteArray second = make(u"b.ts"_s, m_plain + u" -s 160x90"_s);
        const Taken taken = demux(first + second);
        QCOMPARE(taken.infos.size(), std::size_t(2));
        QCOMPARE(taken.infos.back()->video.width, 160);
    }

    void lossIsCountedAndDamagedFramesAreLeftOut()
    {
        const QByteArray bytes = make(u"loss.ts"_s, m_plain + u" -b:v 2M"_s);
        QByteArray lossy;
        int dropped = 0;
        for (qsizetype at = 0; at + 188 <= bytes.size(); at += 188) {
            const int pid = (bytes[at + 1] & 0x1f) << 8 | static_cast<uchar>(bytes[at + 2]);
            if (pid == 0x100 && at / 188 % 97 == 50) {
                ++dropped;
                continue;
            }
            lossy += bytes.mid(at, 188);
        }
        const Taken taken = demux(lossy);
        QVERIFY(dropped > 5);
        QCOMPARE(taken.lost, dropped);
        QVERIFY(taken.damaged > 0 && taken.damaged <= dropped);
        QVERIFY(taken.count(TrackKind::Video) < 120);
        QVERIFY(taken.isSteady());
    }

    void nonsenseIsSurvived()
    {
        const QByteArray bytes = make(u"mutated.ts"_s, m_plain, 2);
        QRandomGenerator random(7);
        for (int round = 0; round < 20; ++round) {
            QByteArray damaged = bytes;
            const int changes = 1 + random.bounded(400);
            for (int i = 0; i < changes; ++i)
                damaged[random.bounded(int(damaged.size()))] = static_cast<char>(random.bounded(256));
            const int cut = random.bounded(int(damaged.size()));
            damaged.remove(cut, random.bounded(700));
            demux(damaged, quint32(round));
        }
        QByteArray noise(1'000'000, '\0');
        for (char &byte : noise)
            byte = static_cast<char>(random.bounded(256));
        QVERIFY(demux(noise).packets.empty());
    }

    /// Found by fuzzing: readers know sound by its number, and its times had begun anew where another PID took that number.
    void timesGoOnWhereAnotherTrackTakesTheNumber()
    {
        QFile seed(QStringLiteral(CASTWRIGHT_SOURCE_DIR "/tests/fuzz/corpus/ts/another-sound-in-its-place"));
        QVERIFY(seed.open(QIODevice::ReadOnly));
        const Taken taken = demux(seed.readAll().sliced(1)); // the first byte says how the fuzzer cuts it
        QVERIFY(!taken.packets.empty());
        std::map<int, qint64> last;
        for (const PacketPtr &packet : taken.packets) {
            qint64 &before = last[packet->kind == TrackKind::Video ? 0 : packet->audioTrack];
            QVERIFY2(packet->dtsUs >= before, qPrintable(u"%1 after %2"_s.arg(packet->dtsUs).arg(before)));
            before = packet->dtsUs;
        }
    }

    void theClockIsOneForAllTracks()
    {
        TsClock clock;
        QCOMPARE(clock.steady(5000), 5000);
        QCOMPARE(clock.steady(8000), 8000);
        QCOMPARE(clock.steady(6500), 6500); // sound lies behind pictures
        const qint64 jumped = clock.steady(90'000 * 100);
        QCOMPARE(jumped, 8000 + 3600);
        QCOMPARE(clock.steady(90'000 * 100 + 3000), jumped + 3000);
        QCOMPARE(clock.jumps(), 1);
        TsClock wrapping;
        const qint64 end = (qint64(1) << 33) - 1000;
        QCOMPARE(wrapping.steady(end), end);
        QCOMPARE(wrapping.steady(2000), end + 3000);
        QCOMPARE(wrapping.jumps(), 0);
    }
};

CW_TEST(TsDemuxerTest)
#include "TsDemuxerTest.moc"
