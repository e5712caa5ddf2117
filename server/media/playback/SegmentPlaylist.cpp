// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/playback/SegmentWindow.h"

#include <QDateTime>

#include <algorithm>

namespace castwright::media {

namespace {
QByteArray seconds(qint64 microseconds)
{
    return QByteArray::number(static_cast<double>(microseconds) / 1e6, 'f', 5);
}

QByteArray dateOf(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs).toLatin1();
}

constexpr int holdBackParts = 3; ///< RFC 8216bis, 4.4.3.8: at least twice, better three times the part target
} // namespace

QByteArray SegmentWindow::head(Style style, std::size_t first, std::size_t skipped) const
{
    const bool isLow = style == Style::LowLatency;
    QByteArray out = "#EXTM3U\n#EXT-X-VERSION:" + QByteArray(isLow ? "9" : m_initVersion < 0 ? "6" : "7");
    out += "\n#EXT-X-TARGETDURATION:" + QByteArray::number(m_targetSec) + '\n';
    if (isLow) {
        out += "#EXT-X-SERVER-CONTROL:CAN-BLOCK-RELOAD=YES,PART-HOLD-BACK=" + seconds(holdBackParts * m_partTargetUs)
            + ",CAN-SKIP-UNTIL=" + QByteArray::number(m_targetSec * 6) + ".0\n";
        out += "#EXT-X-PART-INF:PART-TARGET=" + seconds(m_partTargetUs) + '\n';
    }
    const bool isEmpty = first >= m_segments.size();
    out += "#EXT-X-MEDIA-SEQUENCE:" + QByteArray::number(isEmpty ? m_next : m_segments[first].number) + '\n';
    const int discontinuity = isEmpty ? m_discontinuity : m_segments[first].discontinuity;
    if (discontinuity > 0)
        out += "#EXT-X-DISCONTINUITY-SEQUENCE:" + QByteArray::number(discontinuity) + '\n';
    if (skipped == 0)
        return out + "#EXT-X-INDEPENDENT-SEGMENTS\n";
    return out + "#EXT-X-SKIP:SKIPPED-SEGMENTS=" + QByteArray::number(skipped) + '\n';
}

void SegmentWindow::putSegment(QByteArray &out, std::size_t index, std::size_t first, Style style) const
{
    const Segment &segment = m_segments[index];
    const Segment *before = index > first ? &m_segments[index - 1] : nullptr;
    if (before && before->discontinuity != segment.discontinuity)
        out += "#EXT-X-DISCONTINUITY\n";
    if (segment.initVersion >= 0 && (!before || before->initVersion != segment.initVersion))
        out += "#EXT-X-MAP:URI=\"" + m_settings.name.toLatin1() + "-init-" + QByteArray::number(segment.initVersion) + ".mp4\"\n";
    const bool listsParts = style == Style::LowLatency && index + partSegments >= m_segments.size();
    if (segment.isComplete || (listsParts && !segment.parts.empty()))
        out += "#EXT-X-PROGRAM-DATE-TIME:" + dateOf(segment.startMs) + '\n';
    if (listsParts) {
        for (std::size_t i = 0; i < segment.parts.size(); ++i) {
            out += "#EXT-X-PART:DURATION=" + seconds(segment.parts[i].durationUs) + ",URI=\"" + uri(segment, static_cast<int>(i)) + '"';
            out += segment.parts[i].isIndependent ? ",INDEPENDENT=YES\n" : "\n";
        }
    }
    if (!segment.isComplete)
        return;
    if (segment.size == 0)
        out += "#EXT-X-GAP\n";
    out += "#EXTINF:" + seconds(segment.durationUs) + ",\n" + uri(segment) + '\n';
}

QByteArray SegmentWindow::playlist(Style style, bool canSkip) const
{
    const QByteArray reports = style == Style::LowLatency && m_reports ? m_reports() : QByteArray(); // has other windows' locks
    const std::scoped_lock lock(m_mutex);
    QByteArray &text = m_texts[static_cast<int>(style) * 2 + (canSkip ? 1 : 0)];
    if (text.isEmpty()) {
        const std::size_t first = firstListed();
        const std::size_t skipped = canSkip ? countSkippable(first) : 0;
        text = head(style, first, skipped);
        for (std::size_t i = first + skipped; i < m_segments.size(); ++i)
            putSegment(text, i, first, style);
        if (m_isEnded) {
            text += "#EXT-X-ENDLIST\n";
        } else if (style == Style::LowLatency) {
            const bool isOpen = !m_segments.empty() && !m_segments.back().isComplete;
            Segment next;
            next.number = isOpen ? m_segments.back().number : m_next;
            const int part = isOpen ? static_cast<int>(m_segments.back().parts.size()) : 0;
            text += "#EXT-X-PRELOAD-HINT:TYPE=PART,URI=\"" + uri(next, part) + "\"\n";
        }
    }
    return reports.isEmpty() || m_isEnded ? text : text + reports;
}

