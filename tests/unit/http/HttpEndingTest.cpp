// SPDX-License-Identifier: GPL-3.0-or-later
#include "TestRegistry.h"
#include "unit/http/RawClient.h"
#include "unit/http/ScriptedHandler.h"

#include <QDir>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QtTest>

namespace castwright::tests {

/// Connections that stay open for long: who is still there, and how the server says goodbye. And which ports are open meanwhile.
class HttpEndingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void webSocketIsPinged();
    void silentWebSocketIsClosed();
    void answeringWebSocketLivesOn();
    void webSocketsHearOfTheShutdown();
    void eventStreamsEndCleanly();
    void shutdownWaitsForNobody();
    void closedWebSocketsMakeRoom_data();
    void closedWebSocketsMakeRoom();
    void onePortOnly();
    void severalAddresses();

private:
    static HttpHost::Options lively();
};

namespace {
const QByteArray handshake = get(
    "/socket", "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n");

QUrl socketUrl(quint16 port)
{
    return QUrl(QStringLiteral("ws://127.0.0.1:%1/socket").arg(port));
}

/// Ports this process listens on, from /proc/net/tcp and tcp6.
QSet<int> listeningPorts()
{
    QSet<QByteArray> own;
    const auto links = QDir(QStringLiteral("/proc/self/fd")).entryInfoList(QDir::Files | QDir::System | QDir::NoDotAndDotDot);
    for (const QFileInfo &link : links)
        if (const QString target = link.symLinkTarget(); target.contains(QStringLiteral("socket:[")))
            own.insert(target.section(u'[', 1).chopped(1).toLatin1());
    QSet<int> ports;
    for (const char *name : {"/proc/net/tcp", "/proc/net/tcp6"}) {
        QFile table(QString::fromLatin1(name));
        if (!table.open(QIODevice::ReadOnly))
            continue;
        for (const QByteArray &line : table.readAll().split('\n').mid(1)) {
            const QList<QByteArray> parts = line.simplified().split(' ');
            if (parts.size() > 9 && parts[3] == "0A" && own.contains(parts[9]))
                ports.insert(parts[1].split(':').last().toInt(nullptr, 16));
        }
    }
    return ports;
}
} // namespace

HttpHost::Options HttpEndingTest::lively()
{
    HttpHost::Options options;
    options.limits.webSocketPingMs = 80;
    options.limits.closeTimeoutMs = 500;
    return options;
}

void HttpEndingTest::webSocketIsPinged()
{
    RunningHost server(lively());
    RawClient client(server.port);
    QCOMPARE(client.ask(handshake).status, 101);
    QVERIFY(!client.until("\x89", 2000).isEmpty()); // a ping frame
}

void HttpEndingTest::silentWebSocketIsClosed()
{
    RunningHost server(lively());
    RawClient client(server.port);
    QCOMPARE(client.ask(handshake).status, 101);
    QTRY_COMPARE(server.handler.sockets.size(), 1u);
    QSignalSpy gone(server.handler.sockets[0].get(), &QWebSocket::disconnected);
    QVERIFY(client.waitClosed(2000)); // it got pings and said nothing
    QTRY_COMPARE(gone.size(), 1);
}

void HttpEndingTest::answeringWebSocketLivesOn()
{
    RunningHost server(lively());
    QWebSocket client;
    client.open(socketUrl(server.port));
    QTRY_COMPARE(client.state(), QAbstractSocket::ConnectedState);
    QTest::qWait(600); // Qt's client answers pings by itself
    QCOMPARE(client.state(), QAbstractSocket::ConnectedState);
    QSignalSpy heard(&client, &QWebSocket::textMessageReceived);
    client.sendTextMessage(QStringLiteral("still here"));
    QTRY_VERIFY(heard.size() > 0 && heard.last()[0].toString() == u"still here");
}

