// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/hub/Packet.h"

#include <deque>

namespace castwright::media {

/// Sound whose pictures are still to come: an encoder that looks ahead gives a picture long after its sound, one of AV1 seconds after it.
/// At most 15 s and 4 MiB of it. Thread: one at a time.
class SoundAhead {
public:
    void add(const PacketPtr &sound)
    {
        m_packets.push_back(sound);
        m_bytes += sound->size;
        while (sound->ptsUs - m_packets.front()->ptsUs > mostUs || (m_bytes > mostBytes && m_packets.size() > 1))
            dropFirst();
    }
    /// What is heard before a picture is of no use to who begins with one after it.
    void dropBefore(qint64 ptsUs)
    {
        while (!m_packets.empty() && m_packets.front()->ptsUs < ptsUs)
            dropFirst();
    }
    void clear()
    {
        m_packets.clear();
        m_bytes = 0;
    }
    const std::deque<PacketPtr> &packets() const { return m_packets; }

private:
    static constexpr qint64 mostUs = 15'000'000;
    static constexpr qint64 mostBytes = 4 * 1024 * 1024;

    void dropFirst()
    {
        m_bytes -= m_packets.front()->size;
        m_packets.pop_front();
    }

    std::deque<PacketPtr> m_packets;
    qint64 m_bytes = 0;
};

} // namespace castwright::media
