// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/http/RawClient.h"

#include <QtTest>

namespace castwright::tests {

QByteArray RawAnswer::header(const QByteArray &name) const
{
    const QList<QByteArray> lines = head.split('\n');
    for (const QByteArray &line : lines)
        if (line.toLower().startsWith(QByteArray(name.toLower() + ':')))
            return line.mid(name.size() + 1).trimmed();
    return {};
}

int RawAnswer::count(const QByteArray &name) const
{
    return static_cast<int>(QByteArray('\n' + head.toLower()).count(QByteArray('\n' + name.toLower() + ':')));
}

RawClient::RawClient(quint16 port, qint64 readBufferBytes)
{
    m_socket.setReadBufferSize(readBufferBytes);
    m_socket.connectToHost(QHostAddress::LocalHost, port);
    if (!QTest::qWaitFor([this] { return m_socket.state() == QAbstractSocket::ConnectedState; }, 5000))
        qWarning() << "cannot connect:" << m_socket.errorString();
}

void RawClient::send(const QByteArray &bytes)
{
    m_socket.write(bytes);
    m_socket.flush();
}

RawAnswer RawClient::ask(const QByteArray &bytes, bool isHead)
{
    send(bytes);
    return answer(isHead);
}

QByteArray RawClient::rest()
{
    if (m_socket.isOpen())
        m_received += m_socket.readAll();
    return m_received;
}

QByteArray RawClient::until(const QByteArray &text, int timeoutMs)
{
    if (!QTest::qWaitFor([&] { return rest().contains(text) || !isOpen(); }, timeoutMs) || !m_received.contains(text))
        return {};
    const qsizetype end = m_received.indexOf(text) + text.size();
    const QByteArray taken = m_received.first(end);
    m_received.remove(0, end);
    return taken;
}

RawAnswer RawClient::answer(bool isHead, int timeoutMs)
{
    RawAnswer out;
    out.head = until("\r\n\r\n", timeoutMs);
    if (out.head.isEmpty())
        return out;
    const qint64 length = isHead || out.header("Content-Length").isEmpty() ? 0 : out.header("Content-Length").toLongLong();
    if (!QTest::qWaitFor([&] { return rest().size() >= length; }, timeoutMs))
        return out;
    out.body = m_received.first(length);
    m_received.remove(0, length);
    out.status = out.head.mid(9, 3).toInt();
    return out;
}

bool RawClient::waitClosed(int timeoutMs)
{
    return QTest::qWaitFor([this] { return m_socket.state() == QAbstractSocket::UnconnectedState; }, timeoutMs);
}

} // namespace castwright::tests
