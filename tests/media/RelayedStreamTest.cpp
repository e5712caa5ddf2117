// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/FaultyOrigin.h"
#include "fakes/FfmpegTool.h"
#include "fakes/FreePort.h"
#include "fakes/NginxFolder.h"
#include "running/RunningServer.h"

#include "TestRegistry.h"

#include <QDirIterator>
#include <QImage>
#include <QJsonArray>
#include <QtTest>

#include <algorithm>

using namespace castwright;
using namespace castwright::tests;
using namespace Qt::StringLiterals;

/// A relayed stream as a stream like any other: a source of a studio, with health, a picture, a recording and its players in the figures,
/// and still one connection to the upstream, which is nginx. The lists of all relayed streams are read by VLC.
class RelayedStreamTest : public QObject {
    Q_OBJECT

    std::unique_ptr<FaultyOrigin> m_encoder; ///< stands behind nginx
    std::unique_ptr<NginxFolder> m_nginx;
    std::unique_ptr<RunningServer> m_server;
    quint16 m_port = 0;
    double m_bytesPerSec = 0;

    TestHttp owner() const
    {
        TestHttp made(m_server->port());
        made.setDefaultHeaders({{"X-API-Token", m_server->key()}});
        return made;
    }
    QString upstream(const QString &path) const { return u"http://127.0.0.1:%1%2"_s.arg(m_port).arg(path); }
    QString relay(const QString &path) const
    {
        const auto answer = owner().post("/streams", QJsonDocument(QJsonObject{{u"url"_s, upstream(path)}}).toJson());
        return QJsonDocument::fromJson(answer.body)[u"stream_id"].toString();
    }
    QJsonObject streamOf(const QString &relayId) const
    {
        return m_server->create("/v1/streams",
                                {{u"name"_s, u"From the relay"_s},
                                 {u"ingestMode"_s, u"pull"_s},
                                 {u"pull"_s, QJsonObject{{u"urls"_s, QJsonArray{QString(u"relay:"_s + relayId)}}}}});
    }
    QJsonObject live(const QByteArray &streamId) const { return m_server->get("/v1/streams/" + streamId + "/live"); }
    int upstreamConnections() const
    {
        const QString text = QString::fromLatin1(TestHttp(m_port).get("/status").body); // "Active connections: 2", this question among them
        return text.section(u':', 1).section(u'\n', 0, 0).trimmed().toInt() - 1;
    }
    static bool isColor(QRgb seen, QRgb wanted)
    {
        return std::abs(qRed(seen) - qRed(wanted)) < 40 && std::abs(qGreen(seen) - qGreen(wanted)) < 40
            && std::abs(qBlue(seen) - qBlue(wanted)) < 40;
    }
    static QRgb middleOf(const QImage &image) { return image.isNull() ? 0 : image.pixel(image.width() / 2, image.height() / 2); }
    int askedFor(const QByteArray &path) const
    {
        QFile file(m_nginx->path(u"logs/asked.log"_s));
        return file.open(QIODevice::ReadOnly) ? static_cast<int>(file.readAll().count(QByteArray(path + ' '))) : -1;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_encoder = std::make_unique<FaultyOrigin>();
        for (const auto &[path, color, tone] : {std::tuple{u"/live/red.ts"_s, u"red"_s, 400}, {u"/live/blue.ts"_s, u"blue"_s, 800}}) {
            OriginAnswer live;
            live.contentType = "video/mp2t";
            live.body = testTs(60, color, tone);
            live.liveBytesPerSec = static_cast<double>(live.body.size()) / 60;
            QVERIFY(live.liveBytesPerSec > 30'000);
            m_encoder->set(path, live);
            m_bytesPerSec = std::max(m_bytesPerSec, live.liveBytesPerSec);
        }
        m_nginx = std::make_unique<NginxFolder>();
        m_port = freeTcpPort();
        QVERIFY2(m_nginx->start(u"nginx-live.conf"_s,
                                {{u"PORT"_s, QString::number(m_port)}, {u"ENCODER"_s, QString::number(m_encoder->port())}}, m_port),
                 qPrintable(m_nginx->lastError()));
        m_server = std::make_unique<RunningServer>();
        QVERIFY2(m_server->error().isEmpty(), qPrintable(m_server->error()));
        QCOMPARE(owner()
                     .request("PUT", "/streams-settings", R"({"signsUrls":true,"relay":{"allowsLoopback":true}})",
                              {{"Content-Type", "application/json"}})
                     .status,
                 200);
    }
    void cleanupTestCase()
    {
        m_server.reset();
        m_nginx.reset();
        m_encoder.reset();
    }

    void aRelayedStreamIsASourceAndMore()
    {
        const QString relayId = relay(u"/live/red.ts"_s);
        QVERIFY(!relayId.isEmpty());
        const QJsonObject stream = streamOf(relayId);
        const QByteArray id = stream[u"id"].toString().toLatin1();
        QCOMPARE(stream[u"pull"][u"urls"].toArray(), QJsonArray{QString(u"relay:"_s + relayId)});
        QTRY_COMPARE_WITH_TIMEOUT(live(id)[u"state"].toString(), u"live"_s, 15'000);
        QVERIFY(!live(id)[u"peer"].toString().contains(u"sig="_s)); // the signature stays here

        // A player at the relay beside it: one connection, and he is in the figures.
        const QString played =
            QJsonDocument::fromJson(owner().get("/streams/" + relayId.toLatin1()).body)[u"stream"][u"stream_endpoint"].toString();
        PeerProcess player;
        QVERIFY(player.start(u"ffmpeg"_s,
                             {u"-v"_s, u"error"_s, u"-nostdin"_s, u"-user_agent"_s, u"Sofa/1"_s, u"-i"_s,
                              u"http://127.0.0.1:%1%2"_s.arg(m_server->port()).arg(played), u"-f"_s, u"null"_s, u"-"_s}));
        const QJsonObject studio = m_server->create("/v1/studios", {{u"name"_s, u"Show"_s}});
        const QByteArray path = "/v1/studios/" + studio[u"id"].toString().toLatin1();
        m_server->create(
            path + "/sources",
            {{u"name"_s, u"Relayed"_s}, {u"kind"_s, u"stream"_s}, {u"stream"_s, QJsonObject{{u"streamId"_s, QString::fromLatin1(id)}}}});
        const auto program = [&] { return QImage::fromData(m_server->http().get(path + "/screenshot").body); };
        QTRY_VERIFY_WITH_TIMEOUT(isColor(middleOf(program()), qRgb(254, 0, 0)), 12'000);
        QTRY_COMPARE_WITH_TIMEOUT(live(id)[u"tracks"].toArray().size(), 2, 4000);
        QTRY_VERIFY_WITH_TIMEOUT(live(id)[u"health"][u"fps"].toDouble() > 20 && live(id)[u"health"][u"score"].toDouble() > 50, 12'000);
        QTRY_COMPARE_WITH_TIMEOUT(live(id)[u"viewers"].toInt(), 1, 8000); // ours is no viewer
        QCOMPARE(upstreamConnections(), 1);
        QCOMPARE(m_encoder->connections(u"/live/red.ts"_s), 1);

        // Its picture.
        const QByteArray picture = "/play/" + stream[u"playbackId"].toString().toLatin1() + "/thumb.jpg";
        QTRY_VERIFY_WITH_TIMEOUT(isColor(middleOf(QImage::fromData(TestHttp(m_server->port()).get(picture).body)), qRgb(254, 0, 0)),
                                 12'000);

        // Its recording.
        const QJsonObject recording = m_server->create("/v1/streams/" + id + "/recordings", {});
        QTRY_VERIFY_WITH_TIMEOUT(live(id)[u"isRecording"].toBool(), 5000);
        const auto served = [&] {
            const auto view = QJsonDocument::fromJson(owner().get("/streams/" + relayId.toLatin1()).body);
            return view[u"stream"][u"total_bytes_served"].toDouble();
        };
        const double before = served();
        QTRY_VERIFY_WITH_TIMEOUT(served() - before > 2 * 3 * m_bytesPerSec, 15'000); // three seconds, to the player and to us
        QCOMPARE(m_server->http().post("/v1/recordings/" + recording[u"id"].toString().toLatin1() + "/stop", "{}").status, 200);
        QTRY_VERIFY_WITH_TIMEOUT(!live(id)[u"isRecording"].toBool(), 5000);
        QString file;
        const auto isThere = [&] {
            for (QDirIterator it(m_server->dataDir(), {u"*.mp4"_s, u"*.mkv"_s}, QDir::Files, QDirIterator::Subdirectories); it.hasNext();)
                file = it.next();
            return !file.isEmpty() && !probedStream(probeJson(file), u"video"_s).isEmpty();
        };
        QTRY_VERIFY_WITH_TIMEOUT(isThere(), 8000);
        const RawVideo recorded = decodeFrames(file, RawFormat::Rgb);
        QVERIFY2(recorded.frames.size() >= 25, QByteArray::number(recorded.frames.size()).constData());
        QVERIFY(uchar(recorded.frames.last()[0]) > 200 && uchar(recorded.frames.last()[1]) < 60);

        // He leaves, and was there.
        player.stop();
        QTRY_COMPARE_WITH_TIMEOUT(live(id)[u"viewers"].toInt(), 0, 10'000);
        const auto sessions = [&] { return m_server->get("/v1/analytics/viewer-sessions?streamId=" + id).value(u"data").toArray(); };
        QTRY_COMPARE_WITH_TIMEOUT(sessions().size(), 1, 15'000);
        QCOMPARE(sessions()[0][u"protocol"].toString(), u"http-ts"_s);
        QCOMPARE(upstreamConnections(), 1);
        QCOMPARE(live(id)[u"state"].toString(), u"live"_s);

        // What is no longer relayed is offline, and the upstream is let go of.
        QCOMPARE(owner().request("DELETE", "/streams/" + relayId.toLatin1()).status, 200);
        QTRY_COMPARE_WITH_TIMEOUT(live(id)[u"state"].toString(), u"offline"_s, 8000);
        QTRY_COMPARE_WITH_TIMEOUT(upstreamConnections(), 0, 5000);
        QTRY_COMPARE_WITH_TIMEOUT(askedFor("/live/red.ts"), 1, 5000);
        QCOMPARE(m_server->http().request("PATCH", "/v1/streams/" + id, R"({"name":"Was relayed"})").status, 200);
    }

    void hlsIsFetchedOnce()
    {
        const QString list = m_nginx->path(u"hls/live.m3u8"_s);
        PeerProcess encoder;
        QVERIFY(encoder.start(u"ffmpeg"_s, {u"-v"_s,
                                            u"error"_s,
                                            u"-nostdin"_s,
                                            u"-re"_s,
                                            u"-f"_s,
                                            u"lavfi"_s,
                                            u"-i"_s,
                                            u"color=blue:s=320x180:r=25"_s,
                                            u"-c:v"_s,
                                            u"libx264"_s,
                                            u"-preset"_s,
                                            u"ultrafast"_s,
                                            u"-g"_s,
                                            u"25"_s,
                                            u"-f"_s,
                                            u"hls"_s,
                                            u"-hls_time"_s,
                                            u"1"_s,
                                            u"-hls_list_size"_s,
                                            u"6"_s,
                                            u"-hls_flags"_s,
                                            u"temp_file"_s,
                                            list},
                              [list] { return QFile::exists(list); }));
        const QString relayId = relay(u"/live.m3u8"_s);
        const QByteArray id = streamOf(relayId)[u"id"].toString().toLatin1();
        const QString played =
            QJsonDocument::fromJson(owner().get("/streams/" + relayId.toLatin1()).body)[u"stream"][u"stream_endpoint"].toString();
        PeerProcess player;
        QVERIFY(player.start(u"ffmpeg"_s,
                             {u"-v"_s, u"error"_s, u"-nostdin"_s, u"-re"_s, u"-i"_s,
                              u"http://127.0.0.1:%1%2"_s.arg(m_server->port()).arg(played), u"-f"_s, u"null"_s, u"-"_s}));
        QTRY_COMPARE_WITH_TIMEOUT(live(id)[u"state"].toString(), u"live"_s, 15'000);
        const QJsonObject studio = m_server->create("/v1/studios", {{u"name"_s, u"HLS"_s}});
        const QByteArray path = "/v1/studios/" + studio[u"id"].toString().toLatin1();
        m_server->create(
            path + "/sources",
            {{u"name"_s, u"Relayed"_s}, {u"kind"_s, u"stream"_s}, {u"stream"_s, QJsonObject{{u"streamId"_s, QString::fromLatin1(id)}}}});
        const auto program = [&] { return QImage::fromData(m_server->http().get(path + "/screenshot").body); };
        QTRY_VERIFY_WITH_TIMEOUT(isColor(middleOf(program()), qRgb(0, 0, 254)), 12'000);
        QTRY_COMPARE_WITH_TIMEOUT(live(id)[u"viewers"].toInt(), 1, 8000);
        const auto asked = [&] {
            QList<int> times;
            for (int number = 0; number < 60; ++number)
                times.append(askedFor("/live" + QByteArray::number(number) + ".ts"));
            return times;
        };
        const auto segments = [&] { return std::ranges::count_if(asked(), [](int times) { return times > 0; }) >= 5; };
        QTRY_VERIFY_WITH_TIMEOUT(segments(), 15'000);
        const QList<int> times = asked();
        for (qsizetype number = 0; number < times.size(); ++number)
            QVERIFY2(times[number] <= 1, QByteArray::number(number).constData()); // for the player and for the studio together
        player.stop();
        encoder.stop();
    }

    void whatIsNoLiveStreamIsRefused()
    {
        const auto refused = [&](const QString &url) {
            return m_server->http()
                .post("/v1/streams",
                      QJsonDocument(QJsonObject{{u"name"_s, u"x"_s},
                                                {u"ingestMode"_s, u"pull"_s},
                                                {u"pull"_s, QJsonObject{{u"urls"_s, QJsonArray{url}}}}})
                          .toJson())
                .status;
        };
        QCOMPARE(refused(u"relay:prx_nothing"_s), 422);
        QCOMPARE(refused(QString(u"relay:"_s + relay(u"/film.mp4"_s))), 422);
        QCOMPARE(refused(u"relay:"_s), 422);
    }

    void playersReadOurList()
    {
        QFile guide(m_nginx->path(u"hls/guide.xml"_s));
        QVERIFY(guide.open(QIODevice::WriteOnly) && guide.write("<?xml version=\"1.0\"?><tv><channel id=\"one\"/></tv>") > 0);
        guide.close();
        QFile list(m_nginx->path(u"hls/channels.m3u"_s));
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write("#EXTM3U\n#EXTINF:-1 tvg-id=\"one\" tvg-logo=\"http://example.org/a.png\" group-title=\"News\",First, with \"quotes\"\n"
                   + upstream(u"/live/red.ts"_s).toUtf8() + "\n#EXTINF:-1,Zweiter Kanal – ü\n" + upstream(u"/live/blue.ts"_s).toUtf8()
                   + "\n");
        list.close();
        for (const QJsonValue &stream : QJsonDocument::fromJson(owner().get("/streams").body)[u"streams"].toArray())
            QCOMPARE(owner().request("DELETE", "/streams/" + stream[u"stream_id"].toString().toLatin1()).status, 200);
        const QJsonObject account{{u"url"_s, upstream(u"/get.php?username=ann&password=p%20w&type=m3u_plus"_s)}};
        const QJsonDocument report = QJsonDocument::fromJson(owner().post("/streams/import", QJsonDocument(account).toJson()).body);
        QVERIFY2(report[u"imported"].toInt() == 2, report.toJson().constData());
        QVERIFY(report[u"has_guide"].toBool()); // Xtream's guide is beside the list, without being named in it
        const QByteArray token = "?api_token=" + m_server->key();
        const QByteArray ours = TestHttp(m_server->port()).get("/channels.m3u" + token).body;
        const QByteArray base = "http://127.0.0.1:" + QByteArray::number(m_server->port());
        QVERIFY2(ours.startsWith(QByteArray("#EXTM3U x-tvg-url=\"" + base + "/guide.xml" + token + '"')), ours.constData());
        QVERIFY(TestHttp(m_server->port()).get("/guide.xml" + token).body.contains("<channel id=\"one\"/>"));
        QCOMPARE(askedFor("/xmltv.php?username=ann&password=p%20w"), 1);

        if (findProgram(u"cvlc"_s).isEmpty())
            QSKIP("no VLC on this machine");
        // VLC reads the list over HTTP and plays each of its lines for three seconds. It does not run as root.
        const QTemporaryDir folder;
        QVERIFY(QFile::setPermissions(folder.path(), QFile::Permissions(0x7777)));
        QStringList arguments{u"HOME="_s + folder.path(),
                              u"cvlc"_s,
                              u"-q"_s,
                              u"--no-one-instance"_s,
                              u"--run-time=3"_s,
                              u"--play-and-exit"_s,
                              u"--sout"_s,
                              u"#std{access=file,mux=ts,dst=%1}"_s.arg(folder.filePath(u"vlc.ts"_s)),
                              QString::fromLatin1(base + "/channels.m3u" + token),
                              u"vlc://quit"_s};
        QString program = u"env"_s;
        if (QFileInfo(u"/proc/self"_s).ownerId() == 0) {
            arguments = QStringList{u"--reuid=65534"_s, u"--regid=65534"_s, u"--clear-groups"_s, u"env"_s} + arguments;
            program = u"setpriv"_s;
        }
        const ToolResult vlc = runTool(program, arguments, 30'000);
        const auto views = QJsonDocument::fromJson(owner().get("/streams").body)[u"streams"].toArray();
        QCOMPARE(views.size(), 2);
        for (const QJsonValue &view : views)
            QVERIFY2(view[u"total_bytes_served"].toInteger() > 50'000,
                     qPrintable(view[u"metadata"][u"name"].toString() + u' ' + QString::fromUtf8(vlc.standardError)));
    }
};

CW_TEST(RelayedStreamTest)
#include "RelayedStreamTest.moc"
