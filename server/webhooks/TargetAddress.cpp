// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhooks/TargetAddress.h"

#include "base/JsonCodec.h"
#include "ports/AddressClass.h"

namespace castwright {

bool TargetPolicy::allows(const QHostAddress &address) const
{
    switch (classOf(address)) {
    case AddressClass::Public: return true;
    case AddressClass::Private:
    case AddressClass::Loopback: return allowsPrivate;
    default: return false;
    }
}

Result<> checkWebhookUrl(const QUrl &url)
{
    const auto refuse = [](const QString &why) { return std::unexpected(fieldError(QStringLiteral("url"), why)); };
    if (!url.isValid() || url.host().isEmpty())
        return refuse(QStringLiteral("must be a complete address such as https://example.org/hook"));
    if (url.scheme() != QStringLiteral("https") && url.scheme() != QStringLiteral("http"))
        return refuse(QStringLiteral("must begin with https:// or http://"));
    if (!url.userInfo().isEmpty())
        return refuse(QStringLiteral("must not contain a user name or password"));
    return {};
}

} // namespace castwright
