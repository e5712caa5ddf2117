// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/delivery/DeliveryClient.h"
#include "http/delivery/DeliveryPoller.h"

#include <atomic>
#include <functional>
#include <map>
#include <mutex>
#include <thread>
#include <unordered_map>

namespace castwright {

/// One thread ("delivery-N") and its clients. A client never moves to another. Thread: adopt(), clientCount() and the destructor any.
class DeliveryLoop {
public:
    struct Newcomer {
        qintptr descriptor = DeliverySocket::none;
        QByteArray head;
        std::shared_ptr<const ContinuousAnswer> answer;
        std::function<void()> closed; ///< on the delivery's thread
    };

    DeliveryLoop(int number, int writeTimeoutMs);
    ~DeliveryLoop();
    DeliveryLoop(const DeliveryLoop &) = delete;
    DeliveryLoop &operator=(const DeliveryLoop &) = delete;

    void adopt(Newcomer newcomer);
    int clientCount() const { return m_count; }

private:
    /// The clients of one ring, which wakes them all with one call.
    struct Feed {
        std::atomic<bool> isDirty = true;
        std::vector<quint64> clients;
        qint64 pumpedUs = 0;
        std::shared_ptr<void> handle; ///< goes first: after it, no call touches the rest
    };
    struct Entry {
        std::unique_ptr<DeliveryClient> client;
        std::function<void()> closed;
    };

    void run(const std::stop_token &stop);
    void takeNewcomers();
    void handle(const DeliveryPoller::Event &event, qint64 nowUs);
    /// How long until the next feed must be looked at, milliseconds.
    int pumpFeeds(qint64 nowUs);
    void pump(quint64 id, qint64 nowUs);
    void tick(qint64 nowUs);
    void drop(quint64 id);
    void wake();

    const qint64 m_writeTimeoutUs;
    DeliveryPoller m_poller;
    std::atomic<bool> m_isAwake = false; ///< a call to wake up is under way already
    std::atomic<int> m_count = 0;
    std::mutex m_mutex;
    std::vector<Newcomer> m_newcomers;
    std::unordered_map<quint64, Entry> m_clients;
    std::map<const ChunkRing *, std::unique_ptr<Feed>> m_feeds;
    quint64 m_nextId = 0;
    qint64 m_tickedUs = 0;
    qint64 m_reportedUs = 0;
    std::jthread m_thread;
};

} // namespace castwright
