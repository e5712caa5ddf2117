// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/FaultyOrigin.h"
#include "rest/proxy/ProxySurface.h"
#include "running/RunningServer.h"

#include "TestRegistry.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTcpSocket>
#include <QtTest>

using namespace castwright;
using namespace castwright::tests;
using namespace Qt::StringLiterals;

/// The stream proxy's surface over HTTP: paths, fields, statuses, both ways of the token, and what must never be possible.
class ProxyTest : public QObject {
    Q_OBJECT

    std::unique_ptr<FaultyOrigin> m_origin;
    std::unique_ptr<RunningServer> m_server;

    /// Not held against /v1's document: these paths have their own contract.
    TestHttp http(const HttpHeaders &headers = {}) const
    {
        TestHttp made(m_server->port());
        made.setDefaultHeaders(headers);
        return made;
    }
    TestHttp owner() const { return http({{"X-API-Token", m_server->key()}}); }
    static QJsonObject object(const tests::HttpAnswer &answer) { return QJsonDocument::fromJson(answer.body).object(); }
    void configure(const QJsonObject &relay, QJsonObject more = {})
    {
        QJsonObject settings = relay;
        settings.insert(u"allowsLoopback"_s, true);
        more.insert(u"relay"_s, settings);
        const auto answer =
            owner().request("PUT", "/streams-settings", QJsonDocument(more).toJson(), {{"Content-Type", "application/json"}});
        QCOMPARE(answer.status, 200);
    }
    QJsonObject create(const QJsonObject &body)
    {
        const auto answer = owner().post("/streams", QJsonDocument(body).toJson());
        if (answer.status != 200)
            QTest::qFail(answer.body.constData(), __FILE__, __LINE__);
        return object(answer);
    }
    /// Reads a body without end until it has `count` bytes.
    QByteArray readStream(const QByteArray &path, qsizetype count, const std::function<void(qsizetype)> &progress = {})
    {
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, m_server->port());
        if (!socket.waitForConnected(3000))
            return {};
        socket.write("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(m_server->port()) + "\r\n\r\n");
        QByteArray got;
        QElapsedTimer timer;
        timer.start();
        while (got.size() < count && timer.elapsed() < 15'000 && (socket.bytesAvailable() > 0 || socket.waitForReadyRead(3000))) {
            got += socket.readAll();
            if (progress)
                progress(got.size());
        }
        return got;
    }

