// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/delivery/DeliveryPoller.h"

#ifdef __linux__

#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <array>

namespace castwright {

struct DeliveryPoller::Detail {
    int epoll = ::epoll_create1(EPOLL_CLOEXEC);
    int wakeUp = ::eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC);
};

namespace {
constexpr quint64 wakeUpId = ~quint64(0);
}

DeliveryPoller::DeliveryPoller() : m_detail(std::make_unique<Detail>())
{
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.u64 = wakeUpId;
    ::epoll_ctl(m_detail->epoll, EPOLL_CTL_ADD, m_detail->wakeUp, &event);
}

DeliveryPoller::~DeliveryPoller()
{
    ::close(m_detail->wakeUp);
    ::close(m_detail->epoll);
}

bool DeliveryPoller::add(qintptr descriptor, quint64 id)
{
    epoll_event event{};
    event.events = EPOLLIN | EPOLLOUT | EPOLLRDHUP | EPOLLET; // changes alone: no call for each socket that fills and drains
    event.data.u64 = id;
    return ::epoll_ctl(m_detail->epoll, EPOLL_CTL_ADD, static_cast<int>(descriptor), &event) == 0;
}

void DeliveryPoller::remove(qintptr descriptor)
{
    ::epoll_ctl(m_detail->epoll, EPOLL_CTL_DEL, static_cast<int>(descriptor), nullptr);
}

void DeliveryPoller::wantWrite(qintptr, bool) {}

void DeliveryPoller::wait(int timeoutMs, std::vector<Event> &events)
{
    std::array<epoll_event, 256> happened{};
    events.clear();
    const int count = ::epoll_wait(m_detail->epoll, happened.data(), static_cast<int>(happened.size()), timeoutMs);
    for (int i = 0; i < count; ++i) {
        const epoll_event &event = happened[static_cast<std::size_t>(i)];
        if (event.data.u64 == wakeUpId) {
            quint64 calls = 0;
            [[maybe_unused]] const auto read = ::read(m_detail->wakeUp, &calls, sizeof calls);
            continue;
        }
        events.push_back(
            {event.data.u64, (event.events & EPOLLOUT) != 0, (event.events & (EPOLLIN | EPOLLRDHUP | EPOLLHUP | EPOLLERR)) != 0});
    }
}

void DeliveryPoller::wake()
{
    const quint64 one = 1;
    [[maybe_unused]] const auto written = ::write(m_detail->wakeUp, &one, sizeof one);
}

} // namespace castwright

#endif
