// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/validation/rules/Rules.h"

/// Rules for type system documents alone (specification 3): what may be defined once, and what may be extended.
namespace castwright::graphql::rules {

namespace {
class LoneSchemaDefinition final : public Rule {
public:
    explicit LoneSchemaDefinition(ValidationContext &context) : Rule(context, kinds({Kind::SchemaDefinition})) {}
    Below enter(const Node &node) override
    {
        const Schema *before = context().schemaOrNull();
        const bool isDefined = before
            && (!before->schemaNodes().empty() || before->rootType(OperationType::Query) || before->rootType(OperationType::Mutation)
                || before->rootType(OperationType::Subscription));
        if (isDefined)
            context().report(QStringLiteral("Cannot define a new schema within a schema extension."), {&node});
        else if (m_count++ > 0)
            context().report(QStringLiteral("Must provide only one schema definition."), {&node});
        return Below::Visit;
    }

private:
    int m_count = 0;
};

class UniqueOperationTypes final : public Rule {
public:
    explicit UniqueOperationTypes(ValidationContext &context) : Rule(context, kinds({Kind::SchemaDefinition, Kind::SchemaExtension})) {}
    Below enter(const Node &node) override
    {
        for (const OperationTypeDefinitionNode *type : as<SchemaDefinitionNode>(node).operationTypes) {
            const QStringView name = operationText(type->operation);
            const OperationTypeDefinitionNode *&known = m_known[int(type->operation)];
            if (const Schema *before = context().schemaOrNull(); before && before->rootType(type->operation))
                context().report(QStringLiteral("Type for %1 already defined in the schema. It cannot be redefined.").arg(name), {type});
            else if (known)
                context().report(QStringLiteral("There can be only one %1 type in schema.").arg(name), {known, type});
            else
                known = type;
        }
        return Below::Skip;
    }

private:
    const OperationTypeDefinitionNode *m_known[3] = {};
};

class UniqueTypeNames final : public Rule {
public:
    explicit UniqueTypeNames(ValidationContext &context) : Rule(context, typeDefinitionKinds) {}
    Below enter(const Node &node) override
    {
        const NameNode *name = as<TypeDefinitionNode>(node).name;
        if (const Schema *before = context().schemaOrNull(); before && before->type(name->value))
            context().report(QStringLiteral("Type \"%1\" already exists in the schema. It cannot also be defined in this type definition.")
                                 .arg(name->value),
                             {name});
        else if (const auto [known, isNew] = m_known.try_emplace(name->value, name); !isNew)
            context().report(QStringLiteral("There can be only one type named \"%1\".").arg(name->value), {known->second, name});
        return Below::Skip;
    }

private:
    std::unordered_map<QStringView, const NameNode *> m_known;
};

class UniqueDirectiveNames final : public Rule {
public:
    explicit UniqueDirectiveNames(ValidationContext &context) : Rule(context, kinds({Kind::DirectiveDefinition})) {}
    Below enter(const Node &node) override
    {
        const NameNode *name = as<DirectiveDefinitionNode>(node).name;
        if (const Schema *before = context().schemaOrNull(); before && before->directive(name->value))
            context().report(QStringLiteral("Directive \"@%1\" already exists in the schema. It cannot be redefined.").arg(name->value),
                             {name});
        else if (const auto [known, isNew] = m_known.try_emplace(name->value, name); !isNew)
            context().report(QStringLiteral("There can be only one directive named \"@%1\".").arg(name->value), {known->second, name});
        return Below::Skip;
    }

private:
    std::unordered_map<QStringView, const NameNode *> m_known;
};

/// Fields of objects, interfaces and input objects, and values of enums: once per type, its extensions included.
class UniqueMemberNames : public Rule {
public:
    UniqueMemberNames(ValidationContext &context, KindSet entered, QString what) : Rule(context, entered), m_what(std::move(what)) {}

protected:
    using IsTaken = bool (*)(const NamedType &type, QStringView name);

