// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/language/Parser.h"

/// Values and type references (specification 2.9 to 2.12).
namespace castwright::graphql {

const ValueNode *Parser::parseValue(bool isConst)
{
    switch (m_token.kind) {
    case TokenKind::BracketLeft:
    case TokenKind::BraceLeft: return parseListOrObject(isConst);
    case TokenKind::Int: return parseLiteral(Kind::IntValue);
    case TokenKind::Float: return parseLiteral(Kind::FloatValue);
    case TokenKind::String:
    case TokenKind::BlockString: return parseString();
    case TokenKind::Name: return parseWord();
    case TokenKind::Dollar: break;
    default: unexpected(m_token);
    }
    if (!isConst)
        return parseVariable();
    const Token dollar = expect(TokenKind::Dollar);
    if (peek(TokenKind::Name))
        throw SyntaxError{dollar.start, QStringLiteral("Unexpected variable \"$%1\" in constant value.").arg(m_token.value)};
    unexpected(dollar);
}

const ValueNode *Parser::parseListOrObject(bool isConst)
{
    const Nesting nesting(*this);
    if (peek(TokenKind::BracketLeft)) {
        auto *node = open<ListValueNode>(Kind::ListValue, m_token);
        node->values = list<ValueNode>(Count::Any, TokenKind::BracketLeft, isConst ? &Parser::parseConstValue : &Parser::parseVariableValue,
                                       TokenKind::BracketRight);
        return close(node);
    }
    auto *node = open<ObjectValueNode>(Kind::ObjectValue, m_token);
    node->fields =
        list<ObjectFieldNode>(Count::Any, TokenKind::BraceLeft,
                              isConst ? &Parser::parseConstObjectField : &Parser::parseVariableObjectField, TokenKind::BraceRight);
    return close(node);
}

const ObjectFieldNode *Parser::parseObjectField(bool isConst)
{
    auto *node = open<ObjectFieldNode>(Kind::ObjectField, m_token);
    node->name = parseName();
    expect(TokenKind::Colon);
    node->value = parseValue(isConst);
    return close(node);
}

const ValueNode *Parser::parseLiteral(Kind kind)
{
    auto *node = open<LiteralNode>(kind, m_token);
    node->text = m_token.value;
    advance();
    return close(node);
}

const ValueNode *Parser::parseWord()
{
    const QStringView word = m_token.value;
    const bool isBoolean = word == u"true" || word == u"false";
    return parseLiteral(isBoolean ? Kind::BooleanValue : word == u"null" ? Kind::NullValue : Kind::EnumValue);
}

const StringValueNode *Parser::parseString()
{
    auto *node = open<StringValueNode>(Kind::StringValue, m_token);
    node->value = m_token.value;
    node->isBlock = m_token.kind == TokenKind::BlockString;
    advance();
    return close(node);
}

const VariableNode *Parser::parseVariable()
{
    auto *node = open<VariableNode>(Kind::Variable, m_token);
    expect(TokenKind::Dollar);
    node->name = parseName();
    return close(node);
}

const TypeNode *Parser::parseTypeReference()
{
    const Token start = m_token;
    const TypeNode *type = nullptr;
    if (peek(TokenKind::BracketLeft)) {
        const Nesting nesting(*this);
        if (++m_listNesting > maxListNesting)
            throw SyntaxError{m_token.start, QStringLiteral("Type is nested more than %1 lists deep. Parsing aborted.").arg(maxListNesting),
                              codes::recursionLimit};
        advance();
        const TypeNode *inner = parseTypeReference();
        expect(TokenKind::BracketRight);
        --m_listNesting;
        auto *node = open<WrappingTypeNode>(Kind::ListType, start);
        node->type = inner;
        type = close(node);
    } else {
        type = parseNamedType();
    }
    if (!skip(TokenKind::Bang))
        return type;
    auto *node = open<WrappingTypeNode>(Kind::NonNullType, start);
    node->type = type;
    return close(node);
}

const NamedTypeNode *Parser::parseNamedType()
{
    auto *node = open<NamedTypeNode>(Kind::NamedType, m_token);
    node->name = parseName();
    return close(node);
}

} // namespace castwright::graphql
