// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/HttpHeadParser.h"

#include <cstdlib>

namespace {
using namespace castwright;

void require(bool condition)
{
    if (!condition)
        std::abort();
}

/// What handlers may rely on, whatever was sent.
void checkPromises(const HttpHead &head)
{
    const RequestContext &context = head.context;
    require(!context.method.isEmpty() && !context.path.contains(QChar(0)));
    for (const QString &segment : context.segments)
        require(segment != QStringLiteral("..") && segment != QStringLiteral(".") && !segment.contains(QLatin1Char('/')) && !segment.contains(QLatin1Char('\\')));
    for (const auto &[name, value] : context.headers)
        require(!name.isEmpty() && name == name.toLower() && !value.contains('\r') && !value.contains('\n') && !value.contains('\0'));
    require(head.framing.contentLength >= 0 && !(head.framing.isChunked && head.framing.contentLength > 0));
}

/// Written out plainly and read again, it must say the same: no other server may understand it differently.
void checkRoundTrip(const HttpHeadParser &parser, const HttpHead &head, bool isHttp10)
{
    QByteArray plain = head.context.method + ' ' + head.context.target + (isHttp10 ? " HTTP/1.0\r\n" : " HTTP/1.1\r\n");
    for (const auto &[name, value] : head.context.headers)
        plain += name + ':' + value + "\r\n";
    plain += "\r\n";
    const auto length = parser.headLength(plain);
    require(length && *length == plain.size());
    const auto again = parser.parse(plain);
    require(again.has_value());
    require(again->context.segments == head.context.segments && again->context.query == head.context.query);
    require(again->context.headers == head.context.headers && again->framing.isChunked == head.framing.isChunked);
    require(again->framing.contentLength == head.framing.contentLength && again->keepsAlive == head.keepsAlive);
}

/// The same body in one piece and byte by byte.
void checkChunks(const QByteArray &wire)
{
    QByteArray whole = wire;
    QByteArray wholeOut;
    const auto wholeDone = ChunkedBody().take(whole, wholeOut);
    ChunkedBody body;
    QByteArray buffer;
    QByteArray out;
    Result<bool> done = false;
    qsizetype at = 0;
    for (; at < wire.size() && done && !*done; ++at) {
        buffer += wire[at];
        done = body.take(buffer, out);
    }
    if (!wholeDone || !done)
        return;
    require(*wholeDone == *done && wholeOut == out);
    if (*done)
        require(whole == wire.mid(at) && buffer.isEmpty());
}
} // namespace

/// A request head, and what follows it as a chunked body when the head says so.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const HttpHeadParser parser{HttpLimits()};
    const auto length = parser.headLength(input);
    if (!length || *length == 0)
        return 0;
    require(*length > 0 && *length <= input.size());
    const QByteArray bytes = input.first(*length);
    const auto head = parser.parse(bytes);
    if (!head)
        return 0;
    checkPromises(*head);
    checkRoundTrip(parser, *head, bytes.first(bytes.indexOf('\r')).endsWith("1.0"));
    if (head->framing.isChunked)
        checkChunks(input.mid(*length));
    return 0;
}
