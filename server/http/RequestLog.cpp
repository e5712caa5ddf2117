// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/RequestLog.h"

#include "base/Clock.h"
#include "base/Log.h"

#include <QDir>
#include <QFile>

namespace castwright {

void RequestLog::add(const RequestContext &request, const HttpAnswer &answer)
{
    // Publishers over HTTP have their key in the path.
    const QString path =
        request.path.startsWith(u"/ingest/") ? QString::fromLatin1(m_redactor.target(request.path.toUtf8())) : request.path;
    m_entries.push_back({request.requestId, request.method, path, answer.status, monotonicUs() - request.receivedUs, answer.body.size()});
    if (m_entries.size() > m_capacity)
        m_entries.pop_front();
    qCDebug(logHttp).noquote() << request.requestId << request.method << path << answer.status;
    if (!m_dumpFolder.isEmpty())
        dump(request, answer);
}

void RequestLog::dump(const RequestContext &request, const HttpAnswer &answer) const
{
    QDir().mkpath(m_dumpFolder);
    QFile file(QDir(m_dumpFolder).filePath(request.requestId + QStringLiteral(".txt")));
    if (!file.open(QIODevice::WriteOnly)) {
        qCWarning(logHttp) << "cannot write" << file.fileName() << file.errorString();
        return;
    }
    const auto body = [&](const QByteArray &contentType, const QByteArray &bytes) {
        file.write('\n' + m_redactor.body(contentType, bytes) + '\n');
    };
    file.write(request.method + ' ' + m_redactor.target(request.target) + '\n');
    for (const auto &[name, value] : request.headers)
        file.write(name + ": " + m_redactor.header(name, value) + '\n');
    body(request.header("content-type"), request.body);
    file.write(QByteArray::number(answer.status) + '\n');
    for (const auto &[name, value] : answer.headers)
        file.write(name + ": " + m_redactor.header(name.toLower(), value) + '\n');
    body(answer.contentType, answer.body);
}

} // namespace castwright
