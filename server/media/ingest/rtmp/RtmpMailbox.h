// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/net/Poller.h"

#include <functional>
#include <mutex>
#include <thread>

namespace castwright::media {

class RtmpLoop;

/// How other threads reach one loop and its connections; it may outlive the loop, and then takes nothing. Thread: any.
class RtmpMailbox {
public:
    using Task = std::function<void(RtmpLoop &)>;
    struct Mail {
        std::vector<Task> tasks;
        std::vector<quint64> dirty; ///< connections that have something to send
    };

    /// The loop's own thread, before the first post.
    void open(Poller *poller)
    {
        const std::scoped_lock lock(m_mutex);
        m_poller = poller;
        m_owner = std::this_thread::get_id();
    }
    void close()
    {
        const std::scoped_lock lock(m_mutex);
        m_poller = nullptr;
        m_mail = {};
    }
    void post(Task task)
    {
        const std::scoped_lock lock(m_mutex);
        m_mail.tasks.push_back(std::move(task));
        if (m_poller)
            m_poller->wake();
    }
    /// The loop itself looks into the mail before it waits, and need not be woken by its own publishers.
    void markDirty(quint64 id)
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_poller)
            return;
        m_mail.dirty.push_back(id);
        if (m_owner != std::this_thread::get_id() && m_mail.dirty.size() == 1)
            m_poller->wake();
    }
    bool isEmpty()
    {
        const std::scoped_lock lock(m_mutex);
        return m_mail.tasks.empty() && m_mail.dirty.empty();
    }
    Mail take()
    {
        const std::scoped_lock lock(m_mutex);
        return std::exchange(m_mail, {});
    }

private:
    std::mutex m_mutex;
    Poller *m_poller = nullptr;
    std::thread::id m_owner;
    Mail m_mail;
};

} // namespace castwright::media
