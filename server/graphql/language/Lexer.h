// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graphql/language/Arena.h"
#include "graphql/language/Token.h"

namespace castwright::graphql {

/// Inside language/ alone: a syntax error on its way to parse(), where it becomes a GraphqlError.
struct SyntaxError {
    int offset = 0;
    QString message;       ///< without the "Syntax Error: " before it
    QStringView code = {}; ///< extensions.code where it is not GRAPHQL_PARSE_FAILED
};

/// Cuts a source text into tokens; comments, commas and white space are skipped. Throws SyntaxError. Thread: any, one at a time.
class Lexer {
public:
    /// `arena` keeps the values of strings that have escapes or are blocks.
    Lexer(QStringView source, Arena &arena) : m_source(source), m_arena(arena) {}

    /// The token that begins at or after `position`.
    Token read(int position) const;

private:
    /// The code unit at `position`, or -1 past the end.
    int at(qsizetype position) const { return position < m_source.size() ? m_source[position].unicode() : -1; }
    int skipComment(int position) const;
    Token readNumber(int start) const;
    int readDigits(int position) const;
    Token readName(int start) const;
    Token readString(int start) const;
    Token readBlockString(int start) const;
    int readEscape(int position, QString &value) const;
    int readUnicodeFixed(int position, QString &value) const;
    int readUnicodeVariable(int position, QString &value) const;
    int readHex4(qsizetype position) const;
    /// Length of the source character at `position`, 0 when it is a lone surrogate.
    int characterLength(int position) const;
    QString printCodePoint(int position) const;
    [[noreturn]] void unexpected(int position) const;

    QStringView m_source;
    Arena &m_arena;
};

} // namespace castwright::graphql
