// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/RequestMaker.h"

#include <algorithm>

namespace castwright::relay {

AddressRules rulesOf(const RelaySettings &settings)
{
    return {settings.schemes, settings.allowsLoopback, settings.allowsPrivate};
}

namespace {
QNetworkProxy proxyOf(const QString &text)
{
    const QUrl url(text);
    if (text.isEmpty() || !url.isValid())
        return QNetworkProxy(QNetworkProxy::NoProxy);
    const auto type = url.scheme().startsWith(QStringLiteral("socks")) ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy;
    return {type, url.host(), static_cast<quint16>(url.port(type == QNetworkProxy::Socks5Proxy ? 1080 : 8080)),
            url.userName(QUrl::FullyDecoded), url.password(QUrl::FullyDecoded)};
}
} // namespace

UpstreamRequest makeRequest(const RelaySettings &settings, const RelaySpec &spec, const QUrl &url)
{
    UpstreamRequest request;
    request.url = url;
    request.rules = rulesOf(settings);
    request.proxy = proxyOf(spec.proxyUrl);
    request.maxRedirects = spec.maxRedirects >= 0 ? spec.maxRedirects : settings.maxRedirects;
    request.connectTimeoutMs = settings.connectTimeoutMs;
    request.headTimeoutMs = settings.headTimeoutMs;
    const auto has = [&spec](const char *name) {
        return std::ranges::any_of(spec.headers, [name](const auto &row) { return row.first.compare(name, Qt::CaseInsensitive) == 0; });
    };
    if (!has("user-agent"))
        request.headers.append({"User-Agent", (spec.userAgent.isEmpty() ? settings.userAgent : spec.userAgent).toUtf8()});
    request.headers += spec.headers;
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
