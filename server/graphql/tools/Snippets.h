// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graphql/type/Value.h"

namespace castwright::graphql {

/// Programs that send one operation and print what comes back, each with nothing but what its language brings along (C++: libcurl). The key
/// is read from the environment variable CASTWRIGHT_KEY. A subscription is asked for as server-sent events. Pure. Thread: any.
namespace snippets {

struct Request {
    QString operation;
    QJsonObject variables;
    QString endpoint; ///< of /graphql
};

/// Error: the operation cannot be read.
GraphqlResult<QString> curl(const Request &request);
GraphqlResult<QString> javaScript(const Request &request);
GraphqlResult<QString> python(const Request &request);
GraphqlResult<QString> go(const Request &request);
GraphqlResult<QString> cpp(const Request &request);

} // namespace snippets
} // namespace castwright::graphql
