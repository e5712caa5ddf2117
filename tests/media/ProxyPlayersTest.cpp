// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/FaultyOrigin.h"
#include "fakes/FfmpegTool.h"
#include "fakes/FreePort.h"
#include "fakes/NginxFolder.h"
#include "running/RunningServer.h"

#include "TestRegistry.h"

#include <QJsonArray>
#include <QtTest>

using namespace castwright;
using namespace castwright::tests;
using namespace Qt::StringLiterals;

/// ffmpeg plays through the proxy while its sources die: what it decodes has no hole and its times only go up.
class ProxyPlayersTest : public QObject {
    Q_OBJECT

    std::unique_ptr<RunningServer> m_server;
    QByteArray m_streamId;

    TestHttp owner() const
    {
        TestHttp made(m_server->port());
        made.setDefaultHeaders({{"X-API-Token", m_server->key()}});
        return made;
    }
    QString create(const QJsonObject &body)
    {
        const auto answer = owner().post("/streams", QJsonDocument(body).toJson());
        const QJsonObject made = QJsonDocument::fromJson(answer.body).object();
        m_streamId = made.value(u"stream_id").toString().toLatin1();
        return u"http://127.0.0.1:%1%2"_s.arg(m_server->port()).arg(made.value(u"stream_endpoint").toString());
    }
    /// Of the stream that was made last.
    QJsonObject figures() const
    {
        return QJsonDocument::fromJson(owner().get("/streams/" + m_streamId).body).object().value(u"stream").toObject();
    }
    /// Decoded pictures by time, as ffmpeg's framecrc tells them.
    struct Picture {
        qint64 pts = 0;
        QByteArray crc;
    };
    static QList<Picture> pictures(const QByteArray &text)
    {
        QList<Picture> out;
        for (const QByteArray &line : text.split('\n')) {
            const QList<QByteArray> columns = line.split(',');
            if (!line.startsWith('#') && columns.size() >= 6)
                out.append({columns[2].trimmed().toLongLong(), columns[5].trimmed()});
        }
        return out;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<RunningServer>();
        QVERIFY2(m_server->error().isEmpty(), qPrintable(m_server->error()));
        QCOMPARE(owner()
                     .request("PUT", "/streams-settings", R"({"relay":{"allowsLoopback":true}})", {{"Content-Type", "application/json"}})
                     .status,
                 200);
    }
    void cleanupTestCase() { m_server.reset(); }

    void directStreamAcrossAFailover_data()
    {
        QTest::addColumn<int>("fault");
        QTest::newRow("stall") << int(OriginAnswer::Fault::Stall);
        QTest::newRow("reset") << int(OriginAnswer::Fault::Reset);
    }

