// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/ingest/rtmp/RtmpConversation.h"
#include "TestRegistry.h"
#include "media/rtmp/RtmpBytes.h"
#include "media/rtmp/RtmpReply.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace castwright::tests {

using namespace media;

/// What the server says, without a network.
class RtmpConversationTest : public QObject {
    Q_OBJECT

    struct Side final : RtmpConversation::Host {
        RtmpOutQueue out;
        RtmpConversation conversation{*this, out};
        RtmpChunkWriter writer;
        RtmpChunkReader reader;
        std::vector<StreamAttempt> attempts;
        std::vector<RtmpMessage> heard;
        QByteArray encoder;
        int left = 0;
        int paused = 0;

        void asks(StreamAttempt attempt) override { attempts.push_back(std::move(attempt)); }
        void media(RtmpMessage message) override { heard.push_back(std::move(message)); }
        void metaData(const AmfValue &values) override { encoder = values.textOf("encoder"); }
        void pauses(bool isPaused) override { paused += isPaused ? 1 : 100; }
        void leaves() override { ++left; }

        QByteArray sent()
        {
            QByteArray bytes;
            std::array<ByteSlice, 32> slices;
            while (!out.isEmpty()) {
                qint64 taken = 0;
                for (std::size_t i = 0, count = out.slices(slices); i < count; ++i) {
                    bytes.append(slices[i].data, slices[i].size);
                    taken += slices[i].size;
                }
                out.drop(taken);
            }
            return bytes;
        }
        bool shakeHands()
        {
            QByteArray hello(1 + 2 * RtmpHandshake::partSize, '\0');
            hello[0] = 3;
            const bool goesOn = conversation.feed(hello);
            return goesOn && sent().size() == 1 + 2 * RtmpHandshake::partSize;
        }
        bool say(RtmpType type, const QByteArray &payload, quint32 streamId = 0, quint32 timeMs = 0)
        {
            QByteArray bytes;
            writer.append(bytes, {RtmpLane::Command, type, timeMs, streamId}, payload);
            return conversation.feed(bytes);
        }
        bool command(const std::vector<AmfValue> &values, quint32 streamId = 0)
        {
            return say(RtmpType::CommandAmf0, encodeAmf(values), streamId);
        }
        std::vector<RtmpMessage> answers()
        {
            std::vector<RtmpMessage> found;
            const QByteArray bytes = sent();
            reader.feed(bytes);
            while (auto message = reader.next())
                found.push_back(std::move(*message));
            return found;
        }
        /// The answer to a command with that number, or the last status.
        std::vector<AmfValue> answer(const QByteArray &name, double transaction = 0)
        {
            std::vector<AmfValue> last;
            for (const RtmpMessage &message : answers()) {
                const auto values = decodeAmf(message.payload);
                if (message.type == RtmpType::CommandAmf0 && values && values->size() > 1 && values->at(0).text() == name
                    && (transaction == 0 || values->at(1).number() == transaction))
                    last = *values;
            }
            return last;
        }
        bool connect()
        {
            return shakeHands() && command({"connect", 1, AmfValue::object({{"app", "live?a=1"}, {"flashVer", "FMLE/3.0"}})});
        }
        bool publish()
        {
            return connect() && command({"createStream", 4, AmfValue()}) && command({"publish", 5, AmfValue(), "key?b=2", "live"}, 1);
        }
    };

private Q_SLOTS:
    void connectSaysWhatWeCarry();
    void publishersAreAskedFor();
    void nothingIsReadWhileAsking();
    void refusals();
    void leaving();
    void digests();
    void pingsAndAcknowledgements();
    void aggregates();
    void amf3();
    void commandsOfPlayers();
    void commandsInFrontOfConnect();
};

void RtmpConversationTest::connectSaysWhatWeCarry()
{
    Side side;
    QVERIFY(side.connect());
    const auto answer = side.answer("_result", 1);
    QCOMPARE(answer.size(), std::size_t(4));
    QVERIFY(answer[2].find("videoFourCcInfoMap")->find("hvc1"));
    QCOMPARE(answer[2].find("fourCcList")->members().size(), std::size_t(7));
    QCOMPARE(answer[3].textOf("code"), QByteArray("NetConnection.Connect.Success"));
    QCOMPARE(side.conversation.agent(), QByteArray("FMLE/3.0"));
}

