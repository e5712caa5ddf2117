// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/Uploader.h"

#include "link/ServerLink.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonObject>
#include <QMimeDatabase>
#include <QNetworkReply>

namespace castwright {

using namespace Qt::StringLiterals;

Uploader::Uploader(ServerLink &link, QUrl server, QObject *parent) : QObject(parent), m_link(link), m_server(std::move(server)) {}

void Uploader::add(const QStringList &paths)
{
    m_waiting += paths;
    next();
}

void Uploader::cancel()
{
    if (m_running)
        m_running->abort();
}

void Uploader::next()
{
    if (m_isBusy)
        return;
    if (m_waiting.isEmpty())
        return Q_EMIT progressed({}, 0, 0);
    m_isBusy = true;
    const QString path = m_waiting.takeFirst();
    const QFileInfo file(path);
    const QJsonObject input{
        {u"name"_s, file.fileName()}, {u"contentType"_s, QMimeDatabase().mimeTypeForFile(file).name()}, {u"sizeBytes"_s, file.size()}};
    m_link.call(u"media.create"_s, input, this, [this, path](const Result<QJsonObject> &made) {
        if (made)
            return send(path, made->value(u"upload").toObject());
        Q_EMIT failed(tr("%1 was not taken: %2").arg(QFileInfo(path).fileName(), made.error().message));
        m_isBusy = false;
        next();
    });
}

void Uploader::send(const QString &path, const QJsonObject &target)
{
    QNetworkRequest request(m_server.resolved(QUrl(target.value(u"url").toString())));
    const QJsonObject headers = target.value(u"headers").toObject();
    for (auto it = headers.begin(); it != headers.end(); ++it)
        request.setRawHeader(it.key().toLatin1(), it->toString().toLatin1());
    auto *file = new QFile(path);
    if (!file->open(QIODevice::ReadOnly)) {
        Q_EMIT failed(tr("%1 cannot be read: %2").arg(path, file->errorString()));
        delete file;
        m_isBusy = false;
        return next();
    }
    m_running = m_network.put(request, file);
    file->setParent(m_running);
    connect(m_running, &QNetworkReply::uploadProgress, this, [this, path](qint64 sent, qint64 all) { Q_EMIT progressed(path, sent, all); });
    connect(m_running, &QNetworkReply::finished, this, [this, path] {
        QNetworkReply *reply = std::exchange(m_running, nullptr);
        reply->deleteLater();
        if (reply->error() == QNetworkReply::OperationCanceledError)
            Q_EMIT failed(tr("The upload of %1 was ended.").arg(QFileInfo(path).fileName()));
        else if (reply->error() != QNetworkReply::NoError)
            Q_EMIT failed(tr("%1 was not sent: %2").arg(QFileInfo(path).fileName(), reply->errorString()));
        m_isBusy = false;
        next();
    });
}

} // namespace castwright
