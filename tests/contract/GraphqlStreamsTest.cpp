// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/language/Parser.h"
#include "graphql/limits/Complexity.h"
#include "graphql/schema/CastwrightSchema.h"
#include "running/RunningServer.h"

#include "TestRegistry.h"

#include <QJsonArray>
#include <QtTest>

using namespace castwright;
using namespace castwright::tests;
using namespace Qt::StringLiterals;

/// The samples of the streams contract, word for word but for ids, against a running server; what they cost; and what lies beside them.
class GraphqlStreamsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<RunningServer> m_server;
    QString m_stream; ///< global id of the one that was made

    QJsonObject ask(const QByteArray &query, const QByteArray &key = {}, const QJsonObject &variables = {}) const
    {
        TestHttp http(m_server->port());
        http.setDefaultHeaders({{"Authorization", "Bearer " + (key.isEmpty() ? m_server->key() : key)}});
        const QJsonObject body{{u"query"_s, QString::fromUtf8(query)}, {u"variables"_s, variables}};
        return QJsonDocument::fromJson(http.post("/graphql", QJsonDocument(body).toJson(QJsonDocument::Compact)).body).object();
    }
    QJsonObject data(const QByteArray &query, const QJsonObject &variables = {}) const
    {
        const QJsonObject answer = ask(query, {}, variables);
        if (answer.contains(u"errors"_s))
            QTest::qFail(QByteArray(query + ": " + QJsonDocument(answer).toJson(QJsonDocument::Compact)).constData(), __FILE__, __LINE__);
        return answer.value(u"data"_s).toObject();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<RunningServer>();
        QVERIFY2(m_server->error().isEmpty(), qPrintable(m_server->error()));
    }
    void cleanupTestCase() { m_server.reset(); }

    void createStream()
    {
        const QJsonValue made = data(R"(mutation {
createStream(input: { name: "My New Stream" }) {
__typename
... on Stream {
id
name
streamKey
playbackId
}
... on ValidationError {
message
field
}
... on AuthError {
message
}
}
})")
                                    .value(u"createStream"_s);
        QCOMPARE(made[u"__typename"_s].toString(), u"Stream"_s);
        QCOMPARE(made[u"name"_s].toString(), u"My New Stream"_s);
        QVERIFY2(made[u"streamKey"_s].toString().startsWith(u"sk_"), qPrintable(made[u"streamKey"_s].toString()));
        QVERIFY(made[u"playbackId"_s].toString().size() >= 16);
        m_stream = made[u"id"_s].toString();
        QVERIFY(QByteArray::fromBase64(m_stream.toLatin1()).startsWith("Stream:"));
    }

    void streamsConnection()
    {
        const QJsonArray edges = data(R"(query {
streamsConnection(page: { first: 20 }) {
edges {
node {
id
name
playbackId
createdAt
metrics {
status
currentViewers
}
}
}
}
})")
                                     .value(u"streamsConnection"_s)[u"edges"_s]
                                     .toArray();
        QCOMPARE(edges.size(), 1);
        const QJsonValue node = edges.first()[u"node"_s];
        QCOMPARE(node[u"id"_s].toString(), m_stream);
        QCOMPARE(node[u"metrics"_s][u"status"_s].toString(), u"OFFLINE"_s);
        QCOMPARE(node[u"metrics"_s][u"currentViewers"_s].toInt(-1), 0);
        QVERIFY(QDateTime::fromString(node[u"createdAt"_s].toString(), Qt::ISODateWithMs).isValid());
    }

    void stream()
    {
        QByteArray query = R"(query {
stream(id: "stream-global-id") {
id
name
streamKey
playbackId
record
metrics {
status
currentViewers
isLive
updatedAt
}
}
})";
        const QJsonValue found = data(query.replace("stream-global-id", m_stream.toLatin1())).value(u"stream"_s);
        QCOMPARE(found[u"id"_s].toString(), m_stream);
        QCOMPARE(found[u"record"_s].toBool(true), false);
        QCOMPARE(found[u"metrics"_s][u"isLive"_s].toBool(true), false);
    }

    void createStreamKey()
    {
        QByteArray mutation = R"(mutation {
createStreamKey(streamId: "stream-global-id", input: { name: "OBS Key" }) {
__typename
... on StreamKey {
id
keyValue
keyName
createdAt
}
... on ValidationError {
message
field
}
... on AuthError {
message
}
}
})";
        const QJsonValue made = data(mutation.replace("stream-global-id", m_stream.toLatin1())).value(u"createStreamKey"_s);
        QCOMPARE(made[u"__typename"_s].toString(), u"StreamKey"_s);
        QCOMPARE(made[u"keyName"_s].toString(), u"OBS Key"_s);
        const QString value = made[u"keyValue"_s].toString();
        QCOMPARE(data("query ($k: String!) { validateStreamKey(streamKey: $k) { status streamKey error } }", {{u"k"_s, value}})
                     .value(u"validateStreamKey"_s)[u"status"_s]
                     .toString(),
                 u"VALID"_s);
        QCOMPARE(
            data("{ validateStreamKey(streamKey: \"sk_nothing\") { status error } }").value(u"validateStreamKey"_s)[u"status"_s].toString(),
            u"INVALID"_s);
        const QJsonValue keys =
            data("query ($s: ID!) { streamKeysConnection(streamId: $s) { totalCount nodes { id isActive stream { name } } } }",
                 {{u"s"_s, m_stream}})
                .value(u"streamKeysConnection"_s);
        QCOMPARE(keys[u"totalCount"_s].toInt(), 1);
        QCOMPARE(keys[u"nodes"_s][0][u"stream"_s][u"name"_s].toString(), u"My New Stream"_s);
        const QJsonValue gone = data("mutation ($s: ID!, $k: ID!) { deleteStreamKey(streamId: $s, keyId: $k) { __typename ... on "
                                     "DeleteSuccess { deletedId } } }",
                                     {{u"s"_s, m_stream}, {u"k"_s, made[u"id"_s]}})
                                    .value(u"deleteStreamKey"_s);
        QCOMPARE(gone[u"__typename"_s].toString(), u"DeleteSuccess"_s);
    }

    void analytics()
    {
        QByteArray query = R"(query {
analytics {
usage {
streaming {
streamAnalyticsDailyConnection(
streamId: "stream-global-id"
timeRange: { start: "2024-01-01T00:00:00Z", end: "2024-01-07T00:00:00Z" }
page: { first: 30 }
) {
edges {
node {
day
totalViews
uniqueViewers
egressBytes
}
}
}
}
}
}
})";
        const QJsonValue found = data(query.replace("stream-global-id", m_stream.toLatin1())).value(u"analytics"_s);
        QVERIFY(found[u"usage"_s][u"streaming"_s][u"streamAnalyticsDailyConnection"_s][u"edges"_s].isArray());
        const QJsonValue tree =
            data(
                R"({ analytics { overview { totalStreams activeStreams totalViewers viewerHours timeRange { start } dailyStats(days: 3) { date } }
            usage { streaming { geographicDistribution { totalViewers topCountries { countryCode } } viewerHoursHourlyConnection { totalCount }
                    streamAnalyticsSummariesConnection(timeRange: { start: "2024-01-01T00:00:00Z", end: "2030-01-07T00:00:00Z" }) { nodes { rangeTotalViews rangeQuality { tier720pMinutes } stream { name } } } }
                    storage { storageUsageConnection { totalCount } } api { apiUsageConnection { totalCount } } }
            health { streamHealthConnection { totalCount } streamHealthSummary { sampleCount hasActiveIssues } }
            lifecycle { viewerSessionsConnection { totalCount } connectionEventsConnection { totalCount } } infra { nodePerformance5mConnection { totalCount } } } })")
                .value(u"analytics"_s);
        QVERIFY(tree[u"overview"_s][u"totalStreams"_s].toInt() >= 1);
        QVERIFY(tree[u"usage"_s][u"streaming"_s][u"streamAnalyticsSummariesConnection"_s][u"nodes"_s].toArray().size() >= 1);
        QCOMPARE(tree[u"health"_s][u"streamHealthSummary"_s][u"hasActiveIssues"_s].toBool(true), false);
    }

    void resolveViewerEndpoint()
    {
        const QString playbackId =
            data("query ($s: ID!) { stream(id: $s) { playbackId } }", {{u"s"_s, m_stream}}).value(u"stream"_s)[u"playbackId"_s].toString();
        QByteArray query = R"(query {
resolveViewerEndpoint(contentId: "pk_your_playback_id") {
primary {
nodeId
baseUrl
protocol
url
geoDistance
loadScore
outputs
}
fallbacks {
nodeId
baseUrl
protocol
url
}
metadata {
status
isLive
viewers
title
description
contentId
contentType
}
}
})";
        query.replace("pk_your_playback_id", playbackId.toLatin1());
        TestHttp anonymous(m_server->port());
        const QByteArray body = QJsonDocument(QJsonObject{{u"query"_s, QString::fromUtf8(query)}}).toJson(QJsonDocument::Compact);
        const castwright::tests::HttpAnswer answer = anonymous.post("/graphql", body);
        QCOMPARE(answer.status, 200);
        const QJsonObject json = QJsonDocument::fromJson(answer.body).object();
        QVERIFY2(!json.contains(u"errors"_s), answer.body.constData());
        const QJsonValue found = json.value(u"data"_s)[u"resolveViewerEndpoint"_s];
        QCOMPARE(found[u"metadata"_s][u"contentType"_s].toString(), u"live"_s);
        QCOMPARE(found[u"metadata"_s][u"isLive"_s].toBool(true), false);
        QCOMPARE(found[u"metadata"_s][u"title"_s].toString(), u"My New Stream"_s);
        QVERIFY(found[u"fallbacks"_s].isArray());
    }

    void publicQuestions()
    {
        const QString key =
            data("query ($s: ID!) { stream(id: $s) { streamKey } }", {{u"s"_s, m_stream}}).value(u"stream"_s)[u"streamKey"_s].toString();
        const QString text =
            u"{ networkStatus { totalNodes healthyNodes updatedAt nodes { nodeId status } clusters { clusterId status services } } "
            "serviceInstancesHealth { instanceId serviceId clusterId protocol port status } "
            "resolveIngestEndpoint(streamKey: \"%1\") { primary { nodeId baseUrl kind clusterId } metadata { streamId title stream { name } } } }"_s
                .arg(key);
        const castwright::tests::HttpAnswer answer =
            TestHttp(m_server->port()).post("/graphql", QJsonDocument(QJsonObject{{u"query"_s, text}}).toJson(QJsonDocument::Compact));
        QCOMPARE(answer.status, 200);
        const QJsonObject json = QJsonDocument::fromJson(answer.body).object();
        QVERIFY2(!json.contains(u"errors"_s), answer.body.constData());
        const QJsonValue found = json.value(u"data"_s);
        QVERIFY(found[u"networkStatus"_s][u"totalNodes"_s].toInt() >= 1);
        QVERIFY(!found[u"serviceInstancesHealth"_s].toArray().isEmpty());
        QCOMPARE(found[u"resolveIngestEndpoint"_s][u"metadata"_s][u"streamId"_s].toString(), m_stream);
        QVERIFY(found[u"resolveIngestEndpoint"_s][u"metadata"_s][u"stream"_s].isNull()); // who has no key sees no more than he must
    }

    void notFound()
    {
        const QJsonObject answer = ask("query { stream(id: \"nothing\") { id } }");
        const QJsonValue error = answer.value(u"errors"_s).toArray().first();
        QCOMPARE(error[u"path"_s].toArray(), QJsonArray{u"stream"_s});
        QCOMPARE(error[u"extensions"_s][u"code"_s].toString(), u"NOT_FOUND"_s);
        QVERIFY(answer.contains(u"data"_s) && answer.value(u"data"_s)[u"stream"_s].isNull());
    }

    void errorsOfTheContract()
    {
        const QByteArray reader = m_server->keyWith({u"streams:read"_s});
        const QJsonValue refused =
            ask("mutation { createStream(input: {name: \"x\"}) { __typename ... on AuthError { message code } } }", reader)
                .value(u"data"_s)[u"createStream"_s];
        QCOMPARE(refused[u"__typename"_s].toString(), u"AuthError"_s);
        // Who may only read streams does not see what a publisher needs.
        QCOMPARE(ask("{ streamsConnection { nodes { streamKey } } }", reader)
                     .value(u"data"_s)[u"streamsConnection"_s][u"nodes"_s][0][u"streamKey"_s]
                     .toString(),
                 QString());
        const QJsonValue wrong =
            data("mutation { createStream(input: {name: \"\"}) { __typename ... on ValidationError { message field } } }")
                .value(u"createStream"_s);
        QCOMPARE(wrong[u"__typename"_s].toString(), u"ValidationError"_s);
        QCOMPARE(wrong[u"field"_s].toString(), u"name"_s);
        const QByteArray other = m_server->keyWith({u"chat:read"_s});
        const QJsonObject forbidden = ask("{ stream(id: \"x\") { id } }", other);
        QCOMPARE(forbidden.value(u"errors"_s)[0][u"extensions"_s][u"code"_s].toString(), u"FORBIDDEN"_s);
    }

    void introspection()
    {
        const QJsonArray types = data("{ __schema { types { name description } } }").value(u"__schema"_s)[u"types"_s].toArray();
        QStringList names;
        for (const QJsonValue &type : types)
            names.append(type[u"name"_s].toString());
        for (const QString &name :
             {u"Stream"_s, u"StreamMetrics"_s, u"StreamsConnection"_s, u"PageInfo"_s, u"CreateStreamResult"_s, u"Studio"_s})
            QVERIFY2(names.contains(name), qPrintable(name));
    }

    void neighbours()
    {
        const QJsonObject of{{u"s"_s, m_stream}};
        const QString before = data("query ($s: ID!) { stream(id: $s) { streamKey } }", of).value(u"stream"_s)[u"streamKey"_s].toString();
        const QJsonValue rotated = data("mutation ($s: ID!) { refreshStreamKey(id: $s) { __typename ... on Stream { streamKey } } }", of)
                                       .value(u"refreshStreamKey"_s);
        QVERIFY(rotated[u"streamKey"_s].toString() != before && !rotated[u"streamKey"_s].toString().isEmpty());
        const QJsonValue updated = data("mutation ($s: ID!) { updateStream(id: $s, input: {description: \"Words\", record: true, "
                                        "monitoring: OFF, dvrChapterMode: FIXED_INTERVAL}) "
                                        "{ ... on Stream { description record monitoring dvrChapterMode ingestMode } } }",
                                        of)
                                       .value(u"updateStream"_s);
        QCOMPARE(updated[u"description"_s].toString(), u"Words"_s);
        QCOMPARE(updated[u"monitoring"_s].toString(), u"OFF"_s);
        QCOMPARE(updated[u"dvrChapterMode"_s].toString(), u"FIXED_INTERVAL"_s);
        QCOMPARE(updated[u"ingestMode"_s].toString(), u"PUSH"_s);
        const QJsonValue target = data("mutation ($s: ID!) { createPushTarget(streamId: $s, input: {platform: \"twitch\", name: "
                                       "\"Twitch\", targetUri: \"rtmp://live.twitch.tv/app/live_abc123def\"}) "
                                       "{ id targetUri status isEnabled streamId } }",
                                       of)
                                      .value(u"createPushTarget"_s);
        QVERIFY2(target[u"targetUri"_s].toString().endsWith(u"livexxxxdef"), qPrintable(target[u"targetUri"_s].toString()));
        QCOMPARE(target[u"streamId"_s].toString(), m_stream);
        const QJsonObject ofTarget{{u"t"_s, target[u"id"_s]}};
        QCOMPARE(data("mutation ($t: ID!) { updatePushTarget(id: $t, input: {isEnabled: false}) { isEnabled } }", ofTarget)
                     .value(u"updatePushTarget"_s)[u"isEnabled"_s]
                     .toBool(true),
                 false);
        QCOMPARE(data("{ streamsConnection { nodes { pushTargets { name } } } }")
                     .value(u"streamsConnection"_s)[u"nodes"_s][0][u"pushTargets"_s]
                     .toArray()
                     .size(),
                 1);
        QCOMPARE(data("mutation ($t: ID!) { deletePushTarget(id: $t) { success deletedId } }", ofTarget)
                     .value(u"deletePushTarget"_s)[u"success"_s]
                     .toBool(),
                 true);
        const QJsonValue pulled = data("mutation { createStream(input: {name: \"Pulled\", ingestMode: PULL, pullSource: {sourceUri: "
                                       "\"https://user:secret@example.com/a.m3u8?t=1\"}}) "
                                       "{ __typename ... on Stream { id ingestMode pullSource { sourceUriRedacted enabled class } } } }")
                                      .value(u"createStream"_s);
        QCOMPARE(pulled[u"ingestMode"_s].toString(), u"PULL"_s);
        QVERIFY(!pulled[u"pullSource"_s][u"sourceUriRedacted"_s].toString().contains(u"secret"));
        QCOMPARE(pulled[u"pullSource"_s][u"class"_s].toString(), u"public"_s);
        QCOMPARE(data("query ($id: ID!) { node(id: $id) { __typename ... on Stream { name } } }", {{u"id"_s, pulled[u"id"_s]}})
                     .value(u"node"_s)[u"name"_s]
                     .toString(),
                 u"Pulled"_s);
        QCOMPARE(data("{ streamsConnection(search: \"pull\") { totalCount } }").value(u"streamsConnection"_s)[u"totalCount"_s].toInt(), 1);
        // The newest first, from both ends.
        const QJsonValue last =
            data("{ streamsConnection(page: {last: 1}) { nodes { name } pageInfo { hasPreviousPage hasNextPage } totalCount } }")
                .value(u"streamsConnection"_s);
        QCOMPARE(last[u"nodes"_s][0][u"name"_s].toString(), u"My New Stream"_s);
        QCOMPARE(last[u"pageInfo"_s][u"hasPreviousPage"_s].toBool(), true);
        QCOMPARE(last[u"totalCount"_s].toInt(), 2);
        QCOMPARE(data("mutation ($id: ID!) { deleteStream(id: $id) { __typename ... on DeleteSuccess { success pending } } }",
                      {{u"id"_s, pulled[u"id"_s]}})
                     .value(u"deleteStream"_s)[u"__typename"_s]
                     .toString(),
                 u"DeleteSuccess"_s);
    }

    void costs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("cost");
        const QString list =
            u"{ streamsConnection(page: { first: %1 }) { edges { node { id name playbackId createdAt metrics { status currentViewers } } } } }"_s;
        QTest::newRow("the contract's list") << list.arg(20) << 104;
        QTest::newRow("the same with 500") << list.arg(500) << 2504;
        QTest::newRow("five names") << u"{ streamsConnection(page: { first: 5 }) { edges { node { id name playbackId } } } }"_s << 9;
        QTest::newRow("one with metrics") << u"{ stream(id: \"x\") { id metrics { status } } }"_s << 6;
        QTest::newRow("last counts") << u"{ streamsConnection(page: { last: 5 }) { edges { node { id } } } }"_s << 9;
        QTest::newRow("none is fifty") << u"{ streamsConnection { edges { node { id } } } }"_s << 54;
        QTest::newRow("days of analytics")
            << u"{ analytics { usage { streaming { streamAnalyticsDailyConnection(streamId: \"x\", page: { first: 30 }) { edges { node { day totalViews } } } } } } }"_s
            << 55;
        QTest::newRow("where to watch")
            << u"{ resolveViewerEndpoint(contentId: \"x\") { primary { url } fallbacks { url } metadata { status } } }"_s << 4;
        QTest::newRow("introspection") << u"{ __schema { types { name } } }"_s << 0;
    }
    void costs()
    {
        QFETCH(QString, text);
        QFETCH(int, cost);
        m_server->onServerThread([&] {
            const graphql::CastwrightSchema schema(*m_server->server().catalog(), *m_server->server().events());
            const graphql::DocumentPtr document = graphql::parse(text).value();
            QCOMPARE(graphql::complexityOf(*schema.schema(), *document, **document->operation({}), {}).cost, cost);
        });
        const QJsonObject answer = ask(text.toUtf8());
        const QString code = answer.value(u"errors"_s)[0][u"extensions"_s][u"code"_s].toString();
        QCOMPARE(code == u"COMPLEXITY_LIMIT_EXCEEDED", cost > 1000);
    }
};

CW_TEST(GraphqlStreamsTest)
#include "GraphqlStreamsTest.moc"
