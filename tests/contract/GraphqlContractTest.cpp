// SPDX-License-Identifier: GPL-3.0-or-later
#include "running/RunningServer.h"

#include "TestRegistry.h"

#include <QJsonArray>
#include <QtTest>

using namespace castwright;
using namespace castwright::tests;
using namespace Qt::StringLiterals;

/// What the streams contract says beside its samples: how failures look, what null means, and what has a global id.
class GraphqlContractTest : public QObject {
    Q_OBJECT

    std::unique_ptr<RunningServer> m_server;

    QJsonObject ask(const QByteArray &query, const QJsonObject &variables = {}) const
    {
        TestHttp http(m_server->port());
        http.setDefaultHeaders({{"Authorization", "Bearer " + m_server->key()}});
        const QJsonObject body{{u"query"_s, QString::fromUtf8(query)}, {u"variables"_s, variables}};
        return QJsonDocument::fromJson(http.post("/graphql", QJsonDocument(body).toJson(QJsonDocument::Compact)).body).object();
    }
    /// The data of a request that has to work.
    QJsonObject data(const QByteArray &query, const QJsonObject &variables = {}) const
    {
        const QJsonObject answer = ask(query, variables);
        if (answer.contains(u"errors"_s))
            QTest::qFail(QByteArray(query + ": " + QJsonDocument(answer).toJson(QJsonDocument::Compact)).constData(), __FILE__, __LINE__);
        return answer.value(u"data"_s).toObject();
    }
    static QString codeOf(const QJsonObject &answer)
    {
        return answer.value(u"errors"_s).toArray().first().toObject().value(u"extensions"_s).toObject().value(u"code"_s).toString();
    }
    QString makeStream(const QByteArray &input) const
    {
        return data("mutation { createStream(input: {" + input + "}) { ... on Stream { id } } }")
            .value(u"createStream"_s)[u"id"_s]
            .toString();
    }
    /// What a mutation with a union says of its failure: "Type CODE", and behind them `more`.
    QString failureOf(const QByteArray &mutation, const QJsonObject &variables = {}, const QByteArray &more = {}) const
    {
        const QByteArray head = mutation.contains("$id") ? "mutation ($id: ID!)" : "mutation";
        const QJsonObject answer = ask(head + " { it: " + mutation + " { __typename ... on Error { code }" + more + " } }",
                                       mutation.contains("$id") ? variables : QJsonObject());
        if (answer.contains(u"errors"_s))
            return u"error "_s + codeOf(answer);
        const QJsonValue it = answer.value(u"data"_s)[u"it"_s];
        return QString(it[u"__typename"_s].toString() + u' ' + it[u"code"_s].toString() + u' ' + it[u"field"_s].toString()).trimmed();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<RunningServer>();
        QVERIFY2(m_server->error().isEmpty(), qPrintable(m_server->error()));
    }
    void cleanupTestCase() { m_server.reset(); }

    /// The unions of the streams contract have no ConflictError: what cannot be said as a member is an error with its code, never a fault.
    void conflictsOfTheStreamsContract()
    {
        const QJsonObject of{{u"id"_s, makeStream("name: \"Conflicts\"")}};
        QCOMPARE(failureOf("createClip(input: {streamId: $id, title: \"Goal\", mode: CLIP_NOW, duration: 5})", of),
                 u"ValidationError CONFLICT"_s);
        const QString dvr = data("mutation ($id: ID!) { startDVR(streamId: $id) { ... on DVRRequest { dvrHash } } }", of)
                                .value(u"startDVR"_s)[u"dvrHash"_s]
                                .toString();
        QCOMPARE(failureOf("stopDVR(dvrHash: $id)", {{u"id"_s, dvr}}), u"DeleteSuccess"_s);
        QCOMPARE(failureOf("stopDVR(dvrHash: $id)", {{u"id"_s, dvr}}), u"error CONFLICT"_s);
        for (int i = 0; i < 10; ++i)
            QCOMPARE(failureOf("createSigningKey(input: {name: \"k\"})", of), u"CreateSigningKeySuccess"_s);
        QCOMPARE(failureOf("createSigningKey(input: {name: \"k\"})", of), u"RateLimitError CONFLICT"_s);
    }

