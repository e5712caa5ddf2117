// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/transport/WebSocketSession.h"

#include "TestRegistry.h"
#include "unit/graphql/ClockEngine.h"

#include <QtTest>

using namespace castwright::graphql;
using namespace castwright::tests;

namespace {
/// Writes down what the session does.
class RecordingPeer : public WebSocketPeer {
public:
    void sendText(const QByteArray &text) override { sent.append(text); }
    void close(int code, const QString &reason) override
    {
        closeCode = code;
        closeReason = reason;
    }
    void startTimer(Timer timer, int ms) override { timers[int(timer)] = ms; }
    void stopTimer(Timer timer) override { timers[int(timer)] = 0; }
    qint64 waitingBytes() const override { return waiting; }

    QList<QByteArray> take() { return std::exchange(sent, {}); }

    QList<QByteArray> sent;
    int closeCode = 0;
    QString closeReason;
    int timers[2] = {};
    qint64 waiting = 0;
};
} // namespace

/// The protocol of graphql-transport-ws message by message, and its predecessor's.
class WebSocketSessionTest : public QObject {
    Q_OBJECT

    using Timer = WebSocketPeer::Timer;
    using Protocol = WebSocketSession::Protocol;
    std::unique_ptr<ClockEngine> m_clock;
    std::unique_ptr<RecordingPeer> m_peer;
    std::unique_ptr<WebSocketSession> m_session;

    void open(const WebSocketOptions &options = {}, Protocol protocol = Protocol::TransportWs)
    {
        m_session.reset();
        m_clock = std::make_unique<ClockEngine>();
        m_peer = std::make_unique<RecordingPeer>();
        m_session = std::make_unique<WebSocketSession>(*m_clock->engine, *m_peer, options, protocol);
    }
    void openAndInit(const WebSocketOptions &options = {}, Protocol protocol = Protocol::TransportWs)
    {
        open(options, protocol);
        m_session->receive("{\"type\":\"connection_init\"}");
        m_peer->take();
    }
    void subscribe(const QByteArray &id, const QByteArray &query, const QByteArray &type = "subscribe")
    {
        m_session->receive(QByteArray("{\"id\":\"" + id + "\",\"type\":\"" + type + "\",\"payload\":{\"query\":\"" + query + "\"}}"));
    }

private Q_SLOTS:
    void init() { openAndInit(); }

    void choosesTheProtocol()
    {
        QVERIFY(!WebSocketSession::choose(""));
        QVERIFY(!WebSocketSession::choose("chat, graphql"));
        QCOMPARE(WebSocketSession::choose("chat, graphql-transport-ws, graphql-ws")->second, QByteArray("graphql-transport-ws"));
        QCOMPARE(WebSocketSession::choose("graphql-ws")->first, Protocol::LegacyWs);
    }

    void acknowledges()
    {
        open();
        QCOMPARE(m_peer->timers[int(Timer::Init)], 3000);
        m_session->receive("{\"type\":\"connection_init\",\"payload\":{\"a\":1}}");
        QCOMPARE(m_peer->take(), QList<QByteArray>{"{\"type\":\"connection_ack\"}"});
        QCOMPARE(m_peer->timers[int(Timer::Init)], 0);
        QCOMPARE(m_peer->timers[int(Timer::Ping)], 12000);
    }

    void initTimesOut()
    {
        open();
        m_session->timeout(Timer::Init);
        QCOMPARE(m_peer->closeCode, 4408);
    }

    void initTimeoutAfterInitIsNothing()
    {
        m_session->timeout(Timer::Init);
        QCOMPARE(m_peer->closeCode, 0);
    }

    void secondInit()
    {
        m_session->receive("{\"type\":\"connection_init\"}");
        QCOMPARE(m_peer->closeCode, 4429);
    }

    void refusedInit()
    {
        WebSocketOptions options;
        options.authorize = [](const QJsonObject &payload) -> std::expected<QJsonObject, QString> {
            if (payload.value(QStringLiteral("key")).toString() == u"good")
                return QJsonObject{{QStringLiteral("hello"), 1}};
            return std::unexpected(QStringLiteral("Forbidden"));
        };
        open(options);
        m_session->receive("{\"type\":\"connection_init\",\"payload\":{\"key\":\"bad\"}}");
        QCOMPARE(m_peer->closeCode, 4403);
        QVERIFY(m_peer->sent.isEmpty());
        open(options);
        m_session->receive("{\"type\":\"connection_init\",\"payload\":{\"key\":\"good\"}}");
        QCOMPARE(m_peer->take(), QList<QByteArray>{"{\"type\":\"connection_ack\",\"payload\":{\"hello\":1}}"});
    }

    void subscribeBeforeAcknowledgement()
    {
        open();
        subscribe("1", "{ n }");
        QCOMPARE(m_peer->closeCode, 4401);
    }

