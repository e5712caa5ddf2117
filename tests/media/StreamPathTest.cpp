// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/FfmpegTool.h"
#include "fakes/FreePort.h"
#include "fakes/PeerProcess.h"
#include "fakes/TestPublisher.h"
#include "running/RunningServer.h"

#include "TestRegistry.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QtTest>

using namespace castwright;
using namespace castwright::tests;
using namespace Qt::StringLiterals;

/// A stream's whole way through the running server: made over REST, published by every door, watched on /play, shown by a studio.
class StreamPathTest : public QObject {
    Q_OBJECT

    std::unique_ptr<RunningServer> m_server;
    QByteArray m_stream;
    QString m_key;
    QString m_playbackId;

    QString port(int number) const { return QString::number(number); }
    QJsonObject live() const { return m_server->get("/v1/streams/" + m_stream + "/live"); }
    bool isLive(const QString &protocol) const
    {
        return live().value(u"state").toString() == u"live" && live().value(u"protocol").toString() == protocol;
    }
    QString play(const QString &file) const { return u"http://127.0.0.1:%1/play/%2/%3"_s.arg(m_server->port()).arg(m_playbackId, file); }

private Q_SLOTS:
    void initTestCase()
    {
        ServerOptions options;
        options.ingest = {.rtmp = 0, .rtmps = -1, .srt = 0};
        m_server = std::make_unique<RunningServer>(options);
        QVERIFY2(m_server->error().isEmpty(), qPrintable(m_server->error()));
        QVERIFY(m_server->info().ingest.rtmp > 0 && m_server->info().ingest.srt > 0);
        const QJsonObject stream = m_server->create("/v1/streams", {{u"name"_s, u"Main stage"_s}, {u"conflict"_s, u"takeOver"_s}});
        m_stream = stream[u"id"].toString().toLatin1();
        m_key = stream[u"streamKey"].toString();
        m_playbackId = stream[u"playbackId"].toString();
        QVERIFY(!m_key.isEmpty() && !m_playbackId.isEmpty());
    }
    void cleanupTestCase() { m_server.reset(); }

    void everyDoor_data()
    {
        QTest::addColumn<QString>("protocol");
        QTest::newRow("rtmp") << u"rtmp"_s;
        QTest::newRow("srt") << u"srt"_s;
        QTest::newRow("http") << u"http"_s;
    }
    void everyDoor()
    {
        QFETCH(QString, protocol);
        const IngestPorts &ports = m_server->info().ingest;
        const QString url = protocol == u"rtmp" ? u"rtmp://127.0.0.1:%1/live/%2"_s.arg(ports.rtmp).arg(m_key)
            : protocol == u"srt"                ? u"srt://127.0.0.1:%1?streamid=publish:%2"_s.arg(ports.srt).arg(m_key)
                                                : u"http://127.0.0.1:%1/ingest/%2"_s.arg(m_server->port()).arg(m_key);
        TestPublisher publisher;
        const QStringList asPost{u"-f"_s, u"mpegts"_s, u"-method"_s, u"POST"_s};
        QVERIFY(publisher.start(url, 0, protocol == u"http" ? asPost : QStringList()));
        QTRY_VERIFY_WITH_TIMEOUT(isLive(protocol), 8000);
        QTRY_COMPARE_WITH_TIMEOUT(live()[u"tracks"].toArray().size(), 2, 4000);
        const QString file = QDir(m_server->dataDir()).filePath(u"watched-%1.ts"_s.arg(protocol));
        const ToolResult watched =
            runFfmpeg({u"-v"_s, u"error"_s, u"-i"_s, play(u"live.ts"_s), u"-t"_s, u"2"_s, u"-c"_s, u"copy"_s, file}, 15000);
        QCOMPARE(watched.exitCode, 0);
        QVERIFY(decodeFrames(file, RawFormat::Gray).frames.size() >= 50);
        publisher.stop();
        QTRY_COMPARE_WITH_TIMEOUT(live()[u"state"].toString(), u"offline"_s, 8000);
    }

    void aWrongKeyIsRefusedBeforeTheBodyIsRead()
    {
        QElapsedTimer timer;
        timer.start();
        TestPublisher publisher;
        QVERIFY(publisher.start(u"http://127.0.0.1:%1/ingest/wrong"_s.arg(m_server->port()), 0,
                                {u"-f"_s, u"mpegts"_s, u"-method"_s, u"POST"_s}));
        QTRY_VERIFY_WITH_TIMEOUT(!publisher.isRunning(), 6000);
        const ToolResult curl = runTool(u"curl"_s,
                                        {u"-s"_s, u"-o"_s, u"-"_s, u"-w"_s, u"%{http_code} %{size_upload}"_s, u"-T"_s, u"/dev/zero"_s,
                                         u"--max-time"_s, u"5"_s, u"http://127.0.0.1:%1/ingest/wrong"_s.arg(m_server->port())});
        const QByteArrayList words = curl.standardOutput.split('\n').last().split(' ');
        QVERIFY2(curl.standardOutput.contains("401") || curl.standardOutput.contains("429"), curl.standardOutput.constData());
        QVERIFY2(words.last().toLongLong() < 4'000'000, curl.standardOutput.constData());
    }

    void aStudioShowsTheStream()
    {
        const QJsonObject studio = m_server->create("/v1/studios", {{u"name"_s, u"Show"_s}});
        const QByteArray path = "/v1/studios/" + studio[u"id"].toString().toLatin1();
        const castwright::tests::HttpAnswer own = m_server->http().post(
            path + "/sources",
            QJsonDocument(
                QJsonObject{{u"name"_s, u"Mirror"_s}, {u"kind"_s, u"stream"_s}, {u"stream"_s, QJsonObject{{u"streamId"_s, studio[u"id"]}}}})
                .toJson());
        QCOMPARE(own.status, 422); // a studio cannot show itself
        m_server->create(path + "/sources",
                         {{u"name"_s, u"Stage"_s},
                          {u"kind"_s, u"stream"_s},
                          {u"stream"_s, QJsonObject{{u"streamId"_s, QString::fromLatin1(m_stream)}}}});
        TestPublisher publisher;
        QVERIFY(publisher.start(u"srt://127.0.0.1:%1?streamid=publish:%2"_s.arg(m_server->info().ingest.srt).arg(m_key)));
        QTRY_VERIFY_WITH_TIMEOUT(isLive(u"srt"_s), 8000);
        const QByteArray shot = path + "/screenshot";
        const auto isMoving = [&] {
            const QByteArray first = m_server->http().get(shot).body;
            QTest::qWait(300);
            return first.size() > 20'000 && m_server->http().get(shot).body != first; // testsrc2 in motion, not a black canvas
        };
        QTRY_VERIFY_WITH_TIMEOUT(isMoving(), 12000);
        publisher.kill();
    }

    void aPortInUseIsTold()
    {
        ServerOptions options;
        options.ingest = {.rtmp = m_server->info().ingest.rtmp, .rtmps = -1, .srt = -1};
        RunningServer second(options);
        QVERIFY2(second.error().isEmpty(), qPrintable(second.error()));
        QCOMPARE(second.info().ingest.rtmp, -1);
        const QJsonArray warnings = second.get("/v1/health")[u"warnings"].toArray();
        QCOMPARE(warnings.size(), 1);
        QVERIFY(warnings[0].toString().contains(port(m_server->info().ingest.rtmp)));
    }
};

CW_TEST(StreamPathTest)
#include "StreamPathTest.moc"
