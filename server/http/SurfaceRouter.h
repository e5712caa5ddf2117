// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/RequestHandler.h"

#include <vector>

namespace castwright {

/// One area of the port (GraphQL, stream info, playback, proxy ...): a handler that says which paths are its own. Thread: server.
class Surface : public RequestHandler {
public:
    virtual bool owns(const RequestContext &head) const = 0;

    // Most areas have neither uploads nor events nor WebSockets; such requests are never sent to them unless classify() says so.
    RequestKind classify(const RequestContext &, bool) const override { return RequestKind::Ordinary; }
    std::expected<std::unique_ptr<BodyReceiver>, HttpAnswer> receive(const RequestContext &head) override;
    std::optional<HttpAnswer> openEvents(const RequestContext &head, const std::shared_ptr<EventStream> &stream) override;
    std::optional<HttpAnswer> admitWebSocket(const RequestContext &head) override;
    void webSocketOpened(const RequestContext &head, std::unique_ptr<QWebSocket> socket) override;
};

/// Gives each request to the first area that owns its path, and all others to the last resort. Thread: server.
class SurfaceRouter : public RequestHandler {
public:
    /// `rest` and all areas outlive this.
    explicit SurfaceRouter(RequestHandler &rest) : m_rest(rest) {}
    void add(Surface &surface) { m_surfaces.push_back(&surface); }

    RequestKind classify(const RequestContext &head, bool wantsWebSocket) const override;
    void handle(const RequestContext &request, Done done) override;
    std::expected<std::unique_ptr<BodyReceiver>, HttpAnswer> receive(const RequestContext &head) override;
    std::optional<HttpAnswer> openEvents(const RequestContext &head, const std::shared_ptr<EventStream> &stream) override;
    std::optional<HttpAnswer> admitWebSocket(const RequestContext &head) override;
    void webSocketOpened(const RequestContext &head, std::unique_ptr<QWebSocket> socket) override;

private:
    RequestHandler &handlerOf(const RequestContext &head) const;

    RequestHandler &m_rest;
    std::vector<Surface *> m_surfaces;
};

} // namespace castwright
