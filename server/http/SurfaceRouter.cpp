// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/SurfaceRouter.h"

#include "http/ErrorEnvelope.h"

#include <QWebSocket>

namespace castwright {

namespace {
HttpAnswer notHere(const RequestContext &head)
{
    return errorAnswer({ErrorCode::NotFound, QStringLiteral("There is nothing of this kind at %1.").arg(head.path), {}, {}, 0, {}}, head);
}
} // namespace

std::expected<std::unique_ptr<BodyReceiver>, HttpAnswer> Surface::receive(const RequestContext &head)
{
    return std::unexpected(notHere(head));
}

std::optional<HttpAnswer> Surface::openEvents(const RequestContext &head, const std::shared_ptr<EventStream> &)
{
    return notHere(head);
}

std::optional<HttpAnswer> Surface::admitWebSocket(const RequestContext &head)
{
    return notHere(head);
}

void Surface::webSocketOpened(const RequestContext &, std::unique_ptr<QWebSocket>)
{
    // Never admitted.
}

RequestHandler &SurfaceRouter::handlerOf(const RequestContext &head) const
{
    for (Surface *surface : m_surfaces) {
        if (surface->owns(head))
            return *surface;
    }
    return m_rest;
}

RequestKind SurfaceRouter::classify(const RequestContext &head, bool wantsWebSocket) const
{
    return handlerOf(head).classify(head, wantsWebSocket);
}

void SurfaceRouter::handle(const RequestContext &request, Done done)
{
    handlerOf(request).handle(request, std::move(done));
}

std::expected<std::unique_ptr<BodyReceiver>, HttpAnswer> SurfaceRouter::receive(const RequestContext &head)
{
    return handlerOf(head).receive(head);
}

std::optional<HttpAnswer> SurfaceRouter::openEvents(const RequestContext &head, const std::shared_ptr<EventStream> &stream)
{
    return handlerOf(head).openEvents(head, stream);
}

std::optional<HttpAnswer> SurfaceRouter::admitWebSocket(const RequestContext &head)
{
    return handlerOf(head).admitWebSocket(head);
}

void SurfaceRouter::webSocketOpened(const RequestContext &head, std::unique_ptr<QWebSocket> socket)
{
    handlerOf(head).webSocketOpened(head, std::move(socket));
}

} // namespace castwright
