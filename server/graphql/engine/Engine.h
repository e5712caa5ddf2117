// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ThreadCheck.h"
#include "graphql/engine/DocumentCache.h"
#include "graphql/execution/Subscription.h"

namespace castwright::graphql {

/// Decides whether an operation may be executed for who asks: none, or the error that refuses it. Called before validation tells anything
/// of the schema.
using Admission = std::function<std::optional<GraphqlError>(const Document &document, const OperationDefinitionNode &operation)>;

/// A request as any transport hands it over.
struct OperationRequest {
    QString query;            ///< null when it is named by its hash or id
    QString documentId;       ///< of a persisted document; null when none
    QString operationName;    ///< null when none; "" is a name
    Value variables;          ///< an object or null
    QJsonObject extensions;   ///< "persistedQuery" is read
    bool noMutations = false; ///< as for GET, which must change nothing
    Admission admit;          ///< none: everything

    Value root;                    ///< source of the root fields
    void *context = nullptr;       ///< for the resolvers; outlives the operation
    BatchQueue *batches = nullptr; ///< for data loaders; outlives the operation
};

/// A request that may be executed: checked, limited, and its variables coerced.
struct PreparedOperation {
    ExecutionInput input;
    OperationType type = OperationType::Query;
    qint64 cost = 0;
};

/// The door of the general engine: text in, text out. It keeps documents and plans, applies the limits, and knows persisted queries. It
/// blocks nothing and knows no transport. Thread: the one that made it.
class Engine {
public:
    Engine(SchemaPtr schema, EngineOptions options = {});
    Q_DISABLE_COPY_MOVE(Engine)

    const Schema &schema() const { return *m_schema; }
    const Limits &limits() const { return m_cache.options().limits; }
    DocumentCache &cache() { return m_cache; }

    /// Everything up to execution. Errors: the request's, each with extensions.code; nothing was executed then.
    std::expected<PreparedOperation, Errors> prepare(const OperationRequest &request);
    /// Executes a query or mutation. Letting go of the answer cancels what still waits; past the time limit it ends with TIMEOUT.
    std::shared_ptr<Execution> execute(PreparedOperation prepared, Execution::Done done);
    /// Both at once. The answer is null when the request was refused; `done` was told then, with {"errors": [...]}.
    std::shared_ptr<Execution> execute(const OperationRequest &request, Execution::Done done);
    /// Starts a subscription. Errors: those of its source. The time limit is for each event.
    std::expected<std::shared_ptr<Subscription>, Errors> subscribe(PreparedOperation prepared, Subscription::OnResponse onResponse,
                                                                   Subscription::OnEnd onEnd);

private:
    std::expected<CachedDocumentPtr, Errors> document(const OperationRequest &request);

    SchemaPtr m_schema;
    DocumentCache m_cache;
    ThreadCheck m_thread;
};

} // namespace castwright::graphql
