// SPDX-License-Identifier: GPL-3.0-or-later
#include "running/RunningServer.h"

#include "TestRegistry.h"

#include <QJsonArray>
#include <QtTest>

using namespace castwright;
using namespace castwright::tests;
using namespace Qt::StringLiterals;

/// Who may ask what of /graphql, how refusals look, and that what a scope allows over REST it allows here: pages, ids, unions, limits,
/// idempotency.
class GraphqlAccessTest : public QObject {
    Q_OBJECT

    std::unique_ptr<RunningServer> m_server;

    castwright::tests::HttpAnswer send(const QByteArray &query, const QByteArray &key, const QJsonObject &variables = {},
                                       const HttpHeaders &headers = {}) const
    {
        TestHttp http(m_server->port());
        if (!key.isEmpty())
            http.setDefaultHeaders({{"Authorization", "Bearer " + key}});
        const QJsonObject body{{u"query"_s, QString::fromUtf8(query)}, {u"variables"_s, variables}};
        return http.post("/graphql", QJsonDocument(body).toJson(QJsonDocument::Compact), headers);
    }
    QJsonObject ask(const QByteArray &query, const QJsonObject &variables = {}) const
    {
        return QJsonDocument::fromJson(send(query, m_server->key(), variables).body).object();
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
    static QString codeOf(const castwright::tests::HttpAnswer &answer) { return codeOf(QJsonDocument::fromJson(answer.body).object()); }
    QString makeStudio(const QString &name) const
    {
        return data("mutation ($n: String!) { createStudio(input: {name: $n}) { ... on Studio { id } } }", {{u"n"_s, name}})
            .value(u"createStudio"_s)[u"id"_s]
            .toString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<RunningServer>();
        QVERIFY2(m_server->error().isEmpty(), qPrintable(m_server->error()));
    }
    void cleanupTestCase() { m_server.reset(); }

    void withoutAKey_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<bool>("isPublic");
        QTest::newRow("nothing of anybody's") << QByteArray("{ __typename }") << true;
        QTest::newRow("private") << QByteArray("{ studiosConnection { totalCount } }") << false;
        QTest::newRow("introspection") << QByteArray("{ __schema { queryType { name } } }") << false;
        QTest::newRow("public and private") << QByteArray("{ __typename studiosConnection { totalCount } }") << false;
        QTest::newRow("hidden in a fragment") << QByteArray("{ ...A } fragment A on Query { studiosConnection { totalCount } }") << false;
        QTest::newRow("hidden in an inline fragment") << QByteArray("{ ... { studiosConnection { totalCount } } }") << false;
        QTest::newRow("under another name") << QByteArray("{ networkStatus: studiosConnection { totalCount } }") << false;
        QTest::newRow("wrong, which must tell nothing of the schema") << QByteArray("{ studiosConection { totalCount } }") << false;
        QTest::newRow("a mutation") << QByteArray("mutation { createStudio(input: {name: \"x\"}) { __typename } }") << false;
    }
    void withoutAKey()
    {
        QFETCH(QByteArray, query);
        QFETCH(bool, isPublic);
        for (const QByteArray &key : {QByteArray(), QByteArray("sk_live_of_nobody")}) {
            const castwright::tests::HttpAnswer answer = send(query, key);
            QCOMPARE(answer.status, isPublic ? 200 : 401);
            QCOMPARE(codeOf(answer), isPublic ? QString() : u"UNAUTHORIZED"_s);
            QVERIFY2(!answer.body.contains("Did you mean"), answer.body.constData());
            QVERIFY(isPublic || !answer.header("WWW-Authenticate").isEmpty());
        }
    }

    void anonymousQuestionsAreCounted()
    {
        ServerOptions options;
        options.graphql.anonymousRates = {0.001, 3};
        RunningServer server(options);
        QByteArray last;
        for (int i = 0; i < 3; ++i)
            QCOMPARE(TestHttp(server.port()).post("/graphql", "{\"query\":\"{__typename}\"}").status, 200);
        const castwright::tests::HttpAnswer answer = TestHttp(server.port()).post("/graphql", "{\"query\":\"{__typename}\"}");
        QCOMPARE(answer.status, 429);
        QCOMPARE(codeOf(answer), u"RATE_LIMITED"_s);
        QVERIFY(answer.header("Retry-After").toInt() > 0);
        QCOMPARE(answer.header("X-RateLimit-Limit"), QByteArray("3"));
        QCOMPARE(answer.header("X-RateLimit-Remaining"), QByteArray("0"));
        TestHttp known(server.port());
        known.setDefaultHeaders({{"X-API-Key", server.key()}});
        QCOMPARE(known.post("/graphql", "{\"query\":\"{__typename}\"}").status, 200); // a key has a bucket of its own
    }

