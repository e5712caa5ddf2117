// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/FfmpegTool.h"
#include "fakes/PeerProcess.h"
#include "fakes/SrtListener.h"
#include "media/sources/CounterPattern.h"
#include "running/RunningServer.h"

#include "TestRegistry.h"

#include <QJsonArray>
#include <QtTest>

#include <cmath>

using namespace castwright;
using namespace castwright::tests;
using namespace Qt::StringLiterals;

/// Every codec in every container it belongs to, read back by ffmpeg: each frame once, keyframes where they were asked for, sound and
/// picture together, and one encode for all who share its settings.
class CodecsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<RunningServer> m_server;
    QByteArray m_studio;

    QString add(const QJsonObject &destination)
    {
        return m_server->create(m_studio + "/destinations", destination).value(u"id").toString();
    }
    QJsonObject status(const QString &id)
    {
        for (const auto &row : m_server->get(m_studio + "/stream-status").value(u"destinations").toArray())
            if (row[u"destinationId"].toString() == id)
                return row.toObject();
        return {};
    }
    bool isLive(const QString &id, int timeoutMs = 12'000)
    {
        return waitUntil([&] { return status(id).value(u"state").toString() == u"live"; }, timeoutMs);
    }
    void goLive() { QCOMPARE(m_server->http().post(m_studio + "/go-live", "{}").status, 200); }
    void goOffline()
    {
        QCOMPARE(m_server->http().post(m_studio + "/go-offline", "{}").status, 200);
        QVERIFY(waitUntil([this] { return m_server->get(m_studio + "/stream-status").value(u"state").toString() == u"offline"; }, 8000));
        QTest::qWait(1500); // recordings become plain files
    }
    static QList<qint64> counters(const QString &file)
    {
        const RawVideo video = decodeFrames(file, RawFormat::Gray);
        QList<qint64> numbers;
        for (const QByteArray &frame : video.frames) {
            const auto number = media::counterPattern::decode(
                {reinterpret_cast<const uchar *>(frame.constData()), video.size.width(), video.size.width(), video.size.height()});
            numbers += number ? static_cast<qint64>(*number) : -1;
        }
        return numbers;
    }
    static void checkCounters(const QString &file, qsizetype atLeast)
    {
        const QList<qint64> numbers = counters(file);
        QVERIFY2(numbers.size() >= atLeast, QByteArray(file.toUtf8() + ' ' + QByteArray::number(numbers.size())).constData());
        for (qsizetype i = 1; i < numbers.size(); ++i)
            QVERIFY2(numbers[i] == numbers[i - 1] + 1,
                     QByteArray(QByteArray::number(numbers[i - 1]) + " -> " + QByteArray::number(numbers[i])).constData());
    }
    static QList<double> keyframeTimes(const QString &file)
    {
        const ToolResult probe = runTool(u"ffprobe"_s,
                                         {u"-v"_s, u"error"_s, u"-select_streams"_s, u"v"_s, u"-show_entries"_s, u"packet=pts_time,flags"_s,
                                          u"-of"_s, u"csv=p=0"_s, file});
        QList<double> times;
        for (const QByteArray &line : probe.standardOutput.split('\n'))
            if (line.contains(",K"))
                times += line.split(',').first().toDouble();
        return times;
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<RunningServer>();
        QVERIFY2(m_server->error().isEmpty(), qPrintable(m_server->error()));
        // A small canvas: SVT-AV1 and x265 share two cores with everything else here.
        m_studio = "/v1/studios/"
            + m_server
                  ->create("/v1/studios",
                           {{u"name"_s, u"Codecs"_s}, {u"canvas"_s, QJsonObject{{u"width"_s, 640}, {u"height"_s, 360}, {u"fps"_s, 30}}}})
                  .value(u"id")
                  .toString()
                  .toLatin1();
        m_server->create(m_studio + "/sources",
                         {{u"name"_s, u"Counter"_s},
                          {u"kind"_s, u"testPattern"_s},
                          {u"testPattern"_s, QJsonObject{{u"pattern"_s, u"counter"_s}, {u"tone"_s, true}}}});
    }
    void cleanup() { m_server.reset(); }

    void fileOfEveryCodec_data()
    {
        QTest::addColumn<QString>("codec");
        QTest::addColumn<QString>("container");
        QTest::addColumn<QString>("name");
        for (const auto &[codec, name] : {std::pair{u"h264"_s, u"h264"_s}, {u"hevc"_s, u"hevc"_s}, {u"av1"_s, u"av1"_s}})
            for (const QString &container : {u"mp4"_s, u"mkv"_s})
                QTest::addRow("%s in %s", qPrintable(codec), qPrintable(container)) << codec << container << name;
    }
    void fileOfEveryCodec()
    {
        QFETCH(QString, codec);
        QFETCH(QString, container);
        QFETCH(QString, name);
        const QString id = add({{u"name"_s, u"Recording"_s},
                                {u"kind"_s, u"file"_s},
                                {u"file"_s, QJsonObject{{u"container"_s, container}}},
                                {u"encoding"_s,
                                 QJsonObject{{u"codec"_s, codec},
                                             {u"videoBitrateKbps"_s, 1200},
                                             {u"preset"_s, codec == u"av1" ? u"12"_s : u"ultrafast"_s},
                                             {u"keyframeIntervalSec"_s, 1}}}});
        goLive();
        QVERIFY2(isLive(id), QJsonDocument(status(id)).toJson().constData());
        QTest::qWait(3500);
        const QString file = status(id).value(u"playbackUrl").toString();
        goOffline();
        const QJsonObject probe = probeJson(file);
        QCOMPARE(probedStream(probe, u"video"_s).value(u"codec_name").toString(), name);
        QCOMPARE(probedStream(probe, u"audio"_s).value(u"codec_name").toString(), u"aac"_s);
        checkCounters(file, 60);
        const QList<double> keyframes = keyframeTimes(file);
        QVERIFY(keyframes.size() >= 3);
        for (qsizetype i = 1; i < keyframes.size(); ++i) // the first may have been forced for a destination that joined
            QVERIFY2(keyframes[i] - keyframes[i - 1] <= 1.04, QByteArray::number(keyframes[i] - keyframes[i - 1]).constData());
        const double videoStart = probedStream(probe, u"video"_s).value(u"start_time").toString().toDouble();
        const double audioStart = probedStream(probe, u"audio"_s).value(u"start_time").toString().toDouble();
        QVERIFY2(std::abs(videoStart - audioStart) < 0.06,
                 QByteArray(QByteArray::number(videoStart) + " " + QByteArray::number(audioStart)).constData());
    }

    void hevcOverSrtAndHls()
    {
        SrtListener srt;
        QVERIFY2(srt.start(), qPrintable(srt.lastError()));
        const QJsonObject hevc{
            {u"codec"_s, u"hevc"_s}, {u"videoBitrateKbps"_s, 1200}, {u"preset"_s, u"ultrafast"_s}, {u"keyframeIntervalSec"_s, 1}};
        const QString overSrt = add({{u"name"_s, u"SRT"_s}, {u"url"_s, srt.url()}, {u"encoding"_s, hevc}});
        const QString hls =
            add({{u"name"_s, u"HLS"_s}, {u"kind"_s, u"hls"_s}, {u"hls"_s, QJsonObject{{u"segment"_s, u"fmp4"_s}}}, {u"encoding"_s, hevc}});
        goLive();
        QVERIFY2(isLive(overSrt), QJsonDocument(status(overSrt)).toJson().constData());
        QVERIFY2(isLive(hls), QJsonDocument(status(hls)).toJson().constData());
        // Two destinations of one setting are one encode.
        QCOMPARE(encoders(), 1);
        QTest::qWait(7000);
        const QString playlist = u"http://127.0.0.1:%1%2"_s.arg(m_server->port()).arg(status(hls).value(u"playbackUrl").toString());
        QTemporaryDir folder;
        const QString copy = folder.filePath(u"hls.mp4"_s);
        const ToolResult pulled =
            runFfmpeg({u"-v"_s, u"error"_s, u"-live_start_index"_s, u"0"_s, u"-i"_s, playlist, u"-t"_s, u"3"_s, u"-c"_s, u"copy"_s, copy});
        QVERIFY2(pulled.exitCode == 0, pulled.standardError.constData());
        goOffline();
        QCOMPARE(probedStream(probeJson(copy), u"video"_s).value(u"codec_name").toString(), u"hevc"_s);
        checkCounters(copy, 60);
        QCOMPARE(probedStream(probeJson(srt.recording()), u"video"_s).value(u"codec_name").toString(), u"hevc"_s);
        checkCounters(srt.recording(), 100);
    }

    void encodesAreCountedByTheirUsers()
    {
        const auto file = [this](const char *name, int kbps) {
            return add({{u"name"_s, QLatin1String(name)},
                        {u"kind"_s, u"file"_s},
                        {u"encoding"_s, QJsonObject{{u"videoBitrateKbps"_s, kbps}, {u"preset"_s, u"ultrafast"_s}}}});
        };
        const QString one = file("One", 900);
        const QString two = file("Two", 900);
        const QString other = file("Other", 1500);
        goLive();
        for (const QString &id : {one, two, other})
            QVERIFY(isLive(id));
        QCOMPARE(encoders(), 2);
        const auto stop = [this](const QString &id) {
            QCOMPARE(m_server->http().post(m_studio + "/destinations/" + id.toLatin1() + "/stop", "{}").status, 200);
        };
        stop(one);
        QTest::qWait(700);
        QCOMPARE(encoders(), 2); // the second of the pair still uses it
        stop(two);
        QVERIFY(waitUntil([this] { return encoders() == 1; }, 4000));
        QCOMPARE(m_server->http().post(m_studio + "/destinations/" + one.toLatin1() + "/start", "{}").status, 200);
        QVERIFY(isLive(one));
        QCOMPARE(encoders(), 2);
        QTest::qWait(1500);
        const QString whole = status(other).value(u"playbackUrl").toString();
        goOffline();
        checkCounters(whole, 60); // the others' coming and going cost it nothing
    }

private:
    /// How many encoders run, as the server itself tells its owner.
    int encoders()
    {
        int count = 0;
        for (const auto &queue : m_server->get("/debug/queues").value(u"data").toArray())
            count += queue[u"name"].toString().contains(u"enc"_s);
        return count;
    }
};

CW_TEST(CodecsTest)
#include "CodecsTest.moc"
