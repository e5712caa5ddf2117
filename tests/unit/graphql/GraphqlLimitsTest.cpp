// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/execution/Coercion.h"
#include "graphql/limits/Complexity.h"
#include "graphql/limits/Limits.h"
#include "graphql/type/SchemaBuilder.h"

#include "TestRegistry.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace castwright::graphql;

/// What documents may cost, and that a document that is made to be expensive is not.
class GraphqlLimitsTest : public QObject {
    Q_OBJECT

    static DocumentPtr parsed(const QString &text)
    {
        const auto document = parse(text);
        return document ? *document : nullptr;
    }
    static QStringList codesOf(const Errors &errors)
    {
        QStringList list;
        for (const GraphqlError &error : errors)
            list.append(error.code());
        return list;
    }
    static QString parseCode(const QString &text, const Limits &limits)
    {
        const auto document = parse(text, limits.parsing());
        return document ? QString() : document.error().code();
    }

private Q_SLOTS:
    void size()
    {
        Limits limits;
        QCOMPARE(parseCode(QString(u"{ a }" + QString(limits.maxDocumentLength, u' ')), limits), QStringLiteral("DOCUMENT_TOO_LARGE"));
        QCOMPARE(parseCode(QString(u"{ a }" + QString(limits.maxDocumentLength - 5, u' ')), limits), QString());
    }

    void tokens()
    {
        Limits limits;
        limits.maxTokens = 5;
        QCOMPARE(parseCode(QStringLiteral("{ a b c }"), limits), QString());
        QCOMPARE(parseCode(QStringLiteral("{ a b c d }"), limits), QStringLiteral("TOKEN_LIMIT_EXCEEDED"));
        QCOMPARE(parseCode(QString(u"{ " + QStringLiteral("a ").repeated(20000) + u"}"), {}), QStringLiteral("TOKEN_LIMIT_EXCEEDED"));
    }

    void nesting_data()
    {
        QTest::addColumn<QString>("open");
        QTest::addColumn<QString>("close");
        QTest::addColumn<QString>("around");
        QTest::newRow("selections") << QStringLiteral("{ a ") << QStringLiteral("}") << QStringLiteral("%1{ a }%2");
        QTest::newRow("lists") << QStringLiteral("[") << QStringLiteral("]") << QStringLiteral("{ a(b: %1%2) }");
        QTest::newRow("objects") << QStringLiteral("{a:") << QStringLiteral("}") << QStringLiteral("{ a(b: %11%2) }");
        QTest::newRow("types") << QStringLiteral("[") << QStringLiteral("]") << QStringLiteral("query ($a: %1Int%2) { a }");
        QTest::newRow("inline fragments") << QStringLiteral("{ ... ") << QStringLiteral("}") << QStringLiteral("%1{ a }%2");
    }
    void nesting()
    {
        QFETCH(const QString, open);
        QFETCH(const QString, close);
        QFETCH(const QString, around);
        Limits limits;
        limits.maxTokens = 0;
        const auto nested = [&](int depth) {
            return QString(around).replace(QStringLiteral("%1"), open.repeated(depth)).replace(QStringLiteral("%2"), close.repeated(depth));
        };
        QVERIFY(parse(nested(10), limits.parsing()));
        QCOMPARE(parseCode(nested(250), limits), QStringLiteral("RECURSION_LIMIT_EXCEEDED"));
        QVERIFY(!parse(nested(100000), limits.parsing()));
    }

    void depth()
    {
        Limits limits;
        limits.maxDepth = 3;
        QCOMPARE(codesOf(checkLimits(*parsed(QStringLiteral("{ a { b { c } } }")), limits)), QStringList());
        const Errors errors = checkLimits(*parsed(QStringLiteral("{ a { b { c { d } } } }")), limits);
        QCOMPARE(codesOf(errors), QStringList{QStringLiteral("DEPTH_LIMIT_EXCEEDED")});
        QCOMPARE(errors.first().message, QStringLiteral("query exceeds maximum depth of 3 (got 4)"));
        QCOMPARE(codesOf(checkLimits(*parsed(QStringLiteral("{ a { ...F } } fragment F on T { b { ... { c { d } } } }")), limits)),
                 QStringList{QStringLiteral("DEPTH_LIMIT_EXCEEDED")});
        QCOMPARE(codesOf(checkLimits(*parsed(QStringLiteral("query A { a } query B { a { b { c { d } } } }")), limits)),
                 QStringList{QStringLiteral("DEPTH_LIMIT_EXCEEDED")});
        // Introspection has a limit of its own.
        QCOMPARE(codesOf(checkLimits(*parsed(QStringLiteral("{ __schema { b { c { d } } } }")), limits)), QStringList());
    }

