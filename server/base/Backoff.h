// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace castwright {

/// Waiting times between attempts: first, then doubling up to cap, each with jitter so that many clients do not come
/// back in step. Pure; the random number is passed in, so a test sees every value.
class Backoff {
public:
    struct Policy {
        int firstMs = 1000;
        int capMs = 15000;
        double jitter = 0.1; ///< a wait is scaled by 1 - jitter .. 1 + jitter, never above capMs
    };

    Backoff() = default;
    explicit Backoff(Policy policy) : m_policy(policy) {}

    /// Milliseconds until the next attempt. `random` is in [0, 1).
    int nextMs(double random);
    void reset() { m_step = 0; }
    int step() const { return m_step; }

private:
    Policy m_policy;
    int m_step = 0;
};

} // namespace castwright
