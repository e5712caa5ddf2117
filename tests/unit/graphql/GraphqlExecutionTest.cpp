// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/engine/Engine.h"
#include "graphql/execution/DataLoader.h"
#include "graphql/type/SchemaBuilder.h"

#include "TestRegistry.h"
#include "unit/graphql/GraphqlCase.h"

#include <QJsonDocument>
#include <QtTest>

using namespace castwright::graphql;
using namespace castwright::tests;

/// What the cases cannot say: resolvers with promises that settle at any time, batching, serial mutations, cancelling and time.
class GraphqlExecutionTest : public QObject {
    Q_OBJECT

    struct Run {
        std::shared_ptr<Execution> execution;
        QByteArray json;
        int answers = 0;
    };

    static SchemaPtr schema(const Bindings &bindings)
    {
        const auto built = buildSchema(readTextFile(graphqlTestFile(QStringLiteral("cases/schemas/company.graphql"))), bindings);
        if (!built)
            qFatal("%s", qPrintable(built.error().first().message));
        return *built;
    }
    static std::unique_ptr<Run> run(Engine &engine, const QString &query, BatchQueue *batches = nullptr)
    {
        auto running = std::make_unique<Run>();
        OperationRequest request;
        request.query = query;
        request.batches = batches;
        running->execution = engine.execute(request, [to = running.get()](ExecutionResult &&result) {
            to->json = result.json;
            ++to->answers;
        });
        return running;
    }
    static Value object(std::initializer_list<std::pair<const char *, Value>> members)
    {
        ValueObject out;
        for (const auto &[name, value] : members)
            out.insert(QString::fromLatin1(name), value);
        return out;
    }

private Q_SLOTS:
    void resolversSeeWhatTheyShould()
    {
        Bindings bindings;
        bindings.resolvers.insert(QStringLiteral("Query.text"), [](const FieldContext &context) {
            return Value(QString(context.argument(u"value").toString() + u'/' + context.parentType.name + u'/' + context.field.name + u'/'
                                 + QString::number(context.path().size()) + u'/' + context.path().first().name));
        });
        Engine engine(schema(bindings));
        QCOMPARE(run(engine, QStringLiteral("{ x: text(value: \"a\") text }"))->json,
                 QByteArray("{\"data\":{\"x\":\"a/Query/text/1/x\",\"text\":\"none/Query/text/1/text\"}}"));
    }

    void promisesSettleInAnyOrder()
    {
        QList<std::shared_ptr<Promise>> promises;
        Bindings bindings;
        bindings.resolvers.insert(QStringLiteral("Query.text"), [&promises](const FieldContext &) {
            promises.append(Promise::make());
            return Value(promises.last());
        });
        Engine engine(schema(bindings));
        const auto running = run(engine, QStringLiteral("{ a: text b: text hello c: text }"));
        QCOMPARE(promises.size(), 3); // none waits for another
        for (const int i : {2, 0, 1}) {
            QCOMPARE(running->answers, 0);
            promises[i]->settle(QString::number(i));
        }
        QCOMPARE(running->answers, 1);
        QCOMPARE(running->json, QByteArray("{\"data\":{\"a\":\"0\",\"b\":\"1\",\"hello\":null,\"c\":\"2\"}}"));
    }

    void aPromiseMaySettleWhileOthersRun()
    {
        const auto promise = Promise::make();
        Bindings bindings;
        bindings.resolvers.insert(QStringLiteral("Query.text"), [promise](const FieldContext &) { return Value(promise); });
        bindings.resolvers.insert(QStringLiteral("Query.hello"), [promise](const FieldContext &) {
            promise->settle(QStringLiteral("early"));
            return Value(QStringLiteral("h"));
        });
        Engine engine(schema(bindings));
        QCOMPARE(run(engine, QStringLiteral("{ a: text hello b: text }"))->json,
                 QByteArray("{\"data\":{\"a\":\"early\",\"hello\":\"h\",\"b\":\"early\"}}"));
    }

    void mutationsWaitForEachOther()
    {
        QStringList log;
        QHash<QString, std::shared_ptr<Promise>> promises;
        Bindings bindings;
        for (const QString &name : {QStringLiteral("first"), QStringLiteral("second"), QStringLiteral("third")})
            bindings.resolvers.insert(QString(u"Mutation." + name), [&log, &promises, name](const FieldContext &) {
                log.append(name);
                return name == u"third" ? Value(3) : Value(promises[name] = Promise::make());
            });
        Engine engine(schema(bindings));
        const auto running = run(engine, QStringLiteral("mutation { first second third }"));
        QCOMPARE(log, QStringList{QStringLiteral("first")});
        promises[QStringLiteral("first")]->settle(1);
        QCOMPARE(log.size(), 2);
        promises[QStringLiteral("second")]->settle(2);
        QCOMPARE(log.size(), 3);
        QCOMPARE(running->json, QByteArray("{\"data\":{\"first\":1,\"second\":2,\"third\":3}}"));
    }

