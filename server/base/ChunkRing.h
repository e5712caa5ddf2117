// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace castwright {

/// Bytes on their way from one writer to any number of readers, each at his own pace: a continuous stream (MPEG-TS, FLV, a proxied body).
/// The writer never waits and never learns who reads; the oldest chunks go when the limits are reached, and a reader that was too slow is
/// told that he must go on at a start. Chunks are implicitly shared, never copied. Thread: append() and close() the writer's, the rest any.
class ChunkRing {
public:
    struct Limits {
        qint64 bytes = 16 * 1024 * 1024;
        qint64 durationUs = 12'000'000; ///< oldest to newest
    };
    /// What one read() gives.
    struct Batch {
        std::vector<QByteArray> chunks;
        bool hasSkipped = false; ///< chunks were lost between the last read and these
        bool isClosed = false;   ///< and nothing comes after these
    };

    ChunkRing() = default;
    explicit ChunkRing(Limits limits) : m_limits(limits) {}

    /// What every reader gets before his first chunk: a file header with what decoders need. May change; later readers get the new one.
    void setHead(QByteArray head);
    QByteArray head() const;
    /// `isStart`: a reader may begin with this chunk (a keyframe with what belongs to it). `timeUs` ascends, on any clock.
    void append(QByteArray bytes, bool isStart, qint64 timeUs);
    void close();
    bool isClosed() const;

    /// Where a new reader begins: at the newest start, or with the next chunk when there is none yet; unless `live`, at the oldest start
    /// kept.
    quint64 startPosition(bool live = true) const;
    /// Up to `maxBytes` (at least one chunk, if there is one) from `position` on, which moves past them. A position whose chunk is gone
    /// moves to the newest start.
    Batch read(quint64 &position, qint64 maxBytes) const;
    /// Bytes between the position and the newest chunk.
    qint64 waitingBytes(quint64 position) const;

    /// `wake` is called on the writer's thread after each append() and close(); it must return at once and call nothing of this ring. The
    /// handle takes it back; after it is gone no call is under way.
    [[nodiscard]] std::shared_ptr<void> onAppend(std::function<void()> wake);
    /// Bytes that no reader has taken yet. A writer with a single reader may wait for it: see onRead().
    qint64 unreadBytes() const;
    /// The same as onAppend() for each read() that gave something, on the reader's thread.
    [[nodiscard]] std::shared_ptr<void> onRead(std::function<void()> wake);

private:
    struct Chunk {
        QByteArray bytes;
        qint64 timeUs = 0;
        qint64 endBytes = 0; ///< of all bytes ever appended, up to and with this chunk
        bool isStart = false;
    };
    struct Listeners;
    std::shared_ptr<void> listen(std::shared_ptr<Listeners> ChunkRing::*listeners, std::function<void()> wake);
    quint64 newestStart() const;
    void trim();

    Limits m_limits;
    mutable std::mutex m_mutex;
    QByteArray m_head;
    std::deque<Chunk> m_chunks;
    quint64 m_first = 0; ///< position of m_chunks.front()
    std::deque<quint64> m_starts;
    qint64 m_totalBytes = 0;
    bool m_isClosed = false;
    mutable qint64 m_readBytes = 0; ///< of all bytes ever appended, how many the foremost reader has
    std::shared_ptr<Listeners> m_listeners;
    std::shared_ptr<Listeners> m_readListeners;
};

} // namespace castwright
