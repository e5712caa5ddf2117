// SPDX-License-Identifier: GPL-3.0-or-later
#include "TestRegistry.h"
#include "ports/WebhookDirectory.h"
#include "store/AccountRepository.h"
#include "store/ConnectionRepository.h"
#include "unit/services/ServiceFixture.h"

namespace castwright::tests {

using namespace Qt::StringLiterals;

/// Webhooks, chat, connections, screenshot and levels: the small services.
class WebhookServiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void webhookLife();
    void webhookRefusals();
    void directory();
    void testing();
    void deliveryLog();
    void logIsCutToItsLength();
    void chat();
    void connections();
    void screenshot();
    void levels();
    void health();
};

void WebhookServiceTest::webhookLife()
{
    ServiceFixture f;
    const QJsonObject made = f.ok("webhook.create", {{u"url"_s, u"https://example.com/h"_s}, {u"events"_s, QJsonArray{u"stream.live"_s}}});
    const QString secret = made[u"secret"].toString();
    QVERIFY(secret.startsWith(u"whsec_"));
    QCOMPARE(QByteArray::fromBase64(secret.mid(6).toLatin1()).size(), 32);
    const QJsonObject id{{u"webhookId"_s, made[u"id"]}};
    QVERIFY(!f.ok("webhook.get", id).contains(u"secret"_s));
    QJsonObject change = id;
    change[u"active"_s] = false;
    QCOMPARE(f.ok("webhook.update", change, 1)[u"events"].toArray(), (QJsonArray{u"stream.live"_s}));
    QCOMPARE(f.refusal("webhook.update", change, 1), u"precondition_failed"_s);
    QCOMPARE(f.ok("webhook.list")[u"data"].toArray().size(), 1);
    f.ok("webhook.delete", id);
    QCOMPARE(f.refusal("webhook.get", id), u"not_found"_s);
    for (const auto &event : f.published)
        QVERIFY(!QJsonDocument(event->data).toJson().contains("whsec_"));
}

void WebhookServiceTest::webhookRefusals()
{
    ServiceFixture f;
    for (const char *url : {"", "ftp://a.example", "example.com", "http://", "https://user:pass@a.example/", "javascript:alert(1)"})
        QCOMPARE(f.refusal("webhook.create", {{u"url"_s, QString::fromLatin1(url)}}), u"unprocessable url"_s);
    QCOMPARE(
        f.refusal("webhook.create", {{u"url"_s, u"http://a.example"_s}, {u"events"_s, QJsonArray{u"stream.live"_s, u"stream.exploded"_s}}}),
        u"unprocessable events[1]"_s);
}

void WebhookServiceTest::directory()
{
    ServiceFixture f;
    WebhookDirectory &directory = f.services.webhookDirectory();
    const QJsonObject made = f.ok("webhook.create", {{u"url"_s, u"https://example.com/h"_s}});
    const QString id = made[u"id"].toString();
    f.ok("webhook.create", {{u"url"_s, u"https://example.com/paused"_s}, {u"active"_s, false}});
    QCOMPARE(directory.activeWebhooks(f.caller.accountId).size(), 1);
    QCOMPARE(directory.activeWebhooks(f.caller.accountId)[0].secret.reveal(), made[u"secret"].toString());
    QVERIFY(directory.activeWebhook(f.caller.accountId, id));
    QVERIFY(!directory.activeWebhook(u"acc_other"_s, id));
    QVERIFY(directory.save({u"dlv_1"_s, f.caller.accountId, id, u"stream.live"_s, "{}", false, 0, 5, 0, {}, 5}));
    QCOMPARE(directory.pending()->size(), 1);
    QVERIFY(directory.remove(u"dlv_1"_s));
    QVERIFY(directory.pending()->isEmpty());
}

void WebhookServiceTest::testing()
{
    ServiceFixture f;
    const QJsonObject id{{u"webhookId"_s, f.ok("webhook.create", {{u"url"_s, u"https://example.com/h"_s}})[u"id"]}};
    QCOMPARE(f.refusal("webhook.test", id), u"not_implemented"_s);
    QStringList sent;
    f.services.setWebhookTester([&](const Webhook &webhook, const QString &type, const QByteArray &body) {
        sent += webhook.url + u' ' + type + u' ' + QJsonDocument::fromJson(body)[u"type"].toString();
    });
    f.ok("webhook.test", id);
    QCOMPARE(sent, QStringList{u"https://example.com/h webhook.test webhook.test"_s});
    QJsonObject pause = id;
    pause[u"active"_s] = false;
    f.ok("webhook.update", pause);
    QCOMPARE(f.refusal("webhook.test", id), u"conflict"_s);
}

