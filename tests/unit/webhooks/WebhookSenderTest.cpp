// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhooks/WebhookSender.h"
#include "base/WebhookSignature.h"

#include "TestRegistry.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QtTest>

using namespace castwright;

/// A receiver on a real socket that answers what it is told to.
class Receiver : public QTcpServer {
public:
    struct Request {
        QByteArray head;
        QByteArray body;
        QByteArray header(const QByteArray &name) const
        {
            for (const QByteArray &line : head.split('\n'))
                if (const QByteArray prefix = name.toLower() + ':'; line.toLower().startsWith(prefix))
                    return line.mid(name.size() + 1).trimmed();
            return {};
        }
    };
    QList<int> answers; ///< statuses in order; 200 afterwards; 0 closes without an answer
    QList<Request> requests;

    Receiver()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            auto buffer = std::make_shared<QByteArray>();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket, buffer] {
                *buffer += socket->readAll();
                const qsizetype end = buffer->indexOf("\r\n\r\n");
                if (end < 0)
                    return;
                Request request{buffer->left(end), buffer->mid(end + 4)};
                if (request.body.size() < request.header("Content-Length").toLongLong())
                    return;
                buffer->clear();
                requests.append(request);
                const int status = answers.isEmpty() ? 200 : answers.takeFirst();
                if (status > 0)
                    socket->write("HTTP/1.1 " + QByteArray::number(status) + " x\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
                socket->disconnectFromHost();
            });
        });
    }
    QString url() const { return QStringLiteral("http://localhost:%1/hook?a=b").arg(serverPort()); }
};

class MemoryDirectory : public WebhookDirectory {
public:
    QList<Webhook> hooks;
    QMap<QString, WebhookDelivery> kept;

    QList<Webhook> activeWebhooks(const QString &accountId) override
    {
        QList<Webhook> found;
        for (const Webhook &hook : hooks)
            if (hook.accountId == accountId && hook.active)
                found.append(hook);
        return found;
    }
    std::optional<Webhook> activeWebhook(const QString &accountId, const QString &id) override
    {
        for (const Webhook &hook : activeWebhooks(accountId))
            if (hook.id == id)
                return hook;
        return std::nullopt;
    }
    Result<> save(const WebhookDelivery &delivery) override
    {
        kept.insert(delivery.id, delivery);
        return {};
    }
    Result<> remove(const QString &id) override
    {
        kept.remove(id);
        return {};
    }
    Result<QList<WebhookDelivery>> pending() override
    {
        QList<WebhookDelivery> rows;
        for (const WebhookDelivery &delivery : std::as_const(kept))
            if (!delivery.isDead && delivery.deliveredMs == 0)
                rows.append(delivery);
        return rows;
    }
};

class WebhookSenderTest : public QObject {
    Q_OBJECT

    static Webhook hook(const QString &url, const QStringList &events = {})
    {
        Webhook webhook;
        webhook.id = QStringLiteral("whk_1");
        webhook.accountId = QStringLiteral("acc_1");
        webhook.url = url;
        webhook.events = events;
        webhook.secret = Secret(QStringLiteral("whsec_") + QString::fromLatin1(QByteArray("0123456789abcdef01234567").toBase64()));
        return webhook;
    }
    static Event event(const QString &type, const QString &accountId = QStringLiteral("acc_1"))
    {
        Event out;
        out.type = type;
        out.accountId = accountId;
        out.studioId = QStringLiteral("std_1");
        out.data = {{QStringLiteral("name"), QStringLiteral("ü")}};
        return out;
    }
    static WebhookSender::Options quick()
    {
        WebhookSender::Options options;
        options.firstRetryMs = 20;
        options.maxRetryMs = 50;
        options.timeoutMs = 1000;
        return options;
    }

private Q_SLOTS:
    void signatureIsTheSpecificationsExample()
    {
        // The worked example of the Standard Webhooks specification.
        QCOMPARE(webhookSignature(Secret(QStringLiteral("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")), "msg_p5jXN8AQM9LWM0D4loKWxJek",
                                  1614265330, R"({"test": 2432232314})"),
                 QByteArray("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="));
    }

    void deliversSignedAndFiltered()
    {
        Receiver receiver;
        EventBus bus;
        MemoryDirectory directory;
        SystemClock clock;
        directory.hooks = {hook(receiver.url(), {QStringLiteral("stream.live")})};
        WebhookSender sender(bus, directory, clock, quick());
        bus.publish(event(QStringLiteral("chat.message")));
        bus.publish(event(QStringLiteral("stream.live"), QStringLiteral("acc_2")));
        bus.publish(event(QStringLiteral("stream.live")));
        QTRY_COMPARE(receiver.requests.size(), 1);
        const auto &request = receiver.requests.first();
        QVERIFY(request.head.startsWith("POST /hook?a=b HTTP/1.1"));
        QCOMPARE(request.header("Host"), "localhost:" + QByteArray::number(receiver.serverPort()));
        const QByteArray id = request.header("webhook-id");
        const qint64 time = request.header("webhook-timestamp").toLongLong();
        QVERIFY(qAbs(time - QDateTime::currentSecsSinceEpoch()) < 5);
        QCOMPARE(request.header("webhook-signature"), webhookSignature(directory.hooks.first().secret, id, time, request.body));
        QCOMPARE(QJsonDocument::fromJson(request.body)[u"type"].toString(), QStringLiteral("stream.live"));
        QTRY_VERIFY(directory.pending()->isEmpty());
    }

