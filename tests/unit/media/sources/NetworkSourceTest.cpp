// SPDX-License-Identifier: GPL-3.0-or-later
#include "CounterSender.h"
#include "SourceDriver.h"
#include "TestRegistry.h"
#include "fakes/FreePort.h"
#include "fakes/NginxRtmp.h"
#include "fakes/NginxRtmps.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QtTest>

using namespace castwright;
using namespace castwright::media;
using namespace castwright::tests;
using namespace Qt::StringLiterals;

/// Network streams from real senders: ffmpeg over TCP, SRT and HTTP, nginx over RTMP and HLS.
class NetworkSourceTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_movie; // 20 s, 30 fps, a key frame a second

    static std::unique_ptr<MediaSource> network(const QString &url, int latencyMs = 200)
    {
        Source source = sourceOf(SourceKind::Network);
        source.network = NetworkSettings{url, latencyMs};
        return makeSource(source, {});
    }
    static bool isIn(const MediaSource &source, SourceState state) { return source.status().state == state; }

    /// Five seconds of picture and sound: no frame out of order, few missing, each beep within a frame of its flash.
    static void checkFlow(SourceDriver &driver)
    {
        const std::size_t soundBefore = driver.sound().size();
        const qint64 frameBefore = driver.frameNumber() + 1;
        quint32 last = driver.counter().value_or(0);
        int odd = 0;
        std::vector<qint64> flashes;
        for (int i = 0; i < 150; ++i) {
            driver.step();
            const auto number = driver.counter();
            QVERIFY(number.has_value());
            odd += *number != last + 1 && *number != 0;
            if (*number != last && *number % 30 == 0)
                flashes.push_back((driver.frameNumber() - frameBefore) * 1600);
            last = *number;
        }
        QVERIFY2(odd <= 5, qPrintable(u"%1 of 150 frames repeated or missing"_s.arg(odd)));
        const auto starts = beeps({driver.sound().begin() + qint64(soundBefore), driver.sound().end()});
        int matched = 0;
        for (const qint64 flash : flashes)
            for (const qint64 start : starts)
                matched += std::abs(flash - start) <= 1600;
        QVERIFY2(flashes.size() >= 4 && matched + 1 >= int(flashes.size()), qPrintable(u"%1 flashes, %2 with a beep"_s.arg(flashes.size()).arg(matched)));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_movie = m_folder.filePath(u"long.mp4"_s);
        QVERIFY(makeCounterMovie(m_movie, 20, 30, {u"-c:v"_s, u"libx264"_s, u"-preset"_s, u"ultrafast"_s, u"-tune"_s, u"zerolatency"_s, u"-g"_s, u"30"_s,
                                                   u"-c:a"_s, u"aac"_s}));
    }

    void playsWhatIsSent_data()
    {
        QTest::addColumn<QString>("sendTo");
        QTest::addColumn<QString>("playFrom");
        const quint16 tcp = freeTcpPort();
        QTest::newRow("tcp") << u"tcp://127.0.0.1:%1?listen=1"_s.arg(tcp) << u"tcp://127.0.0.1:%1"_s.arg(tcp);
        const quint16 http = freeTcpPort();
        QTest::newRow("http") << u"http://127.0.0.1:%1"_s.arg(http) << u"http://127.0.0.1:%1"_s.arg(http);
        const quint16 srt = freeUdpPort();
        QTest::newRow("srt") << u"srt://127.0.0.1:%1?mode=listener"_s.arg(srt) << u"srt://127.0.0.1:%1"_s.arg(srt);
    }
    void playsWhatIsSent()
    {
        QFETCH(QString, sendTo);
        QFETCH(QString, playFrom);
        CounterSender sender;
        QVERIFY(sender.start(m_movie, u"mpegts"_s, sendTo, sendTo.startsWith(u"http"_s) ? QStringList{u"-listen"_s, u"1"_s} : QStringList()));
        const auto source = network(playFrom);
        SourceDriver driver(*source);
        QVERIFY2(driver.stepUntil([&] { return driver.counter().has_value(); }, 8000), qPrintable(source->status().message));
        driver.stepFor(1000);
        checkFlow(driver);
        QCOMPARE(source->status().state, SourceState::Running);
        QVERIFY(source->hasAudio());
        QVERIFY2(driver.slowestUs() < 20'000, qPrintable(QString::number(driver.slowestUs())));
    }
    void playsRtmpAndHlsFromNginx()
    {
        NginxRtmp server;
        QVERIFY2(server.start(), qPrintable(server.lastError()));
        CounterSender sender;
        QVERIFY(sender.start(m_movie, u"flv"_s, server.url(u"hls"_s, u"cam"_s)));
        QVERIFY(waitUntil([&] { return server.isPublishing(u"hls"_s, u"cam"_s); }, 5000));
        {
            const auto source = network(server.url(u"hls"_s, u"cam"_s));
            SourceDriver driver(*source);
            QVERIFY2(driver.stepUntil([&] { return driver.counter().has_value(); }, 8000), qPrintable(source->status().message));
            driver.stepFor(1000);
            checkFlow(driver);
        }
        const auto source = network(server.hlsUrl(u"cam"_s), 1000);
        SourceDriver driver(*source);
        QVERIFY2(driver.stepUntil([&] { return driver.counter().has_value(); }, 15000), qPrintable(source->status().message));
        driver.stepFor(3000);
        checkFlow(driver);
    }
    void certificatesAreVerified()
    {
        NginxRtmp server;
        QVERIFY2(server.start(), qPrintable(server.lastError()));
        CounterSender sender;
        QVERIFY(sender.start(m_movie, u"flv"_s, server.url(u"live"_s, u"cam"_s)));
        QVERIFY(waitUntil([&] { return server.isPublishing(u"live"_s, u"cam"_s); }, 5000));
        NginxRtmps front;
        QVERIFY2(front.start(server.rtmpPort()), qPrintable(front.lastError()));
        {
            const auto stranger = network(front.url(u"live"_s, u"cam"_s));
            SourceDriver driver(*stranger);
            QVERIFY(driver.stepUntil([&] { return isIn(*stranger, SourceState::Failed); }, 4000));
            QVERIFY(!driver.frame());
        }
        qputenv("SSL_CERT_FILE", front.authority().toUtf8());
        const auto trusted = network(front.url(u"live"_s, u"cam"_s));
        SourceDriver driver(*trusted);
        const bool isPlaying = driver.stepUntil([&] { return driver.counter().has_value(); }, 8000);
        qunsetenv("SSL_CERT_FILE");
        QVERIFY2(isPlaying, qPrintable(trusted->status().message));
    }
    void stallsWithinHalfASecondAndRecoversWithoutFlicker()
    {
        const quint16 port = freeTcpPort();
        CounterSender sender;
        QVERIFY(sender.start(m_movie, u"mpegts"_s, u"tcp://127.0.0.1:%1?listen=1"_s.arg(port)));
        const auto source = network(u"tcp://127.0.0.1:%1"_s.arg(port));
        SourceDriver driver(*source);
        QVERIFY(driver.stepUntil([&] { return driver.counter().has_value(); }, 8000));
        driver.stepFor(1000);
        sender.process().pause();
        QVERIFY(driver.stepUntil([&] { return isIn(*source, SourceState::Stalled); }, 1500)); // 0.5 s after the 0.2 s that lay ready
        QVERIFY(driver.frame());
        driver.stepFor(1000);
        sender.process().resume();
        int changes = 0;
        SourceState last = source->status().state;
        for (int i = 0; i < 90; ++i) {
            driver.step();
            changes += source->status().state != last;
            last = source->status().state;
        }
        QCOMPARE(last, SourceState::Running);
        QCOMPARE(changes, 1);
        driver.stepFor(6000); // what piled up is made good
        checkFlow(driver);
    }
    void comesBackAfterTheSenderWasKilled()
    {
        const quint16 port = freeTcpPort();
        const QString listen = u"tcp://127.0.0.1:%1?listen=1"_s.arg(port);
        CounterSender sender;
        QVERIFY(sender.start(m_movie, u"mpegts"_s, listen));
        const auto source = network(u"tcp://127.0.0.1:%1"_s.arg(port));
        SourceDriver driver(*source);
        QVERIFY(driver.stepUntil([&] { return driver.counter() > 20U; }, 8000));
        sender.process().kill();
        QVERIFY(driver.stepUntil([&] { return isIn(*source, SourceState::Failed); }, 2000));
        QVERIFY2(source->status().message.contains(u"127.0.0.1"_s), qPrintable(source->status().message));
        driver.stepFor(500);
        QVERIFY(driver.frame()); // the last one, for whoever wants it
        QVERIFY(sender.start(m_movie, u"mpegts"_s, listen));
        QVERIFY(driver.stepUntil([&] { return isIn(*source, SourceState::Running); }, 6000));
        driver.stepFor(1000);
        checkFlow(driver);
        QVERIFY(source->status().message.isEmpty());
    }
    void nobodyThereFailsInWordsWithoutTheKey()
    {
        const QString url = u"rtmp://user:hunter2@127.0.0.1:%1/live/secretkey?auth=topsecret"_s.arg(freeTcpPort());
        const auto source = network(url);
        SourceDriver driver(*source);
        QVERIFY(driver.stepUntil([&] { return isIn(*source, SourceState::Failed); }, 4000));
        const QString message = source->status().message;
        QVERIFY(message.contains(u"127.0.0.1"_s));
        for (const QString &secret : {u"hunter2"_s, u"secretkey"_s, u"topsecret"_s})
            QVERIFY2(!message.contains(secret), qPrintable(message));
    }
    void silentPeersDoNotHoldUpTheEnd()
    {
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        for (const QString &scheme : {u"rtmp"_s, u"http"_s, u"rtsp"_s, u"https"_s}) {
            auto source = network(u"%1://127.0.0.1:%2/a/b"_s.arg(scheme).arg(silent.serverPort()));
            SourceDriver driver(*source);
            driver.stepFor(700);
            QCOMPARE(source->status().state, SourceState::Stalled);
            const qint64 beforeUs = monotonicUs();
            source.reset();
            QVERIFY2(monotonicUs() - beforeUs < 400'000, qPrintable(scheme));
        }
    }
    void localFilesCannotBeReachedThroughAPlaylist()
    {
        QTcpServer web;
        QVERIFY(web.listen(QHostAddress::LocalHost));
        const QByteArray body = "#EXTM3U\n#EXT-X-TARGETDURATION:2\n#EXTINF:2,\nfile://" + m_movie.toUtf8() + "\n#EXT-X-ENDLIST\n";
        connect(&web, &QTcpServer::newConnection, &web, [&] {
            QTcpSocket *socket = web.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket, body] {
                socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/vnd.apple.mpegurl\r\nConnection: close\r\nContent-Length: " +
                              QByteArray::number(body.size()) + "\r\n\r\n" + body);
                socket->disconnectFromHost();
            });
        });
        const auto source = network(u"http://127.0.0.1:%1/list.m3u8"_s.arg(web.serverPort()));
        SourceDriver driver(*source);
        for (int i = 0; i < 90 && !isIn(*source, SourceState::Failed); ++i) {
            driver.step();
            QCoreApplication::processEvents();
        }
        QCOMPARE(source->status().state, SourceState::Failed);
        QVERIFY(!driver.frame());
    }
};

CW_TEST(NetworkSourceTest)
#include "NetworkSourceTest.moc"
