// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "http/HttpAnswer.h"

#include <QHash>

namespace castwright {

/// A token bucket per key: `perSecond` tokens flow in, at most `burst` wait. Fed with a clock, so tests need not wait. Thread: server.
class RateLimiter {
public:
    struct Policy {
        double perSecond = 100;
        double burst = 400;
    };
    struct Verdict {
        bool isAllowed = true;
        int limit = 0;     ///< the burst
        int remaining = 0; ///< whole tokens left
        int resetSec = 0;  ///< until the bucket is full again
        int retryAfterMs = 0;
    };

    RateLimiter(const Clock &clock, Policy policy);
    Verdict take(const QString &key);
    /// RateLimit-* (IETF draft), X-RateLimit-* and, when refused, nothing more: Retry-After is the error's.
    void describe(const Verdict &verdict, HttpAnswer &answer) const;

private:
    struct Bucket {
        double tokens = 0;
        qint64 timeMs = 0;
    };
    void forgetFull(qint64 nowMs);

    const Clock &m_clock;
    Policy m_policy;
    QByteArray m_limitText;
    QByteArray m_policyText;
    QHash<QString, Bucket> m_buckets;
};

} // namespace castwright
