// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/net/Poller.h"

#if !defined(__linux__) && (defined(__unix__) || defined(__APPLE__))

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

#include <algorithm>

namespace castwright::media {

struct Poller::Parts {
    std::vector<pollfd> entries;
    std::vector<quint64> ids; ///< of entries
    int bell[2] = {-1, -1};
};

namespace {
short wanted(bool reads, bool writes)
{
    return static_cast<short>((reads ? POLLIN : 0) | (writes ? POLLOUT : 0));
}
} // namespace

Poller::Poller() : m_parts(std::make_unique<Parts>())
{
    if (::pipe(m_parts->bell) != 0)
        return;
    for (const int end : m_parts->bell) {
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
        ::fcntl(end, F_SETFL, O_NONBLOCK);
    }
    add(m_parts->bell[0], ~0ULL, true, false);
}

Poller::~Poller()
{
    ::close(m_parts->bell[0]);
    ::close(m_parts->bell[1]);
}

bool Poller::add(int descriptor, quint64 id, bool reads, bool writes)
{
    m_parts->entries.push_back({descriptor, wanted(reads, writes), 0});
    m_parts->ids.push_back(id);
    return true;
}

void Poller::change(int descriptor, quint64 id, bool reads, bool writes)
{
    Q_UNUSED(id)
    for (pollfd &entry : m_parts->entries)
        if (entry.fd == descriptor)
            entry.events = wanted(reads, writes);
}

void Poller::remove(int descriptor)
{
    const auto found =
        std::find_if(m_parts->entries.begin(), m_parts->entries.end(), [&](const pollfd &entry) { return entry.fd == descriptor; });
    if (found == m_parts->entries.end())
        return;
    m_parts->ids.erase(m_parts->ids.begin() + (found - m_parts->entries.begin()));
    m_parts->entries.erase(found);
}

void Poller::wait(std::vector<Event> &events, int ms)
{
    events.clear();
    if (::poll(m_parts->entries.data(), static_cast<nfds_t>(m_parts->entries.size()), ms) <= 0)
        return;
    for (std::size_t i = 0; i < m_parts->entries.size(); ++i) {
        const short ready = m_parts->entries[i].revents;
        if (ready == 0)
            continue;
        if (m_parts->entries[i].fd != m_parts->bell[0]) {
            events.push_back({m_parts->ids[i], (ready & ~POLLOUT) != 0, (ready & POLLOUT) != 0});
            continue;
        }
        char rings[64];
        while (::read(m_parts->bell[0], rings, sizeof rings) > 0) {
        }
    }
}

void Poller::wake()
{
    [[maybe_unused]] const auto sent = ::write(m_parts->bell[1], "", 1);
}

} // namespace castwright::media

#endif
