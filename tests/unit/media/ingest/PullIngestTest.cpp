// SPDX-License-Identifier: GPL-3.0-or-later
#include "../sources/CounterSender.h"
#include "../sources/SourceDriver.h"
#include "EngineHost.h"
#include "fakes/FreePort.h"
#include "fakes/NginxRtmp.h"
#include "fakes/TestPublisher.h"
#include "media/hub/PacketReader.h"

#include "TestRegistry.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace castwright;
using namespace castwright::media;
using namespace castwright::tests;
using namespace Qt::StringLiterals;

/// Streams that are fetched from other people's servers: what arrives, and what happens when a server dies.
class PullIngestTest : public QObject {
    Q_OBJECT

    struct Log final : LiveListener {
        std::atomic<int> began = 0;
        std::atomic<int> ended = 0;
        void sessionBegan(const std::shared_ptr<LiveSession> &) override { ++began; }
        void sessionEnded(const std::shared_ptr<LiveSession> &) override { ++ended; }
    };
    struct Reports {
        std::mutex mutex;
        QStringList connected; ///< addresses, in order
        QString lastMessage;
        PullRunner::Listener listener()
        {
            return [this](const PullRunner::Report &report) {
                const std::scoped_lock lock(mutex);
                if (report.isConnected)
                    connected += report.address;
                else
                    lastMessage = report.message;
            };
        }
        int size()
        {
            const std::scoped_lock lock(mutex);
            return static_cast<int>(connected.size());
        }
        QString last()
        {
            const std::scoped_lock lock(mutex);
            return connected.value(connected.size() - 1);
        }
        QString message()
        {
            const std::scoped_lock lock(mutex);
            return lastMessage;
        }
    };

    static StreamSpec pullOf(const QStringList &urls)
    {
        StreamSpec spec;
        spec.streamId = spec.name = u"p"_s;
        spec.mode = IngestMode::Pull;
        spec.pullUrls = urls;
        return spec;
    }
    /// Half a second of packets as they come from here on: true when pictures rise without a gap.
    static bool isFlowing(FfmpegStreamEngine &engine, int frames)
    {
        const auto session = engine.desk().registry().find(u"p"_s);
        if (!session)
            return false;
        const auto reader = std::make_shared<PacketReader>();
        session->hub()->addReader(reader);
        int seen = 0;
        qint64 lastUs = -1;
        bool isSteady = true;
        const qint64 untilUs = monotonicUs() + 8'000'000;
        while (seen < frames && monotonicUs() < untilUs) {
            const PacketPtr packet = reader->pop(std::chrono::milliseconds(100));
            if (!packet || packet->kind != TrackKind::Video)
                continue;
            isSteady = isSteady && packet->dtsUs > lastUs && (lastUs < 0 || packet->dtsUs - lastUs < 60'000);
            lastUs = packet->dtsUs;
            ++seen;
        }
        session->hub()->removeReader(reader);
        return seen == frames && isSteady;
    }

private Q_SLOTS:
    void fromRealServers()
    {
        NginxRtmp far;
        QVERIFY2(far.start(), qPrintable(far.lastError()));
        TestPublisher publisher;
        TestPublisher other;
        QVERIFY(publisher.start(far.url(u"live"_s, u"cam"_s)));
        QVERIFY(other.start(far.url(u"hls"_s, u"cam"_s)));
        QTRY_VERIFY_WITH_TIMEOUT(far.isPublishing(u"live"_s, u"cam"_s), 5000);
        {
            EngineHost host;
            host.engine.setStream(pullOf({far.url(u"live"_s, u"cam"_s)}));
            QCOMPARE(host.state(u"p"_s), StreamState::Connecting);
            QTRY_VERIFY_WITH_TIMEOUT(host.isLive(u"p"_s), 8000);
            QVERIFY(isFlowing(host.engine, 45));
            const StreamLive live = host.engine.live(u"p"_s);
            QCOMPARE(live.protocol, u"pull"_s);
            QVERIFY2(!live.peer.contains(u"cam"_s), qPrintable(live.peer)); // the key is nobody's business
            QTRY_COMPARE_WITH_TIMEOUT(host.engine.live(u"p"_s).tracks.size(), 2, 3000);
            QCOMPARE(host.engine.live(u"p"_s).tracks[0].width, 640);
            StreamSpec closed = pullOf({far.url(u"live"_s, u"cam"_s)});
            closed.isEnabled = false;
            QElapsedTimer timer;
            timer.start();
            host.engine.setStream(closed);
            QVERIFY(timer.elapsed() < 100);
            QTRY_COMPARE_WITH_TIMEOUT(host.state(u"p"_s), StreamState::Offline, 2000);
        }
        EngineHost host; // HLS, whose segments come in bursts and are handed on in their own time
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(far.path(u"hls/cam.m3u8"_s)), 15000);
        host.engine.setStream(pullOf({far.hlsUrl(u"cam"_s)}));
        QTRY_VERIFY_WITH_TIMEOUT(host.isLive(u"p"_s), 15000);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(isFlowing(host.engine, 120));
        QVERIFY2(timer.elapsed() > 1500, qPrintable(QString::number(timer.elapsed())));
    }

