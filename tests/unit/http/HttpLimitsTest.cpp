// SPDX-License-Identifier: GPL-3.0-or-later
#include "TestRegistry.h"
#include "unit/http/RawClient.h"
#include "unit/http/ScriptedHandler.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <algorithm>

namespace castwright::tests {

/// Clients that flood, stall or come in crowds, each against the limit that stops it.
class HttpLimitsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void endlessRequestLine();
    void endlessHeaders();
    void tooManyHeaders();
    void announcedBodyTooLarge();
    void chunkedBodyTooLarge();
    void refusalArrivesWhileTheClientSends();
    void webSocketsCount();
    void slowHead();
    void slowBody();
    void idleConnectionsAreClosed();
    void silentConnectionsAreClosed();
    void tooManyConnections();
    void turnedAwayWhileAsking();
    void manyTurnedAwayAreBounded();
    void floodOfPipelinedRequestsIsBounded();
    void portInUse();
    void closesInTime();

private:
    static HttpHost::Options small();
};

HttpHost::Options HttpLimitsTest::small()
{
    HttpHost::Options options;
    options.limits.requestLineBytes = 200;
    options.limits.headerBytes = 1000;
    options.limits.headerCount = 8;
    options.limits.bodyBytes = 1000;
    options.limits.headTimeoutMs = 150;
    options.limits.bodyTimeoutMs = 150;
    options.limits.idleTimeoutMs = 250;
    return options;
}

void HttpLimitsTest::endlessRequestLine()
{
    RunningHost server(small());
    RawClient client(server.port);
    const RawAnswer answer = client.ask("GET /" + QByteArray(5000, 'a'));
    QCOMPARE(answer.status, 431);
    QVERIFY(answer.body.contains("headers_too_large"));
    QVERIFY(!answer.header("X-Request-Id").isEmpty());
    QVERIFY(client.waitClosed());
    QVERIFY(server.handler.requests.empty());
}

void HttpLimitsTest::endlessHeaders()
{
    RunningHost server(small());
    RawClient client(server.port);
    QCOMPARE(client.ask("GET / HTTP/1.1\r\nHost: localhost\r\nX: " + QByteArray(5000, 'a')).status, 431);
    QVERIFY(client.waitClosed());
}

void HttpLimitsTest::tooManyHeaders()
{
    RunningHost server(small());
    RawClient client(server.port);
    QCOMPARE(client.ask(get("/", QByteArray("A: 1\r\n").repeated(8))).status, 431);
    QVERIFY(client.waitClosed());
}

void HttpLimitsTest::announcedBodyTooLarge()
{
    RunningHost server(small());
    RawClient client(server.port);
    // Refused by the head alone, before a byte of the body.
    const RawAnswer answer = client.ask("POST /echo HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1001\r\n\r\n");
    QCOMPARE(answer.status, 413);
    QVERIFY(answer.body.contains("payload_too_large"));
    QVERIFY(client.waitClosed());
    RawClient exact(server.port);
    QCOMPARE(exact.ask(post("/echo", QByteArray(1000, 'x'))).status, 200);
}

void HttpLimitsTest::chunkedBodyTooLarge()
{
    RunningHost server(small());
    RawClient client(server.port);
    client.send("POST /echo HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n");
    const QByteArray chunk = "64\r\n" + QByteArray(100, 'x') + "\r\n";
    for (int i = 0; i < 11; ++i)
        client.send(chunk);
    QCOMPARE(client.answer().status, 413);
    QVERIFY(client.waitClosed());
    QVERIFY(server.handler.requests.empty());
}

void HttpLimitsTest::refusalArrivesWhileTheClientSends()
{
    // Closing at once with the body unread would make the kernel reset the connection, and the client would never see why.
    RunningHost server(small());
    int told = 0;
    for (int i = 0; i < 5; ++i) {
        RawClient client(server.port);
        client.send("POST /echo HTTP/1.1\r\nHost: localhost\r\nContent-Length: 20000000\r\n\r\n");
        client.socket().write(QByteArray(20'000'000, 'x'));
        told += client.answer().status == 413;
        QVERIFY(client.waitClosed());
    }
    QCOMPARE(told, 5);
}

void HttpLimitsTest::webSocketsCount()
{
    HttpHost::Options options;
    options.limits.connectionsPerAddress = 1;
    RunningHost server(options);
    RawClient socket(server.port);
    QCOMPARE(socket
                 .ask(get("/socket",
                          "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: "
                          "dGhlIHNhbXBsZSBub25jZQ==\r\n"))
                 .status,
             101);
    RawClient next(server.port);
    next.send(get("/echo"));
    QCOMPARE(next.answer().status, 503);
}

void HttpLimitsTest::slowHead()
{
    RunningHost server(small());
    RawClient client(server.port);
    // One byte after the other: the time runs from the first byte and is not extended.
    QElapsedTimer clock;
    clock.start();
    const QByteArray head = get("/echo");
    for (qsizetype i = 0; i < head.size() && client.rest().isEmpty() && clock.elapsed() < 3000; ++i) {
        client.send(head.mid(i, 1));
        QTest::qWait(20);
    }
    QCOMPARE(client.answer().status, 408);
    QVERIFY(client.waitClosed());
}

void HttpLimitsTest::slowBody()
{
    RunningHost server(small());
    RawClient client(server.port);
    const RawAnswer answer = client.ask("POST /echo HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10\r\n\r\nabc");
    QCOMPARE(answer.status, 408);
    QVERIFY(answer.body.contains("request_timeout"));
    QVERIFY(client.waitClosed());
}

