// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkAccessManager>
#include <QObject>
#include <QUrl>

namespace castwright {

class ServerLink;

/// Brings files of this machine into the library the way every client does: announced, then sent to the address that was given. One at a
/// time, in the order they were asked for. Thread: main.
class Uploader : public QObject {
    Q_OBJECT

public:
    Uploader(ServerLink &link, QUrl server, QObject *parent = nullptr);
    void add(const QStringList &paths);
    /// Ends the running upload; those that wait go on.
    void cancel();

Q_SIGNALS:
    /// `path` empty: nothing is being sent.
    void progressed(const QString &path, qint64 sentBytes, qint64 allBytes);
    void failed(const QString &message);

private:
    void next();
    void send(const QString &path, const QJsonObject &target);

    ServerLink &m_link;
    QUrl m_server;
    QNetworkAccessManager m_network;
    QStringList m_waiting;
    QNetworkReply *m_running = nullptr;
    bool m_isBusy = false;
};

} // namespace castwright