void HttpEndingTest::webSocketsHearOfTheShutdown()
{
    RunningHost server(lively());
    QWebSocket client;
    client.open(socketUrl(server.port));
    QTRY_COMPARE(client.state(), QAbstractSocket::ConnectedState);
    QTRY_COMPARE(server.handler.sockets.size(), 1u);
    bool isClosed = false;
    server.host.close([&] { isClosed = true; });
    QTRY_COMPARE(client.state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(client.closeCode(), QWebSocketProtocol::CloseCodeGoingAway);
    QTRY_VERIFY(isClosed);
}

void HttpEndingTest::eventStreamsEndCleanly()
{
    RunningHost server(lively());
    RawClient client(server.port);
    client.send(get("/events"));
    QVERIFY(!client.until("\n\n").isEmpty());
    QTRY_COMPARE(server.handler.streams.size(), 1u);
    QVERIFY(server.handler.streams[0]->send("8", "last", QByteArray(200'000, 'x')));
    QSignalSpy errors(&client.socket(), &QAbstractSocket::errorOccurred);
    bool isClosed = false;
    server.host.close([&] { isClosed = true; });
    QVERIFY(client.waitClosed());
    QVERIFY(client.rest().contains(QByteArray(QByteArray(200'000, 'x') + "\n\n"))); // what was sent before arrives whole
    QVERIFY(client.rest().endsWith("\n\n"));                                        // and nothing is cut in the middle
    QVERIFY(client.rest().contains(": shutting down"));
    QVERIFY(errors.isEmpty() || client.socket().error() == QAbstractSocket::RemoteHostClosedError); // an end, not a reset
    QTRY_VERIFY(isClosed);
}

void HttpEndingTest::shutdownWaitsForNobody()
{
    RunningHost server(lively());
    RawClient socket(server.port); // never answers the close frame
    QCOMPARE(socket.ask(handshake).status, 101);
    RawClient events(server.port, 1024); // never reads
    events.send(get("/events"));
    QTRY_COMPARE(server.handler.streams.size(), 1u);
    server.handler.streams[0]->send("8", "much", QByteArray(900'000, 'x'));
    QElapsedTimer clock;
    clock.start();
    bool isClosed = false;
    server.host.close([&] { isClosed = true; });
    QTRY_VERIFY_WITH_TIMEOUT(isClosed, 3000);
    QVERIFY(clock.elapsed() < 2000);
    QVERIFY(server.handler.sockets[0]->state() == QAbstractSocket::UnconnectedState);
}

void HttpEndingTest::closedWebSocketsMakeRoom_data()
{
    QTest::addColumn<int>("ending");
    QTest::newRow("the client leaves") << 0;
    QTest::newRow("the handler lets go") << 1;
    QTest::newRow("nobody answers pings") << 2;
}

void HttpEndingTest::closedWebSocketsMakeRoom()
{
    QFETCH(int, ending);
    HttpHost::Options options = lively();
    options.limits.connectionsPerAddress = 2;
    options.limits.webSocketPingMs = ending == 2 ? 30 : 60'000;
    RunningHost server(options);
    for (int i = 0; i < 6; ++i) {
        auto client = std::make_unique<RawClient>(server.port);
        QCOMPARE(client->ask(handshake).status, 101);
        QTRY_COMPARE(server.handler.sockets.size(), 1u);
        if (ending == 0)
            client.reset();
        if (ending != 1)
            QTRY_COMPARE(server.handler.sockets[0]->state(), QAbstractSocket::UnconnectedState);
        server.handler.sockets.clear();
        QTest::qWait(50); // what is deleted later goes
    }
}

void HttpEndingTest::onePortOnly()
{
#ifndef Q_OS_LINUX
    QSKIP("reads /proc");
#endif
    const QSet<int> before = listeningPorts();
    RunningHost server;
    RawClient client(server.port);
    QCOMPARE(client.ask(get("/echo")).status, 200);
    QCOMPARE(listeningPorts() - before, QSet<int>{server.port});
}

void HttpEndingTest::severalAddresses()
{
    RunningHost server;
    const auto second = server.host.listen(QHostAddress(QStringLiteral("127.0.0.2")), server.port);
    QVERIFY(second);
    QCOMPARE(*second, server.port);
    for (const char *address : {"127.0.0.1", "127.0.0.2"}) {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QString::fromLatin1(address)), server.port);
        QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
        socket.write(get("/echo"));
        QTRY_VERIFY(socket.bytesAvailable() > 0);
        QVERIFY(socket.readAll().startsWith("HTTP/1.1 200 "));
    }
    // An address that is not of this machine (TEST-NET-1).
    const auto foreign = server.host.listen(QHostAddress(QStringLiteral("192.0.2.7")), 0);
    QVERIFY(!foreign);
    QVERIFY(foreign.error().message.contains(QStringLiteral("192.0.2.7")));
    QVERIFY(foreign.error().message.contains(QStringLiteral("--listen")));
}

} // namespace castwright::tests

using castwright::tests::HttpEndingTest;
CW_TEST(HttpEndingTest)
#include "HttpEndingTest.moc"
