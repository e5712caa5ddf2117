// SPDX-License-Identifier: GPL-3.0-or-later
#include "TestRegistry.h"
#include "media/rtmp/Amf0.h"
#include "media/rtmp/FlvTag.h"
#include "media/rtmp/RtmpAddress.h"
#include "media/rtmp/RtmpBytes.h"
#include "media/rtmp/RtmpChunkReader.h"
#include "media/rtmp/RtmpChunkWriter.h"
#include "media/rtmp/RtmpReply.h"

#include <QRandomGenerator>
#include <QtTest>

namespace castwright::tests {

using namespace media;

/// The bytes of RTMP without any network.
class RtmpWireTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void amfBytes();
    void amfRoundTrip();
    void amfRefusesNonsense();
    void chunksRoundTrip_data();
    void chunksRoundTrip();
    void extendedTimestamps();
    void readerKeepsItsLimits();
    void abortForgetsAMessage();
    void addresses_data();
    void addresses();
    void refusals_data();
    void refusals();
    void keysAreTakenOut();
    void enhancedTags();
};

void RtmpWireTest::amfBytes()
{
    QCOMPARE(encodeAmf({"ab", 1.0, true, AmfValue()}).toHex(), QByteArray("0200026162" "003ff0000000000000" "0101" "05"));
    QCOMPARE(encodeAmf({AmfValue::object({{"k", false}})}).toHex(), QByteArray("0300016b0100000009"));
    QCOMPARE(encodeAmf({AmfValue::ecmaArray({{"k", AmfValue()}})}).toHex(), QByteArray("080000000100016b05000009"));
}

void RtmpWireTest::amfRoundTrip()
{
    const QByteArray longText(70000, 'x');
    const QByteArray bytes = encodeAmf({"_result", 4, AmfValue::object({{"list", AmfValue::strictArray({{"", "hvc1"}, {"", 2.5}})}, {"deep", AmfValue::object({})}}),
                                        AmfValue(longText), AmfValue::undefined()});
    const auto values = decodeAmf(bytes);
    QVERIFY(values.has_value());
    QCOMPARE(values->size(), std::size_t(5));
    QCOMPARE(values->at(0).text(), QByteArray("_result"));
    QCOMPARE(values->at(1).number(), 4.0);
    QCOMPARE(values->at(2).find("list")->members().at(0).second.text(), QByteArray("hvc1"));
    QCOMPARE(values->at(3).text(), longText);
    QCOMPARE(encodeAmf(*values), bytes);
}

void RtmpWireTest::amfRefusesNonsense()
{
    const QByteArray good = encodeAmf({"onStatus", 0, AmfValue(), AmfValue::object({{"code", "x"}, {"n", 3}})});
    for (qsizetype cut = 1; cut < good.size(); ++cut) {
        const auto values = decodeAmf(QByteArrayView(good).first(cut)); // complete values in front of the cut are fine, halves are not
        QVERIFY(!values || encodeAmf(*values) == good.first(cut));
    }
    QVERIFY(!decodeAmf(QByteArray::fromHex("ff")));
    QVERIFY(!decodeAmf(QByteArray::fromHex("0affffffff05"))); // a list that claims four thousand million items
    QByteArray deep;
    for (int i = 0; i < 1000; ++i)
        deep += QByteArray::fromHex("0a00000001");
    QVERIFY(!decodeAmf(deep));
    QVERIFY(!decodeAmf(QByteArray(5000, '\x05'))); // more values than any command has
}

void RtmpWireTest::chunksRoundTrip_data()
{
    QTest::addColumn<quint32>("chunkSize");
    QTest::addColumn<int>("piece");
    QTest::newRow("default, byte by byte") << 128U << 1;
    QTest::newRow("small, odd pieces") << 3U << 7;
    QTest::newRow("ours, at once") << 60000U << 1'000'000;
}

