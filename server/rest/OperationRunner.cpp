// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/OperationRunner.h"

#include "base/Clock.h"
#include "base/Log.h"
#include "http/Conditional.h"
#include "http/ErrorEnvelope.h"
#include "rest/EntityTag.h"
#include "services/Authorizer.h"
#include "services/BinaryAnswer.h"

#include <QCryptographicHash>

namespace castwright {

using namespace Qt::StringLiterals;

OperationRunner::OperationRunner(const UseCaseCatalog &catalog, Authorizer &authorizer, IdempotencyService &idempotency, const Clock &clock,
                                 RateLimiter::Policy policy)
    : m_catalog(catalog)
    , m_authorizer(authorizer)
    , m_idempotency(idempotency)
    , m_rates(clock, policy)
{
    m_routes.reserve(v1Bindings().size());
    for (const RestBinding &row : v1Bindings()) {
        const UseCase *useCase = catalog.find(QString::fromLatin1(row.useCase));
        Q_ASSERT_X(useCase, "OperationRunner", row.useCase);
        if (!useCase)
            continue;
        m_routes.push_back({&row, useCase, PathTemplate::parse(row.path), InputBuilder(*useCase->input)});
        m_router.add(row.method, m_routes.back().path.wirePath, static_cast<int>(m_routes.size()) - 1);
    }
}

void OperationRunner::run(const RequestContext &request, const Done &done)
{
    const auto match = m_router.find(request.method, request.segments);
    if (!match)
        return done(errorAnswer({ErrorCode::NotFound, u"There is nothing at this path. The routes are listed in /docs."_s, {}, {}, 0, {}},
                                request));
    if (request.method == "OPTIONS") {
        HttpAnswer answer;
        answer.status = 204;
        return done(answer.with("Allow", match->allow));
    }
    if (match->row < 0) {
        HttpAnswer answer = errorAnswer(
            {ErrorCode::MethodNotAllowed, u"This path does not take %1."_s.arg(QString::fromLatin1(request.method)), {}, {}, 0, {}},
            request);
        return done(answer.with("Allow", match->allow));
    }
    runRoute(m_routes[static_cast<std::size_t>(match->row)], match->parameters, request, done);
}

Result<Caller> OperationRunner::callerOf(const RequestContext &request)
{
    QByteArray secret = request.header("x-api-key");
    const QByteArray authorization = request.header("authorization");
    if (authorization.size() > 7 && authorization.first(7).toLower() == "bearer ")
        secret = authorization.sliced(7).trimmed();
    if (secret.isEmpty())
        return fail(ErrorCode::Unauthorized, u"Send an API key, as \"Authorization: Bearer sk_live_...\" or as X-API-Key."_s);
    CW_TRY(Caller caller, m_authorizer.authenticate(QString::fromLatin1(secret)));
    caller.door = Door::Rest;
    return caller;
}

void OperationRunner::runRoute(const Route &route, const QHash<QString, QString> &segments, const RequestContext &request, const Done &done)
{
    auto running = std::make_shared<Running>();
    running->request = request;
    running->route = &route;
    running->done = done;
    if (const auto admitted = admit(*running); !admitted)
        return reply(*running, errorAnswer(admitted.error(), request));
    if (answerKept(*running))
        return;
    auto input = readInput(*running, segments);
    if (!input)
        return reply(*running, errorAnswer(input.error(), request));
    if (replay(*running))
        return;
    m_catalog.invoke(QString::fromLatin1(route.useCase->id), running->call, *input,
                     [this, running](const Result<Outcome> &result) { finish(*running, result); });
}

Result<> OperationRunner::admit(Running &running)
{
    const RequestContext &request = running.request;
    if (running.route->row->isLocal && !request.isLoopback())
        return fail(ErrorCode::Forbidden, u"This is answered on the server's own machine only. Ask there, at 127.0.0.1."_s);
    if (running.route->useCase->scope != Scope::None) {
        auto caller = callerOf(request);
        // Guessing keys is slowed down by address, everything else by key.
        running.rate = m_rates.take(caller ? caller->keyId : QString(u"address "_s + request.remoteAddress.toString()));
        if (!running.rate.isAllowed) {
            Error error{ErrorCode::RateLimited, u"Too many requests with this key."_s, {}, {}, running.rate.retryAfterMs, {}};
            return std::unexpected(error);
        }
        if (!caller)
            return std::unexpected(caller.error());
        running.call.caller = *caller;
    }
    const auto revision = revisionOfIfMatch(request.header("if-match"));
    if (!revision)
        return fail(ErrorCode::PreconditionFailed, u"If-Match names a version that never existed."_s, u"If-Match"_s);
    running.call.expectedRevision = *revision;
    if (request.method == "POST" && request.hasHeader("idempotency-key"))
        running.idempotencyKey = IdempotencyService::Key{running.call.caller.accountId, running.call.caller.keyId,
                                                         QString::fromLatin1(request.header("idempotency-key"))};
    return {};
}

Result<QJsonObject> OperationRunner::readInput(const Running &running, const QHash<QString, QString> &segments) const
{
    const RequestContext &request = running.request;
    const bool takesBody = request.method == "POST" || request.method == "PATCH" || request.method == "PUT";
    if (!request.body.isEmpty()) {
        if (!takesBody)
            return fail(ErrorCode::InvalidRequest, u"This request takes no body."_s);
        const QByteArray type = request.header("content-type").split(';').first().trimmed().toLower();
        if (type != "application/json")
            return fail(ErrorCode::UnsupportedMediaType, u"Send the body as application/json."_s, u"Content-Type"_s);
    }
    return running.route->builder.build(running.route->path, segments, request.query, request.body);
}

bool OperationRunner::replay(Running &running)
{
    if (!running.idempotencyKey)
        return false;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(running.request.target);
    hash.addData(QByteArrayView("\n"));
    hash.addData(running.request.body);
    running.requestHash = QString::fromLatin1(hash.result().toHex());
    const auto kept = m_idempotency.begin(*running.idempotencyKey, running.requestHash);
    if (!kept) {
        reply(running, errorAnswer(kept.error(), running.request));
        return true;
    }
    if (!*kept)
        return false;
    HttpAnswer answer;
    answer.status = (*kept)->status;
    answer.body = (*kept)->body;
    reply(running, answer.with("Idempotent-Replayed", "true"));
    return true;
}

void OperationRunner::finish(const Running &running, const Result<Outcome> &result)
{
    if (m_onUse && !running.call.caller.accountId.isEmpty())
        m_onUse(running.call.caller, running.route->useCase->id, !result,
                static_cast<double>(monotonicUs() - running.request.receivedUs) / 1000);
    HttpAnswer answer = result ? success(running, *result) : errorAnswer(result.error(), running.request);
    if (result)
        keep(running, answer, result->revision);
    if (running.idempotencyKey && !result) {
        m_idempotency.abandon(*running.idempotencyKey);
    } else if (running.idempotencyKey) {
        if (const auto kept = m_idempotency.finish(*running.idempotencyKey, running.requestHash, answer.status, answer.body); !kept)
            qCWarning(logRest) << "an answer could not be kept for its Idempotency-Key:" << kept.error().message;
    }
    reply(running, std::move(answer));
}

HttpAnswer OperationRunner::success(const Running &running, const Outcome &outcome) const
{
    HttpAnswer answer;
    answer.status = running.route->row->status;
    if (outcome.type == &typeInfo<BinaryAnswer>()) {
        const auto &binary = outcome.as<BinaryAnswer>();
        answer.contentType = binary.contentType.toLatin1();
        answer.body = binary.bytes;
        return answer;
    }
    if (answer.status == 204)
        return answer;
    answer.body = outcome.toJsonText();
    return withVersion(running, std::move(answer), outcome.revision);
}

HttpAnswer OperationRunner::withVersion(const Running &running, HttpAnswer answer, int revision) const
{
    if (revision <= 0)
        return answer;
    const QByteArray tag = entityTag(revision);
    answer.with("ETag", tag);
    const bool isRead = running.request.method == "GET" || running.request.method == "HEAD";
    if (isRead && namesTag(running.request.header("if-none-match"), tag, true)) {
        answer.status = 304;
        answer.body.clear();
    }
    return answer;
}

bool OperationRunner::answerKept(const Running &running)
{
    // The key was looked at by admit(); its scope is not, because that is the catalog's, which is passed by here.
    const Caller &caller = running.call.caller;
    if (!running.route->row->isKept || !running.request.body.isEmpty() || !caller.holds(running.route->useCase->scope))
        return false;
    if (running.request.header("cache-control") == "no-cache")
        return false; // the client wants it made anew (RFC 9111 section 5.2.1.4)
    const auto account = m_kept.constFind(caller.accountId);
    if (account == m_kept.constEnd())
        return false;
    const auto kept = account->constFind(running.request.target);
    if (kept == account->constEnd())
        return false;
    HttpAnswer answer;
    answer.body = kept->body;
    reply(running, withVersion(running, std::move(answer), kept->revision));
    return true;
}

void OperationRunner::keep(const Running &running, const HttpAnswer &answer, int revision)
{
    constexpr qsizetype mostPerAccount = 500;
    if (!running.route->row->isKept || answer.status != 200)
        return;
    auto &account = m_kept[running.call.caller.accountId];
    if (account.size() >= mostPerAccount)
        account.clear();
    account.insert(running.request.target, {answer.body, revision});
}

void OperationRunner::reply(const Running &running, HttpAnswer answer)
{
    if (running.rate.limit > 0)
        m_rates.describe(running.rate, answer);
    running.done(std::move(answer));
}

} // namespace castwright
