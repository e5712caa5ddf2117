// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/http/AddressRules.h"

#include <algorithm>
#include <array>

namespace castwright::relay {

namespace {
struct Network {
    const char *address;
    int bits;
};

bool isInAny(const QHostAddress &address, auto networks)
{
    return std::ranges::any_of(networks, [&](const Network &net) {
        const QHostAddress base(QString::fromLatin1(net.address));
        return base.protocol() == address.protocol() && address.isInSubnet(base, net.bits);
    });
}

// RFC 6890 and what clouds answer metadata on.
constexpr std::array never{Network{"0.0.0.0", 8},          Network{"169.254.0.0", 16},   Network{"192.0.0.0", 24},
                           Network{"192.0.2.0", 24},       Network{"198.18.0.0", 15},    Network{"198.51.100.0", 24},
                           Network{"203.0.113.0", 24},     Network{"224.0.0.0", 4},      Network{"240.0.0.0", 4},
                           Network{"100.100.100.200", 32}, Network{"168.63.129.16", 32}, Network{"fe80::", 10},
                           Network{"fec0::", 10},          Network{"ff00::", 8},         Network{"2001:db8::", 32},
                           Network{"100::", 64},           Network{"fd00:ec2::", 32}};
constexpr std::array own{Network{"10.0.0.0", 8}, Network{"172.16.0.0", 12}, Network{"192.168.0.0", 16}, Network{"100.64.0.0", 10},
                         Network{"fc00::", 7}};

/// IPv4 inside IPv6: mapped, compatible, NAT64, 6to4. Null when there is none.
QHostAddress innerIpv4(const QHostAddress &address)
{
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    const auto at = [&bytes](int i) {
        return (quint32(bytes[i]) << 24) | (quint32(bytes[i + 1]) << 16) | (quint32(bytes[i + 2]) << 8) | quint32(bytes[i + 3]);
    };
    const auto isIn = [&address](const char *network, int bits) {
        return address.isInSubnet(QHostAddress(QString::fromLatin1(network)), bits);
    };
    if (isIn("::ffff:0:0", 96) || isIn("64:ff9b::", 96) || (isIn("::", 96) && at(12) > 1))
        return QHostAddress(at(12));
    return isIn("2002::", 16) ? QHostAddress(at(2)) : QHostAddress();
}

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

bool AddressRules::isHostPattern(const QString &text)
{
    if (QHostAddress::parseSubnet(text).second >= 0)
        return true;
    const QUrl url(QStringLiteral("http://") + (text.startsWith(QStringLiteral("*.")) ? text.sliced(2) : text), QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() && url.port() < 0 && url.path().isEmpty() && url.userInfo().isEmpty() && !url.hasQuery();
}

bool AddressRules::allows(const QString &host, const QHostAddress &given) const
{
    QHostAddress address = given;
    if (address.protocol() == QAbstractSocket::IPv6Protocol)
        if (const QHostAddress inner = innerIpv4(address); !inner.isNull())
            address = inner;
    return allows(given) && !isListed(deniedHosts, host, address) && (allowedHosts.isEmpty() || isListed(allowedHosts, host, address));
}

bool AddressRules::allows(const QHostAddress &given) const
{
    QHostAddress address = given;
    if (address.protocol() == QAbstractSocket::IPv6Protocol) {
        if (const QHostAddress inner = innerIpv4(address); !inner.isNull())
            address = inner;
    }
    if (address.isNull() || address == QHostAddress(QHostAddress::AnyIPv6) || address.isBroadcast() || isInAny(address, never))
        return false;
    if (address.isLoopback())
        return allowsLoopback;
    return allowsPrivate || !isInAny(address, own);
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

Result<> AddressRules::checkProxyUrl(const QUrl &url, const QString &field) const
{
    AddressRules rules = *this;
    rules.schemes = {QStringLiteral("http"), QStringLiteral("socks5")};
    rules.allowedHosts.clear(); // these are the servers that are asked, not the way to them
    return rules.checkUrl(url, field);
}

} // namespace castwright::relay