    void aDeadServerIsLeftForTheNextAndThePrimaryIsReturnedTo()
    {
        NginxRtmp primary;
        NginxRtmp backup;
        QVERIFY(primary.start());
        QVERIFY(backup.start());
        auto toPrimary = std::make_unique<TestPublisher>();
        TestPublisher toBackup;
        QVERIFY(toPrimary->start(primary.url(u"live"_s, u"x"_s)));
        QVERIFY(toBackup.start(backup.url(u"live"_s, u"x"_s)));
        QTRY_VERIFY_WITH_TIMEOUT(primary.isPublishing(u"live"_s, u"x"_s) && backup.isPublishing(u"live"_s, u"x"_s), 8000);
        LiveRegistry registry;
        Log log;
        registry.addListener(&log);
        Reports reports;
        PullRunner::Policy policy;
        policy.silentMs = 1500;
        policy.primaryEveryMs = 500;
        policy.steadyMs = 800;
        {
            PullRunner runner(registry, u"p"_s, {primary.url(u"live"_s, u"x"_s), backup.url(u"live"_s, u"x"_s)}, reports.listener(),
                              policy);
            QTRY_COMPARE_WITH_TIMEOUT(reports.size(), 1, 8000);
            QVERIFY(reports.last().contains(QString::number(primary.rtmpPort())));
            const auto session = registry.find(u"p"_s);
            QVERIFY(session);
            primary.kill();
            toPrimary.reset();
            QElapsedTimer timer;
            timer.start();
            QTRY_COMPARE_WITH_TIMEOUT(reports.size(), 2, 6000);
            QVERIFY(reports.last().contains(QString::number(backup.rtmpPort())));
            QVERIFY2(timer.elapsed() < 4000, qPrintable(QString::number(timer.elapsed())));
            QCOMPARE(registry.find(u"p"_s), session); // the same tracks: nobody was sent away
            QVERIFY(!reports.message().isEmpty());
            QVERIFY(primary.restart());
            toPrimary = std::make_unique<TestPublisher>();
            QVERIFY(toPrimary->start(primary.url(u"live"_s, u"x"_s)));
            QTRY_COMPARE_WITH_TIMEOUT(reports.size(), 3, 12000);
            QVERIFY(reports.last().contains(QString::number(primary.rtmpPort())));
            QCOMPARE(registry.find(u"p"_s), session);
            runner.failOver(); // by hand
            QTRY_COMPARE_WITH_TIMEOUT(reports.size(), 4, 4000);
            QVERIFY(reports.last().contains(QString::number(backup.rtmpPort())));
        }
        QCOMPARE(log.began, 1);
        QCOMPARE(log.ended, 1);
        registry.removeListener(&log);
    }

    void whoSendsNothingIsLeft()
    {
        NginxRtmp silent;
        NginxRtmp backup;
        QVERIFY(silent.start());
        QVERIFY(backup.start());
        TestPublisher first;
        TestPublisher second;
        QVERIFY(first.start(silent.url(u"live"_s, u"x"_s)));
        QVERIFY(second.start(backup.url(u"live"_s, u"x"_s)));
        QTRY_VERIFY_WITH_TIMEOUT(silent.isPublishing(u"live"_s, u"x"_s) && backup.isPublishing(u"live"_s, u"x"_s), 8000);
        LiveRegistry registry;
        Reports reports;
        PullRunner::Policy policy;
        policy.silentMs = 1500;
        policy.primaryEveryMs = 60'000;
        PullRunner runner(registry, u"p"_s, {silent.url(u"live"_s, u"x"_s), backup.url(u"live"_s, u"x"_s)}, reports.listener(), policy);
        QTRY_COMPARE_WITH_TIMEOUT(reports.size(), 1, 8000);
        first.pause(); // connected, and nothing comes
        QElapsedTimer timer;
        timer.start();
        QTRY_COMPARE_WITH_TIMEOUT(reports.size(), 2, 6000);
        QVERIFY2(timer.elapsed() > 1000 && timer.elapsed() < 4000, qPrintable(QString::number(timer.elapsed())));
        first.resume();
    }

    void endsAtOnceWhateverItWaitsFor()
    {
        LiveRegistry registry;
        Reports reports;
        const quint16 nobody = freeTcpPort();
        const quint16 nobodyByUdp = freeUdpPort();
        for (const QString &url : {u"rtmp://127.0.0.1:%1/live/x"_s.arg(nobody), u"srt://127.0.0.1:%1"_s.arg(nobodyByUdp)}) {
            auto runner = std::make_unique<PullRunner>(registry, u"p"_s, QStringList{url}, reports.listener());
            QTest::qWait(700);
            QElapsedTimer timer;
            timer.start();
            runner.reset();
            QVERIFY2(timer.elapsed() < 250, qPrintable(url + u' ' + QString::number(timer.elapsed())));
        }
        QVERIFY(!registry.find(u"p"_s));
    }
};

CW_TEST(PullIngestTest)
#include "PullIngestTest.moc"
