// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/validation/rules/Rules.h"

/// Rules about whole operations (specification 5.1 and 5.2).
namespace castwright::graphql::rules {

namespace {
class ExecutableDefinitions final : public Rule {
public:
    explicit ExecutableDefinitions(ValidationContext &context) : Rule(context, kinds({Kind::Document})) {}
    Below enter(const Node &node) override
    {
        for (const DefinitionNode *definition : as<DocumentNode>(node).definitions)
            if (!isExecutableDefinition(definition->kind))
                context().report(QStringLiteral("The %1 definition is not executable.").arg(nameOf(*definition)), {definition});
        return Below::Skip;
    }

private:
    static QString nameOf(const DefinitionNode &definition)
    {
        if (definition.kind == Kind::SchemaDefinition || definition.kind == Kind::SchemaExtension)
            return QStringLiteral("schema");
        const NameNode *name = definition.kind == Kind::DirectiveDefinition ? as<DirectiveDefinitionNode>(definition).name
                                                                            : as<TypeDefinitionNode>(definition).name;
        return QString(u'"' + name->value + u'"');
    }
};

class UniqueOperationNames final : public Rule {
public:
    explicit UniqueOperationNames(ValidationContext &context) : Rule(context, kinds({Kind::OperationDefinition, Kind::FragmentDefinition}))
    {}
    Below enter(const Node &node) override
    {
        const NameNode *name = node.kind == Kind::OperationDefinition ? as<OperationDefinitionNode>(node).name : nullptr;
        if (name)
            if (const auto [known, isNew] = m_known.try_emplace(name->value, name); !isNew)
                context().report(QStringLiteral("There can be only one operation named \"%1\".").arg(name->value), {known->second, name});
        return Below::Skip;
    }

private:
    std::unordered_map<QStringView, const NameNode *> m_known;
};

class LoneAnonymousOperation final : public Rule {
public:
    explicit LoneAnonymousOperation(ValidationContext &context) : Rule(context, kinds({Kind::OperationDefinition}))
    {
        for (const DefinitionNode *definition : context.document().definitions())
            m_operations += definition->kind == Kind::OperationDefinition ? 1 : 0;
    }
    Below enter(const Node &node) override
    {
        if (!as<OperationDefinitionNode>(node).name && m_operations > 1)
            context().report(QStringLiteral("This anonymous operation must be the only defined operation."), {&node});
        return Below::Visit;
    }

private:
    int m_operations = 0;
};

/// The September 2025 edition forbids @skip and @include at the top of a subscription, since which field there is must not depend on
/// variables.
class SingleFieldSubscriptions final : public Rule {
public:
    explicit SingleFieldSubscriptions(ValidationContext &context) : Rule(context, kinds({Kind::OperationDefinition})) {}
    Below enter(const Node &node) override
    {
        const auto &operation = as<OperationDefinitionNode>(node);
        m_type = context().schema().rootType(OperationType::Subscription);
        if (operation.operation != OperationType::Subscription || !m_type)
            return Below::Visit;
        m_fields.clear();
        m_conditions.clear();
        m_visited.clear();
        collect(*operation.selectionSet);
        report(operation.name ? QString(u"Subscription \"" + operation.name->value + u'"') : QStringLiteral("Anonymous Subscription"));
        return Below::Visit;
    }

private:
    void report(const QString &who)
    {
        if (!m_conditions.empty())
            context().report(QString(who + u" must not use `@skip` or `@include` directives in the top level selection."), m_conditions);
        std::vector<const Node *> extra;
        for (std::size_t i = 1; i < m_fields.size(); ++i)
            extra.insert(extra.end(), m_fields[i].nodes.begin(), m_fields[i].nodes.end());
        if (!extra.empty())
            context().report(QString(who + u" must select only one top level field."), extra);
        for (const Group &group : m_fields)
            if (as<FieldNode>(*group.nodes.front()).name->value.startsWith(u"__"))
                context().report(QString(who + u" must not select an introspection top level field."), group.nodes);
    }

