// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/outputs/RetryPlan.h"

#include <utility>

namespace castwright::media {

namespace {
/// Trying again changes nothing until somebody changes the settings or makes room.
bool isFinal(OutputReason reason)
{
    return reason == OutputReason::Configuration || reason == OutputReason::CodecUnsupported || reason == OutputReason::DiskFull;
}
} // namespace

void RetryPlan::succeededFor(qint64 us)
{
    m_keyRefusals = 0;
    if (us >= stableAfterUs)
        restart();
}

RetryPlan::Decision RetryPlan::failed(const OutputFailure &failure, double random)
{
    m_keyRefusals = failure.reason == OutputReason::WrongKey ? m_keyRefusals + 1 : 0;
    const bool isExhausted = m_maxAttempts > 0 && m_attempt >= m_maxAttempts;
    if (isFinal(failure.reason) || isExhausted || m_keyRefusals >= keyAttempts)
        return {true, 0};
    const bool goesAtOnce = failure.retriesAtOnce && !std::exchange(m_wentAtOnce, m_wentAtOnce || failure.retriesAtOnce);
    return {false, goesAtOnce ? 0 : m_backoff.nextMs(random)};
}

void RetryPlan::restart()
{
    m_attempt = 0;
    m_keyRefusals = 0;
    m_wentAtOnce = false;
    m_backoff.reset();
}

} // namespace castwright::media
