// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/FfmpegTool.h"
#include "running/RunningServer.h"

#include "TestRegistry.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QtEndian>
#include <QtTest>

using namespace castwright;
using namespace castwright::tests;
using namespace Qt::StringLiterals;

/// A film through the graph, as the streams contract has it: begun, sent in parts in any order, completed, listed, watched, deleted.
class GraphqlFilmsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<RunningServer> m_server;
    QTemporaryDir m_folder;
    QByteArray m_film; ///< three parts long
    QJsonObject m_upload;

    QJsonObject ask(const QString &query, const QJsonObject &variables = {}, const QByteArray &key = {}) const
    {
        TestHttp http(m_server->port());
        http.setDefaultHeaders({{"Authorization", "Bearer " + (key.isEmpty() ? m_server->key() : key)}});
        const QJsonObject body{{u"query"_s, query}, {u"variables"_s, variables}};
        return QJsonDocument::fromJson(http.post("/graphql", QJsonDocument(body).toJson(QJsonDocument::Compact)).body).object();
    }
    QJsonObject data(const QString &query, const QJsonObject &variables = {}) const
    {
        const QJsonObject answer = ask(query, variables);
        if (answer.contains(u"errors"_s))
            QTest::qFail(QJsonDocument(answer).toJson(QJsonDocument::Compact).constData(), __FILE__, __LINE__);
        return answer.value(u"data"_s).toObject();
    }
    QJsonObject status() const
    {
        return data(u"query ($u: ID!) { vodUploadStatus(uploadId: $u) { __typename ... on VodUploadStatus { state missingParts "
                    u"uploadedParts { "
                    u"partNumber etag sizeBytes } artifactHash playbackId } ... on NotFoundError { resourceId } } }"_s,
                    {{u"u"_s, m_upload.value(u"id"_s)}})
            .value(u"vodUploadStatus"_s)
            .toObject();
    }
    QJsonObject complete(const QJsonArray &parts) const
    {
        return data(u"mutation ($i: CompleteVodUploadInput!) { completeVodUpload(input: $i) { __typename ... on VodAsset { id status title "
                    u"} ... "
                    u"on ValidationError { message field } ... on NotFoundError { message } } }"_s,
                    {{u"i"_s, QJsonObject{{u"uploadId"_s, m_upload.value(u"id"_s)}, {u"parts"_s, parts}}}})
            .value(u"completeVodUpload"_s)
            .toObject();
    }
    QByteArray part(int number) const
    {
        const auto size = static_cast<qsizetype>(m_upload.value(u"partSize"_s).toDouble());
        return m_film.mid((number - 1) * size, size);
    }
    castwright::tests::HttpAnswer put(int number, const QByteArray &bytes) const
    {
        const QUrl url(m_upload.value(u"parts"_s)[number - 1][u"presignedUrl"_s].toString());
        TestHttp http(m_server->port());
        return http.request("PUT", url.path().toUtf8() + '?' + url.query().toUtf8(), bytes);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<RunningServer>();
        QVERIFY2(m_server->error().isEmpty(), qPrintable(m_server->error()));
        const QString path = m_folder.filePath(u"film.mp4"_s);
        const ToolResult made = runFfmpeg({u"-f"_s,   u"lavfi"_s, u"-i"_s,      u"testsrc2=size=320x180:rate=30"_s,
                                           u"-f"_s,   u"lavfi"_s, u"-i"_s,      u"sine=440"_s,
                                           u"-t"_s,   u"7"_s,     u"-c:v"_s,    u"libx264"_s,
                                           u"-g"_s,   u"60"_s,    u"-preset"_s, u"ultrafast"_s,
                                           u"-c:a"_s, u"aac"_s,   u"-ac"_s,     u"2"_s,
                                           path});
        QVERIFY2(made.exitCode == 0, made.standardError.constData());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_film = file.readAll();
        // A box of nothing behind it makes it three parts long.
        const qsizetype whole = 17 * 1024 * 1024 + 12'345;
        QByteArray head(8, '\0');
        qToBigEndian<quint32>(static_cast<quint32>(whole - m_film.size()), head.data());
        head.replace(4, 4, "free");
        m_film += head;
        m_film.resize(whole, 'x');
    }
    void cleanupTestCase() { m_server.reset(); }

    void begin()
    {
        m_upload =
            data(u"mutation ($i: CreateVodUploadInput!) { createVodUpload(input: $i) { __typename ... on VodUploadSession { id artifactId "
                 u"artifactHash playbackId partSize parts { partNumber presignedUrl } expiresAt } } }"_s,
                 {{u"i"_s, QJsonObject{{u"filename"_s, u"film.mp4"_s}, {u"sizeBytes"_s, m_film.size()}, {u"title"_s, u"A film"_s}}}})
                .value(u"createVodUpload"_s)
                .toObject();
        QCOMPARE(m_upload.value(u"__typename"_s).toString(), u"VodUploadSession"_s);
        QCOMPARE(m_upload.value(u"parts"_s).toArray().size(), 3);
        QVERIFY(m_upload.value(u"parts"_s)[0][u"presignedUrl"_s].toString().startsWith(u"http://127.0.0.1:"_s));
        QCOMPARE(status().value(u"missingParts"_s).toArray(), (QJsonArray{1, 2, 3}));
        QCOMPARE(status().value(u"state"_s).toString(), u"UPLOADING"_s);
        const QJsonObject refused = data(u"mutation { createVodUpload(input: {filename: \"notes.txt\", sizeBytes: 10}) { __typename ... on "
                                         u"ValidationError { field } } }"_s)
                                        .value(u"createVodUpload"_s)
                                        .toObject();
        QCOMPARE(refused.value(u"__typename"_s).toString(), u"ValidationError"_s);
        QCOMPARE(refused.value(u"field"_s).toString(), u"filename"_s);
    }

    void partsComeInAnyOrder()
    {
        QCOMPARE(put(3, part(3) + "more").status, 400);
        TestHttp forged(m_server->port());
        const QUrl url(m_upload.value(u"parts"_s)[0][u"presignedUrl"_s].toString());
        QCOMPARE(forged.request("PUT", url.path().toUtf8() + "?expires=99999999999&signature=00", part(1)).status, 403);
        for (const int number : {3, 1}) {
            const auto answer = put(number, part(number));
            QVERIFY2(answer.status == 200, answer.body.constData());
            const QByteArray sum = QCryptographicHash::hash(part(number), QCryptographicHash::Sha256).toHex().first(32);
            QCOMPARE(answer.header("ETag"), QByteArray('"' + sum + '"'));
        }
        QCOMPARE(status().value(u"missingParts"_s).toArray(), (QJsonArray{2}));
        QCOMPARE(status().value(u"uploadedParts"_s)[1][u"partNumber"_s].toInt(), 3);
    }

    void completeNeedsAllOfThem()
    {
        QJsonArray parts;
        for (const QJsonValue &came : status().value(u"uploadedParts"_s).toArray())
            parts += QJsonObject{{u"partNumber"_s, came[u"partNumber"_s]}, {u"etag"_s, came[u"etag"_s]}};
        QJsonObject answer = complete(parts);
        QVERIFY2(answer.value(u"message"_s).toString().contains(u"missing: 2"_s), QJsonDocument(answer).toJson().constData());
        const QByteArray etag = put(2, part(2)).header("ETag");
        parts += QJsonObject{{u"partNumber"_s, 2}, {u"etag"_s, u"wrong"_s}};
        answer = complete(parts);
        QCOMPARE(answer.value(u"__typename"_s).toString(), u"ValidationError"_s);
        parts[2] = QJsonObject{{u"partNumber"_s, 2}, {u"etag"_s, QString::fromLatin1(etag)}};
        answer = complete(parts);
        QCOMPARE(answer.value(u"__typename"_s).toString(), u"VodAsset"_s);
        QVERIFY(answer.value(u"status"_s).toString() == u"PROCESSING" || answer.value(u"status"_s).toString() == u"READY");
        QVERIFY(put(2, part(2)).status == 409);
        // Its union has no member for what cannot be done any more, so it is an error with its code.
        const QJsonObject late =
            ask(u"mutation ($u: ID!) { abortVodUpload(uploadId: $u) { __typename } }"_s, {{u"u"_s, m_upload.value(u"id"_s)}});
        QCOMPARE(late.value(u"errors"_s)[0][u"extensions"_s][u"code"_s].toString(), u"CONFLICT"_s);
    }

    void itIsWatched()
    {
        const QString query =
            u"query ($id: ID!) { vodAsset(id: $id) { id status title filename durationMs resolution videoCodec audioCodec sizeBytes "
            u"playbackId errorMessage isFinalized playbackPolicy { type } } node(id: $id) { __typename id } }"_s;
        QJsonObject asset;
        QTRY_VERIFY_WITH_TIMEOUT((asset = data(query, {{u"id"_s, m_upload.value(u"artifactId"_s)}}).value(u"vodAsset"_s).toObject())
                                         .value(u"status"_s)
                                         .toString()
                                     == u"READY",
                                 15'000);
        QCOMPARE(asset.value(u"title"_s).toString(), u"A film"_s);
        QCOMPARE(asset.value(u"resolution"_s).toString(), u"320x180"_s);
        QVERIFY(std::abs(asset.value(u"durationMs"_s).toInt() - 7000) < 200);
        QCOMPARE(asset.value(u"sizeBytes"_s).toDouble(), static_cast<double>(m_film.size()));
        QCOMPARE(asset.value(u"playbackPolicy"_s)[u"type"_s].toString(), u"PUBLIC"_s);
        const QByteArray playId = m_upload.value(u"playbackId"_s).toString().toUtf8();
        TestHttp viewer(m_server->port());
        viewer.setTimeoutMs(20'000);
        QVERIFY(viewer.get("/play/" + playId + "/file.mp4").body == m_film);
        const auto playlist = viewer.get("/play/" + playId + "/index.m3u8");
        QVERIFY2(playlist.status == 200, playlist.body.constData());
        const RawVideo seen = decodeFrames(
            u"http://127.0.0.1:%1/play/%2/index.m3u8"_s.arg(m_server->port()).arg(QString::fromLatin1(playId)), RawFormat::Gray);
        QCOMPARE(seen.frames.size(), 210);
        const QJsonObject policy =
            data(u"mutation ($id: ID!) { setPlaybackPolicy(input: {vodAssetId: $id, policy: {type: JWT}}) { __typename ... on VodAsset { "
                 u"playbackPolicy { type } } ... on ValidationError { message } } }"_s,
                 {{u"id"_s, m_upload.value(u"artifactId"_s)}})
                .value(u"setPlaybackPolicy"_s)
                .toObject();
        QCOMPARE(policy.value(u"playbackPolicy"_s)[u"type"_s].toString(), u"JWT"_s);
    }

    void itIsListed()
    {
        const QString query =
            u"query ($i: StorageArtifactsInput) { storageArtifactsConnection(input: $i) { totalCount hasNextPage limit offset "
            u"kindCounts { total vod clip dvr chapter } nodes { key kind id hash title status deleteId durationSeconds tracks { type "
            u"codec } effectiveRetention { retentionDays source } } } }"_s;
        const QJsonObject all = data(query).value(u"storageArtifactsConnection"_s).toObject();
        QCOMPARE(all.value(u"totalCount"_s).toInt(), 1);
        QCOMPARE(all.value(u"limit"_s).toInt(), 25);
        QCOMPARE(all.value(u"kindCounts"_s)[u"vod"_s].toInt(), 1);
        const QJsonValue row = all.value(u"nodes"_s)[0];
        QCOMPARE(row[u"kind"_s].toString(), u"VOD"_s);
        QCOMPARE(row[u"hash"_s], m_upload.value(u"artifactHash"_s));
        QCOMPARE(row[u"id"_s], m_upload.value(u"artifactId"_s));
        QCOMPARE(row[u"tracks"_s].toArray().size(), 2);
        QCOMPARE(row[u"effectiveRetention"_s][u"retentionDays"_s].toInt(-1), 0);
        const auto found = [&](const QJsonObject &input) {
            return data(query, {{u"i"_s, input}}).value(u"storageArtifactsConnection"_s)[u"totalCount"_s].toInt();
        };
        QCOMPARE(found({{u"search"_s, u"FILM.MP4"_s}}), 1);
        QCOMPARE(found({{u"search"_s, u"nothing"_s}}), 0);
        QCOMPARE(found({{u"kinds"_s, QJsonArray{u"CLIP"_s, u"DVR"_s}}}), 0);
    }

    /// Where it came from, how it is and where it lies.
    void itsHistoryIsTold()
    {
        const QJsonObject known =
            data(u"query ($hash: String!, $id: ID!) { vodAsset(id: $id) { effectiveRetention { retentionDays retentionUntil source } } "
                 u"analytics { lifecycle { artifactEventsConnection(contentType: \"vod\") { totalCount nodes { id streamId stream { id } "
                 u"stage contentType percent filePath sizeBytes playbackId } } "
                 u"ready: artifactEventsConnection(stage: \"ready\") { totalCount } clips: artifactEventsConnection(contentType: \"clip\") "
                 u"{ totalCount } storageEventsConnection { nodes { id action assetType assetHash localPath durationMs } } "
                 u"artifactStatesConnection(contentType: \"vod\") { totalCount nodes { stage contentType progressPercent manifestPath "
                 u"requestedAt completedAt } pageInfo { hasNextPage } } } "
                 u"health { artifactNodeCopies(artifactHash: $hash) { truncated copies { nodeId role isComplete sizeBytes } } "
                 u"vodRetentionAssets { totalCount } } } }"_s,
                 {{u"hash"_s, m_upload.value(u"artifactHash"_s)}, {u"id"_s, m_upload.value(u"artifactId"_s)}});
        QCOMPARE(known.value(u"vodAsset"_s)[u"effectiveRetention"_s][u"source"_s].toString(), u"TENANT_DEFAULT"_s);
        QCOMPARE(known.value(u"vodAsset"_s)[u"effectiveRetention"_s][u"retentionDays"_s].toInt(-1), 0);
        const QJsonValue tree = known.value(u"analytics"_s)[u"lifecycle"_s];
        const QJsonArray stages = tree[u"artifactEventsConnection"_s][u"nodes"_s].toArray();
        QVERIFY(stages.size() >= 3);
        QCOMPARE(stages[0][u"stage"_s].toString(), u"ready"_s);
        QCOMPARE(stages[0][u"percent"_s].toInt(), 100);
        QCOMPARE(stages[0][u"streamId"_s].toString(), QString());
        QVERIFY(stages[0][u"stream"_s].isNull() && stages[0][u"filePath"_s].toString().startsWith(u"/v1/media/"_s));
        QCOMPARE(tree[u"ready"_s][u"totalCount"_s].toInt(), 1);
        QCOMPARE(tree[u"clips"_s][u"totalCount"_s].toInt(), 0);
        const QJsonValue stored = tree[u"storageEventsConnection"_s][u"nodes"_s][0];
        QCOMPARE(stored[u"action"_s].toString(), u"stored"_s);
        QCOMPARE(stored[u"assetHash"_s], m_upload.value(u"artifactHash"_s));
        QVERIFY(std::abs(stored[u"durationMs"_s].toInt() - 7000) < 200);
        const QJsonValue state = tree[u"artifactStatesConnection"_s][u"nodes"_s][0];
        QCOMPARE(tree[u"artifactStatesConnection"_s][u"totalCount"_s].toInt(), 1);
        QCOMPARE(state[u"progressPercent"_s].toInt(), 100);
        QVERIFY(state[u"manifestPath"_s].toString().endsWith(u"/index.m3u8"_s) && state[u"completedAt"_s].isString());
        const QJsonValue copy = known.value(u"analytics"_s)[u"health"_s][u"artifactNodeCopies"_s][u"copies"_s][0];
        QCOMPARE(copy[u"nodeId"_s].toString(), u"local"_s);
        QVERIFY(copy[u"isComplete"_s].toBool());
        QCOMPARE(copy[u"sizeBytes"_s].toDouble(), static_cast<double>(m_film.size()));
        // Rows can be asked for by their global ids.
        for (const QJsonValue &id : {stages[0][u"id"_s], stored[u"id"_s]})
            QCOMPARE(data(u"query ($id: ID!) { node(id: $id) { id } }"_s, {{u"id"_s, id}}).value(u"node"_s)[u"id"_s], id);
    }

    void viewersAreSentSomewhere()
    {
        const QString question = u"query ($id: String!) { resolveViewerEndpoint(contentId: $id) { primary { nodeId } } }"_s;
        const QString id = m_server->create("/v1/streams", {{u"name"_s, u"Routed"_s}}).value(u"playbackId"_s).toString();
        for (int i = 0; i < 2; ++i)
            QCOMPARE(data(question, {{u"id"_s, id}}).value(u"resolveViewerEndpoint"_s)[u"primary"_s][u"nodeId"_s].toString(), u"local"_s);
        const QJsonValue infra =
            data(u"{ analytics { infra { routingEventsConnection { totalCount nodes { selectedNode status candidatesCount latencyMs stream "
                 u"{ playbackId } } } elsewhere: routingEventsConnection(clusterId: \"other\") { totalCount } routingEfficiency { "
                 u"totalDecisions successCount successRate avgLatencyMs topCountries { countryCode } } } } }"_s)
                .value(u"analytics"_s)[u"infra"_s];
        QCOMPARE(infra[u"routingEventsConnection"_s][u"totalCount"_s].toInt(), 2);
        const QJsonValue event = infra[u"routingEventsConnection"_s][u"nodes"_s][0];
        QCOMPARE(event[u"selectedNode"_s].toString(), u"local"_s);
        QCOMPARE(event[u"stream"_s][u"playbackId"_s].toString(), id);
        QCOMPARE(infra[u"elsewhere"_s][u"totalCount"_s].toInt(-1), 0);
        QCOMPARE(infra[u"routingEfficiency"_s][u"totalDecisions"_s].toInt(), 2);
        QCOMPARE(infra[u"routingEfficiency"_s][u"successRate"_s].toDouble(), 1.0);
    }

    void itIsDeleted()
    {
        const QString deletion = u"mutation ($id: ID!) { deleteVodAsset(id: $id) { __typename ... on DeleteSuccess { deletedId } } }"_s;
        const QJsonObject id{{u"id"_s, m_upload.value(u"artifactId"_s)}};
        QCOMPARE(data(deletion, id).value(u"deleteVodAsset"_s)[u"__typename"_s].toString(), u"DeleteSuccess"_s);
        QCOMPARE(data(deletion, id).value(u"deleteVodAsset"_s)[u"__typename"_s].toString(), u"NotFoundError"_s);
        QCOMPARE(status().value(u"__typename"_s).toString(), u"NotFoundError"_s);
        QCOMPARE(data(u"{ analytics { lifecycle { storageEventsConnection { nodes { action } } } } }"_s)
                     .value(u"analytics"_s)[u"lifecycle"_s][u"storageEventsConnection"_s][u"nodes"_s][0][u"action"_s]
                     .toString(),
                 u"deleted"_s);
        TestHttp viewer(m_server->port());
        QCOMPARE(viewer.get("/play/" + m_upload.value(u"playbackId"_s).toString().toUtf8() + "/index.m3u8").status, 404);
    }

    void givenUp()
    {
        begin();
        QCOMPARE(put(1, part(1)).status, 200);
        const QString folder = m_server->dataDir() + u"/media/"_s + m_upload.value(u"id"_s).toString();
        QVERIFY(QFile::exists(folder + u"/parts/00001.part"_s));
        const QJsonObject answer =
            data(u"mutation ($u: ID!) { abortVodUpload(uploadId: $u) { __typename } }"_s, {{u"u"_s, m_upload.value(u"id"_s)}});
        QCOMPARE(answer.value(u"abortVodUpload"_s)[u"__typename"_s].toString(), u"DeleteSuccess"_s);
        QVERIFY(!QFile::exists(folder));
        QCOMPARE(put(1, part(1)).status, 403);
    }

    void whatIsAskedIsCounted()
    {
        data(u"query CountMe { studiosConnection { totalCount } }"_s);
        data(u"query CountMe { studiosConnection { totalCount } }"_s);
        ask(u"query CountMe { nothing }"_s);
        data(u"mutation MakeOne { createStream(input: {name: \"counted\"}) { __typename } }"_s);
        QJsonArray rows;
        const auto countOf = [&](const QString &type, const QString &name) {
            rows = data(u"{ analytics { usage { api { apiUsageConnection { nodes { operationType operationName requestCount authType "
                        u"totalComplexity } } } } } }"_s)
                       .value(u"analytics"_s)[u"usage"_s][u"api"_s][u"apiUsageConnection"_s][u"nodes"_s]
                       .toArray();
            int count = 0;
            for (const QJsonValue &row : std::as_const(rows))
                if (row[u"operationType"_s].toString() == type && row[u"operationName"_s].toString() == name)
                    count += row[u"requestCount"_s].toInt();
            return count;
        };
        QTRY_COMPARE_WITH_TIMEOUT(countOf(u"query"_s, u"CountMe"_s), 2, 8000); // one of them from the kept answers
        QCOMPARE(countOf(u"mutation"_s, u"MakeOne"_s), 1);
        for (const QJsonValue &row : std::as_const(rows))
            if (row[u"operationName"_s].toString() == u"CountMe")
                QCOMPARE(row[u"authType"_s].toString(), u"key"_s);
    }
};

CW_TEST(GraphqlFilmsTest)
#include "GraphqlFilmsTest.moc"
