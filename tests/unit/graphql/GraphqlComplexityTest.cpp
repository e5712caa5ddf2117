// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/engine/Engine.h"
#include "graphql/limits/Complexity.h"
#include "graphql/type/SchemaBuilder.h"

#include "TestRegistry.h"
#include "unit/graphql/GraphqlCase.h"

#include <QtTest>

using namespace castwright::graphql;
using namespace castwright::tests;

/// The cost formula with the values that were worked out for it: leaves free, objects one and what is in them, pages per item.
class GraphqlComplexityTest : public QObject {
    Q_OBJECT

    SchemaPtr m_schema;

    Complexity costOf(const QString &text, const VariableValues &variables = {}) const
    {
        const DocumentPtr document = parse(text).value();
        return complexityOf(*m_schema, *document, **document->operation({}), variables);
    }

private Q_SLOTS:
    void initTestCase()
    {
        Bindings bindings;
        bindings.defaultCost = connectionCost();
        for (const QString &field : {QStringLiteral("Query.report"), QStringLiteral("Report.usage")})
            bindings.costs.insert(field, weightedCost(10));
        bindings.costs.insert(QStringLiteral("Item.details"), weightedCost(5));
        const auto schema = buildSchema(readTextFile(graphqlTestFile(QStringLiteral("cases/schemas/costs.graphql"))), bindings);
        QVERIFY2(schema, schema ? "" : qPrintable(schema.error().first().message));
        m_schema = *schema;
    }

    void worked_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("cost");
        const auto row = [](const char *name, const char *text, int cost) { QTest::newRow(name) << QString::fromLatin1(text) << cost; };
        row("leaf", "{ __typename }", 0);
        row("object", "{ item { name } }", 1);
        row("object with weight in it", "{ item { details { size } } }", 6);
        row("page of 20 with weights",
            "{ items(first: 20) { nodes { id name details { size count } } pageInfo { hasNextPage endCursor } totalCount } }", 104);
        row("page of 500 with weights",
            "{ items(first: 500) { nodes { id name details { size count } } pageInfo { hasNextPage endCursor } totalCount } }", 2504);
        row("page of more than 500", "{ items(first: 5000) { nodes { id name details { size } } pageInfo { hasNextPage } } }", 2504);
        row("page of 5 with little in it", "{ items(first: 5) { nodes { id name } } }", 9);
        row("last counts too", "{ items(last: 5) { nodes { id name } } }", 9);
        row("page without size", "{ items { nodes { id name } } }", 54);
        row("report", "{ report { usage { streaming { daily(first: 30) { nodes { date minutes } } } } } }", 55);
        row("three objects in one", "{ resolve(id: 1) { primary { url } fallbacks { url } metadata { url } } }", 4);
        row("by fragments", "{ ...A } fragment A on Query { item { ...B } } fragment B on Item { details { size } }", 6);
        row("fragment twice counts twice", "{ item { ...B } x: item { ...B } } fragment B on Item { details { size } }", 12);
        row("interface costs what its dearest does", "{ thing { details { size } } }", 6);
        row("introspection is free", "{ __schema { types { name fields { name } } } }", 0);
        row("pages of nothing", "{ items(first: 0) { nodes { id } } }", 54);
    }
    void worked()
    {
        QFETCH(const QString, text);
        QFETCH(const int, cost);
        QCOMPARE(costOf(text).cost, qint64(cost));
        QVERIFY(costOf(text).isConstant);
    }

    void variablesCount()
    {
        VariableValues variables;
        variables.insert(QStringLiteral("n"), 20);
        const QString text =
            QStringLiteral("query ($n: Int) { items(first: $n) { nodes { id details { size } } pageInfo { endCursor } } }");
        QCOMPARE(costOf(text, variables).cost, 104);
        QVERIFY(!costOf(text, variables).isConstant);
    }

    void engineRefuses()
    {
        Engine engine(m_schema);
        OperationRequest request;
        request.query = QStringLiteral("query ($n: Int) { items(first: $n) { nodes { id details { size } } pageInfo { endCursor } } }");
        request.variables = QJsonObject{{QStringLiteral("n"), 20}};
        const auto prepared = engine.prepare(request);
        QVERIFY(prepared);
        QCOMPARE(prepared->cost, 104);
        request.variables = QJsonObject{{QStringLiteral("n"), 500}};
        const auto refused = engine.prepare(request);
        QVERIFY(!refused);
        QCOMPARE(refused.error().first().code(), QStringLiteral("COMPLEXITY_LIMIT_EXCEEDED"));
        QCOMPARE(refused.error().first().message, QStringLiteral("operation has complexity 2504, which exceeds the limit of 1000"));
    }
};

CW_TEST(GraphqlComplexityTest)
#include "GraphqlComplexityTest.moc"
