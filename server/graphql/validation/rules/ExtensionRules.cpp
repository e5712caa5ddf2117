// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/validation/rules/Rules.h"

/// What a type extension may extend (specification 3.4.3): a type that exists, of the same kind.
namespace castwright::graphql::rules {

namespace {
/// The six kinds of definitions are not next to each other, so each says its own.
Kind extensionOf(Kind definition)
{
    switch (definition) {
    case Kind::ObjectTypeDefinition: return Kind::ObjectTypeExtension;
    case Kind::InterfaceTypeDefinition: return Kind::InterfaceTypeExtension;
    case Kind::UnionTypeDefinition: return Kind::UnionTypeExtension;
    case Kind::EnumTypeDefinition: return Kind::EnumTypeExtension;
    case Kind::InputObjectTypeDefinition: return Kind::InputObjectTypeExtension;
    default: return Kind::ScalarTypeExtension;
    }
}

Kind extensionOf(TypeKind kind)
{
    switch (kind) {
    case TypeKind::Object: return Kind::ObjectTypeExtension;
    case TypeKind::Interface: return Kind::InterfaceTypeExtension;
    case TypeKind::Union: return Kind::UnionTypeExtension;
    case TypeKind::Enum: return Kind::EnumTypeExtension;
    case TypeKind::InputObject: return Kind::InputObjectTypeExtension;
    default: return Kind::ScalarTypeExtension;
    }
}

QStringView wordFor(Kind extension)
{
    switch (extension) {
    case Kind::ObjectTypeExtension: return u"object";
    case Kind::InterfaceTypeExtension: return u"interface";
    case Kind::UnionTypeExtension: return u"union";
    case Kind::EnumTypeExtension: return u"enum";
    case Kind::InputObjectTypeExtension: return u"input object";
    default: return u"scalar";
    }
}

class PossibleTypeExtensions final : public Rule {
public:
    explicit PossibleTypeExtensions(ValidationContext &context) : Rule(context, typeExtensionKinds)
    {
        for (const DefinitionNode *definition : context.document().definitions())
            if (isTypeDefinition(definition->kind))
                m_defined[as<TypeDefinitionNode>(*definition).name->value] = definition;
    }
    Below enter(const Node &node) override
    {
        const NameNode *name = as<TypeDefinitionNode>(node).name;
        const auto defined = m_defined.find(name->value);
        const Schema *before = context().schemaOrNull();
        const NamedType *existing = before ? before->type(name->value) : nullptr;
        if (defined == m_defined.end() && !existing) {
            context().report(QString(QStringLiteral("Cannot extend type \"%1\" because it is not defined.").arg(name->value)
                                     + context().suggestion(name->value, names())),
                             {name});
            return Below::Visit;
        }
        const bool isHere = defined != m_defined.end();
        if ((isHere ? extensionOf(defined->second->kind) : extensionOf(existing->kind)) == node.kind)
            return Below::Visit;
        const QString message = QStringLiteral("Cannot extend non-%1 type \"%2\".").arg(wordFor(node.kind), name->value);
        isHere ? context().report(message, {defined->second, &node}) : context().report(message, {&node});
        return Below::Visit;
    }

private:
    QStringList names()
    {
        QStringList all;
        for (const auto &[name, node] : m_defined)
            all.append(name.toString());
        if (const Schema *before = context().schemaOrNull())
            for (const NamedType *type : before->types())
                all.append(type->name);
        return all;
    }

    std::unordered_map<QStringView, const DefinitionNode *> m_defined;
};
} // namespace

RulePtr possibleTypeExtensions(ValidationContext &context)
{
    return makeRule<PossibleTypeExtensions>(context);
}

} // namespace castwright::graphql::rules
