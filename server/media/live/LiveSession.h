// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/hub/PacketHub.h"

#include <QString>

#include <atomic>
#include <functional>

namespace castwright::media {

/// Who sends, for people and for the figures.
struct PublisherInfo {
    QString protocol; ///< see StreamLive::protocol
    QString peer;
    QString encoder;
    QString keyId;
};

/// Everything that came with one publisher, from his coming to his leaving: tracks, packets, counters. Thread: publish() and count...() the
/// publisher's; the rest any.
class LiveSession {
public:
    /// Told of each packet before the readers are; on the publisher's thread, must return at once.
    using Meter = std::function<void(const PacketPtr &)>;

    /// `kick` asks the publisher's thread to leave; called at most once, on any thread, and must return at once.
    LiveSession(QString streamId, PublisherInfo publisher, std::function<void()> kick);
    LiveSession(const LiveSession &) = delete;
    LiveSession &operator=(const LiveSession &) = delete;

    const QString &streamId() const { return m_streamId; }
    PublisherInfo publisher() const;
    void setEncoder(const QString &encoder);
    const std::shared_ptr<PacketHub> &hub() const { return m_hub; }
    qint64 startedMs() const { return m_startedMs; } ///< epoch milliseconds
    qint64 startedUs() const { return m_startedUs; } ///< monotonic

    /// When the session's time 0 was, by the clock on the wall, in epoch milliseconds: worked out once, of the first packet that is asked
    /// with, because packets come unevenly and all who pack the session have to mean the same moment (renditions find each other's segments
    /// by it).
    qint64 zeroMs(const Packet &packet);

    void setMeter(Meter meter);
    /// hub()->setInfo() comes before the first packet. A publisher whose tracks change ends his session and begins another.
    void publish(const PacketPtr &packet);
    /// Of the transport, its own bytes included.
    void countBytes(qint64 bytes) { m_bytes += bytes; }
    /// Totals since the session began, where the transport tells.
    void setTransport(qint64 received, qint64 lost, qint64 retransmitted, double rttMs);

    qint64 bytes() const { return m_bytes; }
    qint64 packetsReceived() const { return m_received; }
    qint64 packetsLost() const { return m_lost; }
    qint64 packetsRetransmitted() const { return m_retransmitted; }
    double rttMs() const { return m_rttMs; }         ///< negative when unknown
    qint64 lastPacketUs() const { return m_lastUs; } ///< monotonic; 0 before the first

    void kick();
    bool isKicked() const { return m_isKicked; }
    bool isEnded() const { return m_isEnded; }
    /// For LiveRegistry::end() alone.
    void markEnded();

private:
    const QString m_streamId;
    const qint64 m_startedMs;
    const qint64 m_startedUs;
    mutable std::mutex m_mutex;
    PublisherInfo m_publisher;
    std::function<void()> m_kick;
    Meter m_meter;
    std::shared_ptr<PacketHub> m_hub = std::make_shared<PacketHub>();
    std::atomic<qint64> m_zeroMs = 0; ///< 0: not worked out yet
    std::atomic<qint64> m_bytes = 0;
    std::atomic<qint64> m_received = 0;
    std::atomic<qint64> m_lost = 0;
    std::atomic<qint64> m_retransmitted = 0;
    std::atomic<double> m_rttMs = -1;
    std::atomic<qint64> m_lastUs = 0;
    std::atomic<bool> m_isKicked = false;
    std::atomic<bool> m_isEnded = false;
};

} // namespace castwright::media
