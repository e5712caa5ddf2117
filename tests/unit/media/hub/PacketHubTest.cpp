// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/hub/PacketHub.h"
#include "media/hub/PacketReader.h"

#include "TestRegistry.h"

#include <QtTest>

using namespace castwright::media;

class PacketHubTest : public QObject {
    Q_OBJECT

    static PacketPtr video(int frame, bool isKeyframe, qsizetype size = 1000)
    {
        auto packet = std::make_shared<Packet>();
        packet->isKeyframe = isKeyframe;
        packet->dtsUs = packet->ptsUs = frame * 33'333;
        packet->size = size;
        return packet;
    }
    static PacketPtr audio(qint64 dtsUs)
    {
        auto packet = std::make_shared<Packet>();
        packet->kind = TrackKind::Audio;
        packet->isKeyframe = true;
        packet->dtsUs = packet->ptsUs = dtsUs;
        packet->size = 100;
        return packet;
    }

private Q_SLOTS:
    void startsAtAKeyframeWithoutCountingALoss()
    {
        PacketReader reader;
        reader.push(audio(0));
        reader.push(video(1, false));
        reader.push(video(2, true));
        reader.push(audio(70'000));
        QCOMPARE(reader.queuedPackets(), 2);
        QCOMPARE(reader.pop(std::chrono::milliseconds(0))->dtsUs, 66'666);
        QCOMPARE(reader.droppedVideoFrames(), 0);
    }

    void soundThatCameBeforeItsPictureIsNotLost()
    {
        // An encoder that looks ahead gives the picture of 66 ms after the sound of 200 ms.
        PacketReader reader;
        for (const qint64 atUs : {40'000, 66'666, 100'000, 200'000})
            reader.push(audio(atUs));
        reader.push(video(2, true));
        QList<qint64> times;
        while (const PacketPtr packet = reader.pop(std::chrono::milliseconds(0)))
            times += packet->ptsUs;
        QCOMPARE(times, (QList<qint64>{66'666, 66'666, 100'000, 200'000}));
    }

    void anEncoderMayTakeSecondsToItsFirstPicture()
    {
        PacketReader reader({.packets = 600, .bytes = 1 << 20, .durationUs = 3'000'000});
        for (int i = 0; i < 240; ++i) // five seconds of sound before the first picture comes
            reader.push(audio(i * 21'333));
        reader.push(video(0, true));
        reader.push(audio(240 * 21'333)); // which is no sign that nobody reads
        reader.push(video(1, false));
        QCOMPARE(reader.droppedVideoFrames(), 0);
        QCOMPARE(reader.queuedPackets(), 243);
        QCOMPARE(reader.pop(std::chrono::milliseconds(0))->kind, TrackKind::Video);
        QCOMPARE(reader.pop(std::chrono::milliseconds(0))->dtsUs, 0);
    }

    void whoComesBetweenSoundAndItsPictureMissesNone()
    {
        PacketHub hub;
        auto info = std::make_shared<StreamInfo>();
        info->hasVideo = true;
        hub.setInfo(info);
        for (int i = 0; i < 10; ++i) // the pictures of these are still being encoded
            hub.publish(audio(i * 20'000));
        const auto reader = std::make_shared<PacketReader>();
        hub.addReader(reader);
        hub.publish(video(0, true));
        QCOMPARE(reader->queuedPackets(), 11);
        hub.publish(video(4, false));
        const auto late = std::make_shared<PacketReader>();
        hub.addReader(late); // the sound before the newest picture is of no use to it
        hub.publish(audio(200'000));
        hub.publish(video(5, true));
        QCOMPARE(late->queuedPackets(), 3);
        QCOMPARE(late->pop(std::chrono::milliseconds(0))->kind, TrackKind::Video);
        QCOMPARE(late->pop(std::chrono::milliseconds(0))->ptsUs, 180'000);
    }

    void aFullQueueDropsToTheNextKeyframe()
    {
        PacketReader reader({.packets = 5, .bytes = 1 << 20, .durationUs = 60'000'000});
        for (int frame = 0; frame < 8; ++frame)
            reader.push(video(frame, frame == 0));
        QCOMPARE(reader.queuedPackets(), 0);
        QCOMPARE(reader.droppedVideoFrames(), 8);
        reader.push(video(8, true));
        reader.push(video(9, false));
        QCOMPARE(reader.queuedPackets(), 2);
        QCOMPARE(reader.pop(std::chrono::milliseconds(0))->isKeyframe, true);
    }

    void aQueueFullOfBytesOrTimeDropsToo()
    {
        PacketReader bytes({.packets = 1000, .bytes = 2500, .durationUs = 60'000'000});
        for (int frame = 0; frame < 3; ++frame)
            bytes.push(video(frame, frame == 0));
        QCOMPARE(bytes.droppedVideoFrames(), 3);
        PacketReader time({.packets = 1000, .bytes = 1 << 20, .durationUs = 1'000'000});
        for (int frame = 0; frame < 32; ++frame)
            time.push(video(frame, frame == 0));
        QCOMPARE(time.droppedVideoFrames(), 32);
    }

    void oneSlowReaderTouchesNobody()
    {
        PacketHub hub;
        auto slow = std::make_shared<PacketReader>(PacketReader::Limits{.packets = 3, .bytes = 1 << 20, .durationUs = 60'000'000});
        auto quick = std::make_shared<PacketReader>();
        hub.addReader(slow);
        hub.addReader(quick);
        QVERIFY(hub.takeKeyframeRequest());
        QVERIFY(!hub.takeKeyframeRequest());
        for (int frame = 0; frame < 100; ++frame) {
            hub.publish(video(frame, frame % 50 == 0));
            QCOMPARE(quick->pop(std::chrono::milliseconds(0))->dtsUs, frame * 33'333);
        }
        QCOMPARE(quick->droppedVideoFrames(), 0);
        QVERIFY(slow->droppedVideoFrames() > 90);
        hub.removeReader(slow);
        hub.close();
        QVERIFY(quick->isClosed());
        QVERIFY(!slow->isClosed());
    }
};

CW_TEST(PacketHubTest)
#include "PacketHubTest.moc"
