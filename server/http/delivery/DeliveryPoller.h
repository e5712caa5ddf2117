// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <memory>
#include <vector>

namespace castwright {

/// Waits for many sockets and for a call from other threads. Thread: the delivery's, but wake(), which is any.
class DeliveryPoller {
public:
    /// What happened at one socket since the last wait().
    struct Event {
        quint64 id = 0;
        bool canWrite = false;
        bool canRead = false; ///< also that the client has gone
    };

    DeliveryPoller();
    ~DeliveryPoller();
    DeliveryPoller(const DeliveryPoller &) = delete;
    DeliveryPoller &operator=(const DeliveryPoller &) = delete;

    /// False when the system can watch no more.
    bool add(qintptr descriptor, quint64 id);
    void remove(qintptr descriptor);
    /// Whether write events are of interest now. A poller that tells changes alone (epoll) ignores it.
    void wantWrite(qintptr descriptor, bool wants);
    /// Returns after `timeoutMs`, or as soon as something happened.
    void wait(int timeoutMs, std::vector<Event> &events);
    /// Ends wait() now, or the next one at once.
    void wake();

private:
    struct Detail;
    std::unique_ptr<Detail> m_detail;
};

} // namespace castwright
