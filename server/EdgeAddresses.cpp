// SPDX-License-Identifier: GPL-3.0-or-later
#include "EdgeAddresses.h"

#include "base/Clock.h"

#include <QHostInfo>

#include <algorithm>

namespace castwright {

namespace {
constexpr qint64 refreshEveryMs = 1'000;
constexpr qint64 lookUpEveryMs = 10'000; ///< names may come to mean other machines
} // namespace

bool EdgeAddresses::holds(const QHostAddress &address)
{
    const qint64 nowMs = monotonicUs() / 1000;
    if (m_refreshedMs == 0 || nowMs - m_refreshedMs >= refreshEveryMs)
        refresh(nowMs);
    return std::ranges::any_of(m_known, [&](const Host &host) { return host.addresses.contains(address); });
}

void EdgeAddresses::refresh(qint64 nowMs)
{
    m_refreshedMs = nowMs;
    const QStringList hosts = m_hosts();
    m_known.removeIf([&](const auto &row) { return !hosts.contains(row.key()); });
    for (const QString &name : hosts) {
        Host &host = m_known[name];
        if (const QHostAddress literal(name); !literal.isNull()) {
            host.addresses = {literal};
            continue;
        }
        if (host.lookedMs != 0 && nowMs - host.lookedMs < lookUpEveryMs)
            continue;
        host.lookedMs = nowMs;
        QHostInfo::lookupHost(name, this, [this, name](const QHostInfo &found) {
            const auto known = m_known.find(name);
            if (known != m_known.end() && found.error() == QHostInfo::NoError)
                known->addresses = found.addresses();
        });
    }
}

} // namespace castwright
