// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/HttpAnswer.h"
#include "http/OperationRouter.h"
#include "http/RateLimiter.h"
#include "http/RequestContext.h"
#include "rest/InputBuilder.h"
#include "rest/RestBinding.h"
#include "services/IdempotencyService.h"
#include "services/UseCaseCatalog.h"

#include <functional>
#include <optional>

namespace castwright {

class Authorizer;

/// Carries out one request of the binding table: route, key, rate, conditions, input, use case, answer. Thread: server.
class OperationRunner {
public:
    using Done = std::function<void(HttpAnswer)>;

    OperationRunner(const UseCaseCatalog &catalog, Authorizer &authorizer, IdempotencyService &idempotency, const Clock &clock,
                    RateLimiter::Policy policy);

    void run(const RequestContext &request, const Done &done);
    /// Told of every operation of somebody known: who, which use case, whether it failed, how many milliseconds it took.
    using UseListener = std::function<void(const Caller &, const char *useCase, bool isError, double durationMs)>;
    void setUseListener(UseListener listener) { m_onUse = std::move(listener); }
    /// Something of this account has changed: what was kept of its answers is no longer true.
    void forgetAnswers(const QString &accountId) { m_kept.remove(accountId); }
    /// The caller of a request by its Authorization: Bearer or X-API-Key header.
    Result<Caller> callerOf(const RequestContext &request);

private:
    struct Route {
        const RestBinding *row = nullptr;
        const UseCase *useCase = nullptr;
        PathTemplate path;
        InputBuilder builder;
    };
    /// What is known of a request while its use case runs.
    struct Running {
        RequestContext request;
        const Route *route = nullptr;
        CallContext call;
        RateLimiter::Verdict rate;
        std::optional<IdempotencyService::Key> idempotencyKey;
        QString requestHash;
        Done done;
    };

    struct KeptAnswer {
        QByteArray body;
        int revision = 0;
    };
    /// True when the request was answered from what is kept.
    bool answerKept(const Running &running);
    void keep(const Running &running, const HttpAnswer &answer, int revision);
    HttpAnswer withVersion(const Running &running, HttpAnswer answer, int revision) const;

    void runRoute(const Route &route, const QHash<QString, QString> &segments, const RequestContext &request, const Done &done);
    Result<> admit(Running &running);
    Result<QJsonObject> readInput(const Running &running, const QHash<QString, QString> &segments) const;
    /// True when the request was answered from what is kept.
    bool replay(Running &running);
    void finish(const Running &running, const Result<Outcome> &result);
    HttpAnswer success(const Running &running, const Outcome &outcome) const;
    void reply(const Running &running, HttpAnswer answer);

    const UseCaseCatalog &m_catalog;
    UseListener m_onUse;
    Authorizer &m_authorizer;
    IdempotencyService &m_idempotency;
    RateLimiter m_rates;
    OperationRouter m_router;
    std::vector<Route> m_routes;
    QHash<QString, QHash<QByteArray, KeptAnswer>> m_kept; ///< by account, then by target
};

} // namespace castwright
