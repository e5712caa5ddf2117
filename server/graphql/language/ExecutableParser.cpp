// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/language/Parser.h"

/// Operations, fragments, fields, arguments and directives (specification 2.3 to 2.8 and 2.13).
namespace castwright::graphql {

const DefinitionNode *Parser::parseOperation()
{
    auto *node = open<OperationDefinitionNode>(Kind::OperationDefinition, m_token);
    if (!peek(TokenKind::BraceLeft)) {
        node->description = parseDescription();
        node->operation = parseOperationType();
        if (peek(TokenKind::Name))
            node->name = parseName();
        node->variableDefinitions = list<VariableDefinitionNode>(Count::OptionalOneOrMore, TokenKind::ParenLeft,
                                                                 &Parser::parseVariableDefinition, TokenKind::ParenRight);
        node->directives = parseDirectives(false);
    }
    node->selectionSet = parseSelectionSet();
    return close(node);
}

OperationType Parser::parseOperationType()
{
    const Token token = expect(TokenKind::Name);
    for (const OperationType operation : {OperationType::Query, OperationType::Mutation, OperationType::Subscription})
        if (token.value == operationText(operation))
            return operation;
    unexpected(token);
}

const VariableDefinitionNode *Parser::parseVariableDefinition()
{
    auto *node = open<VariableDefinitionNode>(Kind::VariableDefinition, m_token);
    node->description = parseDescription();
    node->variable = parseVariable();
    expect(TokenKind::Colon);
    node->type = parseTypeReference();
    if (skip(TokenKind::Equals))
        node->defaultValue = parseConstValue();
    node->directives = parseDirectives(true);
    return close(node);
}

const SelectionSetNode *Parser::parseSelectionSet()
{
    const Nesting nesting(*this);
    auto *node = open<SelectionSetNode>(Kind::SelectionSet, m_token);
    node->selections = list<SelectionNode>(Count::OneOrMore, TokenKind::BraceLeft, &Parser::parseSelection, TokenKind::BraceRight);
    return close(node);
}

const SelectionNode *Parser::parseSelection()
{
    return peek(TokenKind::Spread) ? parseFragment() : parseField();
}

const SelectionNode *Parser::parseField()
{
    auto *node = open<FieldNode>(Kind::Field, m_token);
    node->name = parseName();
    if (skip(TokenKind::Colon)) {
        node->alias = node->name;
        node->name = parseName();
    }
    node->arguments = parseArguments(false);
    node->directives = parseDirectives(false);
    if (peek(TokenKind::BraceLeft))
        node->selectionSet = parseSelectionSet();
    return close(node);
}

const SelectionNode *Parser::parseFragment()
{
    const Token start = expect(TokenKind::Spread);
    const bool hasCondition = skipKeyword(u"on");
    if (!hasCondition && peek(TokenKind::Name)) {
        auto *spread = open<FragmentSpreadNode>(Kind::FragmentSpread, start);
        spread->name = parseFragmentName();
        spread->directives = parseDirectives(false);
        return close(spread);
    }
    auto *node = open<InlineFragmentNode>(Kind::InlineFragment, start);
    if (hasCondition)
        node->typeCondition = parseNamedType();
    node->directives = parseDirectives(false);
    node->selectionSet = parseSelectionSet();
    return close(node);
}

const DefinitionNode *Parser::parseFragmentDefinition()
{
    auto *node = open<FragmentDefinitionNode>(Kind::FragmentDefinition, m_token);
    node->description = parseDescription();
    expectKeyword(u"fragment");
    node->name = parseFragmentName();
    expectKeyword(u"on");
    node->typeCondition = parseNamedType();
    node->directives = parseDirectives(false);
    node->selectionSet = parseSelectionSet();
    return close(node);
}

const NameNode *Parser::parseFragmentName()
{
    if (m_token.kind == TokenKind::Name && m_token.value == u"on")
        unexpected(m_token);
    return parseName();
}

NodeList<ArgumentNode> Parser::parseArguments(bool isConst)
{
    return list<ArgumentNode>(Count::OptionalOneOrMore, TokenKind::ParenLeft,
                              isConst ? &Parser::parseConstArgument : &Parser::parseArgument, TokenKind::ParenRight);
}

const ArgumentNode *Parser::parseArgument()
{
    auto *node = open<ArgumentNode>(Kind::Argument, m_token);
    node->name = parseName();
    expect(TokenKind::Colon);
    node->value = parseValue(false);
    return close(node);
}

const ArgumentNode *Parser::parseConstArgument()
{
    auto *node = open<ArgumentNode>(Kind::Argument, m_token);
    node->name = parseName();
    expect(TokenKind::Colon);
    node->value = parseValue(true);
    return close(node);
}

NodeList<DirectiveNode> Parser::parseDirectives(bool isConst)
{
    const std::size_t base = m_scratch.size();
    while (peek(TokenKind::At)) {
        auto *node = open<DirectiveNode>(Kind::Directive, m_token);
        advance();
        node->name = parseName();
        node->arguments = parseArguments(isConst);
        m_scratch.push_back(close(node));
    }
    const auto items = m_document.m_arena.list<DirectiveNode>(m_scratch.data() + base, m_scratch.size() - base);
    m_scratch.resize(base);
    return items;
}

} // namespace castwright::graphql
