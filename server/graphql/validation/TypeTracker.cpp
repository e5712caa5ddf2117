// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/validation/TypeTracker.h"

namespace castwright::graphql {

void TypeTracker::enter(const Node &node)
{
    switch (node.kind) {
    case Kind::OperationDefinition: {
        const NamedType *root = m_schema.rootType(as<OperationDefinitionNode>(node).operation);
        m_types.push_back(root && root->kind == TypeKind::Object ? TypeRef(root) : TypeRef());
        break;
    }
    case Kind::SelectionSet: {
        const NamedType *named = type().named();
        m_parents.push_back(named && named->isComposite() ? named : nullptr);
        break;
    }
    case Kind::Field: return enterField(as<FieldNode>(node));
    case Kind::InlineFragment: return enterFragment(as<InlineFragmentNode>(node).typeCondition);
    case Kind::FragmentDefinition: return enterFragment(as<FragmentDefinitionNode>(node).typeCondition);
    case Kind::Directive: m_directive = m_schema.directive(as<DirectiveNode>(node).name->value); break;
    case Kind::VariableDefinition: {
        const TypeRef declared = m_schema.typeOf(*as<VariableDefinitionNode>(node).type);
        m_inputs.push_back({declared && declared.named()->isInput() ? declared : TypeRef(), false});
        break;
    }
    case Kind::Argument: return enterArgument(as<ArgumentNode>(node));
    case Kind::ListValue: return enterList();
    case Kind::ObjectField: return enterObjectField(as<ObjectFieldNode>(node));
    default: break;
    }
}

void TypeTracker::leave(const Node &node)
{
    switch (node.kind) {
    case Kind::SelectionSet: m_parents.pop_back(); break;
    case Kind::Field:
        m_fields.pop_back();
        m_types.pop_back();
        break;
    case Kind::OperationDefinition:
    case Kind::InlineFragment:
    case Kind::FragmentDefinition: m_types.pop_back(); break;
    case Kind::Directive: m_directive = nullptr; break;
    case Kind::Argument: m_argument = nullptr; [[fallthrough]];
    case Kind::VariableDefinition:
    case Kind::ListValue:
    case Kind::ObjectField: m_inputs.pop_back(); break;
    default: break;
    }
}

void TypeTracker::enterField(const FieldNode &node)
{
    const NamedType *parent = parentType();
    const FieldDefinition *found = parent ? m_schema.field(*parent, node.name->value) : nullptr;
    m_fields.push_back(found);
    m_types.push_back(found && found->type && found->type.named()->isOutput() ? found->type : TypeRef());
}

void TypeTracker::enterFragment(const NamedTypeNode *condition)
{
    const NamedType *named = condition ? m_schema.type(condition->name->value) : type().named();
    m_types.push_back(named && named->isOutput() ? TypeRef(named) : TypeRef());
}

void TypeTracker::enterArgument(const ArgumentNode &node)
{
    const NamedList<InputValue> *known = m_directive ? &m_directive->arguments : field() ? &field()->arguments : nullptr;
    m_argument = known ? known->find(node.name->value) : nullptr;
    pushInput(m_argument);
}

void TypeTracker::enterList()
{
    const TypeRef list = inputType().nullable();
    const TypeRef item = list.isList() ? list.ofType() : list;
    m_inputs.push_back({item && item.named()->isInput() ? item : TypeRef(), false});
}

void TypeTracker::enterObjectField(const ObjectFieldNode &node)
{
    const NamedType *object = inputType().named();
    pushInput(object && object->kind == TypeKind::InputObject ? object->inputFields.find(node.name->value) : nullptr);
}

void TypeTracker::pushInput(const InputValue *value)
{
    const bool isInput = value && value->type && value->type.named()->isInput();
    m_inputs.push_back({isInput ? value->type : TypeRef(), value && value->defaultValue});
}

} // namespace castwright::graphql
