// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/hls/Attributes.h"

namespace castwright::relay {

std::optional<Attributes::Span> Attributes::find(QByteArrayView name) const
{
    qsizetype at = m_line.indexOf(':') + 1;
    if (at == 0)
        return std::nullopt;
    while (at < m_line.size()) {
        while (at < m_line.size() && (m_line[at] == ' ' || m_line[at] == ','))
            ++at;
        Span span;
        span.begin = at;
        const qsizetype equals = m_line.indexOf('=', at);
        if (equals < 0)
            return std::nullopt;
        span.value = equals + 1;
        const bool isQuoted = span.value < m_line.size() && m_line[span.value] == '"';
        const qsizetype close = isQuoted ? m_line.indexOf('"', span.value + 1) : -1;
        if (isQuoted && close < 0)
            return std::nullopt;
        const qsizetype comma = m_line.indexOf(',', isQuoted ? close : span.value);
        span.end = comma < 0 ? m_line.size() : comma;
        if (QByteArrayView(m_line).sliced(span.begin, equals - span.begin).trimmed() == name)
            return span;
        at = span.end + 1;
    }
    return std::nullopt;
}

std::optional<QByteArray> Attributes::value(QByteArrayView name) const
{
    const auto span = find(name);
    if (!span)
        return std::nullopt;
    QByteArray text = m_line.sliced(span->value, span->end - span->value).trimmed();
    if (text.size() >= 2 && text.startsWith('"') && text.endsWith('"'))
        text = text.sliced(1, text.size() - 2);
    return text;
}

void Attributes::setQuoted(QByteArrayView name, QByteArray text)
{
    const auto span = find(name);
    if (!span)
        return;
    text.removeIf([](char c) { return c == '"' || c == '\r' || c == '\n'; });
    m_line.replace(span->value, span->end - span->value, QByteArray('"' + text + '"'));
}

void Attributes::remove(QByteArrayView name)
{
    const auto span = find(name);
    if (!span)
        return;
    if (span->end < m_line.size())
        m_line.remove(span->begin, span->end + 1 - span->begin);
    else
        m_line.remove(span->begin, span->end - span->begin);
    if (m_line.endsWith(','))
        m_line.chop(1);
}

} // namespace castwright::relay
