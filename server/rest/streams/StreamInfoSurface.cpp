// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/streams/StreamInfoSurface.h"

#include "base/Clock.h"
#include "rest/RestBinding.h"
#include "services/Authorizer.h"

#include <QJsonDocument>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
constexpr RestBinding rows[] = {
    {"GET", "/api/streams", "streamInfo.list", 200},
    {"GET", "/api/streams/{appName:application}", "streamInfo.list", 200},
    {"GET", "/api/streams/{appName:application}/{streamKey}", "streamInfo.get", 200},
    {"GET", "/api/streams/{appName:application}/{streamKey}/viewers", "streamInfo.viewers", 200},
};

QString secretOf(const RequestContext &request)
{
    const QByteArray authorization = request.header("authorization");
    if (authorization.size() > 7 && authorization.first(7).toLower() == "bearer ")
        return QString::fromLatin1(authorization.sliced(7).trimmed());
    return QString::fromLatin1(request.header("x-api-key"));
}

/// The contract has null where our field tables leave a field out.
QJsonValue withNulls(QJsonObject data)
{
    const auto complete = [](QJsonObject info) {
        if (info.contains(u"healthScore") && !info.contains(u"thumbnailPath"))
            info.insert(u"thumbnailPath"_s, QJsonValue::Null);
        return info;
    };
    if (!data.contains(u"list"))
        return complete(data);
    QJsonArray list;
    for (const auto &row : data.value(u"list").toArray())
        list += complete(row.toObject());
    data.insert(u"list"_s, list);
    return data;
}
} // namespace

StreamInfoSurface::StreamInfoSurface(const UseCaseCatalog &catalog, Authorizer &authorizer, const Clock &clock, RateLimiter::Policy rates)
    : m_catalog(catalog)
    , m_authorizer(authorizer)
    , m_clock(clock)
    , m_rates(clock, rates)
{
    for (const RestBinding &row : rows) {
        const UseCase *useCase = catalog.find(QString::fromLatin1(row.useCase));
        Q_ASSERT_X(useCase, "StreamInfoSurface", row.useCase);
        if (!useCase)
            continue;
        m_routes.push_back({useCase, PathTemplate::parse(row.path), InputBuilder(*useCase->input)});
        m_router.add(row.method, m_routes.back().path.wirePath, static_cast<int>(m_routes.size()) - 1);
    }
}

bool StreamInfoSurface::owns(const RequestContext &head) const
{
    return head.segments.size() >= 2 && head.segments[0] == u"api" && head.segments[1] == u"streams";
}

HttpAnswer StreamInfoSurface::refusal(const Error &error)
{
    HttpAnswer answer;
    answer.status = errorRow(error.code).httpStatus;
    answer.body = QJsonDocument(QJsonObject{{u"message"_s, error.message}}).toJson(QJsonDocument::Compact);
    if (answer.status == 401)
        answer.with("WWW-Authenticate", "Bearer");
    if (error.retryAfterMs > 0)
        answer.with("Retry-After", QByteArray::number((error.retryAfterMs + 999) / 1000));
    return answer;
}

void StreamInfoSurface::handle(const RequestContext &request, Done done)
{
    const auto match = m_router.find(request.method, request.segments);
    if (!match)
        return done(refusal({ErrorCode::NotFound, u"Stream not found"_s, {}, {}, 0, {}}));
    if (request.method == "OPTIONS") {
        HttpAnswer answer;
        answer.status = 204;
        return done(answer.with("Allow", match->allow));
    }
    if (match->row < 0) {
        HttpAnswer answer = refusal({ErrorCode::MethodNotAllowed, u"Method not allowed"_s, {}, {}, 0, {}});
        return done(answer.with("Allow", match->allow));
    }
    run(m_routes[static_cast<std::size_t>(match->row)], match->parameters, request, done);
}

void StreamInfoSurface::run(const Route &route, const QHash<QString, QString> &segments, const RequestContext &request, const Done &done)
{
    const QString secret = secretOf(request);
    auto caller = secret.isEmpty() ? Result<Caller>(fail(ErrorCode::Unauthorized, u"Unauthorized"_s)) : m_authorizer.authenticate(secret);
    const auto rate = m_rates.take(caller ? caller->keyId : QString(u"address "_s + request.remoteAddress.toString()));
    if (!rate.isAllowed)
        return done(refusal({ErrorCode::RateLimited, u"Too many requests"_s, {}, {}, rate.retryAfterMs, {}}));
    if (!caller)
        return done(refusal({ErrorCode::Unauthorized, u"Unauthorized"_s, {}, {}, 0, {}}));
    CallContext call;
    call.caller = *caller;
    const auto input = route.builder.build(route.path, segments, request.query, {});
    if (!input)
        return done(refusal(input.error()));
    m_catalog.invoke(QString::fromLatin1(route.useCase->id), call, *input, [this, request, done](const Result<Outcome> &result) {
        done(result ? success(*result, request) : refusal(result.error()));
    });
}

HttpAnswer StreamInfoSurface::success(const Outcome &outcome, const RequestContext &request) const
{
    const QJsonObject meta{{u"executionTime"_s, (monotonicUs() - request.receivedUs) / 1000}, {u"generatedAt"_s, m_clock.nowMs()}};
    HttpAnswer answer;
    answer.body = QJsonDocument(QJsonObject{{u"data"_s, withNulls(outcome.toJson())}, {u"meta"_s, meta}}).toJson(QJsonDocument::Compact);
    answer.with("Cache-Control", "no-store"); // the figures of this moment
    return answer;
}

} // namespace castwright
