// SPDX-License-Identifier: GPL-3.0-or-later
#include "TestRegistry.h"
#include "unit/graphql/GraphqlCase.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace castwright::tests;

/// Every case against what the reference implementation answered when cases/expected.jsonl was written; GraphqlReferenceTest keeps that
/// file true.
class GraphqlCasesTest : public QObject {
    Q_OBJECT

    QHash<QString, QJsonObject> m_expected;

private Q_SLOTS:
    void initTestCase()
    {
        for (const QString &line : readTextFile(graphqlTestFile(QStringLiteral("cases/expected.jsonl"))).split(u'\n')) {
            const QJsonObject entry = QJsonDocument::fromJson(line.toUtf8()).object();
            m_expected.insert(entry.value(QStringLiteral("id")).toString(), entry.value(QStringLiteral("answer")).toObject());
        }
    }

    void thereAreEnough()
    {
        const auto cases = graphqlCases();
        QSet<QString> ids;
        for (const GraphqlCase &given : cases) {
            QVERIFY2(!ids.contains(given.id), qPrintable(QString(given.id + u" is there twice")));
            ids.insert(given.id);
        }
        qInfo("%d cases", int(cases.size()));
        QVERIFY(cases.size() >= 600);
    }

    void answers_data()
    {
        QTest::addColumn<GraphqlCase>("given");
        for (const GraphqlCase &given : graphqlCases())
            QTest::newRow(qPrintable(given.id)) << given;
    }
    void answers()
    {
        QFETCH(const GraphqlCase, given);
        const QJsonObject ours = answerOf(given);
        QVERIFY2(m_expected.contains(given.id), "run GraphqlReferenceTest with CASTWRIGHT_UPDATE_EXPECTED=1");
        const auto text = [](const QJsonObject &json) { return QJsonDocument(json).toJson(QJsonDocument::Compact); };
        if (!given.differs)
            QCOMPARE(text(ours), text(m_expected.value(given.id)));
        const bool isRefused = ours.contains(QStringLiteral("error")) || ours.contains(QStringLiteral("refused"))
            || !ours.value(QStringLiteral("errors")).toArray().isEmpty();
        if (given.expectation != GraphqlCase::Expectation::None)
            QCOMPARE(isRefused, given.expectation == GraphqlCase::Expectation::Refused);
    }
};

CW_TEST(GraphqlCasesTest)
#include "GraphqlCasesTest.moc"
