// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "http/RequestContext.h"

#include <functional>
#include <utility>

namespace castwright {

/// Who may say in X-Forwarded-For where a request comes from: proxies and edges that stand in front of this server. Everybody else could
/// write there what he likes, and is taken by his own address. Thread: server.
class TrustedProxies {
public:
    using Net = std::pair<QHostAddress, int>;

    TrustedProxies() = default;
    /// `isKnown` is asked for addresses outside of `nets`, for what comes and goes while the server runs; may be empty.
    TrustedProxies(QList<Net> nets, std::function<bool(const QHostAddress &)> isKnown)
        : m_nets(std::move(nets))
        , m_isKnown(std::move(isKnown))
    {}

    /// "10.1.2.3", "10.0.0.0/8", "fd00::/8". InvalidRequest when it is none of these.
    static Result<Net> parse(const QString &text);

    bool holds(const QHostAddress &address) const;
    /// The last address on the way here that is no trusted proxy; `peer` itself when that is none.
    QHostAddress clientOf(const QHostAddress &peer, const RequestContext &request) const;

private:
    QList<Net> m_nets;
    std::function<bool(const QHostAddress &)> m_isKnown;
};

} // namespace castwright
