// SPDX-License-Identifier: GPL-3.0-or-later
#include "TestRegistry.h"
#include "services/StreamRules.h"
#include "unit/services/ServiceFixture.h"

namespace castwright::tests {

using namespace Qt::StringLiterals;

/// Streams, their keys and push targets: rules, what is shown to whom, what the engine is told.
class StreamServiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNewStream();
    void keysAreForThoseWhoMayChange();
    void keysAreSealedOnDisk();
    void rotating();
    void patch();
    void pull();
    void pullAddresses_data();
    void pullAddresses();
    void whoMayFetchPrivately();
    void lists();
    void backwards();
    void namedKeys();
    void targets();
    void masks_data();
    void masks();
    void deleting();
    void pictures();
    void survivesARestart();
};

namespace {
QJsonObject of(const QString &id, std::initializer_list<std::pair<QString, QJsonValue>> more = {})
{
    QJsonObject input{{u"streamId"_s, id}};
    for (const auto &[name, value] : more)
        input.insert(name, value);
    return input;
}
} // namespace

void StreamServiceTest::aNewStream()
{
    ServiceFixture f;
    const QJsonObject made =
        f.ok("stream.create", {{u"name"_s, u"Stage"_s}, {u"record"_s, true}, {u"dvrSec"_s, 600}, {u"renditions"_s, QJsonArray{u"720"_s}}});
    static const QRegularExpression key(u"^sk_[A-Za-z0-9]{28}$"_s);
    static const QRegularExpression playback(u"^[A-Za-z0-9]{16}$"_s);
    QVERIFY2(key.match(made[u"streamKey"].toString()).hasMatch(), qPrintable(made[u"streamKey"].toString()));
    QVERIFY2(playback.match(made[u"playbackId"].toString()).hasMatch(), qPrintable(made[u"playbackId"].toString()));
    QCOMPARE(made[u"ingestMode"].toString(), u"push"_s);
    const StreamSpec spec = f.streams.specs.value(made[u"id"].toString());
    QCOMPARE(spec.name, u"Stage"_s);
    QCOMPARE(spec.dvrSec, 600);
    QCOMPARE(spec.renditions, QStringList{u"720"_s});
    QVERIFY(spec.recordFolder.startsWith(f.folder.path() + u"/recordings/"));
    QCOMPARE(f.ok("stream.get", of(made[u"id"].toString())), made);
    QCOMPARE(f.refusal("stream.create", {{u"name"_s, u" "_s}}), u"unprocessable name"_s);
    QCOMPARE(f.refusal("stream.create", {{u"name"_s, u"x"_s}, {u"renditions"_s, QJsonArray{u"4000"_s}}}), u"unprocessable renditions[0]"_s);
    QCOMPARE(f.refusal("stream.create", {{u"name"_s, u"x"_s}, {u"streamKey"_s, u"mine"_s}}), u"unprocessable streamKey"_s);
}

void StreamServiceTest::keysAreForThoseWhoMayChange()
{
    ServiceFixture f;
    const QString id = f.makeStream();
    const QString secret = f.ok("stream.get", of(id))[u"streamKey"].toString();
    f.ok("streamKey.create", of(id, {{u"name"_s, u"OBS"_s}}));
    Caller reader = f.caller;
    reader.keyId = u"key_reader"_s;
    reader.scopes = {Scope::StreamsRead};
    for (const char *useCase : {"stream.get", "stream.list", "streamKey.list"}) {
        const auto seen = f.callAs(reader, useCase, QByteArray(useCase) == "stream.list" ? QJsonObject() : of(id));
        QVERIFY2(seen, useCase);
        QVERIFY2(!QJsonDocument(*seen).toJson().contains("\"sk_"), useCase);
    }
    f.ok("stream.rotateKey", of(id));
    f.ok("stream.update", of(id, {{u"name"_s, u"Other"_s}}));
    for (const auto &event : f.published)
        if (event->type != u"key.created") // an API key tells how it begins
            QVERIFY2(!QJsonDocument(event->data).toJson().contains("\"sk_"), qPrintable(event->type));
    QVERIFY(f.eventTypes().contains(u"stream.created"_s));
    QVERIFY(f.eventTypes().contains(u"streamKey.created"_s));
    QVERIFY(!secret.isEmpty());
}

