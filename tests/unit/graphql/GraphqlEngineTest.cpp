// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/engine/Engine.h"
#include "graphql/type/SchemaBuilder.h"

#include "TestRegistry.h"

#include <QCryptographicHash>
#include <QtTest>

using namespace castwright::graphql;

/// The door: which document a request means, what is kept, and what is refused with which code.
class GraphqlEngineTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Engine> m_engine;

    void make(const EngineOptions &options = {})
    {
        Bindings bindings;
        bindings.resolvers.insert(QStringLiteral("Query.a"),
                                  [](const FieldContext &context) { return Value(context.argument(u"n").toInteger()); });
        m_engine = std::make_unique<Engine>(
            *buildSchema(QStringLiteral("type Query { a(n: Int = 1): Int } type Mutation { b: Int }"), bindings), options);
    }
    QByteArray run(const OperationRequest &request)
    {
        QByteArray json;
        m_engine->execute(request, [&json](ExecutionResult &&result) { json = result.json; });
        return json;
    }
    QByteArray run(const QString &query)
    {
        OperationRequest request;
        request.query = query;
        return run(request);
    }
    /// extensions.code of the refusal; empty when there is none.
    QString code(const OperationRequest &request)
    {
        const auto prepared = m_engine->prepare(request);
        return prepared ? QString() : prepared.error().first().code();
    }
    static OperationRequest persisted(const QString &query, const QByteArray &hash, int version = 1)
    {
        OperationRequest request;
        request.query = query;
        request.extensions = {
            {QStringLiteral("persistedQuery"),
             QJsonObject{{QStringLiteral("version"), version}, {QStringLiteral("sha256Hash"), QString::fromLatin1(hash)}}}};
        return request;
    }
    static QByteArray hashOf(const QString &query) { return QCryptographicHash::hash(query.toUtf8(), QCryptographicHash::Sha256).toHex(); }

