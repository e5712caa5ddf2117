// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/language/PrinterTools.h"

namespace castwright::graphql::printing {

namespace {
QString printArguments(const NodeList<InputValueDefinitionNode> &arguments)
{
    const QStringList items = printAll(arguments);
    return hasMultilineItems(items) ? wrap(u"(\n", indent(items.join(QLatin1Char('\n'))), u"\n)")
                                    : wrap(u"(", items.join(QLatin1String(", ")), u")");
}

QString typeKeyword(Kind kind)
{
    switch (kind) {
    case Kind::ScalarTypeDefinition: return QStringLiteral("scalar");
    case Kind::ObjectTypeDefinition: return QStringLiteral("type");
    case Kind::InterfaceTypeDefinition: return QStringLiteral("interface");
    case Kind::UnionTypeDefinition: return QStringLiteral("union");
    case Kind::EnumTypeDefinition: return QStringLiteral("enum");
    case Kind::InputObjectTypeDefinition: return QStringLiteral("input");
    case Kind::ScalarTypeExtension: return QStringLiteral("extend scalar");
    case Kind::ObjectTypeExtension: return QStringLiteral("extend type");
    case Kind::InterfaceTypeExtension: return QStringLiteral("extend interface");
    case Kind::UnionTypeExtension: return QStringLiteral("extend union");
    case Kind::EnumTypeExtension: return QStringLiteral("extend enum");
    default: return QStringLiteral("extend input");
    }
}

QString printType(const TypeDefinitionNode &node)
{
    const QString body =
        joinNonEmpty({typeKeyword(node.kind), node.name->value.toString(), wrap(u"implements ", joined(node.interfaces, u" & ")),
                      joined(node.directives, u" "), block(node.fields), block(node.values), block(node.inputFields),
                      wrap(u"= ", joined(node.types, u" | "))},
                     u" ");
    return QString(described(node.description) + body);
}

QString printSchema(const SchemaDefinitionNode &node)
{
    const QString keyword = node.kind == Kind::SchemaExtension ? QStringLiteral("extend schema") : QStringLiteral("schema");
    return QString(described(node.description) + joinNonEmpty({keyword, joined(node.directives, u" "), block(node.operationTypes)}, u" "));
}

QString printField(const FieldDefinitionNode &node)
{
    return QString(described(node.description) + node.name->value + printArguments(node.arguments) + QLatin1String(": ") + print(*node.type)
                   + wrap(u" ", joined(node.directives, u" ")));
}

QString printInputValue(const InputValueDefinitionNode &node)
{
    return QString(described(node.description) + node.name->value + QLatin1String(": ") + print(*node.type)
                   + wrap(u" = ", printOptional(node.defaultValue)) + wrap(u" ", joined(node.directives, u" ")));
}

QString printDirectiveDefinition(const DirectiveDefinitionNode &node)
{
    return QString(described(node.description) + QLatin1String("directive @") + node.name->value + printArguments(node.arguments)
                   + QLatin1String(node.isRepeatable ? " repeatable" : "") + QLatin1String(" on ") + joined(node.locations, u" | "));
}
} // namespace

QString printTypeSystem(const Node &node)
{
    switch (node.kind) {
    case Kind::SchemaDefinition:
    case Kind::SchemaExtension: return printSchema(as<SchemaDefinitionNode>(node));
    case Kind::OperationTypeDefinition: {
        const auto &n = as<OperationTypeDefinitionNode>(node);
        return QString(operationText(n.operation) + QLatin1String(": ") + print(*n.type));
    }
    case Kind::FieldDefinition: return printField(as<FieldDefinitionNode>(node));
    case Kind::InputValueDefinition: return printInputValue(as<InputValueDefinitionNode>(node));
    case Kind::EnumValueDefinition: {
        const auto &n = as<EnumValueDefinitionNode>(node);
        return QString(described(n.description) + joinNonEmpty({n.name->value.toString(), joined(n.directives, u" ")}, u" "));
    }
    case Kind::DirectiveDefinition: return printDirectiveDefinition(as<DirectiveDefinitionNode>(node));
    default: return printType(as<TypeDefinitionNode>(node));
    }
}

} // namespace castwright::graphql::printing
