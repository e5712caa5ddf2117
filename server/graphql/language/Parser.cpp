// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/language/Parser.h"

namespace castwright::graphql {

namespace {
GraphqlError toError(const SyntaxError &error, const Document &document)
{
    return GraphqlError{QString(QLatin1String("Syntax Error: ") + error.message), {document.location(error.offset)}, {}, {}}.withCode(
        error.code.isEmpty() ? QStringView(codes::parseFailed) : error.code);
}

/// Runs `parseIt` on a new document; what it returns lives as long as the pointer.
template <class T, class F>
GraphqlResult<std::shared_ptr<const T>> parsePart(const QString &source, const ParseOptions &options, F parseIt)
{
    const auto document = std::make_shared<Document>(source);
    try {
        Parser parser(*document, options);
        return std::shared_ptr<const T>(document, parseIt(parser));
    } catch (const SyntaxError &error) {
        return std::unexpected(toError(error, *document));
    }
}
} // namespace

GraphqlResult<DocumentPtr> parse(const QString &source, const ParseOptions &options)
{
    const auto document = std::make_shared<Document>(source);
    try {
        Parser(*document, options).parseDocument();
        return document;
    } catch (const SyntaxError &error) {
        return std::unexpected(toError(error, *document));
    }
}

GraphqlResult<std::shared_ptr<const ValueNode>> parseValue(const QString &source, bool isConst, const ParseOptions &options)
{
    return parsePart<ValueNode>(source, options, [isConst](Parser &parser) { return parser.parseWholeValue(isConst); });
}

GraphqlResult<std::shared_ptr<const TypeNode>> parseType(const QString &source, const ParseOptions &options)
{
    return parsePart<TypeNode>(source, options, [](Parser &parser) { return parser.parseWholeType(); });
}

Parser::Parser(Document &document, const ParseOptions &options)
    : m_document(document)
    , m_options(options)
    , m_lexer(document.m_source, document.m_arena)
{
    if (options.maxLength > 0 && document.m_source.size() > options.maxLength)
        throw SyntaxError{options.maxLength,
                          QStringLiteral("Source contains more than %1 UTF-16 code units. Parsing aborted.").arg(options.maxLength),
                          codes::documentTooLarge};
    m_scratch.reserve(32);
}

void Parser::parseDocument()
{
    auto *node = open<DocumentNode>(Kind::Document, m_token);
    node->definitions = list<DefinitionNode>(Count::OneOrMore, TokenKind::StartOfFile, &Parser::parseDefinition, TokenKind::EndOfFile);
    m_document.m_root = close(node);
    for (const DefinitionNode *definition : node->definitions)
        if (definition->kind == Kind::FragmentDefinition)
            m_document.m_fragments[as<FragmentDefinitionNode>(*definition).name->value] =
                static_cast<const FragmentDefinitionNode *>(definition);
}

const ValueNode *Parser::parseWholeValue(bool isConst)
{
    expect(TokenKind::StartOfFile);
    const ValueNode *value = parseValue(isConst);
    expect(TokenKind::EndOfFile);
    return value;
}

const TypeNode *Parser::parseWholeType()
{
    expect(TokenKind::StartOfFile);
    const TypeNode *type = parseTypeReference();
    expect(TokenKind::EndOfFile);
    return type;
}

void Parser::advance()
{
    m_lastEnd = m_token.end;
    if (m_token.kind == TokenKind::EndOfFile)
        return;
    m_token = m_lexer.read(m_token.end);
    if (m_token.kind != TokenKind::EndOfFile && ++m_document.m_tokenCount > m_options.maxTokens && m_options.maxTokens > 0)
        throw SyntaxError{m_token.start, QStringLiteral("Document contains more that %1 tokens. Parsing aborted.").arg(m_options.maxTokens),
                          codes::tokenLimit};
}

Token Parser::expect(TokenKind kind)
{
    const Token token = m_token;
    if (token.kind != kind)
        throw SyntaxError{token.start, QStringLiteral("Expected %1, found %2.").arg(describe(kind), describe(token))};
    advance();
    return token;
}

bool Parser::skip(TokenKind kind)
{
    if (m_token.kind != kind)
        return false;
    advance();
    return true;
}

bool Parser::skipKeyword(QStringView word)
{
    if (m_token.kind != TokenKind::Name || m_token.value != word)
        return false;
    advance();
    return true;
}

void Parser::expectKeyword(QStringView word)
{
    if (!skipKeyword(word))
        throw SyntaxError{m_token.start, QStringLiteral("Expected \"%1\", found %2.").arg(word, describe(m_token))};
}

void Parser::unexpected(const Token &token) const
{
    throw SyntaxError{token.start, QStringLiteral("Unexpected %1.").arg(describe(token))};
}

const NameNode *Parser::parseName()
{
    const Token token = expect(TokenKind::Name);
    auto *node = open<NameNode>(Kind::Name, token);
    node->value = token.value;
    return close(node);
}

const StringValueNode *Parser::parseDescription()
{
    return peek(TokenKind::String) || peek(TokenKind::BlockString) ? parseString() : nullptr;
}

const DefinitionNode *Parser::parseDefinition()
{
    if (peek(TokenKind::BraceLeft))
        return parseOperation();
    const bool hasDescription = peek(TokenKind::String) || peek(TokenKind::BlockString);
    const Token keyword = hasDescription ? m_lexer.read(m_token.end) : m_token;
    if (hasDescription && keyword.kind == TokenKind::BraceLeft)
        throw SyntaxError{m_token.start, QStringLiteral("Unexpected description, descriptions are not supported on shorthand queries.")};
    if (keyword.kind != TokenKind::Name)
        unexpected(keyword);
    const QStringView word = keyword.value;
    if (word == u"query" || word == u"mutation" || word == u"subscription")
        return parseOperation();
    if (word == u"fragment")
        return parseFragmentDefinition();
    if (word == u"schema")
        return parseSchema(false);
    if (word == u"scalar")
        return parseTypeDefinition(Kind::ScalarTypeDefinition);
    if (word == u"type")
        return parseTypeDefinition(Kind::ObjectTypeDefinition);
    if (word == u"interface")
        return parseTypeDefinition(Kind::InterfaceTypeDefinition);
    if (word == u"union")
        return parseTypeDefinition(Kind::UnionTypeDefinition);
    if (word == u"enum")
        return parseTypeDefinition(Kind::EnumTypeDefinition);
    if (word == u"input")
        return parseTypeDefinition(Kind::InputObjectTypeDefinition);
    if (word == u"directive")
        return parseDirectiveDefinition();
    if (hasDescription)
        throw SyntaxError{m_token.start, QStringLiteral("Unexpected description, only GraphQL definitions support descriptions.")};
    if (word == u"extend")
        return parseExtension();
    unexpected(keyword);
}

} // namespace castwright::graphql
