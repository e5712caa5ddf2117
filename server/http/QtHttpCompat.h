// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/HttpAnswer.h"

#include <QAbstractHttpServer>
#include <QHash>

#include <functional>

namespace castwright {

/// Everything that differs between the HTTP servers of Qt 6.4 and later. Knows no route: every request goes to the connection that fed it, found by
/// a number in a header that only we can set. Thread: server.
class QtHttpServer : public QAbstractHttpServer {
    Q_OBJECT

public:
    using Respond = std::function<void(const HttpAnswer &)>;
    /// Called while the connection feeds its request, with the function that answers it, now or later.
    using Handler = std::function<void(Respond)>;

    static constexpr const char *numberHeader = "x-castwright-connection";

    void add(quint64 number, Handler handler) { m_handlers.insert(number, std::move(handler)); }
    void remove(quint64 number) { m_handlers.remove(number); }

protected:
#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &, QTcpSocket *) override {}
#else
    bool handleRequest(const QHttpServerRequest &request, QHttpServerResponder &responder) override;
    void missingHandler(const QHttpServerRequest &, QHttpServerResponder &) override {}
#endif

private:
    bool dispatch(const QByteArray &number, QHttpServerResponder responder);
    QHash<quint64, Handler> m_handlers;
};

} // namespace castwright
