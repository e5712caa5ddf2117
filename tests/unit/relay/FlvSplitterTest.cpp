// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/direct/FlvSplitter.h"

#include "TestRegistry.h"
#include "fakes/FfmpegTool.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

using namespace castwright::relay;
using namespace castwright::tests;
using namespace Qt::StringLiterals;

/// A live FLV body cut into what players can begin with: whoever comes late gets the header, what decoders need, and a keyframe. The bodies
/// are ffmpeg's, and ffmpeg decodes what comes out.
class FlvSplitterTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QByteArray m_body;

    static std::vector<TsChunk> split(FlvSplitter &splitter, const QByteArray &body, qsizetype piece)
    {
        std::vector<TsChunk> out;
        for (qsizetype at = 0; at < body.size(); at += piece)
            if (!splitter.take(body.mid(at, piece), out))
                QTest::qFail("not taken", __FILE__, __LINE__);
        return out;
    }
    qsizetype decoded(const QByteArray &body)
    {
        const QString path = m_folder.filePath(u"out.flv"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(body) != body.size())
            return -1;
        file.close();
        return decodeFrames(path, RawFormat::Gray).frames.size();
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString path = m_folder.filePath(u"in.flv"_s);
        QCOMPARE(runFfmpeg({u"-f"_s, u"lavfi"_s, u"-i"_s, u"testsrc=size=160x90:rate=25"_s, u"-f"_s, u"lavfi"_s, u"-i"_s, u"sine"_s,
                            u"-t"_s, u"5"_s, u"-c:v"_s, u"libx264"_s, u"-g"_s, u"25"_s, u"-bf"_s, u"0"_s, u"-c:a"_s, u"aac"_s, path})
                     .exitCode,
                 0);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_body = file.readAll();
        QVERIFY(m_body.size() > 10'000);
    }

    void whoComesLateBeginsAtAKeyframe()
    {
        FlvSplitter splitter;
        const auto chunks = split(splitter, m_body, 1000);
        QList<std::size_t> starts;
        for (std::size_t i = 0; i < chunks.size(); ++i)
            if (chunks[i].isStart)
                starts.append(i);
        QCOMPARE(starts.size(), 5); // one a second
        qsizetype expected = 125;
        for (const std::size_t start : starts) {
            QByteArray late = splitter.head();
            for (std::size_t i = start; i < chunks.size(); ++i)
                late += chunks[i].bytes;
            QCOMPARE(decoded(late), expected);
            expected -= 25;
        }
    }

    /// One that is joined in its middle, as live sources are: nothing is passed on before a keyframe.
    void anotherSourceGoesOnAtAKeyframe()
    {
        FlvSplitter splitter;
        auto chunks = split(splitter, m_body, 4096);
        splitter.beginSource();
        const auto more = split(splitter, m_body, 700);
        QVERIFY(!more.empty() && more.front().isStart);
        chunks.insert(chunks.end(), more.begin(), more.end());
        QByteArray all = splitter.head();
        for (const TsChunk &chunk : chunks)
            all += chunk.bytes;
        QCOMPARE(decoded(all), 250);
    }
};

CW_TEST(FlvSplitterTest)
#include "FlvSplitterTest.moc"
