// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/Figures.h"

#include <algorithm>
#include <cmath>

namespace castwright::relay {

namespace {
constexpr std::size_t keptSamples = 2000;
}

void TimeStats::add(double ms)
{
    ++m_count;
    if (m_samples.size() < keptSamples) {
        m_samples.push_back(ms);
        return;
    }
    m_samples[m_next] = ms;
    m_next = (m_next + 1) % keptSamples;
}

RelayTimes TimeStats::times() const
{
    RelayTimes out;
    out.count = m_count;
    if (m_samples.empty())
        return out;
    std::vector<double> sorted = m_samples;
    std::ranges::sort(sorted);
    const auto at = [&sorted](double share) { // nearest rank
        const auto rank = static_cast<std::size_t>(std::ceil(share * static_cast<double>(sorted.size())));
        return sorted[std::clamp<std::size_t>(rank, 1, sorted.size()) - 1];
    };
    out.p50Ms = at(0.50);
    out.p95Ms = at(0.95);
    out.p99Ms = at(0.99);
    out.maxMs = sorted.back();
    return out;
}

} // namespace castwright::relay
