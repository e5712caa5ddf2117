// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/Relay.h"

#include <atomic>
#include <functional>
#include <mutex>

namespace castwright::relay {

/// Counters of one stream that the server thread reads as they are. Thread: any.
struct StreamMeter {
    std::atomic<qint64> received = 0;
    std::atomic<qint64> continuityErrors = 0;
    std::atomic<qint64> splices = 0;
    std::atomic<int> upstreams = 0;
    std::atomic<qint64> chunks = 0; ///< pieces of a body that were passed on

    void setTranscode(std::optional<TranscodeFigures> figures)
    {
        const std::scoped_lock lock(m_mutex);
        m_transcode = std::move(figures);
    }
    std::optional<TranscodeFigures> transcode() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_transcode;
    }

private:
    mutable std::mutex m_mutex;
    std::optional<TranscodeFigures> m_transcode;
};

/// What the parts of one stream tell about it. All members are set. Thread: the relay's.
struct RelayHooks {
    std::function<void(qint64 bytes)> received;                             ///< from upstream
    std::function<void(const QString &kind, const QString &message)> error; ///< counted by class
    std::function<void(const QString &oldUrl, const QString &newUrl, int index, const QString &reason, qint64 tookMs)> switched;
    std::function<void(bool isRunning)> running;                ///< media is there, or no more
    std::function<void(const Error &error)> over;               ///< it ended with a failure: nothing can be done
    std::function<void(RelayKind kind)> found;                  ///< it is another kind than its address looked like
    std::function<void(const char *what, qint64 tookMs)> timed; ///< "segment", "playlist", "coalesced"
    std::function<void(std::function<void()> work)> post;       ///< runs it on the relay's thread, if that is still there. Thread: any
};

} // namespace castwright::relay