void StreamServiceTest::keysAreSealedOnDisk()
{
    ServiceFixture f;
    const QString id = f.makeStream();
    const QString key = f.ok("stream.get", of(id))[u"streamKey"].toString();
    f.ok("pushTarget.create", of(id, {{u"name"_s, u"T"_s}, {u"targetUri"_s, u"rtmp://a.example/app/live_SECRET_123"_s}}));
    f.ok("stream.create",
         {{u"name"_s, u"P"_s},
          {u"ingestMode"_s, u"pull"_s},
          {u"pull"_s, QJsonObject{{u"urls"_s, QJsonArray{u"https://user:hidden@a.example/x.m3u8"_s}}}}});
    for (const char *sql :
         {"SELECT group_concat(stream_key||key_hash||pull_urls) FROM streams", "SELECT group_concat(uri) FROM push_targets"}) {
        QString stored;
        QVERIFY(f.database->query(QString::fromLatin1(sql), {}, [&](const SqlRow &row) { stored = row.text(0); }));
        QVERIFY(!stored.isEmpty());
        for (const QString &secret : {key, u"live_SECRET_123"_s, u"hidden"_s})
            QVERIFY2(!stored.contains(secret, Qt::CaseInsensitive), sql);
    }
}

void StreamServiceTest::rotating()
{
    ServiceFixture f;
    const QString id = f.makeStream();
    const QString before = f.ok("stream.get", of(id))[u"streamKey"].toString();
    f.streams.goLive(id, id, f.clock.now());
    const QJsonObject after = f.ok("stream.rotateKey", of(id), 1);
    QVERIFY(after[u"streamKey"].toString() != before);
    QCOMPARE(f.streams.disconnected, QStringList{id});
    QCOMPARE(f.ok("streamKey.check", {{u"key"_s, before}})[u"isValid"].toBool(), false);
    QCOMPARE(f.ok("streamKey.check", {{u"key"_s, after[u"streamKey"].toString().toUpper()}})[u"isValid"].toBool(), true);
    QCOMPARE(f.refusal("stream.rotateKey", of(id), 1), u"precondition_failed"_s);
}

void StreamServiceTest::patch()
{
    ServiceFixture f;
    const QString id = f.makeStream();
    QJsonObject after = f.ok("stream.update", of(id, {{u"record"_s, true}, {u"dvrRetentionDays"_s, 7}, {u"conflict"_s, u"takeOver"_s}}), 1);
    QCOMPARE(after[u"revision"].toInt(), 2);
    QCOMPARE(after[u"name"].toString(), u"Stage"_s);
    QCOMPARE(after[u"dvrRetentionDays"].toInt(), 7);
    QVERIFY(!f.streams.specs[id].recordFolder.isEmpty());
    QVERIFY(!f.ok("stream.update", of(id, {{u"clearDvrRetention"_s, true}})).contains(u"dvrRetentionDays"_s));
    QCOMPARE(f.refusal("stream.update", of(id, {{u"name"_s, u"x"_s}}), 1), u"precondition_failed"_s);
    QCOMPARE(f.refusal("stream.update", of(id, {{u"playbackId"_s, u"x"_s}})), u"unprocessable playbackId"_s);
    QCOMPARE(f.refusal("stream.update", of(id, {{u"pull"_s, QJsonObject{{u"urls"_s, QJsonArray{u"https://a.example/x"_s}}}}})),
             u"unprocessable pull"_s);
    f.ok("stream.update", of(id, {{u"enabled"_s, false}}));
    QCOMPARE(f.streams.disconnected, QStringList{id});
    after =
        f.ok("stream.update",
             of(id,
                {{u"playbackPolicy"_s,
                  QJsonObject{{u"type"_s, u"webhook"_s}, {u"webhookUrl"_s, u"https://a.example/ask"_s}, {u"webhookSecret"_s, u"shh"_s}}}}));
    QVERIFY(!after[u"playbackPolicy"].toObject().contains(u"webhookSecret"_s));
    QCOMPARE(f.refusal("stream.update", of(id, {{u"playbackPolicy"_s, QJsonObject{{u"webhookUrl"_s, u"http://169.254.169.254/x"_s}}}})),
             u"forbidden playbackPolicy.webhookUrl"_s);
    QCOMPARE(
        f.refusal("stream.update",
                  of(id,
                     {{u"playbackPolicy"_s,
                       QJsonObject{{u"requiredClaims"_s, QJsonArray{QJsonObject{{u"name"_s, u"a"_s}, {u"jsonValue"_s, u"nope"_s}}}}}}})),
        u"unprocessable playbackPolicy.requiredClaims[0].jsonValue"_s);
}

