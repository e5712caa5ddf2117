// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

class QWebSocket;

namespace castwright {

/// Asks a WebSocket's peer from time to time whether it is still there (RFC 6455 section 5.5.2), and gives it up when it does not answer: a
/// laptop that was closed sends no farewell. A child of the socket. Thread: server.
class WebSocketKeeper : public QObject {
    Q_OBJECT

public:
    WebSocketKeeper(QWebSocket *socket, int pingMs);

    /// Says that the server goes (close code 1001).
    void farewell();
    /// Ends it without a word.
    void abort();

private:
    void ask();

    QWebSocket *m_socket; ///< parent
    QTimer m_timer;
    bool m_isAnswered = true;
};

} // namespace castwright
