// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QList>
#include <QUrl>

#include <functional>
#include <utility>

namespace castwright {

/// One small request to another server.
struct HttpAsk {
    QByteArray method = "GET";
    QUrl url;
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers;
    int timeoutMs = 3000;
    qint64 maxBytes = 4096; ///< of the answer that are read
};

struct HttpReply {
    int status = 0;
    QByteArray body;
    qint64 latencyMs = 0;
};

/// Asks other servers: edges how they are, an account's own server whether somebody may watch. The address is checked after the name was
/// resolved; link-local and metadata addresses are never asked; redirects are not followed. Thread: server. Real side: server/webhooks.
class HttpFetcher {
public:
    virtual ~HttpFetcher() = default;
    /// `done` is called once, later, on the server thread. Errors: Forbidden (address), UpstreamTimeout, UpstreamFailed.
    virtual void fetch(const HttpAsk &ask, std::function<void(Result<HttpReply>)> done) = 0;
};

} // namespace castwright
