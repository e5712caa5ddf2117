// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/HttpHeadParser.h"

#include <QUrl>

#include <algorithm>
#include <array>

namespace castwright {

namespace {
std::unexpected<Error> bad(const char *what)
{
    return fail(ErrorCode::InvalidRequest, QString::fromLatin1(what));
}

bool isToken(QByteArrayView text)
{
    constexpr std::string_view marks = "!#$%&'*+-.^_`|~";
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [&](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || marks.find(c) != std::string_view::npos;
    });
}

bool isFieldValue(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c == '\t' || (static_cast<uchar>(c) >= 0x20 && c != 0x7f); });
}

bool hasToken(const QByteArray &list, const char *token)
{
    const QList<QByteArray> parts = list.split(',');
    return std::any_of(parts.begin(), parts.end(), [&](const QByteArray &part) { return part.trimmed().toLower() == token; });
}

int hexDigit(char c)
{
    return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/// Percent-decodes strictly; nothing on a broken escape or invalid UTF-8.
std::optional<QString> decode(QByteArrayView text, bool plusIsSpace)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '%') {
            if (i + 2 >= text.size() || hexDigit(text[i + 1]) < 0 || hexDigit(text[i + 2]) < 0)
                return std::nullopt;
            bytes += static_cast<char>(hexDigit(text[i + 1]) * 16 + hexDigit(text[i + 2]));
            i += 2;
        } else {
            bytes += plusIsSpace && text[i] == '+' ? ' ' : text[i];
        }
    }
    const QString out = QString::fromUtf8(bytes);
    if (out.contains(QChar::ReplacementCharacter) || out.contains(QChar(0)))
        return std::nullopt;
    return out;
}
} // namespace

Result<qsizetype> HttpHeadParser::headLength(QByteArrayView buffer) const
{
    const qsizetype end = buffer.indexOf("\r\n\r\n");
    const qsizetype length = end < 0 ? buffer.size() : end + 4;
    const qsizetype firstLine = buffer.indexOf("\r\n");
    if ((firstLine < 0 ? buffer.size() : firstLine) > m_limits.requestLineBytes)
        return fail(ErrorCode::HeadersTooLarge, QStringLiteral("The request line is longer than %1 bytes.").arg(m_limits.requestLineBytes));
    if (length > m_limits.headerBytes)
        return fail(ErrorCode::HeadersTooLarge, QStringLiteral("The headers are longer than %1 bytes.").arg(m_limits.headerBytes));
    // A line feed without a carriage return would never end the head and is a favourite of smugglers.
    for (qsizetype at = buffer.first(length).indexOf('\n'); at >= 0; at = buffer.first(length).indexOf('\n', at + 1))
        if (at == 0 || buffer[at - 1] != '\r')
            return bad("A line of the request does not end with CR LF.");
    return end < 0 ? 0 : end + 4;
}

Result<HttpHead> HttpHeadParser::parse(QByteArrayView head) const
{
    HttpHead out;
    qsizetype lineEnd = head.indexOf("\r\n");
    const QByteArrayView requestLine = head.first(lineEnd);
    CW_CHECK(parseRequestLine(requestLine, out));
    qsizetype at = lineEnd + 2;
    int count = 0;
    while ((lineEnd = head.indexOf("\r\n", at)) > at) {
        if (++count > m_limits.headerCount)
            return fail(ErrorCode::HeadersTooLarge, QStringLiteral("More than %1 headers.").arg(m_limits.headerCount));
        CW_CHECK(parseHeaderLine(head.sliced(at, lineEnd - at), out));
        at = lineEnd + 2;
    }
    CW_CHECK(interpret(out, requestLine.endsWith("1.0")));
    return out;
}

Result<> HttpHeadParser::parseRequestLine(QByteArrayView line, HttpHead &out) const
{
    const qsizetype first = line.indexOf(' ');
    const qsizetype last = line.lastIndexOf(' ');
    if (first <= 0 || last == first || line.first(last).indexOf(' ', first + 1) >= 0)
        return bad("The request line is malformed.");
    const QByteArrayView version = line.sliced(last + 1);
    if (version != "HTTP/1.1" && version != "HTTP/1.0")
        return bad("Only HTTP/1.1 and HTTP/1.0 are understood.");
    out.context.method = line.first(first).toByteArray();
    static constexpr std::array known{"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"};
    if (!isToken(out.context.method))
        return bad("The method is malformed.");
    if (std::none_of(known.begin(), known.end(), [&](const char *method) { return out.context.method == method; }))
        return fail(ErrorCode::NotImplemented, QStringLiteral("This method is not supported."));
    return parseTarget(line.sliced(first + 1, last - first - 1), out.context);
}

