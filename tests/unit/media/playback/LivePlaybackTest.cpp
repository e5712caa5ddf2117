// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/playback/LivePlayback.h"
#include "TestRegistry.h"
#include "base/ChunkRing.h"
#include "base/Clock.h"
#include "fakes/FfmpegTool.h"
#include "feeder/SessionFeeder.h"

#include <QElapsedTimer>
#include <QImage>
#include <QRegularExpression>
#include <QThread>
#include <QtTest>

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;

namespace castwright::tests {

using namespace media;

/// Players of a live stream, from the first one's coming to the end of the list, in real time.
class LivePlaybackTest : public QObject {
    Q_OBJECT

    SessionFeeder m_feeder;
    IngestDesk m_desk;

    struct Reply {
        bool isThere = false;
        Result<PlaybackAnswer> answer = fail(ErrorCode::InternalError, {});
        qint64 afterMs = 0;
    };
    static std::shared_ptr<Reply> ask(LivePlayback &playback, const QString &file, QList<std::pair<QString, QString>> query = {},
                                      const QString &sid = {})
    {
        auto reply = std::make_shared<Reply>();
        PlaybackAsk wanted;
        wanted.streamId = u"s"_s;
        wanted.file = file;
        wanted.query = std::move(query);
        wanted.sessionId = sid;
        wanted.address = u"127.0.0.1"_s;
        wanted.userAgent = u"test"_s;
        QElapsedTimer timer;
        timer.start();
        playback.ask(wanted, [reply, timer](Result<PlaybackAnswer> answer) {
            reply->isThere = true;
            reply->afterMs = timer.elapsed();
            reply->answer = std::move(answer);
        });
        return reply;
    }
    static QByteArray body(LivePlayback &playback, const QString &file, const QList<std::pair<QString, QString>> &query = {})
    {
        const auto reply = ask(playback, file, query);
        return QTest::qWaitFor([&] { return reply->isThere; }, 10'000) && reply->answer ? reply->answer->body : QByteArray();
    }
    static ErrorCode refusal(LivePlayback &playback, const QString &file, const QList<std::pair<QString, QString>> &query = {})
    {
        const auto reply = ask(playback, file, query);
        const bool isThere = QTest::qWaitFor([&] { return reply->isThere; }, 10'000);
        return isThere && !reply->answer ? reply->answer.error().code : ErrorCode::InternalError;
    }
    static qint64 number(const QByteArray &playlist, const char *tag)
    {
        const qsizetype at = playlist.indexOf(tag);
        return at < 0 ? -1 : playlist.mid(at + static_cast<qsizetype>(qstrlen(tag))).split('\n').first().split(',').first().toLongLong();
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto words = [](const char *text) { return QString::fromLatin1(text).split(u' '); };
        QVERIFY2(m_feeder.load({4, 30, words("-c:v libx264 -preset ultrafast -tune zerolatency"), words("-c:a aac"), 1}),
                 qPrintable(m_feeder.lastError()));
    }
    void cleanup() { m_feeder.stop(); }

    void packingBeginsWithThePlayerAndEndsAfterHim()
    {
        PlaybackSettings settings;
        settings.keepMs = 1500;
        LivePlayback playback(m_desk, settings);
        QCOMPARE(refusal(playback, u"index.m3u8"_s), ErrorCode::NotFound); // offline
        m_feeder.start(m_desk.registry(), u"s"_s);
        QTest::qWait(1700);
        QVERIFY(!playback.isPacking(u"s"_s));
        const auto first = ask(playback, u"index.m3u8"_s);
        QVERIFY(QTest::qWaitFor([&] { return first->isThere; }, 5000));
        QVERIFY2(first->answer, qPrintable(first->answer ? QString() : first->answer.error().message));
        QVERIFY2(first->afterMs < 1500, qPrintable(QString::number(first->afterMs))); // the rest of one group of pictures
        QVERIFY(first->answer->body.contains("\nmain.m3u8?sid="));
        QVERIFY(playback.isPacking(u"s"_s));
        QVERIFY(playback.bytesInMemory() > 0);
        QTRY_VERIFY_WITH_TIMEOUT(!playback.isPacking(u"s"_s), 4000);
        QTRY_COMPARE_WITH_TIMEOUT(playback.bytesInMemory(), 0, 1000);
        const QByteArray again = body(playback, u"main.m3u8"_s); // and once more
        QVERIFY(again.contains("#EXTINF"));
        QCOMPARE(refusal(playback, u"nothing.txt"_s), ErrorCode::NotFound);
        QCOMPARE(refusal(playback, u"main-1.m4s"_s), ErrorCode::NotFound);
        QCOMPARE(refusal(playback, u"a2.m3u8"_s), ErrorCode::NotFound);
    }

    void lowLatencyRequestsBlockUntilTheirPartIsThere()
    {
        LivePlayback playback(m_desk, {});
        m_feeder.start(m_desk.registry(), u"s"_s);
        const QByteArray text = body(playback, u"main-ll.m3u8"_s);
        QVERIFY2(text.contains("#EXT-X-PRELOAD-HINT"), text.constData());
        qint64 msn = number(text, "#EXT-X-MEDIA-SEQUENCE:") + text.count("#EXTINF");
        QCOMPARE(refusal(playback, u"main-ll.m3u8"_s, {{u"_HLS_part"_s, u"1"_s}}), ErrorCode::InvalidRequest);
        QCOMPARE(refusal(playback, u"main-ll.m3u8"_s, {{u"_HLS_msn"_s, u"x"_s}}), ErrorCode::InvalidRequest);
        QCOMPARE(refusal(playback, u"main-ll.m3u8"_s, {{u"_HLS_msn"_s, QString::number(msn + 5)}}), ErrorCode::InvalidRequest);
        // Twenty parts in a row, each asked for as soon as the one before it is there: they come at their pace.
        QElapsedTimer timer;
        timer.start();
        int part = 0;
        int parts = 0;
        static const QRegularExpression init(u"main-init-(\\d+)\\.mp4"_s);
        QByteArray joined = body(playback, init.match(QString::fromLatin1(text)).captured(0));
        QVERIFY(joined.startsWith(QByteArray("\0\0\0\x1c"
                                             "ftyp",
                                             8)));
        QVERIFY(!body(playback, u"main-ll.m3u8"_s, {{u"_HLS_msn"_s, QString::number(msn)}})
                     .isEmpty()); // the open segment is whole: the next one is hinted at
        for (++msn; parts < 20; ++parts) {
            const QString hinted = u"main-%1.%2.m4s"_s.arg(msn).arg(part);
            const QByteArray bytes = body(playback, hinted);
            const QByteArray list =
                body(playback, u"main-ll.m3u8"_s, {{u"_HLS_msn"_s, QString::number(msn)}, {u"_HLS_part"_s, QString::number(part)}});
            QVERIFY2(!bytes.isEmpty() && list.contains(hinted.toLatin1()), qPrintable(hinted));
            joined += bytes;
            ++part;
            if (!list.contains(QByteArray("TYPE=PART,URI=\"main-" + QByteArray::number(msn)))) {
                ++msn;
                part = 0;
            }
            if (parts == 0)
                timer.start();
        }
        QVERIFY2(timer.elapsed() > 3500 && timer.elapsed() < 4400, qPrintable(QString::number(timer.elapsed()))); // 19 of 0.2 s
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"parts.mp4"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(joined);
        file.close();
        const RawVideo decoded = decodeFrames(file.fileName(), RawFormat::Gray);
        QVERIFY2(decoded.frames.size() >= 118 && decoded.frames.size() <= 121, qPrintable(QString::number(decoded.frames.size())));
        for (int i = 1; i < decoded.frames.size(); ++i)
            QCOMPARE(SessionFeeder::numberOf(decoded.frames[i]), (SessionFeeder::numberOf(decoded.frames[i - 1]) + 1) % 120);
    }

    void aPublisherComesBackAndThenStaysAway()
    {
        PlaybackSettings settings;
        settings.graceMs = 1500;
        settings.goneMs = 1000;
        LivePlayback playback(m_desk, settings);
        m_feeder.start(m_desk.registry(), u"s"_s);
        QTRY_VERIFY_WITH_TIMEOUT(body(playback, u"main.m3u8"_s).count("#EXTINF") >= 2, 5000);
        m_feeder.stop();
        QTest::qWait(500);
        const QByteArray away = body(playback, u"main.m3u8"_s);
        QVERIFY(!away.isEmpty() && !away.contains("ENDLIST"));
        const qint64 last = number(away, "#EXT-X-MEDIA-SEQUENCE:") + away.count("#EXTINF") - 1;
        m_feeder.start(m_desk.registry(), u"s"_s);
        QTRY_VERIFY_WITH_TIMEOUT(body(playback, u"main.m3u8"_s).contains("#EXT-X-DISCONTINUITY\n"), 5000);
        const QByteArray back = body(playback, u"main.m3u8"_s);
        QVERIFY2(back.contains(QByteArray("main-" + QByteArray::number(last) + ".m4s\n#EXT-X-DISCONTINUITY\n#EXT-X-MAP")),
                 back.constData());
        m_feeder.stop();
        QTRY_VERIFY_WITH_TIMEOUT(body(playback, u"main.m3u8"_s).endsWith("#EXT-X-ENDLIST\n"), 3000);
        QTRY_COMPARE_WITH_TIMEOUT(refusal(playback, u"main.m3u8"_s), ErrorCode::NotFound, 3000);
        QCOMPARE(playback.bytesInMemory(), 0);
    }

    void aStreamThatSaysNothingTimesOut()
    {
        PlaybackSettings settings;
        settings.firstSegmentMs = 700;
        LivePlayback playback(m_desk, settings);
        const auto session = *m_desk.registry().begin(u"s"_s, {}, false, {});
        QCOMPARE(refusal(playback, u"index.m3u8"_s), ErrorCode::UpstreamTimeout);
        m_desk.registry().end(session);
    }

    void continuousBodiesBeginAtOnceAndDecode_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("flv") << u"live.flv"_s;
        QTest::newRow("ts") << u"live.ts"_s;
    }

    void continuousBodiesBeginAtOnceAndDecode()
    {
        QFETCH(QString, file);
        LivePlayback playback(m_desk, {});
        QCOMPARE(refusal(playback, file), ErrorCode::NotFound);
        m_feeder.start(m_desk.registry(), u"s"_s);
        QTest::qWait(500);
        m_desk.takeSightings();
        const auto reply = ask(playback, file);
        QVERIFY(QTest::qWaitFor([&] { return reply->isThere; }, 2000) && reply->answer && reply->answer->ring);
        QVERIFY2(reply->afterMs < 200, qPrintable(QString::number(reply->afterMs)));
        const auto other = ask(playback, file);
        QVERIFY(QTest::qWaitFor([&] { return other->isThere; }, 2000) && other->answer);
        QCOMPARE(other->answer->ring, reply->answer->ring); // one for all
        const auto ring = reply->answer->ring;
        QTRY_VERIFY_WITH_TIMEOUT(ring->startPosition() > 0 || !ring->head().isEmpty(), 2000);
        QTest::qWait(2500);
        m_feeder.stop();
        QTRY_VERIFY_WITH_TIMEOUT(ring->isClosed(), 1000);
        QByteArray whole = ring->head();
        quint64 position = ring->startPosition(false);
        for (const QByteArray &chunk : ring->read(position, 1 << 30).chunks)
            whole += chunk;
        const QTemporaryDir folder;
        QFile saved(folder.filePath(file));
        QVERIFY(saved.open(QIODevice::WriteOnly));
        saved.write(whole);
        saved.close();
        const RawVideo decoded = decodeFrames(saved.fileName(), RawFormat::Gray);
        QVERIFY2(decoded.frames.size() >= 75, qPrintable(QString::number(decoded.frames.size())));
        for (int i = 0; i < decoded.frames.size(); ++i)
            QCOMPARE(SessionFeeder::numberOf(decoded.frames[i]), i % 120);
        reply->answer->report(1000, false);
        reply->answer->report(500, true);
        const auto sightings = m_desk.takeSightings();
        QCOMPARE(sightings.size(), 4); // two came, one told twice
        QCOMPARE(sightings[2].bytes, 1000);
        QVERIFY(sightings[3].hasLeft && sightings[3].sessionId == sightings[0].sessionId
                && sightings[3].sessionId != sightings[1].sessionId);
    }

    void viewersOfPlaylistsAreSighted()
    {
        LivePlayback playback(m_desk, {});
        m_feeder.start(m_desk.registry(), u"s"_s);
        m_desk.takeSightings();
        const QByteArray master = body(playback, u"llhls.m3u8"_s);
        static const QRegularExpression sid(u"main-ll\\.m3u8\\?sid=([A-Za-z0-9_-]+)"_s);
        const QString session = sid.match(QString::fromLatin1(master)).captured(1);
        QVERIFY2(session.size() >= 12, master.constData());
        const auto media = ask(playback, u"main-ll.m3u8"_s, {}, session);
        QTRY_VERIFY(media->isThere);
        QList<ViewerSighting> sightings;
        QTRY_VERIFY_WITH_TIMEOUT((sightings += m_desk.takeSightings(), !sightings.isEmpty()), 1000);
        QCOMPARE(sightings.size(), 1);
        QCOMPARE(sightings[0].sessionId, session);
        QCOMPARE(sightings[0].protocol, u"llhls"_s);
        QVERIFY(sightings[0].bytes > master.size());
    }

    void picturesOfTheStream()
    {
        LivePlayback playback(m_desk, {});
        QVERIFY(!playback.thumbnail(u"s"_s));
        m_feeder.start(m_desk.registry(), u"s"_s);
        QTest::qWait(300);
        const QByteArray jpeg = body(playback, u"thumb.jpg"_s);
        const QImage image = QImage::fromData(jpeg, "JPG");
        QCOMPARE(image.size(), QSize(SessionFeeder::width, SessionFeeder::height));
        const QImage grey = image.convertToFormat(QImage::Format_Grayscale8);
        QCOMPARE(SessionFeeder::numberOf(QByteArray(reinterpret_cast<const char *>(grey.constBits()), grey.sizeInBytes())), 0);
        QCOMPARE(*playback.thumbnail(u"s"_s), jpeg);
        QVERIFY(!body(playback, u"main.m3u8"_s).isEmpty());
        const QByteArray track = body(playback, u"sprites.vtt"_s);
        QVERIFY2(track.startsWith("WEBVTT\n\n00:00:0") && track.contains("\nsprites-0.jpg#xywh=0,0,160,90\n"), track.constData());
        QCOMPARE(QImage::fromData(body(playback, u"sprites-0.jpg"_s)).size(), QSize(1600, 90));
        QCOMPARE(refusal(playback, u"sprites-1.jpg"_s), ErrorCode::NotFound);
        QCOMPARE(body(playback, u"sprites.jpg"_s), body(playback, u"sprites-0.jpg"_s)); // the newest of them, by a name that stays
    }

    void smallerRenditionsHaveTheSameSegments()
    {
        LivePlayback playback(m_desk, {});
        StreamSpec spec;
        spec.streamId = u"s"_s;
        spec.renditions = {u"160"_s, u"144p"_s, u"720"_s}; // the last is larger than the original
        playback.setStream(spec);
        m_feeder.start(m_desk.registry(), u"s"_s);
        QVERIFY(!body(playback, u"index.m3u8"_s).isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(body(playback, u"v144.m3u8"_s).count("#EXTINF") >= 3, 15'000);
        QTRY_VERIFY_WITH_TIMEOUT(body(playback, u"v160.m3u8"_s).count("#EXTINF") >= 3, 5000);
        const QByteArray master = body(playback, u"index.m3u8"_s);
        QVERIFY2(master.contains(",RESOLUTION=256x144,FRAME-RATE=30.000\nv144.m3u8?sid=") && !master.contains("v720"), master.constData());
        QVERIFY2(master.contains(",RESOLUTION=284x160,FRAME-RATE=30.000\nv160.m3u8?sid="), master.constData());
        const QByteArray small = body(playback, u"v144.m3u8"_s);
        const QByteArray main = body(playback, u"main.m3u8"_s);
        // The same numbers, lengths and dates; and the same pictures.
        const qint64 last = number(small, "#EXT-X-MEDIA-SEQUENCE:") + small.count("#EXTINF") - 1;
        const auto entry = [](const QByteArray &text, const QByteArray &name) {
            const qsizetype end = text.indexOf(name);
            return end < 0 ? QByteArray() : text.mid(text.lastIndexOf("#EXTINF:", end), end - text.lastIndexOf("#EXTINF:", end));
        };
        QVERIFY(!entry(small, "v144-" + QByteArray::number(last)).isEmpty());
        QCOMPARE(entry(small, "v144-" + QByteArray::number(last)), entry(main, "main-" + QByteArray::number(last)));
        const QTemporaryDir folder;
        QList<QList<QByteArray>> pictures;
        QList<QList<double>> keyTimes;
        const QHash<QString, QSize> sizes{{u"main"_s, {320, 180}}, {u"v160"_s, {284, 160}}, {u"v144"_s, {256, 144}}};
        for (const QString &name : {u"main"_s, u"v160"_s, u"v144"_s}) {
            const QRegularExpression init(name + u"-init-\\d+\\.mp4"_s);
            QFile file(folder.filePath(name + u".mp4"_s));
            QVERIFY(file.open(QIODevice::WriteOnly));
            const QByteArray list = name == u"main" ? main : body(playback, name + u".m3u8"_s);
            file.write(body(playback, init.match(QString::fromLatin1(list)).captured(0)));
            file.write(body(playback, u"%1-%2.m4s"_s.arg(name).arg(last)));
            file.close();
            const QString scaled = folder.filePath(name + u".mkv"_s);
            const ToolResult made = runFfmpeg(
                {u"-v"_s, u"error"_s, u"-i"_s, file.fileName(), u"-vf"_s, u"scale=320:180:flags=neighbor"_s, u"-c:v"_s, u"ffv1"_s, scaled});
            QVERIFY2(made.exitCode == 0,
                     QByteArray(made.standardError + "segment " + QByteArray::number(last) + " of\n" + main + small).constData());
            pictures += decodeFrames(scaled, RawFormat::Gray).frames;
            const QJsonObject video = probedStream(probeJson(file.fileName()), u"video"_s);
            QCOMPARE(QSize(video.value(u"width"_s).toInt(), video.value(u"height"_s).toInt()), sizes.value(name));
            const ToolResult packets = runTool(u"ffprobe"_s,
                                               {u"-v"_s, u"error"_s, u"-select_streams"_s, u"v"_s, u"-show_entries"_s,
                                                u"packet=pts_time,flags"_s, u"-of"_s, u"csv=p=0"_s, file.fileName()});
            QList<double> times;
            for (const QByteArray &line : packets.standardOutput.split('\n'))
                if (line.contains(",K"))
                    times += line.split(',').first().toDouble();
            keyTimes += times;
        }
        for (int rung = 1; rung < pictures.size(); ++rung) {
            QVERIFY(pictures[0].size() >= 30);
            QCOMPARE(pictures[rung].size(), pictures[0].size());
            for (int i = 0; i < pictures[0].size(); ++i)
                QCOMPARE(SessionFeeder::numberOf(pictures[rung][i]), SessionFeeder::numberOf(pictures[0][i]));
            // Keyframes where the original has them, so that players change over there.
            QCOMPARE(keyTimes[rung].size(), keyTimes[0].size());
            for (int i = 0; i < keyTimes[0].size(); ++i)
                QVERIFY2(std::abs(keyTimes[rung][i] - keyTimes[0][i]) < 0.017, qPrintable(QString::number(keyTimes[rung][i])));
        }
    }

    void aLaterRenditionFindsItsPlaceThoughPacketsComeLate()
    {
        LivePlayback playback(m_desk, {});
        // The clip over and over; from some moment on everything comes two seconds late, as over a line that hung.
        std::atomic<qint64> lateUs = 0;
        const auto session = *m_desk.registry().begin(u"s"_s, {u"rtmp"_s, u"test"_s, {}, {}}, true, {});
        session->hub()->setInfo(std::make_shared<StreamInfo>(m_feeder.info()));
        std::jthread publisher([&](const std::stop_token &stop) {
            const qint64 beganUs = monotonicUs();
            for (qint64 loop = 0; !stop.stop_requested(); ++loop)
                for (const PacketPtr &packet : m_feeder.packets()) {
                    auto moved = std::make_shared<Packet>(*packet);
                    moved->ptsUs += loop * 4'000'000;
                    moved->dtsUs += loop * 4'000'000;
                    const qint64 dueUs = beganUs + std::max<qint64>(0, moved->dtsUs);
                    while (monotonicUs() < dueUs + lateUs && !stop.stop_requested())
                        QThread::msleep(2);
                    if (stop.stop_requested())
                        return;
                    moved->createdUs = monotonicUs();
                    session->publish(moved);
                }
        });
        QTRY_VERIFY_WITH_TIMEOUT(body(playback, u"main.m3u8"_s).count("#EXTINF") >= 2, 10'000);
        lateUs = 2'000'000;
        QTest::qWait(2200);
        StreamSpec spec;
        spec.streamId = u"s"_s;
        spec.renditions = {u"144"_s};
        playback.setStream(spec);
        QTRY_VERIFY_WITH_TIMEOUT(body(playback, u"v144.m3u8"_s).count("#EXTINF") >= 2, 15'000);
        const QByteArray small = body(playback, u"v144.m3u8"_s);
        const QByteArray main = body(playback, u"main.m3u8"_s);
        const qint64 last = number(small, "#EXT-X-MEDIA-SEQUENCE:") + small.count("#EXTINF") - 1;
        const QTemporaryDir folder;
        QList<int> firstPictures;
        for (const QString &name : {u"main"_s, u"v144"_s}) {
            const QRegularExpression init(name + u"-init-\\d+\\.mp4"_s);
            QFile file(folder.filePath(name + u".mp4"_s));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(body(playback, init.match(QString::fromLatin1(name == u"main" ? main : small)).captured(0)));
            file.write(body(playback, u"%1-%2.m4s"_s.arg(name).arg(last)));
            file.close();
            const QString scaled = folder.filePath(name + u".mkv"_s);
            const ToolResult made = runFfmpeg(
                {u"-v"_s, u"error"_s, u"-i"_s, file.fileName(), u"-vf"_s, u"scale=320:180:flags=neighbor"_s, u"-c:v"_s, u"ffv1"_s, scaled});
            QVERIFY2(made.exitCode == 0,
                     QByteArray(made.standardError + "segment " + QByteArray::number(last) + " of\n" + main + small).constData());
            const RawVideo decoded = decodeFrames(scaled, RawFormat::Gray, 1);
            QVERIFY(!decoded.frames.isEmpty());
            firstPictures += SessionFeeder::numberOf(decoded.frames.first());
        }
        QCOMPARE(firstPictures[1], firstPictures[0]);
        publisher.request_stop();
        publisher.join();
        m_desk.registry().end(session);
    }

    void aWindowIsKeptWithoutPlayers()
    {
        const QTemporaryDir folder;
        PlaybackSettings settings;
        settings.folder = folder.filePath(u"dvr"_s);
        LivePlayback playback(m_desk, settings);
        StreamSpec spec;
        spec.streamId = u"s"_s;
        spec.dvrSec = 60;
        playback.setStream(spec);
        m_feeder.start(m_desk.registry(), u"s"_s);
        QTRY_VERIFY_WITH_TIMEOUT(playback.isPacking(u"s"_s), 1000);
        QTest::qWait(2500);
        const auto first = ask(playback, u"main.m3u8"_s);
        QVERIFY(first->isThere && first->answer);
        QVERIFY(first->answer->body.count("#EXTINF") >= 2);
    }
};

} // namespace castwright::tests

using castwright::tests::LivePlaybackTest;
CW_TEST(LivePlaybackTest)
#include "LivePlaybackTest.moc"
