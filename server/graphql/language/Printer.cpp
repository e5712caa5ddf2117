// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/language/Printer.h"

#include "graphql/language/BlockString.h"
#include "graphql/language/PrinterTools.h"

namespace castwright::graphql {

using namespace printing;

namespace {
constexpr qsizetype longestLine = 80;

QString printField(const FieldNode &node)
{
    const QString prefix = node.alias ? QString(node.alias->value + QLatin1String(": ") + node.name->value) : node.name->value.toString();
    const QStringList arguments = printAll(node.arguments);
    QString line = QString(prefix + wrap(u"(", arguments.join(QLatin1String(", ")), u")"));
    if (line.size() > longestLine)
        line = QString(prefix + wrap(u"(\n", indent(arguments.join(QLatin1Char('\n'))), u"\n)"));
    return QString(line + wrap(u" ", joined(node.directives, u" ")) + wrap(u" ", printOptional(node.selectionSet)));
}

QString printOperation(const OperationDefinitionNode &node)
{
    const QStringList variables = printAll(node.variableDefinitions);
    const bool hasDescriptions = hasMultilineItems(variables);
    const QString list =
        hasDescriptions ? wrap(u"(\n", variables.join(QLatin1Char('\n')), u"\n)") : wrap(u"(", variables.join(QLatin1String(", ")), u")");
    const QString head = joinNonEmpty(
        {operationText(node.operation).toString(), QString(printOptional(node.name) + list), joined(node.directives, u" ")}, u" ");
    const QString prefix = QString(described(node.description) + head);
    if (prefix == QLatin1String("query"))
        return print(*node.selectionSet); // the short form says the same
    return QString(prefix + QLatin1Char(' ') + print(*node.selectionSet));
}

QString printFragmentDefinition(const FragmentDefinitionNode &node)
{
    return QString(described(node.description) + QLatin1String("fragment ") + node.name->value + QLatin1String(" on ")
                   + print(*node.typeCondition) + QLatin1Char(' ') + wrap(u"", joined(node.directives, u" "), u" ")
                   + print(*node.selectionSet));
}

QString printVariableDefinition(const VariableDefinitionNode &node)
{
    return QString(described(node.description) + print(*node.variable) + QLatin1String(": ") + print(*node.type)
                   + wrap(u" = ", printOptional(node.defaultValue)) + wrap(u" ", joined(node.directives, u" ")));
}

QString printInlineFragment(const InlineFragmentNode &node)
{
    return joinNonEmpty(
        {QStringLiteral("..."), wrap(u"on ", printOptional(node.typeCondition)), joined(node.directives, u" "), print(*node.selectionSet)},
        u" ");
}

QString printStringValue(const StringValueNode &node)
{
    return node.isBlock ? printBlockString(node.value) : printString(node.value);
}
} // namespace

QString print(const Node &node)
{
    switch (node.kind) {
    case Kind::Name: return as<NameNode>(node).value.toString();
    case Kind::Document: return printAll(as<DocumentNode>(node).definitions).join(QLatin1String("\n\n"));
    case Kind::OperationDefinition: return printOperation(as<OperationDefinitionNode>(node));
    case Kind::VariableDefinition: return printVariableDefinition(as<VariableDefinitionNode>(node));
    case Kind::SelectionSet: return block(as<SelectionSetNode>(node).selections);
    case Kind::Field: return printField(as<FieldNode>(node));
    case Kind::Argument: return QString(as<ArgumentNode>(node).name->value + QLatin1String(": ") + print(*as<ArgumentNode>(node).value));
    case Kind::FragmentSpread: {
        const auto &spread = as<FragmentSpreadNode>(node);
        return QString(QLatin1String("...") + spread.name->value + wrap(u" ", joined(spread.directives, u" ")));
    }
    case Kind::InlineFragment: return printInlineFragment(as<InlineFragmentNode>(node));
    case Kind::FragmentDefinition: return printFragmentDefinition(as<FragmentDefinitionNode>(node));
    case Kind::Variable: return QString(QLatin1Char('$') + as<VariableNode>(node).name->value);
    case Kind::IntValue:
    case Kind::FloatValue:
    case Kind::BooleanValue:
    case Kind::NullValue:
    case Kind::EnumValue: return as<LiteralNode>(node).text.toString();
    case Kind::StringValue: return printStringValue(as<StringValueNode>(node));
    case Kind::ListValue: return QString(QLatin1Char('[') + joined(as<ListValueNode>(node).values, u", ") + QLatin1Char(']'));
    case Kind::ObjectValue: return QString(QLatin1Char('{') + joined(as<ObjectValueNode>(node).fields, u", ") + QLatin1Char('}'));
    case Kind::ObjectField:
        return QString(as<ObjectFieldNode>(node).name->value + QLatin1String(": ") + print(*as<ObjectFieldNode>(node).value));
    case Kind::Directive: {
        const auto &directive = as<DirectiveNode>(node);
        return QString(QLatin1Char('@') + directive.name->value + wrap(u"(", joined(directive.arguments, u", "), u")"));
    }
    case Kind::NamedType: return as<NamedTypeNode>(node).name->value.toString();
    case Kind::ListType: return QString(QLatin1Char('[') + print(*as<WrappingTypeNode>(node).type) + QLatin1Char(']'));
    case Kind::NonNullType: return QString(print(*as<WrappingTypeNode>(node).type) + QLatin1Char('!'));
    default: return printTypeSystem(node);
    }
}

} // namespace castwright::graphql
