// SPDX-License-Identifier: GPL-3.0-or-later
#include "TestRegistry.h"
#include "fakes/FakeHttpFetcher.h"
#include "services/ResolveService.h"
#include "unit/services/ServiceFixture.h"
#include "unit/services/StreamInputHelp.h"

#include <QStorageInfo>
#include <QTemporaryDir>

#include <cmath>

namespace castwright::tests {

using namespace Qt::StringLiterals;

/// Stream info in the contract's words, and where viewers and publishers are sent.
class StreamInfoServiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLiveStream();
    void states();
    void names();
    void programs();
    void lists();
    void viewers();
    void nearestEdge();
    void edgesThatAreNotWell();
    void whereNobodyKnows();
    void policies();
    void ingest();
    void network();
    void aServerWithoutRoomIsDegraded();
};

namespace {
struct World {
    FakeHttpFetcher fetcher;
    FakeGeoLocator geo;
    ServiceFixture f;
    QString stream, key, playback;

    World() : f(optionsWith(*this))
    {
        const QJsonObject made = f.ok("stream.create", {{u"name"_s, u"Stage"_s}, {u"renditions"_s, QJsonArray{u"720"_s}}});
        stream = made[u"id"].toString();
        key = made[u"streamKey"].toString();
        playback = made[u"playbackId"].toString();
        f.services.setAddresses(u"http://127.0.0.1:7080"_s, {1935, -1, 8890, u"127.0.0.1"_s, {}, {}});
        geo.places.insert(u"192.0.2.1"_s, {u"DE"_s, u"Berlin"_s, 52.5, 13.4});
        geo.places.insert(u"192.0.2.2"_s, {u"JP"_s, u"Tokyo"_s, 35.7, 139.7});
    }
    static ServiceOptions optionsWith(World &world)
    {
        ServiceOptions options;
        options.fetcher = &world.fetcher;
        options.geo = &world.geo;
        return options;
    }
    QJsonObject info(const QString &name, const QString &application = u"live"_s)
    {
        return f.ok("streamInfo.get", {{u"application"_s, application}, {u"streamKey"_s, name}});
    }
    QString edge(const QString &name, double latitude, double longitude, int capacity = 100)
    {
        return f
            .ok("edge.create",
                {{u"name"_s, name},
                 {u"baseUrl"_s, u"http://%1.example"_s.arg(name)},
                 {u"latitude"_s, latitude},
                 {u"longitude"_s, longitude},
                 {u"capacity"_s, capacity}})[u"id"]
            .toString();
    }
    QJsonObject resolve(const QString &address = u"192.0.2.1"_s)
    {
        return f.ok("resolve.viewer", {{u"contentId"_s, playback}, {u"address"_s, address}});
    }
};
} // namespace

