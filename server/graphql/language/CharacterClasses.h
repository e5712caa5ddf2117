// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The character classes of the lexical grammar (specification 2.1). They take a UTF-16 code unit, or -1 past the end of the text.
namespace castwright::graphql {

constexpr bool isDigit(int c)
{
    return c >= '0' && c <= '9';
}
constexpr bool isNameStart(int c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}
constexpr bool isNameContinue(int c)
{
    return isNameStart(c) || isDigit(c);
}
constexpr bool isLeadingSurrogate(int c)
{
    return c >= 0xD800 && c <= 0xDBFF;
}
constexpr bool isTrailingSurrogate(int c)
{
    return c >= 0xDC00 && c <= 0xDFFF;
}
constexpr bool isBlank(int c)
{
    return c == ' ' || c == '\t';
}
/// -1 when `c` is no hexadecimal digit.
constexpr int hexDigit(int c)
{
    return isDigit(c) ? c - '0' : c >= 'A' && c <= 'F' ? c - 'A' + 10 : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

} // namespace castwright::graphql
