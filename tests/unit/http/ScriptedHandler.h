// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/EventStream.h"
#include "http/HttpHost.h"
#include "http/RequestHandler.h"

#include <QWebSocket>

#include <memory>
#include <vector>

namespace castwright::tests {

/// Answers in ways that tests can tell apart, by the first segment of the path:
/// /echo method, path and body; /later when release() is called; /drop never; /empty 204; /file the file of `filePath`;
/// /big 256 KB, /huge 32 MB, /continuous without end;
/// /upload, /events and /socket take the connection over.
class ScriptedHandler : public RequestHandler {
public:
    RequestKind classify(const RequestContext &head, bool wantsWebSocket) const override;
    void handle(const RequestContext &request, Done done) override;
    std::expected<std::unique_ptr<BodyReceiver>, HttpAnswer> receive(const RequestContext &head) override;
    std::optional<HttpAnswer> openEvents(const RequestContext &head, const std::shared_ptr<EventStream> &stream) override;
    std::optional<HttpAnswer> admitWebSocket(const RequestContext &head) override;
    void webSocketOpened(const RequestContext &head, std::unique_ptr<QWebSocket> socket) override;

    /// Answers everything that waits under /later, last come first.
    void releaseBackwards();

    std::vector<RequestContext> requests; ///< what reached handle()
    std::vector<std::pair<RequestContext, Done>> waiting;
    std::vector<std::shared_ptr<EventStream>> streams;
    std::vector<std::unique_ptr<QWebSocket>> sockets;
    QString filePath;
    std::shared_ptr<const ContinuousAnswer> continuous; ///< of /continuous
    bool publicFile = false;                            ///< /file may be read by any page
    QByteArray uploaded;
    int uploadPieces = 0;
    int uploadsAbandoned = 0;
    qint64 uploadLimit = 8 * 1024 * 1024;
    qint64 sinkBytesPerSec = 0; ///< 0: what is uploaded is put away at once
    bool keepsUploads = true;
    qint64 uploadedBytes = 0;
};

/// A host on a free loopback port with a scripted handler.
struct RunningHost {
    explicit RunningHost(HttpHost::Options options = {});
    ScriptedHandler handler;
    HttpHost host;
    quint16 port = 0;
};

/// "GET /echo HTTP/1.1", a Host header and `more` header lines, each with its CR LF.
QByteArray get(const QByteArray &target, const QByteArray &more = {});
/// The same with a body and its Content-Length.
QByteArray post(const QByteArray &target, const QByteArray &body, const QByteArray &more = {});

} // namespace castwright::tests
