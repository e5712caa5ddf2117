// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Backoff.h"
#include "media/net/OutputFailure.h"

namespace castwright::media {

/// Decides after every failure of an output whether and when to try again. Pure; thread: one at a time.
class RetryPlan {
public:
    static constexpr qint64 stableAfterUs = 60'000'000;
    static constexpr int keyAttempts = 5;

    struct Decision {
        bool givesUp = false;
        int waitMs = 0;
    };

    /// `maxAttempts` 0 is unlimited.
    explicit RetryPlan(int maxAttempts) : m_maxAttempts(maxAttempts) {}

    /// Number of the attempt that begins, from 1.
    int begin() { return ++m_attempt; }
    int attempt() const { return m_attempt; }
    /// The peer takes bytes, and has done so for `us`.
    void succeededFor(qint64 us);
    Decision failed(const OutputFailure &failure, double random);
    /// A person asked: everything counts from the beginning.
    void restart();

private:
    int m_maxAttempts;
    int m_attempt = 0;
    int m_keyRefusals = 0;
    bool m_wentAtOnce = false; ///< a server that keeps asking to come back is not met in a circle
    Backoff m_backoff;
};

} // namespace castwright::media
