// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The templates of Parser; included by Parser.h alone.
namespace castwright::graphql {

/// Counts one level of nesting while it lives, and refuses one too many.
class Parser::Nesting {
public:
    explicit Nesting(Parser &parser) : m_parser(parser)
    {
        if (++m_parser.m_nesting > m_parser.m_options.maxNesting)
            throw SyntaxError{
                m_parser.m_token.start,
                QStringLiteral("Document is nested more than %1 levels deep. Parsing aborted.").arg(m_parser.m_options.maxNesting),
                codes::recursionLimit};
    }
    ~Nesting() { --m_parser.m_nesting; }
    Q_DISABLE_COPY_MOVE(Nesting)

private:
    Parser &m_parser;
};

template <class T>
T *Parser::open(Kind kind, const Token &start)
{
    T *node = m_document.m_arena.make<T>();
    node->kind = kind;
    node->start = start.start;
    return node;
}

template <class T>
const T *Parser::close(T *node) const
{
    node->end = m_lastEnd;
    return node;
}

template <class T>
NodeList<T> Parser::list(Count count, TokenKind first, ParseFunction<T> function, TokenKind last)
{
    if (count == Count::OptionalOneOrMore) {
        if (!skip(first))
            return {};
    } else {
        expect(first);
    }
    if (count == Count::Any && skip(last))
        return {};
    const std::size_t base = m_scratch.size();
    do {
        m_scratch.push_back((this->*function)());
    } while (!skip(last));
    const auto items = m_document.m_arena.list<T>(m_scratch.data() + base, m_scratch.size() - base);
    m_scratch.resize(base);
    return items;
}

template <class T>
NodeList<T> Parser::delimited(TokenKind delimiter, ParseFunction<T> function)
{
    skip(delimiter);
    const std::size_t base = m_scratch.size();
    do {
        m_scratch.push_back((this->*function)());
    } while (skip(delimiter));
    const auto items = m_document.m_arena.list<T>(m_scratch.data() + base, m_scratch.size() - base);
    m_scratch.resize(base);
    return items;
}

} // namespace castwright::graphql
