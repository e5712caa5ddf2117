// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/language/Printer.h"
#include "graphql/type/EnumCoercion.h"
#include "graphql/validation/rules/Rules.h"

/// Rules about literals (specification 5.6).
namespace castwright::graphql::rules {

namespace {
class ValuesOfCorrectType final : public Rule {
public:
    explicit ValuesOfCorrectType(ValidationContext &context)
        : Rule(context,
               kinds({Kind::ListValue, Kind::ObjectValue, Kind::ObjectField, Kind::NullValue, Kind::EnumValue, Kind::IntValue,
                      Kind::FloatValue, Kind::StringValue, Kind::BooleanValue}))
    {}
    Below enter(const Node &node) override
    {
        switch (node.kind) {
        case Kind::ListValue:
            // The tracker is in the list already; the list's own type is the one around.
            if (types().parentInputType().nullable().isList())
                return Below::Visit;
            checkLeaf(as<ValueNode>(node));
            return Below::Skip;
        case Kind::ObjectValue: return checkObject(as<ObjectValueNode>(node));
        case Kind::ObjectField: checkField(as<ObjectFieldNode>(node)); return Below::Visit;
        case Kind::NullValue:
            if (types().inputType().isNonNull())
                complain(as<ValueNode>(node), types().inputType().text());
            return Below::Visit;
        default: checkLeaf(as<ValueNode>(node)); return Below::Visit;
        }
    }

private:
    void complain(const ValueNode &node, const QString &type, const QString &reason = {})
    {
        const QString end = reason.isEmpty() ? QStringLiteral(".") : QString(u"; " + reason);
        context().report(QString(QStringLiteral("Expected value of type \"%1\", found ").arg(type) + print(node) + end), {&node});
    }

    Below checkObject(const ObjectValueNode &node)
    {
        const NamedType *type = types().inputType().named();
        if (!type || type->kind != TypeKind::InputObject) {
            checkLeaf(node);
            return Below::Skip;
        }
        for (const auto &field : type->inputFields.items())
            if (field->isRequired() && !fieldOf(node, field->name))
                context().report(QStringLiteral("Field \"%1.%2\" of required type \"%3\" was not provided.")
                                     .arg(type->name, field->name, field->type.text()),
                                 {&node});
        if (type->isOneOf)
            checkOneOf(node, *type);
        return Below::Visit;
    }

    void checkOneOf(const ObjectValueNode &node, const NamedType &type)
    {
        std::unordered_set<QStringView> names;
        for (const ObjectFieldNode *field : node.fields)
            names.insert(field->name->value);
        if (names.size() != 1) {
            context().report(QStringLiteral("OneOf Input Object \"%1\" must specify exactly one key.").arg(type.name), {&node});
            return;
        }
        const QStringView name = *names.begin();
        if (fieldOf(node, name)->value->kind == Kind::NullValue)
            context().report(QStringLiteral("Field \"%1.%2\" must be non-null.").arg(type.name, name), {&node});
    }

    void checkField(const ObjectFieldNode &node)
    {
        const NamedType *parent = types().parentInputType().named();
        if (types().inputType() || !parent || parent->kind != TypeKind::InputObject)
            return;
        const QStringView name = node.name->value;
        context().report(QString(QStringLiteral("Field \"%1\" is not defined by type \"%2\".").arg(name, parent->name)
                                 + context().suggestion(name, parent->inputFields.names())),
                         {&node});
    }

    void checkLeaf(const ValueNode &node)
    {
        const TypeRef expected = types().inputType();
        if (!expected)
            return;
        const NamedType &type = *expected.named();
        if (!type.isLeaf())
            return complain(node, expected.text());
        const Coerced value = type.kind == TypeKind::Enum ? parseEnumLiteral(type, node, context().options().withSuggestions)
                                                          : type.scalar.parsed(node, nullptr);
        if (value)
            return;
        if (value.error().isWhole)
            context().report(value.error().message, {&node});
        else
            complain(node, expected.text(), value.error().message);
    }

    static const ObjectFieldNode *fieldOf(const ObjectValueNode &node, QStringView name)
    {
        const ObjectFieldNode *found = nullptr; // of several the last
        for (const ObjectFieldNode *field : node.fields)
            if (field->name->value == name)
                found = field;
        return found;
    }
};

class UniqueInputFieldNames final : public Rule {
public:
    explicit UniqueInputFieldNames(ValidationContext &context)
        : Rule(context, kinds({Kind::ObjectValue, Kind::ObjectField}), kinds({Kind::ObjectValue}))
    {}
    Below enter(const Node &node) override
    {
        if (node.kind == Kind::ObjectValue) {
            m_open.emplace_back();
            return Below::Visit;
        }
        const NameNode *name = as<ObjectFieldNode>(node).name;
        if (const auto [first, isNew] = m_open.back().try_emplace(name->value, name); !isNew)
            context().report(QStringLiteral("There can be only one input field named \"%1\".").arg(name->value), {first->second, name});
        return Below::Visit;
    }
    void leave(const Node &) override { m_open.pop_back(); }

private:
    std::vector<std::unordered_map<QStringView, const NameNode *>> m_open; ///< names of each object that the walk is in
};
} // namespace

RulePtr valuesOfCorrectType(ValidationContext &context)
{
    return makeRule<ValuesOfCorrectType>(context);
}
RulePtr uniqueInputFieldNames(ValidationContext &context)
{
    return makeRule<UniqueInputFieldNames>(context);
}

} // namespace castwright::graphql::rules
