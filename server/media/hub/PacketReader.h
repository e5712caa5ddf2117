// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/hub/SoundAhead.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>

namespace castwright::media {

/// One consumer's bounded queue of a hub. Filled on the encoder's thread, which never waits; emptied on the consumer's thread.
/// When full, everything queued is dropped and nothing is taken until the next video keyframe, so that a slow peer resumes with a
/// picture it can decode. Thread: push() the publisher's, the rest the consumer's; counters any.
class PacketReader {
public:
    struct Limits {
        qsizetype packets = 600;
        qint64 bytes = 16 * 1024 * 1024;
        qint64 durationUs = 3'000'000; ///< oldest to newest
        unsigned trackMask = 1;        ///< audio tracks that are taken, bit 0 for track 1
    };

    PacketReader() = default;
    explicit PacketReader(Limits limits) : m_limits(limits) {}

    const Limits &limits() const { return m_limits; }
    void push(const PacketPtr &packet);
    /// There are no pictures: begins with any packet. Before the first push().
    void beginAnywhere();
    /// Called when something came into the empty queue, and at close(); on the publisher's thread, must return at once. For consumers that
    /// do not wait in pop(). Before the reader is added to a hub.
    void setWake(std::function<void()> wake) { m_wake = std::move(wake); }
    /// The next packet, or null when there is none now.
    PacketPtr tryPop();
    /// The next packet, or null after `timeout` or close().
    PacketPtr pop(std::chrono::milliseconds timeout);
    /// Forgets what is queued and waits for the next keyframe; used after a reconnect. Dropped frames are counted.
    void skipToKeyframe();
    void close();

    bool isClosed() const;
    qsizetype queuedPackets() const;
    qint64 queuedBytes() const;
    qint64 droppedVideoFrames() const;

private:
    void dropAll();
    void append(const PacketPtr &packet);
    PacketPtr takeFront();

    Limits m_limits;
    std::function<void()> m_wake;
    mutable std::mutex m_mutex;
    std::condition_variable m_ready;
    std::deque<PacketPtr> m_packets;
    SoundAhead m_soundAhead; ///< while waiting for a keyframe
    qint64 m_bytes = 0;
    qint64 m_droppedFrames = 0;
    bool m_needsKeyframe = true;
    bool m_beginsAnywhere = false;
    bool m_hasDelivered = false; ///< frames skipped before the first keyframe are no loss
    bool m_closed = false;
};

} // namespace castwright::media
