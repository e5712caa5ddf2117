// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Scope.h"
#include "rest/PathTemplate.h"
#include "rest/RestBinding.h"
#include "running/RunningServer.h"

#include "TestRegistry.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QtTest>

using namespace castwright;
using namespace castwright::tests;
using Answer = castwright::tests::HttpAnswer;

/// Every row of /v1 with no key, a wrong one, a revoked one, one that lacks the scope, and with the ids of another account.
class AccessTest : public QObject {
    Q_OBJECT

    std::unique_ptr<RunningServer> m_server;
    QByteArray m_otherKey = "sk_live_the-key-of-another-account";
    QHash<QString, QString> m_own;
    QHash<QString, QString> m_foreign;

    QByteArray pathOf(const RestBinding &row, const QHash<QString, QString> &ids) const
    {
        const PathTemplate path = PathTemplate::parse(row.path);
        QString out = path.wirePath;
        for (const QString &wire : path.wireNames)
            out.replace(QStringLiteral("{%1}").arg(wire), ids.value(path.fieldOf.value(wire), QStringLiteral("none")));
        return out.toLatin1();
    }
    bool isPublic(const RestBinding &row) const
    {
        const UseCase *useCase = m_server->server().catalog()->find(QString::fromLatin1(row.useCase));
        return useCase && useCase->scope == Scope::None;
    }
    static QJsonObject errorOf(const Answer &answer) { return QJsonDocument::fromJson(answer.body).object().value(u"error").toObject(); }
    static void verifyEnvelope(const Answer &answer, int status, const char *code, const RestBinding &row)
    {
        const QByteArray context = QByteArray(row.method) + ' ' + row.path + " -> " + QByteArray::number(answer.status) + ' ' + answer.body;
        QVERIFY2(answer.status == status, context.constData());
        const QJsonObject error = errorOf(answer);
        QVERIFY2(error.value(u"code").toString() == QLatin1String(code), context.constData());
        QVERIFY2(!error.value(u"message").toString().isEmpty(), context.constData());
        QVERIFY2(error.value(u"requestId").toString().toLatin1() == answer.header("x-request-id"), context.constData());
    }
    Answer send(const RestBinding &row, const QHash<QString, QString> &ids, const QByteArray &key) const
    {
        const QByteArray method(row.method);
        const bool hasBody = method == "POST" || method == "PATCH" || method == "PUT";
        // A picture of a stream has to name its moment; what else is asked for is asked for in bodies.
        const QByteArray query = QByteArrayView(row.useCase) == "stream.frame" ? "?atMs=0" : "";
        return m_server->http(key).request(method, pathOf(row, ids) + query, hasBody ? "{}" : QByteArray(),
                                           hasBody ? HttpHeaders{{"Content-Type", "application/json"}} : HttpHeaders());
    }
    QHash<QString, QString> makeAll(const QByteArray &key)
    {
        const auto make = [&](const QByteArray &path, const QByteArray &body) {
            const Answer answer = m_server->http(key).post(path, body);
            if (answer.status != 201)
                qWarning() << path << answer.status << answer.body;
            return QJsonDocument::fromJson(answer.body).object();
        };
        QHash<QString, QString> ids;
        const QString studio = make("/v1/studios", R"({"name":"Access"})").value(u"id").toString();
        const QByteArray below = "/v1/studios/" + studio.toLatin1();
        ids.insert(QStringLiteral("studioId"), studio);
        ids.insert(QStringLiteral("sceneId"), make(below + "/scenes", R"({"name":"Two"})").value(u"id").toString());
        ids.insert(QStringLiteral("sourceId"), make(below + "/sources", R"({"name":"Red","kind":"testPattern"})").value(u"id").toString());
        ids.insert(QStringLiteral("destinationId"),
                   make(below + "/destinations", R"({"name":"HLS","kind":"hls"})").value(u"id").toString());
        ids.insert(QStringLiteral("webhookId"), make("/v1/webhooks", "{\"url\":\"https://hooks.example.org/x\"}").value(u"id").toString());
        ids.insert(QStringLiteral("keyId"), make("/v1/keys", R"({"name":"k","scopes":["chat:read"]})").value(u"id").toString());
        ids.insert(QStringLiteral("mediaId"),
                   make("/v1/media", R"({"name":"a.png","contentType":"image/png","sizeBytes":10})").value(u"asset")[u"id"].toString());
        const QString stream = make("/v1/streams", R"({"name":"Access"})").value(u"id").toString();
        const QByteArray streamPath = "/v1/streams/" + stream.toLatin1();
        ids.insert(QStringLiteral("streamId"), stream);
        ids.insert(QStringLiteral("streamKeyId"), make(streamPath + "/keys", R"({"name":"OBS"})").value(u"id").toString());
        ids.insert(QStringLiteral("targetId"),
                   make(streamPath + "/targets", R"({"name":"T","targetUri":"rtmp:\/\/127.0.0.1/app/key"})").value(u"id").toString());
        ids.insert(QStringLiteral("dvrId"), make(streamPath + "/recordings", "{}").value(u"id").toString());
        ids.insert(QStringLiteral("signingKeyId"), make("/v1/signing-keys", R"({"name":"Site"})").value(u"signingKey")[u"id"].toString());
        return ids;
    }
    void insertOtherAccount()
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other"));
        database.setDatabaseName(m_server->dataDir() + QStringLiteral("/castwright.sqlite"));
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY2(query.exec(QStringLiteral("INSERT INTO accounts VALUES('acc_other','Other',1)")), qPrintable(query.lastError().text()));
        query.prepare(QStringLiteral("INSERT INTO api_keys(id,account_id,name,prefix,secret_hash,scopes,created_at) SELECT "
                                     "'key_other','acc_other','k','sk_live_',?,scopes,1 FROM api_keys LIMIT 1"));
        query.addBindValue(QString::fromLatin1(QCryptographicHash::hash(m_otherKey, QCryptographicHash::Sha256).toHex()));
        QVERIFY2(query.exec(), qPrintable(query.lastError().text()));
        query.finish();
        database.close();
    }

