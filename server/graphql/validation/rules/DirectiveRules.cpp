// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/validation/DirectiveTable.h"
#include "graphql/validation/rules/Rules.h"

/// Rules about directives (specification 5.7).
namespace castwright::graphql::rules {

namespace {
DirectiveLocation locationOf(const OperationDefinitionNode &operation)
{
    switch (operation.operation) {
    case OperationType::Mutation: return DirectiveLocation::Mutation;
    case OperationType::Subscription: return DirectiveLocation::Subscription;
    default: return DirectiveLocation::Query;
    }
}

/// Where a directive of `node` stands; `above` is the node around it.
std::optional<DirectiveLocation> locationOf(const Node &node, const Node *above)
{
    switch (node.kind) {
    case Kind::OperationDefinition: return locationOf(as<OperationDefinitionNode>(node));
    case Kind::Field: return DirectiveLocation::Field;
    case Kind::FragmentSpread: return DirectiveLocation::FragmentSpread;
    case Kind::InlineFragment: return DirectiveLocation::InlineFragment;
    case Kind::FragmentDefinition: return DirectiveLocation::FragmentDefinition;
    case Kind::VariableDefinition: return DirectiveLocation::VariableDefinition;
    case Kind::SchemaDefinition:
    case Kind::SchemaExtension: return DirectiveLocation::Schema;
    case Kind::ScalarTypeDefinition:
    case Kind::ScalarTypeExtension: return DirectiveLocation::Scalar;
    case Kind::ObjectTypeDefinition:
    case Kind::ObjectTypeExtension: return DirectiveLocation::Object;
    case Kind::FieldDefinition: return DirectiveLocation::FieldDefinition;
    case Kind::InterfaceTypeDefinition:
    case Kind::InterfaceTypeExtension: return DirectiveLocation::Interface;
    case Kind::UnionTypeDefinition:
    case Kind::UnionTypeExtension: return DirectiveLocation::Union;
    case Kind::EnumTypeDefinition:
    case Kind::EnumTypeExtension: return DirectiveLocation::Enum;
    case Kind::EnumValueDefinition: return DirectiveLocation::EnumValue;
    case Kind::InputObjectTypeDefinition:
    case Kind::InputObjectTypeExtension: return DirectiveLocation::InputObject;
    case Kind::InputValueDefinition:
        return above && (above->kind == Kind::InputObjectTypeDefinition || above->kind == Kind::InputObjectTypeExtension)
            ? DirectiveLocation::InputFieldDefinition
            : DirectiveLocation::ArgumentDefinition;
    default: return {};
    }
}

class KnownDirectives final : public Rule {
public:
    explicit KnownDirectives(ValidationContext &context) : Rule(context, kinds({Kind::Directive})), m_table(context) {}
    Below enter(const Node &node) override
    {
        const QStringView name = as<DirectiveNode>(node).name->value;
        const DirectiveFacts *facts = m_table.find(name);
        if (!facts) {
            context().report(QStringLiteral("Unknown directive \"@%1\".").arg(name), {&node});
            return Below::Visit;
        }
        const auto &around = context().ancestors();
        const auto location = locationOf(*around.back(), around.size() > 1 ? around[around.size() - 2] : nullptr);
        if (location && std::find(facts->locations.begin(), facts->locations.end(), *location) == facts->locations.end())
            context().report(QStringLiteral("Directive \"@%1\" may not be used on %2.").arg(name, directiveLocationName(*location)),
                             {&node});
        return Below::Visit;
    }

private:
    DirectiveTable m_table;
};

/// A type and its extensions are one location.
class UniqueDirectivesPerLocation final : public Rule {
public:
    explicit UniqueDirectivesPerLocation(ValidationContext &context) : Rule(context, allKinds), m_table(context) {}
    Below enter(const Node &node) override
    {
        std::vector<const DirectiveNode *> directives;
        collect(node, directives);
        if (directives.empty())
            return Below::Visit;
        Seen own;
        Seen &seen = node.kind == Kind::SchemaDefinition || node.kind == Kind::SchemaExtension ? m_ofSchema
            : isTypeDefinition(node.kind) || isTypeExtension(node.kind) ? m_ofTypes[as<TypeDefinitionNode>(node).name->value]
                                                                        : own;
        for (const DirectiveNode *directive : directives) {
            const QStringView name = directive->name->value;
            if (const DirectiveFacts *facts = m_table.find(name); !facts || facts->isRepeatable)
                continue;
            if (const auto [first, isNew] = seen.try_emplace(name, directive); !isNew)
                context().report(QStringLiteral("The directive \"@%1\" can only be used once at this location.").arg(name),
                                 {first->second, directive});
        }
        return Below::Visit;
    }

private:
    using Seen = std::unordered_map<QStringView, const DirectiveNode *>;

    static void collect(const Node &node, std::vector<const DirectiveNode *> &directives)
    {
        const auto take = [&](const NodeList<DirectiveNode> &list) { directives.assign(list.begin(), list.end()); };
        switch (node.kind) {
        case Kind::Field:
        case Kind::FragmentSpread:
        case Kind::InlineFragment: return take(as<SelectionNode>(node).directives);
        case Kind::VariableDefinition: return take(as<VariableDefinitionNode>(node).directives);
        case Kind::FieldDefinition: return take(as<FieldDefinitionNode>(node).directives);
        case Kind::InputValueDefinition: return take(as<InputValueDefinitionNode>(node).directives);
        case Kind::EnumValueDefinition: return take(as<EnumValueDefinitionNode>(node).directives);
        default:
            if (isExecutableDefinition(node.kind) || isTypeDefinition(node.kind) || isTypeExtension(node.kind)
                || node.kind == Kind::SchemaDefinition || node.kind == Kind::SchemaExtension)
                take(as<DefinitionNode>(node).directives);
        }
    }

    DirectiveTable m_table;
    Seen m_ofSchema;
    std::unordered_map<QStringView, Seen> m_ofTypes;
};
} // namespace

RulePtr knownDirectives(ValidationContext &context)
{
    return makeRule<KnownDirectives>(context);
}
RulePtr uniqueDirectivesPerLocation(ValidationContext &context)
{
    return makeRule<UniqueDirectivesPerLocation>(context);
}

} // namespace castwright::graphql::rules