void RtmpConversationTest::publishersAreAskedFor()
{
    Side side;
    QVERIFY(side.publish());
    QCOMPARE(side.attempts.size(), std::size_t(1));
    QCOMPARE(side.attempts[0].application, u"live"_s);
    QCOMPARE(side.attempts[0].name, u"key"_s);
    QCOMPARE(side.attempts[0].query, u"a=1&b=2"_s);
    side.answers();
    QVERIFY(side.conversation.accept());
    QCOMPARE(RtmpStatus::from(side.answer("onStatus")).code, QByteArray("NetStream.Publish.Start"));
    QVERIFY(side.say(RtmpType::DataAmf0, encodeAmf({"@setDataFrame", "onMetaData", AmfValue::ecmaArray({{"encoder", "obs"}})}), 1));
    QCOMPARE(side.encoder, QByteArray("obs"));
    QVERIFY(side.say(RtmpType::Video, "picture", 1, 40));
    QCOMPARE(side.heard.size(), std::size_t(1));
    QCOMPARE(side.heard[0].payload, QByteArray("picture"));
    QCOMPARE(side.heard[0].timestampMs, 40U);
}

void RtmpConversationTest::nothingIsReadWhileAsking()
{
    Side side;
    QVERIFY(side.publish());
    QVERIFY(side.say(RtmpType::Video, "one", 1, 10));
    QVERIFY(side.say(RtmpType::Video, "two", 1, 20));
    QVERIFY(side.heard.empty());
    QVERIFY(side.conversation.accept());
    QCOMPARE(side.heard.size(), std::size_t(2)); // it had been kept
    Side refused;
    QVERIFY(refused.publish());
    QVERIFY(refused.say(RtmpType::Video, "one", 1, 10));
    refused.conversation.refuse(Error{ErrorCode::Unauthorized, u"No."_s, {}, {}, 0, {}});
    QVERIFY(!refused.say(RtmpType::Video, "two", 1, 20));
    QVERIFY(refused.heard.empty());
}

void RtmpConversationTest::refusals()
{
    Side side;
    QVERIFY(side.publish());
    side.conversation.refuse(Error{ErrorCode::Unauthorized, u"There is no such key."_s, {}, {}, 0, {}});
    const RtmpStatus status = RtmpStatus::from(side.answer("onStatus"));
    QVERIFY(status.isError());
    QCOMPARE(status.code, QByteArray("NetStream.Publish.BadName"));
    QCOMPARE(status.description, QByteArray("There is no such key."));
    Side nowhere;
    QVERIFY(nowhere.shakeHands());
    QVERIFY(!nowhere.command({"connect", 1, AmfValue::object({})}));
    QCOMPARE(RtmpStatus::from(nowhere.answer("_error", 1)).code, QByteArray("NetConnection.Connect.Rejected"));
    Side full;
    full.conversation.refuseLater(u"Too many."_s);
    QVERIFY(!full.connect());
    QCOMPARE(RtmpStatus::from(full.answer("_error", 1)).description, QByteArray("Too many."));
}

void RtmpConversationTest::leaving()
{
    Side side;
    QVERIFY(side.publish() && side.conversation.accept());
    QVERIFY(side.command({"FCUnpublish", 6, AmfValue(), "key"}) && side.command({"deleteStream", 7, AmfValue(), 1}));
    QCOMPARE(side.left, 1);
    QVERIFY(side.say(RtmpType::Video, "late", 1));
    QVERIFY(side.heard.empty());
    QVERIFY(side.command({"publish", 8, AmfValue(), "again", "live"}, 1)); // on the same connection
    QCOMPARE(side.attempts.size(), std::size_t(2));
}

void RtmpConversationTest::digests()
{
    QByteArray c1(RtmpHandshake::partSize, 'r');
    c1.replace(0, 8, QByteArray::fromHex("0000000009007c02"));
    appendRtmpDigest(c1, rtmpClientKey());
    const qsizetype place = rtmpDigestPosition(c1, rtmpClientKey());
    QVERIFY(place > 0);
    RtmpHandshake handshake;
    QByteArray out;
    QByteArray in = '\3' + c1;
    QByteArrayView bytes = in;
    QCOMPARE(handshake.feed(bytes, out), RtmpHandshake::Step::NeedsMore);
    QCOMPARE(out.size(), 1 + 2 * RtmpHandshake::partSize);
    QVERIFY(rtmpDigestPosition(out.mid(1, RtmpHandshake::partSize), rtmpServerKey()) > 0); // ours is signed too
    QVERIFY(out.mid(1 + RtmpHandshake::partSize) != c1);
    in = QByteArray(RtmpHandshake::partSize, '\0') + "rest";
    bytes = in;
    QCOMPARE(handshake.feed(bytes, out), RtmpHandshake::Step::Done);
    QCOMPARE(bytes, QByteArrayView("rest", 4));
    RtmpHandshake encrypted;
    in = '\6' + c1;
    bytes = in;
    QCOMPARE(encrypted.feed(bytes, out), RtmpHandshake::Step::Failed);
}

