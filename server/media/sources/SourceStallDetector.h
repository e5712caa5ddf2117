// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace castwright::media {

/// Decides when the slate takes a source's place: nothing new for 500 ms stalls it, and only 300 ms of steady supply end the stall, so that
/// a source that stutters does not flicker. Pure: time comes in as the microseconds of the ticks. Thread: one at a time.
class SourceStallDetector {
public:
    struct Policy {
        qint64 stallAfterUs = 500'000;
        qint64 recoverAfterUs = 300'000;
        qint64 steadyGapUs = 200'000; ///< a longer hole begins the recovery anew
    };

    SourceStallDetector() = default;
    explicit SourceStallDetector(Policy policy) : m_policy(policy) {}
    /// For sources that rightly deliver seldom: a source of `fps` stalls after three missing frames, never before 500 ms.
    static Policy policyForFps(double fps);

    /// Once per tick. `isFed`: something new was shown, or is known to be due later, or nothing is due (paused, ended).
    void tick(qint64 nowUs, bool isFed);
    /// Forgets everything, as after a seek: the 500 ms begin with the next tick.
    void restart();
    bool isStalled() const { return m_isStalled; }

private:
    Policy m_policy;
    qint64 m_lastFedUs = -1;
    qint64 m_steadySinceUs = -1;
    bool m_isStalled = false;
};

} // namespace castwright::media
