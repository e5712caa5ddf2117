// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graphql/type/Bindings.h"

#include <functional>

namespace castwright::graphql {

/// The argument `page` as it is meant: sizes within 1 and 500, 50 when there is none or it makes no sense; "last" counts before "first".
struct PageArguments {
    int first = 50;
    int last = 0; ///< 0: forward
    QString after;
    QString before; ///< sort keys, not cursors

    /// Error: a cursor that is none of ours, with the code VALIDATION_ERROR.
    static GraphqlResult<PageArguments> read(const Value &page);
};

QString makeCursor(const QString &sortKey);
/// Empty when it is none.
QString sortKeyOf(const QString &cursor);

/// One page of a list, ready for the fields of an XConnection.
struct ConnectionValue {
    std::vector<Value> nodes;
    QStringList keys; ///< sort keys beside the nodes; cursors are made of them
    bool hasNextPage = false;
    bool hasPreviousPage = false;
    qsizetype totalCount = 0;
};

/// Cuts the page out of all rows, which are in order; `keyOf` gives the sort key of a row. A cursor stands for a place in the order, so it
/// holds when its row is gone and when others came. Errors: of PageArguments.
GraphqlResult<Value> pageOf(const std::vector<Value> &rows, const Value &page, const std::function<QString(const Value &)> &keyOf,
                            bool isDescending = false);

/// The fields of a type XConnection, whose values are ConnectionValues.
void bindConnection(const QString &type, Bindings &bindings);

} // namespace castwright::graphql
