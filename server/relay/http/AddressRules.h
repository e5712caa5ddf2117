// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QHostAddress>
#include <QStringList>
#include <QUrl>

namespace castwright::relay {

/// Where the relay may connect to: every address of every hop is held against this after it was resolved, and the connection then goes to
/// the address that was checked. Link-local, metadata, multicast and reserved addresses are never allowed. Thread: any.
struct AddressRules {
    QStringList schemes{QStringLiteral("http"), QStringLiteral("https")};
    bool allowsLoopback = false;
    bool allowsPrivate = false;
    QStringList allowedHosts; ///< when not empty, nothing else; "a.example", "*.example" (what is below it), addresses, networks
    QStringList deniedHosts;

    bool allows(const QHostAddress &address) const;
    /// The same for an address that the name was resolved to, with the lists of hosts besides.
    bool allows(const QString &host, const QHostAddress &address) const;
    /// Scheme, host, port and user part. The error is Unprocessable and names `field`.
    Result<> checkUrl(const QUrl &url, const QString &field = QStringLiteral("url")) const;
    /// The same of an address that stands in no field: a redirect, or what a playlist names.
    Result<> checkAddress(const QUrl &url) const;
    /// Of a proxy: http or socks5.
    Result<> checkProxyUrl(const QUrl &url, const QString &field = QStringLiteral("proxyUrl")) const;
    /// Can this stand in a list of hosts?
    static bool isHostPattern(const QString &text);
};

/// Is it fetched by HTTP? What is not, the transcoder reads.
bool isHttp(const QUrl &url);

} // namespace castwright::relay