    void collect(const SelectionSetNode &selectionSet)
    {
        for (const SelectionNode *selection : selectionSet.selections) {
            for (const DirectiveNode *directive : selection->directives)
                if (directive->name->value == u"skip" || directive->name->value == u"include")
                    m_conditions.push_back(directive);
            if (selection->kind == Kind::Field)
                add(as<FieldNode>(*selection));
            else if (selection->kind == Kind::InlineFragment)
                collectFragment(as<InlineFragmentNode>(*selection).typeCondition, *as<InlineFragmentNode>(*selection).selectionSet);
            else if (const auto *fragment = context().document().fragment(as<FragmentSpreadNode>(*selection).name->value);
                     fragment && m_visited.insert(fragment).second)
                collectFragment(fragment->typeCondition, *fragment->selectionSet);
        }
    }

    void collectFragment(const NamedTypeNode *condition, const SelectionSetNode &selectionSet)
    {
        const NamedType *type = condition ? context().schema().type(condition->name->value) : m_type;
        if (type == m_type || (type && type->isAbstract() && context().schema().isSubType(*type, *m_type)))
            collect(selectionSet);
    }

    void add(const FieldNode &node)
    {
        for (Group &group : m_fields)
            if (group.name == node.responseName())
                return group.nodes.push_back(&node);
        m_fields.push_back({node.responseName(), {&node}});
    }

    struct Group {
        QStringView name;
        std::vector<const Node *> nodes;
    };
    const NamedType *m_type = nullptr;
    std::vector<Group> m_fields;
    std::vector<const Node *> m_conditions;
    std::unordered_set<const Node *> m_visited;
};

/// Lists within lists of introspection multiply; three are what tools need.
class MaxIntrospectionDepth final : public Rule {
public:
    explicit MaxIntrospectionDepth(ValidationContext &context) : Rule(context, kinds({Kind::Field})) {}
    Below enter(const Node &node) override
    {
        const QStringView name = as<FieldNode>(node).name->value;
        if (name != u"__schema" && name != u"__type")
            return Below::Visit;
        m_entered.clear();
        if (!isTooDeep(as<FieldNode>(node), 0))
            return Below::Visit;
        context().report(QStringLiteral("Maximum introspection depth exceeded"), {&node});
        return Below::Skip;
    }

private:
    static constexpr int mostLists = 3;

    bool isTooDeep(const SelectionNode &selection, int depth)
    {
        if (selection.kind == Kind::FragmentSpread) {
            const auto *fragment = context().document().fragment(as<FragmentSpreadNode>(selection).name->value);
            if (!fragment)
                return false;
            // Entered before at this depth or deeper: either it was shallow enough, or it spreads itself.
            const auto [known, isNew] = m_entered.try_emplace(fragment, depth);
            if (!isNew && known->second >= depth)
                return false;
            known->second = depth;
            return isTooDeep(fragment->selectionSet, depth);
        }
        if (selection.kind == Kind::InlineFragment)
            return isTooDeep(as<InlineFragmentNode>(selection).selectionSet, depth);
        const auto &field = as<FieldNode>(selection);
        const QStringView name = field.name->value;
        if (name == u"fields" || name == u"interfaces" || name == u"possibleTypes" || name == u"inputFields")
            ++depth;
        return depth >= mostLists || isTooDeep(field.selectionSet, depth);
    }

    bool isTooDeep(const SelectionSetNode *selectionSet, int depth)
    {
        return selectionSet
            && std::any_of(selectionSet->selections.begin(), selectionSet->selections.end(),
                           [&](const SelectionNode *selection) { return isTooDeep(*selection, depth); });
    }

    std::unordered_map<const Node *, int> m_entered;
};
} // namespace

RulePtr executableDefinitions(ValidationContext &context)
{
    return makeRule<ExecutableDefinitions>(context);
}
RulePtr uniqueOperationNames(ValidationContext &context)
{
    return makeRule<UniqueOperationNames>(context);
}
RulePtr loneAnonymousOperation(ValidationContext &context)
{
    return makeRule<LoneAnonymousOperation>(context);
}
RulePtr singleFieldSubscriptions(ValidationContext &context)
{
    return makeRule<SingleFieldSubscriptions>(context);
}
RulePtr maxIntrospectionDepth(ValidationContext &context)
{
    return makeRule<MaxIntrospectionDepth>(context);
}

} // namespace castwright::graphql::rules
