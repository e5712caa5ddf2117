// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "media/hub/PacketHub.h"
#include "media/hub/PacketReader.h"

#include <QString>

#include <atomic>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace castwright::media {

/// The last seconds of an encode, in memory, for saving after something happened. Begins at a keyframe, so what is saved may be longer by
/// one interval. Thread: any; packets are collected on a thread of its own ("replay"), files are written by the caller of save().
class ReplayBuffer {
public:
    ReplayBuffer(std::shared_ptr<PacketHub> hub, int seconds);
    ~ReplayBuffer();
    ReplayBuffer(const ReplayBuffer &) = delete;
    ReplayBuffer &operator=(const ReplayBuffer &) = delete;

    int seconds() const { return m_seconds; }
    qint64 keptMs() const;
    qint64 keptBytes() const { return m_bytes; }
    /// Writes what is kept now as a plain MP4 that must not exist; its length in milliseconds. Takes as long as the disk does. Errors:
    /// Conflict when nothing is kept, InternalError when the file cannot be written, which is then removed.
    Result<qint64> save(const QString &path, const std::atomic<bool> &isAborted) const;

private:
    void run();
    void keep(const PacketPtr &packet);

    std::shared_ptr<PacketHub> m_hub;
    std::shared_ptr<PacketReader> m_reader = std::make_shared<PacketReader>();
    int m_seconds;
    mutable std::mutex m_mutex;
    std::deque<PacketPtr> m_packets;
    std::atomic<qint64> m_bytes = 0;
    std::atomic<bool> m_isStopping = false;
    std::jthread m_thread;
};

} // namespace castwright::media
