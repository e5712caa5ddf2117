// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/outputs/OutputSink.h"

namespace castwright::media {

/// Tells from a connection's figures whether the peer takes what it is sent. Pure; thread: one at a time.
class StallDetector {
public:
    static constexpr qint64 stalledAfterUs = 3'000'000;
    static constexpr qint64 hopelessAfterUs = 8'000'000;

    void restart(qint64 nowUs, const SinkProgress &progress);
    void update(qint64 nowUs, const SinkProgress &progress);

    /// The peer has taken something since restart().
    bool hasAdvanced() const { return m_hasAdvanced; }
    bool isStalled() const { return m_idleUs >= stalledAfterUs; }
    /// Stalled so long that a new connection is the better chance.
    bool isHopeless() const { return m_idleUs >= hopelessAfterUs; }

private:
    /// One way the peer shows progress.
    struct Lane {
        qint64 bytes = 0;
        qint64 movedUs = 0;
        qint64 update(qint64 nowUs, qint64 value, bool owes);
    };

    Lane m_taken;
    Lane m_read;
    qint64 m_idleUs = 0;
    bool m_hasAdvanced = false;
};

} // namespace castwright::media
