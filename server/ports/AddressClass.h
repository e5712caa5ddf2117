// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QHostAddress;

namespace castwright {

/// What an address is to somebody who is told where to connect to.
enum class AddressClass {
    Public = 1,
    Private,  ///< RFC 1918, RFC 4193, RFC 6598: the networks of a house
    Loopback, ///< this machine
    Reserved, ///< for documentation and tests (RFC 6890): nobody is there
    Never     ///< link-local, multicast, nowhere, and where clouds tell a machine its secrets
};

/// Of the IPv4 address inside, where IPv6 wraps one (mapped, compatible, NAT64, 6to4). Thread: any.
AddressClass classOf(const QHostAddress &address);

/// The IPv4 address inside an IPv6 one; the address itself when there is none.
QHostAddress unwrapped(const QHostAddress &address);

/// The one way to write an address: IPv4 as such however it came, IPv6 as RFC 5952 has it, without a zone. Empty when it is none.
QString canonicalAddress(const QString &text);

} // namespace castwright
