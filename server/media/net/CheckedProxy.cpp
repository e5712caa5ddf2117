// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/net/CheckedProxy.h"

#include <QHostInfo>
#include <QNetworkProxy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <algorithm>
#include <future>

namespace castwright::media {

namespace {
constexpr qint64 tunnelBytes = 256 * 1024;
constexpr qsizetype mostHeadBytes = 64 * 1024;

/// The request as the server itself is asked: its path alone, and nothing that is meant for a proxy. One request a connection, so that no
/// second one goes to another host unseen.
QByteArray forwarded(const QByteArray &head, const QByteArray &method, const QByteArray &address)
{
    const QByteArray behind = address.sliced(7); // "http://"
    const qsizetype slash = behind.indexOf('/');
    QByteArray out = method + ' ' + (slash < 0 ? QByteArray("/") : behind.sliced(slash)) + " HTTP/1.1\r\n";
    const QList<QByteArray> lines = head.split('\n');
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QByteArray line = lines[i].trimmed();
        const QByteArray name = line.left(line.indexOf(':')).toLower();
        if (!line.isEmpty() && name != "connection" && !name.startsWith("proxy-"))
            out += line + "\r\n";
    }
    return out + "Connection: close\r\n\r\n";
}
} // namespace

/// One connection that came, and the one it led to. Deletes itself when the client has gone.
class CheckedProxy::Tunnel : public QObject {
public:
    Tunnel(const Rules &rules, QTcpSocket *client, QObject *parent) : QObject(parent), m_rules(rules), m_client(client)
    {
        m_client->setParent(this);
        m_client->setReadBufferSize(tunnelBytes);
        connect(m_client, &QTcpSocket::readyRead, this, [this] { fromClient(); });
        connect(m_client, &QTcpSocket::bytesWritten, this, [this] { fromServer(); });
        connect(m_client, &QTcpSocket::disconnected, this, &QObject::deleteLater);
        fromClient();
    }

private:
    void fromClient()
    {
        if (m_isOpen)
            return pass(*m_client, *m_server);
        if (m_isAsked)
            return;
        m_head += m_client->readAll();
        const qsizetype end = m_head.indexOf("\r\n\r\n");
        if (end >= 0)
            begin(end);
        else if (m_head.size() > mostHeadBytes)
            answer("431 Request Header Fields Too Large");
    }

    void begin(qsizetype end)
    {
        m_isAsked = true;
        const QByteArray body = m_head.sliced(end + 4);
        const QByteArray head = m_head.first(end);
        const QList<QByteArray> words = m_head.first(m_head.indexOf("\r\n")).split(' '); // there may be no line behind it
        m_isTunnel = words.first() == "CONNECT";
        const bool isPlain = words.size() == 3 && words[1].startsWith("http://");
        const QUrl url = m_isTunnel ? QUrl::fromEncoded(QByteArray("tcp://" + words.value(1))) : QUrl::fromEncoded(words.value(1));
        if (words.size() != 3 || (!m_isTunnel && !isPlain) || url.host().isEmpty() || url.port() == 0)
            return answer("400 Bad Request");
        m_host = url.host();
        m_port = static_cast<quint16>(url.port(m_isTunnel ? 443 : 80));
        m_first = m_isTunnel ? body : QByteArray(forwarded(head, words[0], words[1]) + body);
        if (const QHostAddress literal(m_host); !literal.isNull())
            return resolved({literal});
        QHostInfo::lookupHost(m_host, this, [this](const QHostInfo &info) { resolved(info.addresses()); });
    }

    void resolved(const QList<QHostAddress> &addresses)
    {
        std::ranges::copy_if(addresses, std::back_inserter(m_addresses), m_rules.allows);
        if (!addresses.isEmpty() && m_addresses.isEmpty()) {
            m_rules.refused(m_host);
            return answer("403 Forbidden");
        }
        connectNext();
    }

    void connectNext()
    {
        if (m_server) {
            m_server->disconnect(this);
            m_server->deleteLater();
            m_server = nullptr;
        }
        if (m_addresses.isEmpty()) {
            m_rules.unreachable(m_host);
            return answer("502 Bad Gateway");
        }
        m_server = new QTcpSocket(this);
        m_server->setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
        m_server->setReadBufferSize(tunnelBytes);
        connect(m_server, &QTcpSocket::connected, this, [this] { opened(); });
        connect(m_server, &QTcpSocket::errorOccurred, this, [this] {
            if (!m_isOpen)
                connectNext();
        });
        connect(m_server, &QTcpSocket::readyRead, this, [this] { fromServer(); });
        connect(m_server, &QTcpSocket::disconnected, this, [this] { fromServer(); });
        connect(m_server, &QTcpSocket::bytesWritten, this, [this] { fromClient(); });
        m_server->connectToHost(m_addresses.takeFirst(), m_port);
    }

    void opened()
    {
        m_isOpen = true;
        m_client->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        m_server->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        if (m_isTunnel)
            m_client->write("HTTP/1.1 200 Connection established\r\n\r\n");
        if (!m_first.isEmpty())
            m_server->write(m_first);
        fromClient();
    }

    void fromServer()
    {
        if (!m_isOpen)
            return;
        pass(*m_server, *m_client);
        if (m_server->state() == QAbstractSocket::UnconnectedState && m_server->bytesAvailable() == 0)
            m_client->disconnectFromHost(); // after what waits to be sent
    }

    /// No faster than the other side takes it.
    static void pass(QTcpSocket &from, QTcpSocket &to)
    {
        while (from.bytesAvailable() > 0 && to.bytesToWrite() < tunnelBytes)
            to.write(from.read(tunnelBytes));
    }

    void answer(const QByteArray &status)
    {
        m_isAsked = true;
        m_client->write(QByteArray("HTTP/1.1 " + status + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"));
        m_client->disconnectFromHost();
    }

    const Rules &m_rules;
    QTcpSocket *m_client;
    QTcpSocket *m_server = nullptr;
    QByteArray m_head;
    QByteArray m_first; ///< what the server gets first
    QString m_host;
    quint16 m_port = 0;
    QList<QHostAddress> m_addresses; ///< allowed, and not tried yet
    bool m_isTunnel = false;
    bool m_isAsked = false;
    bool m_isOpen = false;
};

/// Where connections come in.
class CheckedProxy::Door : public QObject {
public:
    explicit Door(Rules rules) : m_rules(std::move(rules)) {}

    quint16 listen()
    {
        auto *server = new QTcpServer(this);
        server->setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
        connect(server, &QTcpServer::newConnection, this, [this, server] {
            while (QTcpSocket *client = server->nextPendingConnection())
                new Tunnel(m_rules, client, this);
        });
        return server->listen(QHostAddress(QHostAddress::LocalHost)) ? server->serverPort() : 0;
    }

private:
    const Rules m_rules;
};

CheckedProxy::CheckedProxy(Rules rules)
{
    m_thread.setObjectName(QStringLiteral("pull-net"));
    auto *door = new Door(std::move(rules));
    door->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, door, &QObject::deleteLater);
    m_thread.start();
    std::promise<quint16> port;
    QMetaObject::invokeMethod(door, [door, &port] { port.set_value(door->listen()); }, Qt::QueuedConnection);
    if (const quint16 open = port.get_future().get(); open > 0)
        m_address = "http://127.0.0.1:" + QByteArray::number(open);
}

CheckedProxy::~CheckedProxy()
{
    m_thread.quit();
    m_thread.wait();
}

} // namespace castwright::media
