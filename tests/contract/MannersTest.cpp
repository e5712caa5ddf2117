// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/PeerProcess.h"
#include "running/RunningServer.h"

#include "TestRegistry.h"

#include <QImage>
#include <QBuffer>
#include <QJsonArray>
#include <QTcpSocket>
#include <QWebSocket>
#include <QtTest>

using namespace castwright;
using namespace castwright::tests;
using Answer = castwright::tests::HttpAnswer;

/// What holds on every /v1 route: versions, repetition, pages, limits, uploads, events.
class MannersTest : public QObject {
    Q_OBJECT

    std::unique_ptr<RunningServer> m_server;

    static QJsonObject json(const Answer &answer) { return QJsonDocument::fromJson(answer.body).object(); }
    static QJsonObject error(const Answer &answer) { return json(answer).value(u"error").toObject(); }
    QByteArray makeStudio(const char *name = "Manners")
    {
        return "/v1/studios/" + m_server->create("/v1/studios", {{QStringLiteral("name"), QLatin1String(name)}}).value(u"id").toString().toLatin1();
    }
    Answer patch(const QByteArray &path, const QByteArray &body, const HttpHeaders &headers = {})
    {
        return m_server->http().request("PATCH", path, body, HttpHeaders{{"Content-Type", "application/json"}} + headers);
    }
    void start(ServerOptions options = {})
    {
        if (options.rates.perSecond <= 100)
            options.rates = {10000, 100000};
        m_server = std::make_unique<RunningServer>(options);
        QVERIFY2(m_server->error().isEmpty(), qPrintable(m_server->error()));
    }

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { m_server.reset(); }

    void versionsGuardChanges()
    {
        const QByteArray studio = makeStudio();
        const Answer first = m_server->http().get(studio);
        QCOMPARE(first.header("etag"), QByteArray("\"r1\""));
        QCOMPARE(m_server->http().get(studio, {{"If-None-Match", "\"r1\""}}).status, 304);
        QCOMPARE(patch(studio, "{\"name\":\"New\"}", {{"If-Match", "\"r1\""}}).status, 200);
        const Answer late = patch(studio, "{\"name\":\"Late\"}", {{"If-Match", "\"r1\""}});
        QCOMPARE(late.status, 412);
        QCOMPARE(error(late).value(u"code").toString(), QStringLiteral("precondition_failed"));
        QCOMPARE(json(m_server->http().get(studio)).value(u"name").toString(), QStringLiteral("New"));
        QCOMPARE(m_server->http().request("DELETE", studio, {}, {{"If-Match", "\"r9\""}}).status, 412);
        QCOMPARE(m_server->http().request("DELETE", studio).status, 204);
        QCOMPARE(m_server->http().get(studio).status, 404);
    }

    void repeatingIsSafeWithAKey()
    {
        const HttpHeaders key{{"Idempotency-Key", "5f0a7bd2-1f6f-4b0e-9a3e-2f6f1c3a7c11"}};
        const Answer first = m_server->http().post("/v1/studios", "{\"name\":\"Once\"}", key);
        const Answer again = m_server->http().post("/v1/studios", "{\"name\":\"Once\"}", key);
        QCOMPARE(first.status, 201);
        QCOMPARE(again.status, 201);
        QCOMPARE(again.body, first.body);
        QCOMPARE(again.header("idempotent-replayed"), QByteArray("true"));
        QCOMPARE(m_server->get("/v1/studios").value(u"data").toArray().size(), 1);
        const Answer other = m_server->http().post("/v1/studios", "{\"name\":\"Twice\"}", key);
        QCOMPARE(error(other).value(u"code").toString(), QStringLiteral("idempotency_mismatch"));
    }

    void pagesAreStable()
    {
        for (int i = 0; i < 5; ++i)
            makeStudio();
        const QJsonObject first = m_server->get("/v1/studios?limit=2");
        QCOMPARE(first.value(u"data").toArray().size(), 2);
        makeStudio();
        QStringList seen;
        QJsonObject page = first;
        for (;;) {
            for (const auto &row : page.value(u"data").toArray())
                seen += row[u"id"].toString();
            if (!page.contains(u"nextCursor"))
                break;
            page = m_server->get("/v1/studios?limit=2&cursor=" + page.value(u"nextCursor").toString().toLatin1());
        }
        QCOMPARE(seen.size(), 6);
        QCOMPARE(QSet<QString>(seen.begin(), seen.end()).size(), 6);
        QCOMPARE(m_server->http().get("/v1/studios?limit=100000").status, 200);
        for (const char *bad : {"limit=0", "limit=x", "cursor=%21%21", "cursor=abc", "colour=red"}) {
            const Answer answer = m_server->http().get(QByteArray("/v1/studios?") + bad);
            QVERIFY2(answer.status == 400 && error(answer).value(u"code").toString() == u"invalid_request", bad);
        }
    }