void StreamServiceTest::pull()
{
    ServiceFixture f;
    QCOMPARE(f.refusal("stream.create", {{u"name"_s, u"x"_s}, {u"ingestMode"_s, u"pull"_s}}), u"unprocessable pull.urls"_s);
    const QJsonObject made =
        f.ok("stream.create",
             {{u"name"_s, u"Pulled"_s},
              {u"ingestMode"_s, u"pull"_s},
              {u"pull"_s, QJsonObject{{u"urls"_s, QJsonArray{u"https://user:pw@a.example/x.m3u8?token=1"_s, u"rtsp://b.example/cam"_s}}}}});
    const QString id = made[u"id"].toString();
    QCOMPARE(made[u"pull"][u"urls"].toArray(), (QJsonArray{u"https://a.example/x.m3u8"_s, u"rtsp://b.example/cam"_s}));
    QCOMPARE(f.streams.specs[id].pullUrls, (QStringList{u"https://user:pw@a.example/x.m3u8?token=1"_s, u"rtsp://b.example/cam"_s}));
    // A change beside it keeps the credentials.
    f.ok("stream.update", of(id, {{u"pull"_s, QJsonObject{{u"enabled"_s, false}}}}));
    QCOMPARE(f.streams.specs[id].pullUrls.first(), u"https://user:pw@a.example/x.m3u8?token=1"_s);
    QCOMPARE(f.streams.specs[id].isEnabled, false);
    f.ok("stream.failOver", of(id));
    QCOMPARE(f.streams.failedOver, QStringList{id});
    QCOMPARE(f.refusal("stream.failOver", of(f.makeStream())), u"conflict"_s);
    // Back to push forgets where it came from.
    const QJsonObject push = f.ok("stream.update", of(id, {{u"ingestMode"_s, u"push"_s}}));
    QVERIFY(!push.contains(u"pull"_s));
    QVERIFY(f.streams.specs[id].pullUrls.isEmpty());
}

void StreamServiceTest::pullAddresses_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("isReachable");
    QTest::addColumn<QString>("refusal");
    const QString field = u"pull.urls[0]"_s;
    QTest::newRow("file") << u"file:///etc/passwd"_s << false << QString(u"unprocessable "_s + field);
    QTest::newRow("concat") << u"concat:a|b"_s << false << QString(u"unprocessable "_s + field);
    QTest::newRow("no host") << u"http:///x"_s << false << QString(u"unprocessable "_s + field);
    QTest::newRow("metadata") << u"http://169.254.169.254/latest"_s << false << QString(u"forbidden "_s + field);
    QTest::newRow("metadata, mapped") << u"http://[::ffff:169.254.169.254]/latest"_s << false << QString(u"forbidden "_s + field);
    QTest::newRow("link local") << u"http://[fe80::1]/x"_s << false << QString(u"forbidden "_s + field);
    QTest::newRow("nowhere") << u"http://0.0.0.0/x"_s << false << QString(u"forbidden "_s + field);
    QTest::newRow("loopback at home") << u"http://127.0.0.1:8080/x"_s << false << u"succeeded"_s;
    QTest::newRow("loopback from afar") << u"http://127.0.0.1:8080/x"_s << true << QString(u"forbidden "_s + field);
    QTest::newRow("private from afar") << u"srt://192.168.1.4:9000"_s << true << QString(u"forbidden "_s + field);
    QTest::newRow("public from afar") << u"srt://203.0.113.4:9000"_s << true << u"succeeded"_s;
}

