// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graphql/engine/Engine.h"
#include "graphql/transport/HttpMessage.h"

namespace castwright::graphql {

struct HttpOptions {
    int maxBatch = 0; ///< operations in one request; 0: batching is off
};

/// Why a request is not even looked at, with the status for it.
struct HttpRefusal {
    int status = 400;
    GraphqlError error;
    QByteArray allow = {};
};

/// The operations of a request: one, or those of a batch.
struct HttpOperations {
    std::vector<OperationRequest> requests;
    bool isBatch = false;
};

/// Reads the parameters of an object {query, operationName, variables, extensions, documentId}. Null counts as absent; anything else of the
/// wrong type is refused.
GraphqlResult<OperationRequest> readParameters(const QJsonObject &object);

/// Reads a GET or POST request as the GraphQL over HTTP specification says. Errors: 400, 405, 415. Thread: any.
std::expected<HttpOperations, HttpRefusal> readRequest(const HttpRequest &request, const HttpOptions &options = {});

} // namespace castwright::graphql
