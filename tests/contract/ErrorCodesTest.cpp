// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Error.h"
#include "fakes/PeerProcess.h"
#include "running/RunningServer.h"

#include "TestRegistry.h"

#include <QJsonArray>
#include <QTcpSocket>
#include <QtTest>

using namespace castwright;
using namespace castwright::tests;
using namespace Qt::StringLiterals;

/// Every code of the error table, provoked over HTTP on a real server; the few that cannot be are named with the test that shows them.
class ErrorCodesTest : public QObject {
    Q_OBJECT

    std::unique_ptr<RunningServer> m_server;
    QByteArray m_studio;
    QSet<QString> m_seen;

    /// Takes the answer as shown when it carries the code with its status, words and request id.
    void expect(const tests::HttpAnswer &answer, ErrorCode code)
    {
        const ErrorRow &row = errorRow(code);
        const QJsonObject error = QJsonDocument::fromJson(answer.body).object().value(u"error").toObject();
        const QString wire = QString::fromLatin1(row.wire.data(), static_cast<qsizetype>(row.wire.size()));
        QVERIFY2(error.value(u"code").toString() == wire,
                 QByteArray(wire.toLatin1() + " expected: " + QByteArray::number(answer.status) + ' ' + answer.body).constData());
        QCOMPARE(answer.status, row.httpStatus);
        QVERIFY(!error.value(u"message").toString().isEmpty());
        QCOMPARE(error.value(u"requestId").toString().toLatin1(), answer.header("X-Request-Id"));
        m_seen.insert(wire);
    }
    tests::HttpAnswer post(const QByteArray &path, const QByteArray &body, const HttpHeaders &headers = {})
    {
        return m_server->http().post(path, body, headers);
    }

private Q_SLOTS:
    void initTestCase()
    {
        ServerOptions options;
        options.rates = {10000, 100000};
        m_server = std::make_unique<RunningServer>(options);
        QVERIFY2(m_server->error().isEmpty(), qPrintable(m_server->error()));
        m_studio = "/v1/studios/" + m_server->create("/v1/studios", {{u"name"_s, u"Errors"_s}}).value(u"id").toString().toLatin1();
    }
    void cleanupTestCase() { m_server.reset(); }

