// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/NginxFolder.h"

#include <QDir>
#include <QFile>
#include <QTcpSocket>

#include <unistd.h>

namespace castwright::tests {

namespace {
bool answers(quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), port);
    return socket.waitForConnected(200);
}
} // namespace

bool NginxFolder::start(const QString &fixture, QHash<QString, QString> values, quint16 port)
{
    QFile source(QStringLiteral(CASTWRIGHT_SOURCE_DIR "/tests/fixtures/") + fixture);
    if (!m_folder.isValid() || !source.open(QIODevice::ReadOnly))
        return fail(QStringLiteral("cannot read %1 or make a temporary folder").arg(source.fileName()));
    QString text = QString::fromUtf8(source.readAll());
    values.insert(QStringLiteral("MODULES"), QStringLiteral("/usr/lib/nginx/modules"));
    for (auto value = values.cbegin(); value != values.cend(); ++value)
        text.replace(QLatin1Char('@') + value.key() + QLatin1Char('@'), value.value());
    if (::geteuid() == 0) // else its workers are nobody, who may not read a folder that is ours alone
        text.prepend(QStringLiteral("user root;\n"));
    QFile configuration(path(QStringLiteral("nginx.conf")));
    if (!configuration.open(QIODevice::WriteOnly) || configuration.write(text.toUtf8()) < 0)
        return fail(configuration.errorString());
    configuration.close();
    for (const char *name : {"logs", "tmp", "rec", "hls"})
        QDir(m_folder.path()).mkpath(QString::fromLatin1(name));

    m_process.setWorkingDirectory(m_folder.path());
    const QStringList arguments{QStringLiteral("-p"), m_folder.path(),         QStringLiteral("-e"), path(QStringLiteral("logs/error.log")),
                                QStringLiteral("-c"), configuration.fileName()};
    if (!m_process.start(QStringLiteral("nginx"), arguments, [port] { return answers(port); }))
        return fail(m_process.lastError() + QLatin1Char('\n') + errorLog());
    return true;
}

QString NginxFolder::errorLog() const
{
    QFile log(path(QStringLiteral("logs/error.log")));
    return log.open(QIODevice::ReadOnly) ? QString::fromUtf8(log.readAll()) : QString();
}

bool NginxFolder::fail(const QString &error)
{
    m_error = error;
    return false;
}

} // namespace castwright::tests
