// SPDX-License-Identifier: GPL-3.0-or-later
#include "running/RunningServer.h"

#include "TestRegistry.h"

#include <QJsonArray>
#include <QtTest>

using namespace castwright;
using namespace castwright::tests;
using namespace Qt::StringLiterals;
using Answer = castwright::tests::HttpAnswer;

/// /api/streams over HTTP, held against the contract's table: every field is there, none is beside it, and each is of its type.
class StreamInfoTest : public QObject {
    Q_OBJECT

    std::unique_ptr<RunningServer> m_server;
    QJsonObject m_stream;

    /// Without the OpenAPI document of /v1, to which these answers do not belong.
    TestHttp api(const QByteArray &key) const
    {
        TestHttp http(m_server->port());
        if (!key.isEmpty())
            http.setDefaultHeaders({{"Authorization", "Bearer " + key}});
        return http;
    }
    TestHttp api() const { return api(m_server->key()); }
    static QJsonObject json(const Answer &answer) { return QJsonDocument::fromJson(answer.body).object(); }
    static bool isInteger(const QJsonValue &value)
    {
        return value.isDouble() && value.toDouble() == static_cast<double>(value.toInteger());
    }
    static QString typeOf(const QJsonValue &value)
    {
        return value.isString() ? u"string"_s
            : value.isBool()    ? u"boolean"_s
            : value.isArray()   ? u"array"_s
            : value.isNull()    ? u"null"_s
            : isInteger(value)  ? u"integer"_s
                                : u"number"_s;
    }
    static void verifyInfo(const QJsonObject &data)
    {
        static const QList<std::pair<QString, QString>> table{{u"id"_s, u"string"_s},
                                                              {u"state"_s, u"string"_s},
                                                              {u"type"_s, u"string"_s},
                                                              {u"application"_s, u"string"_s},
                                                              {u"streamKey"_s, u"string"_s},
                                                              {u"startTime"_s, u"integer"_s},
                                                              {u"duration"_s, u"integer"_s},
                                                              {u"viewerCount"_s, u"integer"_s},
                                                              {u"systemClientCount"_s, u"integer"_s},
                                                              {u"inBandwidth"_s, u"integer"_s},
                                                              {u"outBandwidth"_s, u"integer"_s},
                                                              {u"inTotalBytes"_s, u"integer"_s},
                                                              {u"outTotalBytes"_s, u"integer"_s},
                                                              {u"healthScore"_s, u"number"_s},
                                                              {u"healthGrade"_s, u"string"_s},
                                                              {u"allowedToPublish"_s, u"boolean"_s},
                                                              {u"isAutoRemovable"_s, u"boolean"_s},
                                                              {u"canRecord"_s, u"boolean"_s},
                                                              {u"isRecording"_s, u"boolean"_s},
                                                              {u"thumbnailPath"_s, u"string|null"_s},
                                                              {u"thumbnailTimestamp"_s, u"integer"_s},
                                                              {u"subStreams"_s, u"array"_s}};
        QCOMPARE(data.size(), table.size());
        for (const auto &[name, type] : table) {
            QVERIFY2(data.contains(name), qPrintable(name));
            const QString found = typeOf(data.value(name));
            const bool isNumber = type == u"number" && (found == u"integer" || found == u"number");
            QVERIFY2(isNumber || type.split(u'|').contains(found), qPrintable(name + u" is a "_s + found));
        }
        for (const auto &sub : data.value(u"subStreams").toArray())
            QCOMPARE(sub.toObject().keys(), (QStringList{u"name"_s, u"streamKey"_s}));
    }
    static void verifyMeta(const QJsonObject &answer)
    {
        QCOMPARE(answer.keys(), (QStringList{u"data"_s, u"meta"_s}));
        const QJsonObject meta = answer.value(u"meta").toObject();
        QCOMPARE(meta.keys(), (QStringList{u"executionTime"_s, u"generatedAt"_s}));
        QVERIFY(isInteger(meta.value(u"executionTime")));
        QVERIFY(meta.value(u"executionTime").toInteger() >= 0 && meta.value(u"executionTime").toInteger() < 10'000);
        QVERIFY(std::abs(meta.value(u"generatedAt").toInteger() - QDateTime::currentMSecsSinceEpoch()) < 60'000);
    }

private Q_SLOTS:
    void initTestCase()
    {
        ServerOptions options;
        options.rates = {10000, 100000};
        m_server = std::make_unique<RunningServer>(options);
        QVERIFY2(m_server->error().isEmpty(), qPrintable(m_server->error()));
        m_stream = m_server->create("/v1/streams", {{u"name"_s, u"Stage"_s}, {u"renditions"_s, QJsonArray{u"720"_s}}});
    }
    void cleanupTestCase() { m_server.reset(); }

    void everyField()
    {
        for (const char *name : {"streamKey", "id", "playbackId"}) {
            const QString key = m_stream.value(QLatin1String(name)).toString();
            const Answer answer = api().get("/api/streams/live/" + key.toLatin1());
            QCOMPARE(answer.status, 200);
            QVERIFY(answer.header("content-type").startsWith("application/json"));
            verifyMeta(json(answer));
            const QJsonObject data = json(answer).value(u"data").toObject();
            verifyInfo(data);
            QCOMPARE(data.value(u"id").toString(), m_stream.value(u"id").toString());
            QCOMPARE(data.value(u"streamKey").toString(), key);
            QCOMPARE(data.value(u"application").toString(), u"live"_s);
            QVERIFY(data.value(u"thumbnailPath").isNull());
        }
        const QJsonObject studio = m_server->create("/v1/studios", {{u"name"_s, u"Show"_s}});
        verifyInfo(json(api().get("/api/streams/studio/" + studio.value(u"id").toString().toLatin1())).value(u"data").toObject());
    }

    void refusals()
    {
        const auto verify = [](const Answer &answer, int status, const QByteArray &body) {
            QCOMPARE(answer.status, status);
            QCOMPARE(answer.body, body);
        };
        verify(api().get("/api/streams/live/nothing"), 404, R"({"message":"Stream not found"})");
        verify(api().get("/api/streams/edge/f1"), 404, R"({"message":"Stream not found"})");
        verify(api().get("/api/streams/edge"), 404, R"({"message":"Application not found"})");
        verify(api({}).get("/api/streams/live/nothing"), 401, R"({"message":"Unauthorized"})");
        verify(api("sk_live_wrong").get("/api/streams"), 401, R"({"message":"Unauthorized"})");
        QVERIFY(api({}).get("/api/streams").header("www-authenticate").startsWith("Bearer"));
        QCOMPARE(api(m_server->keyWith({u"studios:read"_s})).get("/api/streams").status, 403);
        QCOMPARE(api().request("DELETE", "/api/streams/live/x").status, 405);
        QCOMPARE(api().get("/api/streams?rowsPerPage=nonsense").status, 400);
    }

    void listings()
    {
        const Answer answer = api().get("/api/streams?rowsPerPage=5");
        QCOMPARE(answer.status, 200);
        verifyMeta(json(answer));
        const QJsonObject data = json(answer).value(u"data").toObject();
        QVERIFY(data.value(u"totalItems").toInt() >= 2);
        for (const auto &row : data.value(u"list").toArray())
            verifyInfo(row.toObject());
        const QJsonObject live = json(api().get("/api/streams/live")).value(u"data").toObject();
        QCOMPARE(live.value(u"totalItems").toInt(), 1);
        QCOMPARE(live.value(u"list")[0][u"streamKey"].toString(), m_stream.value(u"streamKey").toString());
        const QByteArray reader = m_server->keyWith({u"streams:read"_s});
        QVERIFY(!api(reader).get("/api/streams").body.contains(m_stream.value(u"streamKey").toString().toLatin1()));
        const QJsonObject viewers = json(api().get("/api/streams/live/" + m_stream.value(u"streamKey").toString().toLatin1() + "/viewers"))
                                        .value(u"data")
                                        .toObject();
        QCOMPARE(viewers.value(u"totalItems").toInt(), 0);
        QVERIFY(viewers.value(u"list").isArray());
    }

    void tokensOfPeople()
    {
        const QJsonObject issued = m_server->create("/v1/tokens", {{u"name"_s, u"Ada"_s}, {u"scopes"_s, QJsonArray{u"streams:read"_s}}});
        const QByteArray token = issued.value(u"token").toString().toLatin1();
        QCOMPARE(api(token).get("/api/streams").status, 200);
        QCOMPARE(m_server->http(token).get("/v1/streams").status, 200);
        QCOMPARE(m_server->http(token).post("/v1/streams", R"({"name":"x"})").status, 403);
        QCOMPARE(m_server->http(token + 'x').get("/v1/streams").status, 401);
        QCOMPARE(m_server->http().request("DELETE", "/v1/tokens/" + issued.value(u"userToken")[u"id"].toString().toLatin1()).status, 204);
        QCOMPARE(m_server->http(token).get("/v1/streams").status, 401);
    }
};

CW_TEST(StreamInfoTest)
#include "StreamInfoTest.moc"
