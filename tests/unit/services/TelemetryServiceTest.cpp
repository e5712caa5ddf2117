// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/TelemetryService.h"
#include "TestRegistry.h"
#include "unit/services/ServiceFixture.h"

#include <QJsonArray>

namespace castwright::tests {

using namespace Qt::StringLiterals;

/// What players tell: what is believed of it, what is forgotten, and the sums that come out.
class TelemetryServiceTest : public QObject {
    Q_OBJECT

    static QJsonObject boot(const QString &contentId, const QString &trace, double ms, const QString &error = {})
    {
        return {{u"traceId"_s, trace},   {u"contentId"_s, contentId},
                {u"totalTtfMs"_s, ms},   {u"outcome"_s, error.isEmpty() ? u"success"_s : u"error"_s},
                {u"errorCode"_s, error}, {u"spans"_s, QJsonObject{{u"connectMs"_s, ms / 4}, {u"prebufferMs"_s, ms / 2}}}};
    }

private Q_SLOTS:
    void beginnings()
    {
        ServiceFixture f;
        const QString stream = f.makeStream();
        const QString id = f.playbackIdOf(stream);
        TelemetryService &told = f.services.telemetry();
        for (int i = 1; i <= 100; ++i)
            QVERIFY(told.takeBoot(boot(id, u"trace-%1"_s.arg(i, 8, 10, QChar(u'0')), i * 10)));
        QVERIFY(!told.takeBoot(boot(id, u"trace-00000001"_s, 10))); // told already
        QVERIFY(!told.takeBoot(boot(u"nothing"_s, u"trace-99999999"_s, 10)));
        QVERIFY(!told.takeBoot(boot(id, u"x"_s, 10)));
        f.clock.advanceMs(2 * 3'600'000);
        QVERIFY(told.takeBoot(boot(id, u"trace-late0001"_s, 1e300, u"manifestLoadError"_s)));
        const QJsonObject sums = f.ok("analytics.playerBoots", {{u"streamId"_s, stream}});
        QCOMPARE(sums[u"boots"].toInt(), 101);
        QCOMPARE(sums[u"errors"].toInt(), 1);
        QCOMPARE(sums[u"p50Ms"].toDouble(), 500.0);
        QCOMPARE(sums[u"p95Ms"].toDouble(), 950.0);
        QCOMPARE(sums[u"p99Ms"].toDouble(), 990.0);
        QCOMPARE(sums[u"series"].toArray().size(), 2);
        QCOMPARE(sums[u"series"][0][u"boots"].toInt(), 100);
        QCOMPARE(sums[u"series"][1][u"boots"].toInt(), 1); // which failed
        QCOMPARE(sums[u"series"][1][u"p50Ms"].toDouble(-1), 0.0);
        QCOMPARE(f.ok("analytics.playerBoots", {{u"streamId"_s, f.makeStream()}})[u"boots"].toInt(), 0);
    }

