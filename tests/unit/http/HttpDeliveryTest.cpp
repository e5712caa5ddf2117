// SPDX-License-Identifier: GPL-3.0-or-later
#include "TestRegistry.h"
#include "base/ChunkRing.h"
#include "unit/http/RawClient.h"
#include "unit/http/ScriptedHandler.h"

#include <QtTest>

#include <thread>

namespace castwright::tests {

/// Bodies without end: a ring that delivery threads send to whoever asked.
class HttpDeliveryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyClientGetsTheRingFromAStart();
    void answersToEarlierRequestsComeFirst();
    void aSlowClientGoesOnAtAStartAndHoldsNobody();
    void aSlowClientIsSentAwayWhereTheRuleSaysSo();
    void whoLeavesIsReportedAtOnce();
    void aClientIsSentAwayFromOutside();
    void aLimitedClientGetsItsRate();
    void tooManyClientsAreRefused();
    void manyClientsGetEveryByte();
};

namespace {
constexpr qsizetype chunkBytes = 1000;

/// Chunk n is n's last digits again and again, so that what arrives can be read.
QByteArray chunk(int number)
{
    return QByteArray::number(number % 10000).rightJustified(5, '0').repeated(chunkBytes / 5);
}

/// The numbers of the whole chunks in `bytes`; -1 for one that is broken.
QList<int> numbersIn(const QByteArray &bytes)
{
    QList<int> numbers;
    for (qsizetype at = 0; at + chunkBytes <= bytes.size(); at += chunkBytes) {
        const QByteArray piece = bytes.mid(at, chunkBytes);
        const int number = piece.first(5).toInt();
        numbers += piece == chunk(number) ? number : -1;
    }
    return numbers;
}

struct Stream {
    explicit Stream(ChunkRing::Limits limits = {}) : answer(std::make_shared<ContinuousAnswer>())
    {
        answer->ring = std::make_shared<ChunkRing>(limits);
        answer->ring->setHead("HEAD!");
        answer->control = control;
        answer->report = [this](qint64 bytes, bool hasLeft) {
            reported += bytes;
            left += hasLeft ? 1 : 0;
        };
    }
    void append(int count, int startEvery = 10)
    {
        for (int i = 0; i < count; ++i, ++next)
            answer->ring->append(chunk(next), next % startEvery == 0, next * 1000);
    }
    std::shared_ptr<DeliveryControl> control = std::make_shared<DeliveryControl>();
    std::shared_ptr<ContinuousAnswer> answer;
    std::atomic<qint64> reported = 0;
    std::atomic<int> left = 0;
    int next = 0;
};

RunningHost &serve(RunningHost &host, const Stream &stream)
{
    host.handler.continuous = stream.answer;
    return host;
}
} // namespace

void HttpDeliveryTest::everyClientGetsTheRingFromAStart()
{
    RunningHost host;
    Stream stream;
    serve(host, stream);
    stream.append(25); // the newest start is 20
    RawClient client(host.port);
    client.send(get("/continuous"));
    const QByteArray head = client.until("HEAD!");
    QVERIFY2(head.startsWith("HTTP/1.1 200"), head.constData());
    QVERIFY(head.toLower().contains("connection: close"));
    QVERIFY(!head.toLower().contains("content-length"));
    stream.append(5);
    stream.answer->ring->close();
    QVERIFY(client.waitClosed());
    QCOMPARE(numbersIn(client.rest()), (QList<int>{20, 21, 22, 23, 24, 25, 26, 27, 28, 29}));
    QTRY_COMPARE(stream.left, 1);
    QVERIFY(stream.reported >= 10 * chunkBytes);
    QTRY_COMPARE(host.host.deliveryCount(), 0);
}

