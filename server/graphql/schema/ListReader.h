// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graphql/schema/RequestScope.h"

namespace castwright::graphql {

/// Reads the rows of a list use case page by page. Not more than `wanted` are read, and never more than 20,000; where pages come at once,
/// the event loop goes round between them. The value is what `convert` makes of the rows, or the error. Thread: server.
Value readRows(RequestScope &scope, const QString &useCase, const QJsonObject &input, qsizetype wanted,
               std::function<Value(Result<std::vector<Value>>)> convert);

/// What a list use case that can be read from both ends is asked for a page. Error: of the page's cursors.
GraphqlResult<QJsonObject> windowInput(QJsonObject input, const Value &page, bool newestFirst);
/// One page of a list use case that can be read from both ends (services/Windows.h), as a ConnectionValue or an error. `change` may make
/// something else of each row.
Value readWindow(RequestScope &scope, const QString &useCase, const QJsonObject &input, const Value &page, bool newestFirst,
                 const std::function<Value(const QJsonObject &)> &change = {});

/// Whether a field of that name is selected somewhere below a field; true as well when fragments hide the answer.
bool selects(const FieldContext &context, QStringView name);

} // namespace castwright::graphql
