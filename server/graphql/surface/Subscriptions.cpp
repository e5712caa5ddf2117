// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/schema/ErrorValues.h"
#include "graphql/surface/Bridges.h"
#include "graphql/surface/GraphqlSurface.h"

#include <QWebSocket>

/// The half of GraphqlSurface that keeps connections open.
namespace castwright::graphql {

using namespace Qt::StringLiterals;

namespace {
constexpr int protocolNotAcceptable = 4406;
}

std::optional<HttpAnswer> GraphqlSurface::openEvents(const RequestContext &head, const std::shared_ptr<EventStream> &stream)
{
    const Identified who = m_identity.of(head);
    const qsizetype mark = head.target.indexOf('?');
    auto operations = readRequest(
        {head.method, head.header("content-type"), head.header("accept"), mark < 0 ? QByteArray() : head.target.mid(mark + 1), head.body});
    if (!operations) {
        HttpAnswer answer = refusalAnswer(operations.error().status, operations.error().error);
        return operations.error().allow.isEmpty() ? answer : answer.with("Allow", operations.error().allow);
    }
    if (const auto rate = take(who, head); !rate.isAllowed)
        return refusalAnswer(429, graphqlError({ErrorCode::RateLimited, u"Too many requests."_s, {}, {}, rate.retryAfterMs, {}}))
            .with("Retry-After", QByteArray::number((rate.retryAfterMs + 999) / 1000));
    OperationRequest request = std::move(operations->requests.front());
    request.admit = admission(who, CastwrightSchema::publicFields());
    const auto prepared = m_engine.prepare(request);
    if (!prepared && prepared.error().first().code() == codes::unauthorized)
        return refusalAnswer(401, prepared.error().first());
    if (m_useListener && who.isKnown())
        m_useListener(who.caller, prepared ? OperationUse::of(*prepared) : OperationUse::refused(), !prepared, 0);
    auto *bridge = new EventStreamBridge(m_engine, stream, scopeOf(who, head), this);
    bridge->begin(std::move(request));
    return {};
}

std::optional<HttpAnswer> GraphqlSurface::admitWebSocket(const RequestContext &)
{
    return {}; // who it is comes with the first message
}

void GraphqlSurface::webSocketOpened(const RequestContext &head, std::unique_ptr<QWebSocket> socket)
{
    const QByteArray offered = head.header("sec-websocket-protocol");
    const auto protocol = WebSocketSession::choose(socket->subprotocol().toLatin1());
    if (!protocol && !offered.isEmpty()) {
        QWebSocket *refused = socket.release();
        connect(refused, &QWebSocket::disconnected, refused, &QObject::deleteLater);
        return refused->close(QWebSocketProtocol::CloseCode(protocolNotAcceptable), u"Subprotocol not acceptable"_s);
    }
    // A client that asks for none speaks the old one, as servers before this one took it.
    auto *bridge = new WebSocketBridge(m_engine, std::move(socket), scopeOf({}, head),
                                       protocol ? protocol->first : WebSocketSession::Protocol::LegacyWs, this);
    WebSocketOptions options;
    options.initTimeoutMs = m_options.initTimeoutMs;
    options.pingIntervalMs = m_options.pingIntervalMs;
    options.maxOperations = m_options.maxSubscriptions;
    const auto who = std::make_shared<Identified>();
    options.authorize = [this, bridge, who, head](const QJsonObject &payload) -> std::expected<QJsonObject, QString> {
        *who = m_identity.of(payload, head); // a key that is no good is acknowledged too: what is public may be asked
        bridge->scope().caller = who->caller;
        return QJsonObject();
    };
    options.admit = [this, who, head](const Document &document, const OperationDefinitionNode &operation) -> std::optional<GraphqlError> {
        if (const auto rate = take(*who, head); !rate.isAllowed)
            return GraphqlError{u"rate limit exceeded, retry in %1s"_s.arg((rate.retryAfterMs + 999) / 1000), {}, {}, {}}.withCode(
                codes::rateLimited);
        const Admission admit = admission(*who, CastwrightSchema::publicFields());
        if (m_useListener && who->isKnown())
            m_useListener(who->caller, OperationUse::of(operation, 0), false, 0);
        return admit ? admit(document, operation) : std::nullopt;
    };
    bridge->begin(std::move(options));
}

} // namespace castwright::graphql