    void badMessages_data()
    {
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char *name, const char *text) { QTest::newRow(name) << QByteArray(text); };
        row("no json", "hello");
        row("empty", "");
        row("list", "[]");
        row("text", "\"ping\"");
        row("no type", "{}");
        row("unknown type", "{\"type\":\"hello\"}");
        row("server's type", "{\"type\":\"connection_ack\"}");
        row("next from client", "{\"type\":\"next\",\"id\":\"1\",\"payload\":{}}");
        row("legacy start", "{\"type\":\"start\",\"id\":\"1\",\"payload\":{\"query\":\"{ n }\"}}");
        row("payload of text", "{\"type\":\"ping\",\"payload\":\"x\"}");
        row("subscribe without id", "{\"type\":\"subscribe\",\"payload\":{\"query\":\"{ n }\"}}");
        row("subscribe with empty id", "{\"type\":\"subscribe\",\"id\":\"\",\"payload\":{\"query\":\"{ n }\"}}");
        row("subscribe with number", "{\"type\":\"subscribe\",\"id\":1,\"payload\":{\"query\":\"{ n }\"}}");
        row("subscribe without payload", "{\"type\":\"subscribe\",\"id\":\"1\"}");
        row("subscribe without query", "{\"type\":\"subscribe\",\"id\":\"1\",\"payload\":{}}");
        row("subscribe with wrong variables", "{\"type\":\"subscribe\",\"id\":\"1\",\"payload\":{\"query\":\"{ n }\",\"variables\":1}}");
        row("complete without id", "{\"type\":\"complete\"}");
    }
    void badMessages()
    {
        QFETCH(const QByteArray, text);
        m_session->receive(text);
        QCOMPARE(m_peer->closeCode, 4400);
        m_session->receive("{\"type\":\"ping\"}");
        QVERIFY(m_peer->sent.isEmpty());
    }

    void binary()
    {
        m_session->receiveBinary();
        QCOMPARE(m_peer->closeCode, 4400);
    }

    void query()
    {
        subscribe("q", "{ n }");
        QCOMPARE(m_peer->take(),
                 (QList<QByteArray>{"{\"id\":\"q\",\"type\":\"next\",\"payload\":{\"data\":{\"n\":1}}}",
                                    "{\"id\":\"q\",\"type\":\"complete\"}"}));
        subscribe("q", "mutation { set }"); // the id is free again
        QCOMPARE(m_peer->take().size(), 2);
    }

    void errors()
    {
        subscribe("a", "{ nope }");
        QCOMPARE(m_peer->sent.size(), 1);
        QVERIFY2(m_peer->sent.first().startsWith("{\"id\":\"a\",\"type\":\"error\",\"payload\":[{\"message\":\"Cannot query field"),
                 m_peer->sent.first().constData());
        m_peer->take();
        subscribe("a", "{");
        QVERIFY(m_peer->take().first().contains("GRAPHQL_PARSE_FAILED"));
        subscribe("a", "subscription { other }");
        QVERIFY(m_peer->take().first().contains("\"type\":\"error\""));
        subscribe("a", "{ bad }"); // executed, so it is an answer
        QVERIFY(m_peer->take().first().contains("\"type\":\"next\""));
        QCOMPARE(m_peer->closeCode, 0);
    }

    void subscription()
    {
        subscribe("s", "subscription { tick }");
        QVERIFY(m_peer->take().isEmpty());
        m_clock->tick(1);
        m_clock->tick(2);
        QCOMPARE(m_peer->take(),
                 (QList<QByteArray>{"{\"id\":\"s\",\"type\":\"next\",\"payload\":{\"data\":{\"tick\":1}}}",
                                    "{\"id\":\"s\",\"type\":\"next\",\"payload\":{\"data\":{\"tick\":2}}}"}));
        m_clock->source->end();
        QCOMPARE(m_peer->take(), QList<QByteArray>{"{\"id\":\"s\",\"type\":\"complete\"}"});
    }

    void clientCompletes()
    {
        subscribe("s", "subscription { tick }");
        m_session->receive("{\"id\":\"s\",\"type\":\"complete\"}");
        QVERIFY(m_clock->source->isCancelled());
        m_clock->tick(1);
        QVERIFY(m_peer->sent.isEmpty());
        m_session->receive("{\"id\":\"unknown\",\"type\":\"complete\"}");
        QCOMPARE(m_peer->closeCode, 0);
    }

    void sourceFails()
    {
        subscribe("s", "subscription { tick }");
        m_clock->source->fail(GraphqlError{QStringLiteral("clock broke"), {}, {}, {}});
        QCOMPARE(m_peer->take(), QList<QByteArray>{"{\"id\":\"s\",\"type\":\"error\",\"payload\":[{\"message\":\"clock broke\"}]}"});
    }

    void sameId()
    {
        subscribe("s", "subscription { tick }");
        subscribe("s", "{ n }");
        QCOMPARE(m_peer->closeCode, 4409);
        QCOMPARE(m_peer->closeReason, QStringLiteral("Subscriber for s already exists"));
        QVERIFY(m_clock->source->isCancelled());
    }

    void sameIdOfOneThatWaits()
    {
        subscribe("w", "{ later }");
        subscribe("w", "{ n }");
        QCOMPARE(m_peer->closeCode, 4409);
    }

    void cancelledAndBegunAgain()
    {
        subscribe("w", "{ later }");
        m_session->receive("{\"id\":\"w\",\"type\":\"complete\"}");
        subscribe("w", "subscription { tick }");
        m_clock->later->settle(5); // the first one's answer is not the second's
        QVERIFY(m_peer->take().isEmpty());
    }

    void tooManyOperations()
    {
        for (int i = 0; i < 32; ++i)
            subscribe(QByteArray::number(i), "{ later }");
        QVERIFY(m_peer->take().isEmpty());
        subscribe("more", "{ n }");
        QVERIFY(m_peer->take().first().contains("OPERATION_LIMIT_EXCEEDED"));
        m_clock->later->settle(1);
        QCOMPARE(m_peer->take().size(), 64);
        subscribe("more", "{ n }");
        QCOMPARE(m_peer->take().size(), 2);
    }

    void pings()
    {
        m_session->receive("{\"type\":\"ping\"}");
        m_session->receive("{\"type\":\"ping\",\"payload\":{\"a\":1}}");
        m_session->receive("{\"type\":\"pong\"}");
        QCOMPARE(m_peer->take(), (QList<QByteArray>{"{\"type\":\"pong\"}", "{\"type\":\"pong\",\"payload\":{\"a\":1}}"}));
    }

    void aSilentPeerIsClosed()
    {
        m_session->timeout(Timer::Ping);
        QCOMPARE(m_peer->take(), QList<QByteArray>{"{\"type\":\"ping\"}"});
        m_session->receive("{\"type\":\"pong\"}");
        m_session->timeout(Timer::Ping);
        QCOMPARE(m_peer->closeCode, 0);
        m_session->timeout(Timer::Ping);
        QCOMPARE(m_peer->closeCode, 1001);
    }

    void aSlowPeerIsClosed()
    {
        subscribe("s", "subscription { tick }");
        m_peer->waiting = 5 * 1024 * 1024;
        m_clock->tick(1);
        QCOMPARE(m_peer->closeCode, 1013);
        QVERIFY(m_clock->source->isCancelled());
    }

    void theSocketIsGone()
    {
        subscribe("s", "subscription { tick }");
        m_session->closed();
        QVERIFY(m_clock->source->isCancelled());
        m_session.reset();
        QVERIFY(m_peer->take().isEmpty());
    }

    void idsAreEscaped()
    {
        m_session->receive("{\"id\":\"a\\\"b\",\"type\":\"subscribe\",\"payload\":{\"query\":\"{ n }\"}}");
        QVERIFY(m_peer->take().first().startsWith("{\"id\":\"a\\\"b\","));
    }

    void legacy()
    {
        openAndInit({}, Protocol::LegacyWs);
        subscribe("1", "{ n }", "start");
        QCOMPARE(m_peer->take(),
                 (QList<QByteArray>{"{\"id\":\"1\",\"type\":\"data\",\"payload\":{\"data\":{\"n\":1}}}",
                                    "{\"id\":\"1\",\"type\":\"complete\"}"}));
        subscribe("2", "{ nope }", "start");
        QVERIFY(m_peer->take().first().startsWith("{\"id\":\"2\",\"type\":\"error\",\"payload\":{"));
        subscribe("3", "subscription { tick }", "start");
        m_session->timeout(Timer::Ping);
        m_session->timeout(Timer::Ping);
        QCOMPARE(m_peer->take(), (QList<QByteArray>{"{\"type\":\"ka\"}", "{\"type\":\"ka\"}"}));
        m_session->receive("{\"id\":\"3\",\"type\":\"stop\"}");
        QVERIFY(m_clock->source->isCancelled());
        QCOMPARE(m_peer->take(), QList<QByteArray>{"{\"id\":\"3\",\"type\":\"complete\"}"});
        m_session->receive("{\"type\":\"connection_terminate\"}");
        QCOMPARE(m_peer->closeCode, 1000);
    }

    void legacyInit()
    {
        open({}, Protocol::LegacyWs);
        m_session->receive("{\"type\":\"connection_init\"}");
        QCOMPARE(m_peer->take(), (QList<QByteArray>{"{\"type\":\"connection_ack\"}", "{\"type\":\"ka\"}"}));
        WebSocketOptions options;
        options.authorize = [](const QJsonObject &) -> std::expected<QJsonObject, QString> {
            return std::unexpected(QStringLiteral("no"));
        };
        open(options, Protocol::LegacyWs);
        m_session->receive("{\"type\":\"connection_init\"}");
        QCOMPARE(m_peer->take(), QList<QByteArray>{"{\"type\":\"connection_error\",\"payload\":{\"message\":\"no\"}}"});
        QCOMPARE(m_peer->closeCode, 4403);
    }
};

CW_TEST(WebSocketSessionTest)
#include "WebSocketSessionTest.moc"
