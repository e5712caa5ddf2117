// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace castwright::media {

/// Follows the clock of a live sender: from how much lies ready at each tick it decides to play a little faster or slower, by at most one
/// sample in 200, or, when far too much has piled up, to jump. Pure; all counts in samples of 48 kHz.
class LiveClock {
public:
    static constexpr qint64 deadBand = 960;

    struct Policy {
        qint64 window = 5 * 48000; ///< the least level of such a span is what counts, so that bursts within it do not disturb
        qint64 jumpAbove = 24000;  ///< excess that is skipped at once
    };
    explicit LiveClock(qint64 target) : LiveClock(target, Policy{}) {}
    LiveClock(qint64 target, Policy policy) : m_target(target), m_policy(policy) {}

    struct Step {
        int correction = 0; ///< samples to play more (or, negative, less) than the tick has
        qint64 jump = 0;    ///< samples to skip at once
    };
    /// `level`: what is ready beyond the play position; `samples`: length of the tick.
    Step tick(qint64 level, qint64 samples);
    /// After a gap in the timeline.
    void restart();

private:
    qint64 m_target;
    Policy m_policy;
    qint64 m_least = 0;
    qint64 m_seen = 0;
    qint64 m_owed = 0; ///< corrections still to be made
};

} // namespace castwright::media
