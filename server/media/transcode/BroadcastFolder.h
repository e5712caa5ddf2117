// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <deque>
#include <mutex>

namespace castwright::media {

/// The segments of one broadcast and their playlist in a folder: live000012.ts, live.m3u8. Lasts over the runs of a broadcast, whose
/// numbers go on. Every file appears whole under its name. Thread: any.
class BroadcastFolder {
public:
    BroadcastFolder(QString path, qint64 firstNumber) : m_path(std::move(path)), m_next(firstNumber) {}

    struct Shape {
        int segmentSec = 6;
        int listSize = 20; ///< 0 keeps and lists all
        bool isDvr = false;
    };
    void setShape(const Shape &shape);
    /// `breaksOff`: not continuous with what was before.
    Result<> append(const QByteArray &bytes, double seconds, const QDateTime &startsAt, bool breaksOff);

    const QString &path() const { return m_path; }
    qint64 nextNumber() const;
    qint64 bytesWritten() const;
    double secondsWritten() const;

private:
    struct Row {
        qint64 number = 0;
        double seconds = 0;
        QDateTime startsAt;
        bool breaksOff = false;
    };
    QByteArray text() const;
    Result<> write(const QString &name, const QByteArray &bytes) const;

    const QString m_path;
    mutable std::mutex m_mutex;
    Shape m_shape;
    std::deque<Row> m_rows;
    qint64 m_next;
    qint64 m_breaksBefore = 0; ///< discontinuities that are not listed any more
    qint64 m_bytes = 0;
    double m_seconds = 0;
    double m_longest = 0;
};

} // namespace castwright::media
