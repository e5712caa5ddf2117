// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/transport/HttpExchange.h"

#include "TestRegistry.h"
#include "unit/graphql/ClockEngine.h"

#include <QJsonDocument>
#include <QtTest>

using namespace castwright::graphql;
using namespace castwright::tests;

/// The GraphQL over HTTP specification, rule by rule: status, type of the answer, and what is in it.
class HttpExchangeTest : public QObject {
    Q_OBJECT

    ClockEngine m_clock;

    HttpResponse ask(const HttpRequest &request, const HttpOptions &options = {})
    {
        HttpResponse response;
        response.status = 0;
        HttpExchange::start(*m_clock.engine, request, options, {}, [&response](HttpResponse &&given) { response = std::move(given); });
        return response;
    }
    static HttpRequest post(const QByteArray &body, const QByteArray &accept = {}, const QByteArray &contentType = "application/json")
    {
        return {"POST", contentType, accept, {}, body};
    }
    static HttpRequest get(const QByteArray &query, const QByteArray &accept = {}) { return {"GET", {}, accept, query, {}}; }

private Q_SLOTS:
    void accept_data()
    {
        QTest::addColumn<QByteArray>("accept");
        QTest::addColumn<int>("type"); // MediaType, -1 for none
        const auto row = [](const char *accept, int type) { QTest::newRow(accept) << QByteArray(accept) << type; };
        row("", 0);
        row("*/*", 0);
        row("application/*", 0);
        row("application/json", 0);
        row("application/json; charset=utf-8", 0);
        row("APPLICATION/JSON", 0);
        row("application/graphql-response+json", 1);
        row("application/graphql-response+json, application/json;q=0.9", 1);
        row("application/json;q=0.9, application/graphql-response+json", 1);
        row("application/graphql-response+json;q=0.1, application/json", 0);
        row("application/graphql-response+json;q=0, application/json;q=0.5", 0);
        row("application/json, application/graphql-response+json", 0);
        row("text/html, */*;q=0.1", 0);
        row("text/event-stream", 2);
        row("text/html", -1);
        row("application/json;q=0", -1);
        row("application/json; charset=iso-8859-1", -1);
        row("application/json;q=nonsense", -1);
    }
    void accept()
    {
        QFETCH(const QByteArray, accept);
        QFETCH(const int, type);
        const auto chosen = negotiate(accept);
        QCOMPARE(chosen ? int(*chosen) : -1, type);
    }

