// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "http/HttpAnswer.h"
#include "http/RequestContext.h"

#include <QSet>

#include <optional>

namespace castwright {

/// Keeps web pages that are not ours from driving the server: the Host header must name this server (DNS rebinding), a foreign Origin must
/// be on the allow-list (cross-site requests), and answers carry the headers that browsers go by. Thread: server.
class RequestGuard {
public:
    struct Options {
        QStringList hostNames;   ///< besides localhost, names under which we may be addressed
        QStringList corsOrigins; ///< "https://dash.example.org"
        QStringList openPaths{}; ///< "/play/": what any page may read, also with headers of its own
    };

    explicit RequestGuard(Options options);

    /// Empty when the request may go on.
    Result<> check(const RequestContext &request) const;
    bool isPreflight(const RequestContext &request) const;
    /// The answer to a CORS preflight of an allowed origin, or for what is open to all.
    HttpAnswer preflight(const RequestContext &request) const;
    /// Adds CORS and security headers.
    void decorate(const RequestContext &request, HttpAnswer &answer) const;

private:
    bool isOwnHost(const QByteArray &host) const;
    bool isOpen(const RequestContext &request) const;
    const QByteArray &dateText() const;
    bool isOwnOrigin(const RequestContext &request, const QByteArray &origin) const;

    QSet<QByteArray> m_hostNames;
    QSet<QByteArray> m_origins;
    QStringList m_openPaths;
    mutable qint64 m_dateSecond = 0; ///< that m_date tells; it is asked for thousands of times in one
    mutable QByteArray m_date;
};

} // namespace castwright