void WebhookServiceTest::deliveryLog()
{
    ServiceFixture f;
    const QString id = f.ok("webhook.create", {{u"url"_s, u"https://example.com/h"_s}})[u"id"].toString();
    WebhookDirectory &directory = f.services.webhookDirectory();
    const auto put = [&](const QString &name, qint64 createdMs, bool isDead, qint64 deliveredMs) {
        WebhookDelivery delivery{name,      f.caller.accountId, id, u"stream.live"_s, "{\"a\":1}", isDead, 3, 99, 503, u"busy"_s,
                                 createdMs, deliveredMs,        7};
        QVERIFY(directory.save(delivery));
    };
    put(u"msg_old"_s, 1000, false, 1500);
    put(u"msg_dead"_s, 2000, true, 0);
    put(u"msg_wait"_s, 3000, false, 0);
    const auto ids = [&](QJsonObject input) {
        input[u"webhookId"] = id;
        QStringList out;
        const QJsonObject page = f.ok("webhook.deliveries", input);
        for (const auto &row : page[u"data"].toArray())
            out += row[u"id"].toString();
        return std::pair{out, page[u"nextCursor"].toString()};
    };
    const auto [first, cursor] = ids({{u"limit"_s, 2}});
    QCOMPARE(first, (QStringList{u"msg_wait"_s, u"msg_dead"_s}));
    QCOMPARE(ids({{u"cursor"_s, cursor}}), (std::pair{QStringList{u"msg_old"_s}, QString()}));
    QCOMPARE(ids({{u"state"_s, u"dead"_s}}).first, QStringList{u"msg_dead"_s});
    QCOMPARE(ids({{u"state"_s, u"pending"_s}}).first, QStringList{u"msg_wait"_s});
    QCOMPARE(ids({{u"state"_s, u"delivered"_s}}).first, QStringList{u"msg_old"_s});
    QCOMPARE(directory.pending()->size(), 1);
    const QJsonObject row = f.ok("webhook.deliveries", {{u"webhookId"_s, id}, {u"state"_s, u"dead"_s}})[u"data"][0].toObject();
    QCOMPARE(row[u"lastStatus"].toInt(), 503);
    QCOMPARE(row[u"body"].toString(), u"{\"a\":1}"_s);
    QVERIFY(!row.contains(u"deliveredAt"_s) && !row.contains(u"nextAttemptAt"_s) && row.contains(u"lastAttemptAt"_s));
    const QJsonObject again{{u"webhookId"_s, id}, {u"deliveryId"_s, u"msg_dead"_s}};
    QCOMPARE(f.refusal("webhook.redeliver", again), u"not_implemented"_s);
    QStringList sent;
    f.services.setWebhookRedeliverer([&](const WebhookDelivery &delivery) { sent += delivery.id; });
    f.ok("webhook.redeliver", again);
    QCOMPARE(sent, QStringList{u"msg_dead"_s});
    QCOMPARE(f.refusal("webhook.redeliver", {{u"webhookId"_s, id}, {u"deliveryId"_s, u"msg_none"_s}}), u"not_found"_s);
    QCOMPARE(f.refusal("webhook.deliveries", {{u"webhookId"_s, u"whk_none"_s}}), u"not_found"_s);
    f.ok("webhook.update", {{u"webhookId"_s, id}, {u"active"_s, false}});
    QCOMPARE(f.refusal("webhook.redeliver", again), u"conflict"_s);
}

void WebhookServiceTest::logIsCutToItsLength()
{
    ServiceFixture f;
    const QString id = f.ok("webhook.create", {{u"url"_s, u"https://example.com/h"_s}})[u"id"].toString();
    WebhookDirectory &directory = f.services.webhookDirectory();
    QVERIFY(directory.save({u"msg_wait"_s, f.caller.accountId, id, u"chat.message"_s, "{}", false, 1, 99, 500, {}, 1, 0, 1}));
    for (int i = 0; i < 700; ++i)
        QVERIFY(directory.save({u"msg_%1"_s.arg(i), f.caller.accountId, id, u"chat.message"_s, "{}", false, 1, 0, 200, {}, 100 + i, 5, 5}));
    int count = 0;
    QString cursor;
    do {
        const QJsonObject page = f.ok("webhook.deliveries", {{u"webhookId"_s, id}, {u"limit"_s, 200}, {u"cursor"_s, cursor}});
        count += static_cast<int>(page[u"data"].toArray().size());
        cursor = page[u"nextCursor"].toString();
    } while (!cursor.isEmpty() && count < 2000);
    QCOMPARE(count, 501); // one that waits is never dropped
    QCOMPARE(directory.pending()->size(), 1);
}

