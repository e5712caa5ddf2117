// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/language/Lexer.h"

#include "graphql/language/CharacterClasses.h"

namespace castwright::graphql {

namespace {
struct Punctuator {
    char16_t character;
    TokenKind kind;
};
constexpr Punctuator punctuators[] = {
    {u'!', TokenKind::Bang},       {u'$', TokenKind::Dollar},     {u'&', TokenKind::Ampersand},   {u'(', TokenKind::ParenLeft},
    {u')', TokenKind::ParenRight}, {u':', TokenKind::Colon},      {u'=', TokenKind::Equals},      {u'@', TokenKind::At},
    {u'{', TokenKind::BraceLeft},  {u'}', TokenKind::BraceRight}, {u'[', TokenKind::BracketLeft}, {u']', TokenKind::BracketRight},
    {u'|', TokenKind::Pipe},
};

constexpr auto punctuatorTable = [] {
    std::array<TokenKind, 128> table{};
    for (const Punctuator &row : punctuators)
        table[row.character] = row.kind;
    return table;
}();

/// StartOfFile when `c` is none.
constexpr TokenKind punctuator(int c)
{
    return c >= 0 && c < 128 ? punctuatorTable[std::size_t(c)] : TokenKind::StartOfFile;
}
} // namespace

QString describe(TokenKind kind)
{
    switch (kind) {
    case TokenKind::StartOfFile: return QStringLiteral("<SOF>");
    case TokenKind::EndOfFile: return QStringLiteral("<EOF>");
    case TokenKind::Name: return QStringLiteral("Name");
    case TokenKind::Int: return QStringLiteral("Int");
    case TokenKind::Float: return QStringLiteral("Float");
    case TokenKind::String: return QStringLiteral("String");
    case TokenKind::BlockString: return QStringLiteral("BlockString");
    case TokenKind::Spread: return QStringLiteral("\"...\"");
    default: break;
    }
    for (const Punctuator &row : punctuators)
        if (row.kind == kind)
            return QStringLiteral("\"%1\"").arg(QChar(row.character));
    return {};
}

QString describe(const Token &token)
{
    if (token.kind < TokenKind::Name)
        return describe(token.kind);
    return QString(describe(token.kind) + QLatin1String(" \"") + token.value + QLatin1Char('"'));
}

Token Lexer::read(int position) const
{
    for (;;) {
        const int c = at(position);
        if (isNameStart(c))
            return readName(position);
        if (const TokenKind kind = punctuator(c); kind != TokenKind::StartOfFile)
            return {kind, position, position + 1, {}};
        if (c < 0)
            return {TokenKind::EndOfFile, int(m_source.size()), int(m_source.size()), {}};
        if (c == ' ' || c == '\n' || c == ',' || c == '\t' || c == '\r' || c == 0xFEFF) {
            ++position;
            continue;
        }
        if (c == '#') {
            position = skipComment(position);
            continue;
        }
        if (c == '.' && at(position + 1) == '.' && at(position + 2) == '.')
            return {TokenKind::Spread, position, position + 3, {}};
        if (c == '"')
            return at(position + 1) == '"' && at(position + 2) == '"' ? readBlockString(position) : readString(position);
        if (isDigit(c) || c == '-')
            return readNumber(position);
        unexpected(position);
    }
}

int Lexer::skipComment(int position) const
{
    for (++position; position < m_source.size();) {
        const int c = at(position);
        const int length = characterLength(position);
        if (c == '\n' || c == '\r' || length == 0)
            break;
        position += length;
    }
    return position;
}

Token Lexer::readName(int start) const
{
    int position = start + 1;
    while (isNameContinue(at(position)))
        ++position;
    return {TokenKind::Name, start, position, m_source.sliced(start, position - start)};
}

Token Lexer::readNumber(int start) const
{
    int position = start;
    bool isFloat = false;
    if (at(position) == '-')
        ++position;
    if (at(position) == '0') {
        ++position;
        if (isDigit(at(position)))
            throw SyntaxError{position, QStringLiteral("Invalid number, unexpected digit after 0: %1.").arg(printCodePoint(position))};
    } else {
        position = readDigits(position);
    }
    if (at(position) == '.') {
        isFloat = true;
        position = readDigits(position + 1);
    }
    if (at(position) == 'e' || at(position) == 'E') {
        isFloat = true;
        ++position;
        if (at(position) == '+' || at(position) == '-')
            ++position;
        position = readDigits(position);
    }
    if (at(position) == '.' || isNameStart(at(position)))
        throw SyntaxError{position, QStringLiteral("Invalid number, expected digit but got: %1.").arg(printCodePoint(position))};
    return {isFloat ? TokenKind::Float : TokenKind::Int, start, position, m_source.sliced(start, position - start)};
}

int Lexer::readDigits(int position) const
{
    if (!isDigit(at(position)))
        throw SyntaxError{position, QStringLiteral("Invalid number, expected digit but got: %1.").arg(printCodePoint(position))};
    while (isDigit(at(position)))
        ++position;
    return position;
}

int Lexer::characterLength(int position) const
{
    const int c = at(position);
    if (isLeadingSurrogate(c))
        return isTrailingSurrogate(at(position + 1)) ? 2 : 0;
    return isTrailingSurrogate(c) ? 0 : 1;
}

QString Lexer::printCodePoint(int position) const
{
    const int c = at(position);
    if (c < 0)
        return QStringLiteral("<EOF>");
    if (c >= 0x20 && c <= 0x7E)
        return c == '"' ? QStringLiteral("'\"'") : QStringLiteral("\"%1\"").arg(QChar(c));
    char32_t code = char32_t(c);
    if (characterLength(position) == 2)
        code = QChar::surrogateToUcs4(char16_t(c), char16_t(at(position + 1)));
    return QString(QLatin1String("U+") + QString::number(code, 16).toUpper().rightJustified(4, QLatin1Char('0')));
}

void Lexer::unexpected(int position) const
{
    if (at(position) == '\'')
        throw SyntaxError{position, QStringLiteral("Unexpected single quote character ('), did you mean to use a double quote (\")?")};
    throw SyntaxError{
        position,
        (characterLength(position) > 0 ? QStringLiteral("Unexpected character: %1.") : QStringLiteral("Invalid character: %1."))
            .arg(printCodePoint(position))};
}

} // namespace castwright::graphql