void RtmpWireTest::chunksRoundTrip()
{
    QFETCH(quint32, chunkSize);
    QFETCH(int, piece);
    RtmpChunkWriter writer;
    QByteArray wire;
    writer.appendChunkSize(wire, chunkSize);
    QList<RtmpMessage> sent;
    QRandomGenerator random(42);
    quint32 timeMs = 0;
    for (int i = 0; i < 60; ++i) {
        QByteArray payload(1 + random.bounded(2000), '\0');
        for (char &byte : payload)
            byte = static_cast<char>(random.bounded(256));
        const bool isVideo = i % 3 == 0;
        timeMs = i == 30 ? 5 : timeMs + random.bounded(100U); // once back in time
        const RtmpMessage message{isVideo ? RtmpType::Video : RtmpType::Audio, timeMs, 1, payload};
        writer.append(wire, {isVideo ? RtmpLane::Video : RtmpLane::Audio, message.type, timeMs, 1}, payload.first(1), payload.mid(1));
        sent += message;
    }
    RtmpChunkReader reader;
    qsizetype next = 0;
    for (qsizetype at = 0; at < wire.size(); at += piece) {
        reader.feed(QByteArrayView(wire).sliced(at, std::min<qsizetype>(piece, wire.size() - at)));
        while (const auto message = reader.next()) {
            QCOMPARE(message->payload, sent[next].payload);
            QCOMPARE(message->timestampMs, sent[next].timestampMs);
            QCOMPARE(message->streamId, 1U);
            QVERIFY(message->type == sent[next].type);
            ++next;
        }
    }
    QVERIFY(!reader.hasFailed());
    QCOMPARE(next, sent.size());
}

void RtmpWireTest::extendedTimestamps()
{
    RtmpChunkWriter writer;
    QByteArray wire;
    const QByteArray payload(300, 'p'); // three chunks: each repeats the extended time
    const quint32 lateMs = 0x01000005;
    writer.append(wire, {RtmpLane::Video, RtmpType::Video, lateMs, 1}, payload);
    QCOMPARE(wire.count(QByteArray::fromHex("01000005")), 3);
    writer.append(wire, {RtmpLane::Video, RtmpType::Video, lateMs + 40, 1}, payload);
    RtmpChunkReader reader;
    reader.feed(wire);
    QCOMPARE(reader.next()->timestampMs, lateMs);
    const auto second = reader.next();
    QCOMPARE(second->timestampMs, lateMs + 40);
    QCOMPARE(second->payload, payload);
}

void RtmpWireTest::readerKeepsItsLimits()
{
    const QByteArray header = QByteArray::fromHex("06000000" "ffffff" "09" "01000000"); // a message of 16 MB
    RtmpChunkReader small({1000, 4, 4000});
    small.feed(header);
    QVERIFY(!small.next() && small.hasFailed());

    RtmpChunkReader many({1000, 4, 4000});
    QByteArray lanes;
    for (int lane = 3; lane < 9; ++lane)
        lanes += QByteArray(QByteArray(1, static_cast<char>(lane)) + QByteArray::fromHex("000000" "0003e8" "09" "01000000") + QByteArray(128, 'x'));
    many.feed(lanes);
    QVERIFY(!many.next() && many.hasFailed());

    RtmpChunkReader headless;
    const QByteArray later = QByteArray(QByteArray::fromHex("c6") + QByteArray(128, 'x')); // goes on with a message that never began
    headless.feed(later);
    QVERIFY(!headless.next() && headless.hasFailed());
}

void RtmpWireTest::abortForgetsAMessage()
{
    RtmpChunkReader reader;
    const QByteArray begun = QByteArray(QByteArray::fromHex("06000000" "0000c8" "09" "01000000") + QByteArray(128, 'x'));
    const QByteArray abort = QByteArray::fromHex("02000000" "000004" "02" "00000000" "00000006");
    const QByteArray whole = QByteArray(QByteArray::fromHex("06000000" "000002" "09" "01000000") + "ok");
    for (const QByteArray &bytes : {begun, abort, whole})
        reader.feed(bytes);
    QCOMPARE(reader.next()->payload, QByteArray("ok"));
    QVERIFY(!reader.hasFailed());
}

void RtmpWireTest::addresses_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("expected"); ///< tls host port app key tcUrl, or empty for an error
    const auto row = [](const char *url, const char *key, const char *expected) {
        QTest::newRow(url) << QString::fromLatin1(url) << QString::fromLatin1(key) << QString::fromLatin1(expected);
    };
    row("rtmp://a.example/live", "k1", "0 a.example 1935 live k1 rtmp://a.example/live");
    row("rtmps://a.example:443/x/", "k?t=1", "1 a.example 443 x k?t=1 rtmps://a.example/x");
    row("rtmp://a.example:1936/app/instance", "k", "0 a.example 1936 app/instance k rtmp://a.example:1936/app/instance");
    row("rtmp://a.example/app?auth=7", "k", "0 a.example 1935 app?auth=7 k rtmp://a.example/app?auth=7");
    row("rtmp://a.example/app/the-key?x=1", "", "0 a.example 1935 app the-key?x=1 rtmp://a.example/app");
    row("rtmp://[::1]:9/app", "k", "0 ::1 9 app k rtmp://[::1]:9/app");
    row("rtmp://a.example/app", "", "");
    row("rtmp://a.example/", "k", "");
    row("http://a.example/app", "k", "");
    row("rtmp:///app", "k", "");
}

