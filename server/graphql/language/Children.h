// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graphql/language/Ast.h"

#include <utility>

namespace castwright::graphql {

/// Calls a function for the children of a node; forEachChild() is the way to use it.
template <class F>
class ChildVisit {
public:
    explicit ChildVisit(F visit) : m_visit(std::move(visit)) {}

    void operator()(const Node &node) { node.kind < Kind::NamedType ? executable(node) : typeSystem(node); }

private:
    void one(const Node *child)
    {
        if (child)
            m_visit(*child);
    }
    template <class T>
    void all(const NodeList<T> &children)
    {
        for (const T *child : children)
            m_visit(static_cast<const Node &>(*child));
    }

    void executable(const Node &node)
    {
        switch (node.kind) {
        case Kind::Document: return all(as<DocumentNode>(node).definitions);
        case Kind::OperationDefinition: {
            const auto &n = as<OperationDefinitionNode>(node);
            one(n.description), one(n.name), all(n.variableDefinitions), all(n.directives);
            return one(n.selectionSet);
        }
        case Kind::VariableDefinition: {
            const auto &n = as<VariableDefinitionNode>(node);
            one(n.description), one(n.variable), one(n.type), one(n.defaultValue);
            return all(n.directives);
        }
        case Kind::SelectionSet: return all(as<SelectionSetNode>(node).selections);
        case Kind::Field: {
            const auto &n = as<FieldNode>(node);
            one(n.alias), one(n.name), all(n.arguments), all(n.directives);
            return one(n.selectionSet);
        }
        case Kind::Argument: return one(as<ArgumentNode>(node).name), one(as<ArgumentNode>(node).value);
        case Kind::FragmentSpread: return one(as<FragmentSpreadNode>(node).name), all(as<FragmentSpreadNode>(node).directives);
        case Kind::InlineFragment: {
            const auto &n = as<InlineFragmentNode>(node);
            one(n.typeCondition), all(n.directives);
            return one(n.selectionSet);
        }
        case Kind::FragmentDefinition: {
            const auto &n = as<FragmentDefinitionNode>(node);
            one(n.description), one(n.name), one(n.typeCondition), all(n.directives);
            return one(n.selectionSet);
        }
        case Kind::Variable: return one(as<VariableNode>(node).name);
        case Kind::ListValue: return all(as<ListValueNode>(node).values);
        case Kind::ObjectValue: return all(as<ObjectValueNode>(node).fields);
        case Kind::ObjectField: return one(as<ObjectFieldNode>(node).name), one(as<ObjectFieldNode>(node).value);
        case Kind::Directive: return one(as<DirectiveNode>(node).name), all(as<DirectiveNode>(node).arguments);
        default: return; // names and literals
        }
    }

    void typeSystem(const Node &node)
    {
        switch (node.kind) {
        case Kind::NamedType: return one(as<NamedTypeNode>(node).name);
        case Kind::ListType:
        case Kind::NonNullType: return one(as<WrappingTypeNode>(node).type);
        case Kind::SchemaDefinition:
        case Kind::SchemaExtension: {
            const auto &n = as<SchemaDefinitionNode>(node);
            one(n.description), all(n.directives);
            return all(n.operationTypes);
        }
        case Kind::OperationTypeDefinition: return one(as<OperationTypeDefinitionNode>(node).type);
        case Kind::FieldDefinition: {
            const auto &n = as<FieldDefinitionNode>(node);
            one(n.description), one(n.name), all(n.arguments), one(n.type);
            return all(n.directives);
        }
        case Kind::InputValueDefinition: {
            const auto &n = as<InputValueDefinitionNode>(node);
            one(n.description), one(n.name), one(n.type), one(n.defaultValue);
            return all(n.directives);
        }
        case Kind::EnumValueDefinition: {
            const auto &n = as<EnumValueDefinitionNode>(node);
            one(n.description), one(n.name);
            return all(n.directives);
        }
        case Kind::DirectiveDefinition: {
            const auto &n = as<DirectiveDefinitionNode>(node);
            one(n.description), one(n.name), all(n.arguments);
            return all(n.locations);
        }
        default: break; // the six kinds of types and their extensions
        }
        const auto &n = as<TypeDefinitionNode>(node);
        one(n.description), one(n.name), all(n.interfaces), all(n.directives), all(n.fields), all(n.types), all(n.values),
            all(n.inputFields);
    }

    F m_visit;
};

/// Calls `visit(const Node &)` for each child of `node` in the order in which validation walks them.
template <class F>
void forEachChild(const Node &node, F visit)
{
    ChildVisit<F>(std::move(visit))(node);
}

} // namespace castwright::graphql