    template <class T>
    void check(const TypeDefinitionNode &type, const NodeList<T> &members, IsTaken isTaken)
    {
        const QStringView typeName = type.name->value;
        const Schema *before = context().schemaOrNull();
        const NamedType *existing = before ? before->type(typeName) : nullptr;
        auto &known = m_known[typeName];
        for (const T *member : members) {
            const QStringView name = member->name->value;
            if (existing && isTaken(*existing, name))
                context().report(
                    QStringLiteral("%1 \"%2.%3\" already exists in the schema. It cannot also be defined in this type extension.")
                        .arg(m_what, typeName, name),
                    {member->name});
            else if (const auto [first, isNew] = known.try_emplace(name, member->name); !isNew)
                context().report(QStringLiteral("%1 \"%2.%3\" can only be defined once.").arg(m_what, typeName, name),
                                 {first->second, member->name});
        }
    }

private:
    QString m_what;
    std::unordered_map<QStringView, std::unordered_map<QStringView, const NameNode *>> m_known;
};

class UniqueEnumValueNames final : public UniqueMemberNames {
public:
    explicit UniqueEnumValueNames(ValidationContext &context)
        : UniqueMemberNames(context, kinds({Kind::EnumTypeDefinition, Kind::EnumTypeExtension}), QStringLiteral("Enum value"))
    {}
    Below enter(const Node &node) override
    {
        const auto &type = as<TypeDefinitionNode>(node);
        check(type, type.values, [](const NamedType &existing, QStringView name) { return existing.enumValues.find(name) != nullptr; });
        return Below::Skip;
    }
};

class UniqueFieldDefinitionNames final : public UniqueMemberNames {
public:
    explicit UniqueFieldDefinitionNames(ValidationContext &context)
        : UniqueMemberNames(context,
                            kinds({Kind::ObjectTypeDefinition, Kind::ObjectTypeExtension, Kind::InterfaceTypeDefinition,
                                   Kind::InterfaceTypeExtension, Kind::InputObjectTypeDefinition, Kind::InputObjectTypeExtension}),
                            QStringLiteral("Field"))
    {}
    Below enter(const Node &node) override
    {
        const auto &type = as<TypeDefinitionNode>(node);
        const IsTaken isTaken = [](const NamedType &existing, QStringView name) {
            return existing.fields.find(name) || existing.inputFields.find(name);
        };
        check(type, type.fields, isTaken);
        check(type, type.inputFields, isTaken);
        return Below::Skip;
    }
};

class UniqueArgumentDefinitionNames final : public Rule {
public:
    explicit UniqueArgumentDefinitionNames(ValidationContext &context)
        : Rule(context,
               kinds({Kind::DirectiveDefinition, Kind::ObjectTypeDefinition, Kind::ObjectTypeExtension, Kind::InterfaceTypeDefinition,
                      Kind::InterfaceTypeExtension}))
    {}
    Below enter(const Node &node) override
    {
        if (node.kind == Kind::DirectiveDefinition) {
            const auto &directive = as<DirectiveDefinitionNode>(node);
            check(QString(u'@' + directive.name->value), directive.arguments);
            return Below::Skip;
        }
        const auto &type = as<TypeDefinitionNode>(node);
        for (const FieldDefinitionNode *field : type.fields)
            check(QString(type.name->value + u'.' + field->name->value), field->arguments);
        return Below::Skip;
    }

private:
    void check(const QString &owner, const NodeList<InputValueDefinitionNode> &arguments)
    {
        for (const auto &names : groupByName(arguments, [](const InputValueDefinitionNode &argument) { return argument.name; }))
            if (names.size() > 1)
                context().report(
                    QStringLiteral("Argument \"%1(%2:)\" can only be defined once.").arg(owner, as<NameNode>(*names.front()).value), names);
    }
};
} // namespace

RulePtr loneSchemaDefinition(ValidationContext &context)
{
    return makeRule<LoneSchemaDefinition>(context);
}
RulePtr uniqueOperationTypes(ValidationContext &context)
{
    return makeRule<UniqueOperationTypes>(context);
}
RulePtr uniqueTypeNames(ValidationContext &context)
{
    return makeRule<UniqueTypeNames>(context);
}
RulePtr uniqueDirectiveNames(ValidationContext &context)
{
    return makeRule<UniqueDirectiveNames>(context);
}
RulePtr uniqueEnumValueNames(ValidationContext &context)
{
    return makeRule<UniqueEnumValueNames>(context);
}
RulePtr uniqueFieldDefinitionNames(ValidationContext &context)
{
    return makeRule<UniqueFieldDefinitionNames>(context);
}
RulePtr uniqueArgumentDefinitionNames(ValidationContext &context)
{
    return makeRule<UniqueArgumentDefinitionNames>(context);
}

} // namespace castwright::graphql::rules