    void sessions()
    {
        ServiceFixture f;
        const QString stream = f.makeStream();
        QJsonObject told{{u"sessionId"_s, u"session-1"_s},
                         {u"contentId"_s, f.playbackIdOf(stream)},
                         {u"isLive"_s, true},
                         {u"beaconSeq"_s, 1},
                         {u"playedMs"_s, 1000},
                         {u"firstFrame"_s, true}};
        TelemetryService &service = f.services.telemetry();
        QVERIFY(service.takeSession(told));
        told[u"beaconSeq"_s] = 3;
        told[u"playedMs"_s] = 1'800'000;
        told[u"rebufferMs"_s] = 200'000;
        told[u"rebufferCount"_s] = 4;
        told[u"framesDecoded"_s] = 1000;
        told[u"framesDropped"_s] = 10;
        told[u"bitrateBpsSeconds"_s] = 1800.0 * 3'000'000;
        told[u"abrUpswitchCount"_s] = 1;
        told[u"liveEdgeLatencyMs"_s] = 2500;
        QVERIFY(service.takeSession(told));
        told[u"beaconSeq"_s] = 2; // overtaken on the way
        told[u"playedMs"_s] = 5;
        QVERIFY(!service.takeSession(told));
        QVERIFY(service.takeSession({{u"sessionId"_s, u"session-2"_s}, {u"contentId"_s, f.playbackIdOf(stream)}, {u"beaconSeq"_s, 1}}));
        // Nobody pressed play: nobody left before it began.
        QVERIFY(service.takeSession(
            {{u"sessionId"_s, u"session-3"_s}, {u"contentId"_s, f.playbackIdOf(stream)}, {u"beaconSeq"_s, 1}, {u"playIntent"_s, false}}));
        const QJsonObject sums = f.ok("analytics.playerSessions");
        QCOMPARE(sums[u"sessions"].toInt(), 3);
        QCOMPARE(sums[u"playedHours"].toDouble(), 0.5);
        QCOMPARE(sums[u"rebufferRatio"].toDouble(), 0.1);
        QCOMPARE(sums[u"rebuffersPerHour"].toDouble(), 8.0);
        QCOMPARE(sums[u"rebufferMs"].toDouble(), 50'000.0);
        QCOMPARE(sums[u"dropRatio"].toDouble(), 0.01);
        QCOMPARE(sums[u"bitrateBps"].toDouble(), 3'000'000.0);
        QCOMPARE(sums[u"exitBeforeStartRate"].toDouble(), 0.5);
        QCOMPARE(sums[u"latencyMs"].toDouble(), 2500.0);
        QCOMPARE(f.refusal("analytics.filmReach"), u"unprocessable hash"_s);
    }

    void howFarAFilmIsWatched()
    {
        ServiceFixture f;
        const QJsonObject film = f.ok("vod.create", {{u"filename"_s, u"film.mp4"_s}, {u"sizeBytes"_s, 1000}});
        for (int i = 0; i < 3; ++i) {
            QJsonArray buckets;
            QJsonArray seconds;
            for (int piece = 0; piece <= i; ++piece) {
                buckets += piece;
                seconds += 10;
            }
            QVERIFY(f.services.telemetry().takeSession({{u"sessionId"_s, u"session-%1"_s.arg(i)},
                                                        {u"contentId"_s, film[u"playbackId"]},
                                                        {u"beaconSeq"_s, 1},
                                                        {u"playedMs"_s, 10'000 * (i + 1)},
                                                        {u"bucketWidthS"_s, 10},
                                                        {u"assetDurationS"_s, 30},
                                                        {u"retentionBuckets"_s, buckets},
                                                        {u"retentionSecondsWatched"_s, seconds}}));
        }
        const QJsonObject reach = f.ok("analytics.filmReach", {{u"hash"_s, film[u"artifactHash"]}});
        QCOMPARE(reach[u"sessions"].toInt(), 3);
        QCOMPARE(reach[u"bucketSec"].toInt(), 10);
        QCOMPARE(reach[u"points"].toArray().size(), 3);
        QCOMPARE(reach[u"points"][0][u"sessions"].toInt(), 3);
        QCOMPARE(reach[u"points"][2][u"sessions"].toInt(), 1);
        QCOMPARE(reach[u"points"][1][u"seconds"].toDouble(), 20.0);
        const QJsonObject top = f.ok("analytics.topFilms")[u"data"][0].toObject();
        QCOMPARE(top[u"kind"].toString(), u"vod"_s);
        QCOMPARE(top[u"title"].toString(), u"film.mp4"_s);
        QCOMPARE(top[u"sessions"].toInt(), 3);
    }

    void anUploadInOnePieceIsAFilmToo()
    {
        ServiceFixture f;
        const QString film =
            f.ok("media.create", {{u"name"_s, u"Talk"_s}, {u"contentType"_s, u"video/mp4"_s}, {u"sizeBytes"_s, 1000}})[u"asset"][u"id"]
                .toString();
        const QString name = f.playbackIdOf(film);
        QVERIFY(!name.isEmpty());
        QVERIFY(f.services.telemetry().takeSession({{u"sessionId"_s, u"session-1"_s},
                                                    {u"contentId"_s, name},
                                                    {u"beaconSeq"_s, 1},
                                                    {u"playedMs"_s, 10'000},
                                                    {u"bucketWidthS"_s, 10},
                                                    {u"assetDurationS"_s, 30},
                                                    {u"retentionBuckets"_s, QJsonArray{0}},
                                                    {u"retentionSecondsWatched"_s, QJsonArray{10}}}));
        QCOMPARE(f.ok("analytics.filmReach", {{u"hash"_s, film}})[u"sessions"].toInt(), 1);
        const QJsonObject top = f.ok("analytics.topFilms")[u"data"][0].toObject();
        QCOMPARE(top[u"title"].toString(), u"Talk"_s);
        QCOMPARE(top[u"kind"].toString(), u"vod"_s);
        QCOMPARE(top[u"playbackId"].toString(), name);
        QCOMPARE(top[u"hash"].toString(), film);
    }
};

} // namespace castwright::tests

using castwright::tests::TelemetryServiceTest;
CW_TEST(TelemetryServiceTest)
#include "TelemetryServiceTest.moc"
