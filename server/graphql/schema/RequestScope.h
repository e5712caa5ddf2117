// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graphql/schema/KeyBatch.h"
#include "graphql/type/Promise.h"
#include "graphql/type/Resolver.h"
#include "services/UseCaseCatalog.h"

namespace castwright::graphql {

/// What resolvers know of who asks; one for each request, or for each connection of a WebSocket. Thread: server.
struct RequestScope {
    explicit RequestScope(const UseCaseCatalog &useCases);
    Q_DISABLE_COPY_MOVE(RequestScope)

    const UseCaseCatalog &catalog;
    Caller caller;   ///< without account when nobody showed a key
    QString address; ///< of the client, for what depends on where it is
    QString host;    ///< by which name the client calls this server, with port
    bool isLoopback = false;
    QHash<QString, QString> headers; ///< those that resolvers look at, by lower-case name
    BatchQueue batches;
    KeyBatch streamLives;   ///< StreamLive by stream
    KeyBatch streamMetrics; ///< StreamMetric by stream, with sums of all time
    KeyBatch streamTargets; ///< lists of PushTarget by stream
    KeyBatch streamSources; ///< lists of SourceEvent by stream
    KeyBatch streams;       ///< Stream by id

    static RequestScope &of(const FieldContext &context) { return *static_cast<RequestScope *>(context.request); }

    /// Runs a use case for the caller; the value that `convert` makes of its outcome, now or later.
    Value run(const QString &useCase, const QJsonObject &input, std::function<Value(Result<Outcome>)> convert,
              int expectedRevision = 0) const;
};

} // namespace castwright::graphql