    void introspectionDepth()
    {
        Limits limits;
        const auto nested = [](int depth) {
            return QString(u"{ __type" + QStringLiteral("{ a ").repeated(depth - 1) + QStringLiteral("}").repeated(depth - 1) + u"}");
        };
        QCOMPARE(codesOf(checkLimits(*parsed(nested(20)), limits)), QStringList());
        QCOMPARE(codesOf(checkLimits(*parsed(nested(21)), limits)), QStringList{QStringLiteral("DEPTH_LIMIT_EXCEEDED")});
    }

    void counts()
    {
        Limits limits;
        limits.maxAliases = 2;
        limits.maxRootFields = 3;
        limits.maxDirectives = 2;
        QCOMPARE(codesOf(checkLimits(*parsed(QStringLiteral("{ x: a y: b c }")), limits)), QStringList());
        QCOMPARE(codesOf(checkLimits(*parsed(QStringLiteral("{ x: a y: b { z: c } }")), limits)),
                 QStringList{QStringLiteral("ALIAS_LIMIT_EXCEEDED")});
        QCOMPARE(codesOf(checkLimits(*parsed(QStringLiteral("{ a b c d }")), limits)),
                 QStringList{QStringLiteral("ROOT_FIELD_LIMIT_EXCEEDED")});
        QCOMPARE(codesOf(checkLimits(*parsed(QStringLiteral("{ a ...F ... { b } } fragment F on Q { c d }")), limits)),
                 QStringList{QStringLiteral("ROOT_FIELD_LIMIT_EXCEEDED")});
        QCOMPARE(codesOf(checkLimits(*parsed(QStringLiteral("query @q { a @x @y }")), limits)),
                 QStringList{QStringLiteral("DIRECTIVE_LIMIT_EXCEEDED")});
        // A fragment counts as often as it is spread.
        QCOMPARE(codesOf(checkLimits(*parsed(QStringLiteral("{ a { ...F } b { ...F } } fragment F on T { x: c y: d }")), limits)),
                 QStringList{QStringLiteral("ALIAS_LIMIT_EXCEEDED")});
    }

    void introspectionOff()
    {
        Limits limits;
        limits.allowsIntrospection = false;
        QCOMPARE(codesOf(checkLimits(*parsed(QStringLiteral("{ __typename a { __typename } }")), limits)), QStringList());
        const Errors errors =
            checkLimits(*parsed(QStringLiteral("{ a ...F } fragment F on Query { __schema { types { name } } }")), limits);
        QCOMPARE(codesOf(errors), QStringList{QStringLiteral("INTROSPECTION_DISABLED")});
        QCOMPARE(errors.first().message,
                 QStringLiteral("GraphQL introspection has been disabled, but the requested query contained the field \"__schema\"."));
    }

    /// Forty fragments that each spread the next twice are a million million fields; counting takes no longer than reading them.
    void doublingFragments()
    {
        QString text = QStringLiteral("{ ...F0 }");
        for (int i = 0; i < 40; ++i)
            text += QStringLiteral(" fragment F%1 on Query { ...F%2 x: a { ...F%2 } }").arg(i).arg(i + 1);
        text += QStringLiteral(" fragment F40 on Query { x: a }");
        QElapsedTimer timer;
        timer.start();
        const QStringList found = codesOf(checkLimits(*parsed(text), {}));
        QVERIFY(found.contains(QStringLiteral("ALIAS_LIMIT_EXCEEDED")));
        QVERIFY(found.contains(QStringLiteral("DEPTH_LIMIT_EXCEEDED")));
        QVERIFY2(timer.elapsed() < 10000, qPrintable(QString::number(timer.elapsed())));
    }

