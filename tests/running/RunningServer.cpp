// SPDX-License-Identifier: GPL-3.0-or-later
#include "running/RunningServer.h"

#include <QFile>
#include <QJsonArray>
#include <QtTest>

#include <semaphore>

namespace castwright::tests {

RunningServer::RunningServer(ServerOptions options)
{
    if (options.dataDir.isEmpty())
        options.dataDir = m_folder.path();
    options.port = 0;
    m_server = std::make_unique<Server>(options);
    QFuture<Result<ServerInfo>> started = m_server->start();
    started.waitForFinished();
    const Result<ServerInfo> info = started.result();
    if (!info) {
        m_error = info.error().message;
        return;
    }
    m_info = *info;
    m_port = static_cast<quint16>(info->url.port());
    QFile file(options.dataDir + QStringLiteral("/first-api-key.txt"));
    if (file.open(QIODevice::ReadOnly))
        m_key = file.readAll().trimmed();
    m_contract = std::make_shared<OpenApiChecker>(QJsonDocument::fromJson(TestHttp(m_port).get("/v1/openapi.json").body).object());
}

RunningServer::~RunningServer()
{
    m_server->close();
}

TestHttp RunningServer::http(const QByteArray &key) const
{
    TestHttp http(m_port);
    if (!key.isEmpty())
        http.setDefaultHeaders({{"Authorization", "Bearer " + key}});
    http.setObserver([contract = m_contract](const QByteArray &method, const QByteArray &target, const HttpAnswer &answer) {
        if (const QString wrong = contract->check(method, target, answer); !wrong.isEmpty())
            QTest::qFail(qPrintable(wrong), __FILE__, __LINE__);
    });
    return http;
}

QJsonObject RunningServer::create(const QByteArray &path, const QJsonObject &body) const
{
    const HttpAnswer answer = http().post(path, QJsonDocument(body).toJson(QJsonDocument::Compact));
    if (answer.status != 201)
        QTest::qFail(QByteArray("POST " + path + " answered " + QByteArray::number(answer.status) + ' ' + answer.body).constData(), __FILE__, __LINE__);
    return QJsonDocument::fromJson(answer.body).object();
}

QByteArray RunningServer::keyWith(const QStringList &scopes) const
{
    const QJsonObject made =
        create("/v1/keys", {{QStringLiteral("name"), QStringLiteral("test")}, {QStringLiteral("scopes"), QJsonArray::fromStringList(scopes)}});
    return made.value(u"secret").toString().toLatin1();
}

QJsonObject RunningServer::get(const QByteArray &path) const
{
    return QJsonDocument::fromJson(http().get(path).body).object();
}

void RunningServer::onServerThread(std::function<void()> work)
{
    std::binary_semaphore done(0);
    QMetaObject::invokeMethod(m_server->context(), [&] {
        work();
        done.release();
    });
    done.acquire();
}

} // namespace castwright::tests
