// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graphql/language/Document.h"
#include "graphql/language/Lexer.h"

namespace castwright::graphql {

/// What a document may cost before it is looked at. A value of 0 means no limit, except for `maxNesting`.
struct ParseOptions {
    int maxTokens = 0;
    int maxLength = 0;    ///< UTF-16 code units
    int maxNesting = 200; ///< selection sets, lists, objects and list types within each other; the stack pays for them
};

/// A document, executable or type system. The error has GraphQL's text ("Syntax Error: ..."), one location and a code:
/// GRAPHQL_PARSE_FAILED, DOCUMENT_TOO_LARGE, TOKEN_LIMIT_EXCEEDED or RECURSION_LIMIT_EXCEEDED. Thread: any.
GraphqlResult<DocumentPtr> parse(const QString &source, const ParseOptions &options = {});

/// A value or a type alone, with the document that owns it; the shared pointer keeps both alive.
GraphqlResult<std::shared_ptr<const ValueNode>> parseValue(const QString &source, bool isConst = false, const ParseOptions &options = {});
GraphqlResult<std::shared_ptr<const TypeNode>> parseType(const QString &source, const ParseOptions &options = {});

/// The recursive descent behind parse(). Throws SyntaxError inside; nothing is thrown out of the functions above.
class Parser {
public:
    Parser(Document &document, const ParseOptions &options);

    void parseDocument();
    const ValueNode *parseWholeValue(bool isConst);
    const TypeNode *parseWholeType();

private:
    // Parser.cpp: tools and the top of a document
    template <class T>
    using ParseFunction = const T *(Parser::*)();
    void advance();
    bool peek(TokenKind kind) const { return m_token.kind == kind; }
    Token expect(TokenKind kind);
    bool skip(TokenKind kind);
    bool skipKeyword(QStringView word);
    void expectKeyword(QStringView word);
    [[noreturn]] void unexpected(const Token &token) const;
    /// A new node that begins at `start`; close() sets its end.
    template <class T>
    T *open(Kind kind, const Token &start);
    template <class T>
    const T *close(T *node) const;
    enum class Count { Any, OneOrMore, OptionalOneOrMore };
    template <class T>
    NodeList<T> list(Count count, TokenKind first, ParseFunction<T> function, TokenKind last);
    template <class T>
    NodeList<T> delimited(TokenKind delimiter, ParseFunction<T> function);
    const DefinitionNode *parseDefinition();
    const NameNode *parseName();
    const StringValueNode *parseDescription();

    // ExecutableParser.cpp
    const DefinitionNode *parseOperation();
    const VariableDefinitionNode *parseVariableDefinition();
    const SelectionSetNode *parseSelectionSet();
    const SelectionNode *parseSelection();
    const SelectionNode *parseField();
    const SelectionNode *parseFragment();
    const DefinitionNode *parseFragmentDefinition();
    const NameNode *parseFragmentName();
    NodeList<ArgumentNode> parseArguments(bool isConst);
    const ArgumentNode *parseArgument();
    const ArgumentNode *parseConstArgument();
    NodeList<DirectiveNode> parseDirectives(bool isConst);

    // ValueParser.cpp
    const ValueNode *parseValue(bool isConst);
    const ValueNode *parseVariableValue() { return parseValue(false); }
    const ValueNode *parseConstValue() { return parseValue(true); }
    const ValueNode *parseListOrObject(bool isConst);
    const ObjectFieldNode *parseObjectField(bool isConst);
    const ObjectFieldNode *parseVariableObjectField() { return parseObjectField(false); }
    const ObjectFieldNode *parseConstObjectField() { return parseObjectField(true); }
    const ValueNode *parseLiteral(Kind kind);
    const ValueNode *parseWord();
    const StringValueNode *parseString();
    const VariableNode *parseVariable();
    const TypeNode *parseTypeReference();
    const NamedTypeNode *parseNamedType();

    // TypeSystemParser.cpp
    const DefinitionNode *parseSchema(bool isExtension);
    const DefinitionNode *parseTypeDefinition(Kind kind);
    const DefinitionNode *parseDirectiveDefinition();
    const DefinitionNode *parseExtension();
    void parseTypeBody(TypeDefinitionNode &node);
    const OperationTypeDefinitionNode *parseOperationTypeDefinition();
    OperationType parseOperationType();
    const FieldDefinitionNode *parseFieldDefinition();
    const InputValueDefinitionNode *parseInputValueDefinition();
    const EnumValueDefinitionNode *parseEnumValueDefinition();
    const NameNode *parseDirectiveLocation();

    class Nesting;
    Document &m_document;
    ParseOptions m_options;
    Lexer m_lexer;
    Token m_token;
    int m_lastEnd = 0;
    int m_nesting = 0;
    int m_listNesting = 0;
    std::vector<const Node *> m_scratch; ///< items of the lists that are being read, innermost last
};

} // namespace castwright::graphql

#include "graphql/language/ParserTools.h"