void StreamInfoServiceTest::aLiveStream()
{
    World w;
    StreamLive &live = w.f.streams.goLive(w.stream, w.stream, w.f.clock.now().addMSecs(-73'054));
    live.inBytesPerSec = 463'973;
    live.inTotalBytes = 33'490'425'639;
    live.outTotalBytes = 754'730'859;
    live.health.score = 15.379520309919055;
    live.thumbnailAt = w.f.clock.now();
    live.systemClients = 2;
    const QJsonObject info = w.info(w.key);
    QCOMPARE(info[u"id"].toString(), w.stream);
    QCOMPARE(info[u"state"].toString(), u"PUBLISHED"_s);
    QCOMPARE(info[u"streamKey"].toString(), w.key);
    QCOMPARE(info[u"startTime"].toInteger() + info[u"duration"].toInteger(), w.f.clock.nowMs());
    QCOMPARE(info[u"inTotalBytes"].toInteger(), 33'490'425'639);
    QCOMPARE(info[u"healthScore"].toDouble(), 15.379520309919055);
    QCOMPARE(info[u"healthGrade"].toString(), u"Bad"_s);
    QCOMPARE(info[u"systemClientCount"].toInt(), 2);
    QCOMPARE(info[u"thumbnailPath"].toString(), u"/play/%1/thumb.jpg"_s.arg(w.playback));
    QCOMPARE(info[u"subStreams"].toArray().size(), 2);
    QCOMPARE(info[u"subStreams"][0][u"name"].toString(), u"native"_s);
    QCOMPARE(info[u"subStreams"][1][u"name"].toString(), u"720p"_s);
    // What it names can be asked for.
    const QString small = info[u"subStreams"][1][u"streamKey"].toString();
    const QJsonObject rendition = w.info(small);
    QCOMPARE(rendition[u"id"].toString(), w.stream);
    QCOMPARE(rendition[u"streamKey"].toString(), small);
    QCOMPARE(rendition[u"subStreams"].toArray().size(), 1);
    QCOMPARE(w.f.refusal("streamInfo.get", {{u"application"_s, u"live"_s}, {u"streamKey"_s, QString(w.key + u"_480p"_s)}}), u"not_found"_s);
}

void StreamInfoServiceTest::states()
{
    World w;
    QCOMPARE(w.info(w.key)[u"state"].toString(), u"NOT_PUBLISHED"_s);
    QCOMPARE(w.info(w.key)[u"startTime"].toInt(), 0);
    QVERIFY(!w.info(w.key).contains(u"thumbnailPath"_s));
    w.f.streams.goLive(w.stream, w.stream, w.f.clock.now());
    w.f.clock.advanceMs(5000);
    w.f.streams.goOffline(w.stream, w.f.clock.now());
    w.f.clock.advanceMs(5000);
    QCOMPARE(w.info(w.key)[u"state"].toString(), u"UNPUBLISHED"_s);
    QCOMPARE(w.info(w.key)[u"duration"].toInt(), 5000);
    QCOMPARE(w.info(w.key)[u"healthScore"].toDouble(), 0.0);
    w.f.streams.lives[w.stream].state = StreamState::Connecting;
    QCOMPARE(w.info(w.key)[u"state"].toString(), u"AWAITING"_s);
    QCOMPARE(w.info(w.key)[u"allowedToPublish"].toBool(), true);
    w.f.ok("stream.update", ofStream(w.stream, {{u"enabled"_s, false}}));
    QCOMPARE(w.info(w.key)[u"allowedToPublish"].toBool(), false);
    for (const auto &[score, grade] : {std::pair{90.0, u"Excellent"_s}, std::pair{89.9, u"Good"_s}, std::pair{75.0, u"Good"_s},
                                       std::pair{50.0, u"Fair"_s}, std::pair{25.0, u"Poor"_s}, std::pair{24.9, u"Bad"_s}}) {
        w.f.streams.lives[w.stream].state = StreamState::Live;
        w.f.streams.lives[w.stream].health.score = score;
        QCOMPARE(w.info(w.key)[u"healthGrade"].toString(), grade);
    }
}

void StreamInfoServiceTest::names()
{
    World w;
    const QString named = w.f.ok("streamKey.create", ofStream(w.stream, {{u"name"_s, u"OBS"_s}}))[u"value"].toString();
    for (const QString &name : {w.key, w.key.toUpper(), named, w.stream, w.playback})
        QCOMPARE(w.info(name)[u"id"].toString(), w.stream);
    for (const char *application : {"live", "studio", "edge", ""}) {
        const auto answer = w.f.call("streamInfo.get", {{u"application"_s, QLatin1String(application)}, {u"streamKey"_s, u"nothing"_s}});
        QVERIFY(!answer);
        QCOMPARE(answer.error().message, u"Stream not found"_s);
    }
}

void StreamInfoServiceTest::programs()
{
    World w;
    const QString studio = w.f.makeStudio();
    const QString destination = w.f.makeDestination(studio);
    QCOMPARE(w.info(studio, u"studio"_s)[u"state"].toString(), u"NOT_PUBLISHED"_s);
    w.f.ok("stream.goLive", {{u"studioId"_s, studio}});
    w.f.engine.setOutput(studio, destination, OutputState::Live);
    const QJsonObject info = w.info(w.f.playbackIdOf(studio), u"studio"_s);
    QCOMPARE(info[u"id"].toString(), studio);
    QCOMPARE(info[u"state"].toString(), u"PUBLISHED"_s);
    QCOMPARE(info[u"application"].toString(), u"studio"_s);
    QCOMPARE(info[u"systemClientCount"].toInt(), 1);
    QCOMPARE(info[u"healthScore"].toDouble(), 100.0);
    QCOMPARE(info[u"allowedToPublish"].toBool(), false);
}

void StreamInfoServiceTest::lists()
{
    World w;
    for (int i = 0; i < 11; ++i)
        w.f.makeStream({{u"name"_s, u"Extra %1"_s.arg(i)}});
    w.f.makeStudio();
    QJsonObject page = w.f.ok("streamInfo.list");
    QCOMPARE(page[u"totalItems"].toInt(), 13);
    QCOMPARE(page[u"totalPages"].toInt(), 2);
    QCOMPARE(page[u"list"].toArray().size(), 10);
    QCOMPARE(page[u"hasNext"].toBool(), true);
    page = w.f.ok("streamInfo.list", {{u"page"_s, 2}});
    QCOMPARE(page[u"list"].toArray().size(), 3);
    QCOMPARE(page[u"hasPrevious"].toBool(), true);
    QCOMPARE(w.f.ok("streamInfo.list", {{u"application"_s, u"studio"_s}})[u"totalItems"].toInt(), 1);
    QCOMPARE(w.f.ok("streamInfo.list", {{u"search"_s, u"extra 7"_s}})[u"totalItems"].toInt(), 1);
    QCOMPARE(w.f.refusal("streamInfo.list", {{u"application"_s, u"edge"_s}}), u"not_found"_s);
    Caller reader = w.f.caller;
    reader.keyId = u"key_1"_s;
    reader.scopes = {Scope::StreamsRead};
    const auto seen = w.f.callAs(reader, "streamInfo.list");
    QVERIFY(!QJsonDocument(*seen).toJson().contains("sk_"));
}

void StreamInfoServiceTest::viewers()
{
    World w;
    w.f.streams.see({{w.stream, u"one"_s, u"hls"_s, u"192.0.2.1"_s,
                      u"Mozilla/5.0 (iPhone; CPU iPhone OS 17 like Mac OS X) Safari/604.1 Mobile"_s, 500, false},
                     {w.stream, u"two"_s, u"http-flv"_s, u"192.0.2.2"_s, u"VLC/3.0"_s, 700, false}});
    const QJsonObject page = w.f.ok("streamInfo.viewers", {{u"application"_s, u"live"_s}, {u"streamKey"_s, w.key}});
    QCOMPARE(page[u"totalItems"].toInt(), 2);
    const QJsonObject one = page[u"list"][0].toObject();
    QCOMPARE(one[u"harnessType"].toString(), u"GENERIC_HLS_VIEWER"_s);
    QCOMPARE(one[u"deviceType"].toString(), u"MOBILE"_s);
    QCOMPARE(one[u"osName"].toString(), u"iOS"_s);
    QCOMPARE(one[u"browserName"].toString(), u"Safari"_s);
    QCOMPARE(page[u"list"][1][u"harnessType"].toString(), u"HTTP_FLV_VIEWER"_s);
    QCOMPARE(page[u"list"][1][u"browserName"].toString(), u"VLC"_s);
    QCOMPARE(w.info(w.key)[u"viewerCount"].toInt(), 2);
    QCOMPARE(w.f.ok("streamInfo.viewers", {{u"application"_s, u"live"_s}, {u"streamKey"_s, w.key}, {u"search"_s, u"vlc"_s}})[u"totalItems"]
                 .toInt(),
             1);
    const auto ids = [&](QJsonObject input) {
        input.insert(u"application"_s, u"live"_s);
        input.insert(u"streamKey"_s, w.key);
        QStringList found;
        for (const auto &row : w.f.ok("streamInfo.viewers", input)[u"list"].toArray())
            found += row[u"id"].toString();
        return found.join(u' ');
    };
    QCOMPARE(ids({{u"orderBy"_s, u"outTotalBytes"_s}}), u"one two"_s);
    QCOMPARE(ids({{u"orderBy"_s, u"outTotalBytes"_s}, {u"order"_s, u"desc"_s}}), u"two one"_s);
    QCOMPARE(ids({{u"harnessType"_s, u"HTTP_FLV_VIEWER"_s}}), u"two"_s);
    QCOMPARE(w.f.refusal("streamInfo.viewers", {{u"application"_s, u"live"_s}, {u"streamKey"_s, w.key}, {u"orderBy"_s, u"nothing"_s}}),
             u"invalid_request orderBy"_s);
    w.f.streams.goLive(w.stream, w.stream, w.f.clock.now()).isRecording = true;
    QCOMPARE(ids({{u"systemClients"_s, true}, {u"harnessType"_s, u"FILE_WRITER"_s}}), u"recorder"_s);
    QCOMPARE(ids({{u"harnessType"_s, u"FILE_WRITER"_s}}), QString());
    // A studio that reads it is a client of the system as well.
    const QString studio = w.f.ok("studio.create", {{u"name"_s, u"Desk"_s}})[u"id"].toString();
    const QString source = w.f.ok("source.create",
                                  {{u"studioId"_s, studio},
                                   {u"name"_s, u"Stage"_s},
                                   {u"kind"_s, u"stream"_s},
                                   {u"stream"_s, QJsonObject{{u"streamId"_s, w.stream}}}})[u"id"]
                               .toString();
    const int before = w.info(w.key)[u"systemClientCount"].toInt();
    SourceStatus reading;
    reading.sourceId = source;
    reading.state = SourceState::Running;
    w.f.engine.programStatuses[studio].sources = {reading};
    QCOMPARE(w.info(w.key)[u"systemClientCount"].toInt(), before + 1);
    QCOMPARE(ids({{u"systemClients"_s, true}, {u"harnessType"_s, u"STUDIO_SOURCE"_s}}), source);
}

void StreamInfoServiceTest::nearestEdge()
{
    World w;
    const QString frankfurt = w.edge(u"frankfurt"_s, 50.1, 8.7);
    const QString osaka = w.edge(u"osaka"_s, 34.7, 135.5);
    QJsonObject found = w.resolve(u"192.0.2.1"_s);
    QCOMPARE(found[u"primary"][u"nodeId"].toString(), frankfurt);
    QCOMPARE(found[u"primary"][u"url"].toString(), u"http://frankfurt.example/play/%1/index.m3u8"_s.arg(w.playback));
    QVERIFY(std::abs(found[u"primary"][u"geoDistance"].toDouble() - 424) < 20); // Berlin to Frankfurt
    QCOMPARE(found[u"fallbacks"][0][u"nodeId"].toString(), osaka);
    QCOMPARE(found[u"fallbacks"][1][u"nodeId"].toString(), u"local"_s);
    found = w.resolve(u"192.0.2.2"_s);
    QCOMPARE(found[u"primary"][u"nodeId"].toString(), osaka);
    QCOMPARE(found[u"contentType"].toString(), u"live"_s);
    QCOMPARE(found[u"title"].toString(), u"Stage"_s);
    QCOMPARE(found[u"status"].toString(), u"OFFLINE"_s);
    w.f.streams.goLive(w.stream, w.stream, w.f.clock.now());
    QCOMPARE(w.resolve()[u"isLive"].toBool(), true);
    QVERIFY(std::abs(distanceKm(0, 0, 0, 180) - 20015) < 1);
    QCOMPARE(distanceKm(10, 20, 10, 20), 0.0);
}

void StreamInfoServiceTest::edgesThatAreNotWell()
{
    World w;
    const QString near = w.edge(u"frankfurt"_s, 50.1, 8.7, 2);
    const QString far = w.edge(u"osaka"_s, 34.7, 135.5);
    w.fetcher.answer = [](const HttpAsk &ask) {
        return Result<HttpReply>(HttpReply{ask.url.host() == u"frankfurt.example" ? 502 : 200, {}, 5});
    };
    for (int i = 0; i < 3; ++i) {
        w.f.services.recover(); // asks them
        if (i == 0)
            QCOMPARE(w.f.ok("edge.get", {{u"edgeId"_s, near}})[u"health"].toString(), u"degraded"_s);
    }
    QCOMPARE(w.f.ok("edge.get", {{u"edgeId"_s, near}})[u"health"].toString(), u"unhealthy"_s);
    QJsonObject found = w.resolve();
    QCOMPARE(found[u"primary"][u"nodeId"].toString(), far);
    QCOMPARE(found[u"fallbacks"].toArray().size(), 1);
    w.fetcher.answer = [](const HttpAsk &) { return Result<HttpReply>(HttpReply{200, {}, 5}); };
    w.f.services.recover();
    QCOMPARE(w.f.ok("edge.get", {{u"edgeId"_s, near}})[u"health"].toString(), u"healthy"_s);
    // Two viewers fill it; the third goes on.
    QCOMPARE(w.resolve()[u"primary"][u"nodeId"].toString(), near);
    QCOMPARE(w.resolve()[u"primary"][u"nodeId"].toString(), near);
    QCOMPARE(w.resolve()[u"primary"][u"nodeId"].toString(), far);
    w.f.clock.advanceMs(301'000);
    QCOMPARE(w.resolve()[u"primary"][u"nodeId"].toString(), near);
    w.f.ok("edge.update", {{u"edgeId"_s, near}, {u"mode"_s, u"draining"_s}});
    QCOMPARE(w.resolve()[u"primary"][u"nodeId"].toString(), far);
    w.f.ok("edge.delete", {{u"edgeId"_s, far}});
    found = w.resolve();
    QCOMPARE(found[u"primary"][u"nodeId"].toString(), u"local"_s);
    QCOMPARE(found[u"primary"][u"url"].toString(), u"http://127.0.0.1:7080/play/%1/index.m3u8"_s.arg(w.playback));
}

void StreamInfoServiceTest::whereNobodyKnows()
{
    World w;
    QCOMPARE(w.f.ok("resolve.viewer", {{u"contentId"_s, w.playback}})[u"primary"][u"nodeId"].toString(), u"local"_s); // not needed
    w.edge(u"frankfurt"_s, 50.1, 8.7);
    QCOMPARE(w.f.refusal("resolve.viewer", {{u"contentId"_s, w.playback}}), u"invalid_request address"_s);
    QVERIFY(!w.resolve(u"203.0.113.5"_s)[u"primary"].toObject().contains(u"geoDistance")); // known, but not where
    QCOMPARE(w.f.refusal("resolve.viewer", {{u"contentId"_s, u"nothing"_s}}), u"not_found"_s);
    QCOMPARE(w.f.refusal("edge.create", {{u"name"_s, u"x"_s}, {u"baseUrl"_s, u"ftp://a.example"_s}}), u"unprocessable baseUrl"_s);
    QCOMPARE(w.f.refusal("edge.create", {{u"name"_s, u"x"_s}, {u"baseUrl"_s, u"http://a.example"_s}, {u"latitude"_s, 1}}),
             u"unprocessable longitude"_s);
}

void StreamInfoServiceTest::policies()
{
    World w;
    QHash<QString, QJsonObject> outputs;
    for (const auto &output : w.resolve()[u"primary"][u"outputs"].toArray())
        outputs.insert(output[u"protocol"].toString(), output.toObject());
    QCOMPARE(outputs.value(u"LLHLS"_s)[u"url"].toString(), u"http://127.0.0.1:7080/play/%1/llhls.m3u8"_s.arg(w.playback));
    QCOMPARE(outputs.value(u"SRT"_s)[u"url"].toString(), u"srt://127.0.0.1:8890?streamid=play:%1"_s.arg(w.playback));
    QVERIFY(outputs.value(u"HLS"_s)[u"supportsQualitySwitch"].toBool() && outputs.value(u"LLHLS"_s)[u"supportsQualitySwitch"].toBool());
    QVERIFY(!outputs.value(u"RTMP"_s)[u"supportsQualitySwitch"].toBool());
    w.f.ok("playback.setPolicy", ofStream(w.stream, {{u"policy"_s, QJsonObject{{u"type"_s, u"jwt"_s}}}}));
    QCOMPARE(w.f.refusal("resolve.viewer", {{u"contentId"_s, w.playback}}), u"forbidden"_s);
}

void StreamInfoServiceTest::ingest()
{
    World w;
    QJsonObject found = w.f.ok("resolve.ingest", {{u"streamKey"_s, w.key}});
    QCOMPARE(found[u"primary"][u"rtmpUrl"].toString(), u"rtmp://127.0.0.1:1935/live/%1"_s.arg(w.key));
    QCOMPARE(found[u"primary"][u"srtUrl"].toString(), u"srt://127.0.0.1:8890?streamid=%1"_s.arg(w.key));
    QVERIFY(!found[u"primary"].toObject().contains(u"rtmpsUrl"));
    QVERIFY(found[u"primary"][u"httpUrl"].toString().endsWith(u"/ingest/"_s + w.key));
    QCOMPARE(found[u"streamId"].toString(), w.stream);
    found = w.f.ok("resolve.ingest", {{u"streamKey"_s, w.key}, {u"host"_s, u"stage.example"_s}});
    QVERIFY(found[u"primary"][u"rtmpUrl"].toString().startsWith(u"rtmp://stage.example:1935/"));
    QVERIFY(found[u"primary"][u"httpUrl"].toString().startsWith(u"http://stage.example"_s));
    QCOMPARE(found[u"primary"][u"baseUrl"].toString(), u"http://stage.example:7080"_s);
    found = w.f.ok("resolve.ingest", {{u"streamKey"_s, w.key}, {u"host"_s, u"http://[2001:db8::1]:8080"_s}});
    QCOMPARE(found[u"primary"][u"baseUrl"].toString(), u"http://[2001:db8::1]:8080"_s);
    QCOMPARE(found[u"primary"][u"srtUrl"].toString(), u"srt://[2001:db8::1]:8890?streamid=%1"_s.arg(w.key));
    QCOMPARE(w.f.refusal("resolve.ingest", {{u"streamKey"_s, u"sk_nothing"_s}}), u"not_found"_s);
    w.f.ok("stream.update", ofStream(w.stream, {{u"enabled"_s, false}}));
    QCOMPARE(w.f.refusal("resolve.ingest", {{u"streamKey"_s, w.key}}), u"forbidden"_s);
}

void StreamInfoServiceTest::network()
{
    World w;
    const QString edge = w.edge(u"frankfurt"_s, 50.1, 8.7);
    w.f.streams.goLive(w.stream, w.stream, w.f.clock.now()).outBytesPerSec = 1'000'000;
    const QJsonObject status = w.f.ok("network.status");
    QCOMPARE(status[u"totalNodes"].toInt(), 2);
    QCOMPARE(status[u"healthyNodes"].toInt(), 2);
    QCOMPARE(status[u"currentStreams"].toInt(), 1);
    QCOMPARE(status[u"egressMbps"].toDouble(), 8.0);
    QCOMPARE(status[u"nodes"][1][u"nodeId"].toString(), edge);
    const QJsonArray services = w.f.ok("network.services", {{u"serviceId"_s, u"rtmp"_s}})[u"data"].toArray();
    QCOMPARE(services.size(), 1);
    QCOMPARE(services[0][u"status"].toString(), u"running"_s);
    QCOMPARE(services[0][u"port"].toInt(), 1935);
}

void StreamInfoServiceTest::aServerWithoutRoomIsDegraded()
{
    QCOMPARE(ServiceFixture().ok("network.status")[u"nodes"][0][u"health"].toString(), u"healthy"_s);
    if (const QStorageInfo none(u"/proc"_s); !none.isValid() || none.bytesAvailable() != 0)
        QSKIP("there is no file system without room to look at");
    const QTemporaryDir folder;
    ServiceOptions options;
    options.dataDir = folder.filePath(u"data"_s);
    QVERIFY(QFile::link(folder.path(), options.dataDir));
    ServiceFixture f(options);
    QVERIFY(QFile::remove(options.dataDir) && QFile::link(u"/proc"_s, options.dataDir)); // the disk is full
    const QJsonObject status = f.ok("network.status");
    QCOMPARE(status[u"nodes"][0][u"health"].toString(), u"degraded"_s);
    QCOMPARE(status[u"healthyNodes"].toInt(), 0);
}

} // namespace castwright::tests

using castwright::tests::StreamInfoServiceTest;
CW_TEST(StreamInfoServiceTest)
#include "StreamInfoServiceTest.moc"
