// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QTcpSocket>

namespace castwright::tests {

/// One answer as it came over the wire.
struct RawAnswer {
    int status = 0; ///< 0: none came in time
    QByteArray head;
    QByteArray body;

    /// The value of the first header of that name; empty when there is none.
    QByteArray header(const QByteArray &name) const;
    /// How often a header of that name is there.
    int count(const QByteArray &name) const;
};

/// Speaks bytes to the server under test, on the same thread: waiting runs the event loop.
class RawClient {
public:
    explicit RawClient(quint16 port, qint64 readBufferBytes = 0);

    void send(const QByteArray &bytes);
    /// Sends and takes one answer.
    RawAnswer ask(const QByteArray &bytes, bool isHead = false);
    /// The next answer: head, and as much body as Content-Length says.
    RawAnswer answer(bool isHead = false, int timeoutMs = 5000);
    /// Until `text` has arrived; takes everything up to its end. Empty when it did not.
    QByteArray until(const QByteArray &text, int timeoutMs = 5000);
    bool waitClosed(int timeoutMs = 5000);
    bool isOpen() const { return m_socket.state() == QAbstractSocket::ConnectedState; }
    /// What arrived and was not taken.
    QByteArray rest();
    QTcpSocket &socket() { return m_socket; }

private:
    QTcpSocket m_socket;
    QByteArray m_received;
};

} // namespace castwright::tests
