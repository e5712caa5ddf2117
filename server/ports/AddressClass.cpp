// SPDX-License-Identifier: GPL-3.0-or-later
#include "ports/AddressClass.h"

#include <QHostAddress>

#include <algorithm>
#include <array>

namespace castwright {

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

constexpr std::array never{Network{"0.0.0.0", 8},          Network{"169.254.0.0", 16},   Network{"224.0.0.0", 4},  Network{"240.0.0.0", 4},
                           Network{"100.100.100.200", 32}, Network{"168.63.129.16", 32}, Network{"fe80::", 10},    Network{"fec0::", 10},
                           Network{"ff00::", 8},           Network{"100::", 64},         Network{"fd00:ec2::", 32}};
constexpr std::array reserved{Network{"192.0.0.0", 24},    Network{"192.0.2.0", 24},   Network{"198.18.0.0", 15},
                              Network{"198.51.100.0", 24}, Network{"203.0.113.0", 24}, Network{"2001:db8::", 32}};
constexpr std::array own{Network{"10.0.0.0", 8}, Network{"172.16.0.0", 12}, Network{"192.168.0.0", 16}, Network{"100.64.0.0", 10},
                         Network{"fc00::", 7}};
} // namespace

QHostAddress unwrapped(const QHostAddress &address)
{
    if (address.protocol() != QAbstractSocket::IPv6Protocol)
        return address;
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    const auto at = [&bytes](int i) {
        return (quint32(bytes[i]) << 24) | (quint32(bytes[i + 1]) << 16) | (quint32(bytes[i + 2]) << 8) | quint32(bytes[i + 3]);
    };
    const auto isIn = [&address](const char *network, int bits) {
        return address.isInSubnet(QHostAddress(QString::fromLatin1(network)), bits);
    };
    if (isIn("::ffff:0:0", 96) || isIn("64:ff9b::", 96) || (isIn("::", 96) && at(12) > 1))
        return QHostAddress(at(12));
    return isIn("2002::", 16) ? QHostAddress(at(2)) : address;
}

AddressClass classOf(const QHostAddress &given)
{
    const QHostAddress address = unwrapped(given);
    if (address.isNull() || address == QHostAddress(QHostAddress::AnyIPv6) || address.isBroadcast() || isInAny(address, never))
        return AddressClass::Never;
    if (address.isLoopback())
        return AddressClass::Loopback;
    if (isInAny(address, reserved))
        return AddressClass::Reserved;
    return isInAny(address, own) ? AddressClass::Private : AddressClass::Public;
}

QString canonicalAddress(const QString &text)
{
    QHostAddress address(text.trimmed());
    bool isMapped = false;
    const quint32 inner = address.toIPv4Address(&isMapped);
    if (isMapped)
        return QHostAddress(inner).toString();
    address.setScopeId({});
    return address.isNull() ? QString() : address.toString();
}

} // namespace castwright
