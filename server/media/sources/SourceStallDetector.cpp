// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/sources/SourceStallDetector.h"

#include <algorithm>

namespace castwright::media {

SourceStallDetector::Policy SourceStallDetector::policyForFps(double fps)
{
    Policy policy;
    const auto intervalUs = fps > 0 ? qint64(1'000'000 / fps) : 0;
    policy.stallAfterUs = std::max(policy.stallAfterUs, 3 * intervalUs);
    policy.steadyGapUs = std::max(policy.steadyGapUs, 2 * intervalUs);
    return policy;
}

void SourceStallDetector::tick(qint64 nowUs, bool isFed)
{
    if (m_lastFedUs < 0)
        m_lastFedUs = nowUs;
    if (isFed) {
        if (m_steadySinceUs < 0 || nowUs - m_lastFedUs > m_policy.steadyGapUs)
            m_steadySinceUs = nowUs;
        m_lastFedUs = nowUs;
        if (nowUs - m_steadySinceUs >= m_policy.recoverAfterUs)
            m_isStalled = false;
    } else if (nowUs - m_lastFedUs >= m_policy.stallAfterUs) {
        m_isStalled = true;
    }
}

void SourceStallDetector::restart()
{
    m_lastFedUs = m_steadySinceUs = -1;
    m_isStalled = false;
}

} // namespace castwright::media
