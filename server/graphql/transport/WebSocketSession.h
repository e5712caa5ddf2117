// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graphql/transport/OperationTable.h"

namespace castwright::graphql {

/// What a session does to its socket. Implemented where the socket is.
class WebSocketPeer {
public:
    enum class Timer : quint8 {
        Init, ///< ends the wait for connection_init
        Ping, ///< asks for a sign of life, again and again
    };
    virtual ~WebSocketPeer() = default;
    virtual void sendText(const QByteArray &text) = 0;
    /// Nothing is sent or received afterwards.
    virtual void close(int code, const QString &reason) = 0;
    /// Calls WebSocketSession::timeout() once after so many milliseconds; again for a timer that runs begins anew.
    virtual void startTimer(Timer timer, int ms) = 0;
    virtual void stopTimer(Timer timer) = 0;
    /// Bytes that were sent and that the peer has not taken.
    virtual qint64 waitingBytes() const = 0;
};

struct WebSocketOptions {
    int initTimeoutMs = 3000;
    int pingIntervalMs = 12000; ///< 0: none
    int maxOperations = 32;     ///< at the same time
    qint64 maxWaitingBytes = 4 * 1024 * 1024;
    /// Decides about connection_init: a payload for connection_ack (may be empty), or the reason to refuse (4403).
    std::function<std::expected<QJsonObject, QString>(const QJsonObject &payload)> authorize;
    Admission admit; ///< of each operation
    Value root;
    void *context = nullptr; ///< for the resolvers; outlives the session
    BatchQueue *batches = nullptr;
};

/// The server's side of a WebSocket with the sub-protocol "graphql-transport-ws", or its predecessor "graphql-ws". Text and timers in, text
/// and timers out; it knows no socket. Close codes: 4400 bad message, 4401 operation before the acknowledgement, 4403 refused, 4408 no
/// connection_init in time, 4409 id in use, 4429 second connection_init, 1013 the peer does not read. Thread: the engine's.
class WebSocketSession {
public:
    enum class Protocol : quint8 { TransportWs, LegacyWs };

    /// The protocol of Sec-WebSocket-Protocol's value that is ours, by the client's order, and its name; none when there is none (4406).
    static std::optional<std::pair<Protocol, QByteArray>> choose(const QByteArray &offered);

    WebSocketSession(Engine &engine, WebSocketPeer &peer, WebSocketOptions options, Protocol protocol = Protocol::TransportWs);
    ~WebSocketSession();
    Q_DISABLE_COPY_MOVE(WebSocketSession)

    void receive(const QByteArray &text);
    void receiveBinary() { close(4400, QStringLiteral("Only text messages are taken")); }
    void timeout(WebSocketPeer::Timer timer);
    /// The socket is gone.
    void closed();

private:
    using Handler = void (WebSocketSession::*)(const QJsonObject &message);
    Handler handlerOf(const QString &type) const;
    void init(const QJsonObject &message);
    void ping(const QJsonObject &message);
    void pong(const QJsonObject &message);
    void subscribe(const QJsonObject &message);
    void complete(const QJsonObject &message);
    void terminate(const QJsonObject &message);

    void send(QLatin1String type, const QString &id, const QByteArray &payload);
    void close(int code, const QString &reason);
    bool isLegacy() const { return m_protocol == Protocol::LegacyWs; }

    WebSocketPeer &m_peer;
    WebSocketOptions m_options;
    Protocol m_protocol;
    OperationTable m_operations;
    bool m_isInitialised = false;
    bool m_isAcknowledged = false;
    bool m_isPongDue = false;
    bool m_isClosed = false;
};

} // namespace castwright::graphql