void RtmpConversationTest::pingsAndAcknowledgements()
{
    Side side;
    QVERIFY(side.publish() && side.conversation.accept());
    side.answers();
    QVERIFY(side.say(RtmpType::UserControl, QByteArray::fromHex("000600001234")));
    const auto pong = side.answers();
    QCOMPARE(pong.size(), std::size_t(1));
    QCOMPARE(pong[0].payload, QByteArray::fromHex("000700001234"));
    QVERIFY(side.say(RtmpType::WindowAckSize, QByteArray::fromHex("00002000")));
    QVERIFY(side.say(RtmpType::Audio, QByteArray(9000, 'a'), 1));
    const auto acknowledged = side.answers();
    QCOMPARE(acknowledged.size(), std::size_t(1));
    QVERIFY(acknowledged[0].type == RtmpType::Acknowledgement);
    QVERIFY(readUint32(acknowledged[0].payload.constData()) > 9000);
}

void RtmpConversationTest::aggregates()
{
    Side side;
    QVERIFY(side.publish() && side.conversation.accept());
    const auto tag = [](int type, quint32 time, const QByteArray &body) -> QByteArray {
        QByteArray bytes(1, static_cast<char>(type));
        appendUint24(bytes, static_cast<quint32>(body.size()));
        appendUint24(bytes, time & 0xffffff);
        return bytes + static_cast<char>(time >> 24) + QByteArray(3, '\0') + body + QByteArray(4, '\0');
    };
    QVERIFY(side.say(RtmpType::Aggregate, tag(8, 1000, "sound") + tag(9, 1020, "picture"), 1, 500));
    QCOMPARE(side.heard.size(), std::size_t(2));
    QCOMPARE(side.heard[0].timestampMs, 500U);
    QCOMPARE(side.heard[1].timestampMs, 520U);
    QCOMPARE(side.heard[1].payload, QByteArray("picture"));
    QVERIFY(!side.say(RtmpType::Aggregate, tag(8, 0, "sound").chopped(6), 1, 500)); // shorter than it says
}

void RtmpConversationTest::amf3()
{
    Side side;
    QVERIFY(side.shakeHands());
    // The object is AMF3: {app: "live", flashVer: "AIR", n: 5}, not sealed, in a message of the AMF3 kind.
    const QByteArray object = QByteArray::fromHex("11"
                                                  "0a0b01"
                                                  "07")
        + "app" + QByteArray::fromHex("0609") + "live" + QByteArray::fromHex("11") + "flashVer" + QByteArray::fromHex("0607") + "AIR"
        + QByteArray::fromHex("036e"
                              "0405"
                              "01");
    QVERIFY(side.say(RtmpType::CommandAmf3, '\0' + encodeAmf({"connect", 1}) + object));
    QVERIFY(!side.answer("_result", 1).empty());
    QCOMPARE(side.conversation.agent(), QByteArray("AIR"));
}

void RtmpConversationTest::commandsOfPlayers()
{
    Side side;
    QVERIFY(side.connect() && side.command({"createStream", 2, AmfValue()}) && side.command({"getStreamLength", 3, AmfValue(), "id"}));
    QVERIFY(!side.answer("_result", 3).empty());
    QVERIFY(side.command({"play2", 4, AmfValue(), AmfValue::object({{"streamName", "id"}})}, 1));
    QCOMPARE(side.attempts.at(0).name, u"id"_s);
    QVERIFY(side.attempts[0].act == StreamAttempt::Act::Play);
    QVERIFY(side.conversation.accept());
    QCOMPARE(RtmpStatus::from(side.answer("onStatus")).code, QByteArray("NetStream.Play.Start"));
    QVERIFY(side.command({"pause", 0, AmfValue(), true, 5}, 1));
    QCOMPARE(RtmpStatus::from(side.answer("onStatus")).code, QByteArray("NetStream.Pause.Notify"));
    QVERIFY(side.command({"pause", 0, AmfValue(), false, 5}, 1));
    QCOMPARE(side.paused, 101);
    QVERIFY(side.command({"seek", 0, AmfValue(), 5000}, 1));
    QCOMPARE(RtmpStatus::from(side.answer("onStatus")).code, QByteArray("NetStream.Seek.Failed"));
    QVERIFY(side.command({"wonder", 9, AmfValue()}, 1));
    QCOMPARE(RtmpStatus::from(side.answer("_error", 9)).code, QByteArray("NetConnection.Call.Failed"));
    QVERIFY(side.command({"closeStream", 0, AmfValue()}, 1));
    QCOMPARE(side.left, 1);
}

void RtmpConversationTest::commandsInFrontOfConnect()
{
    Side side;
    QVERIFY(side.shakeHands());
    QVERIFY(!side.command({"publish", 1, AmfValue(), "key", "live"}, 1));
    QVERIFY(side.attempts.empty());
}

} // namespace castwright::tests

using castwright::tests::RtmpConversationTest;
CW_TEST(RtmpConversationTest)
#include "RtmpConversationTest.moc"
