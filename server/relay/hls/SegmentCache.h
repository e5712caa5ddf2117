// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>

#include <list>
#include <mutex>
#include <optional>

namespace castwright::relay {

/// What was fetched for one client and is sent to all: by token, the longest unused goes first when it is full. Thread: any.
class SegmentCache {
public:
    struct Entry {
        QByteArray contentType;
        QByteArray body;
        qint64 untilMs = 0; ///< not used after
    };
    explicit SegmentCache(qint64 maxBytes) : m_maxBytes(maxBytes) {}

    void setMaxBytes(qint64 bytes);
    std::optional<Entry> find(const QByteArray &token, qint64 nowMs);
    /// Asked by nobody who plays: it counts as no use of it.
    bool contains(const QByteArray &token, qint64 nowMs) const;
    void put(const QByteArray &token, Entry entry);
    qint64 bytes() const;
    qint64 hits() const;
    qint64 misses() const;
    void countMiss();

private:
    void trim();

    struct Kept {
        Entry entry;
        std::list<QByteArray>::iterator use;
    };
    mutable std::mutex m_mutex;
    qint64 m_maxBytes;
    qint64 m_bytes = 0;
    qint64 m_hits = 0;
    qint64 m_misses = 0;
    QHash<QByteArray, Kept> m_kept;
    std::list<QByteArray> m_order; ///< the last used in front
};

} // namespace castwright::relay