    void retriesInOrderWithTheSameId()
    {
        Receiver receiver;
        receiver.answers = {500, 0};
        EventBus bus;
        MemoryDirectory directory;
        SystemClock clock;
        directory.hooks = {hook(receiver.url())};
        WebhookSender sender(bus, directory, clock, quick());
        bus.publish(event(QStringLiteral("first")));
        bus.publish(event(QStringLiteral("second")));
        QTRY_COMPARE(receiver.requests.size(), 4);
        QCOMPARE(receiver.requests[0].header("webhook-id"), receiver.requests[2].header("webhook-id"));
        QVERIFY(receiver.requests[2].body.contains("first"));
        QVERIFY(receiver.requests[3].body.contains("second"));
        QTRY_VERIFY(directory.pending()->isEmpty());
    }

    void resumesAfterARestart()
    {
        Receiver receiver;
        EventBus bus;
        MemoryDirectory directory;
        SystemClock clock;
        directory.hooks = {hook(receiver.url())};
        {
            WebhookSender::Options options = quick();
            receiver.answers = {503};
            options.firstRetryMs = 60'000;
            options.maxRetryMs = 60'000;
            WebhookSender sender(bus, directory, clock, options);
            QSignalSpy attempted(&sender, &WebhookSender::attempted);
            bus.publish(event(QStringLiteral("stream.live")));
            QTRY_COMPARE(attempted.size(), 1);
        }
        QCOMPARE(directory.kept.size(), 1);
        directory.kept.first().nextAttemptMs = 0;
        WebhookSender again(bus, directory, clock, quick());
        again.resume();
        QTRY_COMPARE(receiver.requests.size(), 2);
        QTRY_VERIFY(directory.pending()->isEmpty());
    }

    void givesUpAndKeepsTheDead()
    {
        Receiver receiver;
        receiver.answers = {410};
        EventBus bus;
        MemoryDirectory directory;
        SystemClock clock;
        directory.hooks = {hook(receiver.url())};
        WebhookSender sender(bus, directory, clock, quick());
        bus.publish(event(QStringLiteral("stream.live")));
        QTRY_COMPARE(directory.kept.size(), 1);
        QTRY_VERIFY(directory.kept.first().isDead);
        QCOMPARE(directory.kept.first().lastStatus, 410);
    }

    void whatBecameOfItIsKept()
    {
        Receiver receiver;
        receiver.answers = {503};
        EventBus bus;
        MemoryDirectory directory;
        SystemClock clock;
        directory.hooks = {hook(receiver.url())};
        WebhookSender sender(bus, directory, clock, quick());
        bus.publish(event(QStringLiteral("stream.live")));
        QTRY_VERIFY(directory.kept.size() == 1 && directory.kept.first().deliveredMs > 0);
        const WebhookDelivery kept = directory.kept.first();
        QCOMPARE(kept.attempts, 2);
        QCOMPARE(kept.lastStatus, 200);
        QVERIFY(kept.lastAttemptMs >= kept.createdMs && kept.lastAttemptMs <= clock.nowMs());
        QVERIFY(kept.body.contains("stream.live"));
    }

    void sendsAgainWithTheSameId()
    {
        Receiver receiver;
        receiver.answers = {410, 200, 500};
        EventBus bus;
        MemoryDirectory directory;
        SystemClock clock;
        directory.hooks = {hook(receiver.url())};
        WebhookSender::Options options = quick();
        options.firstRetryMs = options.maxRetryMs = 600'000;
        WebhookSender sender(bus, directory, clock, options);
        bus.publish(event(QStringLiteral("stream.live")));
        QTRY_VERIFY(directory.kept.size() == 1 && directory.kept.first().isDead);
        sender.redeliver(directory.kept.first());
        QTRY_VERIFY(directory.kept.first().deliveredMs > 0);
        QVERIFY(!directory.kept.first().isDead);
        QCOMPARE(receiver.requests.size(), 2);
        QCOMPARE(receiver.requests[1].header("webhook-id"), receiver.requests[0].header("webhook-id"));
        QCOMPARE(receiver.requests[1].body, receiver.requests[0].body);
        sender.redeliver(directory.kept.first()); // answered with 500: it waits ten minutes now
        QTRY_COMPARE(directory.kept.first().lastStatus, 500);
        QCOMPARE(directory.pending()->size(), 1);
        sender.redeliver(directory.kept.first());
        QTRY_VERIFY(directory.kept.first().deliveredMs > 0);
        QCOMPARE(directory.kept.size(), 1);
    }

    void refusesForbiddenAddresses()
    {
        TargetPolicy closed{.allowsPrivate = false};
        TargetPolicy open;
        for (const char *never : {"169.254.169.254", "fe80::1", "0.0.0.0", "224.0.0.1", "255.255.255.255", "::ffff:169.254.1.1",
                                  "::", "100.100.100.200", "168.63.129.16", "fd00:ec2::254", "64:ff9b::a9fe:a9fe", "2002:a9fe:a9fe::1"})
            QVERIFY2(!open.allows(QHostAddress(QString::fromLatin1(never))), never);
        for (const char *local :
             {"127.0.0.1", "10.1.2.3", "192.168.0.1", "172.31.0.1", "100.64.1.1", "::1", "fd12::1", "::ffff:10.0.0.1"}) {
            QVERIFY2(!closed.allows(QHostAddress(QString::fromLatin1(local))), local);
            QVERIFY2(open.allows(QHostAddress(QString::fromLatin1(local))), local);
        }
        QVERIFY(closed.allows(QHostAddress(QStringLiteral("93.184.216.34"))));
        QVERIFY(!checkWebhookUrl(QUrl(QStringLiteral("ftp://example.org"))));
        QVERIFY(!checkWebhookUrl(QUrl(QStringLiteral("https://user:pw@example.org"))));
        QVERIFY(checkWebhookUrl(QUrl(QStringLiteral("https://example.org/x"))));
    }
};

CW_TEST(WebhookSenderTest)
#include "WebhookSenderTest.moc"
