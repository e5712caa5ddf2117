// SPDX-License-Identifier: GPL-3.0-or-later
#include "TestRegistry.h"
#include "fakes/FakeHttpFetcher.h"
#include "services/FigureKeeper.h"
#include "unit/services/ServiceFixture.h"
#include "unit/services/StreamInputHelp.h"

namespace castwright::tests {

using namespace Qt::StringLiterals;

/// Viewers and health from the sighting to the question, over hours, days, restarts and many streams.
class AnalyticsServiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aViewersHour();
    void uniqueViewers();
    void countries();
    void leavingAndStaying();
    void acrossMidnight();
    void afterARestart();
    void paging();
    void health();
    void whatHappened();
    void sumsOfMany();
    void aPageOfManyIsAHandfulOfStatements();
    void apiUsage();
    void oldFiguresGo();
    void refusals();
};

namespace {
struct World {
    FakeGeoLocator geo;
    ServiceFixture f;
    QString stream;

    World() : f(optionsWith(geo)), stream(f.makeStream())
    {
        f.clock.setMs(1'700'002'800'000); // 2023-11-14 23:00:00 UTC
        f.services.recover();
    }
    static ServiceOptions optionsWith(FakeGeoLocator &geo)
    {
        ServiceOptions options;
        options.geo = &geo;
        return options;
    }
    ViewerSighting sighting(const QString &session, qint64 bytes = 1000, bool hasLeft = false,
                            const QString &address = u"192.0.2.1"_s) const
    {
        return {stream, session, u"hls"_s, address, u"Mozilla/5.0 Firefox/120"_s, bytes, hasLeft};
    }
    void watch(const QString &session, int seconds, const QString &address = u"192.0.2.1"_s)
    {
        f.streams.see({sighting(session, 0, false, address)});
        for (int at = 0; at < seconds; at += 5) {
            f.clock.advanceMs(5000);
            f.streams.see({sighting(session, 1000, false, address)});
        }
    }
    QJsonArray rows(const char *useCase, const QJsonObject &input = {}) { return f.ok(useCase, input)[u"data"].toArray(); }
};
} // namespace

