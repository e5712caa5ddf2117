// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/ChunkRing.h"

#include <algorithm>
#include <map>
#include <memory>

namespace castwright {

struct ChunkRing::Listeners {
    std::mutex mutex;
    std::map<quint64, std::function<void()>> calls;
    quint64 next = 0;

    void wake()
    {
        const std::scoped_lock lock(mutex);
        for (const auto &[id, call] : calls)
            call();
    }
};

void ChunkRing::setHead(QByteArray head)
{
    const std::scoped_lock lock(m_mutex);
    m_head = std::move(head);
}

QByteArray ChunkRing::head() const
{
    const std::scoped_lock lock(m_mutex);
    return m_head;
}

void ChunkRing::append(QByteArray bytes, bool isStart, qint64 timeUs)
{
    std::shared_ptr<Listeners> listeners;
    {
        const std::scoped_lock lock(m_mutex);
        if (m_isClosed)
            return;
        m_totalBytes += bytes.size();
        if (isStart)
            m_starts.push_back(m_first + m_chunks.size());
        m_chunks.push_back({std::move(bytes), timeUs, m_totalBytes, isStart});
        trim();
        listeners = m_listeners;
    }
    if (listeners)
        listeners->wake();
}

void ChunkRing::trim()
{
    const auto keptBytes = [this] { return m_totalBytes - m_chunks.front().endBytes + m_chunks.front().bytes.size(); };
    while (m_chunks.size() > 1
           && (keptBytes() > m_limits.bytes || m_chunks.back().timeUs - m_chunks.front().timeUs > m_limits.durationUs)) {
        if (!m_starts.empty() && m_starts.front() == m_first)
            m_starts.pop_front();
        m_chunks.pop_front();
        ++m_first;
    }
}

void ChunkRing::close()
{
    std::shared_ptr<Listeners> listeners;
    {
        const std::scoped_lock lock(m_mutex);
        m_isClosed = true;
        listeners = m_listeners;
    }
    if (listeners)
        listeners->wake();
}

bool ChunkRing::isClosed() const
{
    const std::scoped_lock lock(m_mutex);
    return m_isClosed;
}

quint64 ChunkRing::newestStart() const
{
    return m_starts.empty() ? m_first + m_chunks.size() : m_starts.back();
}

quint64 ChunkRing::startPosition(bool live) const
{
    const std::scoped_lock lock(m_mutex);
    return live || m_starts.empty() ? newestStart() : m_starts.front();
}

ChunkRing::Batch ChunkRing::read(quint64 &position, qint64 maxBytes) const
{
    std::shared_ptr<Listeners> listeners;
    Batch batch;
    {
        const std::scoped_lock lock(m_mutex);
        if (position < m_first) {
            position = newestStart();
            batch.hasSkipped = true;
        }
        const quint64 end = m_first + m_chunks.size();
        qint64 bytes = 0;
        while (position < end) {
            const Chunk &chunk = m_chunks[position - m_first];
            if (!batch.chunks.empty() && bytes + chunk.bytes.size() > maxBytes)
                break;
            batch.chunks.push_back(chunk.bytes);
            bytes += chunk.bytes.size();
            m_readBytes = std::max(m_readBytes, chunk.endBytes);
            ++position;
        }
        batch.isClosed = m_isClosed && position >= end;
        if (!batch.chunks.empty())
            listeners = m_readListeners;
    }
    if (listeners)
        listeners->wake();
    return batch;
}

qint64 ChunkRing::unreadBytes() const
{
    const std::scoped_lock lock(m_mutex);
    return m_totalBytes - m_readBytes;
}

qint64 ChunkRing::waitingBytes(quint64 position) const
{
    const std::scoped_lock lock(m_mutex);
    if (position >= m_first + m_chunks.size())
        return 0;
    const Chunk &chunk = m_chunks[position <= m_first ? 0 : position - m_first];
    return m_totalBytes - chunk.endBytes + chunk.bytes.size();
}

std::shared_ptr<void> ChunkRing::onAppend(std::function<void()> wake)
{
    return listen(&ChunkRing::m_listeners, std::move(wake));
}

std::shared_ptr<void> ChunkRing::onRead(std::function<void()> wake)
{
    return listen(&ChunkRing::m_readListeners, std::move(wake));
}

std::shared_ptr<void> ChunkRing::listen(std::shared_ptr<Listeners> ChunkRing::*which, std::function<void()> wake)
{
    std::shared_ptr<Listeners> listeners;
    {
        const std::scoped_lock lock(m_mutex);
        if (!(this->*which))
            this->*which = std::make_shared<Listeners>();
        listeners = this->*which;
    }
    const std::scoped_lock lock(listeners->mutex);
    const quint64 id = listeners->next++;
    listeners->calls.emplace(id, std::move(wake));
    return std::shared_ptr<void>(nullptr, [listeners, id](void *) {
        const std::scoped_lock guard(listeners->mutex);
        listeners->calls.erase(id);
    });
}

} // namespace castwright
