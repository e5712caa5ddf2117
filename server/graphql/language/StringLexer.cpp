// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/language/BlockString.h"
#include "graphql/language/CharacterClasses.h"
#include "graphql/language/Lexer.h"

/// Strings, block strings and their escapes (specification 2.9.4).
namespace castwright::graphql {

Token Lexer::readString(int start) const
{
    int position = start + 1;
    int chunkStart = position;
    QString value;
    bool hasEscapes = false;
    for (;;) {
        const int c = at(position);
        if (c == '"')
            break;
        if (c < 0 || c == '\n' || c == '\r')
            throw SyntaxError{position, QStringLiteral("Unterminated string.")};
        if (c == '\\') {
            hasEscapes = true;
            value += m_source.sliced(chunkStart, position - chunkStart);
            position += readEscape(position, value);
            chunkStart = position;
            continue;
        }
        const int length = characterLength(position);
        if (length == 0)
            throw SyntaxError{position, QStringLiteral("Invalid character within String: %1.").arg(printCodePoint(position))};
        position += length;
    }
    const QStringView rest = m_source.sliced(chunkStart, position - chunkStart);
    return {TokenKind::String, start, position + 1, hasEscapes ? m_arena.text(QString(value + rest)) : rest};
}

int Lexer::readEscape(int position, QString &value) const
{
    const int c = at(position + 1);
    switch (c) {
    case 'u': return at(position + 2) == '{' ? readUnicodeVariable(position, value) : readUnicodeFixed(position, value);
    case '"':
    case '\\':
    case '/': value += QChar(c); return 2;
    case 'b': value += QLatin1Char('\b'); return 2;
    case 'f': value += QLatin1Char('\f'); return 2;
    case 'n': value += QLatin1Char('\n'); return 2;
    case 'r': value += QLatin1Char('\r'); return 2;
    case 't': value += QLatin1Char('\t'); return 2;
    default: break;
    }
    throw SyntaxError{position, QStringLiteral("Invalid character escape sequence: \"%1\".").arg(m_source.mid(position, 2))};
}

int Lexer::readHex4(qsizetype position) const
{
    int code = 0;
    for (qsizetype i = 0; i < 4; ++i) {
        const int digit = hexDigit(at(position + i));
        if (digit < 0)
            return -1;
        code = code * 16 + digit;
    }
    return code;
}

int Lexer::readUnicodeFixed(int position, QString &value) const
{
    const int code = readHex4(position + 2);
    if (code >= 0 && !isLeadingSurrogate(code) && !isTrailingSurrogate(code)) {
        value += QChar(char16_t(code));
        return 6;
    }
    if (isLeadingSurrogate(code) && at(position + 6) == '\\' && at(position + 7) == 'u') {
        const int trailing = readHex4(position + 8);
        if (isTrailingSurrogate(trailing)) {
            value += QChar(char16_t(code));
            value += QChar(char16_t(trailing));
            return 12;
        }
    }
    throw SyntaxError{position, QStringLiteral("Invalid Unicode escape sequence: \"%1\".").arg(m_source.mid(position, 6))};
}

int Lexer::readUnicodeVariable(int position, QString &value) const
{
    char32_t code = 0;
    int size = 3;
    while (size < 12) { // "\u{" and at most eight digits and a brace
        const int c = at(position + size++);
        if (c == '}') {
            if (size < 5 || code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF))
                break;
            value += QString::fromUcs4(&code, 1);
            return size;
        }
        const int digit = hexDigit(c);
        if (digit < 0)
            break;
        code = code * 16 + char32_t(digit);
        if (code > 0x7FFFFFFF) // where the reference stops to read, too
            break;
    }
    throw SyntaxError{position, QStringLiteral("Invalid Unicode escape sequence: \"%1\".").arg(m_source.mid(position, size))};
}

Token Lexer::readBlockString(int start) const
{
    int position = start + 3;
    QString raw;
    int chunkStart = position;
    for (;;) {
        const int c = at(position);
        if (c == '"' && at(position + 1) == '"' && at(position + 2) == '"')
            break;
        if (c < 0)
            throw SyntaxError{position, QStringLiteral("Unterminated string.")};
        if (c == '\\' && at(position + 1) == '"' && at(position + 2) == '"' && at(position + 3) == '"') {
            raw += m_source.sliced(chunkStart, position - chunkStart);
            chunkStart = position + 1;
            position += 4;
            continue;
        }
        const int length = characterLength(position);
        if (length == 0)
            throw SyntaxError{position, QStringLiteral("Invalid character within String: %1.").arg(printCodePoint(position))};
        position += length;
    }
    raw += m_source.sliced(chunkStart, position - chunkStart);
    return {TokenKind::BlockString, start, position + 3, m_arena.text(dedentBlockString(raw))};
}

} // namespace castwright::graphql