    void loadsOfOneLevelAreOneBatch()
    {
        BatchQueue queue;
        QList<QStringList> batches;
        DataLoader<QString> loader(queue, [&batches](const std::vector<QString> &keys) {
            batches.append(QStringList(keys.begin(), keys.end()));
            Value::List answers;
            for (const QString &key : keys)
                answers.push_back(key == u"3"
                                      ? Value::error(QStringLiteral("no boss 3"))
                                      : object({{"__typename", QStringLiteral("Boss")}, {"name", QString(u'B' + key)}, {"id", key}}));
            return Value(answers);
        });
        Bindings bindings;
        bindings.resolvers.insert(QStringLiteral("Query.staff"), [](const FieldContext &) {
            Value::List staff;
            for (int i = 0; i < 6; ++i)
                staff.push_back(object({{"id", QString::number(i)}}));
            return Value(staff);
        });
        bindings.resolvers.insert(QStringLiteral("Employee.boss"), [&loader](const FieldContext &context) {
            return loader.load(QString::number(context.source.member(u"id").toString().toInt() % 4));
        });
        bindings.resolvers.insert(QStringLiteral("Boss.boss"), [&loader](const FieldContext &context) {
            return loader.load(QString(u'1' + context.source.member(u"id").toString()));
        });
        Engine engine(schema(bindings));
        const auto running = run(engine, QStringLiteral("{ staff { boss { name boss { name } } } }"), &queue);
        QCOMPARE(batches.size(), 2);
        QCOMPARE(batches[0], (QStringList{QStringLiteral("0"), QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")}));
        QCOMPARE(batches[1], (QStringList{QStringLiteral("10"), QStringLiteral("11"), QStringLiteral("12")}));
        const QJsonObject answer = QJsonDocument::fromJson(running->json).object();
        QCOMPARE(answer[QStringLiteral("errors")].toArray().size(), 1);
        QCOMPARE(answer[QStringLiteral("data")][QStringLiteral("staff")][5][QStringLiteral("boss")][QStringLiteral("boss")]
                       [QStringLiteral("name")]
                           .toString(),
                 QStringLiteral("B11"));
    }

    void aBatchMayAnswerLater()
    {
        BatchQueue queue;
        const auto later = Promise::make();
        int calls = 0;
        DataLoader<QString> loader(queue, [&](const std::vector<QString> &) {
            ++calls;
            return calls == 1 ? Value(later) : Value(Value::List{QStringLiteral("second")});
        });
        Bindings bindings;
        bindings.resolvers.insert(QStringLiteral("Query.text"),
                                  [&loader](const FieldContext &context) { return loader.load(context.argument(u"value").toString()); });
        Engine engine(schema(bindings));
        const auto running = run(engine, QStringLiteral("{ a: text(value: \"1\") b: text(value: \"2\") }"), &queue);
        QCOMPARE(running->answers, 0);
        later->settle(Value::List{QStringLiteral("x"), QStringLiteral("y")});
        QCOMPARE(running->json, QByteArray("{\"data\":{\"a\":\"x\",\"b\":\"y\"}}"));
        // Outside of an execution the queue goes with the next turn of the event loop.
        const auto single = loader.load(QStringLiteral("3")).asPromise();
        QVERIFY(single && !single->isSettled());
        QTRY_VERIFY(single->isSettled());
        QCOMPARE(single->value().toString(), QStringLiteral("second"));
    }

    void aBatchOfWrongSizeIsAnError()
    {
        BatchQueue queue;
        DataLoader<QString> loader(queue, [](const std::vector<QString> &) { return Value(Value::List{}); });
        Bindings bindings;
        bindings.resolvers.insert(QStringLiteral("Query.text"),
                                  [&loader](const FieldContext &) { return loader.load(QStringLiteral("k")); });
        Engine engine(schema(bindings));
        QVERIFY(run(engine, QStringLiteral("{ text }"), &queue)
                    ->json.startsWith("{\"errors\":[{\"message\":\"A batch of 1 keys was answered with another number of values.\""));
    }

    void lettingGoCancels()
    {
        const auto promise = Promise::make();
        Bindings bindings;
        bindings.resolvers.insert(QStringLiteral("Query.text"), [promise](const FieldContext &) { return Value(promise); });
        Engine engine(schema(bindings));
        const auto running = run(engine, QStringLiteral("{ text }"));
        running->execution.reset();
        promise->settle(QStringLiteral("too late"));
        QCOMPARE(running->answers, 0);
    }

    void waitingIsLimited()
    {
        Bindings bindings;
        bindings.resolvers.insert(QStringLiteral("Query.text"), [](const FieldContext &) { return Value(Promise::make()); });
        EngineOptions options;
        options.limits.timeLimitMs = 20;
        Engine engine(schema(bindings), options);
        const auto running = run(engine, QStringLiteral("{ text }"));
        QTRY_COMPARE(running->answers, 1);
        QVERIFY2(running->json.contains("\"code\":\"TIMEOUT\"") && running->json.endsWith(",\"data\":null}"), running->json.constData());
    }

    void workingIsLimited()
    {
        Bindings bindings;
        bindings.resolvers.insert(QStringLiteral("Query.staff"),
                                  [](const FieldContext &) { return Value(Value::List(200000, object({{"name", QStringLiteral("x")}}))); });
        bindings.resolvers.insert(QStringLiteral("Employee.name"), [](const FieldContext &) {
            QThread::usleep(10);
            return Value();
        });
        EngineOptions options;
        options.limits.timeLimitMs = 30;
        Engine engine(schema(bindings), options);
        QElapsedTimer timer;
        timer.start();
        const auto running = run(engine, QStringLiteral("{ staff { name } }"));
        QCOMPARE(running->answers, 1);
        QVERIFY(running->json.contains("\"code\":\"TIMEOUT\""));
        QVERIFY2(timer.elapsed() < 10000, qPrintable(QString::number(timer.elapsed())));
    }

    void errorsOfALongListAreCapped()
    {
        Bindings bindings;
        bindings.resolvers.insert(QStringLiteral("Query.ints"), [](const FieldContext &) {
            return Value(Value::List(1000, Value::error(QStringLiteral("bad"), u"BAD")));
        });
        const auto built = buildSchema(QStringLiteral("type Query { ints: [Int] }"), bindings);
        Engine engine(*built);
        const auto running = run(engine, QStringLiteral("{ ints }"));
        const QJsonObject answer = QJsonDocument::fromJson(running->json).object();
        QCOMPARE(answer[QStringLiteral("errors")].toArray().size(), 51);
        QCOMPARE(answer[QStringLiteral("data")][QStringLiteral("ints")].toArray().size(), 1000);
    }

    void customScalarsAreCoercedBothWays()
    {
        Bindings bindings;
        Scalar hex;
        hex.serialize = [](const Value &value) -> Coerced { return Value(QString(u"0x" + QString::number(value.toInteger(), 16))); };
        hex.parseValue = [](const Value &value) -> Coerced {
            bool fits = false;
            const qint64 number = value.toString().toLongLong(&fits, 16);
            return fits ? Coerced(Value(number)) : Coerced(std::unexpected(CoercionError{QStringLiteral("no hexadecimal number")}));
        };
        bindings.scalars.insert(QStringLiteral("Hex"), hex);
        bindings.resolvers.insert(QStringLiteral("Query.next"),
                                  [](const FieldContext &context) { return Value(context.argument(u"of").toInteger() + 1); });
        const auto built = buildSchema(QStringLiteral("scalar Hex type Query { next(of: Hex = \"ff\"): Hex }"), bindings);
        QVERIFY(built);
        Engine engine(*built);
        QCOMPARE(run(engine, QStringLiteral("{ next a: next(of: \"f\") }"))->json,
                 QByteArray("{\"data\":{\"next\":\"0x100\",\"a\":\"0x10\"}}"));
        QVERIFY(run(engine, QStringLiteral("{ next(of: \"xyz\") }"))
                    ->json.contains("Expected value of type \\\"Hex\\\", found \\\"xyz\\\"; no hexadecimal number"));
    }

    void wrongBindingsAreTold()
    {
        Bindings bindings;
        bindings.resolvers.insert(QStringLiteral("Query.renamed"), [](const FieldContext &) { return Value(); });
        const auto built = buildSchema(QStringLiteral("type Query { a: Int }"), bindings);
        QVERIFY(!built);
        QVERIFY(built.error().first().message.contains(u"Query.renamed"));
    }
};

CW_TEST(GraphqlExecutionTest)
#include "GraphqlExecutionTest.moc"
