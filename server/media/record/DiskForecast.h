// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <deque>

namespace castwright::media {

/// From the free space and what a recording writes, when the disk will be full. Pure; thread: one at a time.
class DiskForecast {
public:
    /// Below this a recording is ended in order, while there is still room to do so (OBS Studio's figure).
    static constexpr qint64 reserveBytes = 50LL * 1024 * 1024;

    void update(qint64 nowUs, qint64 freeBytes, qint64 writtenBytes);
    bool isFull() const { return m_freeBytes < reserveBytes; }
    /// Seconds until isFull(); -1 when not known yet.
    qint64 secondsLeft() const { return m_secondsLeft; }
    /// For people, from 10 minutes before on; more urgent from 2 minutes before on.
    QString warning() const;

private:
    struct Sample {
        qint64 atUs = 0;
        qint64 bytes = 0;
    };
    std::deque<Sample> m_samples; ///< the last 30
    qint64 m_freeBytes = reserveBytes;
    qint64 m_secondsLeft = -1;
};

} // namespace castwright::media