    void directStreamAcrossAFailover()
    {
        QFETCH(int, fault);
        FaultyOrigin origin;
        double bytesPerSec = 0;
        for (const auto &[path, color, tone] : {std::tuple{u"/red.ts"_s, u"red"_s, 400}, {u"/blue.ts"_s, u"blue"_s, 800}}) {
            OriginAnswer live;
            live.contentType = "video/mp2t";
            live.body = testTs(30, color, tone);
            live.liveBytesPerSec = static_cast<double>(live.body.size()) / 30;
            origin.set(path, live);
            bytesPerSec = std::max(bytesPerSec, live.liveBytesPerSec);
        }
        const QString url = create({{u"url"_s, origin.url(u"/red.ts"_s)}, {u"failover_urls"_s, QJsonArray{origin.url(u"/blue.ts"_s)}}});
        PeerProcess player;
        QVERIFY2(player.start(u"ffmpeg"_s,
                              {u"-v"_s, u"warning"_s, u"-nostdin"_s, u"-i"_s, url, u"-t"_s, u"9"_s, u"-map"_s, u"0:v"_s, u"-f"_s,
                               u"framecrc"_s, m_server->dataDir() + u"/out.crc"_s, u"-y"_s}),
                 qPrintable(player.lastError()));
        QVERIFY(waitUntil([&] { return owner().get("/clients").body.contains("Lavf"); }, 5000));
        QVERIFY(waitUntil([&] { return figures().value(u"total_bytes_served").toDouble() > 4 * bytesPerSec; }, 15'000));
        origin.setFault(u"/red.ts"_s, OriginAnswer::Fault(fault));
        QVERIFY(player.waitForFinished(20'000));
        const QByteArray said = player.standardError();
        // The picture that was under way when the source fell silent may be cut: passed on as it came, for nobody waits a picture longer.
        QVERIFY2(!said.contains("orrupt") && said.count("error while decoding") <= 1, said.constData());
        QFile file(m_server->dataDir() + u"/out.crc"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<Picture> shown = pictures(file.readAll());
        QVERIFY2(shown.size() >= 215, qPrintable(u"%1 pictures of 225"_s.arg(shown.size()))); // 9 s at 25
        for (qsizetype i = 1; i < shown.size(); ++i)
            QVERIFY2(shown[i].pts > shown[i - 1].pts && shown[i].pts - shown[i - 1].pts <= 12,
                     qPrintable(u"%1 after %2"_s.arg(shown[i].pts).arg(shown[i - 1].pts)));
        QVERIFY(shown.first().crc != shown.last().crc); // from red to blue
        QVERIFY(origin.requests(u"/blue.ts"_s) >= 1);
    }

    void hlsOfNginxAcrossAFailover()
    {
        struct Site {
            NginxFolder nginx;
            PeerProcess encoder;
            quint16 port = 0;
        };
        Site sites[2];
        for (int i = 0; i < 2; ++i) {
            sites[i].port = freeTcpPort();
            QVERIFY2(sites[i].nginx.start(u"nginx-files.conf"_s, {{u"PORT"_s, QString::number(sites[i].port)}}, sites[i].port),
                     qPrintable(sites[i].nginx.lastError()));
            const QString list = sites[i].nginx.path(u"hls/live.m3u8"_s);
            QVERIFY2(sites[i].encoder.start(u"ffmpeg"_s,
                                            {u"-v"_s,
                                             u"error"_s,
                                             u"-nostdin"_s,
                                             u"-re"_s,
                                             u"-f"_s,
                                             u"lavfi"_s,
                                             u"-i"_s,
                                             u"testsrc2=s=320x180:r=25"_s,
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
                                             u"5"_s,
                                             u"-hls_flags"_s,
                                             u"delete_segments+temp_file"_s,
                                             u"-start_number"_s,
                                             QString::number(i * 1000),
                                             list},
                                            [list] { return QFile::exists(list); }),
                     qPrintable(sites[i].encoder.lastError()));
        }
        const auto url = [&](int i) { return u"http://127.0.0.1:%1/live.m3u8"_s.arg(sites[i].port); };
        const QString played = create({{u"url"_s, url(0)}, {u"failover_urls"_s, QJsonArray{url(1)}}});
        PeerProcess player;
        QVERIFY(player.start(u"ffmpeg"_s,
                             {u"-v"_s, u"warning"_s, u"-nostdin"_s, u"-re"_s, u"-i"_s, played, u"-t"_s, u"10"_s, u"-map"_s, u"0:v"_s,
                              u"-f"_s, u"framecrc"_s, m_server->dataDir() + u"/hls.crc"_s, u"-y"_s}));
        QVERIFY(waitUntil([&] { return figures().value(u"total_segments_served").toInt() >= 6; }, 20'000));
        QCOMPARE(figures().value(u"failover_attempts").toInt(), 0);
        const auto total = [&] {
            const QJsonObject all = QJsonDocument::fromJson(owner().get("/stats/performance").body).object();
            return all.value(u"failover_stats").toObject().value(u"total_failovers").toInt();
        };
        const int before = total();
        sites[0].nginx.process().kill();
        QVERIFY(player.waitForFinished(30'000));
        QFile file(m_server->dataDir() + u"/hls.crc"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<Picture> shown = pictures(file.readAll());
        // What was listed had been fetched when the server died: nothing is lost.
        QVERIFY2(shown.size() >= 245, qPrintable(u"%1 pictures: "_s.arg(shown.size()) + QString::fromUtf8(player.standardError())));
        QCOMPARE(figures().value(u"failover_attempts").toInt(), 1);
        QCOMPARE(total(), before + 1);
        QVERIFY(owner().get("/streams").body.contains(QByteArray(":" + QByteArray::number(sites[1].port) + "/live.m3u8\"")));
    }
};

CW_TEST(ProxyPlayersTest)
#include "ProxyPlayersTest.moc"
