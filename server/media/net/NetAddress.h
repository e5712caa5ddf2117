// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/net/OutputFailure.h"
#include "media/net/WaitLimit.h"

#include <QByteArray>
#include <QList>

namespace castwright::media {

/// An IPv4 or IPv6 address with port, as the socket calls want it.
struct NetAddress {
    QByteArray raw; ///< a sockaddr
    QString text;   ///< "192.0.2.1:1935", for messages
    bool isIpv6 = false;
};

/// All addresses of `host` in the order the system prefers. The system's own look-up cannot be interrupted, so it runs on a thread
/// that is abandoned when the limit is reached. Fails with Dns or Timeout. Thread: any; returns within 50 ms of an abort.
OutputResult<QList<NetAddress>> resolveHost(const QString &host, quint16 port, const WaitLimit &limit);

} // namespace castwright::media