    void scopesAreThoseOfRest()
    {
        const QByteArray key = m_server->keyWith({u"studios:read"_s});
        QCOMPARE(send("{ studiosConnection { totalCount } }", key).status, 200);
        const QJsonObject refused = QJsonDocument::fromJson(send("{ webhooksConnection { totalCount } }", key).body).object();
        QCOMPARE(codeOf(refused), u"FORBIDDEN"_s);
        QCOMPARE(refused.value(u"data"_s).toObject().value(u"webhooksConnection"_s), QJsonValue(QJsonValue::Null));
        const QJsonObject write =
            QJsonDocument::fromJson(
                send("mutation { createStudio(input: {name: \"x\"}) { __typename ... on AuthError { code message } } }", key).body)
                .object();
        QCOMPARE(write.value(u"data"_s)[u"createStudio"_s][u"__typename"_s].toString(), u"AuthError"_s);
        QCOMPARE(write.value(u"data"_s)[u"createStudio"_s][u"code"_s].toString(), u"FORBIDDEN"_s);
    }

    void writeGate()
    {
        ServerOptions options;
        options.isWriteEnabled = false;
        RunningServer server(options);
        TestHttp http(server.port());
        http.setDefaultHeaders({{"X-API-Key", server.key()}});
        const castwright::tests::HttpAnswer answer = http.post(
            "/graphql", "{\"query\":\"mutation { createStudio(input: {name: \\\"x\\\"}) { __typename ... on AuthError { code } } }\"}");
        QVERIFY2(answer.body.contains("\"code\":\"WRITE_DISABLED\""), answer.body.constData());
    }

    void forms()
    {
        const TestHttp http = [this] {
            TestHttp made(m_server->port());
            made.setDefaultHeaders({{"Authorization", "Bearer " + m_server->key()}});
            return made;
        }();
        QCOMPARE(http.get("/graphql?query=%7B__typename%7D").body, QByteArray("{\"data\":{\"__typename\":\"Query\"}}"));
        QCOMPARE(http.get("/graphql/?query=%7B__typename%7D").status, 200);
        QCOMPARE(http.post("/graphql/", "{\"query\":\"{__typename}\"}").status, 200);
        QCOMPARE(http.get("/graphql?query=mutation%7B__typename%7D").status, 405);
        QCOMPARE(http.post("/graphql", "[{\"query\":\"{__typename}\"}]").status, 400);
        QCOMPARE(http.request("OPTIONS", "/graphql").header("Allow"), QByteArray("GET, POST, OPTIONS"));
        QCOMPARE(http.request("PUT", "/graphql", "{}").status, 405);
        QCOMPARE(http.get("/graphql/ws").status, 426);
        QCOMPARE(http.get("/graphql/nothing").status, 404);
        QCOMPARE(http.post("/graphql", "query={__typename}", {{"Content-Type", "application/x-www-form-urlencoded"}}).status, 415);
        const castwright::tests::HttpAnswer strict =
            http.post("/graphql", "{\"query\":\"{ nope }\"}", {{"Accept", "application/graphql-response+json"}});
        QCOMPARE(strict.status, 400);
        QVERIFY(strict.header("Content-Type").startsWith("application/graphql-response+json"));
        QCOMPARE(http.post("/graphql", "{\"query\":\"{ nope }\"}").status, 200);
    }

