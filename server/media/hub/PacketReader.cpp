// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/hub/PacketReader.h"

#include <utility>

namespace castwright::media {

void PacketReader::push(const PacketPtr &packet)
{
    if (packet->kind == TrackKind::Audio && !(m_limits.trackMask >> (packet->audioTrack - 1) & 1))
        return;
    bool wasEmpty = false;
    {
        const std::scoped_lock lock(m_mutex);
        if (m_closed)
            return;
        wasEmpty = m_packets.empty();
        const bool isVideo = packet->kind == TrackKind::Video;
        if (m_needsKeyframe) {
            if (!isVideo || !packet->isKeyframe) {
                m_droppedFrames += isVideo && m_hasDelivered ? 1 : 0;
                if (!isVideo)
                    m_soundAhead.add(packet);
                return;
            }
            m_needsKeyframe = false;
        }
        // By the pictures: sound may lie seconds before those of an encoder that looks ahead, and is no sign that nobody reads.
        const bool isMeasured = isVideo || m_beginsAnywhere;
        const qint64 spanUs = m_packets.empty() || !isMeasured ? 0 : packet->dtsUs - m_packets.front()->dtsUs;
        if (static_cast<qsizetype>(m_packets.size()) >= m_limits.packets || m_bytes + packet->size > m_limits.bytes
            || spanUs > m_limits.durationUs) {
            dropAll();
            if (!m_beginsAnywhere && (!isVideo || !packet->isKeyframe)) {
                m_needsKeyframe = true;
                m_droppedFrames += isVideo ? 1 : 0;
                return;
            }
        }
        append(packet);
        m_hasDelivered = true;
        for (const PacketPtr &sound : m_soundAhead.packets())
            if (sound->ptsUs >= packet->ptsUs)
                append(sound);
        m_soundAhead.clear();
    }
    m_ready.notify_one();
    if (wasEmpty && m_wake)
        m_wake();
}

PacketPtr PacketReader::pop(std::chrono::milliseconds timeout)
{
    std::unique_lock lock(m_mutex);
    m_ready.wait_for(lock, timeout, [this] { return !m_packets.empty() || m_closed; });
    return takeFront();
}

PacketPtr PacketReader::tryPop()
{
    const std::scoped_lock lock(m_mutex);
    return takeFront();
}

PacketPtr PacketReader::takeFront()
{
    if (m_packets.empty())
        return nullptr;
    PacketPtr packet = std::move(m_packets.front());
    m_packets.pop_front();
    m_bytes -= packet->size;
    return packet;
}

void PacketReader::skipToKeyframe()
{
    const std::scoped_lock lock(m_mutex);
    dropAll();
    m_needsKeyframe = !m_beginsAnywhere;
}

void PacketReader::beginAnywhere()
{
    const std::scoped_lock lock(m_mutex);
    m_beginsAnywhere = true;
    m_needsKeyframe = false;
}

void PacketReader::close()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_closed = true;
    }
    m_ready.notify_all();
    if (m_wake)
        m_wake();
}

bool PacketReader::isClosed() const
{
    const std::scoped_lock lock(m_mutex);
    return m_closed;
}

qsizetype PacketReader::queuedPackets() const
{
    const std::scoped_lock lock(m_mutex);
    return static_cast<qsizetype>(m_packets.size());
}

qint64 PacketReader::queuedBytes() const
{
    const std::scoped_lock lock(m_mutex);
    return m_bytes;
}

qint64 PacketReader::droppedVideoFrames() const
{
    const std::scoped_lock lock(m_mutex);
    return m_droppedFrames;
}

void PacketReader::append(const PacketPtr &packet)
{
    m_packets.push_back(packet);
    m_bytes += packet->size;
}

void PacketReader::dropAll()
{
    for (const PacketPtr &packet : m_packets)
        m_droppedFrames += packet->kind == TrackKind::Video ? 1 : 0;
    m_packets.clear();
    m_soundAhead.clear();
    m_bytes = 0;
}

} // namespace castwright::media
