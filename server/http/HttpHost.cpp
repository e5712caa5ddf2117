// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/HttpHost.h"

#include "base/Log.h"
#include "http/GuardedConnection.h"

#include <QWebSocket>

namespace castwright {

HttpHost::HttpHost(RequestHandler &handler, Options options)
    : m_handler(handler), m_options(std::move(options)), m_guard(m_options.guard), m_log(m_options.dumpFolder), m_ids(makeRandomIds()), m_gate(new ChannelGate),
      m_webSockets(QStringLiteral("Castwright"), QWebSocketServer::NonSecureMode)
{
    m_listener.setListenBacklogSize(512);
    connect(&m_listener, &QTcpServer::newConnection, this, &HttpHost::accept);
    connect(&m_webSockets, &QWebSocketServer::newConnection, this, &HttpHost::webSocketsOpened);
    // Qt's server takes its connections from a listening QTcpServer only, so the gate listens where nobody can know: on a free loopback
    // port that it never accepts from.
    m_gate->listen(QHostAddress::LocalHost, 0);
    m_gate->pauseAccepting();
    m_qtServer.bind(m_gate); // takes it as its child
    if (!m_options.webSocketProtocols.isEmpty())
        m_webSockets.setSupportedSubprotocols(m_options.webSocketProtocols);
}

HttpHost::~HttpHost()
{
    m_listener.close();
    const auto connections = m_connections.keys();
    m_connections.clear();
    qDeleteAll(connections);
}

Result<quint16> HttpHost::listen(const QHostAddress &address, quint16 port)
{
    CW_OWN_THREAD(m_thread);
    if (m_listener.listen(address, port))
        return m_listener.serverPort();
    const QString where = QStringLiteral("%1, port %2").arg(address.toString()).arg(port);
    if (m_listener.serverError() == QAbstractSocket::AddressInUseError)
        return fail(ErrorCode::Conflict, QStringLiteral("Something else is already listening on %1. Close it, or choose another port with --port.").arg(where), QStringLiteral("port"));
    return fail(ErrorCode::Forbidden, QStringLiteral("Cannot listen on %1: %2.").arg(where, m_listener.errorString()), QStringLiteral("port"));
}

void HttpHost::accept()
{
    CW_OWN_THREAD(m_thread);
    while (QTcpSocket *socket = m_listener.nextPendingConnection()) {
        const QHostAddress peer = socket->peerAddress();
        if (m_connections.size() + m_census->upgraded >= m_options.limits.connections || m_census->perAddress.value(peer) >= m_options.limits.connectionsPerAddress) {
            turnAway(socket);
            continue;
        }
        ++m_census->perAddress[peer];
        auto connection = std::make_unique<GuardedConnection>(*this, socket, m_nextNumber++);
        m_connections.insert(connection.get(), peer);
        connection.release(); // NOLINT(bugprone-unused-return-value): owned by m_connections, deleted by forget()
    }
}

void HttpHost::turnAway(QTcpSocket *socket)
{
    static constexpr char body[] = R"({"error":{"code":"shutting_down","message":"Too many connections; try again soon.","requestId":"","retryable":true}})";
    socket->write("HTTP/1.1 503 Service Unavailable\r\nContent-Type: application/json\r\nRetry-After: 1\r\nConnection: close\r\nContent-Length: " +
                  QByteArray::number(static_cast<int>(sizeof body) - 1) + "\r\n\r\n" + body);
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    socket->disconnectFromHost();
}

void HttpHost::forget(GuardedConnection *connection)
{
    const auto found = m_connections.find(connection);
    if (found == m_connections.end())
        return;
    m_census->leave(*found);
    m_connections.erase(found);
    connection->deleteLater();
}

void HttpHost::upgrade(const RequestContext &context, QTcpSocket *socket)
{
    const Peer peer{socket->peerAddress(), socket->peerPort()};
    m_upgrading.insert(peer, context);
    ++m_census->perAddress[peer.first];
    ++m_census->upgraded;
    connect(socket, &QObject::destroyed, socket, [census = m_census, address = peer.first] {
        --census->upgraded;
        census->leave(address);
    });
    connect(socket, &QTcpSocket::disconnected, this, [this, peer] { m_upgrading.remove(peer); });
    m_webSockets.handleConnection(socket);
    Q_EMIT socket->readyRead(); // what was read before and given back
}

void HttpHost::webSocketsOpened()
{
    while (QWebSocket *opened = m_webSockets.nextPendingConnection()) {
        std::unique_ptr<QWebSocket> socket(opened);
        opened->setParent(nullptr);
        const auto context = m_upgrading.constFind({opened->peerAddress(), opened->peerPort()});
        if (context == m_upgrading.constEnd())
            continue;
        opened->setMaxAllowedIncomingMessageSize(static_cast<quint64>(m_options.limits.webSocketMessageBytes));
        const RequestContext admitted = *context;
        m_upgrading.erase(context);
        m_handler.webSocketOpened(admitted, std::move(socket));
    }
}

void HttpHost::close(std::function<void()> closed)
{
    CW_OWN_THREAD(m_thread);
    m_listener.close();
    const auto connections = m_connections.keys();
    for (GuardedConnection *connection : connections)
        connection->closeSoon();
    auto *timer = new QTimer(this);
    auto left = std::make_shared<int>(m_options.limits.closeTimeoutMs / 20);
    connect(timer, &QTimer::timeout, this, [this, timer, left, done = std::move(closed)] {
        if (!m_connections.isEmpty() && --*left > 0)
            return;
        timer->deleteLater();
        const auto remaining = m_connections.keys();
        for (GuardedConnection *connection : remaining)
            connection->abort();
        done();
    });
    timer->start(20);
}

} // namespace castwright
