// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/ErrorEnvelope.h"
#include "http/RequestLog.h"
#include "TestRegistry.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

namespace castwright::tests {

/// How failures look, and what the log keeps of a request.
class ErrorEnvelopeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCode();
    void emptyMembersAreLeftOut();
    void problemJson();
    void logIsARingWithoutQueries();
    void dumpHidesSecrets();
};

namespace {
RequestContext request()
{
    RequestContext context;
    context.method = "POST";
    context.path = QStringLiteral("/v1/keys");
    context.target = "/v1/keys?token=hidden-in-query";
    context.requestId = QStringLiteral("req_1");
    return context;
}

QByteArray headerOf(const HttpAnswer &answer, const char *name)
{
    for (const auto &[key, value] : answer.headers)
        if (key == name)
            return value;
    return {};
}
} // namespace

void ErrorEnvelopeTest::everyCode()
{
    for (const ErrorRow &row : errorTable()) {
        const HttpAnswer answer = errorAnswer({row.code, QStringLiteral("say \"what\"\n"), QStringLiteral("name"), QStringLiteral("log only"), 1500, {}}, request());
        QCOMPARE(answer.status, row.httpStatus);
        QCOMPARE(answer.contentType, "application/json");
        const QJsonObject error = QJsonDocument::fromJson(answer.body).object().value(QStringLiteral("error")).toObject();
        QCOMPARE(error.value(QStringLiteral("code")).toString().toStdString(), std::string(row.wire));
        QCOMPARE(error.value(QStringLiteral("message")).toString(), QStringLiteral("say \"what\"\n"));
        QCOMPARE(error.value(QStringLiteral("requestId")).toString(), QStringLiteral("req_1"));
        QCOMPARE(error.value(QStringLiteral("param")).toString(), QStringLiteral("name"));
        QCOMPARE(error.value(QStringLiteral("retryable")).toBool(), row.retryable);
        QVERIFY(!answer.body.contains("log only"));
        QCOMPARE(headerOf(answer, "Retry-After"), "2"); // seconds, rounded up
        QCOMPARE(headerOf(answer, "WWW-Authenticate").startsWith("Bearer"), row.httpStatus == 401);
    }
}

void ErrorEnvelopeTest::emptyMembersAreLeftOut()
{
    const HttpAnswer answer = errorAnswer({ErrorCode::NotFound, QStringLiteral("No."), {}, {}, 0, {}}, request());
    const QJsonObject error = QJsonDocument::fromJson(answer.body).object().value(QStringLiteral("error")).toObject();
    QVERIFY(!error.contains(QStringLiteral("param")));
    QVERIFY(!error.contains(QStringLiteral("requiredScope")));
    QVERIFY(headerOf(answer, "Retry-After").isEmpty());
    const HttpAnswer scope = errorAnswer({ErrorCode::MissingScope, QStringLiteral("No."), {}, {}, 0, QStringLiteral("studio:write")}, request());
    QVERIFY(scope.body.contains("\"requiredScope\":\"studio:write\""));
}

void ErrorEnvelopeTest::problemJson()
{
    RequestContext context = request();
    context.headers = {{"accept", "application/problem+json"}};
    const HttpAnswer answer = errorAnswer({ErrorCode::Unprocessable, QStringLiteral("Too long."), QStringLiteral("name"), {}, 0, {}}, context);
    QCOMPARE(answer.contentType, "application/problem+json");
    const QJsonObject problem = QJsonDocument::fromJson(answer.body).object();
    QCOMPARE(problem.value(QStringLiteral("status")).toInt(), 422);
    QCOMPARE(problem.value(QStringLiteral("detail")).toString(), QStringLiteral("Too long."));
    QVERIFY(problem.contains(QStringLiteral("type")) && problem.contains(QStringLiteral("title")));
}

void ErrorEnvelopeTest::logIsARingWithoutQueries()
{
    RequestLog log({}, {}, 3);
    for (int i = 0; i < 5; ++i) {
        HttpAnswer answer;
        answer.status = 200 + i;
        log.add(request(), answer);
    }
    QCOMPARE(log.entries().size(), 3u);
    QCOMPARE(log.entries().front().status, 202);
    QCOMPARE(log.entries().back().path, QStringLiteral("/v1/keys"));
}

void ErrorEnvelopeTest::dumpHidesSecrets()
{
    QTemporaryDir folder;
    RequestLog log(folder.path());
    RequestContext context = request();
    context.headers = {{"authorization", "Bearer sk_live_inheader"}, {"x-api-key", "sk_live_inkey"}, {"cookie", "c=sk_live_cookie"}, {"accept", "text/plain"}};
    context.body = R"({"streamKey":"inbody"})";
    HttpAnswer answer;
    answer.body = R"({"id":"key_1","secret":"sk_live_new"})";
    log.add(context, answer);
    const QStringList files = QDir(folder.path()).entryList(QDir::Files);
    QCOMPARE(files.size(), 1);
    QFile file(QDir(folder.path()).filePath(files[0]));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.contains("accept: text/plain"));
    for (const char *secret : {"sk_live_", "inbody", "hidden-in-query"})
        QVERIFY2(!text.contains(secret), secret);
}

} // namespace castwright::tests

using castwright::tests::ErrorEnvelopeTest;
CW_TEST(ErrorEnvelopeTest)
#include "ErrorEnvelopeTest.moc"
