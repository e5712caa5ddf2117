// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/RequestGuard.h"

#include "http/Conditional.h"

#include <QHostAddress>

#include <algorithm>

namespace castwright {

namespace {
/// "host:port" or "[::1]:port" -> host
QByteArray hostOf(const QByteArray &authority)
{
    if (authority.startsWith('['))
        return authority.mid(1, authority.indexOf(']') - 1).toLower();
    const qsizetype colon = authority.lastIndexOf(':');
    return (colon < 0 ? authority : authority.left(colon)).toLower();
}
} // namespace

RequestGuard::RequestGuard(Options options) : m_openPaths(options.openPaths)
{
    m_hostNames.insert("localhost");
    for (const QString &name : std::as_const(options.hostNames))
        m_hostNames.insert(name.toLatin1().toLower());
    for (const QString &origin : std::as_const(options.corsOrigins))
        m_origins.insert(origin.toLatin1().toLower());
}

bool RequestGuard::isOwnHost(const QByteArray &host) const
{
    const QByteArray name = hostOf(host);
    // An address literal cannot be rebound by a name server, so every one is fine.
    return m_hostNames.contains(name) || name.endsWith(".localhost") || !QHostAddress(QString::fromLatin1(name)).isNull();
}

bool RequestGuard::isOpen(const RequestContext &request) const
{
    return std::any_of(m_openPaths.begin(), m_openPaths.end(), [&](const QString &path) { return request.path.startsWith(path); });
}

bool RequestGuard::isOwnOrigin(const RequestContext &request, const QByteArray &origin) const
{
    return origin == "http://" + request.header("host").toLower() || origin == "https://" + request.header("host").toLower();
}

Result<> RequestGuard::check(const RequestContext &request) const
{
    if (!isOwnHost(request.header("host")))
        return fail(ErrorCode::Forbidden,
                    QStringLiteral("This server does not answer under this host name; start it with --host-name to allow it."),
                    QStringLiteral("Host"));
    const QByteArray origin = request.header("origin").toLower();
    const bool isSafe = request.method == "GET" || request.method == "HEAD";
    if (origin.isEmpty() || isOwnOrigin(request, origin) || m_origins.contains(origin) || (isSafe && !request.hasHeader("upgrade")))
        return {};
    const QByteArray wanted = request.header("access-control-request-method");
    if (isPreflight(request) && isOpen(request) && (wanted == "GET" || wanted == "HEAD"))
        return {};
    return fail(ErrorCode::Forbidden,
                QStringLiteral("Pages of this origin may not call this server; start it with --cors-origin to allow it."),
                QStringLiteral("Origin"));
}

bool RequestGuard::isPreflight(const RequestContext &request) const
{
    return request.method == "OPTIONS" && request.hasHeader("origin") && request.hasHeader("access-control-request-method");
}

HttpAnswer RequestGuard::preflight(const RequestContext &request) const
{
    HttpAnswer answer;
    answer.status = 204;
    if (isOpen(request) && !m_origins.contains(request.header("origin").toLower())) {
        answer.with("Access-Control-Allow-Origin", "*").with("Access-Control-Allow-Methods", "GET, HEAD, OPTIONS");
        answer.with("Access-Control-Allow-Headers", "Authorization, X-Castwright-Playback-JWT, Range, If-None-Match, Cache-Control");
        return answer.with("Access-Control-Max-Age", "86400");
    }
    answer.with("Access-Control-Allow-Methods", "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS");
    answer.with("Access-Control-Allow-Headers",
                "Authorization, X-API-Key, Content-Type, If-Match, If-None-Match, Idempotency-Key, Last-Event-ID, Range, Content-Range, "
                "X-Castwright-Request, X-Castwright-Playback-JWT");
    answer.with("Access-Control-Max-Age", "600");
    return answer;
}

const QByteArray &RequestGuard::dateText() const
{
    const qint64 second = QDateTime::currentSecsSinceEpoch();
    if (second != m_dateSecond) {
        m_dateSecond = second;
        m_date = httpDate(QDateTime::fromSecsSinceEpoch(second, Qt::UTC));
    }
    return m_date;
}

void RequestGuard::decorate(const RequestContext &request, HttpAnswer &answer) const
{
    answer.with(QByteArrayLiteral("X-Request-Id"), request.requestId.toLatin1());
    answer.with(QByteArrayLiteral("X-Content-Type-Options"), QByteArrayLiteral("nosniff"))
        .with(QByteArrayLiteral("Referrer-Policy"), QByteArrayLiteral("no-referrer"));
    answer.with(QByteArrayLiteral("Date"), dateText());
    if (!answer.hasHeader("Cache-Control"))
        answer.with(QByteArrayLiteral("Cache-Control"), QByteArrayLiteral("no-store"));
    const QByteArray origin = request.header("origin");
    if (origin.isEmpty() || answer.hasHeader("Access-Control-Allow-Origin"))
        return; // a page's origin matters not for what is public, and browsers refuse two such headers
    answer.with(QByteArrayLiteral("Vary"), "Origin");
    if (m_origins.contains(origin.toLower())) {
        answer.with(QByteArrayLiteral("Access-Control-Allow-Origin"), origin);
        answer.with(QByteArrayLiteral("Access-Control-Expose-Headers"),
                    "X-Request-Id, ETag, Retry-After, RateLimit, RateLimit-Policy, Idempotent-Replayed, Location, Content-Range");
    }
}

} // namespace castwright
