// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graphql/schema/RequestScope.h"
#include "graphql/transport/EventStreamSession.h"
#include "graphql/transport/WebSocketSession.h"
#include "http/EventStream.h"

#include <QObject>
#include <QTimer>
#include <QWebSocket>

namespace castwright::graphql {

/// A WebSocket and the session that speaks over it. Deletes itself when the socket has closed. Thread: server.
class WebSocketBridge : public QObject, public WebSocketPeer {
    Q_OBJECT

public:
    /// `options` are without context and batches, which are the scope's.
    WebSocketBridge(Engine &engine, std::unique_ptr<QWebSocket> socket, std::unique_ptr<RequestScope> scope,
                    WebSocketSession::Protocol protocol, QObject *parent);
    ~WebSocketBridge() override;
    /// Once.
    void begin(WebSocketOptions options);
    RequestScope &scope() { return *m_scope; }

    void sendText(const QByteArray &text) override;
    void close(int code, const QString &reason) override;
    void startTimer(Timer timer, int ms) override;
    void stopTimer(Timer timer) override;
    qint64 waitingBytes() const override;

private:
    Engine &m_engine;
    std::unique_ptr<RequestScope> m_scope;
    WebSocketSession::Protocol m_protocol;
    QTimer m_timers[2];
    std::unique_ptr<QWebSocket> m_socket;
    std::unique_ptr<WebSocketSession> m_session;
};

/// A stream of server-sent events and the one operation it tells of. Deletes itself at its end. Thread: server.
class EventStreamBridge : public QObject, public EventStreamPeer {
    Q_OBJECT

public:
    EventStreamBridge(Engine &engine, std::shared_ptr<EventStream> stream, std::unique_ptr<RequestScope> scope, QObject *parent);
    ~EventStreamBridge() override;
    void begin(OperationRequest request);

    void write(const QByteArray &text) override;
    void end() override;
    qint64 waitingBytes() const override { return 0; } // the connection gives up who does not read

private:
    std::unique_ptr<RequestScope> m_scope;
    std::shared_ptr<EventStream> m_stream;
    EventStreamSession m_session;
    QTimer m_heartbeat;
};

} // namespace castwright::graphql
