// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <memory>
#include <vector>

namespace castwright::media {

/// Waits for many sockets on one thread: epoll, or poll where there is no epoll. Level-triggered. Thread: the one that waits; wake() any.
class Poller {
public:
    struct Event {
        quint64 id = 0;
        bool isReadable = false; ///< or broken: reading tells
        bool isWritable = false;
    };

    Poller();
    ~Poller();
    Q_DISABLE_COPY_MOVE(Poller)

    /// False when the system has no room for it. `id` is what events say.
    bool add(int descriptor, quint64 id, bool reads, bool writes);
    void change(int descriptor, quint64 id, bool reads, bool writes);
    /// Before the descriptor is closed.
    void remove(int descriptor);
    /// Fills `events` with what is ready within `ms`; empty when nothing is.
    void wait(std::vector<Event> &events, int ms);
    /// Lets wait() return at once, now or the next time.
    void wake();

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace castwright::media
