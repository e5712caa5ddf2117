// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/FaultyOrigin.h"
#include "running/RunningServer.h"

#include "TestRegistry.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTcpServer>
#include <QTcpSocket>
#include <QtTest>

#include <array>

using namespace castwright;
using namespace castwright::tests;
using namespace Qt::StringLiterals;

/// What the stream proxy allows and refuses, and what it tells others: hosts, proxies, limits, signatures, webhooks, lists.
class ProxyRulesTest : public QObject {
    Q_OBJECT

    std::unique_ptr<FaultyOrigin> m_origin;
    std::unique_ptr<RunningServer> m_server;

    TestHttp http(const HttpHeaders &headers = {}) const
    {
        TestHttp made(m_server->port());
        made.setDefaultHeaders(headers);
        return made;
    }
    TestHttp owner() const { return http({{"Authorization", QByteArray("Bearer " + m_server->key())}}); }
    static QJsonObject object(const tests::HttpAnswer &answer) { return QJsonDocument::fromJson(answer.body).object(); }
    tests::HttpAnswer send(const char *method, const QByteArray &path, const QJsonObject &body) const
    {
        return owner().request(method, path, QJsonDocument(body).toJson(), {{"Content-Type", "application/json"}});
    }
    tests::HttpAnswer configure(QJsonObject relay, QJsonObject more = {}) const
    {
        relay.insert(u"allowsLoopback"_s, true);
        more.insert(u"relay"_s, relay);
        return send("PUT", "/streams-settings", more);
    }
    QByteArray create(const QJsonObject &body) const
    {
        const auto answer = send("POST", "/streams", body);
        if (answer.status != 200)
            QTest::qFail(answer.body.constData(), __FILE__, __LINE__);
        return object(answer).value(u"stream_id").toString().toLatin1();
    }
    QJsonObject webhook(const QString &url) const
    {
        for (const QJsonValue &row : object(owner().get("/v1/webhooks")).value(u"data").toArray())
            if (row.toObject().value(u"url").toString() == url)
                return row.toObject();
        return {};
    }

