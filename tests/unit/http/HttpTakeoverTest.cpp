// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/http/RawClient.h"
#include "unit/http/ScriptedHandler.h"
#include "TestRegistry.h"

#include <QNetworkRequest>
#include <QTemporaryFile>
#include <QTestEventLoop>
#include <QWebSocketHandshakeOptions>
#include <QtTest>

namespace castwright::tests {

/// Connections that become something else than question and answer: uploads, event streams, files, WebSockets.
class HttpTakeoverTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void uploadPieceByPiece();
    void uploadInChunks();
    void uploadTooLarge();
    void uploadRefusedByTheHead();
    void uploadAbandoned();
    void slowSinkHoldsTheClient_data();
    void slowSinkHoldsTheClient();
    void clientLeavesDuringAPause();
    void events();
    void eventHeartbeat();
    void eventsRefused();
    void slowEventClientIsClosed();
    void eventClientLeaves();
    void fileWholeAndInParts_data();
    void fileWholeAndInParts();
    void fileIsNotReadAhead();
    void fileThatIsGone();
    void webSocketWithoutSubprotocol();
    void webSocketNegotiatesSubprotocol();
    void webSocketRefused();
    void webSocketOfForeignOrigin();
    void webSocketMessageTooLarge();
    void webSocketAfterAnotherRequest();
};

namespace {
QByteArray put(const QByteArray &target, qint64 size)
{
    return "PUT " + target + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + QByteArray::number(size) + "\r\n\r\n";
}

/// Memory in use by this process; 0 where /proc is not known or a sanitizer keeps what was freed, which makes the check that uses it pass.
qint64 residentBytes()
{
#ifdef __SANITIZE_ADDRESS__
    return 0;
#endif
    QFile status(QStringLiteral("/proc/self/statm"));
    return status.open(QIODevice::ReadOnly) ? status.readAll().split(' ').value(1).toLongLong() * 4096 : 0;
}

QUrl socketUrl(quint16 port, const QString &path)
{
    return QUrl(QStringLiteral("ws://127.0.0.1:%1%2").arg(port).arg(path));
}
} // namespace

void HttpTakeoverTest::uploadPieceByPiece()
{
    RunningHost server;
    RawClient client(server.port);
    const QByteArray body = QByteArray("0123456789abcdef").repeated(256 * 1024); // 4 MB, above the limit of ordinary bodies
    client.send(put("/upload/a", body.size()) + body + get("/echo"));
    QCOMPARE(client.answer().body, QByteArray::number(body.size()));
    QVERIFY(server.handler.uploaded == body);
    QVERIFY(server.handler.uploadPieces > 4);
    QCOMPARE(server.handler.uploadsAbandoned, 0);
    QCOMPARE(client.answer().body, "GET /echo "); // the connection lives on
}

void HttpTakeoverTest::uploadInChunks()
{
    RunningHost server;
    RawClient client(server.port);
    QCOMPARE(client.ask("PUT /upload/a HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nabcd\r\n1\r\ne\r\n0\r\n\r\n").body, "5");
    QCOMPARE(server.handler.uploaded, "abcde");
}

void HttpTakeoverTest::uploadTooLarge()
{
    RunningHost server;
    server.handler.uploadLimit = 1000;
    RawClient announced(server.port);
    QCOMPARE(announced.ask(put("/upload/a", 1001)).status, 413);
    RawClient chunked(server.port);
    QCOMPARE(chunked.ask("PUT /upload/a HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n3e9\r\n" + QByteArray(1001, 'x')).status, 413);
    QCOMPARE(server.handler.uploadsAbandoned, 2);
}

void HttpTakeoverTest::uploadRefusedByTheHead()
{
    RunningHost server;
    RawClient client(server.port);
    QCOMPARE(client.ask(put("/upload/no", 4 * 1024 * 1024)).status, 403);
    QVERIFY(client.waitClosed());
    QVERIFY(server.handler.uploaded.isEmpty());
}

void HttpTakeoverTest::uploadAbandoned()
{
    RunningHost server;
    {
        RawClient client(server.port);
        client.send(put("/upload/a", 1000) + "abc");
        QTRY_COMPARE(server.handler.uploaded, "abc");
    }
    QTRY_COMPARE(server.handler.uploadsAbandoned, 1);
}

void HttpTakeoverTest::slowSinkHoldsTheClient_data()
{
    QTest::addColumn<bool>("isChunked");
    QTest::newRow("with a length") << false;
    QTest::newRow("in chunks") << true;
}

