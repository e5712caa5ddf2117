// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <atomic>
#include <functional>
#include <limits>
#include <map>
#include <memory>
#include <mutex>
#include <vector>

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

    /// What `who` may take now; nothing yet when it is not above zero. Whoever got more than another one that asks too waits for that one:
    /// the order in which they are looked at gives nobody more.
    qint64 room(const void *who, qint64 nowUs)
    {
        if (!isLimited())
            return std::numeric_limits<qint64>::max();
        const std::scoped_lock lock(m_mutex);
        refill(nowUs);
        level(nowUs);
        const auto [own, isNew] =
            m_takers.try_emplace(who, Taker{m_least, nowUs}); // who comes, or comes back, begins level with the others
        own->second.askedUs = nowUs;
        if (own->second.bytes > m_least)
            return 0;
        return m_credit < 1 ? 0 : std::max<qint64>(1, static_cast<qint64>(m_credit) / m_users);
    }
    /// 0 bytes: it had room and needs nothing now, so nobody waits for it.
    void take(const void *who, qint64 bytes)
    {
        if (!isLimited())
            return;
        const std::scoped_lock lock(m_mutex);
        m_credit -= static_cast<double>(bytes);
        if (bytes == 0)
            m_takers.erase(who);
        else
            m_takers[who].bytes += bytes;
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
    /// How little one of those who ask has got; worked out now and then, since there may be a thousand.
    void level(qint64 nowUs)
    {
        constexpr qint64 everyUs = 10'000;
        if (nowUs - m_levelledUs < everyUs)
            return;
        m_levelledUs = nowUs;
        std::erase_if(m_takers, [nowUs](const auto &row) { return nowUs - row.second.askedUs >= askedLatelyUs; });
        qint64 least = std::numeric_limits<qint64>::max();
        for (const auto &[who, taker] : m_takers)
            least = std::min(least, taker.bytes);
        m_least = m_takers.empty() ? 0 : least;
    }
    void refill(qint64 nowUs)
    {
        const auto rate = static_cast<double>(m_rate.load());
        if (m_refilledUs > 0)
            m_credit = std::min(rate, m_credit + rate * static_cast<double>(nowUs - m_refilledUs) / 1e6);
        m_refilledUs = nowUs;
    }

    static constexpr qint64 askedLatelyUs = 500'000;
    struct Taker {
        qint64 bytes = 0;
        qint64 askedUs = 0;
    };

    std::mutex m_mutex;
    std::map<const void *, Taker> m_takers;
    qint64 m_least = 0;
    qint64 m_levelledUs = 0;
    std::atomic<qint64> m_rate;
    std::atomic<int> m_users = 1;
    double m_credit;
    qint64 m_refilledUs = 0;
};

/// A report on the bytes that one client got which says, to who sends them, what budgets this client shares with others.
struct BudgetedReport {
    std::vector<std::shared_ptr<RateBudget>> budgets;
    std::function<void(qint64 bytes, bool hasLeft)> inner;
    void operator()(qint64 bytes, bool hasLeft) const { inner(bytes, hasLeft); }
};

} // namespace castwright
