// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/playback/SegmentWindow.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <algorithm>
#include <cmath>

namespace castwright::media {

namespace {
constexpr std::size_t keptBeyondWindow = 3; ///< a player may hold the playlist of a few seconds ago
constexpr std::size_t fewestListed = 4;
constexpr std::size_t alwaysInMemory = 8;
} // namespace

SegmentWindow::SegmentWindow(Settings settings, qint64 firstNumber, std::function<void()> changed)
    : m_settings(std::move(settings))
    , m_changed(std::move(changed))
    , m_next(firstNumber)
    , m_discontinuity(m_settings.discontinuity)
    , m_targetSec((m_settings.targetMs + 999) / 1000)
{
    if (!m_settings.folder.isEmpty())
        QDir().mkpath(m_settings.folder);
}

SegmentWindow::~SegmentWindow()
{
    while (!m_segments.empty())
        dropFront();
}

void SegmentWindow::beginSession(QByteArray init, qint64 partTargetUs)
{
    const std::scoped_lock lock(m_mutex);
    if (std::exchange(m_hadSession, true))
        ++m_discontinuity;
    m_isEnded = false;
    m_partTargetUs = partTargetUs;
    m_initVersion = init.isEmpty() ? -1 : m_next;
    if (!init.isEmpty())
        m_inits[m_initVersion] = std::move(init);
    m_texts.clear();
}

void SegmentWindow::beginSegment(qint64 startMs, qint64 number)
{
    const std::scoped_lock lock(m_mutex);
    if (m_segments.empty() && number >= 0)
        m_next = number; // what it was made with is a guess by the clock on the wall, and may be too high for packets that come late
    constexpr qint64 mostGaps = 10;
    while (number > m_next && number - m_next <= mostGaps) {
        Segment gap;
        gap.number = m_next++;
        gap.initVersion = m_initVersion;
        gap.discontinuity = m_discontinuity;
        gap.startMs = startMs - (number - gap.number) * m_settings.targetMs;
        gap.durationUs = m_settings.targetMs * 1000LL;
        gap.isComplete = true;
        m_completeUs += gap.durationUs;
        m_segments.push_back(std::move(gap));
    }
    if (number > m_next) { // too much is missing
        while (!m_segments.empty())
            dropFront();
        m_next = number;
    }
    Segment segment;
    segment.number = m_next++;
    segment.initVersion = m_initVersion;
    segment.discontinuity = m_discontinuity;
    segment.startMs = startMs;
    m_segments.push_back(std::move(segment));
    m_texts.clear();
}

void SegmentWindow::addPart(QByteArray bytes, qint64 durationUs, bool isIndependent)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (m_segments.empty() || m_segments.back().isComplete || bytes.isEmpty())
            return;
        m_memory += bytes.size();
        m_segments.back().size += bytes.size();
        m_segments.back().parts.push_back({std::move(bytes), durationUs, isIndependent});
        m_texts.clear();
    }
    changed();
}

void SegmentWindow::endSegment(qint64 durationUs, int frames)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (m_segments.empty() || m_segments.back().isComplete)
            return;
        Segment &segment = m_segments.back();
        segment.isComplete = true;
        segment.durationUs = durationUs;
        segment.frames = frames;
        if (segment.parts.size() == 1) {
            segment.bytes = segment.parts.front().bytes; // shared
        } else {
            segment.bytes.reserve(segment.size);
            for (const Part &part : segment.parts)
                segment.bytes += part.bytes;
            m_memory += segment.size;
        }
        m_completeUs += durationUs;
        // Rounded to the nearest integer, no segment is longer than the target (RFC 8216, 4.3.3.1). A publisher whose keyframes come later
        // than they did makes it grow; it never shrinks.
        m_targetSec = std::max(m_targetSec, static_cast<int>(std::lround(static_cast<double>(durationUs) / 1e6)));
        trim();
        spill();
        m_texts.clear();
    }
    changed();
}

void SegmentWindow::end()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_isEnded = true;
        m_texts.clear();
    }
    changed();
}

void SegmentWindow::changed()
{
    if (m_changed)
        m_changed();
}

void SegmentWindow::dropFront()
{
    const Segment &front = m_segments.front();
    if (!front.file.isEmpty())
        QFile::remove(front.file);
    m_memory -= front.bytes.size();
    if (front.parts.size() != 1 || front.bytes.isEmpty())
        for (const Part &part : front.parts)
            m_memory -= part.bytes.size();
    m_completeUs -= front.isComplete ? front.durationUs : 0;
    m_segments.pop_front();
    const qint64 oldest = m_segments.empty() ? m_next : m_segments.front().initVersion;
    while (!m_inits.empty() && m_inits.begin()->first < oldest && m_inits.begin()->first != m_initVersion)
        m_inits.erase(m_inits.begin());
}

