// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/ingest/rtmp/RtmpLoop.h"

#include "base/Clock.h"
#include "base/ThreadName.h"
#include "media/net/TcpSocket.h"

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace castwright::media {

namespace {
constexpr quint64 listenerId = 0;
constexpr qint64 loopTickUs = 100'000;
constexpr std::size_t bufferBytes = 64 * 1024;
// Most of what relaying costs is to be woken for single packets. With a dozen streams or more, what comes within two milliseconds is
// handled in one go; nobody sees those.
constexpr std::size_t busyEvents = 100; ///< in a tick
constexpr auto gatherTime = std::chrono::milliseconds(2);
} // namespace

RtmpCallers::Verdict RtmpCallers::enter(const TcpListener::Caller &caller)
{
    const std::scoped_lock lock(m_mutex);
    const bool isCounted = !caller.isLoopback || m_limits.countsLoopback;
    const int fromThere = m_counts.value(caller.address);
    if (m_total >= m_limits.connections || (isCounted && fromThere >= 2 * m_limits.connectionsPerAddress))
        return Verdict::NoRoom;
    ++m_total;
    ++m_counts[caller.address];
    return isCounted && fromThere >= m_limits.connectionsPerAddress ? Verdict::TooMany : Verdict::Welcome;
}

void RtmpCallers::leave(const QString &address)
{
    const std::scoped_lock lock(m_mutex);
    --m_total;
    if (--m_counts[address] <= 0)
        m_counts.remove(address);
}

RtmpLoop::RtmpLoop(Setting setting) : m_setting(std::move(setting)), m_buffer(bufferBytes) {}

void RtmpLoop::start(const char *threadName, TcpListener *listener, std::function<RtmpLoop &()> choose)
{
    m_listener = listener;
    m_choose = std::move(choose);
    m_thread = std::thread([this, name = QByteArray(threadName)] {
        setThreadName(name.constData());
        blockBrokenPipeSignal();
        run();
    });
}

void RtmpLoop::stop()
{
    if (!m_thread.joinable())
        return;
    m_stops = true;
    m_halt.release();
    m_poller.wake();
    m_thread.join();
}

void RtmpLoop::run()
{
    m_mailbox->open(&m_poller);
    std::vector<Poller::Event> events;
    while (!m_stops) {
        if (m_listener && !m_isListening)
            m_isListening = m_poller.add(m_listener->descriptor(), listenerId, true, false);
        const bool isIdle = m_peers.empty() && (m_isListening || !m_listener);
        const int ms = isIdle ? 1000 : static_cast<int>(loopTickUs / 1000);
        if (m_isBusy && m_halt.try_acquire_for(gatherTime))
            break;
        m_poller.wait(events, m_mailbox->isEmpty() ? ms : 0);
        m_tickEvents += events.size();
        for (const Poller::Event &event : events)
            handle(event);
        readMail();
        if (monotonicUs() - m_tickedUs >= loopTickUs)
            tick();
    }
    readMail(); // callers who were handed over and not taken in: their sockets close
    for (const auto &[id, peer] : m_peers)
        m_setting.callers->leave(peer->address());
    m_peers.clear();
    m_mailbox->close();
}

void RtmpLoop::handle(const Poller::Event &event)
{
    if (event.id == listenerId)
        return acceptCallers();
    with(event.id, [&](RtmpPeer &peer) {
        return (!event.isWritable || (peer.pump() && peer.writable())) && (!event.isReadable || peer.readable(m_buffer));
    });
}

void RtmpLoop::with(quint64 id, const std::function<bool(RtmpPeer &)> &function)
{
    const auto found = m_peers.find(id);
    if (found == m_peers.end() || function(*found->second))
        return;
    m_setting.callers->leave(found->second->address());
    const std::unique_ptr<RtmpPeer> leaving = std::move(found->second); // ending its session may reach this loop again
    m_peers.erase(found);
}

void RtmpLoop::readMail()
{
    RtmpMailbox::Mail mail = m_mailbox->take();
    for (const RtmpMailbox::Task &task : mail.tasks)
        task(*this);
    for (const quint64 id : mail.dirty)
        with(id, [](RtmpPeer &peer) { return peer.pump() && peer.writable(); });
}

void RtmpLoop::tick()
{
    m_tickedUs = monotonicUs();
    m_isBusy = std::exchange(m_tickEvents, 0) > busyEvents;
    std::vector<quint64> ids;
    ids.reserve(m_peers.size());
    for (const auto &[id, peer] : m_peers)
        ids.push_back(id);
    for (const quint64 id : ids)
        with(id, [this](RtmpPeer &peer) { return peer.tick(m_tickedUs); });
}

void RtmpLoop::acceptCallers()
{
    constexpr int mostAtOnce = 64;
    int accepted = 0;
    for (; accepted < mostAtOnce; ++accepted) {
        auto caller = m_listener->accept();
        if (!caller)
            break;
        const RtmpCallers::Verdict verdict = m_setting.callers->enter(*caller);
        if (verdict == RtmpCallers::Verdict::NoRoom)
            closeDescriptor(caller->descriptor);
        else
            m_choose().adopt(std::move(*caller), verdict == RtmpCallers::Verdict::TooMany);
    }
    if (accepted > 0)
        return;
    m_poller.remove(m_listener->descriptor()); // no descriptors left, or a false alarm: again after the next round
    m_isListening = false;
}

void RtmpLoop::adopt(TcpListener::Caller caller, bool isTooMany)
{
    m_mailbox->post([caller = std::move(caller), isTooMany](RtmpLoop &loop) { loop.take(caller, isTooMany); });
}

void RtmpLoop::take(const TcpListener::Caller &caller, bool isTooMany)
{
    const quint64 id = m_nextId++;
    auto channel = makeServerChannel(caller.descriptor, m_setting.identity);
    const RtmpPeer::Place place{m_setting.desk, m_setting.limits, m_setting.identity ? u"rtmps"_s : u"rtmp"_s, m_poller, m_mailbox};
    auto peer = std::make_unique<RtmpPeer>(id, caller, std::move(channel), place);
    if (isTooMany)
        peer->refuseLater(u"Too many connections come from your address."_s);
    m_peers.emplace(id, std::move(peer));
}

} // namespace castwright::media
