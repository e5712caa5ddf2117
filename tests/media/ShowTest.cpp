// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/FfmpegTool.h"
#include "fakes/NginxRtmp.h"
#include "fakes/PeerProcess.h"
#include "fakes/SrtListener.h"
#include "media/sources/CounterPattern.h"
#include "running/RunningServer.h"

#include "TestRegistry.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QtTest>

using namespace castwright;
using namespace castwright::tests;

/// One show to every kind of destination at once, over REST, on real servers. What arrives is decoded, and the counter that the program
/// burnt into every frame is read back: each number once, in order.
class ShowTest : public QObject {
    Q_OBJECT

    std::unique_ptr<RunningServer> m_server;
    QByteArray m_studioPath;

    QString add(const QJsonObject &destination)
    {
        return m_server->create(m_studioPath + "/destinations", destination).value(u"id").toString();
    }
    QJsonObject status(const QString &destinationId)
    {
        const QJsonArray rows = m_server->get(m_studioPath + "/stream-status").value(u"destinations").toArray();
        for (const auto &row : rows)
            if (row[u"destinationId"].toString() == destinationId)
                return row.toObject();
        return {};
    }
    bool waitFor(const QString &destinationId, const QString &state, int timeoutMs)
    {
        return waitUntil([&] { return status(destinationId).value(u"state").toString() == state; }, timeoutMs);
    }
    tests::HttpAnswer post(const QByteArray &path) { return m_server->http().post(m_studioPath + path, "{}"); }

    /// The burnt-in numbers of all frames; -1 where none can be read.
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
    static QByteArray gapsIn(const QList<qint64> &numbers)
    {
        QByteArray gaps;
        for (qsizetype i = 1; i < numbers.size(); ++i)
            if (numbers[i] != numbers[i - 1] + 1)
                gaps += QByteArray::number(numbers[i - 1]) + "->" + QByteArray::number(numbers[i]) + ' ';
        return gaps;
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<RunningServer>();
        QVERIFY2(m_server->error().isEmpty(), qPrintable(m_server->error()));
        const QJsonObject studio = m_server->create("/v1/studios", {{QStringLiteral("name"), QStringLiteral("Show")}});
        m_studioPath = "/v1/studios/" + studio.value(u"id").toString().toLatin1();
        m_server->create(m_studioPath + "/sources",
                         {{QStringLiteral("name"), QStringLiteral("Counter")},
                          {QStringLiteral("kind"), QStringLiteral("testPattern")},
                          {QStringLiteral("testPattern"),
                           QJsonObject{{QStringLiteral("pattern"), QStringLiteral("counter")}, {QStringLiteral("tone"), true}}}});
    }
    void cleanup() { m_server.reset(); }

