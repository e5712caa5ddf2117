// SPDX-License-Identifier: GPL-3.0-or-later
#include "TestRegistry.h"
#include "media/outputs/OutputRunner.h"
#include "unit/media/outputs/HubFeeder.h"
#include "unit/media/outputs/ScriptedRtmpServer.h"
#include "unit/media/outputs/StatusLog.h"

#include <QtTest>

namespace castwright::tests {

using media::OutputRunner;

/// What a server may say that nginx does not.
class RtmpServerTalkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void hevcGoesWhereItIsAnnounced();
    void hevcIsHeldBackElsewhere();
    void comesBackWhenAskedTo();
    void goesWhereItIsSent();
    void answersPings();
    void quotesARefusalWithoutTheKey();

private:
    static OutputSpec spec(const QString &url)
    {
        OutputSpec spec;
        spec.destination.id = QStringLiteral("dst_talk");
        spec.destination.url = url;
        spec.destination.streamKey = Secret(QStringLiteral("talk-key"));
        return spec;
    }

    HubFeeder m_avc;
    HubFeeder m_hevc;
};

void RtmpServerTalkTest::initTestCase()
{
    QVERIFY2(m_avc.load({}), qPrintable(m_avc.lastError()));
    QVERIFY2(m_hevc.load({2, 800, 15, QStringLiteral("libx265"), 0}), qPrintable(m_hevc.lastError()));
    m_avc.start();
    m_hevc.start();
}

void RtmpServerTalkTest::hevcGoesWhereItIsAnnounced()
{
    ScriptedRtmpServer server({{"hvc1", "av01"}, 0, {}, {}, false});
    StatusLog log;
    OutputRunner output(spec(server.url()), m_hevc.hub(), log.listener());
    QVERIFY2(log.waitFor(OutputState::Live, 3000), qPrintable(log.allTexts()));
    QVERIFY(waitUntil([&] { return server.videos().size() > 20; }, 3000));
    const auto videos = server.videos();
    QCOMPARE(videos[0].payload.left(5), QByteArray("\x90hvc1")); // sequence start
    QCOMPARE(videos[0].payload.mid(5), m_hevc.hub()->info()->video.extradata);
    QCOMPARE(videos[1].payload.left(8), QByteArray("\x91hvc1\0\0\0", 8)); // a keyframe, shown when it is decoded
    QCOMPARE(videos[1].timestampMs, 0U);
    QVERIFY(videos[20].timestampMs > 500 && videos[20].timestampMs < 800);
}

void RtmpServerTalkTest::hevcIsHeldBackElsewhere()
{
    ScriptedRtmpServer server({});
    StatusLog log;
    OutputRunner output(spec(server.url()), m_hevc.hub(), log.listener());
    QVERIFY(log.waitFor(OutputState::Failed, 3000));
    QCOMPARE(log.last().reason, OutputReason::CodecUnsupported);
    QVERIFY(log.last().message.contains(QLatin1String("HEVC")));
    QCOMPARE(server.publishes(), 0);
}

void RtmpServerTalkTest::comesBackWhenAskedTo()
{
    ScriptedRtmpServer server({{}, 30, {}, {}, false});
    StatusLog log;
    OutputRunner output(spec(server.url()), m_avc.hub(), log.listener());
    QVERIFY2(log.waitFor(OutputState::Live, 3000), qPrintable(log.allTexts()));
    QVERIFY(waitUntil([&] { return server.publishes() == 2 && log.last().state == OutputState::Live; }, 4000));
    const qint64 askedUs = log.firstUs(OutputState::Reconnecting);
    QVERIFY(askedUs > 0 && log.firstUs(OutputState::Live, askedUs) - askedUs < 1'500'000);
}

void RtmpServerTalkTest::goesWhereItIsSent()
{
    ScriptedRtmpServer elsewhere({});
    ScriptedRtmpServer server({{}, 20, elsewhere.url().toUtf8(), {}, false});
    StatusLog log;
    OutputRunner output(spec(server.url()), m_avc.hub(), log.listener());
    QVERIFY2(log.waitFor(OutputState::Live, 3000), qPrintable(log.allTexts()));
    QVERIFY(waitUntil([&] { return elsewhere.videos().size() > 10; }, 4000));
    QCOMPARE(server.publishes(), 1);
}

void RtmpServerTalkTest::answersPings()
{
    ScriptedRtmpServer server({{}, 0, {}, {}, true});
    StatusLog log;
    OutputRunner output(spec(server.url()), m_avc.hub(), log.listener());
    QVERIFY(waitUntil([&] { return server.pongs() == 1; }, 4000));
}

void RtmpServerTalkTest::quotesARefusalWithoutTheKey()
{
    ScriptedRtmpServer server({{}, 0, {}, "no room for talk-key today", false});
    StatusLog log;
    OutputRunner output(spec(server.url()), m_avc.hub(), log.listener());
    QVERIFY(log.waitFor(OutputState::Reconnecting, 3000));
    QCOMPARE(log.last().reason, OutputReason::Rejected);
    QVERIFY(log.last().message.contains(QLatin1String("no room for *** today")));
}

} // namespace castwright::tests

using castwright::tests::RtmpServerTalkTest;
CW_TEST(RtmpServerTalkTest)
#include "RtmpServerTalkTest.moc"