void StreamServiceTest::pullAddresses()
{
    QFETCH(QString, url);
    QFETCH(bool, isReachable);
    QFETCH(QString, refusal);
    ServiceOptions options;
    options.isReachable = isReachable;
    ServiceFixture f(options);
    Caller key = f.caller;
    key.keyId = u"key_1"_s;
    key.scopes = {Scope::StreamsWrite};
    const auto answer = f.callAs(
        key, "stream.create", {{u"name"_s, u"x"_s}, {u"ingestMode"_s, u"pull"_s}, {u"pull"_s, QJsonObject{{u"urls"_s, QJsonArray{url}}}}});
    QCOMPARE(f.describe(answer), refusal);
}

void StreamServiceTest::whoMayFetchPrivately()
{
    ServiceOptions options;
    options.isReachable = true;
    ServiceFixture f(options);
    Caller key = f.caller;
    key.keyId = u"key_1"_s;
    key.scopes = {Scope::StreamsWrite, Scope::StreamsRead};
    const auto pull = [](const QString &url) {
        return QJsonObject{{u"name"_s, u"x"_s}, {u"ingestMode"_s, u"pull"_s}, {u"pull"_s, QJsonObject{{u"urls"_s, QJsonArray{url}}}}};
    };
    // A name says nothing of where it leads; whoever opens it is told what it may lead to.
    const QString theirs = (*f.callAs(key, "stream.create", pull(u"rtmp://inside.example/a/b"_s)))[u"id"].toString();
    QCOMPARE(f.streams.specs[theirs].pullUrls, QStringList{u"rtmp://inside.example/a/b"_s});
    QCOMPARE(f.streams.specs[theirs].publicPullUrls, f.streams.specs[theirs].pullUrls);
    QCOMPARE(f.ok("stream.get", of(theirs))[u"pull"][u"urls"].toArray(), QJsonArray{u"rtmp://inside.example/a/b"_s});
    const QString own = f.ok("stream.create", pull(u"rtsp://192.168.1.4/cam"_s))[u"id"].toString();
    QVERIFY(f.streams.specs[own].publicPullUrls.isEmpty());
    // A change beside the address leaves it as it was, whoever makes it.
    QJsonObject off = of(own);
    off.insert(u"pull"_s, QJsonObject{{u"enabled"_s, false}});
    QVERIFY(f.callAs(key, "stream.update", off));
    QVERIFY(f.streams.specs[own].publicPullUrls.isEmpty());
    f.ok("stream.update", of(theirs, {{u"name"_s, u"y"_s}}));
    QCOMPARE(f.streams.specs[theirs].publicPullUrls.size(), 1);
    f.ok("stream.update", of(theirs, {{u"pullUrl"_s, u"rtmp://other.example/a/b"_s}}));
    QVERIFY(f.streams.specs[theirs].publicPullUrls.isEmpty());
}

void StreamServiceTest::lists()
{
    ServiceFixture f;
    QStringList ids;
    for (int i = 0; i < 5; ++i)
        ids += f.makeStream({{u"name"_s, u"Stage %1"_s.arg(i)}});
    QJsonObject page = f.ok("stream.list", {{u"limit"_s, 2}});
    QCOMPARE(page[u"totalCount"].toInt(), 5);
    QCOMPARE(page[u"data"][0][u"id"].toString(), ids[0]);
    page = f.ok("stream.list", {{u"limit"_s, 2}, {u"cursor"_s, page[u"nextCursor"]}});
    QCOMPARE(page[u"data"][0][u"id"].toString(), ids[2]);
    QCOMPARE(page[u"hasBefore"].toBool(), true);
    page = f.ok("stream.list", {{u"limit"_s, 2}, {u"cursor"_s, page[u"nextCursor"]}});
    QCOMPARE(page[u"data"].toArray().size(), 1);
    QVERIFY(!page.contains(u"nextCursor"_s));
    page = f.ok("stream.list", {{u"search"_s, u"stage 3"_s}});
    QCOMPARE(page[u"totalCount"].toInt(), 1);
    QCOMPARE(page[u"data"][0][u"id"].toString(), ids[3]);
    QCOMPARE(f.refusal("stream.list", {{u"limit"_s, 0}}), u"invalid_request limit"_s);
    QCOMPARE(f.refusal("stream.list", {{u"cursor"_s, u"bm9wZQ"_s}}), u"invalid_request cursor"_s);
}

