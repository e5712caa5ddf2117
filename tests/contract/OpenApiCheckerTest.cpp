// SPDX-License-Identifier: GPL-3.0-or-later
#include "running/OpenApiChecker.h"

#include "TestRegistry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace castwright::tests;

namespace {
QJsonObject json(const QByteArray &text)
{
    QJsonParseError error;
    const QJsonObject out = QJsonDocument::fromJson(text, &error).object();
    if (error.error != QJsonParseError::NoError)
        QTest::qFail(qPrintable(error.errorString()), __FILE__, __LINE__);
    return out;
}
} // namespace

/// The checker itself: what it must find, found. Bodies stand outside the class, because moc loses a class with certain raw strings.
class OpenApiCheckerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void values_data();
    void values();
    void answers();
};

void OpenApiCheckerTest::values_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QByteArray>("value"); // the member v
    QTest::addColumn<bool>("fits");
    const char *object = R"({"type":"object","required":["a"],"properties":{"a":{"type":"integer","minimum":1,"maximum":9},"b":{"type":"string","pattern":"^x"}}})";
    QTest::newRow("fits") << QByteArray(object) << QByteArray(R"({"v":{"a":3,"b":"xy"}})") << true;
    QTest::newRow("lacks a") << QByteArray(object) << QByteArray(R"({"v":{"b":"xy"}})") << false;
    QTest::newRow("wrong type") << QByteArray(object) << QByteArray(R"({"v":{"a":"3"}})") << false;
    QTest::newRow("fraction") << QByteArray(object) << QByteArray(R"({"v":{"a":3.5}})") << false;
    QTest::newRow("too large") << QByteArray(object) << QByteArray(R"({"v":{"a":10}})") << false;
    QTest::newRow("pattern") << QByteArray(object) << QByteArray(R"({"v":{"a":3,"b":"y"}})") << false;
    QTest::newRow("not declared") << QByteArray(object) << QByteArray(R"({"v":{"a":3,"c":1}})") << false;
    QTest::newRow("null") << QByteArray(R"({"type":"string"})") << QByteArray(R"({"v":null})") << false;
    QTest::newRow("nullable") << QByteArray(R"({"type":"string","nullable":true})") << QByteArray(R"({"v":null})") << true;
    QTest::newRow("enum") << QByteArray(R"({"type":"string","enum":["a","b"]})") << QByteArray(R"({"v":"c"})") << false;
    QTest::newRow("items") << QByteArray(R"({"type":"array","items":{"type":"string"}})") << QByteArray(R"({"v":["a",1]})") << false;
    QTest::newRow("too many") << QByteArray(R"({"type":"array","maxItems":1,"items":{"type":"string"}})") << QByteArray(R"({"v":["a","b"]})") << false;
    QTest::newRow("time") << QByteArray(R"({"type":"string","format":"date-time"})") << QByteArray(R"({"v":"2026-01-31T12:00:00.000Z"})") << true;
    QTest::newRow("no time") << QByteArray(R"({"type":"string","format":"date-time"})") << QByteArray(R"({"v":"yesterday"})") << false;
    QTest::newRow("local time") << QByteArray(R"({"type":"string","format":"date-time"})") << QByteArray(R"({"v":"2026-01-31T12:00:00+02:00"})") << false;
    QTest::newRow("allOf") << QByteArray(R"({"allOf":[{"$ref":"#/components/schemas/S"}]})") << QByteArray(R"({"v":{"n":"x"}})") << true;
    QTest::newRow("allOf wrong") << QByteArray(R"({"allOf":[{"$ref":"#/components/schemas/S"}]})") << QByteArray(R"({"v":{"n":1}})") << false;
    QTest::newRow("oneOf none") << QByteArray(R"({"oneOf":[{"type":"string"},{"type":"integer"}]})") << QByteArray(R"({"v":true})") << false;
    QTest::newRow("write-only") << QByteArray(R"({"type":"object","properties":{"k":{"type":"string","writeOnly":true}}})") << QByteArray(R"({"v":{"k":"secret"}})") << false;
    QTest::newRow("map") << QByteArray(R"({"type":"object","additionalProperties":{"type":"string"}})") << QByteArray(R"({"v":{"any":"x"}})") << true;
    QTest::newRow("map wrong") << QByteArray(R"({"type":"object","additionalProperties":{"type":"string"}})") << QByteArray(R"({"v":{"any":1}})") << false;
}

void OpenApiCheckerTest::values()
{
    QFETCH(QByteArray, schema);
    QFETCH(QByteArray, value);
    QFETCH(bool, fits);
    const OpenApiChecker checker(json(R"({"components":{"schemas":{"S":{"type":"object","properties":{"n":{"type":"string"}}}}}})"));
    const QString wrong = checker.checkValue(json(value).value(u"v"), json(schema), QStringLiteral("v"));
    QCOMPARE(wrong.isEmpty(), fits);
}

void OpenApiCheckerTest::answers()
{
    OpenApiChecker checker(json(R"({"paths":{"/v1/things/{id}":{"get":{"responses":{"200":{"content":{"application/json":{"schema":{"type":"object","required":["id"],
        "properties":{"id":{"type":"string"}}}}}}}}}}})"));
    castwright::tests::HttpAnswer good{200, {{"X-Request-Id", "1"}, {"Content-Type", "application/json"}}, R"({"id":"x"})", {}};
    QVERIFY2(checker.check("GET", "/v1/things/7?x=1", good).isEmpty(), qPrintable(checker.check("GET", "/v1/things/7?x=1", good)));
    castwright::tests::HttpAnswer wrong = good;
    wrong.status = 201;
    QVERIFY(checker.check("GET", "/v1/things/7", wrong).contains(QStringLiteral("does not declare")));
    wrong = good;
    wrong.headers.removeFirst();
    QVERIFY(checker.check("GET", "/v1/things/7", wrong).contains(QStringLiteral("X-Request-Id")));
    wrong = good;
    wrong.body = R"({"id":"x","more":1})";
    QVERIFY(checker.check("GET", "/v1/things/7", wrong).contains(QStringLiteral("body.more")));
    wrong = good;
    wrong.headers[1].second = "text/html";
    QVERIFY(!checker.check("GET", "/v1/things/7", wrong).isEmpty());
}

CW_TEST(OpenApiCheckerTest)
#include "OpenApiCheckerTest.moc"
