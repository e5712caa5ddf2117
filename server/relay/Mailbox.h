// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <mutex>

namespace castwright::relay {

/// Where other threads leave work for an object that may be gone by then. Thread: any; close() the object's own.
class Mailbox {
public:
    explicit Mailbox(QObject *target) : m_target(target) {}
    /// Runs it on the object's thread; nothing when it was closed.
    void post(std::function<void()> work)
    {
        const std::scoped_lock lock(m_mutex);
        if (m_target)
            QMetaObject::invokeMethod(m_target, std::move(work), Qt::QueuedConnection);
    }
    void close()
    {
        const std::scoped_lock lock(m_mutex);
        m_target = nullptr;
    }

private:
    std::mutex m_mutex;
    QObject *m_target;
};

} // namespace castwright::relay
