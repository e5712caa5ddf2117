// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/delivery/DeliveryPoller.h"

#if defined(__APPLE__) || (defined(__unix__) && !defined(__linux__))

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

#include <algorithm>
#include <array>

namespace castwright {

/// poll() knows levels alone, so that write events are asked for while a client's socket is full.
struct DeliveryPoller::Detail {
    std::array<int, 2> pipe{-1, -1};
    std::vector<pollfd> sockets;
    std::vector<quint64> ids;
};

DeliveryPoller::DeliveryPoller() : m_detail(std::make_unique<Detail>())
{
    if (::pipe(m_detail->pipe.data()) == 0)
        for (const int end : m_detail->pipe)
            ::fcntl(end, F_SETFL, ::fcntl(end, F_GETFL) | O_NONBLOCK);
    m_detail->sockets.push_back({m_detail->pipe[0], POLLIN, 0});
    m_detail->ids.push_back(0);
}

DeliveryPoller::~DeliveryPoller()
{
    for (const int end : m_detail->pipe)
        ::close(end);
}

bool DeliveryPoller::add(qintptr descriptor, quint64 id)
{
    m_detail->sockets.push_back({static_cast<int>(descriptor), POLLIN | POLLOUT, 0});
    m_detail->ids.push_back(id);
    return true;
}

void DeliveryPoller::remove(qintptr descriptor)
{
    const auto found = std::ranges::find(m_detail->sockets, static_cast<int>(descriptor), &pollfd::fd);
    if (found == m_detail->sockets.end())
        return;
    m_detail->ids.erase(m_detail->ids.begin() + (found - m_detail->sockets.begin()));
    m_detail->sockets.erase(found);
}

void DeliveryPoller::wantWrite(qintptr descriptor, bool wants)
{
    const auto found = std::ranges::find(m_detail->sockets, static_cast<int>(descriptor), &pollfd::fd);
    if (found != m_detail->sockets.end())
        found->events = static_cast<short>(wants ? POLLIN | POLLOUT : POLLIN);
}

void DeliveryPoller::wait(int timeoutMs, std::vector<Event> &events)
{
    events.clear();
    if (::poll(m_detail->sockets.data(), static_cast<nfds_t>(m_detail->sockets.size()), timeoutMs) <= 0)
        return;
    std::array<char, 256> waste{};
    while (::read(m_detail->pipe[0], waste.data(), waste.size()) > 0) {
    }
    for (std::size_t i = 1; i < m_detail->sockets.size(); ++i) {
        const short happened = m_detail->sockets[i].revents;
        if (happened != 0)
            events.push_back({m_detail->ids[i], (happened & POLLOUT) != 0, (happened & (POLLIN | POLLHUP | POLLERR)) != 0});
    }
}

void DeliveryPoller::wake()
{
    [[maybe_unused]] const auto written = ::write(m_detail->pipe[1], "w", 1);
}

} // namespace castwright

#endif
