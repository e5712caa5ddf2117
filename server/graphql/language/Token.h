// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace castwright::graphql {

enum class TokenKind : quint8 {
    StartOfFile,
    EndOfFile,
    Bang,
    Dollar,
    Ampersand,
    ParenLeft,
    ParenRight,
    Spread,
    Colon,
    Equals,
    At,
    BracketLeft,
    BracketRight,
    BraceLeft,
    Pipe,
    BraceRight,
    Name,
    Int,
    Float,
    String,
    BlockString,
};

/// One lexical token (specification 2.1.6). `value` is set from Name on; strings have their escapes resolved.
struct Token {
    TokenKind kind = TokenKind::StartOfFile;
    int start = 0;
    int end = 0;
    QStringView value;
};

/// How error messages name a kind: punctuators in quotes, "<EOF>", "Name" and so on.
QString describe(TokenKind kind);
/// The same with the token's value where it has one: Name "foo".
QString describe(const Token &token);

} // namespace castwright::graphql