    void requests_data()
    {
        QTest::addColumn<HttpRequest>("request");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("contains");
        const auto row = [](const char *name, const HttpRequest &request, int status, const char *contains) {
            QTest::newRow(name) << request << status << QByteArray(contains);
        };
        const QByteArray modern = "application/graphql-response+json";
        row("post", post("{\"query\":\"{ n }\"}"), 200, "{\"data\":{\"n\":1}}");
        row("post, modern", post("{\"query\":\"{ n }\"}", modern), 200, "{\"data\":{\"n\":1}}");
        row("post with variables", post("{\"query\":\"query ($v: Int) { n(of: $v) }\",\"variables\":{\"v\":5}}"), 200,
            "{\"data\":{\"n\":5}}");
        row("post with charset", post("{\"query\":\"{ n }\"}", {}, "application/json; charset=utf-8"), 200, "\"n\":1");
        row("post with other charset", post("{\"query\":\"{ n }\"}", {}, "application/json; charset=utf-16"), 415, "errors");
        row("null members", post("{\"query\":\"{ n }\",\"variables\":null,\"operationName\":null,\"extensions\":null}"), 200, "\"n\":1");
        row("partial answer", post("{\"query\":\"{ n bad }\"}", modern), 200, "\"data\":{\"n\":1,\"bad\":null}");
        row("syntax", post("{\"query\":\"{ n\"}"), 200, "GRAPHQL_PARSE_FAILED");
        row("syntax, modern", post("{\"query\":\"{ n\"}", modern), 400, "GRAPHQL_PARSE_FAILED");
        row("validation", post("{\"query\":\"{ nope }\"}"), 200, "GRAPHQL_VALIDATION_FAILED");
        row("validation, modern", post("{\"query\":\"{ nope }\"}", modern), 400, "GRAPHQL_VALIDATION_FAILED");
        row("variables, modern", post("{\"query\":\"query ($v: Int!) { n(of: $v) }\"}", modern), 400, "BAD_USER_INPUT");
        row("operation name, modern", post("{\"query\":\"query A { n }\",\"operationName\":\"B\"}", modern), 400,
            "OPERATION_RESOLUTION_FAILURE");
        row("no json", post("{ \"query\": "), 400, "errors");
        row("no json, modern", post("not json", modern), 400, "errors");
        row("text", post("\"{ n }\""), 400, "errors");
        row("no query", post("{}"), 400, "Must provide query string.");
        row("query of number", post("{\"query\":5}"), 400, "\\\"query\\\" is no text");
        row("query of object", post("{\"query\":{}}", modern), 400, "\\\"query\\\" is no text");
        row("operation name of number", post("{\"query\":\"{ n }\",\"operationName\":1}"), 400, "operationName");
        row("variables of text", post("{\"query\":\"{ n }\",\"variables\":\"x\"}"), 400, "variables");
        row("variables of list", post("{\"query\":\"{ n }\",\"variables\":[]}"), 400, "variables");
        row("extensions of text", post("{\"query\":\"{ n }\",\"extensions\":\"x\"}"), 400, "extensions");
        row("plain text", post("{\"query\":\"{ n }\"}", {}, "text/plain"), 415, "errors");
        row("form", post("query=%7Bn%7D", {}, "application/x-www-form-urlencoded"), 415, "errors");
        row("no content type", post("{\"query\":\"{ n }\"}", {}, ""), 415, "errors");
        row("not acceptable", post("{\"query\":\"{ n }\"}", "text/html"), 406, "errors");
        row("get", get("query=%7Bn%7D"), 200, "\"n\":1");
        row("get with plus", get("query=query+A+%7B+n+%7D"), 200, "\"n\":1");
        row("get with variables", get("query=query(%24v:Int)%7Bn(of:%24v)%7D&variables=%7B%22v%22%3A7%7D"), 200, "\"n\":7");
        row("get with wrong variables", get("query=%7Bn%7D&variables=x"), 400, "variables");
        row("get with operation name", get("query=query%20A%7Bn%7Dquery%20B%7Bx:n%7D&operationName=B"), 200, "\"x\":1");
        row("get without query", get(""), 400, "Must provide query string.");
        row("mutation by get", get("query=mutation%7Bset%7D"), 405, "OPERATION_NOT_ALLOWED");
        row("mutation by post", post("{\"query\":\"mutation { set }\"}"), 200, "\"set\":1");
        row("subscription by post", post("{\"query\":\"subscription { tick }\"}", modern), 400, "OPERATION_NOT_ALLOWED");
        row("put", {"PUT", "application/json", {}, {}, "{\"query\":\"{ n }\"}"}, 405, "errors");
        row("batch is off", post("[{\"query\":\"{ n }\"}]"), 400, "one by one");
        row("documentId unknown", post("{\"documentId\":\"sha256:x\"}", modern), 400, "PERSISTED_DOCUMENT_NOT_FOUND");
        row("persisted query unknown", get("extensions=%7B%22persistedQuery%22%3A%7B%22version%22%3A1%2C%22sha256Hash%22%3A%22ab%22%7D%7D"),
            200, "PersistedQueryNotFound");
    }
    void requests()
    {
        QFETCH(const HttpRequest, request);
        QFETCH(const int, status);
        QFETCH(const QByteArray, contains);
        const HttpResponse response = ask(request);
        QVERIFY2(response.status == status,
                 qPrintable(QString(QString::number(response.status) + u' ' + QString::fromUtf8(response.body))));
        QVERIFY2(response.body.contains(contains), response.body.constData());
        QVERIFY(QJsonDocument::fromJson(response.body).isObject());
        const bool isModern = request.accept == "application/graphql-response+json";
        QCOMPARE(response.contentType,
                 QByteArray(isModern ? "application/graphql-response+json; charset=utf-8" : "application/json; charset=utf-8"));
        QCOMPARE(response.allow.isEmpty(), status != 405);
        if (isModern && status == 400)
            QVERIFY(!response.body.contains("\"data\""));
    }

    void batches()
    {
        const HttpOptions options{3};
        const auto response = ask(post("[{\"query\":\"{ n }\"},{\"query\":\"{ nope }\"},{\"query\":\"{ a: n }\"}]"), options);
        QCOMPARE(response.status, 200);
        const QJsonArray answers = QJsonDocument::fromJson(response.body).array();
        QCOMPARE(answers.size(), 3);
        QCOMPARE(answers[2][QStringLiteral("data")][QStringLiteral("a")].toInt(), 1);
        QVERIFY(answers[1][QStringLiteral("errors")].isArray());
        QCOMPARE(ask(post("[]"), options).status, 400);
        QCOMPARE(ask(post("[{\"query\":\"{ n }\"},{\"query\":\"{ n }\"},{\"query\":\"{ n }\"},{\"query\":\"{ n }\"}]"), options).status,
                 400);
        QCOMPARE(ask(post("[5]"), options).status, 400);
    }

    void waits()
    {
        int answers = 0;
        HttpResponse response;
        const auto exchange = HttpExchange::start(*m_clock.engine, post("{\"query\":\"{ later n }\"}"), {}, {}, [&](HttpResponse &&given) {
            ++answers;
            response = std::move(given);
        });
        QCOMPARE(answers, 0);
        m_clock.later->settle(3);
        QCOMPARE(answers, 1);
        QCOMPARE(response.body, QByteArray("{\"data\":{\"later\":3,\"n\":1}}"));
    }
};

CW_TEST(HttpExchangeTest)
#include "HttpExchangeTest.moc"