QByteArray SegmentWindow::report() const
{
    const std::scoped_lock lock(m_mutex);
    if (m_segments.empty())
        return {};
    const Segment &last = m_segments.back();
    QByteArray out =
        "#EXT-X-RENDITION-REPORT:URI=\"" + m_settings.name.toLatin1() + "-ll.m3u8\",LAST-MSN=" + QByteArray::number(last.number);
    if (!last.parts.empty())
        out += ",LAST-PART=" + QByteArray::number(last.parts.size() - 1);
    return out + '\n';
}

qint64 SegmentWindow::lastComplete() const
{
    if (m_segments.empty())
        return m_next - 1;
    return m_segments.back().isComplete ? m_segments.back().number : m_segments.back().number - 1;
}

SegmentWindow::Readiness SegmentWindow::readinessOf(const Position &wanted) const
{
    const std::scoped_lock lock(m_mutex);
    const qint64 last = lastComplete();
    if (m_isEnded || wanted.number <= last)
        return Readiness::Ready;
    // RFC 8216bis, 6.2.5.2: more than two segments ahead, or further ahead in parts than the advance limit, is a mistake.
    constexpr qint64 aheadSegments = 2;
    const int aheadParts =
        m_partTargetUs > 0 && m_partTargetUs < 1'000'000 ? static_cast<int>((3'000'000 + m_partTargetUs - 1) / m_partTargetUs) : 3;
    if (wanted.number > last + aheadSegments)
        return Readiness::Beyond;
    const bool isOpen = !m_segments.empty() && !m_segments.back().isComplete;
    const int parts = isOpen ? static_cast<int>(m_segments.back().parts.size()) : 0;
    if (wanted.number == last + 1 && wanted.part >= 0) {
        if (wanted.part < parts)
            return Readiness::Ready;
        return wanted.part - parts > aheadParts ? Readiness::Beyond : Readiness::Waiting;
    }
    return wanted.part > aheadParts ? Readiness::Beyond : Readiness::Waiting;
}

SegmentWindow::Readiness SegmentWindow::readinessOfPart(const Position &wanted) const
{
    const std::scoped_lock lock(m_mutex);
    if (const Segment *segment = segmentOf(wanted.number)) {
        if (segment->isComplete || wanted.part < static_cast<int>(segment->parts.size()))
            return Readiness::Ready;
        return wanted.part == static_cast<int>(segment->parts.size()) && !m_isEnded ? Readiness::Waiting : Readiness::Beyond;
    }
    const bool isOpen = !m_segments.empty() && !m_segments.back().isComplete;
    return wanted.number == m_next && wanted.part == 0 && !isOpen && !m_isEnded ? Readiness::Waiting : Readiness::Beyond;
}

const SegmentWindow::Segment *SegmentWindow::segmentOf(qint64 number) const
{
    if (m_segments.empty() || number < m_segments.front().number || number > m_segments.back().number)
        return nullptr;
    return &m_segments[static_cast<std::size_t>(number - m_segments.front().number)];
}

std::optional<SegmentWindow::Piece> SegmentWindow::find(const Position &wanted) const
{
    const std::scoped_lock lock(m_mutex);
    const Segment *segment = segmentOf(wanted.number);
    if (!segment)
        return std::nullopt;
    if (wanted.part >= 0) {
        if (wanted.part >= static_cast<int>(segment->parts.size()))
            return std::nullopt;
        return Piece{segment->parts[static_cast<std::size_t>(wanted.part)].bytes, {}};
    }
    if (!segment->isComplete || segment->size == 0)
        return std::nullopt;
    return Piece{segment->bytes, segment->file};
}

std::optional<QByteArray> SegmentWindow::init(qint64 version) const
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_inits.find(version);
    return found == m_inits.end() ? std::nullopt : std::optional(found->second);
}

} // namespace castwright::media
