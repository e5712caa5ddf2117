// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/language/Printer.h"
#include "graphql/validation/rules/Rules.h"

/// Rules about variables (specification 5.8).
namespace castwright::graphql::rules {

namespace {
class VariablesAreInputTypes final : public Rule {
public:
    explicit VariablesAreInputTypes(ValidationContext &context) : Rule(context, kinds({Kind::VariableDefinition})) {}
    Below enter(const Node &node) override
    {
        const auto &definition = as<VariableDefinitionNode>(node);
        const TypeRef type = context().schema().typeOf(*definition.type);
        if (type && !type.named()->isInput())
            context().report(QStringLiteral("Variable \"$%1\" cannot be non-input type \"%2\".")
                                 .arg(definition.variable->name->value, print(*definition.type)),
                             {definition.type});
        return Below::Visit;
    }
};

class UniqueVariableNames final : public Rule {
public:
    explicit UniqueVariableNames(ValidationContext &context) : Rule(context, kinds({Kind::OperationDefinition})) {}
    Below enter(const Node &node) override
    {
        const auto groups = groupByName(as<OperationDefinitionNode>(node).variableDefinitions,
                                        [](const VariableDefinitionNode &definition) { return definition.variable->name; });
        for (const auto &names : groups)
            if (names.size() > 1)
                context().report(QStringLiteral("There can be only one variable named \"$%1\".").arg(as<NameNode>(*names.front()).value),
                                 names);
        return Below::Visit;
    }
};

/// What the three rules below have in common: they look at an operation when all of it was seen.
class OperationVariables : public Rule {
public:
    explicit OperationVariables(ValidationContext &context) : Rule(context, 0, kinds({Kind::OperationDefinition})) {}

protected:
    static const VariableDefinitionNode *definitionOf(const OperationDefinitionNode &operation, QStringView name)
    {
        const VariableDefinitionNode *found = nullptr; // of several the last
        for (const VariableDefinitionNode *definition : operation.variableDefinitions)
            if (definition->variable->name->value == name)
                found = definition;
        return found;
    }
};

class NoUndefinedVariables final : public OperationVariables {
public:
    using OperationVariables::OperationVariables;
    void leave(const Node &node) override
    {
        const auto &operation = as<OperationDefinitionNode>(node);
        const QString where = operation.name ? QString(u" by operation \"" + operation.name->value + u'"') : QString();
        for (const VariableUsage &usage : context().variableUsages(operation))
            if (const QStringView name = usage.node->name->value; !definitionOf(operation, name))
                context().report(QStringLiteral("Variable \"$%1\" is not defined%2.").arg(name, where), {usage.node, &node});
    }
};

class NoUnusedVariables final : public OperationVariables {
public:
    using OperationVariables::OperationVariables;
    void leave(const Node &node) override
    {
        const auto &operation = as<OperationDefinitionNode>(node);
        const QString where = operation.name ? QString(u" in operation \"" + operation.name->value + u'"') : QString();
        std::unordered_set<QStringView> used;
        for (const VariableUsage &usage : context().variableUsages(operation))
            used.insert(usage.node->name->value);
        for (const VariableDefinitionNode *definition : operation.variableDefinitions)
            if (const QStringView name = definition->variable->name->value; !used.contains(name))
                context().report(QStringLiteral("Variable \"$%1\" is never used%2.").arg(name, where), {definition});
    }
};

class VariablesInAllowedPosition final : public OperationVariables {
public:
    using OperationVariables::OperationVariables;
    void leave(const Node &node) override
    {
        const auto &operation = as<OperationDefinitionNode>(node);
        for (const VariableUsage &usage : context().variableUsages(operation))
            if (const VariableDefinitionNode *definition = definitionOf(operation, usage.node->name->value); definition && usage.type)
                check(usage, *definition);
    }

private:
    void check(const VariableUsage &usage, const VariableDefinitionNode &definition)
    {
        const QStringView name = usage.node->name->value;
        const TypeRef type = context().schema().typeOf(*definition.type);
        if (type && !isAllowed(type, definition, usage))
            context().report(QStringLiteral("Variable \"$%1\" of type \"%2\" used in position expecting type \"%3\".")
                                 .arg(name, type.text(), usage.type.text()),
                             {&definition, usage.node});
        const TypeRef parent = usage.parentType.nullable();
        if (parent && !parent.isList() && parent.named()->isOneOf && type && !type.isNonNull())
            context().report(
                QStringLiteral("Variable \"$%1\" is of type \"%2\" but must be non-nullable to be used for OneOf Input Object \"%3\".")
                    .arg(name, type.text(), parent.text()),
                {&definition, usage.node});
    }

    /// IsVariableUsageAllowed() of the specification (5.8.5).
    bool isAllowed(const TypeRef &type, const VariableDefinitionNode &definition, const VariableUsage &usage)
    {
        if (!usage.type.isNonNull() || type.isNonNull())
            return context().schema().isSubType(type, usage.type);
        const bool hasDefault = definition.defaultValue && definition.defaultValue->kind != Kind::NullValue;
        return (hasDefault || usage.hasDefault) && context().schema().isSubType(type, usage.type.ofType());
    }
};
} // namespace

RulePtr variablesAreInputTypes(ValidationContext &context)
{
    return makeRule<VariablesAreInputTypes>(context);
}
RulePtr uniqueVariableNames(ValidationContext &context)
{
    return makeRule<UniqueVariableNames>(context);
}
RulePtr noUndefinedVariables(ValidationContext &context)
{
    return makeRule<NoUndefinedVariables>(context);
}
RulePtr noUnusedVariables(ValidationContext &context)
{
    return makeRule<NoUnusedVariables>(context);
}
RulePtr variablesInAllowedPosition(ValidationContext &context)
{
    return makeRule<VariablesInAllowedPosition>(context);
}

} // namespace castwright::graphql::rules