    void pageForBrowsers()
    {
        const TestHttp http(m_server->port());
        const castwright::tests::HttpAnswer page = http.get("/graphql", {{"Accept", "text/html,application/xhtml+xml,*/*;q=0.8"}});
        QCOMPARE(page.status, 200);
        QVERIFY(page.header("Content-Type").startsWith("text/html"));
        QVERIFY(page.header("Content-Security-Policy").contains("default-src 'self'"));
        QVERIFY(!page.body.contains("http://") && !page.body.contains("https://")); // nothing from elsewhere
        for (const QByteArray &name : {QByteArray("graphiql.min.js"), QByteArray("graphiql.min.css"), QByteArray("react.production.min.js"),
                                       QByteArray("react-dom.production.min.js"), QByteArray("explorer.js"), QByteArray("explorer.css")})
            QCOMPARE(http.get("/graphql/explorer/" + name).status, 200);
        QCOMPARE(http.get("/graphql/explorer/../schema.graphql").status, 400);
        QCOMPARE(http.get("/graphql/explorer/other.js").status, 404);
    }

    void cookies()
    {
        const TestHttp http(m_server->port());
        QCOMPARE(http.post("/graphql/login", "{\"key\":\"wrong\"}").status, 401);
        const castwright::tests::HttpAnswer in = http.post("/graphql/login", "{\"key\":\"" + m_server->key() + "\"}");
        QCOMPARE(in.status, 204);
        const QByteArray set = in.header("Set-Cookie");
        QVERIFY2(set.contains("HttpOnly") && set.contains("SameSite=Strict"), set.constData());
        const HttpHeader cookie{"Cookie", set.left(set.indexOf(';'))};
        const QByteArray body = "{\"query\":\"{ studiosConnection { totalCount } }\"}";
        QCOMPARE(http.post("/graphql", body, {cookie, {"X-Castwright-Request", "1"}}).status, 200);
        QCOMPARE(http.post("/graphql", body, {cookie}).status, 401); // as another site's page could send it
        QCOMPARE(http.get("/graphql?query=%7BstudiosConnection%7BtotalCount%7D%7D", {cookie}).status, 200);
        QCOMPARE(http.post("/graphql", body, {cookie, {"X-Castwright-Request", "1"}, {"Origin", "https://elsewhere.example"}}).status, 403);
        QCOMPARE(http.post("/graphql/logout", "{}", {cookie}).status, 204);
        QCOMPARE(http.post("/graphql", body, {cookie, {"X-Castwright-Request", "1"}}).status, 401);
    }

    void idempotency()
    {
        const QByteArray query = "mutation { createStudio(input: {name: \"Once\"}) { ... on Studio { id } } }";
        const HttpHeaders once{{"Idempotency-Key", "graphql-once"}};
        const castwright::tests::HttpAnswer first = send(query, m_server->key(), {}, once);
        const castwright::tests::HttpAnswer second = send(query, m_server->key(), {}, once);
        QCOMPARE(first.status, 200);
        QCOMPARE(second.body, first.body);
        QCOMPARE(second.header("Idempotent-Replayed"), QByteArray("true"));
        QCOMPARE(send("mutation { __typename }", m_server->key(), {}, once).status, 422); // the same key for something else
    }

    void ids()
    {
        const QString id = makeStudio(u"Ids"_s);
        const QString plain = QString::fromUtf8(QByteArray::fromBase64(id.toLatin1())).section(u':', 1);
        QVERIFY(plain.startsWith(u"std_"));
        for (const QString &form : {id, plain})
            QCOMPARE(data("query ($id: ID!) { studio(id: $id) { id name } }", {{u"id"_s, form}}).value(u"studio"_s)[u"id"_s].toString(),
                     id);
        const QString scene = data("query ($id: ID!) { studio(id: $id) { scenesConnection { nodes { id } } } }", {{u"id"_s, id}})
                                  .value(u"studio"_s)[u"scenesConnection"_s][u"nodes"_s][0][u"id"_s]
                                  .toString();
        QCOMPARE(codeOf(ask("query ($id: ID!) { studio(id: $id) { id } }", {{u"id"_s, scene}})), u"VALIDATION_ERROR"_s);
        QCOMPARE(data("query ($id: ID!) { node(id: $id) { __typename id ... on Scene { studio { id } } } }", {{u"id"_s, scene}})
                     .value(u"node"_s)[u"studio"_s][u"id"_s]
                     .toString(),
                 id);
        QCOMPARE(data("query ($ids: [ID!]!) { nodes(ids: $ids) { __typename } }", {{u"ids"_s, QJsonArray{id, scene}}})
                     .value(u"nodes"_s)
                     .toArray()
                     .size(),
                 2);
        QCOMPARE(codeOf(ask("{ node(id: \"std_1\") { id } }")), u"VALIDATION_ERROR"_s);
        QCOMPARE(data("{ node(id: \"U3R1ZGlvOnN0ZF9ub25l\") { id } }").value(u"node"_s), QJsonValue(QJsonValue::Null)); // Studio:std_none
        const QJsonObject missing = ask("{ studio(id: \"std_none\") { id } }");
        QCOMPARE(codeOf(missing), u"NOT_FOUND"_s);
        QCOMPARE(missing.value(u"data"_s).toObject().value(u"studio"_s), QJsonValue(QJsonValue::Null));
        // A scene is found by its own id, with or without its studio.
        const QString name =
            data("mutation ($id: ID!) { updateScene(id: $id, input: {name: \"Renamed\"}) { ... on Scene { name } } }", {{u"id"_s, scene}})
                .value(u"updateScene"_s)[u"name"_s]
                .toString();
        QCOMPARE(name, u"Renamed"_s);
    }

