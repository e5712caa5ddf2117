// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/OperationRouter.h"
#include "http/RateLimiter.h"
#include "http/SurfaceRouter.h"
#include "rest/InputBuilder.h"
#include "services/UseCaseCatalog.h"

#include <vector>

namespace castwright {

class Authorizer;
class Clock;

/// The stream-info contract: /api/streams, /api/streams/{appName}, /api/streams/{appName}/{streamKey} and .../viewers. Rows bind paths to
/// use cases, as /v1 does; answers are {data, meta}, refusals {message}. Thread: server.
class StreamInfoSurface : public Surface {
public:
    StreamInfoSurface(const UseCaseCatalog &catalog, Authorizer &authorizer, const Clock &clock, RateLimiter::Policy rates);

    bool owns(const RequestContext &head) const override;
    void handle(const RequestContext &request, Done done) override;

private:
    struct Route {
        const UseCase *useCase = nullptr;
        PathTemplate path;
        InputBuilder builder;
    };
    void run(const Route &route, const QHash<QString, QString> &segments, const RequestContext &request, const Done &done);
    HttpAnswer success(const Outcome &outcome, const RequestContext &request) const;
    static HttpAnswer refusal(const Error &error);

    const UseCaseCatalog &m_catalog;
    Authorizer &m_authorizer;
    const Clock &m_clock;
    RateLimiter m_rates;
    OperationRouter m_router;
    std::vector<Route> m_routes;
};

} // namespace castwright
