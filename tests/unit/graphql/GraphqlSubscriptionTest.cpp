// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/engine/Engine.h"
#include "graphql/type/SchemaBuilder.h"

#include "TestRegistry.h"

#include <QtTest>

using namespace castwright::graphql;

/// Source stream to response stream (specification 6.2.3): order, ends, errors, cancelling, and a source that is faster than its
/// subscriber.
class GraphqlSubscriptionTest : public QObject {
    Q_OBJECT

    std::shared_ptr<SourceStream> m_source;
    QList<QByteArray> m_responses;
    QList<QString> m_ends;
    std::shared_ptr<Promise> m_slow;
    std::unique_ptr<Engine> m_engine;
    std::shared_ptr<Subscription> m_subscription;

    std::expected<std::shared_ptr<Subscription>, Errors> subscribe(const QString &query, const QJsonObject &variables = {})
    {
        OperationRequest request;
        request.query = query;
        request.variables = variables;
        auto prepared = m_engine->prepare(request);
        if (!prepared)
            return std::unexpected(prepared.error());
        return m_engine->subscribe(
            std::move(*prepared), [this](ExecutionResult &&result) { m_responses.append(result.json); },
            [this](const std::optional<GraphqlError> &error) { m_ends.append(error ? error->message : QStringLiteral("end")); });
    }
    static Value event(const char *member, Value value)
    {
        ValueObject out;
        out.insert(QString::fromLatin1(member), std::move(value));
        return out;
    }

private Q_SLOTS:
    void init()
    {
        m_responses.clear();
        m_ends.clear();
        m_source = std::make_shared<SourceStream>(3);
        m_slow = Promise::make();
        Bindings bindings;
        bindings.subscribers.insert(QStringLiteral("Subscription.tick"),
                                    [this](const FieldContext &context) -> std::expected<std::shared_ptr<SourceStream>, GraphqlError> {
                                        if (context.argument(u"of").toString() == u"nothing")
                                            return std::unexpected(
                                                GraphqlError{QStringLiteral("There is no such clock."), {}, {}, {}}.withCode(u"NOT_FOUND"));
                                        return m_source;
                                    });
        bindings.resolvers.insert(QStringLiteral("Subscription.slow"), [this](const FieldContext &) { return Value(m_slow); });
        bindings.subscribers.insert(QStringLiteral("Subscription.slow"), [this](const FieldContext &) { return m_source; });
        const auto schema = buildSchema(
            QStringLiteral("type Query { a: Int } type Subscription { tick(of: String, n: Int! = 1): Int! slow: Int bare: Int }"),
            bindings);
        m_engine = std::make_unique<Engine>(*schema);
    }
    void cleanup() { m_subscription.reset(); }

    void eventsBecomeResponses()
    {
        m_subscription = subscribe(QStringLiteral("subscription { n: tick }")).value();
        m_source->publish(event("tick", 1));
        m_source->publish(event("tick", 2));
        QCOMPARE(m_responses, (QList<QByteArray>{"{\"data\":{\"n\":1}}", "{\"data\":{\"n\":2}}"}));
        m_source->end();
        m_source->publish(event("tick", 3));
        QCOMPARE(m_responses.size(), 2);
        QCOMPARE(m_ends, QList<QString>{QStringLiteral("end")});
    }

    void eventsBeforeTheSubscriberWait()
    {
        m_source->publish(event("tick", 1));
        m_subscription = subscribe(QStringLiteral("subscription { tick }")).value();
        QCOMPARE(m_responses.size(), 1);
    }

    void aFailedEventDoesNotEndTheStream()
    {
        m_subscription = subscribe(QStringLiteral("subscription { tick }")).value();
        m_source->publish(event("tick", Value::error(QStringLiteral("bad tick"))));
        m_source->publish(event("tick", 2));
        QCOMPARE(m_responses.size(), 2);
        QVERIFY(m_responses[0].contains("bad tick") && m_responses[0].endsWith(",\"data\":null}"));
        QCOMPARE(m_responses[1], QByteArray("{\"data\":{\"tick\":2}}"));
        QVERIFY(m_ends.isEmpty());
    }

    void aFailedSourceEndsIt()
    {
        m_subscription = subscribe(QStringLiteral("subscription { tick }")).value();
        m_source->publish(event("tick", 1));
        m_source->fail(GraphqlError{QStringLiteral("clock broke"), {}, {}, {}});
        QCOMPARE(m_responses.size(), 1);
        QCOMPARE(m_ends, QList<QString>{QStringLiteral("clock broke")});
    }

    void cancellingReachesTheSource()
    {
        bool isTold = false;
        m_source->onCancel([&isTold] { isTold = true; });
        m_subscription = subscribe(QStringLiteral("subscription { tick }")).value();
        m_subscription->cancel();
        QVERIFY(isTold && m_source->isCancelled());
        m_source->publish(event("tick", 1));
        QVERIFY(m_responses.isEmpty() && m_ends.isEmpty());
    }

    void lettingGoReachesTheSource()
    {
        m_subscription = subscribe(QStringLiteral("subscription { tick }")).value();
        m_subscription.reset();
        QVERIFY(m_source->isCancelled());
    }

    void eventsWaitForTheOneBefore()
    {
        m_subscription = subscribe(QStringLiteral("subscription { slow }")).value();
        for (int i = 0; i < 6; ++i)
            m_source->publish(event("x", i));
        QVERIFY(m_responses.isEmpty());
        QCOMPARE(m_subscription->dropped(), 2); // one is executed, three wait
        const auto first = std::exchange(m_slow, Promise::make());
        m_slow->settle(7);
        first->settle(1);
        QCOMPARE(m_responses,
                 (QList<QByteArray>{"{\"data\":{\"slow\":1}}", "{\"data\":{\"slow\":7}}", "{\"data\":{\"slow\":7}}",
                                    "{\"data\":{\"slow\":7}}"}));
    }

    void refusedBySource()
    {
        const auto refused = subscribe(QStringLiteral("subscription { tick(of: \"nothing\") }"));
        QVERIFY(!refused);
        const GraphqlError error = refused.error().first();
        QCOMPARE(error.message, QStringLiteral("There is no such clock."));
        QCOMPARE(error.code(), QStringLiteral("NOT_FOUND"));
        QCOMPARE(error.path.first().name, QStringLiteral("tick"));
        QCOMPARE(error.locations.first().column, 16);
    }

    void withoutSource()
    {
        const auto refused = subscribe(QStringLiteral("subscription { bare }"));
        QVERIFY(!refused);
        QCOMPARE(refused.error().first().message, QStringLiteral("The field \"bare\" has no source of events."));
    }

    void argumentsAreCoerced()
    {
        const auto refused =
            subscribe(QStringLiteral("subscription ($n: Int = 1) { tick(n: $n) }"), {{QStringLiteral("n"), QJsonValue::Null}});
        QVERIFY(!refused);
        QVERIFY(refused.error().first().message.startsWith(u"Argument \"n\" of non-null type \"Int!\" must not be null."));
    }

    void executeRefusesSubscriptions()
    {
        OperationRequest request;
        request.query = QStringLiteral("subscription { tick }");
        QByteArray json;
        QVERIFY(!m_engine->execute(request, [&json](ExecutionResult &&result) { json = result.json; }));
        QVERIFY(json.contains("OPERATION_NOT_ALLOWED"));
    }
};

CW_TEST(GraphqlSubscriptionTest)
#include "GraphqlSubscriptionTest.moc"
