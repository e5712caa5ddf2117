// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/delivery/DeliveryPool.h"

#include <QThread>

#include <algorithm>
#include <numeric>

namespace castwright {

DeliveryPool::DeliveryPool(int writeTimeoutMs, int threads)
    : m_writeTimeoutMs(writeTimeoutMs)
    , m_threads(threads > 0 ? threads : std::max(1, QThread::idealThreadCount()))
{}

DeliveryPool::~DeliveryPool() = default;

bool DeliveryPool::adopt(qintptr descriptor, QByteArray head, std::shared_ptr<const ContinuousAnswer> answer, std::function<void()> closed)
{
    const qintptr own = DeliverySocket::duplicate(descriptor);
    if (own == DeliverySocket::none)
        return false;
    while (static_cast<int>(m_loops.size()) < m_threads)
        m_loops.push_back(std::make_unique<DeliveryLoop>(static_cast<int>(m_loops.size()), m_writeTimeoutMs));
    // Clients of one ring share a thread while it is not much fuller than the others: they are then woken by one call.
    const auto least = std::ranges::min_element(m_loops, {}, [](const auto &loop) { return loop->clientCount(); });
    (*least)->adopt({own, std::move(head), std::move(answer), std::move(closed)});
    return true;
}

int DeliveryPool::clientCount() const
{
    return std::accumulate(m_loops.begin(), m_loops.end(), 0, [](int sum, const auto &loop) { return sum + loop->clientCount(); });
}

void DeliveryPool::close()
{
    m_loops.clear();
}

} // namespace castwright
