// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/Chapters.h"

#include <algorithm>

namespace castwright::chapters {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 segmentMs = 6000; ///< of films on demand
constexpr int usualWindowSec = 3600;
constexpr qsizetype mostChapters = 20'000;

qint64 endOf(const DvrSession &session, qint64 startMs, qint64 nowMs)
{
    if (session.state == DvrState::Recording)
        return nowMs;
    if (session.durationMs > 0)
        return startMs + session.durationMs;
    return session.endedAt ? session.endedAt->toMSecsSinceEpoch() : startMs;
}

ChapterState stateOf(DvrState state, bool isCurrent)
{
    switch (state) {
    case DvrState::Ready: return ChapterState::Finalized;
    case DvrState::Failed: return ChapterState::Failed;
    case DvrState::Finalizing: return ChapterState::Finalizing;
    default: return isCurrent ? ChapterState::Open : ChapterState::Closed;
    }
}
} // namespace

QList<Chapter> of(const DvrSession &session, const Division &division, qint64 nowMs)
{
    QList<Chapter> chapters;
    if (!session.startedAt)
        return chapters; // nothing is recorded yet
    const qint64 beginMs = session.startedAt->toMSecsSinceEpoch();
    const qint64 finishMs = endOf(session, beginMs, nowMs);
    const bool isWhole = division.mode == DvrChapters::None;
    const int intervalSec = isWhole                   ? 0
        : division.mode == DvrChapters::FixedInterval ? division.intervalSec
        : division.windowSec > 0                      ? division.windowSec
                                                      : usualWindowSec;
    const qint64 lengthMs = isWhole ? std::max<qint64>(1, finishMs - beginMs) : intervalSec * 1000LL;
    const qint64 gridMs = division.mode == DvrChapters::FixedInterval ? beginMs % lengthMs : 0;
    for (qint64 startMs = beginMs - gridMs; startMs < finishMs && chapters.size() < mostChapters; startMs += lengthMs) {
        Chapter chapter;
        chapter.mode = division.mode;
        chapter.intervalSec = intervalSec;
        chapter.startMs = std::max(startMs, beginMs);
        chapter.endMs = std::min(startMs + lengthMs, finishMs);
        chapter.isCurrent = session.state == DvrState::Recording && startMs + lengthMs >= finishMs;
        chapter.state = stateOf(session.state, chapter.isCurrent);
        chapter.id = u"%1-%2-%3"_s.arg(session.dvrHash).arg(intervalSec).arg(chapter.startMs);
        chapter.playbackId = session.playbackId;
        chapter.isPlayable = session.state == DvrState::Ready;
        chapter.segmentCount = static_cast<int>((chapter.endMs - chapter.startMs + segmentMs - 1) / segmentMs);
        chapter.message = session.message;
        chapters.append(std::move(chapter));
    }
    return chapters;
}

} // namespace castwright::chapters
