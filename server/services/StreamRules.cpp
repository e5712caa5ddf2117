// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/StreamRules.h"

#include "base/JsonCodec.h"
#include "ports/AddressClass.h"
#include "services/ServiceOptions.h"
#include "store/StreamRepository.h"

#include <QCryptographicHash>
#include <QHostAddress>
#include <QJsonDocument>
#include <QRandomGenerator>

#include <algorithm>

namespace castwright::streamrules {

using namespace Qt::StringLiterals;

namespace {
QString randomText(QLatin1StringView alphabet, int length)
{
    QString text;
    text.reserve(length);
    for (int i = 0; i < length; ++i)
        text += QChar(alphabet[QRandomGenerator::system()->bounded(static_cast<int>(alphabet.size()))]);
    return text;
}
constexpr auto alphanumerics = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"_L1;

bool isNeverAllowed(const QHostAddress &address)
{
    return !address.isNull() && classOf(address) == AddressClass::Never; // a name is null here
}

bool isPrivate(const QHostAddress &address)
{
    const AddressClass kind = classOf(address);
    return kind == AddressClass::Private || kind == AddressClass::Loopback;
}

/// An address that was written in numbers, also inside IPv6.
QHostAddress literalOf(const QUrl &url)
{
    return unwrapped(QHostAddress(url.host()));
}
} // namespace

QString makeKey()
{
    return u"sk_"_s + randomText(alphanumerics, 28);
}

QString makePlaybackId()
{
    return randomText(alphanumerics, 16);
}

QString makeHash()
{
    return randomText("0123456789abcdef"_L1, 32);
}

QString hashOfKey(const QString &key)
{
    return QString::fromLatin1(QCryptographicHash::hash(key.trimmed().toLower().toUtf8(), QCryptographicHash::Sha256).toHex());
}

bool mayFetchPrivate(const ServiceOptions &options, const Caller &caller)
{
    return !options.isReachable || caller.keyId.isEmpty() || caller.holds(Scope::Admin);
}

Result<> checkPullUrl(const QString &text, const QString &field, const ServiceOptions &options, const Caller &caller)
{
    const QUrl url(text, QUrl::StrictMode);
    static const QStringList schemes{u"rtmp"_s, u"rtmps"_s, u"srt"_s, u"rtsp"_s, u"http"_s, u"https"_s};
    if (!schemes.contains(url.scheme().toLower()))
        return std::unexpected(fieldError(field, u"must start with rtmp://, rtmps://, srt://, rtsp://, http:// or https://"_s));
    if (!url.isValid() || url.host().isEmpty() || url.port() == 0)
        return std::unexpected(fieldError(field, u"must be an address such as https://host/live/main.m3u8"_s));
    const QHostAddress address = literalOf(url);
    if (address.isNull())
        return {};
    if (isNeverAllowed(address))
        return fail(ErrorCode::Forbidden, u"%1 is an address that nothing is fetched from."_s.arg(address.toString()), field);
    if (isPrivate(address) && !mayFetchPrivate(options, caller))
        return fail(ErrorCode::Forbidden,
                    u"Private addresses may only be set by the owner, because other machines can reach this server."_s, field);
    return {};
}

Result<> checkTargetUri(const QString &uri)
{
    const QString field = u"targetUri"_s;
    const QUrl url(uri, QUrl::TolerantMode);
    static const QStringList schemes{u"rtmp"_s, u"rtmps"_s, u"srt"_s};
    if (!schemes.contains(url.scheme().toLower()))
        return std::unexpected(fieldError(field, u"must start with rtmp://, rtmps:// or srt://"_s));
    if (!url.isValid() || url.host().isEmpty())
        return std::unexpected(fieldError(field, u"must name the server to send to"_s));
    if (url.scheme().toLower() == u"srt" && url.port() <= 0)
        return std::unexpected(fieldError(field, u"must have a port, as in srt://host:9000"_s));
    if (isNeverAllowed(literalOf(url)))
        return fail(ErrorCode::Forbidden, u"%1 is an address that nothing is sent to."_s.arg(url.host()), field);
    return {};
}

Result<> checkRenditions(const QStringList &renditions)
{
    static const QStringList known{u"1080"_s, u"720"_s, u"480"_s, u"360"_s, u"240"_s};
    QStringList seen;
    for (qsizetype i = 0; i < renditions.size(); ++i) {
        const QString field = u"renditions[%1]"_s.arg(i);
        if (!known.contains(renditions[i]))
            return std::unexpected(fieldError(field, u"must be one of %1"_s.arg(known.join(u", "_s))));
        if (seen.contains(renditions[i]))
            return std::unexpected(fieldError(field, u"is there twice"_s));
        seen += renditions[i];
    }
    return {};
}

Result<> checkPublishable(const StoredStream &stream)
{
    if (!stream.enabled)
        return fail(ErrorCode::Forbidden, u"This stream is switched off."_s);
    if (stream.ingestMode == IngestMode::Pull)
        return fail(ErrorCode::Forbidden, u"This stream is fetched from elsewhere; nobody publishes to it."_s);
    return {};
}

Result<> checkPolicy(const PlaybackPolicy &policy)
{
    for (qsizetype i = 0; i < policy.requiredClaims.size(); ++i) {
        const QByteArray wrapped = '[' + policy.requiredClaims[i].jsonValue.toUtf8() + ']';
        if (QJsonDocument::fromJson(wrapped).array().size() != 1)
            return std::unexpected(
                fieldError(u"playbackPolicy.requiredClaims[%1].jsonValue"_s.arg(i), u"must be JSON, for example \"gold\" in quotes"_s));
    }
    if (policy.type != PlaybackPolicyType::Webhook)
        return {};
    const QUrl url(policy.webhookUrl, QUrl::StrictMode);
    if ((url.scheme() != u"http" && url.scheme() != u"https") || url.host().isEmpty())
        return std::unexpected(fieldError(u"playbackPolicy.webhookUrl"_s, u"must be an http or https address"_s));
    if (isNeverAllowed(literalOf(url)))
        return fail(ErrorCode::Forbidden, u"%1 is an address that is never asked."_s.arg(url.host()), u"playbackPolicy.webhookUrl"_s);
    return {};
}

QString withoutCredentials(const QString &text)
{
    const QUrl url(text, QUrl::TolerantMode);
    return url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::FullyEncoded);
}

QString maskedTarget(const QString &uri)
{
    QString shown = withoutCredentials(uri);
    const qsizetype authority = shown.indexOf("://"_L1);
    const qsizetype slash = shown.lastIndexOf(u'/');
    if (slash < authority + 3)
        return shown; // no path
    const QString last = shown.mid(slash + 1);
    if (last.isEmpty())
        return shown;
    return shown.left(slash + 1) + (last.size() > 6 ? QString(last.left(4) + u"xxxx"_s + last.right(3)) : u"xxxx"_s);
}

} // namespace castwright::streamrules
