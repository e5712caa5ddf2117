// SPDX-License-Identifier: GPL-3.0-or-later
#include "TestRegistry.h"
#include "store/AccountRepository.h"
#include "store/AuditLogRepository.h"
#include "unit/services/ServiceFixture.h"

namespace castwright::tests {

using namespace Qt::StringLiterals;

/// What holds of every use case: scope, write gate, tenant isolation, words. A use case without a row here fails the test.
class CatalogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyUseCaseIsDescribed();
    void scopes();
    void otherAccountsSeeNothing();
    void unknownFieldsAreRefused();
    void writeGate();
    void shuttingDown();
    void auditLog();

private:
    struct World {
        ServiceFixture f;
        QString studio, scene, source, destination, media, key, webhook, stream, streamKey, target, clip, vod, dvr, signingKey, edge, token,
            secret, profile;
        World();
        QHash<QString, QJsonObject> inputs() const;
    };
};

CatalogTest::World::World()
{
    studio = f.makeStudio();
    scene = f.ok("scene.list", {{u"studioId"_s, studio}})[u"data"][0][u"id"].toString();
    source = f.ok("source.create", {{u"studioId"_s, studio}, {u"name"_s, u"Bars"_s}, {u"kind"_s, u"testPattern"_s}})[u"id"].toString();
    destination = f.makeDestination(studio);
    media = f.ok("media.create", {{u"name"_s, u"a.png"_s}, {u"contentType"_s, u"image/png"_s}, {u"sizeBytes"_s, 10}})[u"asset"][u"id"]
                .toString();
    key = f.ok("key.create", {{u"name"_s, u"k"_s}, {u"scopes"_s, QJsonArray{u"studios:read"_s}}})[u"id"].toString();
    webhook = f.ok("webhook.create", {{u"url"_s, u"http://127.0.0.1:9/x"_s}})[u"id"].toString();
    profile = f.ok("profile.create", {{u"studioId"_s, studio}, {u"name"_s, u"Home"_s}})[u"id"].toString();
    stream = f.makeStream();
    streamKey = f.ok("streamKey.create", {{u"streamId"_s, stream}, {u"name"_s, u"OBS"_s}})[u"id"].toString();
    f.streams.kept[stream] = {f.clock.nowMs() - 60'000, f.clock.nowMs()};
    vod = f.ok("vod.create", {{u"filename"_s, u"film.mp4"_s}, {u"sizeBytes"_s, 1000}})[u"vodId"].toString();
    clip = f.ok("clip.create", {{u"streamId"_s, stream}, {u"title"_s, u"Goal"_s}, {u"durationMs"_s, 1000}})[u"id"].toString();
    dvr = f.ok("dvr.start", {{u"streamId"_s, stream}})[u"id"].toString();
    edge = f.ok("edge.create", {{u"name"_s, u"Near"_s}, {u"baseUrl"_s, u"http://127.0.0.1:9"_s}})[u"id"].toString();
    token = f.ok("userToken.issue", {{u"name"_s, u"Ada"_s}, {u"scopes"_s, QJsonArray{u"streams:read"_s}}})[u"userToken"][u"id"].toString();
    secret = f.ok("stream.get", {{u"streamId"_s, stream}})[u"streamKey"].toString();
    signingKey = f.ok("signingKey.create", {{u"name"_s, u"Site"_s}})[u"signingKey"][u"id"].toString();
    target =
        f.ok("pushTarget.create", {{u"streamId"_s, stream}, {u"name"_s, u"T"_s}, {u"targetUri"_s, u"rtmp://127.0.0.1/app/key"_s}})[u"id"]
            .toString();
}

/// A valid input of every use case, naming this world's things.
QHash<QString, QJsonObject> CatalogTest::World::inputs() const
{
    const QJsonObject s{{u"studioId"_s, studio}};
    const auto with = [](QJsonObject base, std::initializer_list<std::pair<QString, QJsonValue>> more) {
        for (const auto &[name, value] : more)
            base.insert(name, value);
        return base;
    };
    const QJsonObject sc = with(s, {{u"sceneId"_s, scene}});
    const QJsonObject so = with(s, {{u"sourceId"_s, source}});
    const QJsonObject de = with(s, {{u"destinationId"_s, destination}});
    const QJsonObject name{{u"name"_s, u"New"_s}};
    const QJsonObject st{{u"streamId"_s, stream}};
    const QJsonObject sk = with(st, {{u"streamKeyId"_s, streamKey}});
    const QJsonObject pt = with(st, {{u"targetId"_s, target}});
    const QJsonObject many{{u"streamIds"_s, QJsonArray{stream}}};
    return {{u"stream.list"_s, {}},
            {u"stream.create"_s, name},
            {u"stream.get"_s, st},
            {u"stream.update"_s, with(st, {{u"name"_s, u"New"_s}})},
            {u"stream.delete"_s, st},
            {u"stream.rotateKey"_s, st},
            {u"stream.live"_s, st},
            {u"stream.thumbnail"_s, st},
            {u"stream.preview"_s, st},
            {u"stream.frame"_s, with(st, {{u"atMs"_s, 1}})},
            {u"stream.liveMany"_s, many},
            {u"stream.disconnect"_s, st},
            {u"stream.failOver"_s, st},
            {u"streamKey.list"_s, st},
            {u"streamKey.create"_s, with(st, {{u"name"_s, u"New"_s}})},
            {u"streamKey.update"_s, with(sk, {{u"name"_s, u"New"_s}})},
            {u"streamKey.delete"_s, sk},
            {u"streamKey.check"_s, {{u"key"_s, u"sk_nothing"_s}}},
            {u"pushTarget.list"_s, st},
            {u"pushTarget.listMany"_s, many},
            {u"pushTarget.get"_s, {{u"targetId"_s, target}}},
            {u"pushTarget.create"_s, with(st, {{u"name"_s, u"New"_s}, {u"targetUri"_s, u"srt://127.0.0.1:9000"_s}})},
            {u"pushTarget.update"_s, with(pt, {{u"name"_s, u"New"_s}})},
            {u"pushTarget.delete"_s, pt},
            {u"pushTarget.retry"_s, pt},
            {u"analytics.streamDaily"_s, {}},
            {u"analytics.accountDaily"_s, {}},
            {u"analytics.viewerHours"_s, {}},
            {u"analytics.viewerGeo"_s, {}},
            {u"analytics.connections"_s, {}},
            {u"analytics.protocols"_s, {}},
            {u"analytics.timeSeries"_s, {}},
            {u"analytics.qualityDaily"_s, {}},
            {u"analytics.health"_s, {}},
            {u"analytics.streamEvents"_s, {}},
            {u"analytics.connectionEvents"_s, {}},
            {u"analytics.viewerSessions"_s, {}},
            {u"analytics.apiUsage"_s, {}},
            {u"analytics.storage"_s, {}},
            {u"analytics.nodes"_s, {}},
            {u"analytics.artifactEvents"_s, {}},
            {u"analytics.storageEvents"_s, {}},
            {u"analytics.routingEvents"_s, {}},
            {u"analytics.routing"_s, {}},
            {u"analytics.summary"_s, st},
            {u"analytics.geo"_s, {}},
            {u"analytics.overview"_s, {}},
            {u"analytics.summaries"_s, {}},
            {u"analytics.metrics"_s, many},
            {u"analytics.currentViewers"_s, st},
            {u"streamInfo.get"_s, {{u"application"_s, u"live"_s}, {u"streamKey"_s, stream}}},
            {u"streamInfo.list"_s, {}},
            {u"streamInfo.viewers"_s, {{u"application"_s, u"live"_s}, {u"streamKey"_s, stream}}},
            {u"edge.list"_s, {}},
            {u"edge.create"_s, {{u"name"_s, u"New"_s}, {u"baseUrl"_s, u"http://127.0.0.1:9"_s}}},
            {u"edge.get"_s, {{u"edgeId"_s, edge}}},
            {u"edge.update"_s, {{u"edgeId"_s, edge}, {u"name"_s, u"New"_s}}},
            {u"edge.delete"_s, {{u"edgeId"_s, edge}}},
            {u"network.status"_s, {}},
            {u"network.services"_s, {}},
            {u"resolve.viewer"_s, {{u"contentId"_s, f.playbackIdOf(stream)}}},
            {u"resolve.ingest"_s, {{u"streamKey"_s, secret}}},
            {u"userToken.list"_s, {}},
            {u"userToken.issue"_s, {{u"name"_s, u"Ada"_s}, {u"scopes"_s, QJsonArray{u"keys:manage"_s}}}},
            {u"userToken.revoke"_s, {{u"tokenId"_s, token}}},
            {u"userToken.rotateKey"_s, {}},
            {u"clip.list"_s, {}},
            {u"clip.get"_s, {{u"clipId"_s, clip}}},
            {u"clip.create"_s, with(st, {{u"title"_s, u"New"_s}, {u"durationMs"_s, 1000}})},
            {u"clip.update"_s, {{u"clipId"_s, clip}, {u"title"_s, u"New"_s}}},
            {u"clip.delete"_s, {{u"clipId"_s, clip}}},
            {u"dvr.list"_s, {}},
            {u"dvr.get"_s, {{u"dvrId"_s, dvr}}},
            {u"dvr.start"_s, st},
            {u"dvr.stop"_s, {{u"dvrId"_s, dvr}}},
            {u"dvr.update"_s, {{u"dvrId"_s, dvr}, {u"title"_s, u"New"_s}}},
            {u"dvr.delete"_s, {{u"dvrId"_s, dvr}}},
            {u"signingKey.list"_s, {}},
            {u"signingKey.create"_s, name},
            {u"signingKey.get"_s, {{u"signingKeyId"_s, signingKey}}},
            {u"signingKey.revoke"_s, {{u"signingKeyId"_s, signingKey}}},
            {u"playback.setPolicy"_s, with(st, {{u"policy"_s, QJsonObject()}})},
            {u"playback.test"_s, {{u"playbackId"_s, f.playbackIdOf(stream)}}},
            {u"retention.get"_s, {}},
            {u"retention.set"_s, {{u"dvrDays"_s, 7}}},
            {u"platform.list"_s, {}},
            {u"media.trim"_s, {{u"mediaId"_s, media}, {u"startMs"_s, 0}, {u"endMs"_s, 1000}}},
            {u"encoder.list"_s, {}},
            {u"replay.get"_s, s},
            {u"replay.start"_s, s},
            {u"replay.stop"_s, s},
            {u"replay.save"_s, s},
            {u"audio.listeningDevices"_s, {}},
            {u"studio.export"_s, s},
            {u"studio.import"_s, {{u"file"_s, QJsonObject{{u"format"_s, u"castwright-studio"_s}, {u"version"_s, 1}, {u"studio"_s, name}}}}},
            {u"studio.importObs"_s, {{u"collection"_s, QJsonObject{{u"name"_s, u"OBS"_s}, {u"sources"_s, QJsonArray()}}}}},
            {u"scene.moveTransition"_s, with(s, {{u"position"_s, 0.5}})},
            {u"source.preview"_s, with(s, {{u"name"_s, u"New"_s}, {u"kind"_s, u"color"_s}})},
            {u"health.get"_s, {}},
            {u"debug.threads"_s, {}},
            {u"debug.queues"_s, {}},
            {u"uplink.get"_s, {}},
            {u"uplink.measure"_s, {{u"url"_s, u"http://127.0.0.1/up"_s}}},
            {u"media.thumbnail"_s, {{u"mediaId"_s, media}}},
            {u"studio.list"_s, {}},
            {u"studio.create"_s, name},
            {u"studio.get"_s, s},
            {u"studio.update"_s, with(s, {{u"name"_s, u"New"_s}})},
            {u"studio.delete"_s, s},
            {u"scene.list"_s, s},
            {u"scene.create"_s, with(s, {{u"name"_s, u"New"_s}})},
            {u"scene.get"_s, sc},
            {u"scene.update"_s, with(sc, {{u"name"_s, u"New"_s}})},
            {u"scene.delete"_s, sc},
            {u"scene.show"_s, sc},
            {u"scene.take"_s, s},
            {u"source.list"_s, s},
            {u"source.create"_s, with(s, {{u"name"_s, u"New"_s}, {u"kind"_s, u"color"_s}})},
            {u"source.get"_s, so},
            {u"source.update"_s, with(so, {{u"name"_s, u"New"_s}})},
            {u"source.delete"_s, so},
            {u"source.reorder"_s, with(s, {{u"sourceIds"_s, QJsonArray{source}}})},
            {u"source.seek"_s, with(so, {{u"positionMs"_s, 1}})},
            {u"source.devices"_s, {{u"kind"_s, u"camera"_s}}},
            {u"destination.list"_s, s},
            {u"destination.create"_s, with(s, {{u"name"_s, u"New"_s}, {u"url"_s, u"srt://127.0.0.1:9000"_s}})},
            {u"destination.get"_s, de},
            {u"destination.update"_s, with(de, {{u"name"_s, u"New"_s}})},
            {u"destination.delete"_s, de},
            {u"destination.start"_s, de},
            {u"destination.stop"_s, de},
            {u"destination.retry"_s, de},
            {u"stream.status"_s, s},
            {u"stream.goLive"_s, s},
            {u"stream.goOffline"_s, s},
            {u"stream.preflight"_s, s},
            {u"session.resumable"_s, {}},
            {u"session.resume"_s, s},
            {u"program.screenshot"_s, s},
            {u"audio.levels"_s, s},
            {u"chat.list"_s, s},
            {u"chat.send"_s, with(s, {{u"text"_s, u"Hello"_s}})},
            {u"connection.list"_s, {}},
            {u"connection.delete"_s, {{u"connectionId"_s, u"con_1"_s}}},
            {u"media.list"_s, {}},
            {u"media.create"_s, {{u"name"_s, u"b.png"_s}, {u"contentType"_s, u"image/png"_s}, {u"sizeBytes"_s, 10}}},
            {u"media.get"_s, {{u"mediaId"_s, media}}},
            {u"media.update"_s, {{u"mediaId"_s, media}, {u"name"_s, u"New"_s}}},
            {u"media.delete"_s, {{u"mediaId"_s, media}}},
            {u"key.list"_s, {}},
            {u"key.create"_s, {{u"name"_s, u"New"_s}, {u"scopes"_s, QJsonArray{u"keys:manage"_s}}}},
            {u"key.get"_s, {{u"keyId"_s, key}}},
            {u"key.revoke"_s, {{u"keyId"_s, key}}},
            {u"webhook.list"_s, {}},
            {u"webhook.create"_s, {{u"url"_s, u"https://example.com/x"_s}}},
            {u"webhook.get"_s, {{u"webhookId"_s, webhook}}},
            {u"webhook.update"_s, {{u"webhookId"_s, webhook}, {u"active"_s, true}}},
            {u"webhook.delete"_s, {{u"webhookId"_s, webhook}}},
            {u"webhook.test"_s, {{u"webhookId"_s, webhook}}},
            {u"webhook.deliveries"_s, {{u"webhookId"_s, webhook}}},
            {u"webhook.redeliver"_s, {{u"webhookId"_s, webhook}, {u"deliveryId"_s, u"msg_1"_s}}},
            {u"vod.create"_s, {{u"filename"_s, u"talk.mp4"_s}, {u"sizeBytes"_s, 10}}},
            {u"vod.complete"_s, {{u"vodId"_s, vod}, {u"parts"_s, QJsonArray{QJsonObject{{u"partNumber"_s, 1}, {u"etag"_s, u"x"_s}}}}}},
            {u"vod.abort"_s, {{u"vodId"_s, vod}}},
            {u"vod.status"_s, {{u"vodId"_s, vod}}},
            {u"vod.get"_s, {{u"vodId"_s, vod}}},
            {u"vod.delete"_s, {{u"vodId"_s, vod}}},
            {u"dvr.chapters"_s, {{u"dvrId"_s, dvr}}},
            {u"storage.artifacts"_s, {}},
            {u"stream.sourceEvents"_s, many},
            {u"analytics.playerBoots"_s, {}},
            {u"analytics.playerSessions"_s, {}},
            {u"analytics.filmReach"_s, {{u"hash"_s, vod}}},
            {u"analytics.topFilms"_s, {}},
            {u"media.frame"_s, {{u"mediaId"_s, media}, {u"atMs"_s, 1}}},
            {u"backup.list"_s, {}},
            {u"backup.create"_s, {}},
            {u"profile.list"_s, {}},
            {u"profile.create"_s, with(s, {{u"name"_s, u"New"_s}})},
            {u"profile.update"_s, {{u"profileId"_s, profile}, {u"name"_s, u"New"_s}}},
            {u"profile.delete"_s, {{u"profileId"_s, profile}}},
            {u"profile.apply"_s, with(s, {{u"profileId"_s, profile}})}};
}

void CatalogTest::everyUseCaseIsDescribed()
{
    const World world;
    const auto inputs = world.inputs();
    QCOMPARE(static_cast<qsizetype>(world.f.catalog.all().size()), inputs.size());
    static const QRegularExpression id(u"^[a-z][a-zA-Z]*\\.[a-zA-Z]+$"_s);
    for (const UseCase &row : world.f.catalog.all()) {
        const QString name = QString::fromLatin1(row.id);
        QVERIFY2(id.match(name).hasMatch(), row.id);
        QVERIFY2(inputs.contains(name), row.id);
        QVERIFY2(*row.summary && !QString::fromUtf8(row.summary).endsWith(u'.'), row.id);
        QVERIFY2(QString::fromUtf8(row.description).endsWith(u'.'), row.id);
        SchemaSet set;
        row.input->schema(set);
        row.output->schema(set);
        QVERIFY2(!set.isEmpty(), row.id);
    }
}

void CatalogTest::scopes()
{
    // A world per use case: deletions must not spoil the next row.
    const World probe;
    for (const UseCase &row : probe.f.catalog.all()) {
        World world;
        const QString name = QString::fromLatin1(row.id);
        const QJsonObject input = world.inputs().value(name);
        Caller nobody = world.f.caller;
        nobody.keyId = u"key_x"_s;
        nobody.scopes = {};
        const auto without = world.f.callAs(nobody, row.id, input);
        if (row.scope == Scope::None) {
            QVERIFY2(without, row.id);
            continue;
        }
        QVERIFY2(!without && without.error().code == ErrorCode::MissingScope, row.id);
        QCOMPARE(without.error().requiredScope, Codec<Scope>::text(row.scope));
        // Every scope but the right one, without admin, is not enough.
        Caller others = nobody;
        for (const auto &[scope, text] : EnumNames<Scope>::values)
            if (scope != row.scope && scope != Scope::Admin)
                others.scopes.append(scope);
        QVERIFY2(!world.f.callAs(others, row.id, input), row.id);
        Caller exact = nobody;
        exact.scopes = {row.scope};
        const auto with = world.f.callAs(exact, row.id, input);
        QVERIFY2(with || with.error().code != ErrorCode::MissingScope, qPrintable(name + u": "_s + world.f.describe(with)));
    }
}

void CatalogTest::otherAccountsSeeNothing()
{
    World world;
    QVERIFY(AccountRepository(*world.f.database).insert({u"acc_other"_s, u"Other"_s, world.f.clock.now()}));
    const Caller other = Caller::owner(u"acc_other"_s, Door::Rest);
    const auto inputs = world.inputs();
    int isolated = 0;
    for (const UseCase &row : world.f.catalog.all()) {
        const QJsonObject input = inputs.value(QString::fromLatin1(row.id));
        if (row.scope == Scope::None)
            continue; // public: there is no account to be another's
        const bool namesSomething = std::ranges::any_of(input.keys(), [](const QString &name) { return name.endsWith(u"Id"); });
        const auto answer = world.f.callAs(other, row.id, input);
        if (namesSomething) {
            QVERIFY2(!answer && answer.error().code == ErrorCode::NotFound,
                     qPrintable(QLatin1String(row.id) + u": "_s + world.f.describe(answer)));
            ++isolated;
        } else if (QByteArray(row.id).endsWith(".list")) {
            // Only what the other account itself made in this loop.
            const QStringList ours{world.studio, world.key, world.webhook, world.media};
            for (const auto &item : answer->value(u"data").toArray())
                QVERIFY2(!ours.contains(item[u"id"].toString()), row.id);
        }
    }
    QVERIFY(isolated > 40);
    // And nothing of it changed anything.
    QCOMPARE(world.f.ok("studio.get", {{u"studioId"_s, world.studio}})[u"revision"].toInt(), 1);
    QVERIFY(world.f.engine.started.isEmpty());
}

void CatalogTest::unknownFieldsAreRefused()
{
    World world;
    const auto inputs = world.inputs();
    for (const UseCase &row : world.f.catalog.all()) {
        QJsonObject input = inputs.value(QString::fromLatin1(row.id));
        input.insert(u"surprise"_s, 1);
        QCOMPARE(world.f.refusal(row.id, input), u"unprocessable surprise"_s);
    }
}

void CatalogTest::writeGate()
{
    World world;
    world.f.catalog.setWriteEnabled(false);
    const auto inputs = world.inputs();
    Caller key = world.f.caller;
    key.keyId = u"key_x"_s;
    int writes = 0;
    for (const UseCase &row : world.f.catalog.all()) {
        if (row.effect != Effect::Write)
            continue;
        ++writes;
        QCOMPARE(world.f.describe(world.f.callAs(key, row.id, inputs.value(QString::fromLatin1(row.id)))), u"write_disabled"_s);
    }
    QVERIFY(writes > 20);
    QCOMPARE(world.f.ok("health.get")[u"writeEnabled"].toBool(), false);
    world.f.ok("studio.create", {{u"name"_s, u"The owner at the keyboard may"_s}});
}

void CatalogTest::shuttingDown()
{
    World world;
    world.f.catalog.shutDown();
    QCOMPARE(world.f.refusal("health.get"), u"shutting_down"_s);
}

void CatalogTest::auditLog()
{
    World world;
    world.f.ok("source.delete", {{u"studioId"_s, world.studio}, {u"sourceId"_s, world.source}});
    world.f.refusal("studio.create", {{u"name"_s, u""_s}});
    world.f.ok("studio.list");
    world.f.services.close();
    const auto entries = *AuditLogRepository(*world.f.database).newest(world.f.caller.accountId, 2);
    QCOMPARE(entries[1].useCase, u"source.delete"_s);
    QCOMPARE(entries[1].resourceId, world.source);
    QCOMPARE(entries[1].outcome, u"ok"_s);
    QCOMPARE(entries[0].useCase, u"studio.create"_s);
    QCOMPARE(entries[0].outcome, u"unprocessable"_s);
}

} // namespace castwright::tests

using castwright::tests::CatalogTest;
CW_TEST(CatalogTest)
#include "CatalogTest.moc"