    void badInputNamesTheField()
    {
        const QByteArray studio = makeStudio();
        const auto post = [&](const QByteArray &path, const QByteArray &body) { return m_server->http().post(path, body); };
        const Answer missing = post("/v1/studios", "{}");
        QCOMPARE(missing.status, 422);
        QCOMPARE(error(missing).value(u"param").toString(), QStringLiteral("name"));
        const Answer unknown = post("/v1/studios", "{\"name\":\"a\",\"colour\":1}");
        QCOMPARE(error(unknown).value(u"param").toString(), QStringLiteral("colour"));
        const Answer nested = patch(studio, "{\"canvas\":{\"fps\":500}}");
        QCOMPARE(nested.status, 422);
        QCOMPARE(error(nested).value(u"param").toString(), QStringLiteral("canvas.fps"));
        QCOMPARE(post("/v1/studios", "{").status, 400);
        QCOMPARE(m_server->http().post("/v1/studios", "name=a", {{"Content-Type", "application/x-www-form-urlencoded"}}).status, 415);
        const Answer method = m_server->http().request("DELETE", "/v1/studios");
        QCOMPARE(method.status, 405);
        QVERIFY(method.header("allow").contains("GET") && method.header("allow").contains("POST"));
        QCOMPARE(m_server->http().request("OPTIONS", "/v1/studios").status, 204);
        const Answer head = m_server->http().request("HEAD", "/v1/studios");
        QCOMPARE(head.status, 200);
        QVERIFY(head.body.isEmpty() && head.header("content-length").toInt() > 0);
        QCOMPARE(m_server->http().get("/v1/nothing").status, 404);
    }

    void streamKeysAreWriteOnly()
    {
        const QByteArray studio = makeStudio();
        const Answer made = m_server->http().post(studio + "/destinations", "{\"name\":\"T\",\"url\":\"rtmp://127.0.0.1/live\",\"streamKey\":\"live_very_secret_abcd\"}");
        QCOMPARE(made.status, 201);
        QVERIFY(!made.body.contains("very_secret"));
        QCOMPARE(json(made).value(u"streamKeyMasked").toString(), QStringLiteral("••••abcd"));
        QVERIFY(!m_server->http().get(studio + "/destinations").body.contains("very_secret"));
    }

    void theWriteGateStopsKeysOnly()
    {
        m_server.reset();
        ServerOptions options;
        options.isWriteEnabled = false;
        start(options);
        QCOMPARE(m_server->get("/v1/health").value(u"writeEnabled").toBool(), false);
        const Answer refused = m_server->http().post("/v1/studios", "{\"name\":\"a\"}");
        QCOMPARE(refused.status, 503);
        QCOMPARE(error(refused).value(u"code").toString(), QStringLiteral("write_disabled"));
        QCOMPARE(m_server->http().get("/v1/studios").status, 200);
    }

    void tooManyRequestsAreToldToWait()
    {
        m_server.reset();
        ServerOptions options;
        options.rates = {101, 5};
        start(options);
        Answer last;
        for (int i = 0; i < 40 && last.status != 429; ++i)
            last = m_server->http().get("/v1/studios");
        QCOMPARE(last.status, 429);
        QVERIFY(last.header("retry-after").toInt() >= 1);
        QCOMPARE(last.header("ratelimit-limit"), QByteArray("5"));
        QVERIFY(last.header("ratelimit").contains("r=0"));
    }

