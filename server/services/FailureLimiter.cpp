// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/FailureLimiter.h"

#include <algorithm>
#include <cmath>

namespace castwright {

namespace {
constexpr qsizetype mostAddresses = 10'000;
}

QString FailureLimiter::addressOf(const QString &peer)
{
    QString address = peer;
    if (address.startsWith(u'['))
        address = address.mid(1, address.indexOf(u']') - 1);
    else if (address.count(u':') == 1)
        address = address.section(u':', 0, 0);
    if (!address.contains(u':'))
        return address;
    // Whoever has one IPv6 address has 2^64 of them.
    const qsizetype gap = address.indexOf(QLatin1String("::"));
    const QStringList parts = (gap < 0 ? address : address.left(gap)).split(u':', Qt::SkipEmptyParts);
    return parts.mid(0, 4).join(u':') + QLatin1String("::/64");
}

double FailureLimiter::levelAt(const Seen &seen, qint64 nowMs) const
{
    const double faded = static_cast<double>(nowMs - seen.atMs) * m_failures / static_cast<double>(m_perMs);
    return std::max(0.0, seen.level - faded);
}

qint64 FailureLimiter::waitMs(const QString &peer, qint64 nowMs) const
{
    const auto seen = m_seen.constFind(addressOf(peer));
    if (seen == m_seen.constEnd())
        return 0;
    const double over = levelAt(*seen, nowMs) - (m_failures - 1);
    return over <= 0 ? 0 : static_cast<qint64>(std::ceil(over * static_cast<double>(m_perMs) / m_failures));
}

void FailureLimiter::failed(const QString &peer, qint64 nowMs)
{
    if (m_seen.size() >= mostAddresses)
        makeRoom(nowMs);
    Seen &seen = m_seen[addressOf(peer)];
    seen.level = levelAt(seen, nowMs) + 1;
    seen.atMs = nowMs;
}

void FailureLimiter::makeRoom(qint64 nowMs)
{
    m_seen.removeIf([&](const auto &entry) { return levelAt(entry.value(), nowMs) <= 0; });
    if (m_seen.size() < mostAddresses)
        return;
    // An attack from everywhere: forget those who failed least.
    m_seen.removeIf([&](const auto &entry) { return levelAt(entry.value(), nowMs) <= 1; });
    if (m_seen.size() >= mostAddresses)
        m_seen.clear();
}

} // namespace castwright
