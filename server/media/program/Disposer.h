// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace castwright::media {

/// Lets go of things whose destructors wait for a thread of theirs, on a thread where waiting harms nobody. Thread: any.
class Disposer {
public:
    Disposer();
    /// Waits until everything is gone.
    ~Disposer();
    Disposer(const Disposer &) = delete;
    Disposer &operator=(const Disposer &) = delete;

    template <class T>
    void dispose(std::unique_ptr<T> thing)
    {
        add(std::shared_ptr<void>(std::move(thing)));
    }
    void dispose(std::shared_ptr<void> thing) { add(std::move(thing)); }

private:
    void add(std::shared_ptr<void> thing);
    void run();

    std::mutex m_mutex;
    std::condition_variable m_ready;
    std::vector<std::shared_ptr<void>> m_things;
    bool m_isStopping = false;
    std::jthread m_thread;
};

} // namespace castwright::media
