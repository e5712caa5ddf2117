// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/direct/FlvSplitter.h"

#include "TestRegistry.h"
#include "unit/relay/SplitterBodies.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace castwright::relay;
using namespace castwright::tests;
using namespace Qt::StringLiterals;

/// A live FLV body cut into what players can begin with: whoever comes late gets the header, what decoders need, and a keyframe. The bodies
/// are ffmpeg's, and ffmpeg decodes what comes out.
class FlvSplitterTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QByteArray m_body;

    QByteArray withoutFirstKeyframe() const
    {
        constexpr qsizetype headBytes = 11;
        for (qsizetype at = 13; at + headBytes + 2 < m_body.size();) {
            const auto byte = [&](qsizetype i) { return qsizetype(quint8(m_body[at + i])); };
            const qsizetype whole = headBytes + (byte(1) << 16 | byte(2) << 8 | byte(3)) + 4;
            if (byte(0) == 9 && byte(11) == 0x17 && byte(12) == 1)
                return m_body.first(at) + m_body.sliced(at + whole);
            at += whole;
        }
        return {};
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
            QCOMPARE(decoded(m_folder.filePath(u"out.flv"_s), splitter.head() + joined(chunks, start)), expected);
            expected -= 25;
        }
    }

    /// One that is joined in its middle, as live sources are: nothing is passed on before a keyframe.
    void anotherSourceGoesOnAtAKeyframe()
    {
        FlvSplitter splitter;
        auto chunks = split(splitter, m_body, 4096);
        splitter.beginSource();
        const auto more = split(splitter, withoutFirstKeyframe(), 700);
        QVERIFY(!more.empty() && more.front().isStart);
        chunks.insert(chunks.end(), more.begin(), more.end());
        QCOMPARE(decoded(m_folder.filePath(u"out.flv"_s), splitter.head() + joined(chunks)), 225);
    }
};

CW_TEST(FlvSplitterTest)
#include "FlvSplitterTest.moc"
