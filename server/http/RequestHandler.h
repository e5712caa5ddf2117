// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/HttpAnswer.h"
#include "http/RequestContext.h"

#include <expected>
#include <functional>
#include <memory>
#include <optional>

class QWebSocket;

namespace castwright {

class EventStream;

/// Takes a large body piece by piece, in order. Thread: server.
class BodyReceiver {
public:
    virtual ~BodyReceiver() = default;
    virtual qint64 maxBytes() const = 0;
    /// An answer ends the upload with it.
    virtual std::optional<HttpAnswer> take(const QByteArray &piece) = 0;
    /// False while what was taken has not been put away: the connection then reads nothing, so that TCP's flow control holds the client,
    /// and no time counts against it.
    virtual bool isReady() const { return true; }
    /// `resume` is to be called, on the server thread, each time isReady() has become true again.
    virtual void onReady(std::function<void()> resume) { Q_UNUSED(resume) }
    /// The body is complete.
    virtual void finish(std::function<void(HttpAnswer)> done) = 0;
    // Destroyed without finish(): the client left.
};

enum class RequestKind { Ordinary = 1, EventStream, Upload, WebSocket };

/// What the surfaces give to the HTTP host. Thread: server.
class RequestHandler {
public:
    using Done = std::function<void(HttpAnswer)>;

    virtual ~RequestHandler() = default;
    /// Decides by the head alone how the request is carried out. `wantsWebSocket`: it asks for an upgrade.
    virtual RequestKind classify(const RequestContext &head, bool wantsWebSocket) const = 0;
    /// `done` is called once, now or later, on the server thread; without a call the client gets 500 when it is dropped.
    virtual void handle(const RequestContext &request, Done done) = 0;
    /// A receiver, or the answer that refuses the upload.
    virtual std::expected<std::unique_ptr<BodyReceiver>, HttpAnswer> receive(const RequestContext &head) = 0;
    /// Nothing when the stream was taken, or the answer that refuses it.
    virtual std::optional<HttpAnswer> openEvents(const RequestContext &head, const std::shared_ptr<EventStream> &stream) = 0;
    /// Nothing when a WebSocket may be opened, or the answer that refuses it.
    virtual std::optional<HttpAnswer> admitWebSocket(const RequestContext &head) = 0;
    /// The opened socket; the handler owns it from here on.
    virtual void webSocketOpened(const RequestContext &head, std::unique_ptr<QWebSocket> socket) = 0;
};

} // namespace castwright