    QByteArray keptOfWebhooks() const
    {
        QByteArray kept;
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"kept"_s);
            database.setDatabaseName(m_server->dataDir() + u"/castwright.sqlite"_s);
            if (database.open()) {
                QSqlQuery query(database);
                if (query.exec(u"SELECT value FROM settings WHERE key='proxy.webhookLimits'"_s) && query.next())
                    kept = query.value(0).toByteArray();
            }
        }
        QSqlDatabase::removeDatabase(u"kept"_s);
        return kept;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_origin = std::make_unique<FaultyOrigin>();
        OriginAnswer live;
        live.contentType = "video/mp2t";
        live.body = testTs(10, u"red"_s, 400);
        live.liveBytesPerSec = static_cast<double>(live.body.size()) / 10;
        m_origin->set(u"/live.ts"_s, live);
        m_origin->set(u"/backup.ts"_s, live);
        OriginAnswer film;
        film.contentType = "video/mp4";
        film.takesRanges = true;
        film.body = QByteArray(200'000, 'f');
        m_origin->set(u"/film.mp4"_s, film);
        OriginAnswer list;
        list.contentType = "application/x-mpegURL";
        list.body = "#EXTM3U\n#EXT-X-TARGETDURATION:4\n#EXT-X-MEDIA-SEQUENCE:1\n#EXT-X-KEY:METHOD=AES-128,URI=\"key.bin\"\n#EXTINF:4,"
                    "\nseg1.ts?token=secret\n#EXT-X-ENDLIST\n";
        m_origin->set(u"/film.m3u8"_s, list);
        OriginAnswer key;
        key.body = "0123456789abcdef";
        m_origin->set(u"/key.bin"_s, key);
        OriginAnswer segment;
        segment.body = QByteArray("\x47") + QByteArray(187, 'a');
        m_origin->set(u"/seg1.ts"_s, segment);
        m_server = std::make_unique<RunningServer>();
        QVERIFY2(m_server->error().isEmpty(), qPrintable(m_server->error()));
        configure({});
    }
    void cleanupTestCase()
    {
        m_server.reset();
        m_origin.reset();
    }

    void managementNeedsTheToken()
    {
        for (const ProxySurface::Row &row : ProxySurface::rows()) {
            QByteArray path = QByteArray("/") + row.path;
            path.replace("{streamId}", "prx_x").replace("{clientId}", "c").replace("{name}", "n").replace("{networkId}", "b");
            for (const QByteArray &prefix : {QByteArray(), QByteArray("/m3u-proxy")}) {
                QCOMPARE(http().request(row.method, prefix + path, {}).status, 401);
                QCOMPARE(http({{"X-API-Token", "sk_live_wrong"}}).request(row.method, prefix + path, {}).status, 403);
                QCOMPARE(http().request(row.method, prefix + path + "?api_token=wrong", {}).status, 403);
            }
        }
        for (const QByteArray &path :
             {QByteArray("/streams"), QByteArray("/m3u-proxy/streams"), QByteArray("/health"), QByteArray("/metrics")}) {
            QCOMPARE(owner().get(path).status, 200);
            QCOMPARE(http().get(path + "?api_token=" + m_server->key()).status, 200);
        }
        QCOMPARE(http().get("/healthz").status, 200);
        const QByteArray reader = m_server->keyWith({u"sources:read"_s});
        QCOMPARE(http({{"X-API-Token", reader}}).get("/streams").status, 200);
        QCOMPARE(http({{"X-API-Token", reader}}).post("/streams", R"({"url":"http:\/\/example.org/x.ts"})").status, 403);
    }

    void createAnswersAsTheContractSays()
    {
        const QJsonObject made =
            create({{u"url"_s, m_origin->url(u"/film.m3u8"_s)},
                    {u"failover_urls"_s, QJsonArray{m_origin->url(u"/other.m3u8"_s)}},
                    {u"user_agent"_s, u"MyApp/1.0"_s},
                    {u"strict_live_ts"_s, false},
                    {u"use_sticky_session"_s, false},
                    {u"enable_silence_detection"_s, false}, // of others; left alone
                    {u"metadata"_s, QJsonObject{{u"local_id"_s, u"channel_123"_s}, {u"category"_s, u"sports"_s}, {u"number"_s, 7}}}});
        const QString id = made.value(u"stream_id").toString();
        QVERIFY(id.size() > 20);
        QCOMPARE(made.value(u"primary_url").toString(), m_origin->url(u"/film.m3u8"_s));
        QCOMPARE(made.value(u"stream_type").toString(), u"hls"_s);
        QCOMPARE(made.value(u"stream_endpoint").toString(), QString(u"/hls/"_s + id + u"/playlist.m3u8"_s));
        QCOMPARE(made.value(u"message").toString(), u"Stream created successfully (hls)"_s);
        QCOMPARE(create({{u"url"_s, m_origin->url(u"/film.m3u8"_s)}, {u"user_agent"_s, u"MyApp/1.0"_s}}).value(u"stream_id").toString(),
                 id);
        create({{u"url"_s, m_origin->url(u"/film.m3u8"_s)},
                {u"user_agent"_s, u"MyApp/1.0"_s},
                {u"failover_urls"_s, QJsonArray{m_origin->url(u"/other.m3u8"_s)}},
                {u"metadata"_s, QJsonObject{{u"local_id"_s, u"channel_123"_s}, {u"category"_s, u"sports"_s}, {u"number"_s, 7}}}});

        const QJsonObject list = object(owner().get("/streams"));
        QCOMPARE(list.value(u"total").toInt(), 1);
        const QJsonObject row = list.value(u"streams").toArray().first().toObject();
        for (const char *field :
             {"stream_id", "original_url", "current_url", "stream_type", "client_count", "total_bytes_served", "error_count", "is_active",
              "has_failover", "created_at", "last_access", "metadata", "user_agent", "failover_urls", "current_failover_index",
              "failover_attempts", "last_failover_time", "total_segments_served"})
            QVERIFY2(row.contains(QLatin1String(field)), field);
        QCOMPARE(row.value(u"stream_type").toString(), u"HLS"_s);
        QCOMPARE(row.value(u"has_failover").toBool(), true);
        QCOMPARE(row.value(u"metadata").toObject().value(u"number").toInt(), 7); // not turned into text
        const QJsonObject one = object(owner().get("/streams/" + id.toLatin1()));
        QCOMPARE(one.value(u"stream").toObject().value(u"stream_id").toString(), id);
        QVERIFY(one.contains(u"clients") && one.contains(u"client_count"));
        QCOMPARE(owner().get("/streams/prx_nothing").status, 404);
        QVERIFY(object(owner().get("/streams/prx_nothing")).value(u"detail").isString());
    }

    void wrongInputIs422()
    {
        for (const char *body :
             {"{}", R"({"url":5})", R"({"url":"ftp:\/\/x/y"})", R"({"url":"file:\/\//etc/passwd"})",
              R"({"url":"http:\/\/169.254.169.254/latest"})", R"({"url":"http:\/\/example.org/a","failover_urls":["http:\/\/[fe80::1]/"]})",
              R"({"url":"http:\/\/example.org/a","headers":{"X":"a\r\nEvil: b"}})",
              R"({"url":"http:\/\/example.org/a","metadata":{"a":{"b":1}}})", "not json"}) {
            const auto answer = owner().post("/streams", body);
            QVERIFY2(answer.status == 422, body);
            QVERIFY(object(answer).value(u"detail").toArray().first().toObject().contains(u"loc"));
        }
    }

    void playlistsAndSegmentsOverHttp()
    {
        const QJsonObject made = create({{u"url"_s, m_origin->url(u"/film.m3u8"_s)}, {u"user_agent"_s, u"MyApp/1.0"_s}});
        const QByteArray base = "/m3u-proxy/hls/" + made.value(u"stream_id").toString().toLatin1() + '/';
        const auto list = http().get(base + "playlist.m3u8?client_id=tv1");
        QCOMPARE(list.status, 200);
        QCOMPARE(list.header("Content-Type"), QByteArray("application/vnd.apple.mpegurl"));
        QCOMPARE(list.header("X-Client-ID"), QByteArray("tv1"));
        QVERIFY(!list.body.contains("secret") && !list.body.contains("127.0.0.1") && !list.body.contains('\x1f'));
        QByteArray segment;
        QByteArray key;
        for (const QByteArray &line : list.body.split('\n')) {
            if (line.startsWith("segment"))
                segment = line;
            if (line.startsWith("#EXT-X-KEY"))
                key = line.mid(line.indexOf("URI=\"") + 5, line.lastIndexOf('"') - line.indexOf("URI=\"") - 5);
        }
        QVERIFY(segment.contains("client_id=tv1"));
        const auto bytes = http().get(base + segment);
        QCOMPARE(bytes.status, 200);
        QCOMPARE(bytes.header("Content-Type"), QByteArray("video/mp2t"));
        QCOMPARE(bytes.body.size(), 188);
        QCOMPARE(http().get(base + key).body, QByteArray("0123456789abcdef"));
        const QByteArray plain = base + "segment?" + segment.mid(segment.indexOf('?') + 1);
        QCOMPARE(http().get(plain).body.size(), 188);
        const QJsonObject client = object(owner().get("/clients/tv1"));
        QCOMPARE(client.value(u"client_id").toString(), u"tv1"_s);
        QCOMPARE(client.value(u"segments_served").toInt(), 3);
        for (const char *field : {"stream_id", "user_agent", "ip_address", "bytes_served", "created_at", "last_access", "is_connected"})
            QVERIFY2(client.contains(QLatin1String(field)), field);
        QCOMPARE(object(owner().get("/clients")).value(u"total_clients").toInt(), 1);
        QCOMPARE(owner().request("DELETE", base + "clients/tv1").status, 200);
        QCOMPARE(owner().request("DELETE", base + "clients/tv1").status, 404);
        QCOMPARE(owner().get("/clients/tv1").status, 404);
    }

    void nothingElseCanBeFetched()
    {
        const QByteArray id = create({{u"url"_s, m_origin->url(u"/film.m3u8"_s)}, {u"user_agent"_s, u"MyApp/1.0"_s}})
                                  .value(u"stream_id")
                                  .toString()
                                  .toLatin1();
        const QByteArray other = m_origin->url(u"/key.bin"_s).toLatin1();
        const int before = m_origin->requests(u"/key.bin"_s);
        for (const QByteArray &path : QList<QByteArray>{
                 "/hls/" + id + "/segment?client_id=x&url=/etc/passwd", "/hls/" + id + "/segment?client_id=x&url=file:///etc/passwd",
                 "/hls/" + id + "/segment.ts?client_id=x&url=" + other, "/hls/" + id + "/segment.ts?id=" + other,
                 "/hls/" + id + "/playlist.m3u8?id=x&url=" + other, "/hls/prx_none/playlist.m3u8?url=" + other,
                 "/stream/prx_none?url=" + other}) {
            const auto answer = http().get(path);
            QVERIFY2(answer.status >= 400 && !answer.body.contains("root:") && !answer.body.contains("0123456789abcdef"), path.constData());
        }
        QCOMPARE(m_origin->requests(u"/key.bin"_s), before);
    }

    void directStreamOverHttp()
    {
        const QJsonObject made =
            create({{u"url"_s, m_origin->url(u"/live.ts"_s)}, {u"failover_urls"_s, QJsonArray{m_origin->url(u"/backup.ts"_s)}}});
        QCOMPARE(made.value(u"stream_type").toString(), u"direct"_s);
        const QByteArray id = made.value(u"stream_id").toString().toLatin1();
        QCOMPARE(made.value(u"stream_endpoint").toString().toLatin1(), QByteArray("/stream/" + id));
        bool isForced = false;
        const QByteArray got = readStream("/stream/" + id + "?client_id=box&username=anna", 250'000, [&](qsizetype count) {
            if (count < 60'000 || std::exchange(isForced, true))
                return;
            const auto answer = owner().post("/streams/" + id + "/failover", "{}");
            QCOMPARE(answer.status, 200);
            for (const char *field : {"message", "new_url", "failover_index", "failover_attempts", "active_clients", "stream_type"})
                QVERIFY2(object(answer).contains(QLatin1String(field)), field);
            QCOMPARE(object(answer).value(u"failover_index").toInt(), 0);
            QCOMPARE(object(owner().get("/clients/box")).value(u"username").toString(), u"anna"_s);
        });
        QVERIFY2(got.size() >= 250'000, qPrintable(QString::number(got.size())));
        QVERIFY(got.startsWith("HTTP/1.1 200 OK\r\n"));
        QVERIFY(got.contains("Content-Type: video/mp2t\r\n"));
        QCOMPARE(object(owner().get("/streams/" + id)).value(u"stream").toObject().value(u"current_url").toString(),
                 m_origin->url(u"/backup.ts"_s));
        QTRY_COMPARE_WITH_TIMEOUT(object(owner().get("/clients")).value(u"total_clients").toInt(), 0, 2000);
        const auto head = http().request("HEAD", "/stream/" + id);
        QCOMPARE(head.status, 200);
        QCOMPARE(owner().post("/streams/prx_none/failover", "{}").status, 404);
        QVERIFY(object(owner().get("/stats/performance"))
                    .value(u"performance_metrics")
                    .toObject()
                    .value(u"stream_start_time")
                    .toObject()
                    .value(u"count")
                    .toInt()
                >= 1);
        QVERIFY(owner().get("/metrics").body.contains("castwright_proxy_failovers_total 1\n"));
    }

    void filesWithRanges()
    {
        const QByteArray id = create({{u"url"_s, m_origin->url(u"/film.mp4"_s)}}).value(u"stream_id").toString().toLatin1();
        const auto part = http({{"Range", "bytes=100-299"}}).get("/stream/" + id);
        QCOMPARE(part.status, 206);
        QCOMPARE(part.body.size(), 200);
        QCOMPARE(part.header("Content-Range"), QByteArray("bytes 100-299/200000"));
        QCOMPARE(part.header("Content-Type"), QByteArray("video/mp4"));
        const auto head = http().request("HEAD", "/stream/" + id);
        QCOMPARE(head.header("Content-Length"), QByteArray("200000"));
        QCOMPARE(owner().post("/streams/" + id + "/failover", "{}").status, 400);
    }

    void failedStartsAreErrors()
    {
        const QByteArray id = create({{u"url"_s, m_origin->url(u"/nowhere.ts"_s)}}).value(u"stream_id").toString().toLatin1();
        QCOMPARE(http().get("/stream/" + id).status, 502);
        const QByteArray list = create({{u"url"_s, m_origin->url(u"/nowhere.m3u8"_s)}}).value(u"stream_id").toString().toLatin1();
        QCOMPARE(http().get("/hls/" + list + "/playlist.m3u8").status, 404); // as upstream says
    }

    void metadataFilters()
    {
        for (int i = 0; i < 3; ++i)
            create({{u"url"_s, m_origin->url(u"/m%1.ts"_s.arg(i))},
                    {u"metadata"_s, QJsonObject{{u"group"_s, u"g"_s}, {u"id"_s, u"ch%1"_s.arg(i)}, {u"hd"_s, true}}}});
        const QJsonObject found = object(owner().get("/streams/by-metadata?field=group&value=g&active_only=false"));
        QCOMPARE(found.value(u"total_matching").toInt(), 3);
        QCOMPARE(found.value(u"filter").toObject().value(u"field").toString(), u"group"_s);
        QVERIFY(found.value(u"matching_streams").toArray().first().toObject().contains(u"url"));
        QCOMPARE(object(owner().get("/streams/by-metadata?field=group&value=g")).value(u"total_matching").toInt(), 0); // nobody plays
        QCOMPARE(object(owner().get("/streams/by-metadata?field=hd&value=true&active_only=false")).value(u"total_matching").toInt(), 3);
        QCOMPARE(object(owner().get("/streams/by-metadata?field=group&value=g&where=hd%3Dtrue,id%3Dch1&active_only=false"))
                     .value(u"total_matching")
                     .toInt(),
                 1);
        QCOMPARE(owner().get("/streams/by-metadata?value=g").status, 422);
        const QJsonObject counts =
            object(owner().get("/streams/counts-by-metadata?field=id&values=ch0,ch1,none&active_only=false")).value(u"counts").toObject();
        QCOMPARE(counts, (QJsonObject{{u"ch0"_s, 1}, {u"ch1"_s, 1}, {u"none"_s, 0}}));
        QCOMPARE(object(owner().request("DELETE", "/streams/oldest-by-metadata?field=group&value=g")).value(u"deleted_count").toInt(), 1);
        const QJsonObject gone = object(owner().request("DELETE", "/streams/by-metadata?field=group&value=g&exclude_channel_id=ch2"));
        QCOMPARE(gone.value(u"deleted_count").toInt(), 1);
        QCOMPARE(gone.value(u"skipped_streams").toArray().first().toObject().value(u"reason").toString(), u"excluded_by_channel_id"_s);
        const QByteArray last = object(owner().get("/streams/by-metadata?field=id&value=ch2&active_only=false"))
                                    .value(u"matching_streams")
                                    .toArray()
                                    .first()
                                    .toObject()
                                    .value(u"stream_id")
                                    .toString()
                                    .toLatin1();
        const auto patched = owner().request("PATCH", "/streams/" + last, R"({"metadata":{"group":null,"name":"Two"}})",
                                             {{"Content-Type", "application/json"}});
        QCOMPARE(patched.status, 200);
        QVERIFY(!object(patched).value(u"metadata").toObject().contains(u"group"));
        QVERIFY(owner().get("/channels.m3u").body.contains(",Two\n"));
        QCOMPARE(owner().request("DELETE", "/streams/" + last).status, 200);
        QCOMPARE(owner().request("DELETE", "/streams/" + last).status, 404);
    }

    void statsHaveTheirFields()
    {
        const QJsonObject stats = object(owner().get("/stats"));
        for (const char *field : {"total_streams", "active_streams", "total_clients", "active_clients", "total_bytes_served",
                                  "total_segments_served", "uptime_seconds", "streams", "clients"})
            QVERIFY2(stats.contains(QLatin1String(field)), field);
        for (const char *path : {"/stats/detailed", "/stats/performance"}) {
            const QJsonObject figures = object(owner().get(path));
            for (const char *field : {"connection_pool_stats", "failover_stats", "performance_metrics", "error_stats"})
                QVERIFY2(!figures.value(QLatin1String(field)).toObject().isEmpty(), field);
        }
        QVERIFY(object(owner().get("/stats/streams")).contains(u"total_streams"));
        QVERIFY(object(owner().get("/stats/clients")).contains(u"total_clients"));
        const QJsonObject health = object(owner().get("/health"));
        QCOMPARE(health.value(u"status").toString(), u"healthy"_s);
        QVERIFY(health.contains(u"active_streams") && health.contains(u"active_clients") && health.contains(u"uptime_seconds"));
        QVERIFY(object(owner().get("/info")).value(u"configuration").toObject().contains(u"default_user_agent"));
        QCOMPARE(object(owner().post("/test-connection", QJsonDocument(QJsonObject{{u"url"_s, m_origin->url(u"/key.bin"_s)}}).toJson()))
                     .value(u"success")
                     .toBool(),
                 true);
        const QJsonObject failed =
            object(owner().post("/test-connection", QJsonDocument(QJsonObject{{u"url"_s, m_origin->url(u"/none"_s)}}).toJson()));
        QCOMPARE(failed.value(u"success").toBool(), false);
        QCOMPARE(failed.value(u"status_code").toInt(), 404);
        for (const char *page : {"/docs", "/redoc"})
            QCOMPARE(http().get(page).status, 200);
        QCOMPARE(http().get("/m3u-proxy/docs").status, 302);
        const QJsonObject document = object(http().get("/m3u-proxy/openapi.json"));
        QCOMPARE(document.value(u"openapi").toString(), u"3.1.0"_s);
        const QJsonObject create = document.value(u"paths").toObject().value(u"/streams").toObject().value(u"post").toObject();
        const QJsonObject schema = create.value(u"requestBody")
                                       .toObject()
                                       .value(u"content")
                                       .toObject()
                                       .value(u"application/json")
                                       .toObject()
                                       .value(u"schema")
                                       .toObject();
        QVERIFY(schema.value(u"properties").toObject().contains(u"failover_urls"));
    }

    void webhooksAreToldOnce()
    {
        OriginAnswer ok;
        m_origin->set(u"/hook"_s, ok);
        const QByteArray url = m_origin->url(u"/hook"_s).toLatin1();
        const auto made = owner().post(
            "/webhooks",
            R"({"url":")" + url
                + R"(","events":["client_connected","stream_started"],"timeout":5,"retry_attempts":1,"headers":{"X-Of-Mine":"yes"}})");
        QCOMPARE(made.status, 200);
        QCOMPARE(object(made).value(u"webhook_url").toString().toLatin1(), url);
        QCOMPARE(object(made).value(u"events").toArray().size(), 2);
        QVERIFY(object(made).value(u"secret").isString());
        const QJsonObject row = object(owner().get("/webhooks")).value(u"webhooks").toArray().first().toObject();
        QCOMPARE(row.value(u"timeout").toInt(), 5);
        QCOMPARE(row.value(u"retry_attempts").toInt(), 1);
        QCOMPARE(owner().post("/webhooks", R"({"url":")" + url + R"(","events":["never_heard_of"]})").status, 422);
        const QByteArray id =
            create({{u"url"_s, m_origin->url(u"/film.m3u8"_s)}, {u"user_agent"_s, u"hooks"_s}}).value(u"stream_id").toString().toLatin1();
        for (int i = 0; i < 4; ++i)
            QCOMPARE(http().get("/hls/" + id + "/playlist.m3u8?client_id=hooked").status, 200);
        for (int i = 0; i < 3; ++i) // nor is one that says no name somebody else each time
            QCOMPARE(http().get("/hls/" + id + "/playlist.m3u8").header("X-Client-ID"),
                     http().get("/hls/" + id + "/playlist.m3u8").header("X-Client-ID"));
        QTRY_COMPARE_WITH_TIMEOUT(m_origin->requests(u"/hook"_s), 3, 4000); // two clients, one stream, however often they ask
        QTest::qWait(300);
        QCOMPARE(m_origin->requests(u"/hook"_s), 3);
        const QByteArray said = m_origin->lastHead(u"/hook"_s);
        QVERIFY2(said.contains("webhook-signature: v1,") && said.toLower().contains("x-of-mine: yes"), said.constData());
        QCOMPARE(owner().post("/webhooks", R"({"url":")" + url + R"(","headers":{"Host":"elsewhere"}})").status, 422);
        const auto tested = owner().post("/webhooks/test?webhook_url=" + url, "{}");
        QCOMPARE(tested.status, 200);
        QVERIFY(object(tested).value(u"event_id").isString());
        QTRY_COMPARE_WITH_TIMEOUT(m_origin->requests(u"/hook"_s), 4, 4000);
        QVERIFY(keptOfWebhooks().contains("[5,1,")); // its headers lie there, sealed
        QCOMPARE(owner().request("DELETE", "/webhooks?webhook_url=" + url).status, 200);
        QCOMPARE(keptOfWebhooks(), QByteArray("{}")); // and go with it
        QCOMPARE(owner().request("DELETE", "/webhooks?webhook_url=" + url).status, 404);
        QCOMPARE(http().get("/webhooks").status, 401);
    }

    void addressesMayNeedASignature()
    {
        configure({}, {{u"signsUrls"_s, true}, {u"signedUrlSec"_s, 100}});
        const QByteArray endpoint = create({{u"url"_s, m_origin->url(u"/film.mp4"_s)}}).value(u"stream_endpoint").toString().toLatin1();
        QVERIFY(endpoint.contains("?exp=") && endpoint.contains("&sig="));
        QCOMPARE(http().get(endpoint).status, 200);
        QCOMPARE(http().get(endpoint.left(endpoint.indexOf('?'))).status, 403);
        QByteArray later = endpoint;
        const qsizetype at = later.indexOf("exp=") + 4;
        later.replace(at, 10, QByteArray::number(QDateTime::currentSecsSinceEpoch() + 1'000'000));
        QCOMPARE(http().get(later).status, 403);
        QCOMPARE(http().get(later.replace(at, 10, "1000000000")).status, 403);
        // For one viewer: from his address alone.
        const QByteArray id = endpoint.mid(8, endpoint.indexOf('?') - 8);
        const auto signedFor = [&](const QByteArray &body) {
            return object(owner().post("/streams/" + id + "/sign", body)).value(u"stream_endpoint").toString().toLatin1();
        };
        QCOMPARE(http().get(signedFor(R"({"seconds":60})")).status, 200);
        const QByteArray here = signedFor(R"({"seconds":60,"address":"127.0.0.1"})");
        QCOMPARE(http().get(here).status, 200);
        QCOMPARE(http().get(here.left(here.indexOf("&ip="))).status, 403);
        QCOMPARE(http().get(signedFor(R"({"seconds":60,"address":"192.0.2.7"})")).status, 403);
        QCOMPARE(owner().post("/streams/" + id + "/sign", R"({"address":"nowhere"})").status, 422);
        configure({});
    }

    void streamsSurviveARestart()
    {
        const QByteArray id = create({{u"url"_s, m_origin->url(u"/film.mp4"_s)}, {u"metadata"_s, QJsonObject{{u"name"_s, u"Film"_s}}}})
                                  .value(u"stream_id")
                                  .toString()
                                  .toLatin1();
        const QByteArray key = m_server->key();
        ServerOptions options;
        options.dataDir = m_server->dataDir();
        m_server->server().close();
        const RunningServer again(options);
        QVERIFY2(again.error().isEmpty(), qPrintable(again.error()));
        TestHttp client(again.port());
        QCOMPARE(client.get("/stream/" + id).status, 200);
        client.setDefaultHeaders({{"X-API-Token", key}});
        QVERIFY(client.get("/streams/" + id).body.contains("Film"));
    }
};

CW_TEST(ProxyTest)
#include "ProxyTest.moc"
