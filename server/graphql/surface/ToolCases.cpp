// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/surface/ToolCases.h"

#include "graphql/schema/RequestScope.h"
#include "graphql/tools/OperationWriter.h"
#include "graphql/tools/Snippets.h"
#include "services/GraphqlInputs.h"

#include <QJsonDocument>

namespace castwright::graphql {

using namespace Qt::StringLiterals;

namespace {
std::unexpected<Error> notYet()
{
    return fail(ErrorCode::ShuttingDown, u"GraphQL is not ready yet."_s);
}

Result<Snippet> copied(const CallContext &, const GraphqlCopy &input)
{
    const snippets::Request request{input.operation, input.variables, input.endpoint};
    const auto text = input.language == SnippetLanguage::Curl ? snippets::curl(request)
        : input.language == SnippetLanguage::JavaScript       ? snippets::javaScript(request)
        : input.language == SnippetLanguage::Python           ? snippets::python(request)
        : input.language == SnippetLanguage::Go               ? snippets::go(request)
                                                              : snippets::cpp(request);
    if (!text)
        return fail(ErrorCode::Unprocessable, text.error().message, u"operation"_s);
    return Snippet{*text};
}
} // namespace

ToolCases::ToolCases(UseCaseCatalog &catalog) : m_catalog(catalog), m_follows(catalog)
{
    catalog.add(useCase<GraphqlAsk, FoundOperationList>(
        "graphql.ask", Scope::None, Effect::Read, "Find an operation by words. The best first; nothing when no word is known.",
        [this](const CallContext &, const GraphqlAsk &input) -> Result<FoundOperationList> {
            if (!m_search)
                return notYet();
            FoundOperationList list;
            const OperationWriter writer(m_engine->schema());
            static constexpr const char16_t *kinds[] = {u"query", u"mutation", u"subscription"};
            for (const SchemaSearch::Hit &hit : m_search->find(input.words)) {
                const auto written = writer.write(hit.kind, *hit.field);
                list.data.append(FoundOperation{hit.field->name, QString::fromUtf16(kinds[int(hit.kind)]), hit.field->description,
                                                written.text, written.variables, hit.score});
            }
            return list;
        }));
    catalog.add(useCase<GraphqlCopy, Snippet>("graphql.copyAs", Scope::None, Effect::Read,
                                              "Write an operation as a program in one of five languages.", copied));
    catalog.add(asyncUseCase<GraphqlRequest, GraphqlResponse>(
        "graphql.execute", Scope::None, Effect::Read, "Carry out a GraphQL request as /graphql does.",
        [this](const CallContext &call, const GraphqlRequest &input, std::function<void(Result<GraphqlResponse>)> done) {
            execute(call, input, done);
        }));
}

void ToolCases::begin(Engine &engine)
{
    m_engine = &engine;
    m_search = std::make_unique<SchemaSearch>(engine.schema());
    m_follows.begin(engine, [this](const Caller &caller) { return scopeOf(caller); });
}

std::shared_ptr<RequestScope> ToolCases::scopeOf(const Caller &caller) const
{
    auto scope = std::make_shared<RequestScope>(m_catalog);
    scope->caller = caller;
    scope->isLoopback = true; // the window's own machine
    scope->host = m_ownHost;
    return scope;
}

void ToolCases::execute(const CallContext &call, const GraphqlRequest &input, const std::function<void(Result<GraphqlResponse>)> &done)
{
    if (!m_engine)
        return done(notYet());
    const auto scope = scopeOf(call.caller);
    OperationRequest request;
    request.query = input.query;
    request.operationName = input.operationName.isEmpty() ? QString() : input.operationName;
    request.variables = input.variables;
    request.context = scope.get();
    request.batches = &scope->batches;
    auto slot = std::make_shared<std::shared_ptr<Execution>>();
    auto execution = m_engine->execute(request, [this, scope, slot, done](ExecutionResult &&result) {
        done(GraphqlResponse{QJsonDocument::fromJson(result.json).object()});
        if (*slot)
            m_running.erase(std::exchange(*slot, nullptr));
    });
    if (!execution || execution->isDone())
        return;
    *slot = execution;
    m_running.insert(std::move(execution));
}

} // namespace castwright::graphql
