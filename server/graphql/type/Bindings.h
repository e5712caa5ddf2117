// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graphql/type/Schema.h"

#include <QHash>

namespace castwright::graphql {

/// What a schema in SDL does not say: how its fields get their values. Keys are schema coordinates ("Query.stream"). A key that the schema
/// does not have is an error of buildSchema(), so that a renamed field cannot lose its resolver unseen.
struct Bindings {
    QHash<QString, Resolver> resolvers;         ///< "Type.field"; a field without one takes the member of its name
    QHash<QString, Subscriber> subscribers;     ///< "Subscription.field"
    QHash<QString, CostFunction> costs;         ///< "Type.field"
    QHash<QString, Scalar> scalars;             ///< "Time"; a custom scalar without one passes JSON through
    QHash<QString, TypeResolver> typeResolvers; ///< "Node"; an interface or union without one takes the member __typename
    DefaultCost defaultCost;                    ///< none: 0 for a leaf, 1 and the selections for everything else
};

} // namespace castwright::graphql
