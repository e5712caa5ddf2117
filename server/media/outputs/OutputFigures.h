// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/outputs/OutputSink.h"

#include <deque>

namespace castwright::media {

/// Counts what an output sends over all its connections, and derives rates once a second. Thread: the output's.
class OutputFigures {
public:
    void connectionOpened(const SinkProgress &progress);
    void frameSent() { ++m_framesSent; }
    void update(qint64 nowUs, const SinkProgress &progress);
    /// The connection is gone: nothing flows.
    void connectionLost(qint64 nowUs);
    void writeTo(DestinationStatus &status) const;

private:
    struct Sample {
        qint64 atUs = 0;
        qint64 bytes = 0;
        qint64 frames = 0;
    };

    SinkProgress m_last;
    std::deque<Sample> m_samples; ///< one a second, the last minute
    qint64 m_bytesSent = 0;
    qint64 m_framesSent = 0;
    qint64 m_bitrateBps = 0;
    qint64 m_meanBitrateBps = 0;
    double m_fps = 0;
};

} // namespace castwright::media
