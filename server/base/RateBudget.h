// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <atomic>
#include <functional>
#include <limits>
#include <memory>
#include <mutex>

namespace castwright {

/// So many bytes a second for all who ask together; what was not used is kept for one second. Whoever takes more than is there leaves a
/// debt that the next one waits for. Times are microseconds of any clock. Thread: any.
class RateBudget {
public:
    explicit RateBudget(qint64 bytesPerSec = 0) : m_rate(bytesPerSec), m_credit(static_cast<double>(bytesPerSec)) {}

    /// 0 is without limit.
    void setRate(qint64 bytesPerSec)
    {
        const std::scoped_lock lock(m_mutex);
        if (m_rate.exchange(bytesPerSec) != bytesPerSec)
            m_credit = static_cast<double>(bytesPerSec);
    }
    /// Among how many it is shared: nobody takes all at once.
    void setUsers(int users) { m_users = std::max(1, users); }
    bool isLimited() const { return m_rate > 0; }

    /// What one may take now; nothing yet when it is not above zero.
    qint64 room(qint64 nowUs)
    {
        if (!isLimited())
            return std::numeric_limits<qint64>::max();
        const std::scoped_lock lock(m_mutex);
        refill(nowUs);
        return m_credit < 1 ? 0 : std::max<qint64>(1, static_cast<qint64>(m_credit) / m_users);
    }
    void take(qint64 bytes)
    {
        if (!isLimited())
            return;
        const std::scoped_lock lock(m_mutex);
        m_credit -= static_cast<double>(bytes);
    }
    /// Takes `bytes`; how long to wait before they are sent, so that those before are paid for.
    qint64 reserveUs(qint64 bytes, qint64 nowUs)
    {
        if (!isLimited())
            return 0;
        const std::scoped_lock lock(m_mutex);
        refill(nowUs);
        const double debt = std::max(0.0, -m_credit);
        m_credit -= static_cast<double>(bytes);
        return static_cast<qint64>(debt * 1e6 / static_cast<double>(m_rate.load()));
    }

private:
    void refill(qint64 nowUs)
    {
        const auto rate = static_cast<double>(m_rate.load());
        if (m_refilledUs > 0)
            m_credit = std::min(rate, m_credit + rate * static_cast<double>(nowUs - m_refilledUs) / 1e6);
        m_refilledUs = nowUs;
    }

    std::mutex m_mutex;
    std::atomic<qint64> m_rate;
    std::atomic<int> m_users = 1;
    double m_credit;
    qint64 m_refilledUs = 0;
};

/// A report on the bytes that one client got which says, to who sends them, that this client shares a budget.
struct BudgetedReport {
    std::shared_ptr<RateBudget> budget;
    std::function<void(qint64 bytes, bool hasLeft)> inner;
    void operator()(qint64 bytes, bool hasLeft) const { inner(bytes, hasLeft); }
};

} // namespace castwright
