// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/delivery/DeliveryLoop.h"

#include "base/ChunkRing.h"
#include "base/Clock.h"
#include "base/ThreadName.h"

#include <algorithm>
#include <string>
#include <utility>

namespace castwright {

namespace {
constexpr qint64 tickUs = 100'000;
constexpr qint64 reportUs = 2'000'000;
/// Many clients of a ring that grows in small pieces: gathering for a moment makes one call of what would be ten.
constexpr qint64 gatherUs = 15'000;
constexpr std::size_t manyClients = 32;
} // namespace

DeliveryLoop::DeliveryLoop(int number, int writeTimeoutMs)
    : m_writeTimeoutUs(writeTimeoutMs * qint64(1000))
    , m_thread([this, number](const std::stop_token &stop) {
        setThreadName(("delivery-" + std::to_string(number)).c_str());
        run(stop);
    })
{}

DeliveryLoop::~DeliveryLoop()
{
    m_thread.request_stop();
    m_poller.wake();
    m_thread.join();
}

void DeliveryLoop::adopt(Newcomer newcomer)
{
    ++m_count;
    {
        const std::scoped_lock lock(m_mutex);
        m_newcomers.push_back(std::move(newcomer));
    }
    wake();
}

void DeliveryLoop::wake()
{
    if (!m_isAwake.exchange(true))
        m_poller.wake();
}

void DeliveryLoop::run(const std::stop_token &stop)
{
    std::vector<DeliveryPoller::Event> events;
    int waitMs = tickUs / 1000;
    while (!stop.stop_requested()) {
        m_poller.wait(waitMs, events);
        m_isAwake = false; // whoever appends from here on wakes again
        const qint64 nowUs = monotonicUs();
        takeNewcomers();
        for (const auto &event : events)
            handle(event, nowUs);
        waitMs = pumpFeeds(nowUs);
        if (nowUs - m_tickedUs >= tickUs)
            tick(nowUs);
    }
    takeNewcomers();
    while (!m_clients.empty())
        drop(m_clients.begin()->first);
}

void DeliveryLoop::takeNewcomers()
{
    std::vector<Newcomer> newcomers;
    {
        const std::scoped_lock lock(m_mutex);
        newcomers = std::exchange(m_newcomers, {});
    }
    for (Newcomer &newcomer : newcomers) {
        const qint64 nowUs = monotonicUs();
        const quint64 id = m_nextId++;
        const ChunkRing *ring = newcomer.answer->ring.get();
        auto client = std::make_unique<DeliveryClient>(newcomer.descriptor, std::move(newcomer.head), newcomer.answer, nowUs);
        auto &feed = m_feeds[ring];
        if (!feed) {
            feed = std::make_unique<Feed>();
            feed->handle = newcomer.answer->ring->onAppend([this, raw = feed.get()] {
                raw->isDirty = true;
                wake();
            });
        }
        feed->clients.push_back(id);
        const bool isWatched = m_poller.add(client->descriptor(), id);
        m_clients.emplace(id, Entry{std::move(client), std::move(newcomer.closed)});
        if (isWatched)
            pump(id, nowUs);
        else
            drop(id);
    }
}

void DeliveryLoop::handle(const DeliveryPoller::Event &event, qint64 nowUs)
{
    const auto found = m_clients.find(event.id);
    if (found == m_clients.end())
        return;
    DeliveryClient &client = *found->second.client;
    if (event.canRead)
        client.look();
    if (!client.isThere(nowUs, m_writeTimeoutUs))
        return drop(event.id);
    if (event.canWrite && client.isFull()) {
        client.takesAgain();
        pump(event.id, nowUs);
    }
}

int DeliveryLoop::pumpFeeds(qint64 nowUs)
{
    qint64 waitUs = tickUs;
    std::vector<Feed *> due;
    for (const auto &[ring, feed] : m_feeds) {
        if (!feed->isDirty)
            continue;
        const qint64 restUs = feed->clients.size() >= manyClients ? feed->pumpedUs + gatherUs - nowUs : 0;
        if (restUs > 0) {
            waitUs = std::min(waitUs, restUs);
            continue;
        }
        feed->isDirty = false;
        feed->pumpedUs = nowUs;
        due.push_back(feed.get());
    }
    for (Feed *feed : due) {
        const std::vector<quint64> clients = feed->clients; // who leaves takes himself out, and the last one the feed
        for (const quint64 id : clients)
            pump(id, nowUs);
    }
    return static_cast<int>((waitUs + 999) / 1000);
}

void DeliveryLoop::pump(quint64 id, qint64 nowUs)
{
    const auto found = m_clients.find(id);
    if (found == m_clients.end())
        return;
    DeliveryClient &client = *found->second.client;
    const auto state = client.pump(nowUs);
    if (state == DeliveryClient::State::Over)
        return drop(id);
    m_poller.wantWrite(client.descriptor(), state == DeliveryClient::State::Full);
}

void DeliveryLoop::tick(qint64 nowUs)
{
    m_tickedUs = nowUs;
    const bool reports = nowUs - m_reportedUs >= reportUs;
    if (reports)
        m_reportedUs = nowUs;
    std::vector<quint64> ids;
    ids.reserve(m_clients.size());
    for (const auto &[id, entry] : m_clients)
        ids.push_back(id);
    for (const quint64 id : ids) {
        DeliveryClient &client = *m_clients.at(id).client;
        if (!client.isThere(nowUs, m_writeTimeoutUs)) {
            drop(id);
            continue;
        }
        if (reports)
            client.report(false);
        if (client.isLimited())
            pump(id, nowUs);
    }
}

void DeliveryLoop::drop(quint64 id)
{
    const auto found = m_clients.find(id);
    if (found == m_clients.end())
        return;
    Entry entry = std::move(found->second);
    m_clients.erase(found);
    const auto feed = m_feeds.find(entry.client->ring().get());
    if (feed != m_feeds.end()) {
        std::erase(feed->second->clients, id);
        if (feed->second->clients.empty())
            m_feeds.erase(feed);
    }
    m_poller.remove(entry.client->descriptor());
    entry.client->report(true);
    entry.client.reset();
    --m_count;
    if (entry.closed)
        entry.closed();
}

} // namespace castwright
