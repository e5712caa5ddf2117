// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/execution/Subscription.h"

namespace castwright::graphql {

std::expected<std::shared_ptr<Subscription>, Errors> Subscription::start(const ExecutionInput &input, OnResponse onResponse, OnEnd onEnd)
{
    auto source = openSource(input);
    if (!source)
        return std::unexpected(Errors{source.error()});
    auto subscription = std::make_shared<Subscription>(input, std::move(*source), std::move(onResponse), std::move(onEnd));
    subscription->listen();
    return subscription;
}

Subscription::Subscription(ExecutionInput input, std::shared_ptr<SourceStream> source, OnResponse onResponse, OnEnd onEnd)
    : m_input(std::move(input))
    , m_source(std::move(source))
    , m_onResponse(std::move(onResponse))
    , m_onEnd(std::move(onEnd))
{}

Subscription::~Subscription()
{
    m_source->cancel();
}

void Subscription::cancel()
{
    m_isOver = true;
    m_execution.reset();
    m_source->cancel();
}

std::expected<std::shared_ptr<SourceStream>, GraphqlError> Subscription::openSource(const ExecutionInput &input)
{
    const OperationPlan &plan = *input.plan;
    const auto variant = input.plan->variant(input.variables);
    if (variant->root->error)
        return std::unexpected(*variant->root->error);
    if (variant->root->fields.empty())
        return std::unexpected(GraphqlError{QStringLiteral("The subscription selects no field."), {}, {}, {}});
    FieldPlan &field = variant->root->fields.front();
    const auto located = [&](GraphqlError error) {
        error.path = {{field.responseName, -1}};
        if (error.locations.isEmpty())
            for (const FieldNode *node : field.nodes)
                error.locations.append(plan.document().location(*node));
        return std::unexpected(std::move(error));
    };
    const auto arguments = coerceArguments(field.definition->arguments, field.nodes.front()->arguments, *field.nodes.front(),
                                           plan.document(), input.variables);
    if (!arguments)
        return located(arguments.error());
    if (!field.definition->subscribe)
        return located(GraphqlError{QStringLiteral("The field \"%1\" has no source of events.").arg(field.definition->name), {}, {}, {}});
    const FieldContext context{input.root,  *arguments,    input.request,   *field.definition, *field.parent,
                               field.nodes, plan.schema(), plan.document(), input.variables,   nullptr};
    auto source = field.definition->subscribe(context);
    if (!source)
        return located(std::move(source.error()));
    return std::move(*source);
}

void Subscription::listen()
{
    m_source->onEvent([weak = weak_from_this()] {
        if (const auto self = weak.lock())
            self->next();
    });
}

void Subscription::next()
{
    const auto self = shared_from_this();
    while (!m_isBusy && !m_isOver) {
        std::optional<Value> event = m_source->take();
        if (!event) {
            if (!m_source->isOver())
                return;
            m_isOver = true;
            m_onEnd(m_source->error());
            return;
        }
        m_isBusy = true;
        ExecutionInput input = m_input;
        input.root = std::move(*event);
        const auto execution = Execution::start(std::move(input), [weak = weak_from_this()](ExecutionResult &&result) {
            const auto alive = weak.lock();
            if (!alive || alive->m_isOver)
                return;
            alive->m_isBusy = false;
            const bool hadToWait = std::exchange(alive->m_execution, nullptr) != nullptr;
            alive->m_onResponse(std::move(result));
            if (hadToWait)
                alive->next();
        });
        m_execution = execution->isDone() ? nullptr : execution;
    }
}

} // namespace castwright::graphql
