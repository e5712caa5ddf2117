// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/delivery/DeliveryLoop.h"

#include <memory>
#include <vector>

namespace castwright {

/// The threads that send what has no end, one per core, so that a thousand viewers cost the server thread nothing. Threads are started
/// with the first client. Thread: server; `closed` is called on a delivery thread.
class DeliveryPool {
public:
    explicit DeliveryPool(int writeTimeoutMs, int threads = 0);
    ~DeliveryPool();

    /// Takes a connection over: sends `head` (status line and headers), then the ring's bytes. False when the system has no descriptor
    /// left.
    bool adopt(qintptr descriptor, QByteArray head, std::shared_ptr<const ContinuousAnswer> answer, std::function<void()> closed);
    int clientCount() const;
    /// Sends everybody away and joins the threads.
    void close();

private:
    const int m_writeTimeoutMs;
    const int m_threads;
    std::vector<std::unique_ptr<DeliveryLoop>> m_loops;
};

} // namespace castwright
