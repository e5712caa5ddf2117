// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/language/Parser.h"

#include "graphql/language/DirectiveLocation.h"

/// Type system definitions and extensions (specification 3).
namespace castwright::graphql {

const DefinitionNode *Parser::parseSchema(bool isExtension)
{
    auto *node = open<SchemaDefinitionNode>(isExtension ? Kind::SchemaExtension : Kind::SchemaDefinition, m_token);
    if (isExtension)
        expectKeyword(u"extend");
    else
        node->description = parseDescription();
    expectKeyword(u"schema");
    node->directives = parseDirectives(true);
    node->operationTypes =
        list<OperationTypeDefinitionNode>(isExtension ? Count::OptionalOneOrMore : Count::OneOrMore, TokenKind::BraceLeft,
                                          &Parser::parseOperationTypeDefinition, TokenKind::BraceRight);
    if (isExtension && node->directives.empty() && node->operationTypes.empty())
        unexpected(m_token);
    return close(node);
}

const OperationTypeDefinitionNode *Parser::parseOperationTypeDefinition()
{
    auto *node = open<OperationTypeDefinitionNode>(Kind::OperationTypeDefinition, m_token);
    node->operation = parseOperationType();
    expect(TokenKind::Colon);
    node->type = parseNamedType();
    return close(node);
}

const DefinitionNode *Parser::parseTypeDefinition(Kind kind)
{
    auto *node = open<TypeDefinitionNode>(kind, m_token);
    node->description = parseDescription();
    advance(); // the keyword, which parseDefinition() has seen
    parseTypeBody(*node);
    return close(node);
}

void Parser::parseTypeBody(TypeDefinitionNode &node)
{
    const auto isOne = [&](Kind definition, Kind extension) { return node.kind == definition || node.kind == extension; };
    const bool hasFields =
        isOne(Kind::ObjectTypeDefinition, Kind::ObjectTypeExtension) || isOne(Kind::InterfaceTypeDefinition, Kind::InterfaceTypeExtension);
    node.name = parseName();
    if (hasFields && skipKeyword(u"implements"))
        node.interfaces = delimited<NamedTypeNode>(TokenKind::Ampersand, &Parser::parseNamedType);
    node.directives = parseDirectives(true);
    if (hasFields)
        node.fields =
            list<FieldDefinitionNode>(Count::OptionalOneOrMore, TokenKind::BraceLeft, &Parser::parseFieldDefinition, TokenKind::BraceRight);
    else if (isOne(Kind::EnumTypeDefinition, Kind::EnumTypeExtension))
        node.values = list<EnumValueDefinitionNode>(Count::OptionalOneOrMore, TokenKind::BraceLeft, &Parser::parseEnumValueDefinition,
                                                    TokenKind::BraceRight);
    else if (isOne(Kind::InputObjectTypeDefinition, Kind::InputObjectTypeExtension))
        node.inputFields = list<InputValueDefinitionNode>(Count::OptionalOneOrMore, TokenKind::BraceLeft,
                                                          &Parser::parseInputValueDefinition, TokenKind::BraceRight);
    else if (isOne(Kind::UnionTypeDefinition, Kind::UnionTypeExtension) && skip(TokenKind::Equals))
        node.types = delimited<NamedTypeNode>(TokenKind::Pipe, &Parser::parseNamedType);
}

const FieldDefinitionNode *Parser::parseFieldDefinition()
{
    auto *node = open<FieldDefinitionNode>(Kind::FieldDefinition, m_token);
    node->description = parseDescription();
    node->name = parseName();
    node->arguments = list<InputValueDefinitionNode>(Count::OptionalOneOrMore, TokenKind::ParenLeft, &Parser::parseInputValueDefinition,
                                                     TokenKind::ParenRight);
    expect(TokenKind::Colon);
    node->type = parseTypeReference();
    node->directives = parseDirectives(true);
    return close(node);
}

const InputValueDefinitionNode *Parser::parseInputValueDefinition()
{
    auto *node = open<InputValueDefinitionNode>(Kind::InputValueDefinition, m_token);
    node->description = parseDescription();
    node->name = parseName();
    expect(TokenKind::Colon);
    node->type = parseTypeReference();
    if (skip(TokenKind::Equals))
        node->defaultValue = parseConstValue();
    node->directives = parseDirectives(true);
    return close(node);
}

const EnumValueDefinitionNode *Parser::parseEnumValueDefinition()
{
    auto *node = open<EnumValueDefinitionNode>(Kind::EnumValueDefinition, m_token);
    node->description = parseDescription();
    if (m_token.value == u"true" || m_token.value == u"false" || m_token.value == u"null")
        throw SyntaxError{m_token.start, QStringLiteral("%1 is reserved and cannot be used for an enum value.").arg(describe(m_token))};
    node->name = parseName();
    node->directives = parseDirectives(true);
    return close(node);
}

const DefinitionNode *Parser::parseDirectiveDefinition()
{
    auto *node = open<DirectiveDefinitionNode>(Kind::DirectiveDefinition, m_token);
    node->description = parseDescription();
    expectKeyword(u"directive");
    expect(TokenKind::At);
    node->name = parseName();
    node->arguments = list<InputValueDefinitionNode>(Count::OptionalOneOrMore, TokenKind::ParenLeft, &Parser::parseInputValueDefinition,
                                                     TokenKind::ParenRight);
    node->isRepeatable = skipKeyword(u"repeatable");
    expectKeyword(u"on");
    node->locations = delimited<NameNode>(TokenKind::Pipe, &Parser::parseDirectiveLocation);
    return close(node);
}

const NameNode *Parser::parseDirectiveLocation()
{
    const Token start = m_token;
    const NameNode *name = parseName();
    if (!directiveLocation(name->value))
        unexpected(start);
    return name;
}

const DefinitionNode *Parser::parseExtension()
{
    static constexpr std::pair<QStringView, Kind> kinds[] = {
        {u"scalar", Kind::ScalarTypeExtension}, {u"type", Kind::ObjectTypeExtension}, {u"interface", Kind::InterfaceTypeExtension},
        {u"union", Kind::UnionTypeExtension},   {u"enum", Kind::EnumTypeExtension},   {u"input", Kind::InputObjectTypeExtension},
    };
    const Token start = m_token;
    const Token keyword = m_lexer.read(start.end);
    if (keyword.kind != TokenKind::Name)
        unexpected(keyword);
    if (keyword.value == u"schema")
        return parseSchema(true);
    for (const auto &[word, kind] : kinds) {
        if (keyword.value != word)
            continue;
        auto *node = open<TypeDefinitionNode>(kind, start);
        advance();
        advance();
        parseTypeBody(*node);
        if (node->directives.empty() && node->interfaces.empty() && node->fields.empty() && node->types.empty() && node->values.empty()
            && node->inputFields.empty())
            unexpected(m_token);
        return close(node);
    }
    unexpected(keyword);
}

} // namespace castwright::graphql
