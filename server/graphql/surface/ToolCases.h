// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graphql/engine/Engine.h"
#include "graphql/surface/FollowedOperations.h"
#include "graphql/tools/SchemaSearch.h"
#include "services/GraphqlInputs.h"
#include "services/UseCaseCatalog.h"

#include <set>

namespace castwright::graphql {

/// The use cases about the graph itself, so that the window and the explorer reach them as everything else: graphql.ask finds an operation
/// by words, graphql.copyAs writes it as a program, graphql.execute and graphql.follow run it. They are entered before the schema is made,
/// and work once it is. Thread: server.
class ToolCases {
public:
    explicit ToolCases(UseCaseCatalog &catalog);
    Q_DISABLE_COPY_MOVE(ToolCases)
    /// The engine outlives this.
    void begin(Engine &engine);
    /// Under which name and port the window reaches this server, for addresses in answers.
    void setOwnHost(const QString &host) { m_ownHost = host; }

private:
    std::shared_ptr<RequestScope> scopeOf(const Caller &caller) const;
    void execute(const CallContext &call, const GraphqlRequest &input, const std::function<void(Result<GraphqlResponse>)> &done);

    UseCaseCatalog &m_catalog;
    Engine *m_engine = nullptr;
    QString m_ownHost;
    std::unique_ptr<SchemaSearch> m_search;
    FollowedOperations m_follows;
    std::set<std::shared_ptr<Execution>> m_running;
};

} // namespace castwright::graphql
