// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace castwright::media {

/// The 90 kHz time stamps of a program as a time that never jumps: 33 bits wrap after 26.5 hours, and a publisher that begins anew begins
/// where he likes. One for all tracks of a program. Thread: one at a time.
class TsClock {
public:
    /// Ticks of 90 kHz, steady from stamp to stamp; a jump of more than ten seconds goes on 40 ms after the latest.
    qint64 steady(qint64 stamp);
    /// The next jump is one, however small.
    void discontinuity() { m_mayJump = true; }
    int jumps() const { return m_jumps; }

private:
    bool m_hasLast = false;
    bool m_mayJump = false;
    qint64 m_lastStamp = 0;
    qint64 m_last = 0; ///< steady time that belongs to it
    qint64 m_latest = 0;
    int m_jumps = 0;
};

} // namespace castwright::media
