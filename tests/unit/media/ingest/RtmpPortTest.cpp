// SPDX-License-Identifier: GPL-3.0-or-later
#include "TestRegistry.h"
#include "fakes/PeerProcess.h"
#include "unit/media/ingest/IngestStage.h"
#include "unit/media/ingest/RtmpLoad.h"
#include "unit/media/outputs/HubFeeder.h"

#include <QtTest>

#include <sys/socket.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace castwright::tests {

using namespace media;

/// The RTMP port with our own clients: codecs that Debian's ffmpeg cannot send, players that read nothing, many at once, and the limits.
class RtmpPortTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void enhancedCodecsComeInAndGoOut();
    void aPlayerThatReadsNothingTouchesNobody();
    void twentyPublishersLoseNothing();
    void whoSaysNothingIsSentAway();
    void tooManyFromOneAddress();
    void aPortInUseIsNamed();
    void closesInTime();

private:
    /// Connected, its stream created.
    std::unique_ptr<RtmpConnection> client(const IngestStage &stage, const QString &name, const AmfValue &more = {}) const;
    static bool pumpUntil(RtmpConnection &connection, const std::function<bool()> &isTrue, int timeoutMs);
};

std::unique_ptr<RtmpConnection> RtmpPortTest::client(const IngestStage &stage, const QString &name, const AmfValue &more) const
{
    const WaitLimit limit = WaitLimit::in(3000);
    const auto address = RtmpAddress::parse(stage.url(name), {});
    auto connection = std::make_unique<RtmpConnection>(makeByteStream(false, {}));
    if (!address || !connection->open(*address, limit))
        return nullptr;
    std::vector<AmfValue::Member> properties{{"app", "live"}, {"flashVer", "test"}};
    properties.insert(properties.end(), more.members().begin(), more.members().end());
    connection->appendCommand("connect", 1, {AmfValue::object(std::move(properties))});
    const auto connected = connection->waitForAnswer(1, limit);
    connection->appendCommand("createStream", 2, {AmfValue()});
    if (!connected || connected->name != "_result" || !connection->waitForAnswer(2, limit))
        return nullptr;
    return connection;
}

bool RtmpPortTest::pumpUntil(RtmpConnection &connection, const std::function<bool()> &isTrue, int timeoutMs)
{
    return waitUntil(
               [&] {
                   const bool isAlive = connection.flush() && connection.pump();
                   return isTrue() || !isAlive;
               },
               timeoutMs)
        && isTrue();
}

void RtmpPortTest::enhancedCodecsComeInAndGoOut()
{
    HubFeeder feeder;
    HubFeeder::Clip clip;
    clip.seconds = 2;
    clip.videoCodec = u"libx265"_s;
    QVERIFY2(feeder.load(clip), qPrintable(feeder.lastError()));
    const StreamInfo info = *feeder.hub()->info();
    QCOMPARE(info.video.codec, TrackCodec::Hevc);
    IngestStage stage;
    auto unaware = client(stage, u"x"_s);
    auto aware = client(stage, u"x"_s, AmfValue::object({{"fourCcList", AmfValue::strictArray({{"", "hvc1"}})}}));
    auto other = client(stage, u"x"_s, AmfValue::object({{"fourCcList", AmfValue::strictArray({{"", "av01"}})}}));
    QVERIFY(unaware && aware && other);
    std::vector<RtmpMessage> played;
    aware->setMediaSink([&](RtmpMessage message) { played.push_back(std::move(message)); });

    RtmpPublisher publisher(*RtmpAddress::parse(stage.url(u"good-h"_s), {}), {});
    QVERIFY(publisher.connect(WaitLimit::in(3000)));
    QVERIFY(publisher.takes(TrackCodec::Hevc) && publisher.takes(TrackCodec::Av1) && publisher.takes(TrackCodec::Vp9)
            && publisher.takes(TrackCodec::Opus));
    QVERIFY(publisher.publish(info, WaitLimit::in(3000)));
    for (const auto &player : {aware.get(), other.get()})
        player->appendCommand("play", 3, {AmfValue(), "play-h"}, 1);
    QVERIFY(aware->flush() && other->flush());
    for (const PacketPtr &packet : feeder.packets())
        publisher.append(*packet);
    publisher.connection().drain(WaitLimit::in(3000));
    QVERIFY(stage.waitForTracks(u"h"_s));
    const auto session = stage.session(u"h"_s);
    QCOMPARE(session->hub()->info()->video.codec, TrackCodec::Hevc);
    QCOMPARE(session->hub()->info()->video.extradata, info.video.extradata);
    QCOMPARE(session->hub()->info()->video.width, info.video.width);

    const auto pictures =
        std::count_if(feeder.packets().begin(), feeder.packets().end(), [](const auto &p) { return p->kind == TrackKind::Video; });
    const auto isFrame = [](const RtmpMessage &message) { return message.type == RtmpType::Video && (message.payload[0] & 0x0f) == 1; };
    QVERIFY(pumpUntil(*aware, [&] { return std::count_if(played.begin(), played.end(), isFrame) >= 15; }, 5000));
    const auto config = std::find_if(played.begin(), played.end(), [](const auto &message) { return message.type == RtmpType::Video; });
    QCOMPARE(config->payload,
             QByteArray("\x90"
                        "hvc1"
                        + info.video.extradata));
    const auto frame = std::find_if(played.begin(), played.end(), isFrame);
    QVERIFY(std::any_of(feeder.packets().begin(), feeder.packets().end(), [&](const PacketPtr &packet) {
        return frame->payload.sliced(8) == QByteArray(reinterpret_cast<const char *>(packet->data.get()), packet->size);
    }));
    QVERIFY(pictures >= 60);
    // Who says that he knows another codec only is told.
    QByteArray refusal;
    QVERIFY(pumpUntil(
        *other,
        [&] {
            while (const auto command = other->takeCommand())
                if (const RtmpStatus status = RtmpStatus::from(command->arguments); status.isError())
                    refusal = status.code;
            return !refusal.isEmpty();
        },
        3000));
    QCOMPARE(refusal, QByteArray("NetStream.Play.Failed"));
}