void WebhookServiceTest::chat()
{
    ServiceFixture f;
    const QString studio = f.makeStudio();
    for (int i = 0; i < 3; ++i)
        f.ok("chat.send", {{u"studioId"_s, studio}, {u"text"_s, u"Hello %1 <b>\U0001F389"_s.arg(i)}, {u"author"_s, u"Ann"_s}});
    QCOMPARE(f.eventTypes().count(u"chat.message"_s), 3);
    QCOMPARE(f.published.last()->data[u"text"].toString(), u"Hello 2 <b>\U0001F389"_s);
    const QJsonObject page = f.ok("chat.list", {{u"studioId"_s, studio}, {u"limit"_s, 2}});
    QCOMPARE(page[u"data"][0][u"author"].toString(), u"Ann"_s);
    const QJsonObject rest = f.ok("chat.list", {{u"studioId"_s, studio}, {u"cursor"_s, page[u"nextCursor"]}});
    QCOMPARE(rest[u"data"].toArray().size(), 1);
    QVERIFY(!rest.contains(u"nextCursor"_s));
    QCOMPARE(f.ok("chat.list", {{u"studioId"_s, studio}, {u"limit"_s, 2}, {u"newest"_s, true}})[u"data"][1], rest[u"data"][0]);
    QCOMPARE(f.refusal("chat.send", {{u"studioId"_s, studio}, {u"text"_s, QString(2001, u'x')}}), u"unprocessable text"_s);
    QCOMPARE(f.refusal("chat.send", {{u"studioId"_s, studio}, {u"text"_s, u" \n"_s}}), u"unprocessable text"_s);
    QCOMPARE(f.refusal("chat.send", {{u"studioId"_s, studio}}), u"unprocessable text"_s);
    QCOMPARE(f.ok("chat.list", {{u"studioId"_s, f.makeStudio()}})[u"data"].toArray().size(), 0);
}

void WebhookServiceTest::connections()
{
    QTemporaryDir folder;
    QString account;
    {
        ServiceFixture f(std::move(*Database::open(folder.path())));
        account = f.caller.accountId;
        QVERIFY(ConnectionRepository(*f.database).insert({u"con_1"_s, account, u"twitch"_s, u"ann"_s, u"linked"_s, f.clock.now()}));
        QVERIFY(f.database->execute(u"DELETE FROM settings"_s));
    }
    ServiceFixture f(std::move(*Database::open(folder.path())));
    const QJsonArray rows = f.ok("connection.list")[u"data"].toArray();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0][u"platform"].toString(), u"twitch"_s);
    f.ok("connection.delete", {{u"connectionId"_s, u"con_1"_s}});
    QVERIFY(f.ok("connection.list")[u"data"].toArray().isEmpty());
    QCOMPARE(f.refusal("connection.delete", {{u"connectionId"_s, u"con_1"_s}}), u"not_found"_s);
}

void WebhookServiceTest::screenshot()
{
    ServiceFixture f;
    const QString studio = f.makeStudio();
    const QJsonObject png = f.ok("program.screenshot", {{u"studioId"_s, studio}});
    QCOMPARE(png[u"contentType"].toString(), u"image/png"_s);
    QCOMPARE(QByteArray::fromBase64(png[u"bytes"].toString().toLatin1()), QByteArrayLiteral("\x89PNG fake"));
    QCOMPARE(f.refusal("program.screenshot", {{u"studioId"_s, studio}, {u"canvas"_s, u"vertical"_s}}), u"unprocessable canvas"_s);
    f.engine.onScreenshot = [](const QString &, CanvasKind, std::function<void(Result<QByteArray>)> done) {
        done(fail(ErrorCode::UpstreamTimeout, u"No frame came in time."_s));
    };
    QCOMPARE(f.refusal("program.screenshot", {{u"studioId"_s, studio}}), u"upstream_timeout"_s);
}

void WebhookServiceTest::levels()
{
    ServiceFixture f;
    const QString studio = f.makeStudio();
    QCOMPARE(f.ok("audio.levels", {{u"studioId"_s, studio}})[u"levels"][0][u"peakLeftDb"].toDouble(), -100.0);
    f.engine.levels[studio] = {studio, {AudioLevel{QString(), -3, -4, -10, -11}}};
    QCOMPARE(f.ok("audio.levels", {{u"studioId"_s, studio}})[u"levels"][0][u"peakRightDb"].toDouble(), -4.0);
    Q_EMIT f.engine.levelsChanged(f.engine.levels[studio]);
    QCOMPARE(f.published.last()->type, u"audio.levels"_s);
    QVERIFY(f.published.last()->isHighRate);
}

void WebhookServiceTest::health()
{
    ServiceFixture f;
    const QJsonObject health = f.ok("health.get");
    QCOMPARE(health[u"status"].toString(), u"ok"_s);
    QCOMPARE(health[u"writeEnabled"].toBool(), true);
    QCOMPARE(health[u"version"].toString(), QStringLiteral(CASTWRIGHT_VERSION));
}

} // namespace castwright::tests

using castwright::tests::WebhookServiceTest;
CW_TEST(WebhookServiceTest)
#include "WebhookServiceTest.moc"