    void unions()
    {
        const QJsonValue wrong =
            data("mutation { createStudio(input: {name: \"\"}) { __typename ... on ValidationError { field code message } } }")
                .value(u"createStudio"_s);
        QCOMPARE(wrong[u"__typename"_s].toString(), u"ValidationError"_s);
        QCOMPARE(wrong[u"field"_s].toString(), u"name"_s);
        const QJsonValue missing =
            data("mutation { deleteStudio(id: \"std_none\") { __typename ... on NotFoundError { resourceType resourceId } } }")
                .value(u"deleteStudio"_s);
        QCOMPARE(missing[u"__typename"_s].toString(), u"NotFoundError"_s);
        QCOMPARE(missing[u"resourceType"_s].toString(), u"Studio"_s);
        const QString id = makeStudio(u"Versions"_s);
        const QJsonValue stale =
            data("mutation ($id: ID!) { updateStudio(id: $id, expectedRevision: 7, input: {name: \"y\"}) { __typename } }", {{u"id"_s, id}})
                .value(u"updateStudio"_s);
        QCOMPARE(stale[u"__typename"_s].toString(), u"ConflictError"_s);
        const QJsonValue gone =
            data("mutation ($id: ID!) { deleteStudio(id: $id) { __typename ... on DeleteSuccess { success deletedId } } }", {{u"id"_s, id}})
                .value(u"deleteStudio"_s);
        QCOMPARE(gone[u"deletedId"_s].toString(), id);
    }

    void pages_data()
    {
        QTest::addColumn<QByteArray>("page");
        QTest::addColumn<QString>("names");
        QTest::addColumn<bool>("hasPrevious");
        QTest::addColumn<bool>("hasNext");
        QTest::newRow("first") << QByteArray("first: 2") << u"S0,S1"_s << false << true;
        QTest::newRow("after") << QByteArray("first: 2, after: $c1") << u"S2,S3"_s << true << true;
        QTest::newRow("to the end") << QByteArray("first: 9, after: $c1") << u"S2,S3,S4"_s << true << false;
        QTest::newRow("last") << QByteArray("last: 2") << u"S3,S4"_s << true << false;
        QTest::newRow("before") << QByteArray("last: 2, before: $c3") << u"S1,S2"_s << true << true;
        QTest::newRow("between") << QByteArray("first: 5, after: $c0, before: $c3") << u"S1,S2"_s << true << true;
        QTest::newRow("none is fifty") << QByteArray("first: 0") << u"S0,S1,S2,S3,S4"_s << false << false;
        QTest::newRow("more than allowed") << QByteArray("first: 501") << u"S0,S1,S2,S3,S4"_s << false << false;
        QTest::newRow("behind the last") << QByteArray("first: 2, after: $c4") << QString() << true << false;
    }
    void pages()
    {
        QFETCH(QByteArray, page);
        QFETCH(QString, names);
        QFETCH(bool, hasPrevious);
        QFETCH(bool, hasNext);
        static const QString studio = makeStudio(u"Pages"_s);
        static QStringList cursors;
        const QJsonObject of{{u"id"_s, studio}};
        if (cursors.isEmpty()) {
            for (int i = 0; i < 5; ++i)
                data("mutation ($id: ID!, $n: String!) { createSource(studioId: $id, input: {name: $n, kind: COLOR, color: {color: "
                     "\"#1e3c78\"}}) { __typename } }",
                     {{u"id"_s, studio}, {u"n"_s, u"S%1"_s.arg(i)}});
            const QJsonArray edges = data("query ($id: ID!) { sourcesConnection(studioId: $id) { edges { cursor } } }", of)
                                         .value(u"sourcesConnection"_s)[u"edges"_s]
                                         .toArray();
            for (const QJsonValue &edge : edges)
                cursors.append(edge[u"cursor"_s].toString());
            QCOMPARE(cursors.size(), 5);
        }
        for (int i = 0; i < 5; ++i)
            page.replace(QByteArray("$c" + QByteArray::number(i)), QByteArray('"' + cursors[i].toLatin1() + '"'));
        const QJsonValue got =
            data("query ($id: ID!) { sourcesConnection(studioId: $id, page: {" + page
                     + "}) { totalCount nodes { name } edges { node { name } } pageInfo { hasNextPage hasPreviousPage } } }",
                 of)
                .value(u"sourcesConnection"_s);
        QStringList found;
        for (const QJsonValue &node : got[u"nodes"_s].toArray())
            found.append(node[u"name"_s].toString());
        QCOMPARE(found.join(u','), names);
        QCOMPARE(got[u"totalCount"_s].toInt(), 5);
        QCOMPARE(got[u"pageInfo"_s][u"hasPreviousPage"_s].toBool(), hasPrevious);
        QCOMPARE(got[u"pageInfo"_s][u"hasNextPage"_s].toBool(), hasNext);
    }
    void badCursor() { QCOMPARE(codeOf(ask("{ studiosConnection(page: {after: \"nonsense\"}) { totalCount } }")), u"VALIDATION_ERROR"_s); }