void HttpLimitsTest::idleConnectionsAreClosed()
{
    RunningHost server(small());
    RawClient client(server.port);
    QCOMPARE(client.ask(get("/echo")).status, 200);
    QTest::qWait(50);
    QVERIFY(client.isOpen());
    QVERIFY(client.waitClosed(3000));
    QVERIFY(client.rest().isEmpty());
}

void HttpLimitsTest::silentConnectionsAreClosed()
{
    RunningHost server(small());
    RawClient client(server.port);
    QVERIFY(client.waitClosed(3000));
    QTRY_COMPARE(server.host.connectionCount(), 0);
}

void HttpLimitsTest::tooManyConnections()
{
    HttpHost::Options options;
    options.limits.connectionsPerAddress = 2;
    RunningHost server(options);
    RawClient first(server.port);
    auto second = std::make_unique<RawClient>(server.port);
    QTRY_COMPARE(server.host.connectionCount(), 2);
    RawClient third(server.port);
    const RawAnswer answer = third.answer();
    QCOMPARE(answer.status, 503);
    QVERIFY(answer.header("Retry-After").toInt() >= 1);
    QVERIFY(answer.header("X-Request-Id").startsWith("req_"));
    const QJsonObject error = QJsonDocument::fromJson(answer.body).object().value(u"error").toObject();
    QCOMPARE(error.value(u"code").toString(), QStringLiteral("too_many_connections"));
    QCOMPARE(error.value(u"requestId").toString().toLatin1(), answer.header("X-Request-Id"));
    QVERIFY(error.value(u"retryable").toBool());
    QVERIFY(third.waitClosed());
    second.reset(); // room again
    QTRY_COMPARE(server.host.connectionCount(), 1);
    RawClient fourth(server.port);
    QCOMPARE(fourth.ask(get("/echo")).status, 200);
    QCOMPARE(first.ask(get("/echo")).status, 200);
}

void HttpLimitsTest::turnedAwayWhileAsking()
{
    // Closing at once with the question unread would make the kernel reset the connection, and the client would never see why.
    HttpHost::Options options;
    options.limits.connectionsPerAddress = 1;
    options.limits.lingerMs = 200;
    RunningHost server(options);
    RawClient first(server.port);
    QTRY_COMPARE(server.host.connectionCount(), 1);
    int told = 0;
    for (int i = 0; i < 10; ++i) {
        RawClient next(server.port);
        next.send(post("/echo", QByteArray(200'000, 'x')));
        told += next.answer().status == 503;
        QVERIFY(next.waitClosed());
    }
    QCOMPARE(told, 10);
}

void HttpLimitsTest::manyTurnedAwayAreBounded()
{
    // Who is turned away may read why for a moment, but a crowd of them must not hold sockets.
    HttpHost::Options options;
    options.limits.connectionsPerAddress = 1;
    options.limits.lingerMs = 60'000;
    RunningHost server(options);
    RawClient first(server.port);
    QTRY_COMPARE(server.host.connectionCount(), 1);
    std::vector<std::unique_ptr<RawClient>> crowd;
    for (int i = 0; i < 200; ++i)
        crowd.push_back(std::make_unique<RawClient>(server.port));
    const auto closed = [&] { return std::ranges::count_if(crowd, [](const auto &client) { return !client->isOpen(); }); };
    QTRY_VERIFY_WITH_TIMEOUT(closed() >= 100, 5000);
    QCOMPARE(first.ask(get("/echo")).status, 200);
}

void HttpLimitsTest::floodOfPipelinedRequestsIsBounded()
{
    HttpHost::Options options;
    options.limits.pipelinedBytes = 64 * 1024;
    RunningHost server(options);
    RawClient client(server.port);
    client.send(get("/later/1"));
    QTRY_COMPARE(server.handler.waiting.size(), 1u);
    // While one request is being answered the rest stays in the kernel and in the client.
    client.socket().write(get("/echo").repeated(400'000));
    const qint64 all = client.socket().bytesToWrite();
    QTest::qWait(300);
    QCOMPARE(server.handler.requests.size(), 1u);
    QVERIFY2(client.socket().bytesToWrite() > all / 2, qPrintable(QString::number(client.socket().bytesToWrite())));
}

void HttpLimitsTest::portInUse()
{
    RunningHost server;
    ScriptedHandler handler;
    HttpHost second(handler, {});
    const auto port = second.listen(QHostAddress::LocalHost, server.port);
    QVERIFY(!port);
    QCOMPARE(port.error().code, ErrorCode::Conflict);
    QVERIFY(port.error().message.contains(QString::number(server.port)));
}

void HttpLimitsTest::closesInTime()
{
    HttpHost::Options options;
    options.limits.closeTimeoutMs = 300;
    RunningHost server(options);
    RawClient idle(server.port);
    RawClient answered(server.port);
    RawClient stuck(server.port);
    answered.send(get("/later/a"));
    QTRY_COMPARE(server.handler.waiting.size(), 1u);
    bool isClosed = false;
    server.host.close([&] { isClosed = true; });
    server.handler.releaseBackwards();
    QCOMPARE(answered.answer().body, "/later/a");
    QTRY_VERIFY_WITH_TIMEOUT(isClosed, 2000);
    QVERIFY(idle.waitClosed() && answered.waitClosed() && stuck.waitClosed());
    QTcpSocket late;
    late.connectToHost(QHostAddress::LocalHost, server.port);
    QVERIFY(QTest::qWaitFor([&] { return late.error() == QAbstractSocket::ConnectionRefusedError; }, 3000));
}

} // namespace castwright::tests

using castwright::tests::HttpLimitsTest;
CW_TEST(HttpLimitsTest)
#include "HttpLimitsTest.moc"