private Q_SLOTS:
    void init() { make(); }

    void documentsAreKept()
    {
        QCOMPARE(run(QStringLiteral("{ a }")), QByteArray("{\"data\":{\"a\":1}}"));
        QCOMPARE(run(QStringLiteral("{ a }")), QByteArray("{\"data\":{\"a\":1}}"));
        QCOMPARE(m_engine->cache().hits(), 1);
        QCOMPARE(m_engine->cache().misses(), 1);
    }

    void theLeastUsedGoesFirst()
    {
        EngineOptions options;
        options.cachedCharacters = 2 * 256; // which is what a short one counts
        make(options);
        for (const QString &query : {QStringLiteral("{ a }"), QStringLiteral("{ b: a }"), QStringLiteral("{ a }"),
                                     QStringLiteral("{ c: a }"), QStringLiteral("{ a }"), QStringLiteral("{ b: a }")})
            run(query);
        QCOMPARE(m_engine->cache().hits(), 2);
        QCOMPARE(m_engine->cache().misses(), 4);
    }

    void variablesDoNotStayInThePlan()
    {
        OperationRequest request;
        request.query = QStringLiteral("query ($n: Int, $s: Boolean = false) { a(n: $n) b: a(n: 5) @skip(if: $s) }");
        for (int i = 0; i < 3; ++i) {
            request.variables = QJsonObject{{QStringLiteral("n"), i}, {QStringLiteral("s"), i == 1}};
            QCOMPARE(run(request),
                     QByteArray(i == 1 ? "{\"data\":{\"a\":1}}" : QByteArray("{\"data\":{\"a\":" + QByteArray::number(i) + ",\"b\":5}}")));
        }
        QCOMPARE(m_engine->cache().misses(), 1);
    }

    void operationNames()
    {
        OperationRequest request;
        request.query = QStringLiteral("query A { a } query B { b: a }");
        QCOMPARE(code(request), QStringLiteral("OPERATION_RESOLUTION_FAILURE"));
        request.operationName = QStringLiteral("B");
        QCOMPARE(run(request), QByteArray("{\"data\":{\"b\":1}}"));
        request.operationName = QStringLiteral("C");
        QCOMPARE(code(request), QStringLiteral("OPERATION_RESOLUTION_FAILURE"));
    }

    void refusals_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("expected");
        QTest::newRow("syntax") << QStringLiteral("{ a") << QStringLiteral("GRAPHQL_PARSE_FAILED");
        QTest::newRow("validation") << QStringLiteral("{ nope }") << QStringLiteral("GRAPHQL_VALIDATION_FAILED");
        QTest::newRow("variables") << QStringLiteral("query ($n: Int!) { a(n: $n) }") << QStringLiteral("BAD_USER_INPUT");
        QTest::newRow("root fields") << QString(u"{ " + QStringLiteral("a ").repeated(31) + u"}")
                                     << QStringLiteral("ROOT_FIELD_LIMIT_EXCEEDED");
        QTest::newRow("no operation") << QStringLiteral("fragment F on Query { a }") << QStringLiteral("GRAPHQL_VALIDATION_FAILED");
        QTest::newRow("no text") << QString() << QStringLiteral("BAD_REQUEST");
    }
    void refusals()
    {
        QFETCH(const QString, query);
        QFETCH(const QString, expected);
        OperationRequest request;
        request.query = query;
        QCOMPARE(code(request), expected);
        QVERIFY(run(request).startsWith("{\"errors\":[{\"message\":"));
        QVERIFY(!run(request).contains("\"data\""));
    }

    void refusedDocumentsAreNotKept()
    {
        run(QStringLiteral("{ nope }"));
        run(QStringLiteral("{ nope }"));
        QCOMPARE(m_engine->cache().misses(), 2);
    }

    void noMutations()
    {
        OperationRequest request;
        request.query = QStringLiteral("mutation { b }");
        request.noMutations = true;
        QCOMPARE(code(request), QStringLiteral("OPERATION_NOT_ALLOWED"));
        request.query = QStringLiteral("{ a }");
        QCOMPARE(code(request), QString());
    }

    void automaticPersistedQueries()
    {
        const QString query = QStringLiteral("{ a(n: 7) }");
        QCOMPARE(code(persisted({}, hashOf(query))), QStringLiteral("PERSISTED_QUERY_NOT_FOUND"));
        QVERIFY(run(persisted({}, hashOf(query))).contains("\"message\":\"PersistedQueryNotFound\""));
        QCOMPARE(run(persisted(query, hashOf(query))), QByteArray("{\"data\":{\"a\":7}}"));
        QCOMPARE(run(persisted({}, hashOf(query))), QByteArray("{\"data\":{\"a\":7}}"));
        QCOMPARE(run(persisted({}, hashOf(query).toUpper())), QByteArray("{\"data\":{\"a\":7}}"));
        QCOMPARE(code(persisted(query, hashOf(QStringLiteral("{ a }")))), QStringLiteral("BAD_REQUEST"));
        QCOMPARE(code(persisted(query, hashOf(query), 2)), QStringLiteral("BAD_REQUEST"));
        EngineOptions options;
        options.takesPersistedQueries = false;
        make(options);
        QCOMPARE(code(persisted({}, hashOf(query))), QStringLiteral("PERSISTED_QUERY_NOT_SUPPORTED"));
    }

    void persistedDocuments()
    {
        EngineOptions options;
        options.documents = [](const QString &id) { return id == u"sha256:known" ? QStringLiteral("{ a(n: 9) }") : QString(); };
        options.onlyPersistedDocuments = true;
        make(options);
        OperationRequest request;
        request.documentId = QStringLiteral("sha256:known");
        QCOMPARE(run(request), QByteArray("{\"data\":{\"a\":9}}"));
        request.documentId = QStringLiteral("sha256:other");
        QCOMPARE(code(request), QStringLiteral("PERSISTED_DOCUMENT_NOT_FOUND"));
        request.query = QStringLiteral("{ a }");
        QCOMPARE(code(request), QStringLiteral("BAD_REQUEST"));
        request.documentId = QString();
        QCOMPARE(code(request), QStringLiteral("PERSISTED_DOCUMENTS_ONLY"));
        QCOMPARE(code(persisted(request.query, hashOf(request.query))), QStringLiteral("PERSISTED_DOCUMENTS_ONLY"));
    }

    void introspectionCanBeOff()
    {
        EngineOptions options;
        options.limits.allowsIntrospection = false;
        make(options);
        OperationRequest request;
        request.query = QStringLiteral("{ __schema { types { name } } }");
        QCOMPARE(code(request), QStringLiteral("INTROSPECTION_DISABLED"));
    }

    void manyConditionsDoNotGrowThePlan()
    {
        QString variables;
        QString fields;
        QJsonObject values;
        for (int i = 0; i < 12; ++i) {
            variables += QStringLiteral("$v%1: Boolean! ").arg(i);
            fields += QStringLiteral("f%1: a(n: %1) @include(if: $v%1) ").arg(i);
        }
        OperationRequest request;
        request.query = QString(u"query (" + variables + u") { " + fields + u"}");
        for (int mask = 0; mask < 200; ++mask) {
            for (int i = 0; i < 12; ++i)
                values.insert(QStringLiteral("v%1").arg(i), (mask >> i & 1) != 0);
            request.variables = values;
            QCOMPARE(run(request).contains("\"f3\":3"), (mask >> 3 & 1) != 0);
        }
    }
};

CW_TEST(GraphqlEngineTest)
#include "GraphqlEngineTest.moc"
