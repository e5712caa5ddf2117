// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/WebSocketKeeper.h"

#include <QWebSocket>

namespace castwright {

WebSocketKeeper::WebSocketKeeper(QWebSocket *socket, int pingMs) : QObject(socket), m_socket(socket)
{
    connect(socket, &QWebSocket::pong, this, [this] { m_isAnswered = true; });
    // Who sends is there, also when his pong waits behind something long.
    connect(socket, &QWebSocket::textFrameReceived, this, [this] { m_isAnswered = true; });
    connect(socket, &QWebSocket::binaryFrameReceived, this, [this] { m_isAnswered = true; });
    connect(&m_timer, &QTimer::timeout, this, &WebSocketKeeper::ask);
    m_timer.start(pingMs);
}

void WebSocketKeeper::ask()
{
    if (!m_isAnswered)
        return abort();
    m_isAnswered = false;
    m_socket->ping();
}

void WebSocketKeeper::farewell()
{
    m_timer.stop();
    m_socket->close(QWebSocketProtocol::CloseCodeGoingAway, QStringLiteral("The server is shutting down."));
}

void WebSocketKeeper::abort()
{
    m_timer.stop();
    m_socket->abort();
}

} // namespace castwright
