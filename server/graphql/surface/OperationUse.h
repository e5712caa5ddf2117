// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graphql/engine/Engine.h"
#include "services/Caller.h"

#include <functional>

namespace castwright::graphql {

/// What is noted of one operation that somebody asked for.
struct OperationUse {
    QString type; ///< query, mutation or subscription
    QString name; ///< in the document; that of its first root field when it has none
    qint64 cost = 0;

    static OperationUse of(const OperationDefinitionNode &operation, qint64 cost);
    static OperationUse of(const PreparedOperation &operation);
    /// Of a request that was refused before anything was known of it.
    static OperationUse refused() { return {QStringLiteral("query"), QString(), 0}; }
};

/// Told of each operation when its answer is there, or when it has begun where it goes on.
using UseListener = std::function<void(const Caller &caller, const OperationUse &use, bool isError, double durationMs)>;

} // namespace castwright::graphql
