// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/OperationRouter.h"
#include "TestRegistry.h"

#include <QtTest>

namespace castwright::tests {

/// Paths to rows of a table.
class OperationRouterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void rowsAndParameters();
    void unknownPathsAndMethods();
    void headFollowsGet();
    void fixedSegmentsWin();
    void fixedSegmentDoesNotHideAParameter();
    void parametersKeepTheirOwnNames();

private:
    std::optional<OperationRouter::Match> find(const QByteArray &method, const QString &path) const;
    std::unique_ptr<OperationRouter> m_router;
};

std::optional<OperationRouter::Match> OperationRouterTest::find(const QByteArray &method, const QString &path) const
{
    return m_router->find(method, path.mid(1).split(QLatin1Char('/')));
}

void OperationRouterTest::init()
{
    m_router = std::make_unique<OperationRouter>();
    m_router->add("GET", QStringLiteral("/v1/studios"), 0);
    m_router->add("POST", QStringLiteral("/v1/studios"), 1);
    m_router->add("GET", QStringLiteral("/v1/studios/{id}"), 2);
    m_router->add("DELETE", QStringLiteral("/v1/studios/{id}"), 3);
    m_router->add("POST", QStringLiteral("/v1/studios/{studioId}/scenes/{sceneId}"), 4);
    m_router->add("GET", QStringLiteral("/v1/studios/current"), 5);
}

void OperationRouterTest::rowsAndParameters()
{
    QCOMPARE(find("POST", QStringLiteral("/v1/studios"))->row, 1);
    const auto one = find("DELETE", QStringLiteral("/v1/studios/abc"));
    QCOMPARE(one->row, 3);
    QCOMPARE(one->parameters.value(QStringLiteral("id")), QStringLiteral("abc"));
}

void OperationRouterTest::unknownPathsAndMethods()
{
    QVERIFY(!find("GET", QStringLiteral("/v2/studios")));
    QVERIFY(!find("GET", QStringLiteral("/v1")));
    QVERIFY(!find("GET", QStringLiteral("/v1/studios/a/b")));
    QVERIFY(!find("GET", QStringLiteral("/v1/studios//scenes")));
    const auto other = find("PATCH", QStringLiteral("/v1/studios/abc"));
    QVERIFY(other);
    QCOMPARE(other->row, -1);
    QCOMPARE(other->allow, "DELETE, GET, HEAD, OPTIONS");
}

void OperationRouterTest::headFollowsGet()
{
    QCOMPARE(find("HEAD", QStringLiteral("/v1/studios/abc"))->row, 2);
    QCOMPARE(find("HEAD", QStringLiteral("/v1/studios/a/scenes/b"))->row, -1);
}

void OperationRouterTest::fixedSegmentsWin()
{
    const auto found = find("GET", QStringLiteral("/v1/studios/current"));
    QCOMPARE(found->row, 5);
    QVERIFY(found->parameters.isEmpty());
}

void OperationRouterTest::fixedSegmentDoesNotHideAParameter()
{
    const auto found = find("POST", QStringLiteral("/v1/studios/current/scenes/b"));
    QVERIFY(found);
    QCOMPARE(found->row, 4);
    QCOMPARE(found->parameters.value(QStringLiteral("studioId")), QStringLiteral("current"));
}

void OperationRouterTest::parametersKeepTheirOwnNames()
{
    const auto one = find("GET", QStringLiteral("/v1/studios/abc"));
    QCOMPARE(one->parameters.keys(), QStringList{QStringLiteral("id")});
    const auto two = find("POST", QStringLiteral("/v1/studios/abc/scenes/x"));
    QCOMPARE(two->parameters.value(QStringLiteral("studioId")), QStringLiteral("abc"));
    QCOMPARE(two->parameters.value(QStringLiteral("sceneId")), QStringLiteral("x"));
}

} // namespace castwright::tests

using castwright::tests::OperationRouterTest;
CW_TEST(OperationRouterTest)
#include "OperationRouterTest.moc"
