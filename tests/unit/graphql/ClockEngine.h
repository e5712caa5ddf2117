// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graphql/engine/Engine.h"
#include "graphql/type/SchemaBuilder.h"

namespace castwright::tests {

/// A small engine for the transports: a query, one that waits, a mutation, and a subscription whose events the test publishes.
struct ClockEngine {
    std::shared_ptr<graphql::SourceStream> source = std::make_shared<graphql::SourceStream>();
    std::shared_ptr<graphql::Promise> later = graphql::Promise::make();
    std::unique_ptr<graphql::Engine> engine;

    ClockEngine()
    {
        using namespace graphql;
        Bindings bindings;
        bindings.resolvers.insert(QStringLiteral("Query.n"),
                                  [](const FieldContext &context) { return Value(context.argument(u"of").toInteger()); });
        bindings.resolvers.insert(QStringLiteral("Query.bad"),
                                  [](const FieldContext &) { return Value::error(QStringLiteral("it is bad"), u"BAD"); });
        bindings.resolvers.insert(QStringLiteral("Query.later"), [this](const FieldContext &) { return Value(later); });
        bindings.resolvers.insert(QStringLiteral("Mutation.set"), [](const FieldContext &) { return Value(1); });
        bindings.subscribers.insert(QStringLiteral("Subscription.tick"), [this](const FieldContext &) { return source; });
        engine = std::make_unique<Engine>(*buildSchema(QStringLiteral("type Query { n(of: Int = 1): Int bad: Int later: Int } type "
                                                                      "Mutation { set: Int } type Subscription { tick: Int other: Int }"),
                                                       bindings));
    }
    void tick(int n) const
    {
        graphql::ValueObject event;
        event.insert(QStringLiteral("tick"), n);
        source->publish(event);
    }
};

} // namespace castwright::tests