    void limits_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QString>("code");
        QByteArray aliases = "{ studiosConnection {";
        for (int i = 0; i < 51; ++i)
            aliases += " a" + QByteArray::number(i) + ": totalCount";
        QTest::newRow("aliases") << QByteArray(aliases + "} }") << u"ALIAS_LIMIT_EXCEEDED"_s;
        QByteArray deep = "id";
        for (int i = 0; i < 6; ++i)
            deep = "programScene { studio { " + deep + " } }";
        QTest::newRow("depth") << QByteArray("{ studiosConnection { nodes { " + deep + " } } }") << u"DEPTH_LIMIT_EXCEEDED"_s;
        QTest::newRow("cost") << QByteArray(
            "{ studiosConnection(page: {first: 500}) { nodes { canvas { width } slate { text } transition { kind } } } }")
                              << u"COMPLEXITY_LIMIT_EXCEEDED"_s;
        QTest::newRow("tokens") << QByteArray("{ __typename " + QByteArray(16000, '!').replace("!", "@x ") + "}")
                                << u"TOKEN_LIMIT_EXCEEDED"_s;
        QTest::newRow("recursion") << QByteArray("{ a(b: " + QByteArray(300, '[') + QByteArray(300, ']') + ") }")
                                   << u"RECURSION_LIMIT_EXCEEDED"_s;
    }
    void limits()
    {
        QFETCH(QByteArray, query);
        QFETCH(QString, code);
        QCOMPARE(codeOf(ask(query)), code);
    }

    /// Answers are given again only as long as they are true.
    void keptAnswers()
    {
        const QByteArray query = "{ studiosConnection(page: {first: 500}) { totalCount } }";
        const int before = data(query).value(u"studiosConnection"_s)[u"totalCount"_s].toInt();
        QCOMPARE(data(query).value(u"studiosConnection"_s)[u"totalCount"_s].toInt(), before);
        makeStudio(u"One more"_s);
        QCOMPARE(data(query).value(u"studiosConnection"_s)[u"totalCount"_s].toInt(), before + 1);
        m_server->create("/v1/studios", {{u"name"_s, u"By REST"_s}});
        QCOMPARE(data(query).value(u"studiosConnection"_s)[u"totalCount"_s].toInt(), before + 2);
        const QByteArray other = m_server->keyWith({u"webhooks:manage"_s});
        QCOMPARE(codeOf(send(query, other)), u"FORBIDDEN"_s); // what one key was told is not told to another
    }
};

CW_TEST(GraphqlAccessTest)
#include "GraphqlAccessTest.moc"