void StreamServiceTest::backwards()
{
    ServiceFixture f;
    QStringList ids;
    for (int i = 0; i < 5; ++i)
        ids.prepend(f.makeStream()); // newest first
    const auto names = [](const QJsonObject &page) {
        QStringList out;
        for (const auto &row : page[u"data"].toArray())
            out += row[u"id"].toString();
        return out;
    };
    QJsonObject page = f.ok("stream.list", {{u"newestFirst"_s, true}, {u"limit"_s, 2}});
    QCOMPARE(names(page), ids.mid(0, 2));
    page = f.ok("stream.list", {{u"newestFirst"_s, true}, {u"limit"_s, 2}, {u"afterId"_s, ids[1]}});
    QCOMPARE(names(page), ids.mid(2, 2));
    page = f.ok("stream.list", {{u"newestFirst"_s, true}, {u"limit"_s, 2}, {u"beforeId"_s, ids[3]}, {u"fromEnd"_s, true}});
    QCOMPARE(names(page), ids.mid(1, 2));
    QCOMPARE(page[u"hasMore"].toBool(), true);
    QCOMPARE(page[u"hasBefore"].toBool(), true);
    page = f.ok("stream.list", {{u"newestFirst"_s, true}, {u"limit"_s, 2}, {u"fromEnd"_s, true}});
    QCOMPARE(names(page), ids.mid(3, 2));
    QCOMPARE(page[u"hasMore"].toBool(), false);
}

void StreamServiceTest::namedKeys()
{
    ServiceFixture f;
    const QString id = f.makeStream();
    const QJsonObject made = f.ok("streamKey.create", of(id, {{u"name"_s, u"OBS"_s}}));
    const QString key = made[u"id"].toString();
    QVERIFY(made[u"value"].toString().startsWith(u"sk_"));
    QCOMPARE(f.ok("streamKey.check", {{u"key"_s, made[u"value"]}})[u"isValid"].toBool(), true);
    f.streams.goLive(id, key, f.clock.now());
    f.ok("streamKey.update", of(id, {{u"streamKeyId"_s, key}, {u"isActive"_s, false}}));
    QCOMPARE(f.streams.disconnected, QStringList{id});
    QCOMPARE(f.ok("streamKey.check", {{u"key"_s, made[u"value"]}})[u"isValid"].toBool(), false);
    QCOMPARE(f.refusal("streamKey.delete", of(f.makeStream(), {{u"streamKeyId"_s, key}})), u"not_found"_s);
    f.ok("streamKey.delete", of(id, {{u"streamKeyId"_s, key}}));
    QCOMPARE(f.ok("streamKey.list", of(id))[u"totalCount"].toInt(), 0);
}

void StreamServiceTest::targets()
{
    ServiceFixture f;
    const QString id = f.makeStream();
    const QJsonObject made = f.ok(
        "pushTarget.create",
        of(id,
           {{u"name"_s, u"Twitch"_s}, {u"platform"_s, u"Twitch"_s}, {u"targetUri"_s, u"rtmp://live.twitch.tv/app/live_abc123def\n"_s}}));
    const QString target = made[u"id"].toString();
    QCOMPARE(made[u"targetUri"].toString(), u"rtmp://live.twitch.tv/app/livexxxxdef"_s);
    QCOMPARE(made[u"state"].toString(), u"idle"_s);
    QCOMPARE(f.streams.pushes[id][target].destination.url, u"rtmp://live.twitch.tv/app/live_abc123def"_s);
    f.streams.setPush(id, target, OutputState::Live);
    QJsonObject seen = f.ok("pushTarget.list", of(id))[u"data"][0].toObject();
    QCOMPARE(seen[u"state"].toString(), u"pushing"_s);
    QVERIFY(!seen[u"lastPushedAt"].toString().isEmpty());
    f.streams.setPush(id, target, OutputState::Reconnecting, u"connection refused"_s);
    seen = f.ok("pushTarget.get", {{u"targetId"_s, target}});
    QCOMPARE(seen[u"state"].toString(), u"failed"_s);
    QCOMPARE(seen[u"lastError"].toString(), u"connection refused"_s);
    f.ok("pushTarget.retry", of(id, {{u"targetId"_s, target}}));
    QCOMPARE(f.streams.retried, QStringList{target});
    f.ok("pushTarget.update", of(id, {{u"targetId"_s, target}, {u"isEnabled"_s, false}}));
    QVERIFY(!f.streams.pushes[id].contains(target));
    QCOMPARE(f.refusal("pushTarget.create", of(id, {{u"name"_s, u"x"_s}, {u"targetUri"_s, u"http://a.example/x"_s}})),
             u"unprocessable targetUri"_s);
    QCOMPARE(f.refusal("pushTarget.create", of(id, {{u"name"_s, u"x"_s}, {u"targetUri"_s, u"srt://a.example"_s}})),
             u"unprocessable targetUri"_s);
    QCOMPARE(f.refusal("pushTarget.create", of(id, {{u"name"_s, u"x"_s}, {u"targetUri"_s, u"rtmp:///x"_s}})), u"unprocessable targetUri"_s);
    QCOMPARE(f.refusal("pushTarget.create",
                       of(id, {{u"name"_s, u"x"_s}, {u"platform"_s, u"myspace"_s}, {u"targetUri"_s, u"rtmp://a.example/x/y"_s}})),
             u"unprocessable platform"_s);
    const QJsonArray many = f.ok("pushTarget.listMany", {{u"streamIds"_s, QJsonArray{id, u"str_nobody"_s}}})[u"data"].toArray();
    QCOMPARE(many.size(), 1);
    for (const auto &event : f.published)
        QVERIFY2(!QJsonDocument(event->data).toJson().contains("live_abc123def"), qPrintable(event->type));
}