void RtmpWireTest::addresses()
{
    QFETCH(QString, url);
    QFETCH(QString, key);
    QFETCH(QString, expected);
    const auto parsed = RtmpAddress::parse(url, key);
    const QString got = parsed ? QStringLiteral("%1 %2 %3 %4 %5 %6").arg(parsed->isTls).arg(parsed->host).arg(parsed->port).arg(parsed->app, parsed->key, parsed->tcUrl)
                               : QString();
    QCOMPARE(got, expected);
    if (!parsed)
        QCOMPARE(parsed.error().reason, OutputReason::Configuration);
}

void RtmpWireTest::refusals_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("reason");
    const auto row = [](const char *code, const char *text, OutputReason reason) {
        QTest::newRow(text) << QByteArray(code) << QByteArray(text) << static_cast<int>(reason);
    };
    row("NetStream.Publish.BadName", "Already publishing", OutputReason::InUse);
    row("NetStream.Publish.BadName", "Stream key is in use", OutputReason::InUse);
    row("NetStream.Publish.BadName", "Invalid stream name", OutputReason::WrongKey);
    row("NetStream.Publish.Denied", "not allowed to publish", OutputReason::WrongKey);
    row("NetConnection.Connect.Rejected", "[ AccessManager.Reject ] : [ code=403 need auth; authmod=adobe ]", OutputReason::WrongKey);
    row("NetStream.Publish.Rejected", "unsupported video codec", OutputReason::CodecUnsupported);
    row("NetConnection.Connect.InvalidApp", "Application is not loaded", OutputReason::Rejected);
}

void RtmpWireTest::refusals()
{
    QFETCH(QByteArray, code);
    QFETCH(QByteArray, text);
    QFETCH(int, reason);
    const OutputFailure failure = rtmpRefusal({"error", code, text, {}}, QStringLiteral("my-key"));
    QCOMPARE(static_cast<int>(failure.reason), reason);
    QVERIFY(failure.text.contains(QString::fromLatin1(text)));
}

void RtmpWireTest::keysAreTakenOut()
{
    const OutputFailure failure = rtmpRefusal({"error", "NetStream.Publish.BadName", "live_123_secret already publishing", {}}, QStringLiteral("live_123_secret"));
    QVERIFY2(!failure.text.contains(QLatin1String("live_123_secret")), qPrintable(failure.text));
    QVERIFY(failure.text.contains(QLatin1String("*** already publishing")));
}

void RtmpWireTest::enhancedTags()
{
    Packet packet;
    packet.isKeyframe = true;
    packet.ptsUs = 80'000;
    packet.dtsUs = 40'000;
    TrackInfo track;
    track.extradata = "cfg";
    QCOMPARE(flvPacketHead(track, packet).toHex(), QByteArray("1701000028"));
    QCOMPARE(flvSequenceHeader(track).toHex(), QByteArray("1700000000") + QByteArray("cfg").toHex());
    track.codec = TrackCodec::Hevc;
    QCOMPARE(flvPacketHead(track, packet), QByteArray("\x91hvc1\0\0\x28", 8));
    QCOMPARE(flvSequenceHeader(track), QByteArray("\x90hvc1") + "cfg");
    packet.isKeyframe = false;
    track.codec = TrackCodec::Av1;
    QCOMPARE(flvPacketHead(track, packet), QByteArray("\xa1" "av01"));
    track.kind = TrackKind::Audio;
    QCOMPARE(flvSequenceHeader(track), QByteArray("\xaf\0", 2) + "cfg");
    const auto values = decodeAmf(flvMetaData({}));
    QVERIFY(values && values->at(0).text() == "@setDataFrame" && values->at(2).find("videocodecid")->number() == 7);
}

} // namespace castwright::tests

using castwright::tests::RtmpWireTest;
CW_TEST(RtmpWireTest)
#include "RtmpWireTest.moc"