void HttpDeliveryTest::answersToEarlierRequestsComeFirst()
{
    RunningHost host;
    Stream stream;
    serve(host, stream);
    stream.append(1);
    RawClient client(host.port);
    client.send(get("/huge") + get("/continuous"));
    QCOMPARE(client.answer(false, 20'000).body.size(), 32 * 1024 * 1024);
    QVERIFY(!client.until("HEAD!").isEmpty());
    stream.answer->ring->close();
    QVERIFY(client.waitClosed());
    QCOMPARE(numbersIn(client.rest()), (QList<int>{0}));
}

void HttpDeliveryTest::aSlowClientGoesOnAtAStartAndHoldsNobody()
{
    RunningHost host;
    Stream stream({.bytes = 4 * 1024 * 1024, .durationUs = 1'000'000'000});
    serve(host, stream);
    stream.append(1);
    RawClient slow(host.port, 1024); // reads nothing before it is asked
    slow.socket().setReadBufferSize(1024);
    slow.send(get("/continuous"));
    RawClient quick(host.port);
    quick.send(get("/continuous"));
    QVERIFY(!quick.until("HEAD!").isEmpty());
    QTRY_COMPARE(host.host.deliveryCount(), 2);
    for (int i = 0; i < 60; ++i) {
        stream.append(500, 100);
        QTRY_VERIFY(quick.rest().size() >= (stream.next - 2000) * chunkBytes); // on a busy machine it may need its time, too
    }
    stream.answer->ring->close();
    QVERIFY(quick.waitClosed(10'000));
    const QByteArray got = quick.rest();
    QList<int> all;
    for (int i = 0; i < stream.next; ++i)
        all += i % 10000;
    QVERIFY(numbersIn(got) == all);

    slow.socket().setReadBufferSize(0);
    QVERIFY(slow.waitClosed(10'000));
    const QByteArray rest = slow.rest();
    const QList<int> numbers = numbersIn(rest.mid(rest.indexOf("HEAD!") + 5));
    QVERIFY(!numbers.isEmpty() && !numbers.contains(-1)); // every chunk it got is whole
    int jumps = 0;
    for (qsizetype i = 1; i < numbers.size(); ++i) {
        if (numbers[i] == (numbers[i - 1] + 1) % 10000)
            continue;
        ++jumps;
        QCOMPARE(numbers[i] % 100, 0); // on at a start
    }
    QVERIFY(jumps > 0);
    QCOMPARE(numbers.last(), (stream.next - 1) % 10000);
}

void HttpDeliveryTest::aSlowClientIsSentAwayWhereTheRuleSaysSo()
{
    RunningHost host;
    Stream stream({.bytes = 1024 * 1024, .durationUs = 1'000'000'000});
    stream.answer->slow = ContinuousAnswer::Slow::Disconnect;
    serve(host, stream);
    stream.append(1);
    RawClient slow(host.port, 1024);
    slow.send(get("/continuous"));
    QTRY_COMPARE(host.host.deliveryCount(), 1);
    for (int i = 0; i < 60 && stream.left == 0; ++i) {
        stream.append(500, 100);
        QTest::qWait(5);
    }
    slow.socket().setReadBufferSize(0); // its system takes a piece more, and then it is too late
    QTRY_COMPARE(stream.left, 1);
}

void HttpDeliveryTest::whoLeavesIsReportedAtOnce()
{
    RunningHost host;
    Stream stream;
    serve(host, stream);
    stream.append(1);
    RawClient client(host.port);
    client.send(get("/continuous"));
    QVERIFY(!client.until("HEAD!").isEmpty());
    QCOMPARE(stream.left, 0);
    client.socket().abort();
    QTRY_COMPARE_WITH_TIMEOUT(stream.left, 1, 1000); // without a byte having to be sent
    QCOMPARE(host.host.deliveryCount(), 0);
}

void HttpDeliveryTest::aClientIsSentAwayFromOutside()
{
    RunningHost host;
    Stream stream;
    serve(host, stream);
    RawClient client(host.port);
    client.send(get("/continuous"));
    QVERIFY(!client.until("HEAD!").isEmpty());
    stream.control->isCancelled = true;
    QVERIFY(client.waitClosed(1000));
    QCOMPARE(stream.left, 1);
}

void HttpDeliveryTest::aLimitedClientGetsItsRate()
{
    RunningHost host;
    Stream stream;
    stream.answer->maxBytesPerSec = 200'000;
    stream.answer->isLive = false;
    serve(host, stream);
    stream.append(1000);
    RawClient client(host.port);
    client.send(get("/continuous"));
    QVERIFY(!client.until("HEAD!").isEmpty());
    QByteArray got;
    QTest::qWait(1500);
    got += client.rest();
    // A second's worth at once, and then by the clock.
    QVERIFY2(got.size() >= 350'000 && got.size() <= 700'000, qPrintable(QString::number(got.size())));
}

void HttpDeliveryTest::tooManyClientsAreRefused()
{
    HttpHost::Options options;
    options.limits.continuousClients = 2;
    RunningHost host(options);
    Stream stream;
    serve(host, stream);
    RawClient one(host.port);
    RawClient two(host.port);
    RawClient three(host.port);
    for (RawClient *client : {&one, &two}) {
        client->send(get("/continuous"));
        QVERIFY(!client->until("HEAD!").isEmpty());
    }
    const RawAnswer refused = three.ask(get("/continuous"));
    QCOMPARE(refused.status, 503);
    QVERIFY(!refused.header("retry-after").isEmpty());
}

void HttpDeliveryTest::manyClientsGetEveryByte()
{
    RunningHost host;
    Stream stream({.bytes = 64 * 1024 * 1024, .durationUs = 1'000'000'000});
    serve(host, stream);
    stream.append(1);
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 100; ++i) {
        clients.push_back(std::make_unique<RawClient>(host.port));
        clients.back()->send(get("/continuous"));
    }
    QTRY_COMPARE_WITH_TIMEOUT(host.host.deliveryCount(), 100, 5000);
    std::jthread writer([&] {
        for (int i = 0; i < 500; ++i) {
            stream.append(1, 100'000);
            std::this_thread::sleep_for(std::chrono::microseconds(500));
        }
        stream.answer->ring->close();
    });
    QList<int> all;
    for (int i = 0; i <= 500; ++i)
        all += i;
    for (const auto &client : clients) {
        QVERIFY(client->waitClosed(10'000));
        const QByteArray got = client->rest();
        QCOMPARE(numbersIn(got.mid(got.indexOf("HEAD!") + 5)), all);
    }
    QTRY_COMPARE(stream.left, 100);
}

} // namespace castwright::tests

using castwright::tests::HttpDeliveryTest;
CW_TEST(HttpDeliveryTest)
#include "HttpDeliveryTest.moc"