void StreamServiceTest::masks_data()
{
    QTest::addColumn<QString>("uri");
    QTest::addColumn<QString>("masked");
    QTest::newRow("long") << u"rtmp://a.example/app/live_abc123def"_s << u"rtmp://a.example/app/livexxxxdef"_s;
    QTest::newRow("short") << u"rtmp://a.example/app/abcdef"_s << u"rtmp://a.example/app/xxxx"_s;
    QTest::newRow("seven") << u"rtmp://a.example/app/abcdefg"_s << u"rtmp://a.example/app/abcdxxxxefg"_s;
    QTest::newRow("user, query, fragment") << u"rtmps://user:pw@a.example:443/rtmp/FB-123456?s=1#x"_s
                                           << u"rtmps://a.example:443/rtmp/FB-1xxxx456"_s;
    QTest::newRow("srt") << u"srt://a.example:9000?streamid=secret&passphrase=hidden12345"_s << u"srt://a.example:9000"_s;
    QTest::newRow("slash at the end") << u"rtmp://a.example/app/"_s << u"rtmp://a.example/app/"_s;
}

void StreamServiceTest::masks()
{
    QFETCH(QString, uri);
    QFETCH(QString, masked);
    QCOMPARE(streamrules::maskedTarget(uri), masked);
}

void StreamServiceTest::deleting()
{
    ServiceFixture f;
    const QString id = f.makeStream();
    f.ok("streamKey.create", of(id, {{u"name"_s, u"OBS"_s}}));
    f.ok("pushTarget.create", of(id, {{u"name"_s, u"T"_s}, {u"targetUri"_s, u"rtmp://a.example/app/key12345"_s}}));
    f.ok("stream.delete", of(id));
    QCOMPARE(f.streams.removed, QStringList{id});
    QCOMPARE(f.refusal("stream.get", of(id)), u"not_found"_s);
    for (const char *sql :
         {"SELECT count(*) FROM stream_keys", "SELECT count(*) FROM push_targets", "SELECT count(*) FROM playback_ids WHERE kind='stream'"})
        QVERIFY(f.database->query(QString::fromLatin1(sql), {}, [&](const SqlRow &row) { QCOMPARE(row.integer(0), 0); }));
}

