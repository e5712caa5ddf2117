// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>

namespace castwright {

/// A queue between two threads that never grows beyond its capacity and never makes the producer wait.
template <class T>
class BoundedQueue {
public:
    explicit BoundedQueue(std::size_t capacity) : m_capacity(capacity) {}

    /// False, and nothing queued, when full or closed.
    bool tryPush(T value)
    {
        {
            const std::scoped_lock lock(m_mutex);
            if (m_closed || m_items.size() >= m_capacity)
                return false;
            m_items.push_back(std::move(value));
        }
        m_ready.notify_one();
        return true;
    }

    /// Waits up to `timeout`; empty when nothing came or the queue was closed.
    template <class Rep, class Period>
    std::optional<T> pop(std::chrono::duration<Rep, Period> timeout)
    {
        std::unique_lock lock(m_mutex);
        m_ready.wait_for(lock, timeout, [this] { return !m_items.empty() || m_closed; });
        if (m_items.empty())
            return std::nullopt;
        std::optional<T> value(std::move(m_items.front()));
        m_items.pop_front();
        return value;
    }

    /// Drops everything queued; returns how many items that were.
    std::size_t clear()
    {
        const std::scoped_lock lock(m_mutex);
        const auto count = m_items.size();
        m_items.clear();
        return count;
    }

    /// Wakes the consumer for good.
    void close()
    {
        {
            const std::scoped_lock lock(m_mutex);
            m_closed = true;
        }
        m_ready.notify_all();
    }

    std::size_t size() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_items.size();
    }

private:
    mutable std::mutex m_mutex;
    std::condition_variable m_ready;
    std::deque<T> m_items;
    std::size_t m_capacity;
    bool m_closed = false;
};

} // namespace castwright
