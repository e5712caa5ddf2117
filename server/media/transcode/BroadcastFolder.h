// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <atomic>
#include <deque>
#include <memory>
#include <mutex>

namespace castwright::media {

/// The segments of one broadcast and their playlist in a folder: live000012.ts, live.m3u8. Lasts over the runs of a broadcast, whose
/// numbers go on. Every file appears whole under its name. Thread: one at a time writes; the rest any, and nobody waits for the disk.
class BroadcastFolder {
public:
    /// Whoever writes at that path holds it, so that what is over and what takes its place do not meet there.
    using Disk = std::shared_ptr<std::mutex>;
    BroadcastFolder(QString path, qint64 firstNumber, Disk disk = std::make_shared<std::mutex>())
        : m_path(std::move(path))
        , m_disk(std::move(disk))
        , m_next(firstNumber)
    {}

    struct Shape {
        int segmentSec = 6;
        int listSize = 20; ///< 0 keeps and lists all
        bool isDvr = false;
    };
    void setShape(const Shape &shape);
    /// `breaksOff`: not continuous with what was before.
    Result<> append(const QByteArray &bytes, double seconds, const QDateTime &startsAt, bool breaksOff);
    /// It was deleted: nothing is written any more, and what is being written goes away again.
    void close() { m_isClosed = true; }

    const QString &path() const { return m_path; }
    const Disk &disk() const { return m_disk; }
    qint64 nextNumber() const { return m_next; }
    qint64 bytesWritten() const { return m_bytes; }
    double secondsWritten() const { return m_seconds; }

private:
    struct Row {
        qint64 number = 0;
        double seconds = 0;
        QDateTime startsAt;
        bool breaksOff = false;
    };
    Result<> appendHere(const QByteArray &bytes, const Row &row, const Shape &shape);
    QByteArray text(const Shape &shape) const;
    Result<> write(const QString &name, const QByteArray &bytes) const;
    Shape shape() const;

    const QString m_path;
    const Disk m_disk;
    mutable std::mutex m_mutex; ///< of m_shape alone
    Shape m_shape;
    std::deque<Row> m_rows;    ///< under m_disk, as the next
    qint64 m_breaksBefore = 0; ///< discontinuities that are not listed any more
    double m_longest = 0;
    std::atomic<qint64> m_next;
    std::atomic<qint64> m_bytes = 0;
    std::atomic<double> m_seconds = 0;
    std::atomic<bool> m_isClosed = false;
};

} // namespace castwright::media
