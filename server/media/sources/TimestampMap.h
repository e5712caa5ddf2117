// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>

namespace castwright::media {

/// Lays the time stamps of a live stream on one unbroken timeline: when a sender restarts its clock, or jumps by more than a second, what
/// follows continues where the stream was. Picture and sound share the shift, so they stay together, and each may cross the jump at its own
/// moment. Pure; samples of 48 kHz.
class TimestampMap {
public:
    static constexpr qint64 jumpSamples = 48000;

    /// Place on the timeline of a unit of `track` (0 picture, 1 sound) at `at` that lasts `duration`.
    qint64 place(std::size_t track, qint64 at, qint64 duration);
    /// The next unit of either track begins a new clock: a new connection.
    void restart() { m_isFresh = true; }
    /// One past the newest unit placed.
    qint64 end() const { return m_end; }

private:
    std::array<qint64, 2> m_expected{-1, -1}; ///< where each track would go on
    qint64 m_shift = 0;
    qint64 m_oldShift = 0;
    qint64 m_end = 0;
    bool m_isFresh = true;
};

} // namespace castwright::media
