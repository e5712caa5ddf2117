// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Id.h"
#include "base/Result.h"
#include "base/ThreadCheck.h"
#include "http/HttpLimits.h"
#include "http/QtHttpCompat.h"
#include "http/RequestChannel.h"
#include "http/RequestGuard.h"
#include "http/RequestHandler.h"
#include "http/RequestLog.h"
#include "http/TrustedProxies.h"
#include "http/delivery/DeliveryPool.h"

#include <QHash>
#include <QPointer>
#include <QTcpServer>
#include <QTimer>
#include <QWebSocketServer>

#include <memory>
#include <vector>

namespace castwright {

class GuardedConnection;
class WebSocketKeeper;

/// The server's one port: accepts connections, counts them against the limits, guards them, and lets Qt's in-process HTTP server write what
/// the handler answers. Thread: server.
class HttpHost : public QObject {
    Q_OBJECT

public:
    struct Options {
        HttpLimits limits;
        RequestGuard::Options guard;
        QString dumpFolder;             ///< every exchange as a file; empty is off
        QSet<QString> secretNames;      ///< fields whose values are left out of it
        QStringList webSocketProtocols; ///< subprotocols that may be negotiated, the preferred first
        TrustedProxies proxies;         ///< who may say where requests come from
    };

    HttpHost(RequestHandler &handler, Options options);
    ~HttpHost() override;

    /// One more address to accept from; the port that was bound, where `port` 0 takes a free one. Conflict with field "port" when it is in
    /// use, Forbidden when it is not allowed, or with field "listen" when it is not an address of this machine.
    Result<quint16> listen(const QHostAddress &address, quint16 port);
    /// Stops accepting, lets running answers finish for at most HttpLimits::closeTimeoutMs, then calls `closed`.
    void close(std::function<void()> closed);

    const HttpLimits &limits() const { return m_options.limits; }
    RequestHandler &handler() { return m_handler; }
    const RequestGuard &guard() const { return m_guard; }
    const TrustedProxies &proxies() const { return m_options.proxies; }
    RequestLog &log() { return m_log; }
    QtHttpServer &qtServer() { return m_qtServer; }
    ChannelGate &gate() { return *m_gate; }
    QString nextRequestId() { return m_ids->next(QLatin1String("req")); }
    qsizetype connectionCount() const { return m_connections.size(); }
    /// What waits in the connection whose client is slowest.
    qint64 mostUnsentBytes() const;
    qint64 turnedAwayCount() const { return m_turnedAway; }

    /// For connections: the socket has gone.
    void forget(GuardedConnection *connection);
    /// For connections: hands an upgrade request, unread, to the WebSocket server.
    void upgrade(const RequestContext &context, QTcpSocket *socket);
    /// For connections: hands the socket's descriptor to a delivery thread, which sends `head` and then what the answer says. False when
    /// that cannot be; the socket is untouched then.
    bool deliver(QTcpSocket *socket, const QByteArray &head, const std::shared_ptr<const ContinuousAnswer> &answer);
    bool hasRoomForDelivery() const { return m_delivery.clientCount() < m_options.limits.continuousClients; }
    int deliveryCount() const { return m_delivery.clientCount(); }

private:
    void accept(QTcpServer &listener);
    void turnAway(QTcpSocket *socket);
    void checkProgress();
    void webSocketsOpened();
    using Peer = std::pair<QHostAddress, quint16>;

    RequestHandler &m_handler;
    Options m_options;
    ThreadCheck m_thread;
    RequestGuard m_guard;
    RequestLog m_log;
    std::unique_ptr<IdSource> m_ids;
    std::vector<std::unique_ptr<QTcpServer>> m_listeners;
    QtHttpServer m_qtServer;
    ChannelGate *m_gate; ///< child of m_qtServer
    QWebSocketServer m_webSockets;
    QHash<GuardedConnection *, QHostAddress> m_connections;
    QList<QPointer<WebSocketKeeper>> m_keepers;
    QTimer m_progressTimer;
    qint64 m_turnedAway = 0;
    int m_lingering = 0; ///< sockets that were turned away and may read why
    /// Sockets by address. Shared, because a WebSocket may outlive this.
    struct Census {
        QHash<QHostAddress, int> perAddress;
        qsizetype upgraded = 0;
        void leave(const QHostAddress &peer)
        {
            if (--perAddress[peer] <= 0)
                perAddress.remove(peer);
        }
    };
    std::shared_ptr<Census> m_census = std::make_shared<Census>();
    struct Upgrade {
        RequestContext context;
        QPointer<QTcpSocket> socket;
    };
    QHash<Peer, Upgrade> m_upgrading; ///< admitted upgrades whose handshake is under way
    quint64 m_nextNumber = 1;
    DeliveryPool m_delivery;
};

} // namespace castwright
