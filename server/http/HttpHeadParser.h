// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "http/HttpLimits.h"
#include "http/RequestContext.h"

namespace castwright {

/// How a request's body is delimited (RFC 9112 section 6).
struct BodyFraming {
    bool isChunked = false;
    qint64 contentLength = 0;
};

struct HttpHead {
    RequestContext context; ///< without body, address, id
    BodyFraming framing;
    bool keepsAlive = true;
    bool expectsContinue = false;
    bool isUpgrade = false; ///< asks for a WebSocket
};

/// Reads request heads strictly, as RFC 9112 allows a server to: what could be understood in two ways is refused, because a proxy before us
/// might understand it in the other. Pure; fuzzed. Thread: any.
class HttpHeadParser {
public:
    explicit HttpHeadParser(const HttpLimits &limits) : m_limits(limits) {}

    /// Bytes of the head including the empty line; 0 when it is not complete yet. HeadersTooLarge when it is too long.
    Result<qsizetype> headLength(QByteArrayView buffer) const;
    /// `head` is complete.
    Result<HttpHead> parse(QByteArrayView head) const;

private:
    Result<> parseRequestLine(QByteArrayView line, HttpHead &out) const;
    Result<> parseTarget(QByteArrayView target, RequestContext &out) const;
    Result<> parseHeaderLine(QByteArrayView line, HttpHead &out) const;
    Result<> interpret(HttpHead &out, bool isHttp10) const;

    HttpLimits m_limits;
};

/// Takes a chunked body apart (RFC 9112 section 7.1) as it arrives.
class ChunkedBody {
public:
    /// Consumes what it can from the front of `buffer`, appending data to `out`. True when the last chunk and the trailers are read.
    Result<bool> take(QByteArray &buffer, QByteArray &out);

private:
    enum class Part { Size = 1, Data, DataEnd, Trailer };
    Part m_part = Part::Size;
    qint64 m_left = 0;
    int m_trailerBytes = 0;
};

} // namespace castwright
