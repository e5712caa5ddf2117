// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graphql/schema/ErrorValues.h"
#include "graphql/schema/ListReader.h"
#include "graphql/schema/Paging.h"
#include "graphql/schema/TableRow.h"
#include "services/Windows.h"

namespace castwright::graphql {

/// readWindow() of a list whose rows are Ts: they are not made into JSON, only what is selected of them is read. Thread: server.
template <Described T>
Value readTable(RequestScope &scope, const QString &useCase, const QJsonObject &input, const Value &page, bool newestFirst)
{
    const auto asked = windowInput(input, page, newestFirst);
    if (!asked)
        return asked.error();
    return scope.run(useCase, *asked, [](Result<Outcome> result) -> Value {
        if (!result)
            return graphqlError(result.error());
        const auto answer = std::make_shared<const Outcome>(std::move(*result));
        const auto &window = answer->as<WindowOf<T>>();
        auto connection = std::make_shared<ConnectionValue>();
        connection->nodes.reserve(std::size_t(window.data.size()));
        for (const T &row : window.data) {
            connection->keys.append(row.id);
            connection->nodes.push_back(tableRow(answer, row));
        }
        connection->totalCount = window.totalCount;
        connection->hasNextPage = window.hasMore;
        connection->hasPreviousPage = window.hasBefore;
        return Value::native<ConnectionValue>(std::move(connection));
    });
}

} // namespace castwright::graphql