    void fieldsAreNamedAsTheCallerDoes_data()
    {
        QTest::addColumn<QByteArray>("mutation");
        QTest::addColumn<QString>("field");
        QTest::newRow("window") << QByteArray("updateStream(id: $id, input: {dvrWindowSeconds: 99999})") << u"dvrWindowSeconds"_s;
        QTest::newRow("pull address") << QByteArray(
            "createStream(input: {name: \"x\", ingestMode: PULL, pullSource: {sourceUri: \"ftp://x\"}})")
                                      << u"pullSource.sourceUri"_s;
        QTest::newRow("its substitute") << QByteArray("createStream(input: {name: \"x\", ingestMode: PULL, pullSource: {sourceUri: "
                                                      "\"https://example.com/a.m3u8\", backupUris: [\"ftp://x\"]}})")
                                        << u"pullSource.backupUris[0]"_s;
        QTest::newRow("no pull address") << QByteArray("createStream(input: {name: \"x\", ingestMode: PULL})") << u"pullSource.sourceUri"_s;
        QTest::newRow("start") << QByteArray("createClip(input: {streamId: $id, title: \"x\", mode: ABSOLUTE})") << u"startUnix"_s;
        QTest::newRow("stop, by its old name") << QByteArray(
            "createClip(input: {streamId: $id, title: \"x\", mode: ABSOLUTE, startTime: 5})")
                                               << u"endTime"_s;
        QTest::newRow("webhook") << QByteArray(
            "setPlaybackPolicy(input: {streamId: $id, policy: {type: WEBHOOK, webhook: {url: \"ftp://x\"}}})")
                                 << u"policy.webhook.url"_s;
        QTest::newRow("days") << QByteArray("setMediaRetentionPolicy(input: {targetType: CLIP, days: -1})") << u"days"_s;
        QTest::newRow("no days") << QByteArray("setMediaRetentionPolicy(input: {targetType: CLIP})") << u"days"_s;
        QTest::newRow("scopes") << QByteArray("createDeveloperToken(input: {name: \"x\", permissions: \"streams:nothing\"})")
                                << u"permissions"_s;
    }
    void fieldsAreNamedAsTheCallerDoes()
    {
        QFETCH(QByteArray, mutation);
        QFETCH(QString, field);
        static const QString stream = makeStream("name: \"Fields\"");
        QCOMPARE(failureOf(mutation, {{u"id"_s, stream}}, " ... on ValidationError { field }"),
                 QString(u"ValidationError VALIDATION_ERROR "_s + field));
    }

    void retention()
    {
        const auto policy = [this](const QByteArray &input) {
            return data("mutation { setMediaRetentionPolicy(input: {" + input
                        + "}) { ... on MediaRetentionPolicy { defaultClipRetentionDays effectiveClipRetentionDays "
                          "defaultDvrRetentionDays effectiveDvrRetentionDays } } }")
                .value(u"setMediaRetentionPolicy"_s)
                .toObject();
        };
        const QJsonObject set = policy("targetType: CLIP, days: 7");
        QCOMPARE(set.value(u"defaultClipRetentionDays"_s).toInt(), 7);
        QCOMPARE(set.value(u"effectiveClipRetentionDays"_s).toInt(), 7);
        QVERIFY(set.value(u"defaultDvrRetentionDays"_s).isNull()); // what nobody set is nobody's
        QCOMPARE(set.value(u"effectiveDvrRetentionDays"_s).toInt(), 30);
        const QJsonObject cleared = policy("targetType: CLIP, clear: true");
        QVERIFY(cleared.value(u"defaultClipRetentionDays"_s).isNull());
        QCOMPARE(cleared.value(u"effectiveClipRetentionDays"_s).toInt(), 30);
    }

