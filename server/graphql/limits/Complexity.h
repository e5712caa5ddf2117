// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graphql/type/Schema.h"
#include "graphql/type/VariableValues.h"

namespace castwright::graphql {

/// The cost of an operation before it is executed.
struct Complexity {
    qint64 cost = 0;
    bool isConstant = true; ///< the same whatever the variables are
};

/// Adds up the schema's cost functions from the leaves up, by way of fragments; @skip and @include count as not there. An operation that
/// only introspects costs nothing. Takes time in proportion to the document. Thread: any, if the cost functions allow.
Complexity complexityOf(const Schema &schema, const Document &document, const OperationDefinitionNode &operation,
                        const VariableValues &variables);

/// The usual weights: a leaf is free, an object costs one and what is selected in it, a page of a connection costs per item.
struct ConnectionWeights {
    qint64 leaf = 0;
    qint64 object = 1;
    qint64 connection = 4;       ///< for the page itself
    qint64 pageFields = 2;       ///< selections that come once per page and not once per item
    qint64 defaultPageSize = 50; ///< without "first" and "last"
    qint64 mostPageSize = 500;
};
/// object + selections for objects; connection + pageSize * max(selections - pageFields, 1) for types whose names end in "Connection",
/// where pageSize is the argument "first" or "last" within 1 and mostPageSize.
DefaultCost connectionCost(const ConnectionWeights &weights = {});
/// `weight` and the selections, for fields that cost more than others.
CostFunction weightedCost(qint64 weight);
/// `weight` and the usual cost of a page, for connections that cost more than others.
CostFunction weightedPageCost(qint64 weight, const ConnectionWeights &weights = {});

} // namespace castwright::graphql