Result<> HttpHeadParser::parseTarget(QByteArrayView target, RequestContext &out) const
{
    out.target = target.toByteArray();
    if (out.method == "OPTIONS" && target == "*") {
        out.path = QStringLiteral("*");
        return {};
    }
    if (!target.startsWith('/') || std::any_of(target.begin(), target.end(), [](char c) { return static_cast<uchar>(c) <= 0x20 || c == 0x7f || c == '#'; }))
        return bad("The request target must be a path.");
    const qsizetype mark = target.indexOf('?');
    const QByteArrayView rawPath = mark < 0 ? target : target.first(mark);
    for (const QByteArray &raw : rawPath.sliced(1).toByteArray().split('/')) {
        const auto segment = decode(raw, false);
        if (!segment || segment->contains(QLatin1Char('/')) || segment->contains(QLatin1Char('\\')) || *segment == u"." || *segment == u"..")
            return bad("The path is malformed.");
        out.segments += *segment;
    }
    if (out.segments.size() > 1 && out.segments.last().isEmpty())
        out.segments.removeLast(); // a trailing slash means nothing
    out.path = QString(QLatin1Char('/') + out.segments.join(QLatin1Char('/')));
    if (mark < 0)
        return {};
    for (const QByteArray &pair : target.sliced(mark + 1).toByteArray().split('&')) {
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=');
        const auto name = decode(equals < 0 ? QByteArrayView(pair) : QByteArrayView(pair).first(equals), true);
        const auto value = decode(equals < 0 ? QByteArrayView() : QByteArrayView(pair).sliced(equals + 1), true);
        if (!name || !value)
            return bad("The query is malformed.");
        out.query.append({*name, *value});
    }
    return {};
}

Result<> HttpHeadParser::parseHeaderLine(QByteArrayView line, HttpHead &out) const
{
    if (line.startsWith(' ') || line.startsWith('\t'))
        return bad("A header is folded over two lines.");
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0 || !isToken(line.first(colon)))
        return bad("A header name is malformed.");
    const QByteArrayView value = line.sliced(colon + 1);
    if (!isFieldValue(value)) // before trimming, which would swallow a vertical tab in front of "chunked"
        return bad("A header value has a control character.");
    out.context.headers.append({line.first(colon).toByteArray().toLower(), value.trimmed().toByteArray()});
    return {};
}

Result<> HttpHeadParser::interpret(HttpHead &out, bool isHttp10) const
{
    const RequestContext &context = out.context;
    int hosts = 0;
    int lengths = 0;
    int codings = 0;
    for (const auto &[name, value] : context.headers) {
        hosts += name == "host";
        lengths += name == "content-length";
        codings += name == "transfer-encoding";
    }
    if (hosts > 1 || (hosts == 0 && !isHttp10))
        return bad("There must be exactly one Host header.");
    if (lengths > 1 || codings > 1 || (lengths > 0 && codings > 0))
        return bad("The length of the body is given twice.");
    if (codings > 0) {
        if (context.header("transfer-encoding").toLower() != "chunked" || isHttp10)
            return bad("Only the transfer coding chunked is understood.");
        out.framing.isChunked = true;
    }
    if (lengths > 0) {
        const QByteArray text = context.header("content-length");
        if (text.isEmpty() || text.size() > 18 || !std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; }))
            return bad("Content-Length is not a number.");
        out.framing.contentLength = text.toLongLong();
    }
    const QByteArray connection = context.header("connection");
    out.keepsAlive = isHttp10 ? hasToken(connection, "keep-alive") : !hasToken(connection, "close");
    if (context.hasHeader("expect")) {
        if (context.header("expect").toLower() != "100-continue")
            return bad("This expectation is not supported.");
        out.expectsContinue = true;
    }
    out.isUpgrade = context.method == "GET" && hasToken(connection, "upgrade") && context.header("upgrade").toLower() == "websocket";
    return {};
}

Result<bool> ChunkedBody::take(QByteArray &buffer, QByteArray &out)
{
    qsizetype at = 0;
    const auto finish = [&](bool isDone) {
        buffer.remove(0, at);
        return isDone;
    };
    for (;;) {
        if (m_part == Part::Data) {
            const qsizetype count = std::min<qint64>(m_left, buffer.size() - at);
            out.append(buffer.constData() + at, count);
            at += count;
            m_left -= count;
            if (m_left > 0)
                return finish(false);
            m_part = Part::DataEnd;
        }
        const qsizetype feed = buffer.indexOf('\n', at);
        if ((feed < 0 ? buffer.size() : feed) - at > 256)
            return bad("A chunk's size line is too long.");
        if (feed < 0)
            return finish(false);
        // A lone CR or LF in a chunk's line is read differently by different servers: the door of request smuggling.
        const qsizetype end = feed - 1;
        if (end < at || buffer.indexOf('\r', at) != end)
            return bad("A chunk's line does not end with CR LF.");
        const QByteArrayView line = QByteArrayView(buffer).sliced(at, end - at);
        at = end + 2;
        if (m_part == Part::DataEnd) {
            if (!line.isEmpty())
                return bad("A chunk is longer than its size says.");
            m_part = Part::Size;
        } else if (m_part == Part::Size) {
            const qsizetype semicolon = line.indexOf(';');
            const QByteArrayView digits = (semicolon < 0 ? line : line.first(semicolon)).trimmed();
            if (digits.isEmpty() || digits.size() > 12 || std::any_of(digits.begin(), digits.end(), [](char c) { return hexDigit(c) < 0; }))
                return bad("A chunk's size is malformed.");
            m_left = digits.toByteArray().toLongLong(nullptr, 16);
            m_part = m_left > 0 ? Part::Data : Part::Trailer;
        } else {
            if (line.isEmpty())
                return finish(true);
            m_trailerBytes += static_cast<int>(line.size());
            if (m_trailerBytes > 4096)
                return bad("The trailers are too long.");
        }
    }
}

} // namespace castwright
