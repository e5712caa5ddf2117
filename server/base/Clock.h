// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace castwright {

/// The wall clock as a seam, so that tests decide what time it is. Thread: any.
class Clock {
public:
    virtual ~Clock() = default;
    /// Milliseconds since the epoch, UTC.
    virtual qint64 nowMs() const = 0;
    QDateTime now() const { return QDateTime::fromMSecsSinceEpoch(nowMs(), Qt::UTC); }
};

class SystemClock final : public Clock {
public:
    qint64 nowMs() const override { return QDateTime::currentMSecsSinceEpoch(); }
};

/// Stands still until told to move.
class MockClock final : public Clock {
public:
    qint64 nowMs() const override { return m_nowMs; }
    void advanceMs(qint64 ms) { m_nowMs += ms; }
    void setMs(qint64 ms) { m_nowMs = ms; }

private:
    qint64 m_nowMs = 1'700'000'000'000;
};

/// Monotonic microseconds since an arbitrary start; the time base of all media. Thread: any.
qint64 monotonicUs();
inline qint64 monotonicMs()
{
    return monotonicUs() / 1000;
}

constexpr qint64 dayMs = 86'400'000;

} // namespace castwright
