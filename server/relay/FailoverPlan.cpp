// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/FailoverPlan.h"

#include <algorithm>

namespace castwright::relay {

namespace {
constexpr int maxReturnFactor = 16;
}

void FailoverPlan::setUrls(const QStringList &urls, Policy policy)
{
    const QString playing = current();
    m_policy = policy;
    if (urls == m_given)
        return;
    m_given = m_urls = urls;
    m_badUntil.assign(static_cast<std::size_t>(urls.size()), 0);
    m_index = std::max<int>(0, static_cast<int>(urls.indexOf(playing)));
}

int FailoverPlan::add(const QString &url)
{
    const qsizetype known = m_urls.indexOf(url);
    if (known >= 0)
        return static_cast<int>(known);
    m_urls.append(url);
    m_badUntil.push_back(0);
    return static_cast<int>(m_urls.size()) - 1;
}

QList<int> FailoverPlan::ladder(qint64 nowMs) const
{
    QList<int> good;
    QList<int> bad;
    const auto count = static_cast<int>(m_urls.size());
    for (int step = 1; step < count; ++step) {
        const int candidate = (m_index + step) % count;
        (isBad(candidate, nowMs) ? bad : good).append(candidate);
    }
    const QList<int> all = good + bad;
    return m_policy.maxFailovers > 0 ? all.first(std::min<qsizetype>(all.size(), m_policy.maxFailovers)) : all;
}

void FailoverPlan::markBad(int index, qint64 nowMs)
{
    if (!has(index))
        return;
    m_badUntil[static_cast<std::size_t>(index)] = nowMs + m_policy.cooldownMs;
    if (index == m_index)
        m_goodSinceMs = -1;
}

void FailoverPlan::switchTo(int index, qint64 nowMs)
{
    if (index == m_index || !has(index))
        return;
    const bool wasInVain = m_index == 0 && m_returnedMs >= 0 && nowMs - m_returnedMs < m_policy.returnAfterMs;
    if (wasInVain)
        m_returnFactor = std::min(m_returnFactor * 2, maxReturnFactor);
    m_returnedMs = index == 0 ? nowMs : -1;
    m_index = index;
    m_goodSinceMs = -1;
    ++m_failovers;
    m_lastFailoverMs = nowMs;
}

void FailoverPlan::succeeded(qint64 nowMs)
{
    m_hasFailed = false;
    if (!has(m_index) || m_goodSinceMs >= 0)
        return;
    m_badUntil[static_cast<std::size_t>(m_index)] = 0;
    m_goodSinceMs = nowMs;
}

bool FailoverPlan::isReturnDue(qint64 nowMs) const
{
    return m_policy.returnsToPrimary && m_index != 0 && m_goodSinceMs >= 0
        && nowMs - m_goodSinceMs >= static_cast<qint64>(m_policy.returnAfterMs) * m_returnFactor;
}

void FailoverPlan::returnFailed(qint64 nowMs)
{
    m_returnFactor = std::min(m_returnFactor * 2, maxReturnFactor);
    m_goodSinceMs = nowMs;
}

} // namespace castwright::relay
