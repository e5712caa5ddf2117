// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/language/Document.h"

#include <algorithm>

namespace castwright::graphql {

Document::Document(QString source) : m_source(std::move(source))
{
    for (qsizetype i = 0; i < m_source.size(); ++i) {
        const char16_t c = m_source[i].unicode();
        if (c == u'\r' && i + 1 < m_source.size() && m_source[i + 1] == u'\n')
            ++i;
        if (c == u'\n' || c == u'\r')
            m_lineStarts.push_back(int(i) + 1);
    }
}

SourceLocation Document::location(int offset) const
{
    const auto next = std::upper_bound(m_lineStarts.begin(), m_lineStarts.end(), offset);
    return {int(next - m_lineStarts.begin()), offset - *(next - 1) + 1};
}

GraphqlResult<const OperationDefinitionNode *> Document::operation(const QString &name) const
{
    const OperationDefinitionNode *found = nullptr;
    for (const DefinitionNode *definition : definitions()) {
        if (definition->kind != Kind::OperationDefinition)
            continue;
        const auto *candidate = static_cast<const OperationDefinitionNode *>(definition);
        if (!name.isNull()) {
            if (candidate->name && candidate->name->value == name)
                return candidate;
            continue;
        }
        if (found)
            return std::unexpected(
                GraphqlError{QStringLiteral("Must provide operation name if query contains multiple operations."), {}, {}, {}}.withCode(
                    codes::operationResolution));
        found = candidate;
    }
    if (found)
        return found;
    const QString message =
        name.isNull() ? QStringLiteral("Must provide an operation.") : QStringLiteral("Unknown operation named \"%1\".").arg(name);
    return std::unexpected(GraphqlError{message, {}, {}, {}}.withCode(codes::operationResolution));
}

const FragmentDefinitionNode *Document::fragment(QStringView name) const
{
    const auto found = m_fragments.find(name);
    return found == m_fragments.end() ? nullptr : found->second;
}

QStringView operationText(OperationType operation)
{
    switch (operation) {
    case OperationType::Query: return u"query";
    case OperationType::Mutation: return u"mutation";
    case OperationType::Subscription: return u"subscription";
    }
    return {};
}

QStringView kindName(Kind kind)
{
    static constexpr QStringView names[kindCount] = {
        u"Name",
        u"Document",
        u"OperationDefinition",
        u"VariableDefinition",
        u"SelectionSet",
        u"Field",
        u"Argument",
        u"FragmentSpread",
        u"InlineFragment",
        u"FragmentDefinition",
        u"Variable",
        u"IntValue",
        u"FloatValue",
        u"StringValue",
        u"BooleanValue",
        u"NullValue",
        u"EnumValue",
        u"ListValue",
        u"ObjectValue",
        u"ObjectField",
        u"Directive",
        u"NamedType",
        u"ListType",
        u"NonNullType",
        u"SchemaDefinition",
        u"OperationTypeDefinition",
        u"ScalarTypeDefinition",
        u"ObjectTypeDefinition",
        u"FieldDefinition",
        u"InputValueDefinition",
        u"InterfaceTypeDefinition",
        u"UnionTypeDefinition",
        u"EnumTypeDefinition",
        u"EnumValueDefinition",
        u"InputObjectTypeDefinition",
        u"DirectiveDefinition",
        u"SchemaExtension",
        u"ScalarTypeExtension",
        u"ObjectTypeExtension",
        u"InterfaceTypeExtension",
        u"UnionTypeExtension",
        u"EnumTypeExtension",
        u"InputObjectTypeExtension",
    };
    return names[int(kind)];
}

} // namespace castwright::graphql
