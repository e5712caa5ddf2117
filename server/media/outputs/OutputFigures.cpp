// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/outputs/OutputFigures.h"

namespace castwright::media {

void OutputFigures::connectionOpened(const SinkProgress &progress)
{
    m_last = progress;
}

void OutputFigures::update(qint64 nowUs, const SinkProgress &progress)
{
    constexpr std::size_t samplesPerMinute = 60;
    m_bytesSent += std::max<qint64>(0, progress.bytesTaken - m_last.bytesTaken);
    const qint64 takenBefore = m_last.bytesTaken;
    m_last = progress;
    m_last.bytesTaken = std::max(takenBefore, progress.bytesTaken);
    if (!m_samples.empty()) {
        const Sample &first = m_samples.front();
        const Sample &previous = m_samples.back();
        const double seconds = static_cast<double>(nowUs - previous.atUs) / 1e6;
        const double window = static_cast<double>(nowUs - first.atUs) / 1e6;
        if (seconds <= 0)
            return;
        m_bitrateBps = static_cast<qint64>(static_cast<double>(m_bytesSent - previous.bytes) * 8 / seconds);
        m_meanBitrateBps = static_cast<qint64>(static_cast<double>(m_bytesSent - first.bytes) * 8 / window);
        m_fps = static_cast<double>(m_framesSent - previous.frames) / seconds;
    }
    m_samples.push_back({nowUs, m_bytesSent, m_framesSent});
    if (m_samples.size() > samplesPerMinute + 1)
        m_samples.pop_front();
}

void OutputFigures::connectionLost(qint64 nowUs)
{
    SinkProgress nothing = m_last;
    nothing.bytesWaiting = 0;
    nothing.bytesSent = nothing.bytesTaken;
    nothing.rttMs.reset();
    update(nowUs, nothing);
    m_bitrateBps = 0;
    m_fps = 0;
}

void OutputFigures::writeTo(DestinationStatus &status) const
{
    status.bitrateBps = m_bitrateBps;
    status.meanBitrateBps = m_meanBitrateBps;
    status.bytesSent = m_bytesSent;
    status.fps = m_fps;
    status.framesSent = m_framesSent;
    status.rttMs = m_last.rttMs;
}

} // namespace castwright::media
