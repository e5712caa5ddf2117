// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/Chapters.h"
#include "TestRegistry.h"

#include <QtTest>

namespace castwright::tests {

using namespace Qt::StringLiterals;

/// How recordings are divided: by the clock, by the stream's window, not at all; while they grow and when they are complete.
class ChaptersTest : public QObject {
    Q_OBJECT

    static constexpr qint64 hourMs = 3'600'000;
    static constexpr qint64 beginMs = 1'700'000'000'000 / hourMs * hourMs + 600'000; ///< ten past

    static DvrSession session(DvrState state, qint64 durationMs)
    {
        DvrSession made;
        made.dvrHash = u"abc"_s;
        made.playbackId = u"play"_s;
        made.state = state;
        made.startedAt = QDateTime::fromMSecsSinceEpoch(beginMs, Qt::UTC);
        made.durationMs = durationMs;
        return made;
    }

private Q_SLOTS:
    void byTheClock()
    {
        const auto list = chapters::of(session(DvrState::Ready, 2 * hourMs), {DvrChapters::FixedInterval, 3600, 0}, 0);
        QCOMPARE(list.size(), 3);
        QCOMPARE(list[0].startMs, beginMs);
        QCOMPARE(list[0].endMs, beginMs + 50 * 60'000);
        QCOMPARE(list[1].endMs - list[1].startMs, hourMs);
        QCOMPARE(list[2].endMs, beginMs + 2 * hourMs);
        QCOMPARE(list[1].segmentCount, 600);
        QCOMPARE(list[1].state, ChapterState::Finalized);
        QVERIFY(list[1].isPlayable && !list[2].isCurrent);
        QVERIFY(list[0].id != list[1].id);
    }

    void byTheWindow()
    {
        const auto list = chapters::of(session(DvrState::Ready, 1'500'000), {DvrChapters::WindowSized, 3600, 600}, 0);
        QCOMPARE(list.size(), 3);
        QCOMPARE(list[0].endMs, beginMs + 600'000);
        QCOMPARE(list[2].endMs, beginMs + 1'500'000);
        QCOMPARE(list[2].intervalSec, 600);
    }

    void whileItGrows()
    {
        const auto list = chapters::of(session(DvrState::Recording, 0), {DvrChapters::WindowSized, 3600, 600}, beginMs + 700'000);
        QCOMPARE(list.size(), 2);
        QCOMPARE(list[0].state, ChapterState::Closed);
        QCOMPARE(list[1].state, ChapterState::Open);
        QVERIFY(list[1].isCurrent && !list[1].isPlayable);
        QCOMPARE(list[1].endMs, beginMs + 700'000);
        // The one that grows keeps its name.
        QCOMPARE(chapters::of(session(DvrState::Recording, 0), {DvrChapters::WindowSized, 3600, 600}, beginMs + 800'000)[1].id, list[1].id);
    }

    void asAWhole()
    {
        const auto list = chapters::of(session(DvrState::Ready, 7 * hourMs), {DvrChapters::None, 3600, 600}, 0);
        QCOMPARE(list.size(), 1);
        QCOMPARE(list[0].endMs - list[0].startMs, 7 * hourMs);
        QVERIFY(chapters::of(session(DvrState::Ready, 0), {DvrChapters::None, 3600, 600}, 0).isEmpty());
        DvrSession waits = session(DvrState::Requested, 0);
        waits.startedAt.reset();
        QVERIFY(chapters::of(waits, {}, beginMs).isEmpty());
    }
};

} // namespace castwright::tests

using castwright::tests::ChaptersTest;
CW_TEST(ChaptersTest)
#include "ChaptersTest.moc"