void HttpTakeoverTest::slowSinkHoldsTheClient()
{
    QFETCH(bool, isChunked);
    HttpHost::Options options;
    options.limits.bodyTimeoutMs = 100; // pauses of ours do not count against the client
    RunningHost server(options);
    constexpr qint64 size = 48 * 1024 * 1024;
    server.handler.uploadLimit = size;
    server.handler.sinkBytesPerSec = 4 * 1024 * 1024;
    server.handler.keepsUploads = false;
    RawClient client(server.port);
    const QByteArray body(size, 'u');
    if (isChunked)
        client.send("PUT /upload/a HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n" + QByteArray::number(size, 16) + "\r\n" + body + "\r\n0\r\n\r\n");
    else
        client.send(put("/upload/a", size) + body);
    QTest::qWait(400);
    const qint64 before = residentBytes();
    // Two seconds at 4 MB a second: most of it must still be with the client, and in the kernel's buffers between us.
    QTest::qWait(1600);
    QVERIFY(client.isOpen());
    QVERIFY2(server.handler.uploadedBytes < 12 * 1024 * 1024, qPrintable(QString::number(server.handler.uploadedBytes)));
    QVERIFY2(server.handler.uploadedBytes > 2 * 1024 * 1024, qPrintable(QString::number(server.handler.uploadedBytes)));
    QVERIFY2(client.socket().bytesToWrite() > size / 2, qPrintable(QString::number(client.socket().bytesToWrite())));
    QVERIFY2(residentBytes() - before < 4 * 1024 * 1024, qPrintable(QString::number(residentBytes() - before)));
    server.handler.sinkBytesPerSec = 0; // and now quickly
    QCOMPARE(client.answer(false, 20'000).body, QByteArray::number(size));
}

void HttpTakeoverTest::clientLeavesDuringAPause()
{
    RunningHost server;
    server.handler.sinkBytesPerSec = 1000;
    {
        RawClient client(server.port);
        client.send(put("/upload/a", 1000) + QByteArray(300, 'x'));
        QTRY_COMPARE(server.handler.uploadPieces, 1);
    }
    QTRY_COMPARE(server.handler.uploadsAbandoned, 1);
    QTest::qWait(400); // the sink is done, and nobody is there any more
    QCOMPARE(server.host.connectionCount(), 0);
}

void HttpTakeoverTest::events()
{
    RunningHost server;
    RawClient client(server.port);
    client.send(get("/events", "Last-Event-ID: 42\r\n"));
    const QByteArray head = client.until("\r\n\r\n");
    QVERIFY(head.startsWith("HTTP/1.1 200 "));
    QVERIFY(head.contains("Content-Type: text/event-stream"));
    QVERIFY(head.contains("X-Request-Id: req_"));
    QVERIFY(!head.toLower().contains("content-length"));
    QCOMPARE(client.until("\n\n"), "id: 7\nevent: hello\ndata: 42\n\n");
    QVERIFY(server.handler.streams[0]->send("8", "two", "line 1\nline 2"));
    QCOMPARE(client.until("\n\n"), "id: 8\nevent: two\ndata: line 1\ndata: line 2\n\n");
    server.handler.streams.clear(); // letting it go closes the connection
    QVERIFY(client.waitClosed());
}

void HttpTakeoverTest::eventHeartbeat()
{
    HttpHost::Options options;
    options.limits.heartbeatMs = 40;
    options.limits.idleTimeoutMs = 60;
    RunningHost server(options);
    RawClient client(server.port);
    client.send(get("/events"));
    for (int i = 0; i < 4; ++i)
        QVERIFY(!client.until("\n: ").isEmpty() || !client.until(": ").isEmpty());
    QVERIFY(client.isOpen());
}

void HttpTakeoverTest::eventsRefused()
{
    RunningHost server;
    RawClient client(server.port);
    QCOMPARE(client.ask(get("/events/no")).status, 401);
}

void HttpTakeoverTest::slowEventClientIsClosed()
{
    HttpHost::Options options;
    options.limits.streamBufferBytes = 200'000;
    RunningHost server(options);
    RawClient slow(server.port, 1024);
    RawClient quick(server.port);
    slow.send(get("/events"));
    QTRY_COMPARE(server.handler.streams.size(), 1u);
    quick.send(get("/events"));
    QTRY_COMPARE(server.handler.streams.size(), 2u);
    const QByteArray event(50'000, 'e');
    int sent = 0;
    for (; sent < 2000 && server.handler.streams[0]->send("1", "e", event); ++sent) {
        QVERIFY(server.handler.streams[1]->send("1", "e", event)); // the other one misses nothing
        QTRY_VERIFY(quick.rest().size() > (sent + 1) * event.size());
    }
    QVERIFY2(sent < 1000, qPrintable(QString::number(sent)));
    QVERIFY(!server.handler.streams[0]->isOpen());
    QTRY_COMPARE(server.host.connectionCount(), 1);
}

void HttpTakeoverTest::eventClientLeaves()
{
    RunningHost server;
    {
        RawClient client(server.port);
        client.send(get("/events"));
        QTRY_COMPARE(server.handler.streams.size(), 1u);
    }
    QTRY_VERIFY(!server.handler.streams[0]->isOpen());
    QVERIFY(!server.handler.streams[0]->send("1", "e", "nobody"));
}

void HttpTakeoverTest::fileWholeAndInParts_data()
{
    QTest::addColumn<QByteArray>("range");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("contentRange");
    QTest::newRow("whole") << QByteArray() << 200 << QByteArray("0123456789") << QByteArray();
    QTest::newRow("part") << QByteArray("bytes=2-4") << 206 << QByteArray("234") << QByteArray("bytes 2-4/10");
    QTest::newRow("one byte") << QByteArray("bytes=0-0") << 206 << QByteArray("0") << QByteArray("bytes 0-0/10");
    QTest::newRow("open end") << QByteArray("bytes=7-") << 206 << QByteArray("789") << QByteArray("bytes 7-9/10");
    QTest::newRow("beyond the end") << QByteArray("bytes=8-99") << 206 << QByteArray("89") << QByteArray("bytes 8-9/10");
    QTest::newRow("last bytes") << QByteArray("bytes=-3") << 206 << QByteArray("789") << QByteArray("bytes 7-9/10");
    QTest::newRow("more than all") << QByteArray("bytes=-99") << 206 << QByteArray("0123456789") << QByteArray("bytes 0-9/10");
    QTest::newRow("none of it") << QByteArray("bytes=10-") << 416 << QByteArray() << QByteArray("bytes */10");
    QTest::newRow("no last bytes") << QByteArray("bytes=-0") << 416 << QByteArray() << QByteArray("bytes */10");
    QTest::newRow("backwards") << QByteArray("bytes=4-2") << 200 << QByteArray("0123456789") << QByteArray();
    QTest::newRow("other unit") << QByteArray("lines=1-2") << 200 << QByteArray("0123456789") << QByteArray();
}

void HttpTakeoverTest::fileWholeAndInParts()
{
    QFETCH(QByteArray, range);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write("0123456789");
    file.flush();
    RunningHost server;
    server.handler.filePath = file.fileName();
    RawClient client(server.port);
    const QByteArray more = range.isEmpty() ? QByteArray() : QByteArray("Range: " + range + "\r\n");
    const RawAnswer answer = client.ask(get("/file", more));
    QCOMPARE(answer.status, status);
    if (status != 416)
        QCOMPARE(answer.body, body);
    QTEST(answer.header("Content-Range"), "contentRange");
    QCOMPARE(answer.header("Accept-Ranges"), "bytes");
    const RawAnswer head = client.ask("HEAD /file HTTP/1.1\r\nHost: localhost\r\n\r\n", true);
    QCOMPARE(head.header("Content-Length"), "10");
    QCOMPARE(client.ask(get("/echo")).body, "GET /echo ");
}

void HttpTakeoverTest::fileIsNotReadAhead()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    file.resize(64 * 1024 * 1024);
    RunningHost server;
    server.handler.filePath = file.fileName();
    RawClient client(server.port, 64 * 1024);
    const qint64 before = residentBytes();
    client.send(get("/file"));
    QVERIFY(!client.until("\r\n\r\n").isEmpty());
    QTest::qWait(200); // the client takes nothing
    const qint64 grown = residentBytes() - before;
    QVERIFY2(grown < 16 * 1024 * 1024, qPrintable(QString::number(grown)));
    qint64 taken = client.rest().size();
    client.socket().setReadBufferSize(0);
    QTestEventLoop loop;
    connect(&client.socket(), &QTcpSocket::readyRead, this, [&] {
        if ((taken += client.socket().readAll().size()) >= file.size())
            loop.exitLoop();
    });
    loop.enterLoopMSecs(10'000);
    QCOMPARE(taken, file.size()); // and gets all of it when it does
}

void HttpTakeoverTest::fileThatIsGone()
{
    RunningHost server;
    server.handler.filePath = QStringLiteral("/nonexistent/file.mp4");
    RawClient client(server.port);
    const RawAnswer answer = client.ask(get("/file"));
    QCOMPARE(answer.status, 404);
    QVERIFY(!answer.body.contains("nonexistent"));
}

void HttpTakeoverTest::webSocketWithoutSubprotocol()
{
    RunningHost server;
    QWebSocket client;
    QSignalSpy messages(&client, &QWebSocket::textMessageReceived);
    client.open(socketUrl(server.port, QStringLiteral("/socket/a")));
    QTRY_COMPARE(messages.size(), 1);
    QCOMPARE(messages[0][0].toString(), QStringLiteral("/socket/a")); // the handler knows which request it was
    QVERIFY(client.subprotocol().isEmpty());
    client.sendTextMessage(QStringLiteral("echo"));
    QTRY_COMPARE(messages.size(), 2);
    QCOMPARE(messages[1][0].toString(), QStringLiteral("echo"));
}

void HttpTakeoverTest::webSocketNegotiatesSubprotocol()
{
    HttpHost::Options options;
    options.webSocketProtocols = {QStringLiteral("graphql-transport-ws"), QStringLiteral("graphql-ws")};
    RunningHost server(options);
    // The bytes, because a browser looks at them: the chosen one, once.
    RawClient raw(server.port);
    raw.send(get("/socket", "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
                            "Sec-WebSocket-Protocol: other, graphql-ws, graphql-transport-ws\r\n"));
    const RawAnswer answer = raw.answer();
    QCOMPARE(answer.status, 101);
    QCOMPARE(answer.header("Sec-WebSocket-Accept"), "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=");
    QCOMPARE(answer.count("Sec-WebSocket-Protocol"), 1);
    QVERIFY(options.webSocketProtocols.contains(QString::fromLatin1(answer.header("Sec-WebSocket-Protocol"))));
    QWebSocket client;
    QWebSocketHandshakeOptions wish;
    wish.setSubprotocols({QStringLiteral("graphql-transport-ws")});
    client.open(socketUrl(server.port, QStringLiteral("/socket")), wish);
    QTRY_COMPARE(client.state(), QAbstractSocket::ConnectedState);
    QCOMPARE(client.subprotocol(), QStringLiteral("graphql-transport-ws"));
}

void HttpTakeoverTest::webSocketRefused()
{
    RunningHost server;
    RawClient raw(server.port);
    const QByteArray upgrade = "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n";
    QCOMPARE(raw.ask(get("/socket/no", upgrade)).status, 401);
    RawClient elsewhere(server.port);
    QCOMPARE(elsewhere.ask(get("/echo", upgrade)).status, 200); // an upgrade may be ignored, RFC 9110 section 7.8
    QVERIFY(server.handler.sockets.empty());
}

void HttpTakeoverTest::webSocketOfForeignOrigin()
{
    RunningHost server;
    RawClient raw(server.port);
    QCOMPARE(raw.ask(get("/socket", "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                                    "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nOrigin: https://evil.example\r\n"))
                 .status,
             403);
    QVERIFY(server.handler.sockets.empty());
}

void HttpTakeoverTest::webSocketMessageTooLarge()
{
    HttpHost::Options options;
    options.limits.webSocketMessageBytes = 1000;
    RunningHost server(options);
    QWebSocket client;
    QSignalSpy messages(&client, &QWebSocket::textMessageReceived);
    client.open(socketUrl(server.port, QStringLiteral("/socket")));
    QTRY_COMPARE(messages.size(), 1);
    client.sendTextMessage(QString(1000, QLatin1Char('x')));
    QTRY_COMPARE(messages.size(), 2);
    client.sendTextMessage(QString(1001, QLatin1Char('x')));
    QTRY_COMPARE(client.state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(messages.size(), 2);
    QCOMPARE(client.closeCode(), QWebSocketProtocol::CloseCodeTooMuchData);
}

void HttpTakeoverTest::webSocketAfterAnotherRequest()
{
    RunningHost server;
    RawClient raw(server.port);
    QCOMPARE(raw.ask(get("/echo")).status, 200);
    const RawAnswer answer = raw.ask(get("/socket", "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                                                    "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"));
    QCOMPARE(answer.status, 101);
}

} // namespace castwright::tests

using castwright::tests::HttpTakeoverTest;
CW_TEST(HttpTakeoverTest)
#include "HttpTakeoverTest.moc"
