// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/TestHttp.h"

#include <QElapsedTimer>
#include <QTcpSocket>

namespace castwright::tests {

namespace {
bool contains(const HttpHeaders &headers, QByteArrayView name)
{
    for (const auto &[key, value] : headers)
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return true;
    return false;
}

void parseHead(const QByteArray &head, HttpAnswer &answer)
{
    const auto lines = head.split('\n');
    const auto first = lines.first().trimmed().split(' ');
    if (first.size() >= 2 && first[0].startsWith("HTTP/1."))
        answer.status = first[1].toInt();
    for (const auto &line : lines.sliced(1))
        if (const auto colon = line.indexOf(':'); colon > 0)
            answer.headers.append(HttpHeader(line.first(colon).trimmed(), line.sliced(colon + 1).trimmed()));
}

/// Undoes chunked coding (RFC 9112 section 7.1). False while chunks are missing.
bool dechunk(const QByteArray &in, QByteArray &out)
{
    qsizetype at = 0;
    out.clear();
    while (true) {
        const auto end = in.indexOf("\r\n", at);
        if (end < 0)
            return false;
        bool isNumber = false;
        const auto size = in.sliced(at, end - at).split(';').first().trimmed().toLongLong(&isNumber, 16);
        if (!isNumber || size < 0 || in.size() < end + 4 + size)
            return false;
        if (size == 0)
            return true;
        out += in.sliced(end + 2, size);
        at = end + 4 + size;
    }
}

/// True when `rest` holds the whole body that the head announced; a body without a length ends with the connection.
bool takeBody(const QByteArray &rest, bool isClosed, bool isHead, HttpAnswer &answer)
{
    if (isHead || answer.status == 204 || answer.status == 304)
        return true;
    if (answer.header("Transfer-Encoding").toLower().contains("chunked"))
        return dechunk(rest, answer.body);
    const QByteArray length = answer.header("Content-Length");
    if (length.isEmpty()) {
        answer.body = rest;
        return isClosed;
    }
    answer.body = rest.first(qMin(rest.size(), length.toLongLong()));
    return rest.size() >= length.toLongLong();
}

/// True when `buffer` holds a whole final answer. Interim answers (100 Continue) are skipped.
bool parse(QByteArray &buffer, bool isClosed, bool isHead, HttpAnswer &answer)
{
    while (true) {
        const auto end = buffer.indexOf("\r\n\r\n");
        if (end < 0)
            return false;
        answer = {};
        parseHead(buffer.first(end), answer);
        if (answer.status != 100)
            return takeBody(buffer.sliced(end + 4), isClosed, isHead, answer);
        buffer.remove(0, end + 4);
    }
}
} // namespace

QByteArray HttpAnswer::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers)
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    return {};
}

HttpAnswer TestHttp::request(const QByteArray &method, const QByteArray &path, const QByteArray &body, const HttpHeaders &headers) const
{
    HttpHeaders all = headers;
    for (const auto &row : m_defaults)
        if (!contains(headers, row.first))
            all.append(row);
    if (!contains(all, "Host"))
        all.append(HttpHeader("Host", m_host.toLatin1() + ':' + QByteArray::number(m_port)));
    if (!contains(all, "Connection"))
        all.append(HttpHeader("Connection", "close"));
    if (!body.isEmpty() && !contains(all, "Content-Type"))
        all.append(HttpHeader("Content-Type", "application/json"));
    const bool mayHaveBody = method == "POST" || method == "PUT" || method == "PATCH";
    if ((mayHaveBody || !body.isEmpty()) && !contains(all, "Content-Length") && !contains(all, "Transfer-Encoding"))
        all.append(HttpHeader("Content-Length", QByteArray::number(body.size())));
    QByteArray bytes = method + ' ' + path + " HTTP/1.1\r\n";
    for (const auto &[key, value] : all)
        bytes += key + ": " + value + "\r\n";
    return raw(bytes + "\r\n" + body, method == "HEAD");
}

HttpAnswer TestHttp::raw(const QByteArray &bytes, bool isHead) const
{
    const HttpAnswer answer = exchange(bytes, isHead);
    const QList<QByteArray> line = bytes.left(bytes.indexOf('\r')).split(' ');
    if (m_observer && line.size() == 3)
        m_observer(line[0], line[1], answer);
    return answer;
}

HttpAnswer TestHttp::exchange(const QByteArray &bytes, bool isHead) const
{
    QElapsedTimer timer;
    timer.start();
    QTcpSocket socket;
    HttpAnswer answer;
    socket.connectToHost(m_host, m_port);
    if (!socket.waitForConnected(m_timeoutMs)) {
        answer.error = socket.errorString();
        return answer;
    }
    socket.write(bytes);
    QByteArray buffer;
    while (!timer.hasExpired(m_timeoutMs)) {
        if (!socket.waitForReadyRead(qMax(1, m_timeoutMs - static_cast<int>(timer.elapsed()))) && socket.bytesAvailable() == 0
            && socket.state() == QAbstractSocket::ConnectedState)
            break;
        buffer += socket.readAll();
        const bool isClosed = socket.state() != QAbstractSocket::ConnectedState;
        if (parse(buffer, isClosed, isHead, answer))
            return answer;
        if (isClosed)
            break;
    }
    answer = {};
    answer.error = QStringLiteral("no complete answer within %1 ms; got %2 bytes").arg(timer.elapsed()).arg(buffer.size());
    return answer;
}

} // namespace castwright::tests
