// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/FaultyOrigin.h"
#include "fakes/FfmpegTool.h"
#include "fakes/PeerProcess.h"
#include "running/RunningServer.h"

#include "TestRegistry.h"

#include <QJsonArray>
#include <QtTest>

#include <cmath>
#include <numeric>

using namespace castwright;
using namespace castwright::tests;
using namespace Qt::StringLiterals;

/// Streams that are encoded anew: what ffmpeg gets of them, one encode for all, begun by the first and ended after the last; and contents
/// that lead to another address.
class ProxyTranscodeTest : public QObject {
    Q_OBJECT

    std::unique_ptr<RunningServer> m_server;
    std::unique_ptr<FaultyOrigin> m_origin;

    TestHttp owner() const
    {
        TestHttp made(m_server->port());
        made.setDefaultHeaders({{"X-API-Token", m_server->key()}});
        return made;
    }
    static QJsonObject object(const tests::HttpAnswer &answer) { return QJsonDocument::fromJson(answer.body).object(); }
    QJsonObject post(const QByteArray &path, const QJsonObject &body, int status = 200) const
    {
        const auto answer = owner().post(path, QJsonDocument(body).toJson());
        if (answer.status != status)
            QTest::qFail(answer.body.constData(), __FILE__, __LINE__);
        return object(answer);
    }
    QString full(const QJsonValue &path) const { return u"http://127.0.0.1:%1%2"_s.arg(m_server->port()).arg(path.toString()); }
    QString path(const QString &name) const { return m_server->dataDir() + u'/' + name; }
    QJsonObject stream(const QString &id) const { return object(owner().get("/streams/" + id.toLatin1())).value(u"stream").toObject(); }
    void serve(const QString &name, const QByteArray &ts, int seconds)
    {
        OriginAnswer live;
        live.contentType = "video/mp2t";
        live.body = ts;
        live.liveBytesPerSec = static_cast<double>(ts.size()) / seconds;
        live.liveSinceMs = m_origin->nowMs();
        m_origin->set(name, live);
    }
    static QByteArray madeTs(const QString &picture, const QString &sound, int seconds)
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"made.ts"_s);
        runFfmpeg({u"-f"_s,    u"lavfi"_s,   u"-i"_s,       picture,           u"-f"_s,
                   u"lavfi"_s, u"-i"_s,      sound,         u"-t"_s,           QString::number(seconds),
                   u"-c:v"_s,  u"libx264"_s, u"-preset"_s,  u"ultrafast"_s,    u"-g"_s,
                   u"25"_s,    u"-b:v"_s,    u"400k"_s,     u"-x264-params"_s, u"nal-hrd=cbr:vbv-maxrate=400:vbv-bufsize=200"_s,
                   u"-c:a"_s,  u"aac"_s,     u"-muxrate"_s, u"800k"_s, // a second without pictures is as long as one with them
                   file});
        QFile made(file);
        return made.open(QIODevice::ReadOnly) ? made.readAll() : QByteArray();
    }
    std::unique_ptr<PeerProcess> record(const QString &url, const QString &file, int seconds) const
    {
        auto player = std::make_unique<PeerProcess>();
        const bool isStarted = player->start(u"ffmpeg"_s,
                                             {u"-v"_s, u"warning"_s, u"-nostdin"_s, u"-y"_s, u"-i"_s, url, u"-t"_s,
                                              QString::number(seconds), u"-c"_s, u"copy"_s, path(file)});
        return isStarted ? std::move(player) : nullptr;
    }
    /// Mean colour of the pictures in the file.
    static std::array<double, 3> meanColor(const QString &file)
    {
        const RawVideo video = decodeFrames(file, RawFormat::Rgb);
        std::array<double, 3> sum{};
        double count = 0;
        for (const QByteArray &frame : video.frames)
            for (qsizetype i = 0; i + 2 < frame.size(); i += 3, ++count)
                for (std::size_t c = 0; c < 3; ++c)
                    sum[c] += static_cast<uchar>(frame[i + static_cast<qsizetype>(c)]);
        for (double &each : sum)
            each /= std::max(1.0, count);
        return sum;
    }
    /// By zero crossings of the middle of the sound.
    static double toneOf(const QString &file)
    {
        const QList<qint16> sound = decodeAudio(file);
        if (sound.size() < 48'000)
            return 0;
        int crossings = 0;
        const qsizetype from = sound.size() / 2 - 12'000;
        for (qsizetype i = from; i < from + 24'000; ++i)
            crossings += (sound[i] < 0) != (sound[i + 1] < 0) ? 1 : 0;
        return crossings;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_origin = std::make_unique<FaultyOrigin>();
        serve(u"/red.ts"_s, testTs(10, u"red"_s, 400), 10);
        serve(u"/blue.ts"_s, testTs(10, u"blue"_s, 800), 10);
        m_server = std::make_unique<RunningServer>();
        QVERIFY2(m_server->error().isEmpty(), qPrintable(m_server->error()));
        QCOMPARE(owner()
                     .request("PUT", "/streams-settings", R"({"relay":{"allowsLoopback":true,"transcodeLingerMs":1000}})",
                              {{"Content-Type", "application/json"}})
                     .status,
                 200);
        QCOMPARE(owner()
                     .request("PUT", "/transcode/profiles/small",
                              R"({"description":"Small","parameters":"-i {input_url} -vf scale=160:90 -c:v libx264 -preset ultrafast )"
                              R"(-b:v {video_bitrate|300k} -hls_time 1 -c:a aac -b:a 64k -f mpegts {output_args}"})",
                              {{"Content-Type", "application/json"}})
                     .status,
                 200);
    }
    void cleanupTestCase()
    {
        m_server.reset();
        m_origin.reset();
    }

    void profilesAreListedAndChecked()
    {
        const QJsonObject listed = object(owner().get("/transcode/profiles"));
        QStringList names;
        for (const QJsonValue &each : listed.value(u"profiles").toArray())
            names += each.toObject().value(u"name").toString();
        QCOMPARE(names, QStringList({u"default"_s, u"hq"_s, u"lowlatency"_s, u"720p"_s, u"1080p"_s, u"hevc"_s, u"audio"_s, u"small"_s}));
        QVERIFY(listed.value(u"hardware_acceleration").toObject().contains(u"available"));
        QCOMPARE(listed.value(u"default_variables").toObject().value(u"video_bitrate").toString(), u"2M"_s);
        const QJsonObject refused = post("/transcode", {{u"url"_s, m_origin->url(u"/red.ts"_s)}, {u"profile"_s, u"none"_s}}, 400);
        QVERIFY(refused.value(u"detail").toString().contains(u"lowlatency"));
        post("/transcode", {{u"url"_s, m_origin->url(u"/red.ts"_s)}, {u"profile"_s, u"-i /etc/passwd"_s}}, 400);
        post("/transcode", {{u"url"_s, m_origin->url(u"/red.ts"_s)}, {u"resolver"_s, u"streamlink"_s}}, 400);
        QCOMPARE(
            owner().request("PUT", "/transcode/profiles/hq", R"({"parameters":"-c copy"})", {{"Content-Type", "application/json"}}).status,
            409);
    }

    void oneEncodeForAll()
    {
        const QJsonObject made = post("/transcode",
                                      {{u"url"_s, m_origin->url(u"/red.ts"_s)},
                                       {u"profile"_s, u"small"_s},
                                       {u"profile_variables"_s, QJsonObject{{u"video_bitrate"_s, u"250k"_s}}},
                                       {u"metadata"_s, QJsonObject{{u"local_id"_s, 3}}}});
        const QString id = made.value(u"stream_id").toString();
        QCOMPARE(made.value(u"stream_type").toString(), u"transcoded"_s);
        QCOMPARE(made.value(u"format").toString(), u"mpegts"_s);
        QCOMPARE(made.value(u"profile").toString(), u"small"_s);
        QCOMPARE(made.value(u"profile_variables").toObject().value(u"video_bitrate").toString(), u"250k"_s);
        QVERIFY(made.value(u"ffmpeg_args").toArray().contains(u"250k"_s));
        QCOMPARE(m_origin->connections(u"/red.ts"_s), 0); // nobody plays: nothing is read

        const auto first = record(full(made.value(u"stream_endpoint")), u"first.ts"_s, 4);
        const auto second = record(full(made.value(u"stream_endpoint")), u"second.ts"_s, 4);
        const auto third = record(full(made.value(u"playlist_url")), u"third.ts"_s, 4);
        QVERIFY(first && second && third);
        QVERIFY(waitUntil([&] { return stream(id).value(u"client_count").toInt() == 3; }, 15'000));
        QVERIFY(waitUntil([&] { return stream(id).value(u"transcoding").toObject().value(u"fps").toDouble() > 15; }, 10'000));
        const QJsonObject playing = stream(id);
        QCOMPARE(playing.value(u"transcoding").toObject().value(u"encoder").toString(), u"libx264"_s);
        QCOMPARE(playing.value(u"stream_type").toString(), u"Transcoding"_s);
        QCOMPARE(m_origin->connections(u"/red.ts"_s), 1);
        for (const auto *player : {first.get(), second.get(), third.get()})
            QVERIFY(const_cast<PeerProcess *>(player)->waitForFinished(25'000));
        for (const QString &file : {path(u"first.ts"_s), path(u"second.ts"_s), path(u"third.ts"_s)}) {
            const QJsonObject probe = probeJson(file);
            const QJsonObject video = probedStream(probe, u"video"_s);
            QCOMPARE(video.value(u"codec_name").toString(), u"h264"_s);
            QCOMPARE(video.value(u"width").toInt(), 160);
            QCOMPARE(video.value(u"height").toInt(), 90);
            QCOMPARE(probedStream(probe, u"audio"_s).value(u"codec_name").toString(), u"aac"_s);
            QVERIFY2(video.value(u"nb_read_packets").toString().toInt() >= 90, qPrintable(file));
            const auto color = meanColor(file);
            QVERIFY2(color[0] > 200 && color[1] < 40 && color[2] < 40, qPrintable(u"%1 %2 %3"_s.arg(color[0]).arg(color[1]).arg(color[2])));
            const double tone = toneOf(file);
            QVERIFY2(std::abs(tone - 400) < 12, qPrintable(QString::number(tone)));
        }
        // The players of HLS go without a word; those of the transport stream are gone at once.
        QCOMPARE(owner().request("DELETE", "/streams/" + id.toLatin1()).status, 200);
        QVERIFY(waitUntil([&] { return m_origin->connections(u"/red.ts"_s) == 0; }, 5000));
    }

    void endsAfterTheLastViewer()
    {
        const QJsonObject made = post("/transcode", {{u"url"_s, m_origin->url(u"/blue.ts"_s)}, {u"profile"_s, u"small"_s}});
        const QString id = made.value(u"stream_id").toString();
        const auto player = record(full(made.value(u"stream_endpoint")), u"blue.ts"_s, 2);
        QVERIFY(player);
        QVERIFY(waitUntil([&] { return m_origin->connections(u"/blue.ts"_s) == 1; }, 10'000));
        QVERIFY(player->waitForFinished(15'000));
        QVERIFY(waitUntil([&] { return m_origin->connections(u"/blue.ts"_s) == 0; }, 6000));
        QVERIFY(waitUntil([&] { return !stream(id).contains(u"transcoding"); }, 3000));
        const auto color = meanColor(path(u"blue.ts"_s));
        QVERIFY(color[2] > 200 && color[0] < 40);
    }

    void goesOnAcrossAFailover()
    {
        const QJsonObject made = post("/transcode",
                                      {{u"url"_s, m_origin->url(u"/red.ts"_s)},
                                       {u"failover_urls"_s, QJsonArray{m_origin->url(u"/blue.ts"_s)}},
                                       {u"profile"_s, u"small"_s},
                                       {u"profile_variables"_s, QJsonObject{{u"video_bitrate"_s, u"200k"_s}}}});
        const auto player = record(full(made.value(u"stream_endpoint")), u"over.ts"_s, 8);
        QVERIFY(player);
        QVERIFY(waitUntil([&] { return m_origin->connections(u"/red.ts"_s) == 1; }, 10'000));
        const QString id = made.value(u"stream_id").toString();
        QVERIFY(waitUntil([&] { return stream(id).value(u"transcoding").toObject().value(u"frames").toInt() > 75; }, 15'000));
        m_origin->setFault(u"/red.ts"_s, OriginAnswer::Fault::Stall);
        QVERIFY(player->waitForFinished(25'000));
        m_origin->setFault(u"/red.ts"_s, OriginAnswer::Fault::None);
        const RawVideo shown = decodeFrames(path(u"over.ts"_s), RawFormat::Rgb);
        QVERIFY2(shown.frames.size() >= 180, qPrintable(QString::number(shown.frames.size()))); // of 200
        QVERIFY(static_cast<uchar>(shown.frames.first()[0]) > 200);
        QVERIFY(static_cast<uchar>(shown.frames.last()[2]) > 200);
    }

    void contentLeadsToTheNextAddress_data()
    {
        QTest::addColumn<QString>("picture");
        QTest::addColumn<QString>("sound");
        QTest::addColumn<QString>("flag");
        QTest::addColumn<QString>("reason");
        QTest::newRow("black") << u"color=black:s=320x180:r=25"_s << u"sine=f=300:r=48000"_s << u"enable_black_detection"_s
                               << u"black_detected"_s;
        QTest::newRow("freeze") << u"color=gray:s=320x180:r=25"_s << u"sine=f=300:r=48000"_s << u"enable_freeze_detection"_s
                                << u"freeze_detected"_s;
        QTest::newRow("no pictures any more") << u"testsrc2=s=320x180:r=25:d=6"_s << u"sine=f=300:r=48000"_s
                                              << u"enable_missing_track_detection"_s << u"video_missing"_s;
        QTest::newRow("no sound any more") << u"testsrc2=s=320x180:r=25"_s << u"sine=f=300:r=48000:d=6"_s
                                           << u"enable_missing_track_detection"_s << u"audio_missing"_s;
        QTest::newRow("silence") << u"testsrc2=s=320x180:r=25"_s << u"anullsrc=r=48000:cl=mono"_s << u"enable_silence_detection"_s
                                 << u"silence_detected"_s;
    }
    void contentLeadsToTheNextAddress()
    {
        QFETCH(QString, picture);
        QFETCH(QString, sound);
        QFETCH(QString, flag);
        QFETCH(QString, reason);
        const QString name = u"/%1.ts"_s.arg(reason);
        serve(name, madeTs(picture, sound, 20), 20);
        const QJsonObject made = post("/streams",
                                      {{u"url"_s, m_origin->url(name)},
                                       {u"failover_urls"_s, QJsonArray{m_origin->url(u"/blue.ts"_s)}},
                                       {flag, true},
                                       {u"black_duration"_s, 1.5},
                                       {u"freeze_duration"_s, 1.5},
                                       {u"missing_track_duration"_s, 2.0},
                                       {u"silence_duration"_s, 0.5},
                                       {u"silence_check_interval"_s, 1.0},
                                       {u"silence_failover_threshold"_s, 2},
                                       {u"silence_monitoring_grace_period"_s, 1.0}});
        const QString id = made.value(u"stream_id").toString();
        const auto player = record(full(made.value(u"stream_endpoint")), u"watched.ts"_s, 40);
        QVERIFY(player);
        QVERIFY(waitUntil([&] { return stream(id).value(u"current_failover_index").toInt() == 0; }, 20'000));
        QCOMPARE(stream(id).value(u"client_count").toInt(), 1); // whoever looks is no client
        QCOMPARE(stream(id).value(u"last_error").toString(), reason);
        player->stop();
        QVERIFY(waitUntil([&] { return m_origin->connections(u"/blue.ts"_s) == 0; }, 8000));
    }
};

CW_TEST(ProxyTranscodeTest)
#include "ProxyTranscodeTest.moc"
