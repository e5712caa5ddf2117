// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/utilities/ValueFromAst.h"

#include "graphql/type/EnumCoercion.h"

namespace castwright::graphql {

namespace {
bool isMissingVariable(const ValueNode &node, const VariableValues *variables)
{
    return node.kind == Kind::Variable && (!variables || !variables->find(as<VariableNode>(node).name->value));
}

std::optional<Value> listFromAst(const ValueNode &node, const TypeRef &itemType, const VariableValues *variables)
{
    Value::List items;
    if (node.kind != Kind::ListValue) {
        const auto only = valueFromAst(node, itemType, variables);
        if (!only)
            return {};
        items.push_back(*only);
        return Value(std::move(items));
    }
    for (const ValueNode *itemNode : as<ListValueNode>(node).values) {
        if (isMissingVariable(*itemNode, variables)) {
            if (itemType.isNonNull())
                return {};
            items.emplace_back();
            continue;
        }
        auto item = valueFromAst(*itemNode, itemType, variables);
        if (!item)
            return {};
        items.push_back(std::move(*item));
    }
    return Value(std::move(items));
}

const ObjectFieldNode *fieldNode(const ObjectValueNode &node, const QString &name)
{
    const ObjectFieldNode *found = nullptr;
    for (const ObjectFieldNode *field : node.fields)
        if (field->name->value == name)
            found = field;
    return found;
}

std::optional<Value> objectFromAst(const ValueNode &node, const NamedType &type, const VariableValues *variables)
{
    if (node.kind != Kind::ObjectValue)
        return {};
    ValueObject object;
    for (const auto &field : type.inputFields.items()) {
        const ObjectFieldNode *given = fieldNode(as<ObjectValueNode>(node), field->name);
        if (!given || isMissingVariable(*given->value, variables)) {
            if (field->defaultValue)
                object.insert(field->name, *field->defaultValue);
            else if (field->type.isNonNull())
                return {};
            continue;
        }
        auto value = valueFromAst(*given->value, field->type, variables);
        if (!value)
            return {};
        object.insert(field->name, std::move(*value));
    }
    if (type.isOneOf && (object.members().size() != 1 || object.members().front().second.isNull()))
        return {};
    return Value(std::move(object));
}
} // namespace

std::optional<Value> valueFromAst(const ValueNode &node, const TypeRef &type, const VariableValues *variables)
{
    if (node.kind == Kind::Variable) {
        const Value *value = variables ? variables->find(as<VariableNode>(node).name->value) : nullptr;
        if (!value || (value->isNull() && type.isNonNull()))
            return {};
        return *value;
    }
    if (node.kind == Kind::NullValue)
        return type.isNonNull() ? std::nullopt : std::optional(Value());
    const TypeRef inner = type.nullable();
    if (inner.isList())
        return listFromAst(node, inner.ofType(), variables);
    const NamedType &named = *inner.named();
    if (named.kind == TypeKind::InputObject)
        return objectFromAst(node, named, variables);
    Coerced value = named.kind == TypeKind::Enum ? parseEnumLiteral(named, node) : named.scalar.parsed(node, variables);
    return value ? std::optional(std::move(*value)) : std::nullopt;
}

Value untypedValueFromAst(const ValueNode &node, const VariableValues *variables)
{
    switch (node.kind) {
    case Kind::Variable: {
        const Value *value = variables ? variables->find(as<VariableNode>(node).name->value) : nullptr;
        return value ? *value : Value();
    }
    case Kind::IntValue: {
        bool isExact = false;
        const qint64 number = as<LiteralNode>(node).text.toLongLong(&isExact);
        return isExact ? Value(number) : Value(as<LiteralNode>(node).text.toDouble());
    }
    case Kind::FloatValue: return as<LiteralNode>(node).text.toDouble();
    case Kind::StringValue: return as<StringValueNode>(node).value.toString();
    case Kind::BooleanValue: return as<LiteralNode>(node).text == u"true";
    case Kind::EnumValue: return as<LiteralNode>(node).text.toString();
    case Kind::ListValue: {
        Value::List items;
        for (const ValueNode *item : as<ListValueNode>(node).values)
            items.push_back(untypedValueFromAst(*item, variables));
        return items;
    }
    case Kind::ObjectValue: {
        ValueObject object;
        for (const ObjectFieldNode *field : as<ObjectValueNode>(node).fields)
            object.insert(field->name->value.toString(), untypedValueFromAst(*field->value, variables));
        return object;
    }
    default: return {};
    }
}

} // namespace castwright::graphql
