// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/rtmp/FlvIntake.h"
#include "TestRegistry.h"
#include "media/rtmp/FlvTag.h"
#include "media/rtmp/PictureSize.h"
#include "media/rtmp/SoundConfig.h"

#include <QSize>
#include <QtTest>

namespace castwright::tests {

using namespace media;

/// FLV tags become tracks and packets.
class FlvIntakeTest : public QObject {
    Q_OBJECT

    struct Sink final : FlvIntake::Host {
        std::vector<std::shared_ptr<const StreamInfo>> infos;
        std::vector<PacketPtr> packets;
        int changes = 0;
        void tracksKnown(std::shared_ptr<const StreamInfo> info) override { infos.push_back(std::move(info)); }
        void packet(const PacketPtr &packet) override { packets.push_back(packet); }
        void tracksChanged() override { ++changes; }
        static QByteArray bytes(const PacketPtr &packet)
        {
            return QByteArray(reinterpret_cast<const char *>(packet->data.get()), packet->size);
        }
    };

    static QByteArray hex(const char *text) { return QByteArray::fromHex(text); }
    // x264's headers of a picture of 320x180, and AAC of 48 kHz in stereo.
    static QByteArray avcC() { return hex("0142c00dffe100176742c00dda05067e7c0440000003004000000f03c50aa801000468ce0fc8"); }
    static QByteArray avcConfig() { return hex("1700000000") + avcC(); }
    static QByteArray aacConfig() { return hex("af001190"); }
    static QByteArray picture(char body, bool isKeyframe = false)
    {
        return hex(isKeyframe ? "1701000000" : "2701000000") + hex("00000001") + body;
    }
    static QByteArray sound(char body) { return hex("af01") + body; }

private Q_SLOTS:
    void pictureAndSound();
    void oneTrackIsNotKeptWaiting();
    void aTrackThatComesLateBeginsAnother();
    void otherHeadersBeginAnotherSession();
    void timesWrapAndAreMended();
    void jumpsKeepTheTracksTogether();
    void enhancedCodecs_data();
    void enhancedCodecs();
    void manyTracks();
    void modExIsSkipped();
    void shortLengthsAreMadeLong();
    void sizesAreRead();
    void mp3IsLearntFromItsFrames();
    void malformedBodies();
    void whatWeWriteWeRead();
};

void FlvIntakeTest::pictureAndSound()
{
    Sink sink;
    FlvIntake intake(sink);
    intake.metaData(AmfValue::ecmaArray({{"framerate", 25}, {"videodatarate", 1500}}));
    intake.video(0, avcConfig(), 0);
    intake.audio(0, aacConfig(), 0);
    QVERIFY(intake.video(1000, hex("17010000500000000141"), 0)); // shown 80 ms later
    QVERIFY(intake.audio(1010, sound('a'), 0));
    QCOMPARE(sink.infos.size(), std::size_t(1));
    const StreamInfo &info = *sink.infos[0];
    QCOMPARE(info.video.width, 320);
    QCOMPARE(info.video.height, 180);
    QCOMPARE(info.video.fps, 25);
    QCOMPARE(info.video.bitrateBps, 1'500'000);
    QCOMPARE(info.video.extradata, avcC());
    QCOMPARE(info.audio.sampleRate, 48000);
    QCOMPARE(info.audio.channels, 2);
    QCOMPARE(sink.packets.size(), std::size_t(2));
    QCOMPARE(sink.packets[0]->dtsUs, 0);
    QCOMPARE(sink.packets[0]->ptsUs, 80'000);
    QVERIFY(sink.packets[0]->isKeyframe);
    QCOMPARE(Sink::bytes(sink.packets[0]), hex("0000000141"));
    QCOMPARE(sink.packets[1]->dtsUs, 10'000);
    QCOMPARE(sink.packets[1]->durationUs, 21'333);
}

void FlvIntakeTest::oneTrackIsNotKeptWaiting()
{
    Sink sink;
    FlvIntake intake(sink);
    intake.audio(0, aacConfig(), 0);
    intake.audio(0, sound('a'), 0);
    intake.audio(21, sound('b'), 21'000);
    intake.tick(400'000);
    QVERIFY(sink.infos.empty());
    intake.tick(600'000);
    QCOMPARE(sink.infos.size(), std::size_t(1));
    QVERIFY(!sink.infos[0]->hasVideo && sink.infos[0]->hasAudio);
    QCOMPARE(sink.packets.size(), std::size_t(2)); // nothing was lost over the waiting
}

void FlvIntakeTest::aTrackThatComesLateBeginsAnother()
{
    Sink sink;
    FlvIntake intake(sink);
    intake.video(0, avcConfig(), 0);
    intake.video(0, picture('a', true), 0);
    intake.tick(600'000);
    QVERIFY(!sink.infos.at(0)->hasAudio);
    intake.audio(5000, aacConfig(), 5'000'000);
    intake.audio(5000, sound('b'), 5'000'000);
    intake.video(5010, picture('c', true), 5'000'000);
    QCOMPARE(sink.changes, 1);
    QCOMPARE(sink.infos.size(), std::size_t(2));
    QVERIFY(sink.infos[1]->hasVideo && sink.infos[1]->hasAudio);
    QCOMPARE(sink.packets.back()->dtsUs, 10'000); // counts from the new session
}

void FlvIntakeTest::otherHeadersBeginAnotherSession()
{
    Sink sink;
    FlvIntake intake(sink);
    intake.video(0, avcConfig(), 0);
    intake.audio(0, aacConfig(), 0);
    intake.video(0, picture('a', true), 0);
    intake.video(33, avcConfig(), 0); // the same again
    intake.video(33, picture('b'), 0);
    QCOMPARE(sink.changes, 0);
    QByteArray other = avcConfig();
    other[other.size() - 1] = '\x81';
    intake.video(66, other, 0);
    intake.video(66, picture('c', true), 0);
    QCOMPARE(sink.changes, 1);
    QCOMPARE(sink.infos.size(), std::size_t(2));
    QCOMPARE(sink.packets.back()->dtsUs, 0);
}

void FlvIntakeTest::timesWrapAndAreMended()
{
    FlvClock clock;
    QCOMPARE(clock.map(0, 0xfffffff0U), 0);
    QCOMPARE(clock.map(1, 0xfffffff5U), 5);
    QCOMPARE(clock.map(0, 0x00000011U), 33);
    QCOMPARE(clock.map(1, 0x0000000aU), 26);
    QCOMPARE(clock.map(0, 0x00000011U), 34); // twice the same time
    QCOMPARE(clock.map(0, 0x00000000U), 35); // a small step back
    QCOMPARE(clock.map(0, 0x00000043U), 83);
}

void FlvIntakeTest::jumpsKeepTheTracksTogether()
{
    FlvClock clock;
    clock.map(0, 1000);
    clock.map(1, 1000);
    QCOMPARE(clock.map(0, 1040), 40);
    QCOMPARE(clock.map(1, 1030), 30);
    QCOMPARE(clock.map(0, 500'080), 80); // another clock, as far on as the last step
    QCOMPARE(clock.map(1, 500'055), 55); // the sound, 25 ms before the picture
    QCOMPARE(clock.map(0, 120), 120);    // and back
    QCOMPARE(clock.map(1, 100), 100);
    QCOMPARE(clock.map(0, 160), 160);
    FlvClock apart; // a sound with a clock of its own
    apart.map(0, 0);
    QCOMPARE(apart.map(0, 40), 40);
    QCOMPARE(apart.map(1, 3'600'000), 40);
    QCOMPARE(apart.map(1, 3'600'020), 60);
}

void FlvIntakeTest::enhancedCodecs_data()
{
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<TrackCodec>("codec");
    QTest::addColumn<qint64>("aheadUs");
    const QByteArray hvcC = QByteArray(21, '\x01') + hex("0300");
    QTest::newRow("avc1 with composition time") << "\x90"
                                                   "avc1"
            + avcC()
                                                << "\x91"
                                                   "avc1"
            + hex("000021") + "x" << TrackCodec::H264
                                                << qint64(33'000);
    QTest::newRow("avc1 without") << "\x90"
                                     "avc1"
            + avcC()
                                  << "\x93"
                                     "avc1x"
                                  << TrackCodec::H264 << qint64(0);
    QTest::newRow("hvc1") << "\x90"
                             "hvc1"
            + hvcC
                          << "\x91"
                             "hvc1"
            + hex("000021") + "x"
                          << TrackCodec::Hevc << qint64(33'000);
    QTest::newRow("hvc1 X") << "\x90"
                               "hvc1"
            + hvcC
                            << QByteArray("\x93"
                                          "hvc1x")
                            << TrackCodec::Hevc << qint64(0);
    QTest::newRow("av01") << "\x90"
                             "av01"
            + hex("81000c00")
                          << QByteArray("\x91"
                                        "av01x")
                          << TrackCodec::Av1 << qint64(0);
    QTest::newRow("vp09") << "\x90"
                             "vp09"
            + hex("0100000001000000")
                          << QByteArray("\x91"
                                        "vp09x")
                          << TrackCodec::Vp9 << qint64(0);
    QTest::newRow("HEVC as number 12") << hex("1c00000000") + hvcC << hex("1c01000021") + "x" << TrackCodec::Hevc << qint64(33'000);
}

void FlvIntakeTest::enhancedCodecs()
{
    QFETCH(QByteArray, config);
    QFETCH(QByteArray, frame);
    QFETCH(TrackCodec, codec);
    QFETCH(qint64, aheadUs);
    const QByteArray opusHead = "OpusHead" + hex("01023801 80bb0000 0000 00");
    Sink sink;
    FlvIntake intake(sink);
    QVERIFY(intake.video(0, config, 0));
    QVERIFY(intake.audio(0,
                         "\x90"
                         "Opus"
                             + opusHead,
                         0));
    QVERIFY(intake.video(0, frame, 0));
    QVERIFY(intake.audio(0,
                         QByteArray("\x91"
                                    "Opus\xfc"),
                         0)); // 20 ms
    QCOMPARE(sink.infos.size(), std::size_t(1));
    QCOMPARE(sink.infos[0]->video.codec, codec);
    QCOMPARE(sink.infos[0]->audio.codec, TrackCodec::Opus);
    QCOMPARE(sink.infos[0]->audio.extradata, hex("0002013800 00bb80 0000 00"));
    QCOMPARE(opusHeadFromDops(sink.infos[0]->audio.extradata), opusHead);
    QCOMPARE(sink.packets.size(), std::size_t(2));
    QCOMPARE(Sink::bytes(sink.packets[0]), QByteArray("x"));
    QVERIFY(sink.packets[0]->isKeyframe);
    QCOMPARE(sink.packets[0]->ptsUs, aheadUs);
    QCOMPARE(sink.packets[1]->durationUs, 20'000);
}

void FlvIntakeTest::manyTracks()
{
    Sink sink;
    FlvIntake intake(sink);
    QVERIFY(intake.video(0, hex("96") + hex("00") + "avc1" + hex("00") + avcC(), 0)); // multitrack, one track, sequence start
    // Two sounds with one codec in one message, sequence start; then a frame of each.
    const auto two = [](const char *mode, const QByteArray &first, const QByteArray &second) -> QByteArray {
        const auto track = [](int id, const QByteArray &data) -> QByteArray {
            return QByteArray(1, static_cast<char>(id)) + QByteArray(2, '\0') + static_cast<char>(data.size()) + data;
        };
        return hex("95") + hex(mode) + "mp4a" + track(0, first) + track(1, second);
    };
    QVERIFY(intake.audio(0, two("10", hex("1190"), hex("1190")), 0));
    QVERIFY(intake.audio(0, two("11", "aaa", "bb"), 0));
    // Many pictures with codecs of their own: the first that came stays.
    QVERIFY(intake.video(
        0, hex("96") + hex("21") + "avc1" + hex("00000004") + hex("000000") + "v" + "hvc1" + hex("01000004") + hex("000000") + "w", 0));
    QCOMPARE(sink.packets.size(), std::size_t(3));
    QCOMPARE(Sink::bytes(sink.packets[0]), QByteArray("aaa"));
    QCOMPARE(sink.packets[0]->audioTrack, 1);
    QCOMPARE(Sink::bytes(sink.packets[1]), QByteArray("bb"));
    QCOMPARE(sink.packets[1]->audioTrack, 2);
    QCOMPARE(Sink::bytes(sink.packets[2]), QByteArray("v"));
    QVERIFY(!intake.video(0, hex("96") + hex("11") + "avc1" + hex("00ffffff") + "v", 0)); // longer than there is
}

void FlvIntakeTest::modExIsSkipped()
{
    const QByteArray one = hex("97") + hex("02010203") + hex("01") + "hvc1" + hex("000010") + "x"; // nanoseconds, then coded frames
    const auto plain = readFlvVideo(one);
    QVERIFY(plain && plain->parts.size() == 1);
    QCOMPARE(plain->parts[0].data, QByteArrayView("x", 1));
    QCOMPARE(plain->parts[0].compositionMs, 16);
    const QByteArray two = hex("97") + hex("00ff") + hex("07") + hex("02000001") + hex("01") + "Opusx";
    const auto twice = readFlvAudio(two);
    QVERIFY(twice && twice->parts.size() == 1);
    const QByteArray three = hex("97") + hex("ff0100") + QByteArray(257, 'n') + hex("03") + "hvc1x"; // a size of more than a byte
    const auto longer = readFlvVideo(three);
    QVERIFY(longer && longer->parts.size() == 1);
    QCOMPARE(longer->parts[0].data, QByteArrayView("x", 1));
}

void FlvIntakeTest::shortLengthsAreMadeLong()
{
    Sink sink;
    FlvIntake intake(sink);
    QByteArray config = avcConfig();
    config[9] = '\xfd'; // two bytes of length
    intake.video(0, config, 0);
    intake.audio(0, aacConfig(), 0);
    intake.video(0, hex("1701000000") + hex("0002") + "ab" + hex("0001") + "c", 0);
    QCOMPARE(Sink::bytes(sink.packets.at(0)), hex("00000002") + "ab" + hex("00000001") + "c");
    QCOMPARE(sink.infos.at(0)->video.extradata[4] & 3, 3);
}

void FlvIntakeTest::sizesAreRead()
{
    const QByteArray hvcC = // x265's of 322x182
        hex("0101600000009000000000003cf000fcfdf8f800000f01a10001002c42010101600000030090000003000003003ca00a880c1c44d965654a4c2f0168080000"
            "030008"
            "00000300f040");
    QCOMPARE(pictureSize(TrackCodec::Hevc, hvcC), QSize(322, 182));
    QCOMPARE(pictureSize(TrackCodec::H264, avcC()), QSize(320, 180));
    for (qsizetype cut = 0; cut < hvcC.size(); ++cut)
        QVERIFY(pictureSize(TrackCodec::Hevc, hvcC.first(cut)) != QSize(322, 182) || cut > 60);
}

void FlvIntakeTest::mp3IsLearntFromItsFrames()
{
    Sink sink;
    FlvIntake intake(sink);
    intake.video(0, avcConfig(), 0);
    intake.audio(0, hex("2f") + hex("fffb9064") + QByteArray(100, 'm'), 0);
    QCOMPARE(sink.infos.size(), std::size_t(1));
    QCOMPARE(sink.infos[0]->audio.codec, TrackCodec::Mp3);
    QCOMPARE(sink.infos[0]->audio.sampleRate, 44100);
    QCOMPARE(sink.packets.at(0)->durationUs, 1152 * 1'000'000 / 44100);
}

void FlvIntakeTest::malformedBodies()
{
    Sink sink;
    FlvIntake intake(sink);
    QVERIFY(intake.video(0, {}, 0)); // said by encoders that have nothing to say
    QVERIFY(intake.audio(0, {}, 0));
    QVERIFY(!intake.video(0, hex("1701"), 0));
    QVERIFY(!intake.video(0, hex("90"), 0));
    QVERIFY(!intake.audio(0, hex("af"), 0));
    QVERIFY(intake.video(0, hex("1700000000") + hex("00"), 0)); // a configuration that is none is not taken
    QVERIFY(intake.video(0, picture('a', true), 0));
    QVERIFY(intake.video(0, hex("22") + "sorenson", 0));
    QVERIFY(sink.packets.empty());
    QCOMPARE(intake.unknownCodec(), QByteArray("FLV video codec 2"));
}

void FlvIntakeTest::whatWeWriteWeRead()
{
    for (const TrackCodec codec : {TrackCodec::H264, TrackCodec::Hevc, TrackCodec::Av1, TrackCodec::Vp9}) {
        TrackInfo track;
        track.codec = codec;
        track.extradata = "config";
        const auto config = readFlvVideo(flvSequenceHeader(track));
        Packet packet;
        packet.ptsUs = 40'000;
        packet.isKeyframe = true;
        const QByteArray frame = flvPacketHead(track, packet) + "body";
        const auto body = readFlvVideo(frame);
        QVERIFY(config && body && config->parts.size() == 1 && body->parts.size() == 1);
        QCOMPARE(config->parts[0].codec, codec);
        QVERIFY(config->parts[0].kind == FlvPart::Kind::Config && body->parts[0].kind == FlvPart::Kind::Frame);
        QCOMPARE(body->parts[0].data, QByteArrayView("body", 4));
        const bool hasComposition = codec == TrackCodec::H264 || codec == TrackCodec::Hevc;
        QCOMPARE(body->parts[0].compositionMs, hasComposition ? 40 : 0);
    }
}

} // namespace castwright::tests

using castwright::tests::FlvIntakeTest;
CW_TEST(FlvIntakeTest)
#include "FlvIntakeTest.moc"
