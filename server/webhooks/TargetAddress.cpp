// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhooks/TargetAddress.h"

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
