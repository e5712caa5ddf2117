// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/HttpHost.h"
#include "http/RequestHandler.h"

#include <QCoreApplication>
#include <QHttpServer>

#include <cstdio>
#include <cstring>

/// Small answers for wrk: `bench_http ours` through the guard, `bench_http qt` from Qt's server alone. Prints the port.
/// Then: wrk -t1 -c16 -d5s http://127.0.0.1:PORT/v1/hello
namespace {
using namespace castwright;

const QByteArray body = R"({"data":{"id":"std_01","name":"Evening show"},"ok":true})";

class HelloHandler : public RequestHandler {
public:
    RequestKind classify(const RequestContext &, bool) const override { return RequestKind::Ordinary; }
    void handle(const RequestContext &, Done done) override
    {
        HttpAnswer answer;
        answer.body = body;
        done(answer);
    }
    std::expected<std::unique_ptr<BodyReceiver>, HttpAnswer> receive(const RequestContext &) override { return std::unexpected(HttpAnswer()); }
    std::optional<HttpAnswer> openEvents(const RequestContext &, const std::shared_ptr<EventStream> &) override { return HttpAnswer(); }
    std::optional<HttpAnswer> admitWebSocket(const RequestContext &) override { return HttpAnswer(); }
    void webSocketOpened(const RequestContext &, std::unique_ptr<QWebSocket>) override {}
};

int serveOurs(QCoreApplication &application)
{
    HelloHandler handler;
    HttpHost host(handler, {});
    const auto port = host.listen(QHostAddress::LocalHost, 0);
    if (!port)
        return 1;
    std::printf("%d\n", int(*port));
    std::fflush(stdout);
    return application.exec();
}

int serveQt(QCoreApplication &application)
{
    QHttpServer server;
    server.route(QStringLiteral("/v1/hello"), [] { return QHttpServerResponse("application/json", body); });
    QTcpServer listener;
    if (!listener.listen(QHostAddress::LocalHost, 0))
        return 1;
    server.bind(&listener);
    std::printf("%d\n", int(listener.serverPort()));
    std::fflush(stdout);
    const int code = application.exec();
    listener.setParent(nullptr);
    return code;
}
} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    return argc > 1 && std::strcmp(argv[1], "qt") == 0 ? serveQt(application) : serveOurs(application);
}
