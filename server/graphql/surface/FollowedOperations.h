// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graphql/schema/RequestScope.h"
#include "graphql/transport/OperationTable.h"
#include "services/GraphqlInputs.h"

#include <QElapsedTimer>
#include <QTimer>

#include <deque>
#include <map>

namespace castwright::graphql {

/// Operations of whoever has no socket, the window: graphql.follow begins one of any kind, graphql.next waits for what it answers and
/// graphql.unfollow ends it. One that nobody asks about for a minute is ended, too. Thread: server.
class FollowedOperations {
public:
    explicit FollowedOperations(UseCaseCatalog &catalog);
    Q_DISABLE_COPY_MOVE(FollowedOperations)
    /// The engine is there from now on; `newScope` makes what its resolvers know of who asks.
    void begin(Engine &engine, std::function<std::shared_ptr<RequestScope>(const Caller &)> newScope);

private:
    using Done = std::function<void(Result<GraphqlResults>)>;
    struct Follow {
        QString accountId;
        std::shared_ptr<RequestScope> scope;   ///< outlives the table
        std::unique_ptr<OperationTable> table; ///< of one operation
        std::deque<QByteArray> waiting;
        int missed = 0;
        bool isSubscription = false;
        bool isOver = false;
        Done asking; ///< who waits for what comes next
        QElapsedTimer since;
    };
    Result<GraphqlResults> follow(const CallContext &call, const GraphqlRequest &input);
    void next(const CallContext &call, const GraphqlFollowId &input, const Done &done);
    Result<Nothing> unfollow(const CallContext &call, const GraphqlFollowId &input);
    /// NotFound in another account.
    Result<Follow *> find(const CallContext &call, const QString &id);
    void take(const QString &id, const QByteArray &response, bool isOver);
    /// What waits; the operation is forgotten when that was the last.
    GraphqlResults answer(const QString &id, Follow &follow);
    void sweep();

    Engine *m_engine = nullptr;
    std::function<std::shared_ptr<RequestScope>(const Caller &)> m_newScope;
    std::map<QString, Follow> m_follows;
    QTimer m_sweep;
};

} // namespace castwright::graphql
