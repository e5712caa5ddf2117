// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/FaultyOrigin.h"
#include "fakes/FfmpegTool.h"
#include "fakes/PeerProcess.h"
#include "media/Browser.h"
#include "running/RunningServer.h"

#include "TestRegistry.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QProcess>
#include <QtTest>

using namespace castwright;
using namespace castwright::tests;
using namespace Qt::StringLiterals;

/// hls.js and mpegts.js in Chromium play through the proxy while a source dies, and notice nothing.
class ProxyBrowserTest : public QObject {
    Q_OBJECT

    std::unique_ptr<RunningServer> m_server;
    std::unique_ptr<FaultyOrigin> m_origin;

    QString create(const QJsonObject &body) const
    {
        TestHttp owner(m_server->port());
        owner.setDefaultHeaders({{"X-API-Token", m_server->key()}});
        const QJsonObject made = QJsonDocument::fromJson(owner.post("/streams", QJsonDocument(body).toJson()).body).object();
        return u"http://127.0.0.1:%1%2"_s.arg(m_server->port()).arg(made.value(u"stream_endpoint").toString());
    }
    /// A live playlist of real segments of a second that goes on by the clock.
    void serveHls(const QString &folder, const QString &color, int tone, qint64 first)
    {
        QTemporaryDir work;
        QFile whole(work.filePath(u"in.ts"_s));
        QVERIFY(whole.open(QIODevice::WriteOnly));
        whole.write(testTs(30, color, tone));
        whole.close();
        runFfmpeg(
            {u"-i"_s, whole.fileName(), u"-c"_s, u"copy"_s, u"-f"_s, u"segment"_s, u"-segment_time"_s, u"1"_s, work.filePath(u"%d.ts"_s)});
        for (int i = 0; i < 29; ++i) {
            QFile file(work.filePath(u"%1.ts"_s.arg(i)));
            QVERIFY(file.open(QIODevice::ReadOnly));
            OriginAnswer segment;
            segment.contentType = "video/mp2t";
            segment.body = file.readAll();
            m_origin->set(u"%1/%2.ts"_s.arg(folder).arg(i), segment);
        }
        auto began = std::make_shared<QElapsedTimer>();
        began->start();
        m_origin->setMaker(folder + u"/index.m3u8"_s, [first, began](const QByteArray &) {
            OriginAnswer answer;
            answer.contentType = "application/vnd.apple.mpegurl";
            const qint64 at = std::min<qint64>(began->elapsed() / 1000, 25);
            answer.body =
                "#EXTM3U\n#EXT-X-VERSION:3\n#EXT-X-TARGETDURATION:1\n#EXT-X-MEDIA-SEQUENCE:" + QByteArray::number(first + at) + '\n';
            for (qint64 i = at; i < at + 4; ++i)
                answer.body += "#EXTINF:1.0,\n" + QByteArray::number(i) + ".ts\n";
            return answer;
        });
    }

private Q_SLOTS:
    void init()
    {
        m_origin = std::make_unique<FaultyOrigin>();
        m_server = std::make_unique<RunningServer>();
        QVERIFY2(m_server->error().isEmpty(), qPrintable(m_server->error()));
        TestHttp owner(m_server->port());
        owner.setDefaultHeaders({{"X-API-Token", m_server->key()}, {"Content-Type", "application/json"}});
        QCOMPARE(owner.request("PUT", "/streams-settings", R"({"relay":{"allowsLoopback":true}})").status, 200);
    }
    void cleanup()
    {
        m_server.reset();
        m_origin.reset();
    }

    void playsAcrossAFailover_data()
    {
        QTest::addColumn<QString>("library");
        QTest::newRow("mpegts.js") << u"mpegts"_s;
        QTest::newRow("hls.js") << u"hls"_s;
    }
    void playsAcrossAFailover()
    {
        QFETCH(QString, library);
        if (Browser::program().isEmpty())
            QSKIP("no Chromium on this machine");
        const QString folder = Browser::folder();
        QVERIFY2(!folder.isEmpty(), "npm ci failed");
        const bool isHls = library == u"hls";
        QString url;
        if (isHls) {
            serveHls(u"/red"_s, u"red"_s, 400, 10);
            serveHls(u"/blue"_s, u"blue"_s, 800, 5000);
            url = create(
                {{u"url"_s, m_origin->url(u"/red/index.m3u8"_s)}, {u"failover_urls"_s, QJsonArray{m_origin->url(u"/blue/index.m3u8"_s)}}});
        } else {
            for (const auto &[path, color, tone] : {std::tuple{u"/red.ts"_s, u"red"_s, 400}, {u"/blue.ts"_s, u"blue"_s, 800}}) {
                OriginAnswer live;
                live.contentType = "video/mp2t";
                live.body = testTs(30, color, tone);
                live.liveBytesPerSec = static_cast<double>(live.body.size()) / 30;
                m_origin->set(path, live);
            }
            url = create({{u"url"_s, m_origin->url(u"/red.ts"_s)}, {u"failover_urls"_s, QJsonArray{m_origin->url(u"/blue.ts"_s)}}});
        }
        QProcess browser;
        browser.start(u"node"_s, {folder + u"/proxy.mjs"_s, Browser::program(), library, url, u"10"_s});
        QVERIFY(browser.waitForStarted(5000));
        QByteArray said;
        QVERIFY2(waitUntil(
                     [&] {
                         browser.waitForReadyRead(10);
                         said += browser.readAllStandardOutput();
                         return said.contains("playing\n") || browser.state() == QProcess::NotRunning;
                     },
                     60'000),
                 "nothing plays");
        waitUntil([] { return false; }, 2500);
        if (isHls) {
            OriginAnswer gone;
            gone.status = 503;
            m_origin->setMaker(u"/red/index.m3u8"_s, [gone](const QByteArray &) { return gone; });
        } else {
            m_origin->setFault(u"/red.ts"_s, OriginAnswer::Fault::Stall);
        }
        QVERIFY(browser.waitForFinished(40'000));
        said += browser.readAllStandardOutput();
        const QByteArray line = said.trimmed().split('\n').last();
        const QJsonObject answer = QJsonDocument::fromJson(line).object();
        QVERIFY2(!answer.contains(u"error") && answer.value(u"fatal").toArray().isEmpty(), line.constData());
        QVERIFY2(answer.value(u"advanced").toDouble() > 7.5, line.constData()); // of ten seconds
        QVERIFY2(answer.value(u"longestStallMs").toDouble() < 2000, line.constData());
        const QJsonArray first = answer.value(u"first").toArray();
        const QJsonArray last = answer.value(u"last").toArray();
        QVERIFY2(first[0].toInt() > 180 && first[2].toInt() < 80, line.constData());
        QVERIFY2(last[2].toInt() > 180 && last[0].toInt() < 80, line.constData()); // from red to blue
    }
};

CW_TEST(ProxyBrowserTest)
#include "ProxyBrowserTest.moc"
