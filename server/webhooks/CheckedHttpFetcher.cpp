// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhooks/CheckedHttpFetcher.h"

#include "base/Clock.h"

#include <QHostInfo>
#include <QNetworkReply>

#include <algorithm>

namespace castwright {

CheckedHttpFetcher::CheckedHttpFetcher(TargetPolicy policy) : m_policy(policy)
{
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

void CheckedHttpFetcher::fetch(const HttpAsk &ask, std::function<void(Result<HttpReply>)> done)
{
    QHostInfo::lookupHost(ask.url.host(), this, [this, ask, done = std::move(done)](const QHostInfo &info) {
        const auto addresses = info.addresses();
        const auto allowed = std::ranges::find_if(addresses, [this](const QHostAddress &address) { return m_policy.allows(address); });
        if (addresses.isEmpty())
            return done(fail(ErrorCode::UpstreamFailed, QStringLiteral("The host name cannot be resolved: %1").arg(info.errorString())));
        if (allowed == addresses.end())
            return done(fail(ErrorCode::Forbidden, QStringLiteral("This address is never asked.")));
        send(ask, *allowed, done);
    });
}

void CheckedHttpFetcher::send(const HttpAsk &ask, const QHostAddress &address, std::function<void(Result<HttpReply>)> done)
{
    QUrl url = ask.url;
    QByteArray host = url.host().toLatin1();
    if (url.port() > 0)
        host += ':' + QByteArray::number(url.port());
    url.setHost(address.toString()); // a second look-up cannot name another one
    QNetworkRequest request(url);
    request.setPeerVerifyName(ask.url.host());
    request.setTransferTimeout(ask.timeoutMs);
    request.setRawHeader("Host", host);
    request.setRawHeader("User-Agent", "Castwright/" CASTWRIGHT_VERSION);
    for (const auto &[name, value] : ask.headers)
        request.setRawHeader(name, value);
    const qint64 begunUs = monotonicUs();
    QNetworkReply *reply = m_network.sendCustomRequest(request, ask.method, ask.body);
    connect(reply, &QNetworkReply::readyRead, this, [reply, most = ask.maxBytes] {
        if (reply->bytesAvailable() > most) // what is behind it is nobody's interest
            reply->abort();
    });
    connect(reply, &QNetworkReply::finished, this, [reply, begunUs, most = ask.maxBytes, done = std::move(done)] {
        reply->deleteLater();
        HttpReply answer;
        answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        answer.latencyMs = (monotonicUs() - begunUs) / 1000;
        if (answer.status == 0) {
            const bool isLate = reply->error() == QNetworkReply::OperationCanceledError || reply->error() == QNetworkReply::TimeoutError;
            return done(fail(isLate ? ErrorCode::UpstreamTimeout : ErrorCode::UpstreamFailed, reply->errorString()));
        }
        answer.body = reply->isOpen() ? reply->read(most) : QByteArray();
        done(answer);
    });
}

} // namespace castwright
