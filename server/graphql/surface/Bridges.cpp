// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/surface/Bridges.h"

namespace castwright::graphql {

WebSocketBridge::WebSocketBridge(Engine &engine, std::unique_ptr<QWebSocket> socket, std::unique_ptr<RequestScope> scope,
                                 WebSocketSession::Protocol protocol, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_scope(std::move(scope))
    , m_protocol(protocol)
    , m_socket(std::move(socket))
{
    for (const Timer timer : {Timer::Init, Timer::Ping}) {
        m_timers[int(timer)].setSingleShot(true);
        connect(&m_timers[int(timer)], &QTimer::timeout, this, [this, timer] { m_session->timeout(timer); });
    }
}

WebSocketBridge::~WebSocketBridge()
{
    m_session.reset();
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket.release()->deleteLater(); // NOLINT(bugprone-unused-return-value): it may be emitting
    }
}

void WebSocketBridge::begin(WebSocketOptions options)
{
    options.context = m_scope.get();
    options.batches = &m_scope->batches;
    m_session = std::make_unique<WebSocketSession>(m_engine, *this, std::move(options), m_protocol);
    connect(m_socket.get(), &QWebSocket::textMessageReceived, this, [this](const QString &text) { m_session->receive(text.toUtf8()); });
    connect(m_socket.get(), &QWebSocket::binaryMessageReceived, this, [this] { m_session->receiveBinary(); });
    connect(m_socket.get(), &QWebSocket::disconnected, this, [this] {
        m_session->closed();
        deleteLater();
    });
}

void WebSocketBridge::sendText(const QByteArray &text)
{
    m_socket->sendTextMessage(QString::fromUtf8(text));
}

void WebSocketBridge::close(int code, const QString &reason)
{
    m_socket->close(QWebSocketProtocol::CloseCode(code), reason);
}

void WebSocketBridge::startTimer(Timer timer, int ms)
{
    m_timers[int(timer)].start(ms);
}

void WebSocketBridge::stopTimer(Timer timer)
{
    m_timers[int(timer)].stop();
}

qint64 WebSocketBridge::waitingBytes() const
{
    return m_socket->bytesToWrite();
}

EventStreamBridge::EventStreamBridge(Engine &engine, std::shared_ptr<EventStream> stream, std::unique_ptr<RequestScope> scope,
                                     QObject *parent)
    : QObject(parent)
    , m_scope(std::move(scope))
    , m_stream(std::move(stream))
    , m_session(engine, *this)
{
    m_stream->onLeft([this] {
        m_session.closed();
        deleteLater();
    });
    constexpr int heartbeatMs = 12'000;
    connect(&m_heartbeat, &QTimer::timeout, this, [this] { m_session.keepAlive(); });
    m_heartbeat.start(heartbeatMs);
}

EventStreamBridge::~EventStreamBridge()
{
    m_stream->onLeft({});
    m_session.closed();
}

void EventStreamBridge::begin(OperationRequest request)
{
    request.context = m_scope.get();
    request.batches = &m_scope->batches;
    m_session.start(request);
}

void EventStreamBridge::write(const QByteArray &text)
{
    if (m_stream->raw(text))
        return;
    m_session.closed();
    deleteLater();
}

void EventStreamBridge::end()
{
    m_stream->end();
    deleteLater();
}

} // namespace castwright::graphql