void RtmpPortTest::aPlayerThatReadsNothingTouchesNobody()
{
    HubFeeder feeder;
    HubFeeder::Clip clip;
    clip.bitrateKbps = 8000;
    QVERIFY2(feeder.load(clip), qPrintable(feeder.lastError()));
    RtmpServer::Options options;
    options.limits.stuckMs = 3000;
    IngestStage stage(options);
    StreamCounter counter(stage, u"0"_s);
    auto lazy = client(stage, u"x"_s);
    QVERIFY(lazy);
    const int small = 8192; // so that it is full soon
    ::setsockopt(lazy->stream().socket().descriptor(), SOL_SOCKET, SO_RCVBUF, &small, sizeof small);
    lazy->appendCommand("play", 3, {AmfValue(), "play-0"}, 1);
    QVERIFY(lazy->flush()); // and from now on it reads nothing
    RtmpLoad load(*feeder.hub()->info(), feeder.packets(), feeder.loopUs());
    RtmpLoad::Plan plan;
    plan.server = u"rtmp://127.0.0.1:%1/live"_s.arg(stage.port());
    plan.publishName = [](int) { return u"good-0"_s; };
    plan.playName = [](int) { return u"play-0"_s; };
    plan.seconds = 9;
    QStringList left;
    plan.isEnding = [&] { // nobody else has left yet
        for (const ViewerSighting &sighting : stage.sightings())
            if (sighting.hasLeft)
                left += sighting.sessionId;
    };
    QString error;
    const auto outcome = load.run(plan, error);
    QVERIFY2(outcome, qPrintable(error));
    QCOMPARE(outcome->lost, 0);
    QCOMPARE(counter.videoFrames(), outcome->sent);
    QCOMPARE(left.size(), 1); // it was sent away, while the other one played on
    // Nothing is kept for it: the first look at the connection finds it reset, whatever lies in its own buffer.
    QVERIFY(waitUntil([&] { return !lazy->pump(); }, 2000));
}

