// SPDX-License-Identifier: GPL-3.0-or-later
#include "TestRegistry.h"
#include "unit/http/RawClient.h"
#include "unit/http/ScriptedHandler.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QtTest>

namespace castwright::tests {

/// Requests and answers as HTTP/1.1 has them, through Qt's own server.
class HttpConversationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneRequest();
    void keepsAliveAndCloses();
    void pipelinedInOrder();
    void pipelinedBehindALateAnswer();
    void headHasLengthAndNoBody();
    void noContentHasNoLength();
    void bodyWithLengthInPieces();
    void bodyInChunks();
    void expectContinue();
    void requestsSmuggledInBodies_data();
    void requestsSmuggledInBodies();
    void afterARefusalNothingIsRead();
    void droppedAnswerIs500();
    void everyIdIsOwn();
    void clientGoneBeforeTheAnswer();
    void clientThatReadsNothingIsBounded();
    void hostCheck();
    void foreignOrigin();
    void preflight();
    void securityHeaders();
    void forwarded_data();
    void forwarded();
};

void HttpConversationTest::oneRequest()
{
    RunningHost server;
    RawClient client(server.port);
    const RawAnswer answer = client.ask(get("/echo/a%20b?x=1"));
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.head.startsWith("HTTP/1.1 200 OK\r\n"));
    QCOMPARE(answer.body, "GET /echo/a b ");
    QCOMPARE(answer.header("Content-Type"), "text/plain");
    QCOMPARE(answer.count("Content-Length"), 1);
    QCOMPARE(answer.count("Content-Type"), 1);
    QVERIFY(server.handler.requests[0].isLoopback());
    QCOMPARE(server.handler.requests[0].queryValue(u"x"), QStringLiteral("1"));
}

void HttpConversationTest::keepsAliveAndCloses()
{
    RunningHost server;
    RawClient client(server.port);
    for (int i = 0; i < 20; ++i)
        QCOMPARE(client.ask(get("/echo/" + QByteArray::number(i))).body, "GET /echo/" + QByteArray::number(i) + ' ');
    QCOMPARE(server.host.connectionCount(), 1);
    const RawAnswer last = client.ask(get("/echo", "Connection: close\r\n"));
    QCOMPARE(last.status, 200);
    QCOMPARE(last.header("Connection"), "close");
    QVERIFY(client.waitClosed());
    RawClient old(server.port);
    QCOMPARE(old.ask("GET /echo HTTP/1.0\r\nHost: localhost\r\n\r\n").status, 200);
    QVERIFY(old.waitClosed());
    QTRY_COMPARE(server.host.connectionCount(), 0);
}

void HttpConversationTest::pipelinedInOrder()
{
    RunningHost server;
    RawClient client(server.port);
    QByteArray all;
    for (int i = 0; i < 200; ++i)
        all += i % 3 ? get("/echo/" + QByteArray::number(i)) : post("/echo/" + QByteArray::number(i), "b" + QByteArray::number(i));
    client.send("\r\n" + all); // RFC 9112 section 2.2: an empty line before a request is passed over
    for (int i = 0; i < 200; ++i) {
        const QByteArray number = QByteArray::number(i);
        const QByteArray expected = i % 3 ? QByteArray("GET /echo/" + number + ' ') : QByteArray("POST /echo/" + number + " b" + number);
        QCOMPARE(client.answer().body, expected);
    }
}

void HttpConversationTest::pipelinedBehindALateAnswer()
{
    RunningHost server;
    RawClient client(server.port);
    client.send(get("/later/1") + get("/echo/2") + get("/later/3") + get("/echo/4"));
    QTRY_COMPARE(server.handler.waiting.size(), 1u);
    QTest::qWait(50);
    QVERIFY(client.rest().isEmpty()); // the second must not overtake the first
    server.handler.releaseBackwards();
    QCOMPARE(client.answer().body, "/later/1");
    QCOMPARE(client.answer().body, "GET /echo/2 ");
    QTRY_COMPARE(server.handler.waiting.size(), 1u);
    server.handler.releaseBackwards();
    QCOMPARE(client.answer().body, "/later/3");
    QCOMPARE(client.answer().body, "GET /echo/4 ");
    // Two clients at once do not wait for each other.
    RawClient other(server.port);
    client.send(get("/later/a"));
    other.send(get("/later/b"));
    QTRY_COMPARE(server.handler.waiting.size(), 2u);
    server.handler.releaseBackwards();
    QCOMPARE(client.answer().body, "/later/a");
    QCOMPARE(other.answer().body, "/later/b");
}

