// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graphql/language/Ast.h"

namespace castwright::graphql {

/// Calls `visit(const Node &)` for each child of `node` in the order in which validation walks them.
template <class F>
void forEachChild(const Node &node, F &&visit)
{
    const auto one = [&](const Node *child) {
        if (child)
            visit(*child);
    };
    const auto all = [&](const auto &children) {
        for (const auto *child : children)
            visit(static_cast<const Node &>(*child));
    };
    switch (node.kind) {
    case Kind::Name:
    case Kind::IntValue:
    case Kind::FloatValue:
    case Kind::StringValue:
    case Kind::BooleanValue:
    case Kind::NullValue:
    case Kind::EnumValue: return;
    case Kind::Document: return all(as<DocumentNode>(node).definitions);
    case Kind::OperationDefinition: {
        const auto &n = as<OperationDefinitionNode>(node);
        one(n.description), one(n.name), all(n.variableDefinitions), all(n.directives), one(n.selectionSet);
        return;
    }
    case Kind::VariableDefinition: {
        const auto &n = as<VariableDefinitionNode>(node);
        one(n.description), one(n.variable), one(n.type), one(n.defaultValue), all(n.directives);
        return;
    }
    case Kind::SelectionSet: return all(as<SelectionSetNode>(node).selections);
    case Kind::Field: {
        const auto &n = as<FieldNode>(node);
        one(n.alias), one(n.name), all(n.arguments), all(n.directives), one(n.selectionSet);
        return;
    }
    case Kind::Argument: {
        const auto &n = as<ArgumentNode>(node);
        one(n.name), one(n.value);
        return;
    }
    case Kind::FragmentSpread: {
        const auto &n = as<FragmentSpreadNode>(node);
        one(n.name), all(n.directives);
        return;
    }
    case Kind::InlineFragment: {
        const auto &n = as<InlineFragmentNode>(node);
        one(n.typeCondition), all(n.directives), one(n.selectionSet);
        return;
    }
    case Kind::FragmentDefinition: {
        const auto &n = as<FragmentDefinitionNode>(node);
        one(n.description), one(n.name), one(n.typeCondition), all(n.directives), one(n.selectionSet);
        return;
    }
    case Kind::Variable: return one(as<VariableNode>(node).name);
    case Kind::ListValue: return all(as<ListValueNode>(node).values);
    case Kind::ObjectValue: return all(as<ObjectValueNode>(node).fields);
    case Kind::ObjectField: {
        const auto &n = as<ObjectFieldNode>(node);
        one(n.name), one(n.value);
        return;
    }
    case Kind::Directive: {
        const auto &n = as<DirectiveNode>(node);
        one(n.name), all(n.arguments);
        return;
    }
    case Kind::NamedType: return one(as<NamedTypeNode>(node).name);
    case Kind::ListType:
    case Kind::NonNullType: return one(as<WrappingTypeNode>(node).type);
    case Kind::SchemaDefinition:
    case Kind::SchemaExtension: {
        const auto &n = as<SchemaDefinitionNode>(node);
        one(n.description), all(n.directives), all(n.operationTypes);
        return;
    }
    case Kind::OperationTypeDefinition: return one(as<OperationTypeDefinitionNode>(node).type);
    case Kind::FieldDefinition: {
        const auto &n = as<FieldDefinitionNode>(node);
        one(n.description), one(n.name), all(n.arguments), one(n.type), all(n.directives);
        return;
    }
    case Kind::InputValueDefinition: {
        const auto &n = as<InputValueDefinitionNode>(node);
        one(n.description), one(n.name), one(n.type), one(n.defaultValue), all(n.directives);
        return;
    }
    case Kind::EnumValueDefinition: {
        const auto &n = as<EnumValueDefinitionNode>(node);
        one(n.description), one(n.name), all(n.directives);
        return;
    }
    case Kind::DirectiveDefinition: {
        const auto &n = as<DirectiveDefinitionNode>(node);
        one(n.description), one(n.name), all(n.arguments), all(n.locations);
        return;
    }
    default: break;
    }
    const auto &n = as<TypeDefinitionNode>(node);
    one(n.description), one(n.name), all(n.interfaces), all(n.directives), all(n.fields), all(n.types), all(n.values), all(n.inputFields);
}

} // namespace castwright::graphql