    void pullAddresses()
    {
        const QString id =
            makeStream("name: \"Pulled\", ingestMode: PULL, pullSource: {enabled: false, sourceUri: \"https://a.example.com/1.m3u8\", "
                       "backupUris: [\"https://u:p@b.example.com/2.m3u8\", \"https://c.example.com/3.m3u8\"]}");
        const auto update = [this, &id](const QByteArray &source) {
            const QJsonValue view = data("mutation ($id: ID!) { updateStream(id: $id, input: {pullSource: {" + source
                                             + "}}) { ... on Stream { pullSource { sourceUriRedacted backupUrisRedacted enabled } } } }",
                                         {{u"id"_s, id}})
                                        .value(u"updateStream"_s)[u"pullSource"_s];
            QStringList all{view[u"sourceUriRedacted"_s].toString()};
            for (const QJsonValue &backup : view[u"backupUrisRedacted"_s].toArray())
                all.append(backup.toString());
            return all.join(u' ').replace(u"https://"_s, u""_s).remove(u".example.com"_s);
        };
        QCOMPARE(update("enabled: false"), u"a/1.m3u8 b/2.m3u8 c/3.m3u8"_s);
        QCOMPARE(update("enabled: false, sourceUri: \"https://d.example.com/4.m3u8\""), u"d/4.m3u8 b/2.m3u8 c/3.m3u8"_s); // the others stay
        QCOMPARE(update("enabled: false, backupUris: [\"https://e.example.com/5.m3u8\"]"), u"d/4.m3u8 e/5.m3u8"_s);
        QCOMPARE(update("enabled: false, backupUris: []"), u"d/4.m3u8"_s);
        // A key of a stream that is fetched opens nothing, as the doors will say as well.
        const QString key =
            data("query ($id: ID!) { stream(id: $id) { streamKey } }", {{u"id"_s, id}}).value(u"stream"_s)[u"streamKey"_s].toString();
        QCOMPARE(data("query ($k: String!) { validateStreamKey(streamKey: $k) { status error } }", {{u"k"_s, key}})
                     .value(u"validateStreamKey"_s)[u"status"_s]
                     .toString(),
                 u"INVALID"_s);
    }

