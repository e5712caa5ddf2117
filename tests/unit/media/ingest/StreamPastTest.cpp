// SPDX-License-Identifier: GPL-3.0-or-later
#include "../sources/CounterSender.h"
#include "../sources/SourceDriver.h"
#include "EngineHost.h"
#include "fakes/FfmpegTool.h"

#include "TestRegistry.h"

#include <QJsonObject>
#include <QtTest>

using namespace castwright;
using namespace castwright::media;
using namespace castwright::tests;
using namespace Qt::StringLiterals;

/// What is kept of streams: recordings that lose no frame, clips that begin and end where they were asked to.
class StreamPastTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_movie;

    static QList<quint32> countersIn(const QString &file)
    {
        QList<quint32> numbers;
        const RawVideo video = decodeFrames(file, RawFormat::Gray);
        for (const QByteArray &frame : video.frames)
            numbers += counterPattern::decode({reinterpret_cast<const uchar *>(frame.constData()), video.size.width(), video.size.width(),
                                               video.size.height()})
                           .value_or(0xffffffff);
        return numbers;
    }
    static bool isWithoutGap(const QList<quint32> &numbers)
    {
        for (qsizetype i = 1; i < numbers.size(); ++i)
            if (numbers[i] != numbers[i - 1] + 1)
                return false;
        return !numbers.isEmpty();
    }
    /// What is told when a row of pictures is wrong.
    static QString rowOf(const QList<quint32> &numbers)
    {
        QString text;
        for (qsizetype i = 0; i < numbers.size(); ++i)
            if (i == 0 || i + 1 == numbers.size() || numbers[i] != numbers[i - 1] + 1)
                text += u"%1 at %2; "_s.arg(numbers[i]).arg(i);
        return text;
    }
    static Result<qint64> cut(EngineHost &host, qint64 startMs, qint64 endMs, const QString &path)
    {
        std::optional<Result<qint64>> answer;
        host.engine.cutClip(u"a"_s, startMs, endMs, path, [&](const Result<qint64> &length) { answer = length; });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, 10000))
            return fail(ErrorCode::RequestTimeout, u"no answer"_s);
        return *answer;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_movie = m_folder.filePath(u"counter.mp4"_s);
        QVERIFY(makeCounterMovie(m_movie, 30, 30,
                                 {u"-c:v"_s, u"libx264"_s, u"-preset"_s, u"veryfast"_s, u"-bf"_s, u"2"_s, u"-g"_s, u"60"_s, u"-pix_fmt"_s,
                                  u"yuv420p"_s, u"-c:a"_s, u"aac"_s}));
    }

    void clipsAndRecordingsAreExact()
    {
        EngineHost host;
        QVERIFY(host.listen());
        host.keys = {{u"k"_s, {u"a"_s}}};
        StreamSpec spec;
        spec.streamId = u"a"_s;
        spec.name = u"Show/1: \"the\" first"_s;
        spec.dvrSec = 60;
        spec.recordFolder = m_folder.filePath(u"rec"_s);
        host.engine.setStream(spec);
        QCOMPARE(host.engine.keptRange(u"a"_s), (std::pair<qint64, qint64>(0, 0)));
        const auto nothing = cut(host, 0, 1000, m_folder.filePath(u"nothing.mp4"_s));
        QVERIFY(!nothing);
        QCOMPARE(nothing.error().code, ErrorCode::NotFound);
        CounterSender sender;
        // Two seconds of latency: with the usual 120 ms a machine that is busy for longer has SRT throw away what comes too late, by
        // design.
        QVERIFY(sender.start(m_movie, u"mpegts"_s, host.srt(u"publish:k"_s, u"&latency=2000000"_s)));
        QTRY_VERIFY_WITH_TIMEOUT(host.isLive(u"a"_s), 8000);
        const auto session = host.engine.desk().registry().find(u"a"_s);
        QVERIFY(session);
        QTRY_VERIFY_WITH_TIMEOUT(host.engine.keptRange(u"a"_s).second - host.engine.keptRange(u"a"_s).first > 9000, 15000);
        const auto [first, last] = host.engine.keptRange(u"a"_s);
        QVERIFY(std::abs(QDateTime::currentMSecsSinceEpoch() - last) < 3500); // the latency among it
        // From the middle of a group of pictures to the middle of another; pictures that later ones refer to come along at the end.
        const QString path = m_folder.filePath(u"clip.mp4"_s);
        const auto length = cut(host, first + 3100, first + 6100, path);
        QVERIFY2(length, length ? "" : qPrintable(length.error().message));
        QVERIFY2(*length >= 2960 && *length <= 3140, qPrintable(QString::number(*length)));
        const QList<quint32> numbers = countersIn(path);
        QVERIFY2(isWithoutGap(numbers), qPrintable(rowOf(numbers)));
        QVERIFY2(numbers.size() >= 88 && numbers.size() <= 94, qPrintable(QString::number(numbers.size())));
        QVERIFY2(std::abs(static_cast<int>(numbers.first()) - 93) <= 2, qPrintable(QString::number(numbers.first())));
        QVERIFY(!QFile::exists(path + u".part"_s));
        // Sound and picture stay together.
        const QJsonObject probe = probeJson(path);
        QVERIFY(!probedStream(probe, u"audio"_s).isEmpty());
        // All of it.
        const QString all = m_folder.filePath(u"all.mp4"_s);
        QVERIFY(cut(host, first, last, all));
        QVERIFY(isWithoutGap(countersIn(all)));
        QCOMPARE(countersIn(all).first(), 0U);
        sender.process().interrupt();
        QTRY_COMPARE_WITH_TIMEOUT(host.recordings.size(), 1, 10000);
        const StreamRecording recording = host.recordings.front();
        QVERIFY2(QFileInfo(recording.path).fileName().startsWith(u"Show_1_ _the_ first "_s), qPrintable(recording.path));
        const QList<quint32> recorded = countersIn(recording.path);
        // All but the last of it, which was under way when the sender was cut off: pictures are sent out of their order.
        QVERIFY2(recorded.size() > 8 && isWithoutGap(recorded.first(recorded.size() - 4)), qPrintable(rowOf(recorded)));
        QCOMPARE(recorded.first(), 0U);
        QVERIFY(recorded.size() > 270);
        // The past outlives the publisher.
        QVERIFY(cut(host, first + 1000, first + 2000, m_folder.filePath(u"later.mp4"_s)));
        const auto beyond = cut(host, last + 60'000, last + 61'000, m_folder.filePath(u"beyond.mp4"_s));
        QCOMPARE(beyond.error().code, ErrorCode::NotFound);
        host.engine.removeStream(u"a"_s);
        QTRY_VERIFY_WITH_TIMEOUT(QDir(host.folder.filePath(u"dvr/a"_s)).entryList(QDir::Files).isEmpty(), 5000);
    }

    void whatIsTooOldGoes()
    {
        EngineHost host;
        QVERIFY(host.listen());
        host.keys = {{u"k"_s, {u"a"_s}}};
        StreamSpec spec;
        spec.streamId = u"a"_s;
        spec.dvrSec = 3;
        host.engine.setStream(spec);
        CounterSender sender;
        QVERIFY(sender.start(m_movie, u"mpegts"_s, host.srt(u"publish:k"_s)));
        QTRY_VERIFY_WITH_TIMEOUT(host.isLive(u"a"_s), 8000);
        qint64 began = 0;
        QTRY_VERIFY_WITH_TIMEOUT((began = host.engine.keptRange(u"a"_s).first) > 0, 3000);
        QTRY_VERIFY_WITH_TIMEOUT(host.engine.keptRange(u"a"_s).first - began > 5000, 20000);
        const auto [first, last] = host.engine.keptRange(u"a"_s);
        QVERIFY2(last - first < 3000 + 2 * 8000, qPrintable(QString::number(last - first)));
        QVERIFY(QDir(host.folder.filePath(u"dvr/a"_s)).entryList(QDir::Files).size() <= 3);
    }
};

CW_TEST(StreamPastTest)
#include "StreamPastTest.moc"