void RtmpPortTest::twentyPublishersLoseNothing()
{
    constexpr int count = 20;
    HubFeeder feeder;
    QVERIFY2(feeder.load({}), qPrintable(feeder.lastError()));
    RtmpServer::Options options;
    options.threads = 2;
    IngestStage stage(options);
    std::vector<std::unique_ptr<StreamCounter>> counters;
    for (int i = 0; i < count; ++i)
        counters.push_back(std::make_unique<StreamCounter>(stage, QString::number(i)));
    RtmpLoad load(*feeder.hub()->info(), feeder.packets(), feeder.loopUs());
    RtmpLoad::Plan plan;
    plan.server = u"rtmp://127.0.0.1:%1/live"_s.arg(stage.port());
    plan.publishName = [](int stream) { return u"good-%1"_s.arg(stream); };
    plan.playName = [](int stream) { return u"play-%1"_s.arg(stream); };
    plan.count = count;
    QString error;
    const auto outcome = load.run(plan, error);
    QVERIFY2(outcome, qPrintable(error));
    QVERIFY(outcome->sent > count * 30 * 5);
    QCOMPARE(outcome->lost, 0);
    qint64 arrived = 0;
    for (const auto &counter : counters) {
        arrived += counter->videoFrames();
        QCOMPARE(counter->stepsBack(), 0);
        QCOMPARE(counter->began(), 1);
    }
    QCOMPARE(arrived, outcome->sent);
    QVERIFY(waitUntil([&] { return stage.registry().all().empty(); }, 2000));
}

void RtmpPortTest::whoSaysNothingIsSentAway()
{
    RtmpServer::Options options;
    options.limits.handshakeMs = 500;
    options.limits.commandMs = 800;
    IngestStage stage(options);
    const WaitLimit limit = WaitLimit::in(2000);
    PlainStream silent;
    QVERIFY(silent.open(u"127.0.0.1"_s, stage.port(), limit));
    PlainStream nonsense;
    QVERIFY(nonsense.open(u"127.0.0.1"_s, stage.port(), limit));
    QVERIFY(nonsense.send("GET / HTTP/1.1\r\n\r\n", 18));
    auto idle = client(stage, u"x"_s);
    QVERIFY(idle);
    char byte = 0;
    QVERIFY(waitUntil([&] { return !nonsense.receive(&byte, 1); }, 1500)); // at once, no RTMP
    QVERIFY(waitUntil([&] { return !silent.receive(&byte, 1); }, 1500));
    QVERIFY(waitUntil([&] { return !idle->pump(); }, 3000));
}

void RtmpPortTest::tooManyFromOneAddress()
{
    RtmpServer::Options options;
    options.limits.countsLoopback = true;
    options.limits.connectionsPerAddress = 2;
    IngestStage stage(options);
    auto first = client(stage, u"x"_s);
    auto second = client(stage, u"x"_s);
    QVERIFY(first && second);
    RtmpConnection third(makeByteStream(false, {}));
    QVERIFY(third.open(*RtmpAddress::parse(stage.url(u"x"_s), {}), WaitLimit::in(2000)));
    third.appendCommand("connect", 1, {AmfValue::object({{"app", "live"}})});
    const auto answer = third.waitForAnswer(1, WaitLimit::in(2000));
    QVERIFY(answer);
    QCOMPARE(answer->name, QByteArray("_error"));
    QCOMPARE(RtmpStatus::from(answer->arguments).code, QByteArray("NetConnection.Connect.Rejected"));
    QVERIFY(RtmpStatus::from(answer->arguments).description.contains("Too many"));
    first.reset();
    QVERIFY(waitUntil([&] { return client(stage, u"x"_s) != nullptr; }, 3000)); // there is room again
}

void RtmpPortTest::aPortInUseIsNamed()
{
    IngestStage stage;
    IngestDesk desk;
    RtmpServer second(desk, {});
    const auto taken = second.listen(u"127.0.0.1"_s, stage.port());
    QVERIFY(!taken);
    QCOMPARE(taken.error().code, ErrorCode::Conflict);
    QCOMPARE(second.listen(u"192.0.2.77"_s, 0).error().code, ErrorCode::InvalidRequest);
    QCOMPARE(second.listen(u"nonsense"_s, 0).error().code, ErrorCode::InvalidRequest);
    RtmpServer::Options options;
    options.isTls = true;
    options.certificateFile = u"missing.pem"_s;
    RtmpServer tls(desk, options);
    QCOMPARE(tls.listen(u"127.0.0.1"_s, 0).error().code, ErrorCode::InvalidRequest);
}

void RtmpPortTest::closesInTime()
{
    QElapsedTimer timer;
    {
        IngestStage stage;
        auto idle = client(stage, u"x"_s);
        QVERIFY(idle);
        idle->appendCommand("publish", 3, {AmfValue(), "good-a", "live"}, 1);
        QVERIFY(idle->flush());
        QVERIFY(waitUntil([&] { return stage.session(u"a"_s) != nullptr; }, 2000));
        timer.start();
    }
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
}

} // namespace castwright::tests

using castwright::tests::RtmpPortTest;
CW_TEST(RtmpPortTest)
#include "RtmpPortTest.moc"