    /// Whatever implements Node is found by its id, rows of figures too.
    void rowsAreNodes()
    {
        makeStream("name: \"Fetched\", ingestMode: PULL, pullSource: {sourceUri: \"rtmp://127.0.0.1:1/live/none\"}");
        const QString stream = data("{ streamsConnection(search: \"Fetched\") { nodes { id } } }")
                                   .value(u"streamsConnection"_s)[u"nodes"_s][0][u"id"_s]
                                   .toString();
        const auto firstOf = [&](const QByteArray &branch, const QByteArray &list) {
            const QByteArray query =
                "query ($s: ID!) { stream(id: $s) { id } analytics { " + branch + " { " + list + " { nodes { id } } } } }";
            const QString name = QString::fromLatin1(list).section(u'(', 0, 0);
            return data(query, {{u"s"_s, stream}})
                .value(u"analytics"_s)[QString::fromLatin1(branch)][name][u"nodes"_s][0][u"id"_s]
                .toString();
        };
        QTRY_VERIFY_WITH_TIMEOUT(!firstOf("infra", "nodePerformance5mConnection").isEmpty(), 15'000);
        QTRY_VERIFY_WITH_TIMEOUT(!firstOf("lifecycle", "streamEventsConnection(streamId: $s)").isEmpty(), 15'000);
        const QJsonArray ids{firstOf("infra", "nodePerformance5mConnection"), firstOf("lifecycle", "streamEventsConnection(streamId: $s)"),
                             u"U3RyZWFtRXZlbnQ6bm9uZXxub25lfG5vbmU="_s};
        const QJsonArray found =
            data("query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }", {{u"ids"_s, ids}}).value(u"nodes"_s).toArray();
        QCOMPARE(found[0][u"__typename"_s].toString(), u"NodePerformance5m"_s);
        QCOMPARE(found[0][u"id"_s], ids[0]);
        QCOMPARE(found[1][u"__typename"_s].toString(), u"StreamEvent"_s);
        QCOMPARE(found[1][u"id"_s], ids[1]);
        QVERIFY(found[2].isNull());
        // Many at once cost as much as many, and there is an end to it.
        QJsonArray many;
        for (int i = 0; i < 101; ++i)
            many.append(ids[2]);
        QCOMPARE(codeOf(ask("query ($ids: [ID!]!) { nodes(ids: $ids) { __typename } }", {{u"ids"_s, many}})), u"VALIDATION_ERROR"_s);
        QCOMPARE(codeOf(ask("query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Stream { metrics { status } live { state } } } }",
                            {{u"ids"_s, many}})),
                 u"COMPLEXITY_LIMIT_EXCEEDED"_s);
    }

    void serversAndTheirModes()
    {
        m_server->create("/v1/edges", {{u"name"_s, u"Near"_s}, {u"baseUrl"_s, u"http://127.0.0.1:1"_s}});
        const QJsonArray nodes = data("{ nodesConnection { nodes { id nodeId nodeName nodeType effectiveMode cpuCores liveState { "
                                      "activeStreams ramTotalBytes } } } }")
                                     .value(u"nodesConnection"_s)[u"nodes"_s]
                                     .toArray();
        QCOMPARE(nodes.size(), 2);
        const QJsonValue edge = nodes[0][u"nodeType"_s].toString() == u"edge" ? nodes[0] : nodes[1];
        const QJsonValue origin = nodes[0][u"nodeType"_s].toString() == u"edge" ? nodes[1] : nodes[0];
        QCOMPARE(origin[u"nodeId"_s].toString(), u"local"_s);
        QVERIFY(origin[u"cpuCores"_s].toInt() > 0 && origin[u"liveState"_s][u"ramTotalBytes"_s].toDouble() > 1e8);
        QVERIFY(edge[u"liveState"_s].isNull());
        QCOMPARE(edge[u"effectiveMode"_s].toString(), u"NORMAL"_s);
        QCOMPARE(data("{ nodesConnection(type: \"edge\") { totalCount } }").value(u"nodesConnection"_s)[u"totalCount"_s].toInt(), 1);
        const QJsonObject of{{u"id"_s, edge[u"id"_s]}};
        QCOMPARE(
            data(
                "mutation ($id: ID!) { setNodeMode(input: {nodeId: $id, mode: DRAINING}) { ... on InfrastructureNode { effectiveMode } } }",
                of)
                .value(u"setNodeMode"_s)[u"effectiveMode"_s]
                .toString(),
            u"DRAINING"_s);
        QCOMPARE(data("query ($id: ID!) { node(id: $id) { ... on InfrastructureNode { effectiveMode nodeName } } }", of)
                     .value(u"node"_s)[u"effectiveMode"_s]
                     .toString(),
                 u"DRAINING"_s);
        QCOMPARE(failureOf("setNodeMode(input: {nodeId: \"local\", mode: DRAINING})", {}, " ... on ValidationError { field }"),
                 u"ValidationError VALIDATION_ERROR nodeId"_s);
        QCOMPARE(failureOf("setNodeMode(input: {nodeId: \"edge_none\", mode: DRAINING})"), u"NotFoundError NOT_FOUND"_s);
        const QJsonValue part = data("{ discoverServicesConnection(type: \"api\") { nodes { serviceId status healthStatus port } } }")
                                    .value(u"discoverServicesConnection"_s)[u"nodes"_s][0];
        QCOMPARE(part[u"status"_s].toString(), u"RUNNING"_s);
        QCOMPARE(part[u"port"_s].toInt(), int(m_server->port()));
    }

    void figuresOfServers()
    {
        const auto infra = [this] {
            return data("{ analytics { infra { nodeMetricsConnection { nodes { id cpuUsage memoryUsed diskTotal diskUsed status } } "
                        "nodeMetrics1hConnection { nodes { id avgMemory peakMemory } } nodeMetricsAggregated { avgMemory sampleCount } "
                        "elsewhere: nodeMetricsConnection(nodeId: \"none\") { totalCount } } } }")
                .value(u"analytics"_s)[u"infra"_s];
        };
        QTRY_VERIFY_WITH_TIMEOUT(!infra()[u"nodeMetricsConnection"_s][u"nodes"_s].toArray().isEmpty(), 15'000);
        const QJsonValue seen = infra();
        QVERIFY(seen[u"nodeMetricsConnection"_s][u"nodes"_s][0][u"memoryUsed"_s].toDouble() > 1e6);
        QVERIFY(seen[u"nodeMetricsConnection"_s][u"nodes"_s][0][u"diskUsed"_s].toDouble() > 0);
        const QJsonValue hour = seen[u"nodeMetrics1hConnection"_s][u"nodes"_s][0];
        QVERIFY(hour[u"peakMemory"_s].toDouble() >= hour[u"avgMemory"_s].toDouble() && hour[u"avgMemory"_s].toDouble() > 1e6);
        QVERIFY(seen[u"nodeMetricsAggregated"_s][0][u"sampleCount"_s].toInt() >= 1);
        QCOMPARE(seen[u"elsewhere"_s][u"totalCount"_s].toInt(-1), 0);
        QCOMPARE(data("query ($id: ID!) { node(id: $id) { __typename ... on NodeMetricHourly { avgMemory } } }", {{u"id"_s, hour[u"id"_s]}})
                     .value(u"node"_s)[u"__typename"_s]
                     .toString(),
                 u"NodeMetricHourly"_s);
        // The lists of what nobody watched are there and empty.
        const QJsonValue none =
            data("{ analytics { overview { peakBandwidth } usage { streaming { viewerGeographicsConnection { totalCount } "
                 "geographicDistribution "
                 "{ topCities { city } uniqueCities viewersByCountry { countryCode } } } } health { clientQoeConnection { totalCount } "
                 "clientQoeSummary { avgBandwidthOut avgConnectionTime } rebufferingEventsConnection { totalCount } } } }")
                .value(u"analytics"_s);
        QCOMPARE(none[u"usage"_s][u"streaming"_s][u"geographicDistribution"_s][u"uniqueCities"_s].toInt(-1), 0);
        QCOMPARE(none[u"health"_s][u"clientQoeSummary"_s][u"avgConnectionTime"_s].toDouble(-1), 0.0);
    }

    void retentionOfOneThing()
    {
        const QJsonObject of{{u"id"_s, makeStream("name: \"Kept\"")}};
        const QString dvr = data("mutation ($id: ID!) { startDVR(streamId: $id) { ... on DVRRequest { id } } }", of)
                                .value(u"startDVR"_s)[u"id"_s]
                                .toString();
        const auto kept = [&](const QByteArray &mutation) {
            const QJsonValue it =
                data("mutation ($id: ID!) { it: " + mutation + " { ... on EffectiveRetention { retentionDays source } } }",
                     {{u"id"_s, dvr}})
                    .value(u"it"_s);
            return QString(QString::number(it[u"retentionDays"_s].toInt()) + u' ' + it[u"source"_s].toString());
        };
        QCOMPARE(kept("updateMediaRetention(input: {targetType: DVR, targetId: $id, retentionDays: 3})"), u"3 PER_ASSET_OVERRIDE"_s);
        QCOMPARE(data("query ($id: ID!) { dvrRequest(id: $id) { effectiveRetention { retentionDays } } }", {{u"id"_s, dvr}})
                     .value(u"dvrRequest"_s)[u"effectiveRetention"_s][u"retentionDays"_s]
                     .toInt(),
                 3);
        QCOMPARE(kept("updateMediaRetention(input: {targetType: DVR, targetId: $id, retentionDays: 0})"), u"0 PER_ASSET_OVERRIDE"_s);
        data("mutation ($id: ID!) { setStreamRetentionOverrides(input: {streamId: $id, dvrRetentionDaysOverride: 9}) { __typename } }", of);
        QCOMPARE(kept("resetMediaRetentionOverride(input: {targetType: DVR, targetId: $id})"), u"9 PER_STREAM_OVERRIDE"_s);
        data("mutation ($id: ID!) { setStreamRetentionOverrides(input: {streamId: $id, clearDvrRetentionOverride: true}) { __typename } }",
             of);
        QCOMPARE(kept("resetMediaRetentionOverride(input: {targetType: DVR, targetId: $id})"), u"30 TENANT_DEFAULT"_s);
        QCOMPARE(failureOf("updateMediaRetention(input: {targetType: DVR, targetId: $id})", {{u"id"_s, dvr}},
                           " ... on ValidationError { field }"),
                 u"ValidationError VALIDATION_ERROR retentionDays"_s);
        QCOMPARE(failureOf("updateMediaRetention(input: {targetType: DVR, targetId: $id, retentionDays: 36501})", {{u"id"_s, dvr}},
                           " ... on ValidationError { field }"),
                 u"ValidationError VALIDATION_ERROR retentionDays"_s);
        QCOMPARE(failureOf("resetMediaRetentionOverride(input: {targetType: CLIP, targetId: \"clip_none\"})"),
                 u"NotFoundError NOT_FOUND"_s);
    }
};

CW_TEST(GraphqlContractTest)
#include "GraphqlContractTest.moc"