    void everyDestinationGetsEveryFrame()
    {
        NginxRtmp steady;
        NginxRtmp troubled;
        SrtListener srt;
        QVERIFY2(steady.start(), qPrintable(steady.lastError()));
        QVERIFY2(troubled.start(), qPrintable(troubled.lastError()));
        QVERIFY2(srt.start(), qPrintable(srt.lastError()));
        const auto rtmp = [](const char *name, const QString &url, const char *key) {
            return QJsonObject{{QStringLiteral("name"), QLatin1String(name)},
                               {QStringLiteral("url"), url},
                               {QStringLiteral("streamKey"), QLatin1String(key)}};
        };
        const QString a = add(rtmp("Steady", steady.url(QStringLiteral("rec")), "steady-key"));
        const QString b = add(rtmp("Troubled", troubled.url(QStringLiteral("live")), "troubled-key"));
        const QString c = add({{QStringLiteral("name"), QStringLiteral("SRT")}, {QStringLiteral("url"), srt.url()}});
        const QString d = add({{QStringLiteral("name"), QStringLiteral("Recording")}, {QStringLiteral("kind"), QStringLiteral("file")}});
        const QString e = add({{QStringLiteral("name"), QStringLiteral("HLS")}, {QStringLiteral("kind"), QStringLiteral("hls")}});
        QCOMPARE(post("/go-live").status, 200);
        for (const QString &id : {a, b, c, d, e})
            QVERIFY2(waitFor(id, QStringLiteral("live"), 8000), QJsonDocument(status(id)).toJson().constData());

        // A server dies, another stands still; the rest must not notice.
        troubled.kill();
        QVERIFY(waitUntil([&] { return status(b).value(u"state").toString() != u"live"; }, 5000));
        QVERIFY2(troubled.restart(), qPrintable(troubled.lastError()));
        QElapsedTimer back;
        back.start();
        QVERIFY2(waitFor(b, QStringLiteral("live"), 10'000), QJsonDocument(status(b)).toJson().constData());
        const qint64 backMs = back.elapsed();
        QVERIFY2(backMs < 3000, QByteArray::number(backMs).constData());
        troubled.pause();
        QVERIFY2(waitUntil(
                     [&] {
                         const QString state = status(b).value(u"state").toString();
                         return state == u"stalled" || state == u"reconnecting";
                     },
                     8000),
                 QJsonDocument(status(b)).toJson().constData());
        QTest::qWait(14'000); // long enough for the connection to be given up and tried again
        QVERIFY(status(b).value(u"state").toString() != u"live");
        troubled.resume();
        back.restart();
        QVERIFY2(waitFor(b, QStringLiteral("live"), 10'000), QJsonDocument(status(b)).toJson().constData());
        QVERIFY2(back.elapsed() < 3000, QByteArray::number(back.elapsed()).constData());
        qInfo() << "live again after a kill:" << backMs << "ms, after standing still:" << back.elapsed() << "ms";
        troubled.pause();
        QVERIFY(waitUntil([&] { return status(b).value(u"state").toString() != u"live"; }, 8000));
        const tests::HttpAnswer playlist = m_server->http({}).get(status(e).value(u"playbackUrl").toString().toLatin1());
        QCOMPARE(playlist.status, 200);
        QVERIFY2(playlist.body.startsWith("#EXTM3U"), playlist.body.constData());
        const QString recording = status(d).value(u"playbackUrl").toString();
        QElapsedTimer stopping;
        stopping.start();
        QCOMPARE(post("/go-offline").status, 200);
        for (const QString &id : {a, b, c, d, e})
            QVERIFY(waitUntil(
                [&] {
                    const QString state = status(id).value(u"state").toString();
                    return state != u"live" && state != u"stalled";
                },
                4000));
        QVERIFY2(stopping.elapsed() < 4000, QByteArray::number(stopping.elapsed()).constData());
        troubled.resume();
        QTest::qWait(1500); // the recording is rewritten into a plain file, nginx closes its own

        for (const auto &[name, file] :
             {std::pair{"RTMP", steady.recording(QStringLiteral("steady-key"))}, {"SRT", srt.recording()}, {"file", recording}}) {
            const QList<qint64> numbers = counters(file);
            QVERIFY2(numbers.size() > 90, name);
            QVERIFY2(!numbers.contains(-1), name);
            QVERIFY2(gapsIn(numbers).isEmpty(), QByteArray(QByteArray(name) + " " + gapsIn(numbers)).constData());
        }
    }

    void aWrongKeyStopsAfterFiveTriesAndCostsNobodyAFrame()
    {
        NginxRtmp nginx;
        QVERIFY2(nginx.start(), qPrintable(nginx.lastError()));
        const QString bad = add({{QStringLiteral("name"), QStringLiteral("Bad")},
                                 {QStringLiteral("url"), nginx.url(QStringLiteral("keyed"))},
                                 {QStringLiteral("streamKey"), QStringLiteral("secret-wrong-key-1234")}});
        const QString good = add({{QStringLiteral("name"), QStringLiteral("Good")},
                                  {QStringLiteral("url"), nginx.url(QStringLiteral("rec"))},
                                  {QStringLiteral("streamKey"), QStringLiteral("good")}});
        QCOMPARE(post("/go-live").status, 200);
        QVERIFY(waitFor(good, QStringLiteral("live"), 8000));
        QVERIFY2(waitFor(bad, QStringLiteral("failed"), 45'000), QJsonDocument(status(bad)).toJson().constData());
        QCOMPARE(status(bad).value(u"attempt").toInt(), 5);
        QVERIFY(!m_server->http().get(m_studioPath + "/stream-status").body.contains("secret-wrong-key"));
        QVERIFY(!m_server->http().get(m_studioPath + "/destinations").body.contains("secret-wrong-key"));
        QCOMPARE(post("/go-offline").status, 200);
        QTest::qWait(1000);
        const QList<qint64> numbers = counters(nginx.recording(QStringLiteral("good")));
        QVERIFY(numbers.size() > 100);
        QVERIFY2(gapsIn(numbers).isEmpty(), gapsIn(numbers).constData());
    }

    void flashAndBeepStayTogether()
    {
        NginxRtmp nginx;
        QVERIFY2(nginx.start(), qPrintable(nginx.lastError()));
        const QString id = add({{QStringLiteral("name"), QStringLiteral("A/V")},
                                {QStringLiteral("url"), nginx.url(QStringLiteral("rec"))},
                                {QStringLiteral("streamKey"), QStringLiteral("av")}});
        QCOMPARE(post("/go-live").status, 200);
        QVERIFY(waitFor(id, QStringLiteral("live"), 8000));
        QTest::qWait(5000);
        QCOMPARE(post("/go-offline").status, 200);
        QTest::qWait(1000);
        const QString file = nginx.recording(QStringLiteral("av"));
        const QList<qint64> numbers = counters(file);
        const QList<qint16> sound = decodeAudio(file);
        QVERIFY(numbers.size() > 100);
        QVERIFY(sound.size() > 100'000);
        // Both tracks begin at times of their own in the file.
        const QJsonObject probe = probeJson(file);
        const double videoStart = probedStream(probe, QStringLiteral("video")).value(u"start_time").toString().toDouble();
        const double audioStart = probedStream(probe, QStringLiteral("audio")).value(u"start_time").toString().toDouble();
        const qsizetype flash =
            std::find_if(numbers.begin() + 30, numbers.end(), [](qint64 number) { return number % 30 == 0; }) - numbers.begin();
        QVERIFY(flash < numbers.size());
        const double flashSec = videoStart + static_cast<double>(flash) / 30.0;
        // The beep that begins nearest to the flash: the first loud sample after a quiet stretch.
        double nearest = 1e9;
        int quiet = 0;
        for (qsizetype i = 0; i < sound.size(); ++i) {
            const bool isLoud = qAbs(static_cast<int>(sound[i])) > 800;
            if (isLoud && quiet > 9600) {
                const double beepSec = audioStart + static_cast<double>(i) / 48000.0;
                if (qAbs(beepSec - flashSec) < qAbs(nearest))
                    nearest = beepSec - flashSec;
            }
            quiet = isLoud ? 0 : quiet + 1;
        }
        QVERIFY2(qAbs(nearest) < 1.0 / 30.0, QByteArray::number(nearest).constData());
    }
};

CW_TEST(ShowTest)
#include "ShowTest.moc"
