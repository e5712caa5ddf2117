// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/direct/MkvSplitter.h"

#include "TestRegistry.h"
#include "unit/relay/SplitterBodies.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <cmath>

using namespace castwright::relay;
using namespace castwright::tests;
using namespace Qt::StringLiterals;

/// A live Matroska body cut into what players can begin with. The bodies are ffmpeg's, and ffprobe reads what comes out.
class MkvSplitterTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QByteArray m_body;

    QByteArray make(const QString &name, const QStringList &arguments)
    {
        const QString path = m_folder.filePath(name);
        if (runFfmpeg(arguments + QStringList{path}).exitCode != 0)
            return {};
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// Times of the packets of one kind, seconds.
    QList<double> times(const QByteArray &body, const QString &stream)
    {
        const QString path = m_folder.filePath(u"out.mkv"_s);
        if (!isWritten(path, body))
            return {};
        QList<double> out;
        const QByteArray told = runTool(u"ffprobe"_s,
                                        {u"-v"_s, u"error"_s, u"-select_streams"_s, stream, u"-show_entries"_s, u"packet=pts_time"_s,
                                         u"-of"_s, u"csv=p=0"_s, path})
                                    .standardOutput;
        for (const QByteArray &line : told.split('\n'))
            if (!line.trimmed().isEmpty())
                out += line.trimmed().split(',').first().toDouble();
        return out;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_body = make(u"in.mkv"_s, {u"-f"_s,    u"lavfi"_s, u"-i"_s,   u"testsrc=size=160x90:rate=25"_s,
                                    u"-f"_s,    u"lavfi"_s, u"-i"_s,   u"sine"_s,
                                    u"-t"_s,    u"5"_s,     u"-c:v"_s, u"libx264"_s,
                                    u"-g"_s,    u"25"_s,    u"-bf"_s,  u"0"_s,
                                    u"-c:a"_s,  u"aac"_s,   u"-f"_s,   u"matroska"_s,
                                    u"-live"_s, u"1"_s});
        QVERIFY(m_body.size() > 10'000);
    }

    /// A block has its time from its cluster, and players cannot begin without one.
    void blocksOutsideOfClustersAreLeftOut()
    {
        const qsizetype cluster = m_body.indexOf("\x1f\x43\xb6\x75");
        const qsizetype block = m_body.indexOf('\xa3', cluster);
        QVERIFY(cluster > 0 && block > cluster);
        MkvSplitter splitter;
        std::vector<TsChunk> chunks;
        QVERIFY(splitter.take(m_body.first(cluster), chunks));
        QVERIFY(splitter.take(m_body.sliced(block, 2000), chunks)); // the cluster's head got lost
        QVERIFY(chunks.empty());
        splitter.beginSource();
        QCOMPARE(split(splitter, m_body, m_body.size()).front().bytes.first(4), QByteArray("\x1f\x43\xb6\x75"));
        QVERIFY(!splitter.head().isEmpty());
    }

    void startsAreKeyframesBehindTheHeader()
    {
        for (const qsizetype piece : {qsizetype(1), qsizetype(777), m_body.size()}) {
            MkvSplitter splitter;
            const auto chunks = split(splitter, m_body, piece);
            QCOMPARE(std::ranges::count_if(chunks, &TsChunk::isStart), 5); // five seconds, a keyframe each
            QVERIFY(chunks.front().isStart);
            QCOMPARE(times(splitter.head() + joined(chunks), u"v"_s).size(), 125);
            std::size_t third = 0;
            int seen = 0;
            while (seen < 3)
                seen += chunks[third++].isStart ? 1 : 0;
            const auto late = times(splitter.head() + joined(chunks, third - 1), u"v"_s);
            QCOMPARE(late.size(), 75);
            QVERIFY2(std::abs(late.first() - 2.0) < 0.05, qPrintable(QString::number(late.first())));
        }
    }

    void anotherConnectionGoesOn()
    {
        MkvSplitter splitter;
        auto chunks = split(splitter, m_body.first(m_body.size() * 2 / 3), 4096);
        const QByteArray head = splitter.head();
        splitter.beginSource();
        const auto more = split(splitter, m_body, 4096);
        QCOMPARE(splitter.head(), head);
        QVERIFY(more.front().isStart);
        chunks.insert(chunks.end(), more.begin(), more.end());
        const auto all = times(head + joined(chunks), u"v"_s);
        QVERIFY(all.size() > 125 + 60);
        QVERIFY(std::ranges::is_sorted(all));
        for (qsizetype i = 1; i < all.size(); ++i)
            QVERIFY2(all[i] - all[i - 1] < 0.2, qPrintable(QString::number(all[i])));
    }

    void soundAloneBeginsAnywhere()
    {
        const QByteArray body =
            make(u"sound.mka"_s, {u"-f"_s, u"lavfi"_s, u"-i"_s, u"sine"_s, u"-t"_s, u"12"_s, u"-c:a"_s, u"libopus"_s, u"-f"_s, u"webm"_s});
        QVERIFY(!body.isEmpty());
        MkvSplitter splitter;
        const auto chunks = split(splitter, body, 512);
        QVERIFY(std::ranges::count_if(chunks, &TsChunk::isStart) >= 2);
        QVERIFY(times(splitter.head() + joined(chunks), u"a"_s).size() > 500);
    }

    void nonsenseIsRefused()
    {
        std::vector<TsChunk> out;
        QVERIFY(!MkvSplitter().take(QByteArray(100, '\0'), out));
        QVERIFY(!MkvSplitter().take(QByteArray("\x1a\x45\xdf\xa3\x08\xff\xff\xff\xff"), out)); // a header of four gigabytes
        QVERIFY(!MkvSplitter().take(QByteArray("\x1f\x43\xb6\x75\x80"), out));                 // a cluster before any header
        QVERIFY(out.empty());
    }
};

CW_TEST(MkvSplitterTest)
#include "MkvSplitterTest.moc"
