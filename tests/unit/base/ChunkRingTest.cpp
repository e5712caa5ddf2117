// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/ChunkRing.h"

#include "TestRegistry.h"

#include <QtTest>

#include <atomic>
#include <thread>

using namespace castwright;

/// One writer, many readers at their own pace.
class ChunkRingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNewReaderBeginsAtTheNewestStart()
    {
        ChunkRing ring;
        ring.append("a", true, 0);
        ring.append("b", false, 1);
        ring.append("c", true, 2);
        ring.append("d", false, 3);
        quint64 live = ring.startPosition();
        QCOMPARE(ring.read(live, 1000).chunks, (std::vector<QByteArray>{"c", "d"}));
        quint64 all = ring.startPosition(false);
        QCOMPARE(ring.read(all, 1000).chunks.size(), 4);
        QVERIFY(ring.read(all, 1000).chunks.empty());
    }

    void whoComesBeforeTheFirstStartGetsWhatComesNext()
    {
        ChunkRing ring;
        ring.append("lost", false, 0);
        quint64 position = ring.startPosition();
        ring.append("next", false, 1);
        QCOMPARE(ring.read(position, 1000).chunks, (std::vector<QByteArray>{"next"}));
    }

    void aReadTakesAtLeastOneChunkAndNotMoreThanItMay()
    {
        ChunkRing ring;
        for (int i = 0; i < 3; ++i)
            ring.append(QByteArray(100, 'x'), i == 0, i);
        quint64 position = ring.startPosition();
        QCOMPARE(ring.read(position, 10).chunks.size(), 1);
        QCOMPARE(ring.waitingBytes(position), 200);
        QCOMPARE(ring.read(position, 200).chunks.size(), 2);
    }

    void aSlowReaderGoesOnAtAStartAndIsTold()
    {
        ChunkRing ring({.bytes = 1000, .durationUs = 1'000'000'000});
        ring.append(QByteArray(100, '0'), true, 0);
        quint64 position = ring.startPosition();
        for (int i = 1; i < 30; ++i)
            ring.append(QByteArray(100, 'a'), i % 5 == 0, i);
        const auto batch = ring.read(position, 1 << 20);
        QVERIFY(batch.hasSkipped);
        QCOMPARE(batch.chunks.size(), 5); // from chunk 25 on
        QVERIFY(!ring.read(position, 1).hasSkipped);
    }

    void whatIsOldGoes()
    {
        ChunkRing ring({.bytes = 1 << 20, .durationUs = 1000});
        ring.append("old", true, 0);
        quint64 position = ring.startPosition();
        ring.append("new", true, 5000);
        QCOMPARE(ring.read(position, 1000).chunks, (std::vector<QByteArray>{"new"}));
    }

    void theEndComesAfterTheLastChunk()
    {
        ChunkRing ring;
        ring.append("a", true, 0);
        ring.close();
        ring.append("never", true, 1);
        quint64 position = ring.startPosition();
        const auto last = ring.read(position, 1000);
        QCOMPARE(last.chunks.size(), 1);
        QVERIFY(last.isClosed);
    }

    void readersAreWokenAcrossThreadsUntilTheyLetGo()
    {
        ChunkRing ring;
        std::atomic<int> calls = 0;
        auto handle = ring.onAppend([&] { ++calls; });
        std::jthread writer([&] {
            for (int i = 0; i < 1000; ++i)
                ring.append(QByteArray(10, 'x'), i % 10 == 0, i);
            ring.close();
        });
        quint64 position = ring.startPosition();
        qsizetype bytes = 0;
        for (bool isOver = false; !isOver;) {
            const auto batch = ring.read(position, 1 << 16);
            for (const QByteArray &chunk : batch.chunks)
                bytes += chunk.size();
            isOver = batch.isClosed;
        }
        writer.join();
        QVERIFY(bytes <= 10000 && bytes > 0);
        QCOMPARE(calls, 1001);
        handle.reset();
        ring.close();
        QCOMPARE(calls, 1001);
    }
};

CW_TEST(ChunkRingTest)
#include "ChunkRingTest.moc"
