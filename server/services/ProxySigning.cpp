// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Secret.h"
#include "ports/AddressClass.h"
#include "services/ProxyService.h"
#include "services/ProxyViews.h"
#include "services/ServiceContext.h"

/// Addresses for players that expire, and that may be good from one place alone.
namespace castwright {

using namespace Qt::StringLiterals;

namespace {
QByteArray codeOf(const QString &streamId, const QByteArray &expires, const QString &address, const QByteArray &key)
{
    QByteArray text = streamId.toUtf8() + '\n' + expires;
    if (!address.isEmpty())
        text += '\n' + address.toLatin1();
    return hmacSha256(key, text);
}
} // namespace

QByteArray ProxyService::signedFor(const QString &streamId, qint64 seconds, const QString &address) const
{
    const QByteArray expires = QByteArray::number(m_context.clock.nowMs() / 1000 + seconds);
    const QByteArray code = codeOf(streamId, expires, address, m_signKey);
    return "exp=" + expires + "&sig=" + code.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)
        + (address.isEmpty() ? "" : "&ip=1");
}

QByteArray ProxyService::signature(const QString &streamId) const
{
    return m_settings.signsUrls ? signedFor(streamId, m_settings.signedUrlSec, {}) : QByteArray();
}

bool ProxyService::isSigned(const QString &streamId, const SignedQuery &query) const
{
    if (!m_settings.signsUrls || streamId.startsWith(u"src_")) // names that this server alone knows
        return true;
    if (query.expires.toLongLong() < m_context.clock.nowMs() / 1000)
        return false;
    const QString bound = query.isBound ? canonicalAddress(query.address) : QString();
    const QByteArray code = codeOf(streamId, query.expires.toUtf8(), bound, m_signKey);
    const QByteArray other = QByteArray::fromBase64(query.signature.toLatin1(), QByteArray::Base64UrlEncoding);
    return equalsConstantTime(code, other);
}

Result<ProxyDocument> ProxyService::sign(const CallContext &call, const ProxySign &input)
{
    CW_TRY(const ProxyStream stream, m_context.store.proxyStreams.find(call.caller.accountId, input.streamId));
    const QString address = canonicalAddress(input.address);
    if (!input.address.isEmpty() && address.isEmpty())
        return std::unexpected(fieldError(u"address"_s, u"is no IP address"_s));
    const QString query = QString::fromLatin1(signedFor(stream.id, input.seconds, address));
    const QString path = proxyviews::pathOf(stream.id, stream.kind);
    return ProxyDocument{{{u"stream_id"_s, stream.id},
                          {u"stream_endpoint"_s, QString(path + u'?' + query)},
                          {u"expires_in"_s, input.seconds},
                          {u"bound_to"_s, address.isEmpty() ? QJsonValue() : QJsonValue(address)}}};
}

} // namespace castwright
