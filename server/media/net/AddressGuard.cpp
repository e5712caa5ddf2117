// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/net/AddressGuard.h"

#include "ports/AddressClass.h"

#include <QHostInfo>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace castwright::media {

using namespace Qt::StringLiterals;

namespace {
bool isAllowed(AddressGuard::Reach reach, const QHostAddress &address)
{
    switch (classOf(address)) {
    case AddressClass::Public: return true;
    case AddressClass::Private:
    case AddressClass::Loopback: return reach == AddressGuard::Reach::Everywhere;
    default: return false;
    }
}

/// The text as it is but for its host: keys in it are not to be written anew.
QString withHost(const QString &url, const QHostAddress &address)
{
    const qsizetype start = url.indexOf("://"_L1) + 3;
    static const QRegularExpression behind(u"[/?#]"_s);
    qsizetype end = url.indexOf(behind, start);
    end = end < 0 ? url.size() : end;
    const qsizetype user = url.lastIndexOf(u'@', end - 1);
    const qsizetype host = user >= start ? user + 1 : start;
    const qsizetype bracket = url.mid(host, end - host).indexOf(u']'); // of IPv6, which has colons of its own
    qsizetype hostEnd = url.indexOf(u':', host + std::max<qsizetype>(0, bracket));
    hostEnd = hostEnd < 0 || hostEnd > end ? end : hostEnd;
    const bool isSix = address.protocol() == QAbstractSocket::IPv6Protocol;
    return url.left(host) + (isSix ? QString(u'[' + address.toString() + u']') : address.toString()) + url.mid(hostEnd);
}

QString forbiddenText(const QString &host)
{
    return u"%1 is an address that nothing is fetched from."_s.arg(host);
}

QString unreachableText(const QString &host)
{
    return u"%1 cannot be reached. Check the network."_s.arg(host);
}
} // namespace

AddressGuard::AddressGuard(Reach reach, const QStringList &urls)
    : AddressGuard([reach](const QHostAddress &address) { return isAllowed(reach, address); }, urls)
{}

AddressGuard::AddressGuard(Judge allows, const QStringList &urls) : m_allows(std::move(allows))
{
    if (std::ranges::any_of(urls, isProxied))
        m_proxy = std::make_unique<CheckedProxy>(
            CheckedProxy::Rules{m_allows, [this](const QString &host) { note(ErrorCode::Forbidden, forbiddenText(host)); },
                                [this](const QString &host) { note(ErrorCode::UpstreamFailed, unreachableText(host)); }});
}

bool AddressGuard::isProxied(const QString &url)
{
    const QString scheme = QUrl(url).scheme().toLower();
    return scheme == u"http" || scheme == u"https" || scheme == u"rtmps";
}

Result<QStringList> AddressGuard::pinned(const QString &url) const
{
    const QString host = QUrl(url).host();
    const QHostAddress literal(host);
    const auto found = literal.isNull() ? QHostInfo::fromName(host).addresses() : QList<QHostAddress>{literal};
    if (found.isEmpty())
        return fail(ErrorCode::UpstreamFailed, unreachableText(host));
    QList<QHostAddress> allowed;
    std::ranges::copy_if(found, std::back_inserter(allowed), m_allows);
    if (allowed.isEmpty())
        return fail(ErrorCode::Forbidden, forbiddenText(host));
    std::ranges::stable_partition(allowed, [](const QHostAddress &each) { return each.protocol() == QAbstractSocket::IPv4Protocol; });
    QStringList urls;
    for (const QHostAddress &each : std::as_const(allowed))
        urls += withHost(url, each);
    return urls;
}

void AddressGuard::note(ErrorCode code, const QString &message)
{
    const std::scoped_lock lock(m_mutex);
    m_problem = Error{code, message, {}, {}, 0, {}};
}

std::optional<Error> AddressGuard::takeProblem()
{
    const std::scoped_lock lock(m_mutex);
    return std::exchange(m_problem, std::nullopt);
}

} // namespace castwright::media
