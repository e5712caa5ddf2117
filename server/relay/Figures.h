// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/Relay.h"

#include <array>
#include <vector>

namespace castwright::relay {

/// Bytes a second over the last ten seconds, from a counter that is looked at once a second. Thread: any, one at a time.
class RateMeter {
public:
    void sample(qint64 total)
    {
        m_samples[m_next] = total;
        m_next = (m_next + 1) % m_samples.size();
        m_count = std::min(m_count + 1, m_samples.size());
    }
    qint64 perSecond() const
    {
        if (m_count < 2)
            return 0;
        const qint64 newest = m_samples[(m_next + m_samples.size() - 1) % m_samples.size()];
        const qint64 oldest = m_samples[(m_next + m_samples.size() - m_count) % m_samples.size()];
        return (newest - oldest) / static_cast<qint64>(m_count - 1);
    }

private:
    std::array<qint64, 11> m_samples{};
    std::size_t m_next = 0;
    std::size_t m_count = 0;
};

/// The last two thousand times of something. Thread: any, one at a time.
class TimeStats {
public:
    void add(double ms);
    RelayTimes times() const;

private:
    std::vector<double> m_samples;
    std::size_t m_next = 0;
    qint64 m_count = 0;
};

} // namespace castwright::relay
