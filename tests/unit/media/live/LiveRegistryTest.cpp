// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Clock.h"
#include "media/hub/PacketReader.h"
#include "media/live/IngestDesk.h"

#include "TestRegistry.h"

#include <QtTest>

#include <thread>

using namespace castwright;
using namespace castwright::media;

/// Where publishers and readers meet.
class LiveRegistryTest : public QObject {
    Q_OBJECT

    struct Listener final : LiveListener {
        QStringList words;
        void sessionBegan(const std::shared_ptr<LiveSession> &session) override
        {
            words += QStringLiteral("+") + session->publisher().peer;
        }
        void sessionEnded(const std::shared_ptr<LiveSession> &session) override
        {
            words += QStringLiteral("-") + session->publisher().peer;
        }
    };
    static PublisherInfo from(const char *peer) { return {QStringLiteral("rtmp"), QString::fromLatin1(peer), {}, {}}; }
    static PacketPtr picture(int number, bool isKeyframe)
    {
        auto packet = std::make_shared<Packet>();
        packet->isKeyframe = isKeyframe;
        packet->ptsUs = packet->dtsUs = number * 40'000;
        packet->size = 100;
        return packet;
    }

private Q_SLOTS:
    void aSecondPublisherIsRefusedOrTakesOver()
    {
        Listener listener;
        LiveRegistry registry;
        registry.addListener(&listener);
        int kicks = 0;
        const auto first = registry.begin(QStringLiteral("s"), from("one"), false, [&] { ++kicks; });
        QVERIFY(first);
        const auto refused = registry.begin(QStringLiteral("s"), from("two"), false, {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Conflict);
        QCOMPARE(kicks, 0);
        const auto second = registry.begin(QStringLiteral("s"), from("two"), true, {});
        QVERIFY(second);
        QCOMPARE(kicks, 1);
        QVERIFY((*first)->isEnded());
        registry.end(*first); // its thread finds out later
        QCOMPARE(registry.find(QStringLiteral("s")), *second);
        registry.end(*second);
        QVERIFY(!registry.find(QStringLiteral("s")));
        QCOMPARE(listener.words,
                 (QStringList{QStringLiteral("+one"), QStringLiteral("-one"), QStringLiteral("+two"), QStringLiteral("-two")}));
    }

    void whoeverPacksASessionMeansTheSameMoment()
    {
        LiveSession session(QStringLiteral("s"), from("one"), {});
        Packet first;
        first.createdUs = monotonicUs();
        first.ptsUs = 2'000'000;
        const qint64 zeroMs = session.zeroMs(first);
        QVERIFY(std::abs(SystemClock().nowMs() - 2000 - zeroMs) < 500);
        Packet inABurst = first; // has another time, and came with it
        inABurst.ptsUs = 9'000'000;
        QCOMPARE(session.zeroMs(inABurst), zeroMs);
        LiveSession other(QStringLiteral("t"), from("two"), {});
        QVERIFY(other.zeroMs(inABurst) < zeroMs - 6000);
    }

    void aLateReaderBeginsAtTheKeptKeyframe()
    {
        LiveRegistry registry;
        const auto session = *registry.begin(QStringLiteral("s"), from("one"), false, {});
        for (int i = 0; i < 25; ++i)
            session->publish(picture(i, i % 10 == 0));
        const auto reader = std::make_shared<PacketReader>();
        session->hub()->addReader(reader);
        QCOMPARE(reader->queuedPackets(), 5); // 20 to 24
        QCOMPARE(reader->pop(std::chrono::milliseconds(0))->ptsUs, 800'000);
        registry.end(session);
        QVERIFY(reader->isClosed());
        const auto tooLate = std::make_shared<PacketReader>();
        session->hub()->addReader(tooLate);
        QVERIFY(tooLate->isClosed());
    }

    void soundAloneNeedsNoPicture()
    {
        LiveRegistry registry;
        const auto session = *registry.begin(QStringLiteral("s"), from("radio"), false, {});
        auto info = std::make_shared<StreamInfo>();
        info->hasVideo = false;
        session->hub()->setInfo(info);
        const auto reader = std::make_shared<PacketReader>(PacketReader::Limits{.packets = 3});
        session->hub()->addReader(reader);
        for (int i = 0; i < 4; ++i) {
            auto sound = std::make_shared<Packet>();
            sound->kind = TrackKind::Audio;
            sound->dtsUs = sound->ptsUs = i * 20'000;
            sound->size = 10;
            session->publish(sound);
        }
        QCOMPARE(reader->queuedPackets(), 1); // the full queue went, and sound goes on at once
    }

    void theDeskAnswersOnItsOwnThread()
    {
        IngestDesk desk;
        desk.setAuthorize([](const StreamAttempt &attempt) -> Result<StreamGrant> {
            if (attempt.name != QStringLiteral("good"))
                return fail(ErrorCode::Unauthorized, QStringLiteral("No such key."));
            return StreamGrant{QStringLiteral("s"), {}, false, {}};
        });
        QThread *answeredOn = nullptr;
        QStringList answers;
        std::jthread asker([&] {
            for (const char *name : {"good", "bad"}) {
                StreamAttempt attempt;
                attempt.name = QString::fromLatin1(name);
                desk.ask(attempt, [&](const Result<StreamGrant> &grant) {
                    answeredOn = QThread::currentThread();
                    answers += grant ? grant->streamId : grant.error().message;
                });
            }
        });
        QTRY_COMPARE(answers, (QStringList{QStringLiteral("s"), QStringLiteral("No such key.")}));
        QCOMPARE(answeredOn, QThread::currentThread());
    }
};

CW_TEST(LiveRegistryTest)
#include "LiveRegistryTest.moc"