void StreamServiceTest::pictures()
{
    ServiceFixture f;
    const QString id = f.ok("stream.create", {{u"name"_s, u"Main stage"_s}})[u"id"].toString();
    QCOMPARE(f.refusal("stream.thumbnail", of(id)), u"not_found"_s);
    QCOMPARE(f.refusal("stream.preview", of(id)), u"conflict"_s); // not on air
    f.streams.goLive(id, id, f.clock.now());
    f.streams.thumbnails.insert(id, "a jpeg");
    const QJsonObject picture = f.ok("stream.thumbnail", of(id));
    QCOMPARE(picture[u"contentType"].toString(), u"image/jpeg"_s);
    QCOMPARE(QByteArray::fromBase64(picture[u"bytes"].toString().toLatin1()), QByteArray("a jpeg"));
    // It runs beside every studio, under a name that the window watches.
    const QJsonObject seen = f.ok("stream.preview", of(id));
    QVERIFY(!seen[u"picture"].toString().isEmpty());
    const auto spec = f.engine.programs.value(seen[u"programId"].toString());
    QVERIFY(spec);
    QCOMPARE(spec->sources.size(), 1);
    QCOMPARE(spec->sources.first().stream->streamId, id);
    QVERIFY(spec->sources.first().audio.muted);
    // Only at the machine itself it can be heard, on the device that its owner listens on.
    const QString studio = f.makeStudio();
    (void)f.ok("studio.update", {{u"studioId"_s, studio}, {u"monitorDevice"_s, u"Headphones"_s}});
    QJsonObject heard = of(id);
    heard.insert(u"isHeard"_s, true);
    QCOMPARE(f.refusal("stream.preview", heard), u"forbidden isHeard"_s);
    f.caller.door = Door::Window;
    const QString window = f.ok("stream.preview", heard)[u"programId"].toString();
    f.caller.door = Door::Rest;
    (void)f.ok("stream.preview", of(id)); // from elsewhere: it stays as loud
    f.caller.door = Door::Window;
    const auto loud = f.engine.programs.value(window);
    QVERIFY(!loud->sources.first().audio.muted && loud->sources.first().audio.monitor == MonitorMode::MonitorOnly);
    QCOMPARE(loud->studio.monitorDevice, u"Headphones"_s);
    (void)f.ok("stream.preview", of(id));
    QVERIFY(f.engine.programs.value(window)->sources.first().audio.muted);
    // One picture of the past.
    QJsonObject moment = of(id);
    moment.insert(u"atMs"_s, qint64(1'700'000'000'000));
    QCOMPARE(QByteArray::fromBase64(f.ok("stream.frame", moment)[u"bytes"].toString().toLatin1()), QByteArray("\xff\xd8 fake"));
    QCOMPARE(f.streams.cuts.last(), u"%1 1700000000000 1700000001000"_s.arg(id));
    QVERIFY(f.engine.framesAsked.last().endsWith(u"moment.mp4@0"_s));
    QVERIFY(!QFile::exists(f.engine.framesAsked.last().chopped(2))); // nothing stays behind
    f.streams.onCut = [](const QString &, std::function<void(Result<qint64>)> done) {
        done(fail(ErrorCode::NotFound, u"Nothing of it is kept."_s));
    };
    QCOMPARE(f.refusal("stream.frame", moment), u"not_found"_s);
}

void StreamServiceTest::survivesARestart()
{
    ServiceFixture f;
    const QJsonObject made = f.ok("stream.create",
                                  {{u"name"_s, u"Pulled"_s},
                                   {u"ingestMode"_s, u"pull"_s},
                                   {u"dvrSec"_s, 60},
                                   {u"pull"_s, QJsonObject{{u"urls"_s, QJsonArray{u"srt://a.example:9000?passphrase=0123456789"_s}}}}});
    const QString id = made[u"id"].toString();
    FakeStreamEngine engine;
    Services again({*f.database, f.engine, f.events, f.clock, *f.ids, *f.secrets, f.options(), &engine});
    QVERIFY(again.start());
    QCOMPARE(engine.specs[id].pullUrls, QStringList{u"srt://a.example:9000?passphrase=0123456789"_s});
    QCOMPARE(engine.specs[id].dvrSec, 60);
    UseCaseCatalog catalog;
    again.registerAll(catalog);
    std::optional<QJsonObject> seen;
    catalog.invoke(u"stream.get"_s, {f.caller, 0}, of(id),
                   [&](const Result<Outcome> &answer) { seen = answer ? answer->toJson() : QJsonObject(); });
    QCOMPARE(*seen, made);
}

} // namespace castwright::tests

using castwright::tests::StreamServiceTest;
CW_TEST(StreamServiceTest)
#include "StreamServiceTest.moc"
