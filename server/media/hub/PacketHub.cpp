// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/hub/PacketHub.h"

#include "media/hub/PacketReader.h"

#include <utility>

namespace castwright::media {

void PacketHub::setInfo(std::shared_ptr<const StreamInfo> info)
{
    const std::scoped_lock lock(m_mutex);
    m_info = std::move(info);
}

std::shared_ptr<const StreamInfo> PacketHub::info() const
{
    const std::scoped_lock lock(m_mutex);
    return m_info;
}

void PacketHub::publish(const PacketPtr &packet)
{
    const std::scoped_lock lock(m_mutex);
    if (m_keeps)
        keep(packet);
    if (packet->kind == TrackKind::Audio)
        m_soundAhead.add(packet);
    else
        m_soundAhead.dropBefore(packet->ptsUs);
    for (const auto &reader : m_readers)
        reader->push(packet);
}

void PacketHub::keepLastPictures(bool keep)
{
    const std::scoped_lock lock(m_mutex);
    m_keeps = keep;
    m_kept.clear();
    m_keptBytes = 0;
}

void PacketHub::keep(const PacketPtr &packet)
{
    constexpr std::size_t mostPackets = 2000;
    constexpr qint64 mostBytes = 32 * 1024 * 1024;
    const bool isStart = packet->kind == TrackKind::Video && packet->isKeyframe;
    if (isStart || m_kept.size() >= mostPackets || m_keptBytes + packet->size > mostBytes) {
        m_kept.clear();
        m_keptBytes = 0;
    }
    if (!isStart && m_kept.empty())
        return;
    m_kept.push_back(packet);
    m_keptBytes += packet->size;
}

void PacketHub::addReader(const std::shared_ptr<PacketReader> &reader)
{
    const std::scoped_lock lock(m_mutex);
    if (m_info && !m_info->hasVideo)
        reader->beginAnywhere();
    else if (m_kept.empty())
        for (const PacketPtr &sound : m_soundAhead.packets())
            reader->push(sound);
    for (const PacketPtr &packet : m_kept)
        reader->push(packet);
    if (m_isClosed) // who comes too late must not wait
        reader->close();
    m_readers.push_back(reader);
    m_keyframeRequested = true;
}

void PacketHub::removeReader(const std::shared_ptr<PacketReader> &reader)
{
    const std::scoped_lock lock(m_mutex);
    std::erase(m_readers, reader);
}

bool PacketHub::hasReaders() const
{
    const std::scoped_lock lock(m_mutex);
    return !m_readers.empty();
}

unsigned PacketHub::trackMask() const
{
    const std::scoped_lock lock(m_mutex);
    unsigned mask = 1;
    for (const auto &reader : m_readers)
        mask |= reader->limits().trackMask;
    return mask;
}

bool PacketHub::takeKeyframeRequest()
{
    const std::scoped_lock lock(m_mutex);
    return std::exchange(m_keyframeRequested, false);
}

void PacketHub::requestKeyframe()
{
    const std::scoped_lock lock(m_mutex);
    m_keyframeRequested = true;
}

void PacketHub::close()
{
    const std::scoped_lock lock(m_mutex);
    m_isClosed = true;
    for (const auto &reader : m_readers)
        reader->close();
}

} // namespace castwright::media
