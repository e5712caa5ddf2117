// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <atomic>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>

class QThread;

namespace castwright::media {

/// What a source's thread and its owner share to end it. Thread: any.
class StopSignal {
public:
    bool isStopped() const { return m_isStopped.load(std::memory_order_acquire); }
    void stop();
    /// Wakes the thread from waitFor(); it looks for something to do.
    void wake();
    /// Waits until wake(), stop() or the time is up; a wake() since the last call counts. True unless stopped.
    bool waitFor(int ms);

private:
    std::atomic_bool m_isStopped = false;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_isAwake = false;
};

/// The one thread of a source, named "src-<id>". The work must hold all it uses by shared pointers: work that does not end within
/// 500 ms of the stop (a name lookup cannot be interrupted) is left to end by itself. Thread: the owner's.
class SourceThread {
public:
    static constexpr int joinMs = 500;

    SourceThread();
    ~SourceThread();
    Q_DISABLE_COPY_MOVE(SourceThread)

    void start(const QString &sourceId, std::function<void(StopSignal &)> work);
    void stop();
    void wake() { m_signal->wake(); }
    /// Shared with callbacks that libraries call on the thread.
    std::shared_ptr<StopSignal> signal() const { return m_signal; }

private:
    std::shared_ptr<StopSignal> m_signal;
    std::unique_ptr<QThread> m_thread;
};

} // namespace castwright::media