void SegmentWindow::trim()
{
    // Parts of older segments are not listed any more; a player that still asks for one gets the segment.
    if (m_segments.size() > partSegments + 1) {
        Segment &old = m_segments[m_segments.size() - partSegments - 2];
        if (old.parts.size() > 1)
            m_memory -= old.size;
        old.parts.clear();
    }
    const qint64 windowUs = m_settings.windowMs * 1000LL;
    const auto beyond = [&] {
        qint64 extraUs = 0;
        for (std::size_t i = 0; i < keptBeyondWindow; ++i)
            extraUs += m_segments[i].durationUs;
        return m_completeUs - extraUs - m_segments[keptBeyondWindow].durationUs >= windowUs;
    };
    while (m_segments.size() > fewestListed + keptBeyondWindow && (beyond() || m_memory > m_settings.memoryBytes))
        dropFront();
}

void SegmentWindow::spill()
{
    if (m_settings.folder.isEmpty() || m_segments.size() <= alwaysInMemory)
        return;
    Segment &old = m_segments[m_segments.size() - alwaysInMemory - 1];
    if (!old.file.isEmpty() || old.bytes.isEmpty())
        return;
    const QString path = QDir(m_settings.folder).filePath(QString::fromLatin1(uri(old)));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(old.bytes) != old.bytes.size())
        return; // stays in memory, as long as that has room
    file.close();
    old.file = path;
    m_memory -= old.bytes.size();
    old.bytes.clear();
}

std::size_t SegmentWindow::firstListed() const
{
    qint64 listedUs = 0;
    std::size_t first = m_segments.size();
    while (first > 0) {
        const Segment &segment = m_segments[first - 1];
        const bool isFull = listedUs >= m_settings.windowMs * 1000LL && m_segments.size() - first >= fewestListed;
        if (isFull)
            break;
        listedUs += segment.durationUs;
        --first;
    }
    return first;
}

std::size_t SegmentWindow::countSkippable(std::size_t first) const
{
    const qint64 boundaryUs = m_targetSec * 6'000'000LL;
    qint64 fromEndUs = 0;
    for (std::size_t i = first; i < m_segments.size(); ++i)
        fromEndUs += m_segments[i].durationUs;
    std::size_t count = 0;
    for (std::size_t i = first; i < m_segments.size() && m_segments[i].isComplete; ++i) {
        fromEndUs -= m_segments[i].durationUs;
        if (fromEndUs < boundaryUs)
            break;
        ++count;
    }
    return count;
}

QByteArray SegmentWindow::uri(const Segment &segment, int part) const
{
    QByteArray text = m_settings.name.toLatin1() + '-' + QByteArray::number(segment.number);
    if (part >= 0)
        text += '.' + QByteArray::number(part);
    return text + '.' + m_settings.suffix.toLatin1();
}

std::optional<qint64> SegmentWindow::numberAt(qint64 startMs) const
{
    constexpr qint64 toleranceMs = 100;
    const std::scoped_lock lock(m_mutex);
    for (auto segment = m_segments.rbegin(); segment != m_segments.rend() && segment->startMs > startMs - toleranceMs; ++segment)
        if (segment->startMs < startMs + toleranceMs)
            return segment->number;
    return std::nullopt;
}

bool SegmentWindow::isEnded() const
{
    const std::scoped_lock lock(m_mutex);
    return m_isEnded;
}

bool SegmentWindow::hasSegments() const
{
    const std::scoped_lock lock(m_mutex);
    return !m_segments.empty() && m_segments.front().isComplete;
}

qint64 SegmentWindow::nextNumber() const
{
    const std::scoped_lock lock(m_mutex);
    return m_next;
}

int SegmentWindow::discontinuity() const
{
    const std::scoped_lock lock(m_mutex);
    return m_discontinuity;
}

int SegmentWindow::targetSeconds() const
{
    const std::scoped_lock lock(m_mutex);
    return m_targetSec;
}

qint64 SegmentWindow::bytesInMemory() const
{
    const std::scoped_lock lock(m_mutex);
    return m_memory;
}

SegmentWindow::Figures SegmentWindow::figures() const
{
    const std::scoped_lock lock(m_mutex);
    Figures figures;
    qint64 bytes = 0;
    qint64 durationUs = 0;
    qint64 frames = 0;
    for (std::size_t i = firstListed(); i < m_segments.size(); ++i) {
        const Segment &segment = m_segments[i];
        if (!segment.isComplete || segment.durationUs <= 0)
            continue;
        figures.peakBps = std::max(figures.peakBps, segment.size * 8'000'000 / segment.durationUs);
        bytes += segment.size;
        durationUs += segment.durationUs;
        frames += segment.frames;
    }
    if (durationUs > 0) {
        figures.meanBps = bytes * 8'000'000 / durationUs;
        figures.fps = static_cast<double>(frames) * 1e6 / static_cast<double>(durationUs);
    }
    return figures;
}

std::pair<qint64, qint64> SegmentWindow::listedRange() const
{
    const std::scoped_lock lock(m_mutex);
    const std::size_t first = firstListed();
    if (first >= m_segments.size())
        return {0, 0};
    const Segment &last = m_segments.back();
    qint64 lastUs = last.durationUs;
    if (!last.isComplete)
        for (const Part &part : last.parts)
            lastUs += part.durationUs;
    return {m_segments[first].startMs, last.startMs + lastUs / 1000};
}

} // namespace castwright::media
