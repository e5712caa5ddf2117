// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/transport/HttpExchange.h"

#include "graphql/execution/ResponseText.h"

namespace castwright::graphql {

namespace {
HttpResponse refused(const HttpRefusal &refusalOf, MediaType type)
{
    return {refusalOf.status, contentTypeText(type), refusal({refusalOf.error}), refusalOf.allow};
}

/// Of a request that was not executed.
int statusOf(const QString &code, MediaType type)
{
    if (code == codes::unauthorized)
        return 401;
    if (code == codes::rateLimited)
        return 429;
    return type == MediaType::GraphqlResponse ? 400 : 200;
}

HttpRefusal notAcceptable()
{
    return {406,
            GraphqlError{QStringLiteral("The answer can be application/graphql-response+json or application/json."), {}, {}, {}}.withCode(
                codes::badRequest)};
}
} // namespace

std::shared_ptr<HttpExchange> HttpExchange::start(Engine &engine, const HttpRequest &request, const HttpOptions &options,
                                                  const Context &context, Done done)
{
    auto exchange = std::make_shared<HttpExchange>(engine, std::move(done));
    exchange->run(request, options, context);
    return exchange;
}

void HttpExchange::run(const HttpRequest &request, const HttpOptions &options, const Context &context)
{
    const auto type = negotiate(request.accept);
    if (!type || *type == MediaType::EventStream)
        return std::exchange(m_done, {})(refused(notAcceptable(), MediaType::Json));
    m_type = *type;
    auto operations = readRequest(request, options);
    if (!operations)
        return std::exchange(m_done, {})(refused(operations.error(), m_type));
    m_isBatch = operations->isBatch;
    m_waiting = operations->requests.size();
    m_answers.resize(m_waiting);
    m_executions.resize(m_waiting);
    for (std::size_t i = 0; i < m_answers.size(); ++i)
        execute(i, std::move(operations->requests[i]), context);
}

void HttpExchange::execute(std::size_t index, OperationRequest request, const Context &context)
{
    request.root = context.root;
    request.context = context.request;
    request.batches = context.batches;
    request.admit = context.admit;
    auto prepared = m_engine.prepare(request);
    const bool isWrongMethod = !prepared && request.noMutations && prepared.error().first().code() == codes::operationNotAllowed;
    if (prepared && prepared->type == OperationType::Subscription)
        prepared = std::unexpected(
            Errors{GraphqlError{QStringLiteral("Subscriptions are served over WebSocket and text/event-stream."), {}, {}, {}}.withCode(
                codes::operationNotAllowed)});
    if (!prepared) {
        const int status = isWrongMethod ? 405 : statusOf(prepared.error().first().code(), m_type);
        return answer(index, {refusal(prepared.error()), status, isWrongMethod ? QByteArrayLiteral("POST") : QByteArray()});
    }
    if (context.onPrepared)
        context.onPrepared(*prepared);
    auto execution = m_engine.execute(std::move(*prepared), [weak = weak_from_this(), index](ExecutionResult &&result) {
        if (const auto self = weak.lock())
            self->answer(index, {std::move(result.json)});
    });
    if (!execution->isDone())
        m_executions[index] = std::move(execution);
}

void HttpExchange::answer(std::size_t index, Answer given)
{
    m_answers[index] = std::move(given);
    if (--m_waiting == 0)
        finish();
}

void HttpExchange::finish()
{
    HttpResponse response{m_answers.front().status, contentTypeText(m_type), {}, m_answers.front().allow};
    if (m_isBatch) {
        response.status = 200;
        for (const Answer &one : m_answers)
            response.body += QByteArray((response.body.isEmpty() ? "[" : ",") + one.json);
        response.body += ']';
    } else {
        response.body = std::move(m_answers.front().json);
    }
    const Done done = std::exchange(m_done, {});
    done(std::move(response));
}

} // namespace castwright::graphql
