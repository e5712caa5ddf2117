// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>
#include <utility>

namespace castwright::tests {

using HttpHeader = std::pair<QByteArray, QByteArray>;
using HttpHeaders = QList<HttpHeader>;

/// What came back. `status` is 0 when there was no complete answer; `error` then says why.
struct HttpAnswer {
    int status = 0;
    HttpHeaders headers;
    QByteArray body;
    QString error;

    /// The first header of that name, in any case; empty when there is none.
    QByteArray header(QByteArrayView name) const;
};

/// A blocking HTTP/1.1 client that knows nothing of our own code, one connection per request. The server must run on
/// another thread or in another process: no event loop runs while it waits. Thread: any.
class TestHttp {
public:
    explicit TestHttp(quint16 port, QString host = QStringLiteral("127.0.0.1")) : m_host(std::move(host)), m_port(port) {}

    /// Sent with every request, for example {"Authorization", "Bearer ..."}.
    void setDefaultHeaders(HttpHeaders headers) { m_defaults = std::move(headers); }
    /// Called with the method and target of each request and what came back.
    using Observer = std::function<void(const QByteArray &method, const QByteArray &target, const HttpAnswer &answer)>;
    void setObserver(Observer observer) { m_observer = std::move(observer); }
    void setTimeoutMs(int timeoutMs) { m_timeoutMs = timeoutMs; }

    HttpAnswer get(const QByteArray &path, const HttpHeaders &headers = {}) const { return request("GET", path, {}, headers); }
    /// Sends `json` as application/json unless `headers` names another Content-Type.
    HttpAnswer post(const QByteArray &path, const QByteArray &json, const HttpHeaders &headers = {}) const
    {
        return request("POST", path, json, headers);
    }
    HttpAnswer request(const QByteArray &method, const QByteArray &path, const QByteArray &body = {},
                       const HttpHeaders &headers = {}) const;
    /// Sends the bytes as they are, right or wrong, and reads one answer.
    HttpAnswer raw(const QByteArray &bytes, bool isHead = false) const;

private:
    HttpAnswer exchange(const QByteArray &bytes, bool isHead) const;

    QString m_host;
    quint16 m_port;
    HttpHeaders m_defaults;
    int m_timeoutMs = 10000;
    Observer m_observer;
};

} // namespace castwright::tests
