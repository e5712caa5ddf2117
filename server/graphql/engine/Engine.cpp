// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/engine/Engine.h"

#include "graphql/execution/ResponseText.h"
#include "graphql/limits/Complexity.h"

namespace castwright::graphql {

namespace {
std::unexpected<Errors> refuseAll(const QString &message, QStringView code)
{
    return std::unexpected(Errors{GraphqlError{message, {}, {}, {}}.withCode(code)});
}
} // namespace

Engine::Engine(SchemaPtr schema, EngineOptions options) : m_schema(schema), m_cache(std::move(schema), std::move(options)) {}

std::expected<CachedDocumentPtr, Errors> Engine::document(const OperationRequest &request)
{
    auto cached = m_cache.find(request.query, request.documentId, request.extensions);
    if (cached || !request.admit || cached.error().first().code() != codes::validationFailed || request.query.isNull())
        return cached;
    // What is wrong with a document tells of the schema, so who may not ask is told that first.
    const auto parsed = parse(request.query, limits().parsing());
    const auto operation = parsed ? (*parsed)->operation(request.operationName) : GraphqlResult<const OperationDefinitionNode *>(nullptr);
    if (operation && *operation)
        if (const auto refused = request.admit(**parsed, **operation))
            return std::unexpected(Errors{*refused});
    return cached;
}

std::expected<PreparedOperation, Errors> Engine::prepare(const OperationRequest &request)
{
    CW_OWN_THREAD(m_thread);
    const auto cached = document(request);
    if (!cached)
        return std::unexpected(cached.error());
    const Document &document = *(*cached)->document;
    const auto operation = document.operation(request.operationName);
    if (!operation)
        return std::unexpected(Errors{operation.error()});
    const OperationDefinitionNode &node = **operation;
    if (request.admit)
        if (const auto refused = request.admit(document, node))
            return std::unexpected(Errors{*refused});
    if (request.noMutations && node.operation == OperationType::Mutation)
        return refuseAll(QStringLiteral("Can only perform a mutation operation from a POST request."), codes::operationNotAllowed);
    CachedDocument::Operation &known = (*cached)->operations[&node];
    if (!known.plan) {
        if (!m_schema->rootType(node.operation))
            return std::unexpected(Errors{GraphqlError{
                QStringLiteral("Schema is not configured to execute %1 operation.").arg(operationText(node.operation)),
                {document.location(node)},
                {},
                {}}.withCode(codes::operationNotAllowed)});
        known.plan = std::make_shared<OperationPlan>(m_schema, (*cached)->document, node);
    }
    auto variables = coerceVariables(*m_schema, document, node.variableDefinitions, request.variables, limits().maxErrors);
    if (!variables)
        return std::unexpected(variables.error());
    qint64 cost = known.cost.value_or(-1);
    if (cost < 0) {
        const Complexity complexity = complexityOf(*m_schema, document, node, *variables);
        cost = complexity.cost;
        if (complexity.isConstant)
            known.cost = cost;
    }
    if (limits().maxComplexity > 0 && cost > limits().maxComplexity)
        return refuseAll(QStringLiteral("operation has complexity %1, which exceeds the limit of %2").arg(cost).arg(limits().maxComplexity),
                      codes::complexityLimit);
    return PreparedOperation{
        {known.plan, request.root, std::move(*variables), request.context, request.batches, limits().timeLimitMs}, node.operation, cost};
}

std::shared_ptr<Execution> Engine::execute(PreparedOperation prepared, Execution::Done done)
{
    CW_OWN_THREAD(m_thread);
    return Execution::start(std::move(prepared.input), std::move(done));
}

std::shared_ptr<Execution> Engine::execute(const OperationRequest &request, Execution::Done done)
{
    auto prepared = prepare(request);
    if (prepared && prepared->type == OperationType::Subscription)
        prepared = refuseAll(QStringLiteral("Subscriptions need a transport that streams."), codes::operationNotAllowed);
    if (!prepared) {
        done({refusal(prepared.error()), prepared.error(), false});
        return nullptr;
    }
    return execute(std::move(*prepared), std::move(done));
}

std::expected<std::shared_ptr<Subscription>, Errors> Engine::subscribe(PreparedOperation prepared, Subscription::OnResponse onResponse,
                                                                       Subscription::OnEnd onEnd)
{
    CW_OWN_THREAD(m_thread);
    return Subscription::start(prepared.input, std::move(onResponse), std::move(onEnd));
}

} // namespace castwright::graphql
