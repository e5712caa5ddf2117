// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>
#include <QTcpSocket>

#include <functional>

namespace castwright {

/// A QTcpSocket without a network: Qt's HTTP server reads from it the one request that was checked before, and writes the answer into it.
/// Thread: server. Deleted by Qt's server after leave().
class RequestChannel : public QTcpSocket {
    Q_OBJECT

public:
    explicit RequestChannel(const QHostAddress &peer);

    /// Hands a complete request to Qt's server.
    void feed(const QByteArray &request);
    /// All that was written since the last call.
    QByteArray takeWritten();
    /// The real connection is over.
    void leave();

    qint64 bytesAvailable() const override;
    bool canReadLine() const override;
    bool isSequential() const override { return true; }
    void disconnectFromHost() override {}
    void close() override {}

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 readLineData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    QByteArray m_incoming;
    qsizetype m_position = 0;
    QByteArray m_written;
};

/// The door through which channels reach Qt's server. It listens on no port: what waits here was given by us.
class ChannelGate : public QTcpServer {
    Q_OBJECT

public:
    using QTcpServer::QTcpServer;
    void give(RequestChannel *channel);

    bool hasPendingConnections() const override { return !m_given.isEmpty(); }
    QTcpSocket *nextPendingConnection() override { return m_given.isEmpty() ? nullptr : m_given.takeFirst(); }

private:
    QList<RequestChannel *> m_given;
};

} // namespace castwright