    QByteArray fastStream(const QString &path)
    {
        OriginAnswer live;
        live.contentType = "video/x-raw";
        live.body = QByteArray(400'000, 'r');
        live.liveBytesPerSec = 200'000;
        m_origin->set(path, live);
        return create({{u"url"_s, m_origin->url(path)}});
    }
    /// Three players of these streams get 60 kB a second together, and each gets of it.
    void verifyShared(const std::array<QByteArray, 3> &ids)
    {
        std::array<QTcpSocket, 3> players;
        std::array<qint64, 3> got{};
        for (std::size_t i = 0; i < players.size(); ++i) {
            players[i].connectToHost(u"127.0.0.1"_s, m_server->port());
            QVERIFY(players[i].waitForConnected(3000));
            players[i].write("GET /stream/" + ids[i] + " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
        }
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < 4000) {
            QTest::qWait(50);
            for (std::size_t i = 0; i < players.size(); ++i)
                got[i] += players[i].readAll().size();
        }
        const qint64 all = got[0] + got[1] + got[2];
        QVERIFY2(all < 60'000 * 6 && all > 60'000 * 2, qPrintable(QString::number(all))); // one second's worth was saved up
        for (const qint64 each : got)
            QVERIFY2(each > all / 8, qPrintable(u"%1 of %2"_s.arg(each).arg(all)));
    }

private Q_SLOTS:
    void init()
    {
        m_origin = std::make_unique<FaultyOrigin>();
        OriginAnswer film;
        film.contentType = "video/mp4";
        film.body = QByteArray(20'000, 'f');
        m_origin->set(u"/film.mp4"_s, film);
        m_server = std::make_unique<RunningServer>();
        QVERIFY2(m_server->error().isEmpty(), qPrintable(m_server->error()));
        QCOMPARE(configure({}).status, 200);
    }
    void cleanup()
    {
        m_server.reset();
        m_origin.reset();
    }

    void settingsAreHeldAgainstWhatTheRelayCan()
    {
        QCOMPARE(configure({{u"schemes"_s, QJsonArray{u"gopher"_s}}}).status, 422);
        QCOMPARE(configure({{u"schemes"_s, QJsonArray{u"https"_s}}}).status, 200);
        QCOMPARE(send("POST", "/streams", {{u"url"_s, m_origin->url(u"/film.mp4"_s)}}).status, 422);
        QCOMPARE(configure({{u"deniedHosts"_s, QJsonArray{u"http://x"_s}}}).status, 422);
        QCOMPARE(configure({{u"deniedHosts"_s, QJsonArray{u"*.ads.example"_s, u"127.0.0.1"_s}}}).status, 200);
        QCOMPARE(send("POST", "/streams", {{u"url"_s, m_origin->url(u"/film.mp4"_s)}}).status, 422);
        QCOMPARE(configure({{u"allowedHosts"_s, QJsonArray{u"127.0.0.0/8"_s}}}).status, 200);
        QCOMPARE(send("POST", "/streams", {{u"url"_s, u"http://8.8.8.8/x.ts"_s}}).status, 422);
        QCOMPARE(http().get("/stream/" + create({{u"url"_s, m_origin->url(u"/film.mp4"_s)}})).body.size(), 20'000);
    }

    void proxiesAreNoWayAround()
    {
        for (const char *bad : {"nonsense", "ftp://proxy.example", "http://169.254.169.254:80", "socks5://10.0.0.1"}) {
            const auto answer =
                send("POST", "/streams", {{u"url"_s, m_origin->url(u"/film.mp4"_s)}, {u"proxy_url"_s, QString::fromLatin1(bad)}});
            QVERIFY2(answer.status == 422, bad);
            QVERIFY2(answer.body.contains("proxy_url"), answer.body.constData());
        }
        // A proxy of HTTP that is there: it is asked, and the film's own server is not.
        QTcpSocket *asked = nullptr;
        QTcpServer proxy;
        QVERIFY(proxy.listen(QHostAddress::LocalHost));
        connect(&proxy, &QTcpServer::newConnection, this, [&] { asked = proxy.nextPendingConnection(); });
        const QByteArray id =
            create({{u"url"_s, m_origin->url(u"/film.mp4"_s)}, {u"proxy_url"_s, u"http://127.0.0.1:%1"_s.arg(proxy.serverPort())}});
        QTcpSocket player;
        player.connectToHost(u"127.0.0.1"_s, m_server->port());
        QVERIFY(player.waitForConnected(3000));
        player.write("GET /stream/" + id + " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
        QTRY_VERIFY_WITH_TIMEOUT(asked && asked->bytesAvailable() > 0, 5000);
        QVERIFY(asked->readAll().startsWith("CONNECT 127.0.0.1:"));
        QCOMPARE(m_origin->requests(u"/film.mp4"_s), 0);
    }

    void aPlaylistBehindAPlainAddressIsPlayed()
    {
        OriginAnswer list;
        list.contentType = "application/x-mpegURL";
        list.body = "#EXTM3U\n#EXT-X-TARGETDURATION:4\n#EXTINF:4,\nseg1.ts\n#EXT-X-ENDLIST\n";
        m_origin->set(u"/live/channel7"_s, list);
        const QByteArray id = create({{u"url"_s, m_origin->url(u"/live/channel7"_s)}});
        const auto led = http().get("/m3u-proxy/stream/" + id + "?client_id=tv");
        QCOMPARE(led.status, 302);
        QCOMPARE(led.header("Location"), QByteArray("../hls/" + id + "/playlist.m3u8?client_id=tv"));
        const auto played = http().get("/m3u-proxy/hls/" + id + "/playlist.m3u8?client_id=tv");
        QCOMPARE(played.status, 200);
        QVERIFY2(played.body.contains("segment.ts?id="), played.body.constData());
        QTRY_COMPARE_WITH_TIMEOUT(object(owner().get("/streams/" + id)).value(u"stream").toObject().value(u"stream_type").toString(),
                                  u"HLS"_s, 2000);
    }

    void aStreamsBudgetIsForAllItsClients()
    {
        QCOMPARE(configure({{u"maxStreamBytesPerSec"_s, 60'000}}).status, 200);
        const QByteArray id = fastStream(u"/raw"_s);
        verifyShared({id, id, id}); // the first alone would have had all of it for itself
    }

    /// Two streams, one with two players: what all of them get together, and that each gets of it.
    void theTotalIsForAllStreams()
    {
        QCOMPARE(configure({{u"maxTotalBytesPerSec"_s, 60'000}}).status, 200);
        const QByteArray two = fastStream(u"/raw2"_s);
        verifyShared({fastStream(u"/raw1"_s), two, two});
    }

    void webhooksOfOthersAreLeftAlone()
    {
        m_origin->set(u"/hook"_s, {});
        const QString url = m_origin->url(u"/hook"_s);
        const QByteArray path = "/webhooks?webhook_url=" + url.toLatin1();
        QCOMPARE(
            send("POST", "/v1/webhooks", {{u"url"_s, url}, {u"events"_s, QJsonArray{u"proxy.stream_started"_s, u"stream.live"_s}}}).status,
            201);
        QCOMPARE(send("POST", "/webhooks", {{u"url"_s, url}, {u"events"_s, QJsonArray{u"stream_failed"_s}}}).status, 200);
        QCOMPARE(webhook(url).value(u"events").toArray(), (QJsonArray{u"stream.live"_s, u"proxy.stream_failed"_s}));
        QCOMPARE(owner().request("DELETE", path).status, 200);
        QCOMPARE(webhook(url).value(u"events").toArray(), QJsonArray{u"stream.live"_s});
        QCOMPARE(owner().request("DELETE", path).status, 404);
    }

    void signaturesMayBeForOneAddress()
    {
        QCOMPARE(configure({}, {{u"signsUrls"_s, true}}).status, 200);
        const QByteArray id = create({{u"url"_s, m_origin->url(u"/film.mp4"_s)}});
        const auto sign = [&](const QString &address, int seconds = 100) {
            const auto answer = send("POST", "/streams/" + id + "/sign", {{u"address"_s, address}, {u"seconds"_s, seconds}});
            return answer.status == 200 ? object(answer).value(u"stream_endpoint").toString().toLatin1()
                                        : QByteArray::number(answer.status);
        };
        const QByteArray ours = sign(u"127.0.0.1"_s);
        QVERIFY2(ours.startsWith(QByteArray("/stream/" + id + "?exp=")), ours.constData());
        QCOMPARE(http().get(ours).status, 200);
        QCOMPARE(http().get(sign(u"::ffff:127.0.0.1"_s)).status, 200);
        QCOMPARE(http().get(sign(u"0:0:0:0:0:FFFF:7F00:0001"_s)).status, 200); // the same, in other letters
        QCOMPARE(http().get(sign(QString())).status, 200);
        QCOMPARE(http().get(sign(u"192.0.2.7"_s)).status, 403);
        const auto boundTo = [&](const QString &address) {
            return object(send("POST", "/streams/" + id + "/sign", {{u"address"_s, address}})).value(u"bound_to").toString();
        };
        QCOMPARE(boundTo(u"2001:DB8:0:0:0:0:0:1"_s), u"2001:db8::1"_s);
        QCOMPARE(boundTo(u"fe80::1%eth0"_s), u"fe80::1"_s);
        QByteArray unbound = ours;
        QCOMPARE(http().get(unbound.replace("&ip=1", "")).status, 403);
        QCOMPARE(sign(u"nowhere"_s), QByteArray("422"));
        QCOMPARE(http().request("POST", "/streams/" + id + "/sign", "{}").status, 401);
        OriginAnswer list;
        list.body = "#EXTM3U\n#EXT-X-TARGETDURATION:4\n#EXTINF:4,\nseg1.ts\n#EXT-X-ENDLIST\n";
        m_origin->set(u"/list.m3u8"_s, list);
        const QByteArray hls = create({{u"url"_s, m_origin->url(u"/list.m3u8"_s)}});
        const QByteArray endpoint = object(send("POST", "/streams/" + hls + "/sign", {{u"address"_s, u"127.0.0.1"_s}}))
                                        .value(u"stream_endpoint")
                                        .toString()
                                        .toLatin1();
        QVERIFY(http().get(endpoint).body.contains("&ip=1")); // its segments are bound as well
    }

    void segmentsOfDashAreSignedToo()
    {
        OriginAnswer manifest;
        manifest.contentType = "application/dash+xml";
        manifest.body =
            "<MPD type=\"static\"><Period><AdaptationSet><SegmentTemplate media=\"v-$Number$.m4s\"/></AdaptationSet></Period></MPD>";
        m_origin->set(u"/show.mpd"_s, manifest);
        OriginAnswer segment;
        segment.contentType = "video/mp4";
        segment.body = QByteArray("\0\0\0\x10styp", 8) + QByteArray(200, 'v');
        m_origin->set(u"/v-1.m4s"_s, segment);
        const QByteArray id = create({{u"url"_s, m_origin->url(u"/show.mpd"_s)}});
        const auto baseOf = [&](const QByteArray &endpoint) {
            const QByteArray text = http().get(endpoint).body;
            const qsizetype at = text.indexOf("<BaseURL>") + 9;
            return text.mid(at, text.indexOf("</BaseURL>") - at);
        };
        const QByteArray plain = baseOf("/dash/" + id + "/manifest.mpd");
        QVERIFY2(plain.startsWith("segment/") && !plain.contains('~'), plain.constData());
        QCOMPARE(http().get("/dash/" + id + '/' + plain + "v-1.m4s").status, 200);

        QCOMPARE(configure({}, {{u"signsUrls"_s, true}}).status, 200);
        QCOMPARE(http().get("/dash/" + id + '/' + plain + "v-1.m4s").status, 403);
        const QByteArray endpoint = object(send("POST", "/streams/" + id + "/sign", {{u"address"_s, u"127.0.0.1"_s}, {u"seconds"_s, 100}}))
                                        .value(u"stream_endpoint")
                                        .toString()
                                        .toLatin1();
        QByteArray base = baseOf(endpoint);
        QVERIFY2(base.startsWith("segment/~"), base.constData());
        QCOMPARE(http().get("/dash/" + id + '/' + base + "v-1.m4s").body, segment.body);
        QCOMPARE(http().get("/dash/" + id + '/' + base.replace("~1/", "/") + "v-1.m4s").status, 403); // it was for one address
        QCOMPARE(configure({}).status, 200);
    }

    void filtersTakeSeveralFields()
    {
        for (int i = 0; i < 4; ++i)
            create({{u"url"_s, m_origin->url(u"/f%1.ts"_s.arg(i))},
                    {u"metadata"_s, QJsonObject{{u"group"_s, i < 3 ? u"a"_s : u"b"_s}, {u"hd"_s, i % 2 == 0}}}});
        const auto count = [&](const QByteArray &query) {
            return object(owner().get("/streams/by-metadata?active_only=false&" + query)).value(u"total_matching").toInt(-1);
        };
        QCOMPARE(count("field=group&value=a"), 3);
        QCOMPARE(count("field=group&value=a&where=hd=true"), 2);
        QCOMPARE(count("field=group&value=b&where=hd=true"), 0);
        QCOMPARE(count("field=group&value="), 0);
        QCOMPARE(owner().get("/streams/by-metadata?field=group").status, 422); // the contract asks for both
        QCOMPARE(owner().get("/streams/counts-by-metadata?field=group").status, 422);
        QCOMPARE(owner().request("DELETE", "/streams/by-metadata?field=group").status, 422);
        QCOMPARE(
            object(owner().request("DELETE", "/streams/by-metadata?field=group&value=a&where=hd=false")).value(u"deleted_count").toInt(),
            1);
        QCOMPARE(object(owner().get("/streams")).value(u"total").toInt(), 3);
        // What changes is found by what it is now.
        const QJsonArray streams =
            object(owner().get("/streams/by-metadata?active_only=false&field=group&value=b")).value(u"matching_streams").toArray();
        const QByteArray path = "/streams/" + streams.first().toObject().value(u"stream_id").toString().toLatin1();
        QCOMPARE(send("PATCH", path, {{u"metadata"_s, QJsonObject{{u"group"_s, u"c"_s}, {u"hd"_s, QJsonValue()}}}}).status, 200);
        QCOMPARE(count("field=group&value=b"), 0);
        QCOMPARE(count("field=group&value=c"), 1);
        QCOMPARE(count("field=group&value=c&where=hd=false"), 0);
        const auto counts = [&] {
            return object(owner().get("/streams/counts-by-metadata?active_only=false&field=group&values=a,b,c"))
                .value(u"counts")
                .toObject();
        };
        QCOMPARE(counts(), (QJsonObject{{u"a"_s, 2}, {u"b"_s, 0}, {u"c"_s, 1}}));
        QCOMPARE(owner().request("DELETE", path).status, 200);
        QCOMPARE(counts(), (QJsonObject{{u"a"_s, 2}, {u"b"_s, 0}, {u"c"_s, 0}}));
    }

    void whatIsKnownOfStreamsIsFoundAfterARestart()
    {
        const QTemporaryDir folder;
        ServerOptions options;
        options.dataDir = folder.path();
        m_server.reset();
        m_server = std::make_unique<RunningServer>(options);
        QVERIFY2(m_server->error().isEmpty(), qPrintable(m_server->error()));
        create({{u"url"_s, u"http://example.org/a.ts"_s}, {u"metadata"_s, QJsonObject{{u"group"_s, u"a"_s}}}});
        m_server.reset();
        m_server = std::make_unique<RunningServer>(options);
        QVERIFY2(m_server->error().isEmpty(), qPrintable(m_server->error()));
        QCOMPARE(object(owner().get("/streams/by-metadata?active_only=false&field=group&value=a")).value(u"total_matching").toInt(), 1);
        m_server.reset(); // before its folder
    }

    void whatHappenedIsKept()
    {
        const QByteArray id = create({{u"url"_s, m_origin->url(u"/film.mp4"_s)}, {u"metadata"_s, QJsonObject{{u"name"_s, u"Film"_s}}}});
        QCOMPARE(http().get("/stream/" + id).body.size(), 20'000);
        const auto events = [&] { return object(owner().get("/streams-events")).value(u"events").toArray(); };
        const auto typesOf = [&] {
            QStringList out;
            for (const QJsonValue &event : events())
                if (event[u"stream_id"].toString().toLatin1() == id)
                    out.append(event[u"event_type"].toString());
            return out;
        };
        QTRY_VERIFY_WITH_TIMEOUT(typesOf().contains(u"stream_stopped"_s), 8000);
        for (const QString &type : {u"stream_started"_s, u"client_connected"_s, u"client_disconnected"_s})
            QCOMPARE(typesOf().count(type), 1);
        qint64 last = 0;
        for (const QJsonValue &event : events()) {
            QVERIFY(event[u"sequence"].toInteger() > last);
            last = event[u"sequence"].toInteger();
            QVERIFY(QDateTime::fromString(event[u"timestamp"].toString(), Qt::ISODateWithMs).isValid());
            QCOMPARE(event[u"data"][u"metadata"][u"name"].toString(), u"Film"_s);
        }
        QCOMPARE(http().get("/streams-events").status, 401);
    }

    void addressesMayChange()
    {
        OriginAnswer slow;
        slow.contentType = "video/mp4";
        slow.body = QByteArray(1000, 'b');
        m_origin->set(u"/backup.mp4"_s, slow);
        QString secret = m_origin->url(u"/gone.mp4"_s);
        secret.replace(u"http://"_s, u"http://ann:word@"_s);
        const QByteArray id = create({{u"url"_s, m_origin->url(u"/none.mp4"_s)}, {u"failover_urls"_s, QJsonArray{secret}}});
        const auto view = [&] { return object(owner().get("/streams/" + id)).value(u"stream").toObject(); };
        const QString shown = view().value(u"failover_urls").toArray().first().toString();
        QVERIFY2(!shown.contains(u"word"), qPrintable(shown));
        QVERIFY(http().get("/stream/" + id).status >= 400);
        QVERIFY(m_origin->lastHead(u"/gone.mp4"_s).contains("Authorization: Basic"));
        QCOMPARE(send("PATCH", "/streams/" + id,
                      {{u"failover_urls"_s, QJsonArray{shown, m_origin->url(u"/backup.mp4"_s)}},
                       {u"headers"_s, QJsonObject{{u"X-Pass"_s, u"open"_s}}}})
                     .status,
                 200);
        QCOMPARE(view().value(u"failover_urls").toArray().size(), 2);
        QCOMPARE(view().value(u"header_names").toArray(), QJsonArray{u"X-Pass"_s});
        QCOMPARE(http().get("/stream/" + id).body.size(), 1000);
        QVERIFY(m_origin->lastHead(u"/gone.mp4"_s).contains("Authorization: Basic")); // what was shown stood for it
        QVERIFY(m_origin->lastHead(u"/backup.mp4"_s).contains("X-Pass: open"));
        QCOMPARE(send("PATCH", "/streams/" + id, {{u"headers"_s, QJsonObject{{u"X-Pass"_s, QJsonValue()}}}}).status, 200);
        QCOMPARE(view().value(u"header_names").toArray(), QJsonArray());
        QCOMPARE(send("PATCH", "/streams/" + id, {{u"failover_urls"_s, QJsonArray{u"file:///etc/passwd"_s}}}).status, 422);
        // One address is relayed by one stream.
        const QByteArray other = create({{u"url"_s, m_origin->url(u"/none.mp4"_s)}, {u"user_agent"_s, u"Other/1"_s}});
        QVERIFY(other != id);
        QCOMPARE(send("PATCH", "/streams/" + other, {{u"user_agent"_s, QString()}}).status, 409);
    }

    void listsNameTheirGuide()
    {
        const QByteArray bare = owner().get("/channels.m3u").body;
        QVERIFY(bare.startsWith("#EXTM3U\n"));
        OriginAnswer list;
        list.body = "#EXTM3U\n#EXTINF:-1,One\n" + m_origin->url(u"/one.ts"_s).toUtf8() + '\n';
        m_origin->set(u"/get.php"_s, list);
        OriginAnswer guide;
        guide.body = "<tv></tv>";
        m_origin->set(u"/xmltv.php"_s, guide);
        const auto imported =
            send("POST", "/streams/import", {{u"url"_s, m_origin->url(u"/get.php?username=a&password=b&type=m3u_plus"_s)}});
        QCOMPARE(imported.status, 200);
        QCOMPARE(object(imported).value(u"has_guide").toBool(), true);
        QCOMPARE(owner().get("/guide.xml").body, QByteArray("<tv></tv>"));
        QVERIFY2(m_origin->lastHead(u"/xmltv.php"_s).contains("username=a&password=b"), m_origin->lastHead(u"/xmltv.php"_s).constData());
        QVERIFY(owner().get("/channels.m3u").body.startsWith("#EXTM3U x-tvg-url=\"http://127.0.0.1:"));
        const QByteArray open = http().get("/channels.m3u?api_token=" + m_server->key()).body;
        QVERIFY2(open.contains(QByteArray("/guide.xml?api_token=" + m_server->key())), open.constData());
        const QJsonObject stream = object(owner().get("/streams")).value(u"streams").toArray().first().toObject();
        QCOMPARE(stream.value(u"stream_endpoint").toString(), QString(u"/stream/"_s + stream.value(u"stream_id").toString()));
    }

    void theDocumentNamesWhatThereIs()
    {
        const QJsonObject document = object(http().get("/m3u-proxy/openapi.json"));
        const QJsonObject paths = document.value(u"paths").toObject();
        for (const char *path : {"/webhooks", "/webhooks/test", "/healthz", "/metrics", "/channels.m3u", "/guide.xml",
                                 "/hls/{stream_id}/segment", "/hls/{stream_id}/segment.ts", "/dash/{stream_id}/segment/{folder}/{name}"})
            QVERIFY2(paths.contains(QLatin1String(path)), path);
        for (auto path = paths.begin(); path != paths.end(); ++path) {
            const QJsonObject methods = path->toObject();
            for (auto method = methods.begin(); method != methods.end(); ++method) {
                const QJsonObject answers = method->toObject().value(u"responses").toObject();
                const QJsonObject content = answers.value(u"200").toObject().value(u"content").toObject();
                QVERIFY2(!content.isEmpty() && !content.begin()->toObject().value(u"schema").toObject().isEmpty(),
                         qPrintable(QString(path.key() + u' ' + method.key())));
                const bool isManaging = !method->toObject().value(u"security").toArray().isEmpty() && method.key() == u"post";
                QVERIFY2(!isManaging || (answers.contains(u"400") && answers.contains(u"429")), qPrintable(path.key()));
            }
        }
        QVERIFY(paths.value(u"/stream/{stream_id}").toObject().value(u"get").toObject().value(u"responses").toObject().contains(u"502"));
        // The shapes are those that are sent.
        create({{u"url"_s, m_origin->url(u"/film.mp4"_s)}});
        const QJsonObject sent = object(owner().get("/streams")).value(u"streams").toArray().first().toObject();
        const QJsonObject shape = document.value(u"components").toObject().value(u"schemas").toObject().value(u"StreamStat").toObject();
        for (const QString &member : sent.keys())
            QVERIFY2(shape.value(u"properties").toObject().contains(member), qPrintable(member));
        for (const char *page : {"/docs", "/redoc"})
            QVERIFY(http().get(page).body.contains("?spec=proxy"));
    }

    void aTestEventHasTheProxysFields()
    {
        m_origin->set(u"/hook"_s, {});
        const QString url = m_origin->url(u"/hook"_s);
        QCOMPARE(send("POST", "/webhooks", {{u"url"_s, url}, {u"events"_s, QJsonArray{u"stream_failed"_s}}}).status, 200);
        QCOMPARE(owner().post("/webhooks/test?webhook_url=" + url.toLatin1(), "{}").status, 200);
        const QByteArray deliveries = "/v1/webhooks/" + webhook(url).value(u"id").toString().toLatin1() + "/deliveries";
        QTRY_COMPARE_WITH_TIMEOUT(object(owner().get(deliveries)).value(u"data").toArray().size(), 1, 4000);
        const QJsonObject row = object(owner().get(deliveries)).value(u"data").toArray().first().toObject();
        const QJsonObject body = QJsonDocument::fromJson(row.value(u"body").toString().toUtf8()).object();
        for (const char *field : {"event_id", "event_type", "stream_id", "timestamp", "data"})
            QVERIFY2(body.contains(QLatin1String(field)), field);
    }

    void aDeletionTellsTheMetadata()
    {
        m_origin->set(u"/hook"_s, {});
        QCOMPARE(send("POST", "/webhooks",
                      {{u"url"_s, m_origin->url(u"/hook"_s)}, {u"events"_s, QJsonArray{u"stream_stopped"_s, u"client_disconnected"_s}}})
                     .status,
                 200);
        OriginAnswer list;
        list.body = "#EXTM3U\n#EXT-X-TARGETDURATION:4\n#EXTINF:4,\nseg1.ts\n";
        m_origin->set(u"/list.m3u8"_s, list);
        const QByteArray id = create({{u"url"_s, m_origin->url(u"/list.m3u8"_s)}, {u"metadata"_s, QJsonObject{{u"local_id"_s, u"ch9"_s}}}});
        QCOMPARE(http().get("/hls/" + id + "/playlist.m3u8").status, 200);
        QTRY_VERIFY(object(owner().get("/streams/" + id)).value(u"stream").toObject().value(u"is_active").toBool());
        QCOMPARE(owner().request("DELETE", "/streams/" + id).status, 200);
        const QByteArray deliveries =
            "/v1/webhooks/" + webhook(m_origin->url(u"/hook"_s)).value(u"id").toString().toLatin1() + "/deliveries";
        QTRY_COMPARE_WITH_TIMEOUT(object(owner().get(deliveries)).value(u"data").toArray().size(), 2, 4000);
        for (const QJsonValue &row : object(owner().get(deliveries)).value(u"data").toArray())
            QVERIFY2(row.toObject().value(u"body").toString().contains(u"ch9"), qPrintable(row.toObject().value(u"body").toString()));
    }
};

CW_TEST(ProxyRulesTest)
#include "ProxyRulesTest.moc"