    void uploadsResumeAndAreProbed()
    {
        QByteArray png;
        QBuffer buffer(&png);
        QImage image(640, 360, QImage::Format_RGB32);
        image.fill(Qt::darkCyan);
        image.save(&buffer, "PNG");
        const QJsonObject made = m_server->create("/v1/media", {{QStringLiteral("name"), QStringLiteral("picture.png")}, {QStringLiteral("contentType"), QStringLiteral("image/png")}, {QStringLiteral("sizeBytes"), static_cast<qint64>(png.size())}});
        const QByteArray target = made.value(u"upload")[u"url"].toString().toLatin1();
        const QByteArray media = "/v1/media/" + made.value(u"asset")[u"id"].toString().toLatin1();
        const qsizetype half = png.size() / 2;
        const auto put = [&](qsizetype from, qsizetype to) {
            const QByteArray range = "bytes " + QByteArray::number(from) + '-' + QByteArray::number(to - 1) + '/' + QByteArray::number(png.size());
            return m_server->http({}).request("PUT", target, png.mid(from, to - from), {{"Content-Type", "image/png"}, {"Content-Range", range}});
        };
        QCOMPARE(m_server->http({}).request("PUT", QByteArray(target).replace("signature=", "signature=x"), png, {{"Content-Type", "image/png"}}).status, 403);
        const Answer first = put(0, half);
        QVERIFY2(first.status == 200, first.body.constData());
        QCOMPARE(json(first).value(u"receivedBytes").toInteger(), half);
        QVERIFY2(put(half, png.size()).status == 200, "second half");
        QVERIFY(waitUntil([&] { return m_server->get(media).value(u"state").toString() == u"ready"; }, 10'000));
        const QJsonObject asset = m_server->get(media);
        QCOMPARE(asset.value(u"width").toInt(), 640);
        QCOMPARE(m_server->http().get(asset.value(u"url").toString().toLatin1()).body, png);
        QCOMPARE(m_server->http().get(asset.value(u"url").toString().toLatin1(), {{"Range", "bytes=1-3"}}).body, QByteArray("PNG"));
        QVERIFY(m_server->http().get(asset.value(u"thumbnailUrl").toString().toLatin1()).body.startsWith("\xff\xd8"));
        QCOMPARE(m_server->http({}).get(asset.value(u"url").toString().toLatin1()).status, 401);
        QCOMPARE(m_server->http().request("DELETE", media).status, 204);
    }

    void theProgramCanBeSeen()
    {
        const QByteArray studio = makeStudio();
        m_server->create(studio + "/sources", {{QStringLiteral("name"), QStringLiteral("Blue")}, {QStringLiteral("kind"), QStringLiteral("color")}, {QStringLiteral("color"), QJsonObject{{QStringLiteral("color"), QStringLiteral("#1e3c78")}}}});
        const Answer shot = m_server->http().get(studio + "/screenshot");
        QCOMPARE(shot.header("content-type"), QByteArray("image/png"));
        const QImage image = QImage::fromData(shot.body, "PNG");
        QCOMPARE(image.size(), QSize(1280, 720));
        const QColor seen = image.pixelColor(640, 360);
        QVERIFY2(qAbs(seen.red() - 0x1e) < 4 && qAbs(seen.green() - 0x3c) < 4 && qAbs(seen.blue() - 0x78) < 4, qPrintable(seen.name()));
    }

    void eventsAreFollowedAndResumed()
    {
        const auto follow = [&](const QByteArray &headers) {
            auto socket = std::make_unique<QTcpSocket>();
            socket->connectToHost(QStringLiteral("127.0.0.1"), m_server->port());
            socket->write("GET /v1/events HTTP/1.1\r\nHost: localhost\r\nX-API-Key: " + m_server->key() + "\r\n" + headers + "\r\n");
            return socket;
        };
        QByteArray text;
        const auto reads = [&](QTcpSocket &socket, const char *wanted) {
            return waitUntil([&] {
                socket.waitForReadyRead(50);
                text += socket.readAll();
                return text.contains(wanted);
            }, 5000);
        };
        const auto stream = follow({});
        QVERIFY(reads(*stream, ": welcome"));
        QVERIFY(text.contains("text/event-stream"));
        makeStudio("First");
        QVERIFY(reads(*stream, "event: studio.created"));
        const qsizetype at = text.indexOf("id: ") + 4;
        const QByteArray id = text.mid(at, text.indexOf('\n', at) - at);
        stream->abort();
        makeStudio("Missed");
        text.clear();
        const auto again = follow("Last-Event-ID: " + id + "\r\n");
        QVERIFY(reads(*again, "Missed"));
        QVERIFY(!text.contains("First"));
        QCOMPARE(m_server->http({}).get("/v1/events").status, 401);

        QWebSocket socket;
        QString message;
        connect(&socket, &QWebSocket::textMessageReceived, this, [&](const QString &received) { message += received; });
        socket.open(QUrl(QStringLiteral("ws://127.0.0.1:%1/v1/events?key=%2").arg(m_server->port()).arg(QString::fromLatin1(m_server->key()))));
        QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
        makeStudio("Socket");
        QTRY_VERIFY(message.contains(QStringLiteral("Socket")));
    }

    void foreignPagesAreKeptOut()
    {
        QCOMPARE(m_server->http().get("/v1/studios", {{"Host", "evil.example.org"}}).status, 403);
        const Answer rebound = m_server->http().raw("GET /v1/health HTTP/1.1\r\nHost: evil.example.org\r\n\r\n");
        QCOMPARE(rebound.status, 403);
        QCOMPARE(m_server->http().post("/v1/studios", "{\"name\":\"x\"}", {{"Origin", "https://evil.example.org"}}).status, 403);
    }
};

CW_TEST(MannersTest)
#include "MannersTest.moc"