void AnalyticsServiceTest::aViewersHour()
{
    World w;
    w.watch(u"s1"_s, 60);
    const QJsonObject day = w.rows("analytics.streamDaily")[0].toObject();
    QCOMPARE(day[u"day"].toString(), u"2023-11-14T00:00:00.000Z"_s);
    QCOMPARE(day[u"streamId"].toString(), w.stream);
    QCOMPARE(day[u"totalViews"].toInt(), 1);
    QCOMPARE(day[u"uniqueViewers"].toInt(), 1);
    QCOMPARE(day[u"egressBytes"].toInt(), 12'000);
    QCOMPARE(day[u"viewerSeconds"].toDouble(), 60.0);
    const QJsonObject hour = w.rows("analytics.viewerHours")[0].toObject();
    QCOMPARE(hour[u"hour"].toString(), u"2023-11-14T23:00:00.000Z"_s);
    QVERIFY(!hour.contains(u"countryCode")); // not known is not told
    QCOMPARE(hour[u"bytes"].toInt(), 12'000);
    QCOMPARE(w.rows("analytics.connections")[0][u"totalViews"].toInt(), 1);
    QCOMPARE(w.rows("analytics.protocols")[0][u"protocol"].toString(), u"hls"_s);
    const QJsonObject now = w.f.ok("analytics.currentViewers", ofStream(w.stream));
    QCOMPARE(now[u"totalCount"].toInt(), 1);
    QCOMPARE(now[u"data"][0][u"address"].toString(), u"192.0.2.0"_s); // never the whole address
    const QJsonObject metric = w.rows("analytics.metrics", {{u"streamIds"_s, QJsonArray{w.stream}}})[0].toObject();
    QCOMPARE(metric[u"viewerSeconds"].toDouble(), 60.0);
    QCOMPARE(metric[u"live"][u"viewers"].toInt(), 1);
    bool isStored = false;
    QVERIFY(w.f.database->query(u"SELECT count(*) FROM viewer_sessions WHERE address LIKE '%192.0.2.1%'"_s, {},
                                [&](const SqlRow &row) { isStored = row.integer(0) > 0; }));
    QVERIFY(!isStored);
}

void AnalyticsServiceTest::uniqueViewers()
{
    World w;
    w.f.streams.see({w.sighting(u"a"_s), w.sighting(u"b"_s), w.sighting(u"c"_s, 1, false, u"192.0.2.2"_s)});
    const QJsonObject day = w.rows("analytics.streamDaily")[0].toObject();
    QCOMPARE(day[u"totalViews"].toInt(), 3);
    QCOMPARE(day[u"uniqueViewers"].toInt(), 2); // two windows of one viewer
    w.f.clock.advanceMs(300'000);
    w.f.streams.see({w.sighting(u"d"_s)});
    QCOMPARE(w.rows("analytics.streamDaily")[0][u"uniqueViewers"].toInt(), 2);
    // A second stream: for the account it is the same viewer.
    const QString other = w.f.makeStream();
    ViewerSighting elsewhere = w.sighting(u"e"_s);
    elsewhere.streamId = other;
    w.f.streams.see({elsewhere});
    QCOMPARE(w.rows("analytics.accountDaily")[0][u"uniqueViewers"].toInt(), 2);
    QCOMPARE(w.rows("analytics.accountDaily")[0][u"totalViews"].toInt(), 5);
    QCOMPARE(w.rows("analytics.accountDaily")[0][u"streams"].toInt(), 2);
}

void AnalyticsServiceTest::countries()
{
    World w;
    w.geo.places.insert(u"192.0.2.1"_s, {u"DE"_s, u"Berlin"_s, 52.5, 13.4});
    w.geo.places.insert(u"192.0.2.2"_s, {u"FR"_s, u"Paris"_s, 48.9, 2.35});
    w.geo.places.insert(u"192.0.2.3"_s, {u"FR"_s, u"Lyon"_s, 45.8, 4.8});
    int next = 0;
    for (const char *address : {"192.0.2.1", "192.0.2.2", "192.0.2.3", "192.0.2.4"})
        w.f.streams.see({w.sighting(u"s%1"_s.arg(++next), 100, false, QString::fromLatin1(address))});
    const QJsonObject day = w.rows("analytics.streamDaily")[0].toObject();
    QCOMPARE(day[u"uniqueCountries"].toInt(), 2);
    QCOMPARE(day[u"uniqueCities"].toInt(), 3);
    const QJsonObject geo = w.f.ok("analytics.geo");
    QCOMPARE(geo[u"totalViewers"].toInt(), 4);
    QCOMPARE(geo[u"countries"][0][u"countryCode"].toString(), u"FR"_s);
    QCOMPARE(geo[u"countries"][0][u"percent"].toDouble(), 50.0);
    QCOMPARE(w.rows("analytics.viewerGeo", {{u"filter"_s, u"DE"_s}}).size(), 1);
    QCOMPARE(w.rows("analytics.viewerHours").size(), 3);                                                            // DE, FR and not known
    QCOMPARE(w.rows("analytics.viewerSessions", {{u"filter"_s, u"hls"_s}})[0][u"city"].toString().isEmpty(), true); // the newest of them
}

void AnalyticsServiceTest::leavingAndStaying()
{
    World w;
    w.watch(u"s1"_s, 10);
    w.f.streams.see({w.sighting(u"s1"_s, 5, true)});
    QCOMPARE(w.f.ok("analytics.currentViewers", ofStream(w.stream))[u"totalCount"].toInt(), 0);
    const QJsonArray events = w.rows("analytics.connectionEvents");
    QCOMPARE(events.size(), 2);
    QCOMPARE(events[0][u"eventType"].toString(), u"disconnect"_s);
    QCOMPARE(events[0][u"bytes"].toInt(), 2005);
    QCOMPARE(events[1][u"eventType"].toString(), u"connect"_s);
    // Who says nothing for half a minute has left; who is back within ten is the same view.
    w.watch(u"s2"_s, 10);
    w.f.clock.advanceMs(31'000);
    w.rows("analytics.streamDaily");
    QCOMPARE(w.f.ok("analytics.currentViewers", ofStream(w.stream))[u"totalCount"].toInt(), 0);
    w.watch(u"s2"_s, 10);
    QCOMPARE(w.rows("analytics.streamDaily")[0][u"totalViews"].toInt(), 2);
    QCOMPARE(w.rows("analytics.viewerSessions").size(), 2);
    QVERIFY(w.f.eventTypes().contains(u"viewer.joined"_s));
    QVERIFY(w.f.eventTypes().contains(u"viewer.left"_s));
    // In between he is told of every few seconds, however often he is seen.
    const auto told = w.f.eventTypes().count(u"viewer.figures"_s);
    for (int second = 0; second < 20; ++second) {
        w.f.clock.advanceMs(1000);
        w.f.streams.see({w.sighting(u"s2"_s)});
    }
    QCOMPARE(w.f.eventTypes().count(u"viewer.figures"_s) - told, 4);
}

void AnalyticsServiceTest::acrossMidnight()
{
    World w;
    w.f.clock.setMs(1'700'006'390'000); // ten seconds before midnight
    w.watch(u"s1"_s, 20);
    const QJsonArray days = w.rows("analytics.streamDaily");
    QCOMPARE(days.size(), 2);
    QCOMPARE(days[0][u"day"].toString(), u"2023-11-15T00:00:00.000Z"_s);
    QCOMPARE(days[0][u"viewerSeconds"].toDouble() + days[1][u"viewerSeconds"].toDouble(), 20.0);
    QCOMPARE(days[0][u"totalViews"].toInt(), 0);
    QCOMPARE(days[1][u"totalViews"].toInt(), 1);
    QCOMPARE(days[0][u"uniqueViewers"].toInt(), 1); // he watched on both days
    QCOMPARE(days[1][u"uniqueViewers"].toInt(), 1);
}

void AnalyticsServiceTest::afterARestart()
{
    World w;
    w.watch(u"s1"_s, 20);
    w.rows("analytics.streamDaily"); // written down
    FakeStreamEngine engine;
    Services again(
        {*w.f.database, w.f.engine, w.f.events, w.f.clock, *w.f.ids, *w.f.secrets, w.f.options(World::optionsWith(w.geo)), &engine});
    QVERIFY(again.start());
    UseCaseCatalog catalog;
    again.registerAll(catalog);
    again.recover();
    const auto read = [&](const char *useCase) {
        QJsonArray data;
        catalog.invoke(QString::fromLatin1(useCase), {w.f.caller, 0}, {},
                       [&](const Result<Outcome> &result) { data = result ? result->toJson()[u"data"].toArray() : QJsonArray(); });
        return data;
    };
    QCOMPARE(read("analytics.viewerSessions")[0][u"disconnectedAt"].toString(),
             read("analytics.viewerSessions")[0][u"lastSeenAt"].toString());
    w.f.clock.advanceMs(5000);
    engine.see({w.sighting(u"s1"_s)}); // goes on as if nothing had been
    const QJsonObject day = read("analytics.streamDaily")[0].toObject();
    QCOMPARE(day[u"totalViews"].toInt(), 1);
    QCOMPARE(day[u"uniqueViewers"].toInt(), 1);
    QCOMPARE(day[u"egressBytes"].toInt(), 5000);
    QVERIFY(!read("analytics.viewerSessions")[0].toObject().contains(u"disconnectedAt"));
}

void AnalyticsServiceTest::paging()
{
    World w;
    QStringList sessions;
    for (int i = 0; i < 7; ++i) {
        w.f.streams.see({w.sighting(u"s%1"_s.arg(i))});
        if (i % 2)
            w.f.clock.advanceMs(1000); // pairs of one moment
    }
    const QJsonArray all = w.rows("analytics.viewerSessions");
    QCOMPARE(all.size(), 7);
    const auto names = [](const QJsonArray &rows) {
        QStringList out;
        for (const auto &row : rows)
            out += row[u"sessionId"].toString();
        return out;
    };
    QStringList seen;
    QString cursor;
    for (int i = 0; i < 4; ++i) {
        const QJsonObject page = w.f.ok("analytics.viewerSessions", {{u"limit"_s, 2}, {u"cursor"_s, cursor}});
        QCOMPARE(page[u"totalCount"].toInt(), 7);
        seen += names(page[u"data"].toArray());
        cursor = page[u"nextCursor"].toString();
        QCOMPARE(page[u"hasMore"].toBool(), i < 3);
        QCOMPARE(page[u"hasBefore"].toBool(), i > 0);
    }
    QCOMPARE(seen, names(all));
    QJsonObject page = w.f.ok("analytics.viewerSessions", {{u"limit"_s, 2}, {u"beforeId"_s, all[5][u"id"]}, {u"fromEnd"_s, true}});
    QCOMPARE(names(page[u"data"].toArray()), names(all).mid(3, 2));
    QCOMPARE(page[u"hasBefore"].toBool(), true);
    QCOMPARE(page[u"hasMore"].toBool(), true);
    page = w.f.ok("analytics.viewerSessions", {{u"limit"_s, 2}, {u"fromEnd"_s, true}});
    QCOMPARE(names(page[u"data"].toArray()), names(all).mid(5, 2));
    QCOMPARE(w.f.refusal("analytics.viewerSessions", {{u"afterId"_s, u"nonsense"_s}}), u"invalid_request afterId"_s);
    QCOMPARE(w.f.refusal("analytics.viewerSessions", {{u"cursor"_s, u"nonsense"_s}}), u"invalid_request cursor"_s);
}

void AnalyticsServiceTest::health()
{
    World w;
    StreamLive &live = w.f.streams.goLive(w.stream, w.stream, w.f.clock.now());
    live.viewers = 3;
    live.inTotalBytes = 1000;
    live.health.packetsReceived = 100;
    w.f.services.figures().sample(5);
    live.viewers = 5;
    live.inTotalBytes = 4000;
    live.health.score = 57;
    live.health.grade = StreamGrade::Fair;
    live.health.factors = {HealthFactor{u"bitrate"_s, 43, u"The bitrate swings. Use a constant one."_s}};
    live.health.packetsLost = 7;
    w.f.services.figures().sample(5);
    const QJsonObject point = w.rows("analytics.health", ofStream(w.stream))[0].toObject();
    QCOMPARE(point[u"score"].toDouble(), 77.0);
    QCOMPARE(point[u"lowestScore"].toDouble(), 57.0);
    QCOMPARE(point[u"seconds"].toDouble(), 10.0);
    QCOMPARE(point[u"inBytes"].toInt(), 4000);
    QCOMPARE(point[u"packetsLost"].toInt(), 7);
    QCOMPARE(point[u"packetsReceived"].toInt(), 100);
    QCOMPARE(point[u"issueCount"].toInt(), 1);
    QCOMPARE(point[u"mostViewers"].toInt(), 5);
    QCOMPARE(point[u"qualityTier"].toString(), u"1080p"_s);
    QCOMPARE(point[u"issues"].toString(), u"The bitrate swings. Use a constant one."_s);
    // A new session begins its counters anew.
    w.f.clock.advanceMs(300'000);
    live.inTotalBytes = 500;
    w.f.services.figures().sample(5);
    QCOMPARE(w.rows("analytics.health")[0][u"inBytes"].toInt(), 500);
    QCOMPARE(w.rows("analytics.timeSeries", ofStream(w.stream, {{u"intervalSec"_s, 600}}))[0][u"viewerCount"].toInt(), 5);
    for (int i = 0; i < 20; ++i)
        w.f.services.figures().sample(5);
    const QJsonObject quality = w.rows("analytics.qualityDaily")[0].toObject();
    QCOMPARE(quality[u"tier1080pMinutes"].toInt(), 2); // 115 seconds
    QCOMPARE(quality[u"codecH264Minutes"].toInt(), 2);
    QCOMPARE(quality[u"primaryTier"].toString(), u"1080p"_s);
    // The account's peak is of one moment over all streams, not that of the largest.
    w.f.streams.goLive(w.f.makeStream(), w.stream, w.f.clock.now()).viewers = 4;
    w.f.services.figures().sample(5);
    QCOMPARE(w.f.ok("analytics.overview")[u"peakViewers"].toInt(), 9);
    QVERIFY(w.f.eventTypes().contains(u"node.figures"_s));
    QVERIFY(w.rows("analytics.nodes")[0][u"memoryBytes"].toDouble() > 1'000'000);
    QCOMPARE(w.rows("analytics.storage").size(), 1);
}

void AnalyticsServiceTest::whatHappened()
{
    World w;
    w.f.streams.goLive(w.stream, w.stream, w.f.clock.now());
    w.f.clock.advanceMs(1000);
    w.f.streams.lives[w.stream].state = StreamState::Stalled;
    w.f.streams.tell(w.stream);
    w.f.clock.advanceMs(1000);
    w.f.streams.lives[w.stream].state = StreamState::Live;
    w.f.streams.lives[w.stream].health.grade = StreamGrade::Poor;
    w.f.streams.tell(w.stream);
    w.f.clock.advanceMs(1000);
    QVERIFY2(!w.f.eventTypes().contains(u"ingest.health"_s), "a grade of one moment is no alert");
    StreamHealth poor = w.f.streams.lives[w.stream].health;
    HealthFactor loss;
    loss.message = u"Packets get lost."_s;
    poor.factors = {loss};
    Q_EMIT w.f.streams.healthWorsened(w.stream, poor);
    QCOMPARE(w.f.eventTypes().count(u"ingest.health"_s), 1);
    QCOMPARE(w.f.published.last()->data[u"health"][u"grade"].toString(), u"poor"_s);
    w.f.clock.advanceMs(1000);
    w.f.streams.lives[w.stream].health.grade = StreamGrade::Good;
    w.f.streams.tell(w.stream);
    QCOMPARE(w.f.eventTypes().count(u"ingest.health"_s), 2); // better again
    w.f.streams.tell(w.stream);
    QCOMPARE(w.f.eventTypes().count(u"ingest.health"_s), 2);
    w.f.clock.advanceMs(1000);
    w.f.streams.goOffline(w.stream, w.f.clock.now());
    QStringList types;
    for (const auto &row : w.rows("analytics.streamEvents", ofStream(w.stream)))
        types += row[u"type"].toString();
    QCOMPARE(
        types,
        (QStringList{u"streamEnd"_s, u"lifecycleUpdate"_s, u"bufferUpdate"_s, u"bufferUpdate"_s, u"trackListUpdate"_s, u"streamStart"_s}));
    QCOMPARE(w.rows("analytics.streamEvents", {{u"filter"_s, u"streamStart"_s}})[0][u"payload"][u"state"].toString(), u"live"_s);
    for (const char *type : {"ingest.live", "ingest.health", "ingest.offline", "ingest.figures"})
        QVERIFY2(w.f.eventTypes().contains(QLatin1String(type)), type);
    QCOMPARE(w.f.eventTypes().count(u"ingest.live"_s), 1);
    QCOMPARE(w.f.eventTypes().count(u"ingest.offline"_s), 1);
}

void AnalyticsServiceTest::sumsOfMany()
{
    World w;
    const QString other = w.f.makeStream();
    const QString quiet = w.f.makeStream();
    w.watch(u"s1"_s, 30);
    ViewerSighting elsewhere = w.sighting(u"s2"_s, 2000, false, u"192.0.2.9"_s);
    elsewhere.streamId = other;
    w.f.streams.see({elsewhere});
    w.f.streams.goLive(w.stream, w.stream, w.f.clock.now()).viewers = 4;
    w.f.services.figures().sample(60);
    const QJsonArray sums = w.rows("analytics.summaries");
    QCOMPARE(sums.size(), 3);
    QCOMPARE(sums[0][u"egressBytes"].toInt(), 6000);
    QCOMPARE(sums[0][u"egressShare"].toDouble(), 75.0);
    QCOMPARE(sums[0][u"viewerShare"].toDouble(), 50.0);
    QCOMPARE(sums[0][u"ingestSeconds"].toDouble(), 60.0);
    QCOMPARE(sums[0][u"averageBitrateBps"].toInt(), 4'128'000);
    QCOMPARE(sums[0][u"quality"][u"tier1080pMinutes"].toInt(), 1);
    QCOMPARE(sums[2][u"streamId"].toString(), quiet);
    QCOMPARE(sums[2][u"totalViews"].toInt(), 0);
    QCOMPARE(w.f.ok("analytics.summary", ofStream(other))[u"egressBytes"].toInt(), 2000);
    const QJsonObject overview = w.f.ok("analytics.overview");
    QCOMPARE(overview[u"totalStreams"].toInt(), 3);
    QCOMPARE(overview[u"activeStreams"].toInt(), 1);
    QCOMPARE(overview[u"egressBytes"].toInt(), 8000);
    QCOMPARE(overview[u"peakViewers"].toInt(), 4);
}

void AnalyticsServiceTest::aPageOfManyIsAHandfulOfStatements()
{
    World w;
    for (int i = 0; i < 99; ++i)
        w.f.makeStream();
    QJsonArray ids;
    for (const auto &row : w.rows("stream.list", {{u"limit"_s, 100}}))
        ids += row[u"id"];
    QCOMPARE(ids.size(), 100);
    const qint64 before = w.f.database->statementCount();
    w.rows("stream.list", {{u"limit"_s, 100}});
    w.rows("analytics.metrics", {{u"streamIds"_s, ids}});
    w.rows("analytics.summaries", {{u"streamIds"_s, ids}});
    w.rows("pushTarget.listMany", {{u"streamIds"_s, ids}});
    w.rows("stream.liveMany", {{u"streamIds"_s, ids}});
    const qint64 statements = w.f.database->statementCount() - before;
    QVERIFY2(statements <= 6, QByteArray::number(statements).constData());
    QVERIFY2(statements >= 4, "statements are not counted");
}

void AnalyticsServiceTest::apiUsage()
{
    World w;
    for (int i = 0; i < 3; ++i)
        w.f.services.figures().noteApiUse(
            {w.f.caller.accountId, u"key"_s, u"query"_s, u"Streams"_s, u"key_%1"_s.arg(i % 2), 1, i == 2, 10, 7});
    w.f.services.figures().noteApiUse({w.f.caller.accountId, u"token"_s, u"mutation"_s, u"Create"_s, u"tok_1"_s, 1, 0, 5, 1});
    w.f.services.figures().flush();
    const QJsonObject row = w.rows("analytics.apiUsage", {{u"operationType"_s, u"query"_s}})[0].toObject();
    QCOMPARE(row[u"requestCount"].toInt(), 3);
    QCOMPARE(row[u"errorCount"].toInt(), 1);
    QCOMPARE(row[u"totalComplexity"].toInt(), 21);
    QCOMPARE(row[u"uniqueTokens"].toInt(), 2);
    QCOMPARE(w.rows("analytics.apiUsage", {{u"filter"_s, u"token"_s}}).size(), 1);
}

void AnalyticsServiceTest::oldFiguresGo()
{
    World w;
    w.watch(u"s1"_s, 10);
    w.f.streams.see({w.sighting(u"s1"_s, 0, true)}); // who is still there would be written down again
    w.rows("analytics.streamDaily");
    w.f.clock.advanceMs(qint64(40) * 86'400'000);
    w.f.services.figures().sample(5);
    const QJsonObject longAgo{{u"start"_s, u"2023-01-01T00:00:00Z"_s}};
    QCOMPARE(w.rows("analytics.viewerSessions", longAgo).size(), 0); // thirty days
    QCOMPARE(w.rows("analytics.streamDaily", longAgo).size(), 1);    // for ever
    QCOMPARE(w.rows("analytics.viewerHours", longAgo).size(), 1);    // a year and more
}

void AnalyticsServiceTest::refusals()
{
    World w;
    QCOMPARE(w.f.refusal("analytics.streamDaily", ofStream(u"str_nobody"_s)), u"not_found"_s);
    QCOMPARE(w.f.refusal("analytics.streamDaily", {{u"start"_s, u"2024-01-02T00:00:00Z"_s}, {u"end"_s, u"2024-01-01T00:00:00Z"_s}}),
             u"unprocessable start"_s);
    QCOMPARE(w.f.refusal("analytics.health", {{u"limit"_s, 0}}), u"invalid_request limit"_s);
    // Sightings of what nobody knows are nobody's.
    ViewerSighting stray = w.sighting(u"x"_s);
    stray.streamId = u"str_nobody"_s;
    w.f.streams.see({stray});
    QCOMPARE(w.rows("analytics.viewerSessions").size(), 0);
}

} // namespace castwright::tests

using castwright::tests::AnalyticsServiceTest;
CW_TEST(AnalyticsServiceTest)
#include "AnalyticsServiceTest.moc"
