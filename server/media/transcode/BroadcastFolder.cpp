// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/transcode/BroadcastFolder.h"

#include <QDir>
#include <QSaveFile>

#include <algorithm>
#include <cmath>

namespace castwright::media {

using namespace Qt::StringLiterals;

namespace {
constexpr std::size_t keptAfterwards = 5; ///< players read a little behind the list
constexpr int mostRemovals = 1000;

QString nameOf(qint64 number)
{
    return u"live%1.ts"_s.arg(number, 6, 10, QChar(u'0'));
}
} // namespace

void BroadcastFolder::setShape(const Shape &shape)
{
    const std::scoped_lock lock(m_mutex);
    m_shape = shape;
}

BroadcastFolder::Shape BroadcastFolder::shape() const
{
    const std::scoped_lock lock(m_mutex);
    return m_shape;
}

Result<> BroadcastFolder::append(const QByteArray &bytes, double seconds, const QDateTime &startsAt, bool breaksOff)
{
    const auto gone = [] { return fail(ErrorCode::NotFound, u"The broadcast was deleted."_s); };
    const std::scoped_lock lock(*m_disk);
    if (m_isClosed)
        return gone();
    const Result<> written = appendHere(bytes, {m_next, seconds, startsAt, breaksOff && m_next > 0}, shape());
    if (!m_isClosed)
        return written;
    // It was deleted meanwhile; what takes its place waits for the lock. Whoever deletes at the same time takes files from under this one,
    // which then gives up: each can be taken once.
    for (int i = 0; i < mostRemovals && QFile::exists(m_path); ++i)
        QDir(m_path).removeRecursively();
    return gone();
}

Result<> BroadcastFolder::appendHere(const QByteArray &bytes, const Row &row, const Shape &shape)
{
    if (!QDir().mkpath(m_path))
        return fail(ErrorCode::StorageFull, u"The folder of the broadcast cannot be made."_s);
    CW_CHECK(write(nameOf(row.number), bytes));
    m_rows.push_back(row);
    ++m_next;
    m_bytes += bytes.size();
    m_seconds = m_seconds + row.seconds;
    m_longest = std::max(m_longest, row.seconds);
    const auto most = shape.isDvr || shape.listSize <= 0 ? m_rows.size() : static_cast<std::size_t>(shape.listSize);
    while (m_rows.size() > most) {
        m_breaksBefore += m_rows.front().breaksOff ? 1 : 0;
        const qint64 old = m_rows.front().number - static_cast<qint64>(keptAfterwards);
        m_rows.pop_front();
        QFile::remove(QDir(m_path).filePath(nameOf(old)));
    }
    return write(u"live.m3u8"_s, text(shape));
}

QByteArray BroadcastFolder::text(const Shape &shape) const
{
    const int target = std::max(shape.segmentSec, static_cast<int>(std::lround(m_longest)));
    QByteArray out = "#EXTM3U\n#EXT-X-VERSION:6\n#EXT-X-TARGETDURATION:" + QByteArray::number(target)
        + "\n#EXT-X-MEDIA-SEQUENCE:" + QByteArray::number(m_rows.empty() ? m_next.load() : m_rows.front().number) + '\n';
    if (m_breaksBefore > 0)
        out += "#EXT-X-DISCONTINUITY-SEQUENCE:" + QByteArray::number(m_breaksBefore) + '\n';
    if (shape.isDvr)
        out += "#EXT-X-PLAYLIST-TYPE:EVENT\n";
    out += "#EXT-X-INDEPENDENT-SEGMENTS\n";
    for (const Row &row : m_rows) {
        if (row.breaksOff)
            out += "#EXT-X-DISCONTINUITY\n";
        out += "#EXT-X-PROGRAM-DATE-TIME:" + row.startsAt.toUTC().toString(Qt::ISODateWithMs).toLatin1()
            + "\n#EXTINF:" + QByteArray::number(row.seconds, 'f', 5) + ",\nsegment/" + nameOf(row.number).toLatin1() + '\n';
    }
    return out;
}

Result<> BroadcastFolder::write(const QString &name, const QByteArray &bytes) const
{
    QSaveFile file(QDir(m_path).filePath(name)); // writes beside it and renames
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorCode::StorageFull, u"A segment of the broadcast cannot be written: %1."_s.arg(file.errorString()));
    return {};
}

} // namespace castwright::media