void HttpConversationTest::headHasLengthAndNoBody()
{
    RunningHost server;
    RawClient client(server.port);
    const RawAnswer head = client.ask("HEAD /big HTTP/1.1\r\nHost: localhost\r\n\r\n", true);
    QCOMPARE(head.status, 200);
    QCOMPARE(head.header("Content-Length"), QByteArray::number(256 * 1024));
    QCOMPARE(client.ask(get("/echo")).body, "GET /echo "); // nothing was left in between
    QVERIFY(client.rest().isEmpty());
}

void HttpConversationTest::noContentHasNoLength()
{
    RunningHost server;
    RawClient client(server.port);
    const RawAnswer empty = client.ask(get("/empty"));
    QCOMPARE(empty.status, 204);
    QCOMPARE(empty.count("Content-Length"), 0);
    QCOMPARE(client.ask(get("/echo")).status, 200);
}

void HttpConversationTest::bodyWithLengthInPieces()
{
    RunningHost server;
    RawClient client(server.port);
    const QByteArray body = QByteArray("0123456789").repeated(50'000);
    const QByteArray wire = post("/echo", body);
    for (qsizetype at = 0; at < wire.size(); at += 70'001) {
        client.send(wire.mid(at, 70'001));
        QTest::qWait(1);
    }
    QCOMPARE(client.answer().body, "POST /echo " + body);
}

void HttpConversationTest::bodyInChunks()
{
    RunningHost server;
    RawClient client(server.port);
    const QByteArray wire =
        "POST /echo HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: Chunked\r\n\r\n3\r\nabc\r\n2;x=y\r\nde\r\n0\r\nT: 1\r\n\r\n";
    for (const char byte : wire)
        client.send(QByteArray(1, byte));
    QCOMPARE(client.answer().body, "POST /echo abcde");
    QCOMPARE(client.ask(wire + get("/echo/next")).body, "POST /echo abcde");
    QCOMPARE(client.answer().body, "GET /echo/next ");
}

void HttpConversationTest::expectContinue()
{
    RunningHost server;
    RawClient client(server.port);
    client.send("POST /echo HTTP/1.1\r\nHost: localhost\r\nContent-Length: 3\r\nExpect: 100-continue\r\n\r\n");
    QCOMPARE(client.until("\r\n\r\n"), "HTTP/1.1 100 Continue\r\n\r\n");
    QCOMPARE(client.ask("abc").body, "POST /echo abc");
    // What would be refused is refused instead of invited.
    RawClient large(server.port);
    QCOMPARE(large.ask("POST /echo HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99999999\r\nExpect: 100-continue\r\n\r\n").status, 413);
}

void HttpConversationTest::requestsSmuggledInBodies_data()
{
    QTest::addColumn<QByteArray>("wire");
    const QByteArray inner = "GET /smuggled HTTP/1.1\r\nHost: localhost\r\n\r\n";
    const QByteArray start = "POST /echo HTTP/1.1\r\nHost: localhost\r\n";
    QTest::newRow("length and chunked") << start + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + inner;
    QTest::newRow("two lengths") << start + "Content-Length: 0\r\nContent-Length: 42\r\n\r\n" + inner;
    QTest::newRow("coding with a space") << start + "Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n" + inner;
    QTest::newRow("coding folded") << start + "X: y\r\n Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + inner;
    QTest::newRow("length behind a bare LF") << start + "X: y\nContent-Length: 42\r\n\r\n" + inner;
    QTest::newRow("length behind a bare CR") << start + "X: y\rContent-Length: 42\r\n\r\n" + inner;
    QTest::newRow("negative length") << start + "Content-Length: -42\r\n\r\n" + inner;
    QTest::newRow("plus in the length") << start + "Content-Length: +0\r\n\r\n" + inner;
    QTest::newRow("unknown coding") << start + "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n" + inner;
    QTest::newRow("chunk longer than said") << start + "Transfer-Encoding: chunked\r\n\r\n1\r\nab\r\n0\r\n\r\n" + inner;
}

void HttpConversationTest::requestsSmuggledInBodies()
{
    QFETCH(QByteArray, wire);
    HttpHost::Options options;
    options.limits.lingerMs = 30;
    RunningHost server(options);
    RawClient client(server.port);
    const RawAnswer answer = client.ask(wire);
    QCOMPARE(answer.status, 400);
    QVERIFY(answer.body.contains("invalid_request"));
    QVERIFY(client.waitClosed());
    QVERIFY(client.rest().isEmpty());
    QVERIFY(server.handler.requests.empty());
}

void HttpConversationTest::afterARefusalNothingIsRead()
{
    RunningHost server;
    RawClient client(server.port);
    client.send("BREW /pot HTTP/1.1\r\nHost: localhost\r\n\r\n" + get("/echo"));
    const RawAnswer answer = client.answer();
    QCOMPARE(answer.status, 501);
    const QJsonObject error = QJsonDocument::fromJson(answer.body).object().value(QStringLiteral("error")).toObject();
    QCOMPARE(error.value(QStringLiteral("code")).toString(), QStringLiteral("not_implemented"));
    QCOMPARE(error.value(QStringLiteral("requestId")).toString().toLatin1(), answer.header("X-Request-Id"));
    QVERIFY(client.waitClosed());
    QVERIFY(server.handler.requests.empty());
}

void HttpConversationTest::droppedAnswerIs500()
{
    RunningHost server;
    RawClient client(server.port);
    const RawAnswer answer = client.ask(get("/drop"));
    QCOMPARE(answer.status, 500);
    QVERIFY(answer.body.contains("internal_error"));
    RawClient late(server.port);
    late.send(get("/later"));
    QTRY_COMPARE(server.handler.waiting.size(), 1u);
    server.handler.waiting.clear();
    QCOMPARE(late.answer().status, 500);
}

void HttpConversationTest::everyIdIsOwn()
{
    RunningHost server;
    RawClient client(server.port);
    QSet<QByteArray> ids;
    for (const QByteArray &target : {QByteArray("/echo"), QByteArray("/empty"), QByteArray("/nothing"), QByteArray("/echo")}) {
        const RawAnswer answer = client.ask(get(target, "X-Request-Id: mine\r\n"));
        QCOMPARE(answer.count("X-Request-Id"), 1);
        QVERIFY(answer.header("X-Request-Id").startsWith("req_"));
        ids.insert(answer.header("X-Request-Id"));
    }
    QCOMPARE(ids.size(), 4);
}

void HttpConversationTest::clientGoneBeforeTheAnswer()
{
    RunningHost server;
    {
        RawClient client(server.port);
        client.send(get("/later"));
        QTRY_COMPARE(server.handler.waiting.size(), 1u);
    }
    QTRY_COMPARE(server.host.connectionCount(), 0);
    server.handler.releaseBackwards(); // into the void, harmlessly
    RawClient next(server.port);
    QCOMPARE(next.ask(get("/echo")).status, 200);
}

void HttpConversationTest::clientThatReadsNothingIsBounded()
{
    RunningHost server;
    RawClient client(server.port, 1024);
    client.send(get("/big").repeated(400)); // 100 MB of answers to a client that takes 1 kB
    QTest::qWait(400);
    // A few megabytes fit into the kernel's buffers; beyond those the server must stop answering.
    QVERIFY2(server.handler.requests.size() < 100, qPrintable(QString::number(server.handler.requests.size())));
}

void HttpConversationTest::hostCheck()
{
    HttpHost::Options options;
    options.guard.hostNames = {QStringLiteral("Studio.local")};
    RunningHost server(options);
    const auto statusFor = [&](const QByteArray &host) {
        RawClient client(server.port);
        return client.ask("GET /echo HTTP/1.1\r\nHost: " + host + "\r\n\r\n").status;
    };
    for (const char *good : {"localhost", "LOCALHOST:7080", "127.0.0.1:7080", "[::1]:7080", "[::1]", "studio.local:7080", "app.localhost"})
        QCOMPARE(statusFor(good), 200);
    for (const char *evil :
         {"evil.example", "evil.example:7080", "localhost.evil.example", "127.0.0.1.evil.example", "notlocalhost", "", ":7080"})
        QCOMPARE(statusFor(evil), 403);
}

void HttpConversationTest::foreignOrigin()
{
    HttpHost::Options options;
    options.guard.corsOrigins = {QStringLiteral("https://dash.example.org")};
    RunningHost server(options);
    const auto ask = [&](const QByteArray &method, const QByteArray &origin) {
        RawClient client(server.port);
        return client.ask(method + " /echo HTTP/1.1\r\nHost: localhost:7080\r\nContent-Length: 0\r\nOrigin: " + origin + "\r\n\r\n");
    };
    QCOMPARE(ask("POST", "https://evil.example").status, 403);
    QCOMPARE(ask("DELETE", "null").status, 403);
    QCOMPARE(ask("POST", "http://localhost:7080.evil.example").status, 403);
    QCOMPARE(ask("POST", "https://dash.example.org.evil.example").status, 403);
    QCOMPARE(ask("POST", "http://localhost:7080").status, 200);
    const RawAnswer allowed = ask("POST", "https://dash.example.org");
    QCOMPARE(allowed.status, 200);
    QCOMPARE(allowed.header("Access-Control-Allow-Origin"), "https://dash.example.org");
    const RawAnswer read = ask("GET", "https://evil.example");
    QCOMPARE(read.status, 200); // the browser keeps it from the page, because:
    QCOMPARE(read.count("Access-Control-Allow-Origin"), 0);
}

void HttpConversationTest::preflight()
{
    HttpHost::Options options;
    options.guard.corsOrigins = {QStringLiteral("https://dash.example.org")};
    RunningHost server(options);
    RawClient client(server.port);
    const QByteArray rest = "Host: localhost\r\nAccess-Control-Request-Method: PATCH\r\nOrigin: ";
    const RawAnswer yes = client.ask("OPTIONS /echo HTTP/1.1\r\n" + rest + "https://dash.example.org\r\n\r\n");
    QCOMPARE(yes.status, 204);
    QCOMPARE(yes.header("Access-Control-Allow-Origin"), "https://dash.example.org");
    QVERIFY(yes.header("Access-Control-Allow-Methods").contains("PATCH"));
    QVERIFY(yes.header("Access-Control-Allow-Headers").contains("Authorization"));
    QVERIFY(yes.header("Access-Control-Max-Age").toInt() > 0);
    const RawAnswer no = client.ask("OPTIONS /echo HTTP/1.1\r\n" + rest + "https://evil.example\r\n\r\n");
    QCOMPARE(no.status, 403);
    QCOMPARE(no.count("Access-Control-Allow-Origin"), 0);
    QVERIFY(server.handler.requests.empty());
}

void HttpConversationTest::forwarded_data()
{
    QTest::addColumn<QString>("peer");
    QTest::addColumn<QByteArray>("way");
    QTest::addColumn<QString>("client");
    const auto row = [](const char *name, const char *peer, const char *way, const char *client) {
        QTest::newRow(name) << QString::fromLatin1(peer) << QByteArray(way) << QString::fromLatin1(client);
    };
    row("nobody stands in front", "192.0.2.1", "203.0.113.9", "192.0.2.1");
    row("one proxy", "10.0.0.1", "203.0.113.9", "203.0.113.9");
    row("over an IPv6 socket", "::ffff:10.0.0.1", "203.0.113.9", "203.0.113.9");
    row("two proxies", "10.0.0.1", "203.0.113.9, 10.0.0.2", "203.0.113.9");
    row("what the client wrote himself", "10.0.0.1", "198.51.100.1, 203.0.113.9", "203.0.113.9");
    row("with a port", "10.0.0.1", "203.0.113.9:4711", "203.0.113.9");
    row("IPv6 with a port", "fd00::1", "[2001:db8::9]:4711", "2001:db8::9");
    row("nobody knows", "10.0.0.1", "unknown", "10.0.0.1");
    row("only proxies", "10.0.0.1", "10.0.0.3, 10.0.0.2", "10.0.0.3");
    row("one that was asked for", "198.51.100.7", "203.0.113.9", "203.0.113.9");
}

void HttpConversationTest::forwarded()
{
    QFETCH(QString, peer);
    QFETCH(QByteArray, way);
    QFETCH(QString, client);
    const QList<TrustedProxies::Net> nets{TrustedProxies::parse(QStringLiteral("10.0.0.0/8")).value(),
                                          TrustedProxies::parse(QStringLiteral("fd00::1")).value()};
    const TrustedProxies proxies(nets, [](const QHostAddress &address) { return address == QHostAddress(QStringLiteral("198.51.100.7")); });
    RequestContext request;
    request.headers = {{"x-forwarded-for", way}};
    QCOMPARE(proxies.clientOf(QHostAddress(peer), request).toString(), client);
    QVERIFY(!TrustedProxies::parse(QStringLiteral("10.0.0.0/99")) && !TrustedProxies::parse(QStringLiteral("proxy.example")));
}

void HttpConversationTest::securityHeaders()
{
    RunningHost server;
    RawClient client(server.port);
    const RawAnswer answer = client.ask(get("/echo"));
    QCOMPARE(answer.header("X-Content-Type-Options"), "nosniff");
    QVERIFY(!answer.header("Referrer-Policy").isEmpty());
    QCOMPARE(answer.header("Cache-Control"), "no-store");
}

} // namespace castwright::tests

using castwright::tests::HttpConversationTest;
CW_TEST(HttpConversationTest)
#include "HttpConversationTest.moc"
