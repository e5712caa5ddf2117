// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/transport/HttpExchange.h"
#include "graphql/transport/WebSocketSession.h"
#include "graphql/type/SchemaBuilder.h"

#include "TestRegistry.h"
#include "unit/graphql/NodeFolder.h"

#include <QJsonDocument>
#include <QtTest>

using namespace castwright::graphql;
using namespace castwright::tests;

namespace {
/// Lines of JSON to the script.
class Lines {
public:
    explicit Lines(QProcess &process) : m_process(process) {}
    void write(const QJsonObject &message) { m_process.write(QByteArray(QJsonDocument(message).toJson(QJsonDocument::Compact) + '\n')); }

private:
    QProcess &m_process;
};

/// A socket that is a number.
class LinePeer : public WebSocketPeer {
public:
    LinePeer(Lines &lines, int id) : m_lines(lines), m_id(id) {}
    void sendText(const QByteArray &text) override
    {
        m_lines.write({{QStringLiteral("text"), QString::fromUtf8(text)}, {QStringLiteral("of"), m_id}});
    }
    void close(int code, const QString &reason) override
    {
        m_lines.write({{QStringLiteral("closed"), true},
                       {QStringLiteral("of"), m_id},
                       {QStringLiteral("code"), code},
                       {QStringLiteral("reason"), reason}});
    }
    void startTimer(Timer, int) override {}
    void stopTimer(Timer) override {}
    qint64 waitingBytes() const override { return 0; }

private:
    Lines &m_lines;
    int m_id;
};
} // namespace

/// Other people's clients against our state machines: graphql-http's audits and the library graphql-ws. No network is in it.
class GraphqlClientsTest : public QObject {
    Q_OBJECT

    std::shared_ptr<SourceStream> m_source;
    int m_listeners = 0;
    std::unique_ptr<Engine> m_engine;
    std::map<int, std::pair<std::unique_ptr<LinePeer>, std::unique_ptr<WebSocketSession>>> m_sessions;

    void makeEngine()
    {
        Bindings bindings;
        bindings.resolvers.insert(QStringLiteral("Query.n"),
                                  [](const FieldContext &context) { return Value(context.argument(u"of").toInteger()); });
        bindings.resolvers.insert(QStringLiteral("Query.bad"),
                                  [](const FieldContext &) { return Value::error(QStringLiteral("it is bad")); });
        bindings.resolvers.insert(QStringLiteral("Query.listeners"), [this](const FieldContext &) { return Value(m_listeners); });
        bindings.resolvers.insert(QStringLiteral("Mutation.tick"), [this](const FieldContext &context) {
            ValueObject event;
            event.insert(QStringLiteral("tick"), context.argument(u"n"));
            m_source->publish(event);
            return context.argument(u"n");
        });
        bindings.resolvers.insert(QStringLiteral("Mutation.stop"), [this](const FieldContext &) {
            m_source->end();
            return Value(true);
        });
        bindings.subscribers.insert(QStringLiteral("Subscription.tick"), [this](const FieldContext &) {
            m_source = std::make_shared<SourceStream>();
            m_source->onCancel([this] { --m_listeners; });
            ++m_listeners;
            return m_source;
        });
        m_engine =
            std::make_unique<Engine>(*buildSchema(QStringLiteral("type Query { n(of: Int = 1): Int bad: Int listeners: Int } type Mutation "
                                                                 "{ tick(n: Int!): Int stop: Boolean } type Subscription { tick: Int }"),
                                                  bindings));
    }

    void askHttp(Lines &lines, const QJsonObject &message)
    {
        const QJsonObject request = message.value(QStringLiteral("request")).toObject();
        const auto bytes = [&request](const char *name) { return request.value(QLatin1String(name)).toString().toUtf8(); };
        HttpExchange::start(*m_engine, {bytes("method"), bytes("contentType"), bytes("accept"), bytes("query"), bytes("body")}, {}, {},
                            [&](HttpResponse &&response) {
                                lines.write({{QStringLiteral("answer"), message.value(QStringLiteral("ask"))},
                                             {QStringLiteral("response"),
                                              QJsonObject{{QStringLiteral("status"), response.status},
                                                          {QStringLiteral("contentType"), QString::fromUtf8(response.contentType)},
                                                          {QStringLiteral("body"), QString::fromUtf8(response.body)}}}});
                            });
    }

    void open(Lines &lines, const QJsonObject &message)
    {
        const int id = message.value(QStringLiteral("open")).toInt();
        const auto protocol = WebSocketSession::choose(message.value(QStringLiteral("protocol")).toString().toUtf8());
        QVERIFY(protocol);
        WebSocketOptions options;
        options.authorize = [](const QJsonObject &payload) -> std::expected<QJsonObject, QString> {
            return payload.value(QStringLiteral("key")).toString() == u"good" ? std::expected<QJsonObject, QString>()
                                                                              : std::unexpected(QStringLiteral("Forbidden"));
        };
        auto &[peer, session] = m_sessions[id];
        peer = std::make_unique<LinePeer>(lines, id);
        session = std::make_unique<WebSocketSession>(*m_engine, *peer, options, protocol->first);
        lines.write({{QStringLiteral("opened"), id}, {QStringLiteral("protocol"), QString::fromUtf8(protocol->second)}});
    }

    /// Serves the script until it tells its results.
    QJsonArray serve(const QString &which)
    {
        QProcess node;
        Lines lines(node);
        NodeFolder::start(node, {QStringLiteral("clients.mjs"), which});
        while (node.canReadLine() || node.waitForReadyRead(NodeFolder::patienceMs)) {
            while (node.canReadLine()) {
                const QJsonObject message = QJsonDocument::fromJson(node.readLine()).object();
                const auto session = m_sessions.find(message.value(QStringLiteral("of")).toInt());
                if (message.contains(QStringLiteral("results"))) {
                    node.waitForFinished(NodeFolder::patienceMs);
                    return message.value(QStringLiteral("results")).toArray();
                }
                if (message.contains(QStringLiteral("ask")))
                    askHttp(lines, message);
                else if (message.contains(QStringLiteral("open")))
                    open(lines, message);
                else if (session != m_sessions.end() && message.contains(QStringLiteral("text")))
                    session->second.second->receive(message.value(QStringLiteral("text")).toString().toUtf8());
                else if (session != m_sessions.end() && message.contains(QStringLiteral("close")))
                    session->second.second->closed();
            }
        }
        qWarning("%s", node.readAllStandardError().constData());
        return {};
    }

    static QStringList failures(const QJsonArray &results)
    {
        QStringList list;
        for (const QJsonValue &result : results)
            if (result[QStringLiteral("status")].toString() != u"ok")
                list.append(QString(result[QStringLiteral("name")].toString() + u": " + result[QStringLiteral("reason")].toString()));
        return list;
    }

private Q_SLOTS:
    void initTestCase() { makeEngine(); }

    void auditsOfGraphqlHttp()
    {
        const QJsonArray results = serve(QStringLiteral("http"));
        QCOMPARE(failures(results), QStringList());
        QCOMPARE(results.size(), 61);
    }

    void clientLibraryGraphqlWs()
    {
        const QJsonArray results = serve(QStringLiteral("websocket"));
        QCOMPARE(failures(results), QStringList());
        QCOMPARE(results.size(), 7);
    }
};

CW_TEST(GraphqlClientsTest)
#include "GraphqlClientsTest.moc"
