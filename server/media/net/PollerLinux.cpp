// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/net/Poller.h"

#ifdef __linux__

#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <array>

namespace castwright::media {

namespace {
constexpr quint64 wakeId = ~0ULL;

epoll_event wanted(quint64 id, bool reads, bool writes)
{
    epoll_event event{};
    event.events = (reads ? EPOLLIN | EPOLLRDHUP : 0U) | (writes ? EPOLLOUT : 0U);
    event.data.u64 = id;
    return event;
}
} // namespace

struct Poller::Parts {
    int epoll = ::epoll_create1(EPOLL_CLOEXEC);
    int bell = ::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
};

Poller::Poller() : m_parts(std::make_unique<Parts>())
{
    add(m_parts->bell, wakeId, true, false);
}

Poller::~Poller()
{
    ::close(m_parts->bell);
    ::close(m_parts->epoll);
}

bool Poller::add(int descriptor, quint64 id, bool reads, bool writes)
{
    epoll_event event = wanted(id, reads, writes);
    return ::epoll_ctl(m_parts->epoll, EPOLL_CTL_ADD, descriptor, &event) == 0;
}

void Poller::change(int descriptor, quint64 id, bool reads, bool writes)
{
    epoll_event event = wanted(id, reads, writes);
    ::epoll_ctl(m_parts->epoll, EPOLL_CTL_MOD, descriptor, &event);
}

void Poller::remove(int descriptor)
{
    ::epoll_ctl(m_parts->epoll, EPOLL_CTL_DEL, descriptor, nullptr);
}

void Poller::wait(std::vector<Event> &events, int ms)
{
    std::array<epoll_event, 256> ready;
    events.clear();
    const int count = ::epoll_wait(m_parts->epoll, ready.data(), static_cast<int>(ready.size()), ms);
    for (int i = 0; i < count; ++i) {
        const epoll_event &event = ready[static_cast<std::size_t>(i)];
        if (event.data.u64 == wakeId) {
            quint64 rings = 0;
            [[maybe_unused]] const auto got = ::read(m_parts->bell, &rings, sizeof rings);
            continue;
        }
        events.push_back({event.data.u64, (event.events & ~EPOLLOUT) != 0, (event.events & EPOLLOUT) != 0});
    }
}

void Poller::wake()
{
    const quint64 ring = 1;
    [[maybe_unused]] const auto sent = ::write(m_parts->bell, &ring, sizeof ring);
}

} // namespace castwright::media

#endif
