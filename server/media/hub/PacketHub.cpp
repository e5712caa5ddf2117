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
    for (const auto &reader : m_readers)
        reader->push(packet);
}

void PacketHub::addReader(const std::shared_ptr<PacketReader> &reader)
{
    const std::scoped_lock lock(m_mutex);
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
    for (const auto &reader : m_readers)
        reader->close();
}

} // namespace castwright::media
