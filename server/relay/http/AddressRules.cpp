// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/http/AddressRules.h"

#include "ports/AddressClass.h"

#include <algorithm>

namespace castwright::relay {

namespace {
/// Is it in the list, by its name or by the address that the name leads to?
bool isListed(const QStringList &list, const QString &host, const QHostAddress &address)
{
    const QString name = host.toLower();
    return std::ranges::any_of(list, [&](const QString &row) {
        const QString entry = row.trimmed().toLower();
        if (entry.startsWith(QStringLiteral("*.")))
            return name.endsWith(QStringView(entry).sliced(1));
        if (entry == name)
            return true;
        const auto network = QHostAddress::parseSubnet(entry);
        return network.second >= 0 && !address.isNull() && network.first.protocol() == address.protocol() && address.isInSubnet(network);
    });
}

bool hasNetwork(const QStringList &list)
{
    return std::ranges::any_of(list, [](const QString &row) { return QHostAddress::parseSubnet(row.trimmed()).second >= 0; });
}
} // namespace

bool isHttp(const QUrl &url)
{
    return url.scheme() == QStringLiteral("http") || url.scheme() == QStringLiteral("https");
}

bool AddressRules::isHostPattern(const QString &text)
{
    if (QHostAddress::parseSubnet(text).second >= 0)
        return true;
    const QUrl url(QStringLiteral("http://") + (text.startsWith(QStringLiteral("*.")) ? text.sliced(2) : text), QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() && url.port() < 0 && url.path().isEmpty() && url.userInfo().isEmpty() && !url.hasQuery();
}

bool AddressRules::allows(const QString &host, const QHostAddress &given) const
{
    const QHostAddress address = unwrapped(given);
    return allows(given) && !isListed(deniedHosts, host, address) && (allowedHosts.isEmpty() || isListed(allowedHosts, host, address));
}

bool AddressRules::allows(const QHostAddress &address) const
{
    switch (classOf(address)) {
    case AddressClass::Public: return true;
    case AddressClass::Private: return allowsPrivate;
    case AddressClass::Loopback: return allowsLoopback;
    default: return false;
    }
}

Result<> AddressRules::checkUrl(const QUrl &url, const QString &field) const
{
    const auto refuse = [&field](const QString &why) {
        return fail(ErrorCode::Unprocessable, QStringLiteral("%1 %2.").arg(field, why), field);
    };
    if (!url.isValid() || url.host().isEmpty() || url.toEncoded().size() > 8000)
        return refuse(QStringLiteral("must be a complete address such as https://example.org/live.m3u8"));
    if (!schemes.contains(url.scheme().toLower()))
        return refuse(QStringLiteral("must begin with one of %1").arg(schemes.join(QStringLiteral(":// ")) + QStringLiteral("://")));
    if (url.port(80) == 0)
        return refuse(QStringLiteral("names port 0"));
    const QHostAddress literal(url.host());
    if (!literal.isNull() && !allows(literal))
        return refuse(QStringLiteral("leads to an address that is not allowed here; private and loopback addresses have a setting"));
    const bool isOpen = allowedHosts.isEmpty() || isListed(allowedHosts, url.host(), literal);
    const bool isLater = literal.isNull() && hasNetwork(allowedHosts); // known when the name is resolved
    if (isListed(deniedHosts, url.host(), literal) || (!isOpen && !isLater))
        return refuse(QStringLiteral("names a host that the settings do not allow"));
    return {};
}

Result<> AddressRules::checkAddress(const QUrl &url) const
{
    const auto allowed = checkUrl(url);
    if (allowed)
        return {};
    return fail(ErrorCode::Forbidden, QStringLiteral("The address %1").arg(allowed.error().message.section(u' ', 1)));
}

Result<> AddressRules::checkProxyUrl(const QUrl &url, const QString &field) const
{
    AddressRules rules = *this;
    rules.schemes = {QStringLiteral("http"), QStringLiteral("socks5")};
    rules.allowedHosts.clear(); // these are the servers that are asked, not the way to them
    return rules.checkUrl(url, field);
}

} // namespace castwright::relay
