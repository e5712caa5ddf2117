// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/language/Printer.h"
#include "graphql/validation/rules/Rules.h"

/// Rules about fragments (specification 5.5).
namespace castwright::graphql::rules {

namespace {
/// A circle of a thousand fragments is told about with its beginning.
constexpr std::size_t mostPlaces = 100;

class FragmentsOnCompositeTypes final : public Rule {
public:
    explicit FragmentsOnCompositeTypes(ValidationContext &context) : Rule(context, kinds({Kind::InlineFragment, Kind::FragmentDefinition}))
    {}
    Below enter(const Node &node) override
    {
        const bool isInline = node.kind == Kind::InlineFragment;
        const NamedTypeNode *condition =
            isInline ? as<InlineFragmentNode>(node).typeCondition : as<FragmentDefinitionNode>(node).typeCondition;
        const NamedType *type = condition ? context().schema().type(condition->name->value) : nullptr;
        if (!type || type->isComposite())
            return Below::Visit;
        const QString name = isInline ? QString() : QString(u" \"" + as<FragmentDefinitionNode>(node).name->value + u'"');
        context().report(QStringLiteral("Fragment%1 cannot condition on non composite type \"%2\".").arg(name, print(*condition)),
                         {condition});
        return Below::Visit;
    }
};

class UniqueFragmentNames final : public Rule {
public:
    explicit UniqueFragmentNames(ValidationContext &context) : Rule(context, kinds({Kind::OperationDefinition, Kind::FragmentDefinition}))
    {}
    Below enter(const Node &node) override
    {
        const NameNode *name = node.kind == Kind::FragmentDefinition ? as<FragmentDefinitionNode>(node).name : nullptr;
        if (name)
            if (const auto [known, isNew] = m_known.try_emplace(name->value, name); !isNew)
                context().report(QStringLiteral("There can be only one fragment named \"%1\".").arg(name->value), {known->second, name});
        return Below::Skip;
    }

private:
    std::unordered_map<QStringView, const NameNode *> m_known;
};

class KnownFragmentNames final : public Rule {
public:
    explicit KnownFragmentNames(ValidationContext &context) : Rule(context, kinds({Kind::FragmentSpread})) {}
    Below enter(const Node &node) override
    {
        const NameNode *name = as<FragmentSpreadNode>(node).name;
        if (!context().document().fragment(name->value))
            context().report(QStringLiteral("Unknown fragment \"%1\".").arg(name->value), {name});
        return Below::Visit;
    }
};

class NoUnusedFragments final : public Rule {
public:
    explicit NoUnusedFragments(ValidationContext &context) : Rule(context, 0, kinds({Kind::Document})) {}
    void leave(const Node &node) override
    {
        std::unordered_set<QStringView> used;
        for (const DefinitionNode *definition : as<DocumentNode>(node).definitions)
            if (definition->kind == Kind::OperationDefinition)
                for (const FragmentDefinitionNode *fragment : context().fragmentsOf(as<OperationDefinitionNode>(*definition)))
                    used.insert(fragment->name->value);
        for (const DefinitionNode *definition : as<DocumentNode>(node).definitions)
            if (definition->kind == Kind::FragmentDefinition)
                if (const QStringView name = as<FragmentDefinitionNode>(*definition).name->value; !used.contains(name))
                    context().report(QStringLiteral("Fragment \"%1\" is never used.").arg(name), {definition});
    }
};

class PossibleFragmentSpreads final : public Rule {
public:
    explicit PossibleFragmentSpreads(ValidationContext &context) : Rule(context, kinds({Kind::InlineFragment, Kind::FragmentSpread})) {}
    Below enter(const Node &node) override
    {
        const NamedType *parent = types().parentType();
        if (node.kind == Kind::InlineFragment) {
            const NamedType *type = types().type().named();
            if (areApart(type, parent))
                context().report(QStringLiteral("Fragment cannot be spread here as objects of type \"%1\" can never be of type \"%2\".")
                                     .arg(parent->name, type->name),
                                 {&node});
            return Below::Visit;
        }
        const QStringView name = as<FragmentSpreadNode>(node).name->value;
        const FragmentDefinitionNode *fragment = context().document().fragment(name);
        const NamedType *type = fragment ? context().schema().type(fragment->typeCondition->name->value) : nullptr;
        if (areApart(type, parent))
            context().report(QStringLiteral("Fragment \"%1\" cannot be spread here as objects of type \"%2\" can never be of type \"%3\".")
                                 .arg(name, parent->name, type->name),
                             {&node});
        return Below::Visit;
    }

private:
    bool areApart(const NamedType *type, const NamedType *parent)
    {
        return type && parent && type->isComposite() && parent->isComposite() && !context().schema().doTypesOverlap(*type, *parent);
    }
};

/// Depth first from each fragment; a spread of a fragment that is being looked at closes a cycle.
class NoFragmentCycles final : public Rule {
public:
    explicit NoFragmentCycles(ValidationContext &context) : Rule(context, kinds({Kind::OperationDefinition, Kind::FragmentDefinition})) {}
    Below enter(const Node &node) override
    {
        if (node.kind == Kind::FragmentDefinition)
            search(as<FragmentDefinitionNode>(node));
        return Below::Skip;
    }

private:
    void search(const FragmentDefinitionNode &fragment)
    {
        if (!m_visited.insert(fragment.name->value).second)
            return;
        const auto &spreads = context().spreads(*fragment.selectionSet);
        if (spreads.empty())
            return;
        m_depth[fragment.name->value] = m_path.size();
        for (const FragmentSpreadNode *spread : spreads) {
            const QStringView name = spread->name->value;
            m_path.push_back(spread);
            if (const auto open = m_depth.find(name); open != m_depth.end())
                report(name, open->second);
            else if (const FragmentDefinitionNode *next = context().document().fragment(name))
                search(*next);
            m_path.pop_back();
        }
        m_depth.erase(fragment.name->value);
    }

    void report(QStringView name, std::size_t from)
    {
        QStringList via;
        for (std::size_t i = from; i + 1 < m_path.size() && i < from + mostPlaces; ++i)
            via.append(QString(u'"' + as<FragmentSpreadNode>(*m_path[i]).name->value + u'"'));
        const QString way = via.isEmpty() ? QString() : QString(u" via " + via.join(u", "));
        context().report(QStringLiteral("Cannot spread fragment \"%1\" within itself%2.").arg(name, way),
                         std::span(m_path).subspan(from, std::min(m_path.size() - from, mostPlaces)));
    }

    std::unordered_set<QStringView> m_visited;
    std::unordered_map<QStringView, std::size_t> m_depth; ///< fragments that are being looked at, and where in the path
    std::vector<const Node *> m_path;
};
} // namespace

RulePtr fragmentsOnCompositeTypes(ValidationContext &context)
{
    return makeRule<FragmentsOnCompositeTypes>(context);
}
RulePtr uniqueFragmentNames(ValidationContext &context)
{
    return makeRule<UniqueFragmentNames>(context);
}
RulePtr knownFragmentNames(ValidationContext &context)
{
    return makeRule<KnownFragmentNames>(context);
}
RulePtr noUnusedFragments(ValidationContext &context)
{
    return makeRule<NoUnusedFragments>(context);
}
RulePtr possibleFragmentSpreads(ValidationContext &context)
{
    return makeRule<PossibleFragmentSpreads>(context);
}
RulePtr noFragmentCycles(ValidationContext &context)
{
    return makeRule<NoFragmentCycles>(context);
}

} // namespace castwright::graphql::rules
