// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/direct/Mp4Splitter.h"

#include "TestRegistry.h"
#include "unit/relay/SplitterBodies.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <cmath>

using namespace castwright::relay;
using namespace castwright::tests;
using namespace Qt::StringLiterals;

/// A live body of fragmented MP4 cut into what players can begin with. The bodies are ffmpeg's, and ffmpeg decodes what comes out.
class Mp4SplitterTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QByteArray m_body;

    QByteArray make(const QString &flags, const QString &size = u"160x90"_s)
    {
        const QString path = m_folder.filePath(u"in.mp4"_s);
        const auto made = runFfmpeg({u"-f"_s,
                                     u"lavfi"_s,
                                     u"-i"_s,
                                     u"testsrc=rate=25:size="_s + size,
                                     u"-f"_s,
                                     u"lavfi"_s,
                                     u"-i"_s,
                                     u"sine"_s,
                                     u"-t"_s,
                                     u"5"_s,
                                     u"-c:v"_s,
                                     u"libx264"_s,
                                     u"-g"_s,
                                     u"25"_s,
                                     u"-bf"_s,
                                     u"0"_s,
                                     u"-c:a"_s,
                                     u"aac"_s,
                                     u"-frag_duration"_s,
                                     u"400000"_s,
                                     u"-movflags"_s,
                                     flags,
                                     path});
        QFile file(path);
        return made.exitCode == 0 && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_body = make(u"empty_moov+default_base_moof+frag_keyframe"_s);
        QVERIFY(m_body.size() > 10'000);
    }

    void isKnownByItsFragments()
    {
        QCOMPARE(Mp4Splitter::looksLikeMp4(m_body), 1);
        QCOMPARE(Mp4Splitter::looksLikeMp4(m_body.first(100)), -1);
        QCOMPARE(Mp4Splitter::looksLikeMp4(make(u"faststart"_s)), 0);                // a film
        QCOMPARE(Mp4Splitter::looksLikeMp4(make(u"empty_moov+frag_keyframe"_s)), 0); // places that count from the beginning of the body
        QCOMPARE(Mp4Splitter::looksLikeMp4("#EXTM3U\n#EXT"), 0);
    }

    void startsAreKeyframesBehindTheTracks()
    {
        for (const qsizetype piece : {qsizetype(7), qsizetype(4096), m_body.size()}) {
            Mp4Splitter splitter;
            const auto chunks = split(splitter, m_body, piece);
            QVERIFY(chunks.size() > 5); // there are fragments that begin between keyframes
            QList<std::size_t> starts;
            for (std::size_t i = 0; i < chunks.size(); ++i)
                if (chunks[i].isStart)
                    starts.append(i);
            QCOMPARE(starts.size(), 5); // one a second
            qsizetype expected = 125;
            for (const std::size_t start : starts) {
                QCOMPARE(decoded(m_folder.filePath(u"out.mp4"_s), splitter.head() + joined(chunks, start)), expected);
                expected -= 25;
            }
        }
    }

    void anotherConnectionGoesOn()
    {
        Mp4Splitter splitter;
        auto chunks = split(splitter, m_body, 4096);
        const QByteArray head = splitter.head();
        splitter.beginSource();
        const auto more = split(splitter, m_body, 700);
        QCOMPARE(splitter.head(), head);
        QVERIFY(!more.empty() && more.front().isStart);
        chunks.insert(chunks.end(), more.begin(), more.end());
        QCOMPARE(decoded(m_folder.filePath(u"out.mp4"_s), head + joined(chunks)), 250);
        const QString path = m_folder.filePath(u"out.mp4"_s);
        const double seconds = probeJson(path)[u"format"][u"duration"].toString().toDouble();
        QVERIFY2(std::abs(seconds - 10) < 0.3, qPrintable(QString::number(seconds)));
    }

    void otherTracksAreRefused()
    {
        Mp4Splitter splitter;
        (void)split(splitter, m_body, 4096);
        splitter.beginSource();
        std::vector<TsChunk> out;
        QVERIFY(!splitter.take(make(u"empty_moov+default_base_moof+frag_keyframe"_s, u"320x180"_s), out));
        QVERIFY(out.empty());
    }

    void nonsenseIsRefused()
    {
        std::vector<TsChunk> out;
        QVERIFY(!Mp4Splitter().take(QByteArray(100, '\0'), out));
        QVERIFY(!Mp4Splitter().take(QByteArray("\x7f\xff\xff\xffmoov", 8), out));
        QVERIFY(!Mp4Splitter().take(QByteArray("\0\0\0\x08mdat", 8), out));
        QByteArray cut = m_body;
        for (qsizetype i = 40; i < 2000; i += 3) // whatever is in it, it is read to an end
            cut[i] = static_cast<char>(i * 7);
        Mp4Splitter splitter;
        (void)splitter.take(cut, out);
    }
};

CW_TEST(Mp4SplitterTest)
#include "Mp4SplitterTest.moc"