    void fragmentCyclesEnd()
    {
        QVERIFY(parsed(QStringLiteral("{ ...A } fragment A on Query { a { ...B } } fragment B on Query { a { ...A } }")));
        (void)checkLimits(*parsed(QStringLiteral("{ ...A } fragment A on Query { a { ...B } } fragment B on Query { a { ...A } }")), {});
    }

    /// The rule about overlapping fields compares pairs; a document that makes millions of pairs is refused soon.
    void overlapIsBounded()
    {
        const auto schema = buildSchema(QStringLiteral("type Query { a: Query b: Int }"));
        QVERIFY(schema);
        const QString many = QString(u"{ " + QStringLiteral("a { b } ").repeated(3000) + u"}");
        QElapsedTimer timer;
        timer.start();
        const Errors errors = validate(**schema, *parsed(many), Limits().validation());
        QVERIFY(codesOf(errors).contains(QStringLiteral("OVERLAP_LIMIT_EXCEEDED")));
        QVERIFY2(timer.elapsed() < 10000, qPrintable(QString::number(timer.elapsed())));
    }

    void errorsAreCapped()
    {
        const auto schema = buildSchema(QStringLiteral("type Query { a: Int }"));
        const Errors errors =
            validate(**schema, *parsed(QString(u"{ " + QStringLiteral("b ").repeated(200) + u"}")), Limits().validation());
        QCOMPARE(errors.size(), 51);
        QCOMPARE(errors.last().message, QStringLiteral("Too many validation errors, error limit reached. Validation aborted."));
    }

    /// Fifty errors with a thousand places each, in a text of many lines, are told at once.
    void manyPlacesAreFound()
    {
        QString text = QStringLiteral("{ ...F0 }\n");
        for (int i = 0; i < 1500; ++i)
            text += QStringLiteral("fragment F%1 on Query {\n ...F%2\n ...F%3 }\n").arg(i).arg(i + 1).arg(i / 2);
        text += QStringLiteral("fragment F1500 on Query { a }");
        const auto schema = buildSchema(QStringLiteral("type Query { a: Int }"));
        QElapsedTimer timer;
        timer.start();
        const Errors errors = validate(**schema, *parsed(text), Limits().validation());
        QVERIFY(!errors.isEmpty());
        for (const GraphqlError &error : errors)
            QVERIFY(error.locations.size() <= 100);
        QVERIFY2(timer.elapsed() < 10000, qPrintable(QString::number(timer.elapsed())));
    }

    void wrongVariablesAreBounded()
    {
        const auto schema = buildSchema(QStringLiteral("input I { first: Int second: Int third: Int } type Query { a(i: [I]): Int }"));
        const DocumentPtr document = parsed(QStringLiteral("query ($i: [I]) { a(i: $i) }"));
        QJsonObject wrong;
        for (int i = 0; i < 50000; ++i)
            wrong.insert(QStringLiteral("secand%1").arg(i), i);
        QElapsedTimer timer;
        timer.start();
        const auto variables = coerceVariables(**schema, *document, (*document->operation({}))->variableDefinitions,
                                               QJsonObject{{QStringLiteral("i"), QJsonArray{wrong, wrong}}});
        QVERIFY(!variables);
        QCOMPARE(variables.error().size(), 51);
        QVERIFY2(timer.elapsed() < 10000, qPrintable(QString::number(timer.elapsed())));
    }

    void suggestionsCanBeOff()
    {
        const auto schema = buildSchema(QStringLiteral("enum E { RED } type Query { colour(of: E): Int }"));
        Limits limits;
        limits.withSuggestions = false;
        const auto messages = [&](const QString &text) { return validate(**schema, *parsed(text), limits.validation()).first().message; };
        QCOMPARE(messages(QStringLiteral("{ color }")), QStringLiteral("Cannot query field \"color\" on type \"Query\"."));
        QCOMPARE(messages(QStringLiteral("{ colour(off: RED) }")), QStringLiteral("Unknown argument \"off\" on field \"Query.colour\"."));
        QCOMPARE(messages(QStringLiteral("{ colour(of: REDD) }")), QStringLiteral("Value \"REDD\" does not exist in \"E\" enum."));
    }
};

CW_TEST(GraphqlLimitsTest)
#include "GraphqlLimitsTest.moc"