private Q_SLOTS:
    void initTestCase()
    {
        ServerOptions options;
        options.rates = {10000, 100000};
        m_server = std::make_unique<RunningServer>(options);
        QVERIFY2(m_server->error().isEmpty(), qPrintable(m_server->error()));
        insertOtherAccount();
        m_own = makeAll(m_server->key());
        m_foreign = makeAll(m_otherKey);
        for (const auto &ids : {m_own, m_foreign})
            for (const QString &id : ids)
                QVERIFY(!id.isEmpty());
    }
    void cleanupTestCase()
    {
        m_server.reset();
        QSqlDatabase::removeDatabase(QStringLiteral("other"));
    }

    void withoutAKey()
    {
        for (const RestBinding &row : v1Bindings()) {
            if (isPublic(row)) {
                const int status = send(row, m_own, {}).status;
                QVERIFY2(status != 401 && status != 403, row.useCase);
                continue;
            }
            const Answer answer = send(row, m_own, {});
            verifyEnvelope(answer, 401, "unauthorized", row);
            QVERIFY(answer.header("www-authenticate").startsWith("Bearer"));
            verifyEnvelope(send(row, m_own, "sk_live_wrong"), 401, "unauthorized", row);
        }
    }

    void withARevokedKey()
    {
        const QJsonObject made = m_server->create(
            "/v1/keys",
            {{QStringLiteral("name"), QStringLiteral("gone")}, {QStringLiteral("scopes"), QJsonArray{QStringLiteral("studios:read")}}});
        const QByteArray secret = made.value(u"secret").toString().toLatin1();
        const QByteArray id = (made.contains(u"id") ? made.value(u"id") : made.value(u"key")[u"id"]).toString().toLatin1();
        QCOMPARE(m_server->http(secret).get("/v1/studios").status, 200);
        QCOMPARE(m_server->http().request("DELETE", "/v1/keys/" + id).status, 204);
        for (const RestBinding &row : v1Bindings())
            if (!isPublic(row))
                verifyEnvelope(send(row, m_own, secret), 401, "key_revoked", row);
    }

    void withoutTheScope()
    {
        QHash<QString, QByteArray> keysWithout; // scope -> a key that holds all others
        QStringList all;
        for (const auto &[scope, name] : EnumNames<Scope>::values)
            if (scope != Scope::None && scope != Scope::Admin)
                all += QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
        keysWithout.insert(Codec<Scope>::text(Scope::Admin), m_server->keyWith(all));
        for (const QString &scope : std::as_const(all)) {
            QStringList others = all;
            others.removeAll(scope);
            keysWithout.insert(scope, m_server->keyWith(others));
        }
        for (const RestBinding &row : v1Bindings()) {
            const UseCase *useCase = m_server->server().catalog()->find(QString::fromLatin1(row.useCase));
            QVERIFY2(useCase, row.useCase);
            if (useCase->scope == Scope::None)
                continue;
            const QString scope = Codec<Scope>::text(useCase->scope);
            QVERIFY2(keysWithout.contains(scope), row.useCase);
            const Answer answer = send(row, m_own, keysWithout[scope]);
            verifyEnvelope(answer, 403, "missing_scope", row);
            QCOMPARE(errorOf(answer).value(u"requiredScope").toString(), scope);
        }
    }

    void withAnotherAccountsIds()
    {
        // Nothing of another account is there: not to read, not to change.
        const QSet<QByteArray> needsNoBody{"GET", "DELETE"};
        for (const RestBinding &row : v1Bindings()) {
            if (PathTemplate::parse(row.path).wireNames.isEmpty())
                continue;
            const Answer answer = send(row, m_foreign, m_server->key());
            const QByteArray context =
                QByteArray(row.method) + ' ' + row.path + " -> " + QByteArray::number(answer.status) + ' ' + answer.body;
            // A body that lacks a required field may be refused before the id is looked at; nothing else may.
            const bool isRefusedEarly =
                !needsNoBody.contains(row.method) && answer.status == 422 && !errorOf(answer).value(u"param").toString().isEmpty();
            QVERIFY2(answer.status == 404 || isRefusedEarly, context.constData());
            QVERIFY2(!answer.body.contains("Access"), context.constData());
        }
        for (const char *list : {"/v1/studios", "/v1/webhooks", "/v1/keys", "/v1/media", "/v1/streams"})
            for (const QString &id : std::as_const(m_foreign))
                QVERIFY2(!m_server->http().get(QByteArray(list) + "?limit=200").body.contains(id.toLatin1()), list);
        // And it is all still there for its owner.
        QCOMPARE(m_server->http(m_otherKey).get("/v1/studios/" + m_foreign.value(QStringLiteral("studioId")).toLatin1()).status, 200);
    }

    /// A player's token may be in a header; an API key there is none. Players on other people's pages may send it.
    void tokensOfPlayers()
    {
        const QJsonObject policy{{QStringLiteral("type"), QStringLiteral("jwt")}};
        const QJsonObject stream = m_server->create(
            "/v1/streams", {{QStringLiteral("name"), QStringLiteral("Locked")}, {QStringLiteral("playbackPolicy"), policy}});
        const QByteArray path = "/play/" + stream.value(u"playbackId").toString().toLatin1() + "/index.m3u8";
        TestHttp player(m_server->port());
        const auto reasonOf = [&](const HttpHeaders &headers) { return errorOf(player.get(path, headers)).value(u"message").toString(); };
        const QString without = reasonOf({});
        const QString with = reasonOf({{"Authorization", "Bearer a.b.c"}});
        QVERIFY(!without.isEmpty() && !with.isEmpty() && with != without);
        QCOMPARE(reasonOf({{"X-Castwright-Playback-JWT", "a.b.c"}}), with);
        QCOMPARE(reasonOf({{"Authorization", "Bearer " + m_server->key()}}), without);
        const HttpHeaders ask{{"Origin", "https://fans.example"},
                              {"Access-Control-Request-Method", "GET"},
                              {"Access-Control-Request-Headers", "authorization"}};
        const Answer preflight = player.request("OPTIONS", path, {}, ask);
        QCOMPARE(preflight.status, 204);
        QCOMPARE(preflight.header("access-control-allow-origin"), QByteArray("*"));
        QVERIFY(preflight.header("access-control-allow-headers").contains("Authorization"));
        QCOMPARE(player.request("OPTIONS", "/v1/streams", {}, ask).status, 403);
        QCOMPARE(player.request("OPTIONS", path).status, 204);
    }

    /// A proxy that is trusted says where clients are; everybody else is where his connection comes from.
    void behindAProxy()
    {
        ServerOptions options;
        options.graphql.anonymousRates = {0.001, 1};
        const auto ask = [](const RunningServer &server, const QByteArray &way) {
            return TestHttp(server.port()).post("/graphql", "{\"query\":\"{__typename}\"}", {{"X-Forwarded-For", way}}).status;
        };
        RunningServer alone(options);
        QCOMPARE(ask(alone, "192.0.2.7"), 200);
        QCOMPARE(ask(alone, "192.0.2.8"), 429);
        options.trustedProxies = {TrustedProxies::parse(QStringLiteral("127.0.0.0/8")).value()};
        RunningServer behind(options);
        QCOMPARE(ask(behind, "192.0.2.7"), 200);
        QCOMPARE(ask(behind, "192.0.2.8"), 200);
        QCOMPARE(ask(behind, "192.0.2.99, 192.0.2.8"), 429); // what a client wrote himself comes first, and counts for nothing
    }
    void behindAnEdge()
    {
        ServerOptions options;
        options.graphql.anonymousRates = {0.001, 1};
        RunningServer server(options);
        server.create(
            "/v1/edges",
            {{QStringLiteral("name"), QStringLiteral("Near")}, {QStringLiteral("baseUrl"), QStringLiteral("http://127.0.0.1:1")}});
        const auto ask = [&server](const QByteArray &way) {
            return TestHttp(server.port()).post("/graphql", "{\"query\":\"{__typename}\"}", {{"X-Forwarded-For", way}}).status;
        };
        QCOMPARE(ask("192.0.2.7"), 200);
        QCOMPARE(ask("192.0.2.8"), 200);
    }
};

CW_TEST(AccessTest)
#include "AccessTest.moc"
