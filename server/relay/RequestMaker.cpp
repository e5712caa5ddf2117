// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/RequestMaker.h"

#include <algorithm>

namespace castwright::relay {

AddressRules rulesOf(const RelaySettings &settings)
{
    return {settings.schemes, settings.allowsLoopback, settings.allowsPrivate, settings.allowedHosts, settings.deniedHosts};
}

namespace {
bool isHost(const std::pair<QByteArray, QByteArray> &row)
{
    return row.first.compare("host", Qt::CaseInsensitive) == 0;
}
} // namespace

UpstreamRequest makeRequest(const RelaySettings &settings, const RelaySpec &spec, const QUrl &url)
{
    UpstreamRequest request;
    request.url = url;
    request.rules = rulesOf(settings);
    request.proxyUrl = spec.proxyUrl;
    request.maxRedirects = spec.maxRedirects >= 0 ? spec.maxRedirects : settings.maxRedirects;
    request.connectTimeoutMs = settings.connectTimeoutMs;
    request.headTimeoutMs = settings.headTimeoutMs;
    const auto has = [&spec](const char *name) {
        return std::ranges::any_of(spec.headers, [name](const auto &row) { return row.first.compare(name, Qt::CaseInsensitive) == 0; });
    };
    if (!has("user-agent"))
        request.headers.append({"User-Agent", (spec.userAgent.isEmpty() ? settings.userAgent : spec.userAgent).toUtf8()});
    request.headers += spec.headers;
    if (const QUrl primary(spec.urls.value(0)); primary.host() != url.host() || primary.port() != url.port())
        request.headers.removeIf(isHost); // the name is meant for the primary's server; another would look for a site that it has not
    return request;
}

QString statusClass(int status)
{
    return status >= 500 ? QStringLiteral("http_5xx") : QStringLiteral("http_4xx");
}

QString errorClass(const Error &error)
{
    switch (error.code) {
    case ErrorCode::UpstreamTimeout: return QStringLiteral("timeout");
    case ErrorCode::Forbidden: return QStringLiteral("not_allowed");
    default:
        return error.message.contains(QStringLiteral("connection to")) || error.message.contains(QStringLiteral("resolved"))
            ? QStringLiteral("connect")
            : QStringLiteral("closed");
    }
}

Error statusError(int status)
{
    return {ErrorCode::UpstreamFailed,
            QStringLiteral("The other server answers with status %1.").arg(status),
            {},
            QString::number(status),
            0,
            {}};
}

} // namespace castwright::relay
