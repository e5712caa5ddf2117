// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/engine/Engine.h"
#include "graphql/schema/CastwrightSchema.h"
#include "graphql/schema/RequestScope.h"
#include "unit/services/ServiceFixture.h"

#include "TestRegistry.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace castwright;
using namespace castwright::tests;
using namespace Qt::StringLiterals;

/// A page of a hundred streams with everything beside them costs the database a handful of statements.
class GraphqlManyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPageOfAHundredStreams()
    {
        constexpr int count = 100;
        ServiceFixture f;
        for (int i = 0; i < count; ++i) {
            const QString id = i % 2
                ? f.makeStream()
                : f.makeStream({{u"ingestMode"_s, u"pull"_s},
                                {u"pull"_s, QJsonObject{{u"urls"_s, QJsonArray{u"https://example.com/%1.m3u8"_s.arg(i)}}}}});
            f.ok("pushTarget.create",
                 {{u"streamId"_s, id}, {u"name"_s, u"There"_s}, {u"targetUri"_s, u"rtmp://a.example/live/key%1"_s.arg(i)}});
            f.ok("streamKey.create", {{u"streamId"_s, id}, {u"name"_s, u"OBS"_s}});
        }
        const graphql::CastwrightSchema schema(f.catalog, f.events);
        graphql::EngineOptions options;
        options.limits.maxComplexity = 1'000'000;
        graphql::Engine engine(schema.schema(), options);
        graphql::RequestScope scope(f.catalog);
        scope.caller = f.caller;
        graphql::OperationRequest request;
        request.query = u"{ streamsConnection(page: {first: 100}) { totalCount edges { node { id name metrics { status currentViewers "
                        u"viewerSeconds } pushTargets { name status stream: streamId } recentPullSourceEvents { eventKind } "
                        u"playbackPolicy { type } keysConnection { nodes { keyName stream { name } } } } } } }"_s;
        request.context = &scope;
        request.batches = &scope.batches;
        const auto ask = [&] {
            QJsonObject answer;
            const auto running =
                engine.execute(request, [&](graphql::ExecutionResult &&result) { answer = QJsonDocument::fromJson(result.json).object(); });
            return answer;
        };
        const qint64 before = f.database->statementCount();
        const QJsonObject answer = ask();
        const qint64 statements = f.database->statementCount() - before;
        QVERIFY2(!answer.contains(u"errors"_s), QJsonDocument(answer).toJson().left(2000).constData());
        const QJsonValue page = answer.value(u"data"_s)[u"streamsConnection"_s];
        QCOMPARE(page[u"totalCount"_s].toInt(), count);
        QCOMPARE(page[u"edges"_s].toArray().size(), count);
        QCOMPARE(page[u"edges"_s][count - 1][u"node"_s][u"pushTargets"_s].toArray().size(), 1);
        QCOMPARE(page[u"edges"_s][0][u"node"_s][u"keysConnection"_s][u"nodes"_s][0][u"stream"_s][u"name"_s].toString(), u"Stage"_s);
        QVERIFY2(statements <= 6, qPrintable(u"%1 statements for %2 streams"_s.arg(statements).arg(count)));
        QVERIFY2(statements >= 1, "statements are not counted");
        // What lies in memory by now costs nothing; figures are asked for again.
        const qint64 second = f.database->statementCount();
        ask();
        QVERIFY(f.database->statementCount() - second <= statements);
    }

    void worseHealthReachesWhoFollows()
    {
        ServiceFixture f;
        const QString id = f.makeStream();
        f.streams.goLive(id, id, f.clock.now());
        const graphql::CastwrightSchema schema(f.catalog, f.events);
        graphql::Engine engine(schema.schema());
        graphql::RequestScope scope(f.catalog);
        scope.caller = f.caller;
        graphql::OperationRequest request;
        request.query = u"subscription { liveStreamEvents { type details hasIssues stream { name } payload } }"_s;
        request.context = &scope;
        request.batches = &scope.batches;
        auto prepared = engine.prepare(request);
        QVERIFY2(prepared, prepared ? "" : qPrintable(prepared.error().first().message));
        QList<QJsonObject> heard;
        const auto following = engine.subscribe(
            std::move(*prepared),
            [&](graphql::ExecutionResult &&result) {
                heard += QJsonDocument::fromJson(result.json).object().value(u"data"_s)[u"liveStreamEvents"_s].toObject();
            },
            [](const std::optional<graphql::GraphqlError> &) {});
        QVERIFY(following);
        StreamHealth poor = f.streams.lives[id].health;
        poor.grade = StreamGrade::Poor;
        poor.score = 30;
        HealthFactor loss;
        loss.message = u"Packets get lost on the way."_s;
        poor.factors = {loss};
        Q_EMIT f.streams.healthWorsened(id, poor);
        QTRY_COMPARE_WITH_TIMEOUT(heard.size(), 1, 2000);
        QCOMPARE(heard[0].value(u"type"_s).toString(), u"BUFFER_UPDATE"_s);
        QCOMPARE(heard[0].value(u"details"_s).toString(), loss.message);
        QCOMPARE(heard[0].value(u"hasIssues"_s).toBool(), true);
        QCOMPARE(heard[0].value(u"stream"_s)[u"name"_s].toString(), u"Stage"_s);
        QCOMPARE(heard[0].value(u"payload"_s)[u"health"_s][u"score"_s].toInt(), 30);
        f.ok("stream.update", {{u"streamId"_s, id}, {u"monitoring"_s, u"off"_s}});
        const qsizetype before = heard.size();
        Q_EMIT f.streams.healthWorsened(id, poor);
        QTest::qWait(50);
        for (qsizetype i = before; i < heard.size(); ++i)
            QVERIFY(heard[i].value(u"type"_s).toString() != u"BUFFER_UPDATE");
    }
};

CW_TEST(GraphqlManyTest)
#include "GraphqlManyTest.moc"
