// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Backoff.h"

#include <algorithm>

namespace castwright {

int Backoff::nextMs(double random)
{
    const int doublings = std::min(m_step++, 20);
    const double base = std::min<double>(static_cast<double>(m_policy.firstMs) * static_cast<double>(1 << doublings), m_policy.capMs);
    const double scaled = base * (1.0 - m_policy.jitter + 2.0 * m_policy.jitter * random);
    return static_cast<int>(std::min<double>(scaled, m_policy.capMs));
}

} // namespace castwright
