// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graphql/schema/CastwrightSchema.h"
#include "graphql/surface/AnswerCache.h"
#include "graphql/surface/GraphqlOptions.h"
#include "graphql/surface/Identity.h"
#include "graphql/surface/ToolCases.h"
#include "graphql/transport/HttpExchange.h"
#include "http/SurfaceRouter.h"
#include "services/IdempotencyService.h"

#include <set>

namespace castwright::graphql {

class EventStreamBridge;
class WebSocketBridge;

/// /graphql: operations by POST and GET, subscriptions by WebSocket (/graphql/ws) and server-sent events (/graphql/stream), and the
/// explorer for browsers. All roads end in UseCaseCatalog::invoke. Thread: server.
class GraphqlSurface : public QObject, public Surface {
    Q_OBJECT

public:
    struct Parts {
        UseCaseCatalog &catalog;
        Authorizer &authorizer;
        IdempotencyService &idempotency;
        EventBus &events;
        const Clock &clock;
        RateLimiter::Policy rates; ///< of one key
    };
    GraphqlSurface(const Parts &parts, const GraphqlOptions &options);
    ~GraphqlSurface() override;

    /// The preferred first; for HttpHost::Options::webSocketProtocols.
    static QStringList webSocketProtocols();

    bool owns(const RequestContext &head) const override;
    RequestKind classify(const RequestContext &head, bool wantsWebSocket) const override;
    void handle(const RequestContext &request, Done done) override;
    std::optional<HttpAnswer> openEvents(const RequestContext &head, const std::shared_ptr<EventStream> &stream) override;
    std::optional<HttpAnswer> admitWebSocket(const RequestContext &head) override;
    void webSocketOpened(const RequestContext &head, std::unique_ptr<QWebSocket> socket) override;

    /// For the account's figures of what it asks.
    void setUseListener(UseListener listener) { m_useListener = std::move(listener); }
    /// For addresses in answers to whoever does not come over the network.
    void setOwnHost(const QString &host) { m_tools.setOwnHost(host); }

    Engine &engine() { return m_engine; }
    const CastwrightSchema &schema() const { return m_schema; }

private:
    struct Running;
    void execute(const RequestContext &request, const Done &done);
    bool answerKept(Running &running);
    bool replay(Running &running);
    void finish(Running &running, HttpResponse &&response);
    void reply(const Running &running, HttpAnswer answer) const;
    void note(const Running &running, const HttpAnswer &answer) const;
    RateLimiter::Verdict take(const Identified &who, const RequestContext &request);
    HttpAnswer logIn(const RequestContext &request);
    std::optional<HttpAnswer> page(const RequestContext &request) const;
    std::unique_ptr<RequestScope> scopeOf(const Identified &who, const RequestContext &request) const;
    static HttpAnswer refusalAnswer(int status, const GraphqlError &error);

    UseCaseCatalog &m_catalog;
    IdempotencyService &m_idempotency;
    GraphqlOptions m_options;
    Identity m_identity;
    RateLimiter m_rates;
    RateLimiter m_anonymousRates;
    AnswerCache m_answers;
    UseListener m_useListener;
    ToolCases m_tools; ///< before the schema, which reaches them
    CastwrightSchema m_schema;
    Engine m_engine;
    std::set<std::shared_ptr<Running>> m_running;
};

} // namespace castwright::graphql
