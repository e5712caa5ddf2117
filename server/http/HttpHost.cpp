// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/HttpHost.h"

#include "base/Clock.h"
#include "base/Log.h"
#include "http/ErrorEnvelope.h"
#include "http/GuardedConnection.h"
#include "http/WebSocketKeeper.h"

#include <QWebSocket>

#include <algorithm>

namespace castwright {

HttpHost::HttpHost(RequestHandler &handler, Options options)
    : m_handler(handler)
    , m_options(std::move(options))
    , m_guard(m_options.guard)
    , m_log(m_options.dumpFolder, m_options.secretNames)
    , m_ids(makeRandomIds())
    , m_gate(new ChannelGate)
    , m_webSockets(QStringLiteral("Castwright"), QWebSocketServer::NonSecureMode)
    , m_delivery(m_options.limits.writeTimeoutMs)
{
    connect(&m_webSockets, &QWebSocketServer::newConnection, this, &HttpHost::webSocketsOpened);
    // Newer versions of Qt's server take a listening QTcpServer only, so the gate listens for the moment of being taken, and never again.
    m_gate->listen(QHostAddress::LocalHost, 0);
    m_qtServer.bind(m_gate); // takes it as its child
    m_gate->close();
    connect(&m_progressTimer, &QTimer::timeout, this, &HttpHost::checkProgress);
    m_progressTimer.start(std::clamp(m_options.limits.writeTimeoutMs / 8, 10, 1000));
    if (!m_options.webSocketProtocols.isEmpty())
        m_webSockets.setSupportedSubprotocols(m_options.webSocketProtocols);
}

HttpHost::~HttpHost()
{
    m_listeners.clear();
    const auto connections = m_connections.keys();
    m_connections.clear();
    qDeleteAll(connections);
}

Result<quint16> HttpHost::listen(const QHostAddress &address, quint16 port)
{
    CW_OWN_THREAD(m_thread);
    auto listener = std::make_unique<QTcpServer>();
    listener->setListenBacklogSize(512);
    if (listener->listen(address, port)) {
        connect(listener.get(), &QTcpServer::newConnection, this, [this, raw = listener.get()] { accept(*raw); });
        // Qt stops accepting when the process has no file descriptor left, and never begins again by itself.
        connect(listener.get(), &QTcpServer::acceptError, this,
                [raw = listener.get()] { QTimer::singleShot(250, raw, [raw] { raw->resumeAccepting(); }); });
        const quint16 bound = listener->serverPort();
        m_listeners.push_back(std::move(listener));
        return bound;
    }
    const QString where = QStringLiteral("%1, port %2").arg(address.toString()).arg(port);
    if (listener->serverError() == QAbstractSocket::AddressInUseError)
        return fail(ErrorCode::Conflict,
                    QStringLiteral("Something else is already listening on %1. Close it, or choose another port with --port.").arg(where),
                    QStringLiteral("port"));
    if (listener->serverError() == QAbstractSocket::SocketAddressNotAvailableError)
        return fail(ErrorCode::Forbidden,
                    QStringLiteral("%1 is not an address of this machine. Name one that is with --listen.").arg(address.toString()),
                    QStringLiteral("listen"));
    if (listener->serverError() == QAbstractSocket::SocketAccessError)
        return fail(ErrorCode::Forbidden,
                    QStringLiteral("This user may not listen on %1. Choose a port above 1023 with --port.").arg(where),
                    QStringLiteral("port"));
    return fail(ErrorCode::Forbidden,
                QStringLiteral("Cannot listen on %1: %2. Choose another address with --listen or another port with --port.")
                    .arg(where, listener->errorString()),
                QStringLiteral("port"));
}

void HttpHost::accept(QTcpServer &listener)
{
    CW_OWN_THREAD(m_thread);
    while (QTcpSocket *socket = listener.nextPendingConnection()) {
        const QHostAddress peer = socket->peerAddress();
        if (m_connections.size() + m_census->upgraded >= m_options.limits.connections
            || m_census->perAddress.value(peer) >= m_options.limits.connectionsPerAddress) {
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
    constexpr int mostLingering = 64;
    constexpr int retryAfterMs = 1000;
    socket->setParent(this);
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    ++m_turnedAway;
    if (m_lingering >= mostLingering)
        return socket->abort();
    RequestContext context;
    context.requestId = nextRequestId();
    context.remoteAddress = socket->peerAddress();
    context.receivedUs = monotonicUs();
    const QString message = QStringLiteral("Too many connections: this server takes %1 in all and %2 from one address.");
    HttpAnswer answer = errorAnswer({ErrorCode::TooManyConnections,
                                     message.arg(m_options.limits.connections).arg(m_options.limits.connectionsPerAddress),
                                     {},
                                     {},
                                     retryAfterMs,
                                     {}},
                                    context);
    m_guard.decorate(context, answer);
    m_log.add(context, answer.with("Connection", "close"));
    // Closing with the question unread would make the kernel reset the connection, and the client would never see why.
    ++m_lingering;
    connect(socket, &QObject::destroyed, this, [this] { --m_lingering; });
    connect(socket, &QTcpSocket::readyRead, socket, [socket] { socket->skip(socket->bytesAvailable()); });
    QTimer::singleShot(m_options.limits.lingerMs, socket, &QTcpSocket::abort);
    socket->write(answerHead(answer, answer.body.size()) + answer.body);
}

void HttpHost::checkProgress()
{
    const qint64 nowMs = monotonicUs() / 1000;
    const auto connections = m_connections.keys(); // who is aborted leaves at once
    for (GuardedConnection *connection : connections)
        connection->checkProgress(nowMs);
}

qint64 HttpHost::mostUnsentBytes() const
{
    qint64 most = 0;
    for (auto it = m_connections.keyBegin(); it != m_connections.keyEnd(); ++it)
        most = std::max(most, (*it)->unsentBytes());
    return most;
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
    m_upgrading.insert(peer, {context, socket});
    ++m_census->perAddress[peer.first];
    ++m_census->upgraded;
    // Of a child, since QWebSocket cuts all connections of the socket itself.
    connect(new QObject(socket), &QObject::destroyed, [census = m_census, address = peer.first] {
        --census->upgraded;
        census->leave(address);
    });
    connect(socket, &QTcpSocket::disconnected, this, [this, peer] { m_upgrading.remove(peer); });
    m_webSockets.handleConnection(socket);
    Q_EMIT socket->readyRead(); // what was read before and given back
}

bool HttpHost::deliver(QTcpSocket *socket, const QByteArray &head, const std::shared_ptr<const ContinuousAnswer> &answer)
{
    return m_delivery.adopt(socket->socketDescriptor(), head, answer, {});
}

void HttpHost::webSocketsOpened()
{
    while (QWebSocket *opened = m_webSockets.nextPendingConnection()) {
        std::unique_ptr<QWebSocket> socket(opened);
        opened->setParent(nullptr);
        const auto found = m_upgrading.constFind({opened->peerAddress(), opened->peerPort()});
        if (found == m_upgrading.constEnd())
            continue;
        opened->setMaxAllowedIncomingMessageSize(static_cast<quint64>(m_options.limits.webSocketMessageBytes));
        const Upgrade admitted = *found;
        m_upgrading.erase(found);
        connect(opened, &QObject::destroyed, admitted.socket, [socket = admitted.socket.data(), lingerMs = m_options.limits.lingerMs] {
            // A QWebSocket that goes while it is connected leaves its socket behind (Qt 6.4).
            socket->disconnectFromHost();
            QTimer::singleShot(socket->state() == QAbstractSocket::UnconnectedState ? 0 : lingerMs, socket, &QObject::deleteLater);
        });
        m_keepers.removeAll(nullptr);
        m_keepers.append(new WebSocketKeeper(opened, m_options.limits.webSocketPingMs));
        m_handler.webSocketOpened(admitted.context, std::move(socket));
    }
}

void HttpHost::close(std::function<void()> closed)
{
    CW_OWN_THREAD(m_thread);
    m_listeners.clear();
    const auto connections = m_connections.keys();
    for (GuardedConnection *connection : connections)
        connection->closeSoon();
    for (const auto &keeper : std::as_const(m_keepers))
        if (keeper)
            keeper->farewell();
    auto *timer = new QTimer(this);
    auto left = std::make_shared<int>(m_options.limits.closeTimeoutMs / 20);
    connect(timer, &QTimer::timeout, this, [this, timer, left, done = std::move(closed)] {
        if ((!m_connections.isEmpty() || m_census->upgraded > 0) && --*left > 0)
            return;
        timer->deleteLater();
        const auto remaining = m_connections.keys();
        for (GuardedConnection *connection : remaining)
            connection->abort();
        for (const auto &keeper : std::as_const(m_keepers))
            if (keeper)
                keeper->abort();
        m_delivery.close();
        done();
    });
    timer->start(20);
}

} // namespace castwright
