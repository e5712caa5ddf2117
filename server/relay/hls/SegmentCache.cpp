// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/hls/SegmentCache.h"

namespace castwright::relay {

void SegmentCache::setMaxBytes(qint64 bytes)
{
    const std::scoped_lock lock(m_mutex);
    m_maxBytes = bytes;
    trim();
}

std::optional<SegmentCache::Entry> SegmentCache::find(const QByteArray &token, qint64 nowMs)
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_kept.find(token);
    if (found == m_kept.end() || found->entry.untilMs < nowMs)
        return std::nullopt;
    ++m_hits;
    m_order.splice(m_order.begin(), m_order, found->use);
    return found->entry;
}

bool SegmentCache::contains(const QByteArray &token, qint64 nowMs) const
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_kept.find(token);
    return found != m_kept.end() && found->entry.untilMs >= nowMs;
}

void SegmentCache::put(const QByteArray &token, Entry entry)
{
    const std::scoped_lock lock(m_mutex);
    if (const auto old = m_kept.find(token); old != m_kept.end()) {
        m_bytes -= old->entry.body.size();
        m_order.erase(old->use);
        m_kept.erase(old);
    }
    m_bytes += entry.body.size();
    m_order.push_front(token);
    m_kept.insert(token, {std::move(entry), m_order.begin()});
    trim();
}

void SegmentCache::trim()
{
    while (m_bytes > m_maxBytes && !m_order.empty()) {
        const auto oldest = m_kept.find(m_order.back());
        m_bytes -= oldest->entry.body.size();
        m_kept.erase(oldest);
        m_order.pop_back();
    }
}

qint64 SegmentCache::bytes() const
{
    const std::scoped_lock lock(m_mutex);
    return m_bytes;
}

qint64 SegmentCache::hits() const
{
    const std::scoped_lock lock(m_mutex);
    return m_hits;
}

qint64 SegmentCache::misses() const
{
    const std::scoped_lock lock(m_mutex);
    return m_misses;
}

void SegmentCache::countMiss()
{
    const std::scoped_lock lock(m_mutex);
    ++m_misses;
}

} // namespace castwright::relay
