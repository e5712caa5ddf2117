// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/live/LiveSession.h"

#include "base/Clock.h"

#include <utility>

namespace castwright::media {

LiveSession::LiveSession(QString streamId, PublisherInfo publisher, std::function<void()> kick)
    : m_streamId(std::move(streamId))
    , m_startedMs(SystemClock().nowMs())
    , m_startedUs(monotonicUs())
    , m_publisher(std::move(publisher))
    , m_kick(std::move(kick))
{
    m_hub->keepLastPictures(true);
}

PublisherInfo LiveSession::publisher() const
{
    const std::scoped_lock lock(m_mutex);
    return m_publisher;
}

void LiveSession::setEncoder(const QString &encoder)
{
    const std::scoped_lock lock(m_mutex);
    m_publisher.encoder = encoder;
}

qint64 LiveSession::zeroMs(const Packet &packet)
{
    if (const qint64 known = m_zeroMs; known != 0)
        return known;
    const qint64 made =
        packet.createdUs > 0 ? SystemClock().nowMs() - (monotonicUs() - packet.createdUs + packet.ptsUs) / 1000 : m_startedMs;
    qint64 known = 0;
    return m_zeroMs.compare_exchange_strong(known, made) ? made : known;
}

void LiveSession::setMeter(Meter meter)
{
    const std::scoped_lock lock(m_mutex);
    m_meter = std::move(meter);
}

void LiveSession::publish(const PacketPtr &packet)
{
    if (m_isEnded)
        return;
    m_lastUs = monotonicUs();
    {
        const std::scoped_lock lock(m_mutex);
        if (m_meter)
            m_meter(packet);
    }
    m_hub->publish(packet);
}

void LiveSession::setTransport(qint64 received, qint64 lost, qint64 retransmitted, double rttMs)
{
    m_received = received;
    m_lost = lost;
    m_retransmitted = retransmitted;
    m_rttMs = rttMs;
}

void LiveSession::kick()
{
    if (m_isKicked.exchange(true))
        return;
    std::function<void()> call;
    {
        const std::scoped_lock lock(m_mutex);
        call = std::exchange(m_kick, {});
    }
    if (call)
        call();
}

void LiveSession::markEnded()
{
    if (m_isEnded.exchange(true))
        return;
    {
        const std::scoped_lock lock(m_mutex);
        m_kick = {};
    }
    m_hub->close();
}

} // namespace castwright::media
