// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/FreePort.h"

#include <QCoreApplication>
#include <QFile>
#include <QTcpServer>
#include <QUdpSocket>

#include <algorithm>
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

#ifdef Q_OS_LINUX
namespace {
/// proc(5): "sl local_address rem_address st ...", the port in hexadecimal behind the address.
bool isInTable(const char *path, quint16 port, const QByteArray &state)
{
    QFile table(QString::fromLatin1(path));
    if (!table.open(QIODevice::ReadOnly))
        return false;
    const QByteArray wanted = ':' + QByteArray::number(port, 16).rightJustified(4, '0').toUpper();
    const QList<QByteArray> lines = table.readAll().split('\n');
    return std::ranges::any_of(lines, [&](const QByteArray &line) {
        const QList<QByteArray> fields = line.simplified().split(' ');
        return fields.size() > 3 && fields[1].endsWith(wanted) && fields[3] == state;
    });
}
} // namespace

bool isTcpServed(quint16 port)
{
    return isInTable("/proc/net/tcp", port, "0A") || isInTable("/proc/net/tcp6", port, "0A"); // LISTEN
}

bool isUdpServed(quint16 port)
{
    return isInTable("/proc/net/udp", port, "07") || isInTable("/proc/net/udp6", port, "07"); // bound, to nobody
}
#else
bool isTcpServed(quint16 port)
{
    return isTcpTaken(port);
}

bool isUdpServed(quint16 port)
{
    return isUdpTaken(port);
}
#endif

quint16 freeTcpPort()
{
    return search(isTcpTaken);
}

quint16 freeUdpPort()
{
    return search(isUdpTaken);
}

} // namespace castwright::tests
