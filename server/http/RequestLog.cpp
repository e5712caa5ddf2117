// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/RequestLog.h"

#include "base/Clock.h"
#include "base/Log.h"

#include <QDir>
#include <QFile>

namespace castwright {

void RequestLog::add(const RequestContext &request, const HttpAnswer &answer)
{
    m_entries.push_back({request.requestId, request.method, request.path, answer.status, monotonicUs() - request.receivedUs, answer.body.size()});
    if (m_entries.size() > m_capacity)
        m_entries.pop_front();
    qCDebug(logHttp).noquote() << request.requestId << request.method << request.path << answer.status;
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
    file.write(request.method + ' ' + request.path.toUtf8() + '\n');
    for (const auto &[name, value] : request.headers) {
        const bool isSecret = name == "authorization" || name == "x-api-key" || name == "cookie";
        file.write(name + ": " + (isSecret ? QByteArray("(redacted)") : value) + '\n');
    }
    // Bodies may hold stream keys, so their size is all that is told of a request's.
    file.write("\n(" + QByteArray::number(request.body.size()) + " bytes)\n\n" + QByteArray::number(answer.status) + '\n');
    for (const auto &[name, value] : answer.headers)
        file.write(name + ": " + value + '\n');
    file.write('\n' + (answer.body.contains("\"secret\"") ? QByteArray("(redacted)") : answer.body) + '\n');
}

} // namespace castwright
