// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/FreePort.h"

#include <QCoreApplication>
#include <QTcpServer>
#include <QUdpSocket>

#include <atomic>

namespace castwright::tests {

namespace {
constexpr int lowest = 12000;
constexpr int count = 20000;

/// A walk through the range that starts at a place of this process's own and never gives a port twice in a row.
quint16 nextCandidate()
{
    static std::atomic<qint64> step = QCoreApplication::applicationPid() * 37;
    return static_cast<quint16>(lowest + step++ % count);
}

quint16 search(bool (*isTaken)(quint16))
{
    for (int tries = 0; tries < count; ++tries)
        if (const quint16 port = nextCandidate(); !isTaken(port))
            return port;
    qFatal("no free port between %d and %d", lowest, lowest + count);
}
} // namespace

bool isTcpTaken(quint16 port)
{
    QTcpServer probe;
    return !probe.listen(QHostAddress::LocalHost, port);
}

bool isUdpTaken(quint16 port)
{
    QUdpSocket probe;
    return !probe.bind(QHostAddress::LocalHost, port, QAbstractSocket::DontShareAddress);
}

quint16 freeTcpPort()
{
    return search(isTcpTaken);
}

quint16 freeUdpPort()
{
    return search(isUdpTaken);
}

} // namespace castwright::tests
