// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/RequestChannel.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace castwright {

RequestChannel::RequestChannel(const QHostAddress &peer)
{
    setOpenMode(QIODevice::ReadWrite | QIODevice::Unbuffered);
    setSocketState(ConnectedState);
    setPeerAddress(peer);
}

void RequestChannel::feed(const QByteArray &request)
{
    m_incoming = request;
    m_position = 0;
    Q_EMIT readyRead();
}

QByteArray RequestChannel::takeWritten()
{
    return std::exchange(m_written, {});
}

void RequestChannel::leave()
{
    setSocketState(UnconnectedState);
    Q_EMIT disconnected();
}

qint64 RequestChannel::bytesAvailable() const
{
    return m_incoming.size() - m_position + QIODevice::bytesAvailable();
}

bool RequestChannel::canReadLine() const
{
    return m_incoming.indexOf('\n', m_position) >= 0 || QIODevice::canReadLine();
}

qint64 RequestChannel::readData(char *data, qint64 maxSize)
{
    const qint64 count = std::min<qint64>(maxSize, m_incoming.size() - m_position);
    std::memcpy(data, m_incoming.constData() + m_position, static_cast<std::size_t>(count));
    m_position += count;
    return count;
}

qint64 RequestChannel::readLineData(char *data, qint64 maxSize)
{
    const qsizetype end = m_incoming.indexOf('\n', m_position);
    const qsizetype available = (end < 0 ? m_incoming.size() : end + 1) - m_position;
    return readData(data, std::min<qint64>(maxSize, available));
}

qint64 RequestChannel::writeData(const char *data, qint64 size)
{
    m_written.append(data, size);
    return size;
}

void ChannelGate::give(RequestChannel *channel)
{
    m_given.append(channel);
    // Which of the two Qt's server follows depends on its version; the second finds nothing left. The one is private, so it is named.
    QMetaObject::invokeMethod(this, "pendingConnectionAvailable", Qt::DirectConnection);
    QMetaObject::invokeMethod(this, "newConnection", Qt::DirectConnection);
}

} // namespace castwright
