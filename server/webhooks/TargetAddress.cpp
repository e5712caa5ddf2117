// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhooks/TargetAddress.h"

#include <array>

namespace castwright {

namespace {
bool isIn(const QHostAddress &address, const char *network, int bits)
{
    return address.isInSubnet(QHostAddress(QString::fromLatin1(network)), bits);
}
} // namespace

bool TargetPolicy::allows(const QHostAddress &given) const
{
    QHostAddress address = given;
    bool isMapped = false;
    if (const quint32 v4 = given.toIPv4Address(&isMapped); isMapped)
        address = QHostAddress(v4); // ::ffff:a.b.c.d counts as a.b.c.d
    if (address.isNull() || address.isMulticast() || address.isBroadcast() || isIn(address, "0.0.0.0", 8)
        || address == QHostAddress(QHostAddress::AnyIPv6))
        return false;
    // Where clouds keep what only the machine itself may know, and IPv4 wrapped in IPv6, which would lead there.
    if (isIn(address, "169.254.0.0", 16) || isIn(address, "fe80::", 10) || isIn(address, "fd00:ec2::", 32)
        || isIn(address, "100.100.100.200", 32) || isIn(address, "168.63.129.16", 32) || isIn(address, "64:ff9b::", 96)
        || isIn(address, "2002::", 16))
        return false;
    const bool isPrivate = address.isLoopback() || isIn(address, "10.0.0.0", 8) || isIn(address, "172.16.0.0", 12)
        || isIn(address, "192.168.0.0", 16) || isIn(address, "100.64.0.0", 10) || isIn(address, "fc00::", 7);
    return allowsPrivate || !isPrivate;
}

Result<> checkWebhookUrl(const QUrl &url)
{
    const auto refuse = [](const char *why) {
        return fail(ErrorCode::Unprocessable, QStringLiteral("url %1.").arg(QLatin1String(why)), QStringLiteral("url"));
    };
    if (!url.isValid() || url.host().isEmpty())
        return refuse("must be a complete address such as https://example.org/hook");
    if (url.scheme() != QStringLiteral("https") && url.scheme() != QStringLiteral("http"))
        return refuse("must begin with https:// or http://");
    if (!url.userInfo().isEmpty())
        return refuse("must not contain a user name or password");
    return {};
}

} // namespace castwright
