// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/RateLimiter.h"

#include <algorithm>
#include <cmath>

namespace castwright {

namespace {
constexpr qsizetype maxBuckets = 10'000;
}

RateLimiter::Verdict RateLimiter::take(const QString &key)
{
    const qint64 now = m_clock.nowMs();
    auto found = m_buckets.find(key);
    if (found == m_buckets.end()) {
        if (m_buckets.size() >= maxBuckets)
            forgetFull(now);
        found = m_buckets.insert(key, {m_policy.burst, now});
    }
    Bucket &bucket = *found;
    const double elapsedSec = static_cast<double>(std::max<qint64>(0, now - bucket.timeMs)) / 1000.0;
    bucket.tokens = std::min(m_policy.burst, bucket.tokens + elapsedSec * m_policy.perSecond);
    bucket.timeMs = now;
    Verdict verdict;
    verdict.isAllowed = bucket.tokens >= 1.0;
    if (verdict.isAllowed)
        bucket.tokens -= 1.0;
    else
        verdict.retryAfterMs = static_cast<int>(std::ceil((1.0 - bucket.tokens) / m_policy.perSecond * 1000.0));
    verdict.limit = static_cast<int>(m_policy.burst);
    verdict.remaining = static_cast<int>(bucket.tokens);
    verdict.resetSec = static_cast<int>(std::ceil((m_policy.burst - bucket.tokens) / m_policy.perSecond));
    return verdict;
}

RateLimiter::RateLimiter(const Clock &clock, Policy policy)
    : m_clock(clock)
    , m_policy(policy)
    , m_limitText(QByteArray::number(static_cast<int>(policy.burst)))
    , m_policyText("\"default\";q=" + m_limitText
                   + ";w=" + QByteArray::number(static_cast<int>(std::ceil(policy.burst / policy.perSecond))))
{}

void RateLimiter::describe(const Verdict &verdict, HttpAnswer &answer) const
{
    const QByteArray remaining = QByteArray::number(verdict.remaining);
    const QByteArray reset = QByteArray::number(verdict.resetSec);
    answer.with(QByteArrayLiteral("RateLimit-Policy"), m_policyText);
    answer.with(QByteArrayLiteral("RateLimit"), QByteArray("\"default\";r=" + remaining + ";t=" + reset));
    answer.with(QByteArrayLiteral("RateLimit-Limit"), m_limitText);
    answer.with(QByteArrayLiteral("RateLimit-Remaining"), remaining);
    answer.with(QByteArrayLiteral("RateLimit-Reset"), reset);
    answer.with(QByteArrayLiteral("X-RateLimit-Limit"), m_limitText);
    answer.with(QByteArrayLiteral("X-RateLimit-Remaining"), remaining);
    answer.with(QByteArrayLiteral("X-RateLimit-Reset"), reset);
}

void RateLimiter::forgetFull(qint64 nowMs)
{
    // A bucket that is full again says no more than none at all.
    const auto fillMs = static_cast<qint64>(m_policy.burst / m_policy.perSecond * 1000.0);
    m_buckets.removeIf([&](auto it) { return nowMs - it->timeMs >= fillMs; });
    if (m_buckets.size() < maxBuckets)
        return;
    // Whoever lost least goes: a fresh bucket changes little for them, and pardons nobody who was refused.
    auto fullest = m_buckets.begin();
    for (auto it = m_buckets.begin(); it != m_buckets.end(); ++it)
        if (it->tokens > fullest->tokens)
            fullest = it;
    m_buckets.erase(fullest);
}

} // namespace castwright
