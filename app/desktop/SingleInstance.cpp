// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/SingleInstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>

namespace castwright {

namespace {
constexpr int waitMs = 1000;
const QByteArray request = QByteArrayLiteral("show\n");
} // namespace

SingleInstance::SingleInstance(const QString &dataDir)
    : m_name(QStringLiteral("castwright-")
             + QString::fromLatin1(
                 QCryptographicHash::hash(QDir(dataDir).absolutePath().toUtf8(), QCryptographicHash::Sha256).toHex().left(24)))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption); // nobody else's business
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server.nextPendingConnection()) {
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
                if (socket->readAll().startsWith(request)) {
                    socket->write("ok\n");
                    Q_EMIT shown();
                }
            });
        }
    });
}

bool SingleInstance::askOther() const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(waitMs))
        return false;
    socket.write(request);
    return socket.waitForReadyRead(waitMs) && socket.readAll().startsWith("ok");
}

void SingleInstance::listen()
{
    if (m_server.listen(m_name))
        return;
    QLocalServer::removeServer(m_name); // what a crash left
    m_server.listen(m_name);
}

} // namespace castwright
