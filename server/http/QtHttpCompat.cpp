// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/QtHttpCompat.h"

#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QHttpServerResponse>
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
#include <QHttpHeaders>
#endif

#include <memory>

namespace castwright {

namespace {
void send(const HttpAnswer &answer, QHttpServerResponder responder)
{
    QHttpServerResponse response(answer.contentType, answer.body, static_cast<QHttpServerResponse::StatusCode>(answer.status));
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QHttpHeaders headers = response.headers();
    for (const auto &[name, value] : answer.headers)
        headers.append(name, value);
    response.setHeaders(std::move(headers));
#else
    for (const auto &[name, value] : answer.headers)
        response.addHeader(QByteArray(name), QByteArray(value));
#endif
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    responder.sendResponse(response);
#else
    response.write(std::move(responder));
#endif
}
} // namespace

#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
bool QtHttpServer::handleRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    return dispatch(request.value(numberHeader), makeResponder(request, socket));
}
#else
bool QtHttpServer::handleRequest(const QHttpServerRequest &request, QHttpServerResponder &responder)
{
    return dispatch(request.value(numberHeader), std::move(responder));
}
#endif

bool QtHttpServer::dispatch(const QByteArray &number, QHttpServerResponder responder)
{
    const auto found = m_handlers.constFind(number.toULongLong());
    if (found == m_handlers.constEnd())
        return false;
    // std::function must be copyable, the responder is not.
    auto shared = std::make_shared<QHttpServerResponder>(std::move(responder));
    (*found)([shared](const HttpAnswer &answer) { send(answer, std::move(*shared)); });
    return true;
}

} // namespace castwright