    void requests()
    {
        expect(post("/v1/studios", "{"), ErrorCode::InvalidRequest);
        expect(m_server->http().get("/v1/studios/std_nobody"), ErrorCode::NotFound);
        expect(m_server->http().request("PUT", "/v1/studios"), ErrorCode::MethodNotAllowed);
        expect(m_server->http().request("BREW", "/v1/studios"), ErrorCode::NotImplemented);
        expect(post("/v1/studios", "name=x", {{"Content-Type", "application/x-www-form-urlencoded"}}), ErrorCode::UnsupportedMediaType);
        expect(post("/v1/studios", "{\"name\":\"\"}"), ErrorCode::Unprocessable);
        expect(post("/v1/studios", "{\"name\":\"" + QByteArray(2'000'000, 'x') + "\"}"), ErrorCode::PayloadTooLarge);
        expect(m_server->http().get("/v1/studios", {{"X-Long", QByteArray(100'000, 'x')}}), ErrorCode::HeadersTooLarge);
    }

    void keys()
    {
        expect(m_server->http({}).get("/v1/studios"), ErrorCode::Unauthorized);
        expect(m_server->http(m_server->keyWith({u"chat:read"_s})).get("/v1/studios"), ErrorCode::MissingScope);
        const QJsonObject revoked = m_server->create("/v1/keys", {{u"name"_s, u"Gone"_s}, {u"scopes"_s, QJsonArray{u"studios:read"_s}}});
        QCOMPARE(m_server->http().request("DELETE", "/v1/keys/" + revoked.value(u"id").toString().toLatin1()).status, 204);
        expect(m_server->http(revoked.value(u"secret").toString().toLatin1()).get("/v1/studios"), ErrorCode::KeyRevoked);
        const QString soon = QDateTime::currentDateTimeUtc().addMSecs(900).toString(Qt::ISODateWithMs);
        const QJsonObject expiring =
            m_server->create("/v1/keys", {{u"name"_s, u"Short"_s}, {u"scopes"_s, QJsonArray{u"studios:read"_s}}, {u"expiresAt"_s, soon}});
        QTest::qWait(1100);
        expect(m_server->http(expiring.value(u"secret").toString().toLatin1()).get("/v1/studios"), ErrorCode::KeyExpired);
        expect(m_server->http().get("/v1/studios", {{"Host", "evil.example.org"}}), ErrorCode::Forbidden);
    }

    void states()
    {
        const QJsonObject made = m_server->create("/v1/studios", {{u"name"_s, u"Twice"_s}});
        const QByteArray path = "/v1/studios/" + made.value(u"id").toString().toLatin1();
        expect(m_server->http().request("PATCH", path, "{\"name\":\"x\"}", {{"If-Match", "\"r77\""}}), ErrorCode::PreconditionFailed);
        QCOMPARE(post("/v1/studios", "{\"name\":\"One\"}", {{"Idempotency-Key", "same"}}).status, 201);
        expect(post("/v1/studios", "{\"name\":\"Two\"}", {{"Idempotency-Key", "same"}}), ErrorCode::IdempotencyMismatch);
        const QJsonObject recording = m_server->create(m_studio + "/destinations", {{u"name"_s, u"Rec"_s}, {u"kind"_s, u"file"_s}});
        const QByteArray destination = m_studio + "/destinations/" + recording.value(u"id").toString().toLatin1();
        expect(post(destination + "/retry", "{}"), ErrorCode::NotLive);
        QCOMPARE(post(m_studio + "/go-live", "{}").status, 200);
        expect(post(m_studio + "/go-live", "{\"strict\":true}"), ErrorCode::AlreadyLive);
        expect(m_server->http().request("DELETE", m_studio), ErrorCode::Conflict);
        QCOMPARE(post(m_studio + "/go-offline", "{}").status, 200);
        expect(post("/v1/uplink", "{\"url\":\"http://127.0.0.1:1/\"}"), ErrorCode::UpstreamFailed);
    }

    void twoAtOnceWithOneKey()
    {
        // The first is held up by a measurement to a peer that says nothing, so the second finds it under way.
        QTcpSocket first;
        first.connectToHost(u"127.0.0.1"_s, m_server->port());
        QVERIFY(first.waitForConnected());
        const QByteArray body = "{\"url\":\"http://127.0.0.1:" + QByteArray::number(m_server->port()) + "/v1/health\",\"seconds\":2}";
        first.write("POST /v1/uplink HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(m_server->port()) + "\r\nAuthorization: Bearer "
                    + m_server->key() + "\r\nIdempotency-Key: held\r\nContent-Type: application/json\r\nContent-Length: "
                    + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        first.flush();
        QTest::qWait(20);
        tests::HttpAnswer second;
        QTRY_VERIFY_WITH_TIMEOUT((second = post("/v1/uplink", body, {{"Idempotency-Key", "held"}})).status == 409 || second.status == 502,
                                 3000);
        if (second.status == 409)
            expect(second, ErrorCode::IdempotencyInProgress);
    }

    void limits()
    {
        ServerOptions options;
        options.rates = {1, 2};
        options.limits.headTimeoutMs = 300;
        options.limits.connections = 3;
        RunningServer narrow(options);
        QVERIFY2(narrow.error().isEmpty(), qPrintable(narrow.error()));
        tests::HttpAnswer last;
        for (int i = 0; i < 5 && last.status != 429; ++i)
            last = narrow.http().get("/v1/studios");
        expect(last, ErrorCode::RateLimited);
        QTcpSocket slow;
        slow.connectToHost(u"127.0.0.1"_s, narrow.port());
        QVERIFY(slow.waitForConnected());
        slow.write("GET /v1/health HTTP/1.1\r\n");
        QVERIFY(slow.waitForReadyRead(5000));
        QTest::qWait(50);
        slow.waitForReadyRead(100);
        const QByteArray said = slow.readAll();
        QVERIFY2(said.contains("request_timeout"), said.constData());
        m_seen.insert(u"request_timeout"_s);
        std::vector<std::unique_ptr<QTcpSocket>> held;
        for (int i = 0; i < 3; ++i) {
            held.push_back(std::make_unique<QTcpSocket>());
            held.back()->connectToHost(u"127.0.0.1"_s, narrow.port());
            QVERIFY(held.back()->waitForConnected());
        }
        expect(narrow.http().get("/v1/health"), ErrorCode::TooManyConnections);
    }

    void writeGate()
    {
        ServerOptions options;
        options.isWriteEnabled = false;
        RunningServer closed(options);
        QVERIFY2(closed.error().isEmpty(), qPrintable(closed.error()));
        expect(closed.http().post("/v1/studios", "{\"name\":\"x\"}"), ErrorCode::WriteDisabled);
    }

    void noneIsLeftOut()
    {
        const QMap<QString, QString> elsewhere{
            {u"internal_error"_s, u"a fault of ours: unit_http HttpRefusalsTest answers it for a handler that breaks its promise"_s},
            {u"precondition_required"_s, u"kept for surfaces that demand If-Match; /v1 leaves the choice to its callers"_s},
            {u"shutting_down"_s, u"a race over HTTP: unit_services CatalogTest::shuttingDown"_s},
            {u"storage_full"_s, u"needs a full disk: unit_services UploadWriterTest, unit_media FileOutputTest"_s},
            {u"upstream_timeout"_s, u"of sources, told in their status: unit_media NetworkSourceTest"_s},
            {u"idempotency_in_progress"_s, u"a race over HTTP (twoAtOnceWithOneKey): unit_services, IdempotencyService"_s},
        };
        for (const ErrorRow &row : errorTable()) {
            const QString wire = QString::fromLatin1(row.wire.data(), static_cast<qsizetype>(row.wire.size()));
            QVERIFY2(m_seen.contains(wire) || elsewhere.contains(wire),
                     qPrintable(wire + u" was never answered: provoke it here, or say where it is shown"_s));
        }
    }
};

CW_TEST(ErrorCodesTest)
#include "ErrorCodesTest.moc"
