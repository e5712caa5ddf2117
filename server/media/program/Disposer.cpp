// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/program/Disposer.h"

#include "base/ThreadName.h"

#include <utility>

namespace castwright::media {

Disposer::Disposer() : m_thread([this] { run(); }) {}

Disposer::~Disposer()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_isStopping = true;
    }
    m_ready.notify_all();
    m_thread.join();
}

void Disposer::add(std::shared_ptr<void> thing)
{
    if (!thing)
        return;
    {
        const std::scoped_lock lock(m_mutex);
        m_things.push_back(std::move(thing));
    }
    m_ready.notify_one();
}

void Disposer::run()
{
    setThreadName("disposer");
    for (;;) {
        std::vector<std::shared_ptr<void>> things;
        {
            std::unique_lock lock(m_mutex);
            m_ready.wait(lock, [this] { return !m_things.empty() || m_isStopping; });
            if (m_things.empty())
                return;
            things = std::exchange(m_things, {});
        }
        // One slow farewell must not hold up the next.
        std::vector<std::jthread> helpers;
        for (auto &thing : things)
            helpers.emplace_back([taken = std::move(thing)]() mutable { taken.reset(); });
    }
}

} // namespace castwright::media
