// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/engine/Engine.h"
#include "graphql/execution/DataLoader.h"
#include "graphql/limits/Complexity.h"
#include "graphql/type/SchemaBuilder.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>

/// The GraphQL engine alone, without HTTP, on one thread: a list of 20 objects with 8 fields, as a page of a list in the window would ask
/// for. Says operations per second for a document that is in the cache, for one that is not, and for its parts. `graphql_bench [seconds]`
using namespace castwright::graphql;

namespace {
struct Item {
    QString id;
    QString name;
    QString description;
    QString status;
    bool isLive = false;
    qint64 viewers = 0;
    double bitrate = 0;
    QString createdAt;
};

constexpr auto sdl = u"type Query { items(first: Int): ItemConnection! }\n"
                     "type ItemConnection { nodes: [Item!]! totalCount: Int! }\n"
                     "enum Status { IDLE LIVE }\n"
                     "scalar Time\n"
                     "type Item { id: ID! name: String! description: String status: Status! isLive: Boolean! viewers: Int! bitrate: Float "
                     "createdAt: Time! }";
constexpr auto query = u"query List($first: Int) { items(first: $first) { nodes { id name description status isLive viewers bitrate "
                       u"createdAt } totalCount } }";

template <class F>
void bind(Bindings &bindings, const QString &field, F read)
{
    bindings.resolvers.insert(QString(u"Item." + field),
                              [read](const FieldContext &context) { return Value(read(*context.source.native<Item>())); });
}

Bindings bindings(const std::vector<std::shared_ptr<const Item>> &items)
{
    Bindings out;
    out.defaultCost = connectionCost();
    out.resolvers.insert(QStringLiteral("Query.items"),
                         [&items](const FieldContext &) { return Value::native(std::make_shared<const int>(int(items.size()))); });
    out.resolvers.insert(QStringLiteral("ItemConnection.nodes"), [&items](const FieldContext &) {
        Value::List list;
        list.reserve(items.size());
        for (const auto &item : items)
            list.push_back(Value::native(item));
        return Value(std::move(list));
    });
    out.resolvers.insert(QStringLiteral("ItemConnection.totalCount"),
                         [&items](const FieldContext &) { return Value(qint64(items.size())); });
    bind(out, QStringLiteral("id"), [](const Item &item) { return item.id; });
    bind(out, QStringLiteral("name"), [](const Item &item) { return item.name; });
    bind(out, QStringLiteral("description"), [](const Item &item) { return item.description; });
    bind(out, QStringLiteral("status"), [](const Item &item) { return item.status; });
    bind(out, QStringLiteral("isLive"), [](const Item &item) { return item.isLive; });
    bind(out, QStringLiteral("viewers"), [](const Item &item) { return item.viewers; });
    bind(out, QStringLiteral("bitrate"), [](const Item &item) { return item.bitrate; });
    bind(out, QStringLiteral("createdAt"), [](const Item &item) { return item.createdAt; });
    return out;
}

std::vector<std::shared_ptr<const Item>> makeItems()
{
    std::vector<std::shared_ptr<const Item>> items;
    for (int i = 0; i < 20; ++i)
        items.push_back(std::make_shared<const Item>(Item{
            QStringLiteral("01HZX3J5K6M7N8P9Q0R1S2T3%1").arg(i, 2, 10, QLatin1Char('0')), QStringLiteral("Evening show number %1").arg(i),
            QStringLiteral("What it is about, in a sentence"), i % 3 == 0 ? QStringLiteral("LIVE") : QStringLiteral("IDLE"), i % 3 == 0,
            1200 + i, 4500.5 + i, QStringLiteral("2026-01-31T12:00:00.000Z")}));
    return items;
}

template <class F>
void measure(const char *what, double seconds, F once)
{
    QElapsedTimer timer;
    timer.start();
    qint64 count = 0;
    while (timer.nsecsElapsed() < qint64(seconds * 1e9))
        for (int i = 0; i < 100; ++i, ++count)
            once();
    const double took = double(timer.nsecsElapsed());
    std::printf("%-38s %10.0f a second  %8.2f us\n", what, double(count) * 1e9 / took, took / double(count) / 1000);
}

/// The same list with one more object in each item that a data loader gets in one batch: what promises cost.
void measureBatching(double seconds, const std::vector<std::shared_ptr<const Item>> &items)
{
    BatchQueue queue;
    std::unique_ptr<DataLoader<QString>> loader;
    Bindings bound = bindings(items);
    bound.resolvers.insert(QStringLiteral("Item.owner"),
                           [&loader](const FieldContext &context) { return loader->load(context.source.native<Item>()->id); });
    bound.resolvers.insert(QStringLiteral("Owner.name"), [](const FieldContext &context) { return context.source; });
    const QString text = QString(QString::fromUtf16(sdl).chopped(1) + u" owner: Owner! } type Owner { name: String! }");
    Engine engine(buildSchema(text, bound).value());
    OperationRequest request;
    request.query = QStringLiteral(
        "{ items(first: 20) { nodes { id name description status isLive viewers bitrate createdAt owner { name } } totalCount } }");
    request.batches = &queue;
    measure("with a batch of 20 promises", seconds, [&] {
        loader = std::make_unique<DataLoader<QString>>(
            queue, [](const std::vector<QString> &keys) { return Value(Value::List(keys.begin(), keys.end())); });
        engine.execute(request, [](ExecutionResult &&) {});
    });
}

/// A schema as large as that of a big service, about 200 KB: what a start and a tool's introspection cost.
void measureLargeSchema()
{
    QString text = QStringLiteral("type Query { t0: T0 }\n");
    for (int i = 0; i < 400; ++i) {
        text += QStringLiteral("\"What a type of number %1 is about.\"\ntype T%1 {\n").arg(i);
        for (int field = 0; field < 9; ++field)
            text +=
                QStringLiteral("  \"A field.\" field%1(first: Int = 10, after: String): [T%2!]!\n").arg(field).arg((i * 7 + field) % 400);
        text += QStringLiteral("}\n");
    }
    QElapsedTimer timer;
    timer.start();
    const SchemaPtr schema = buildSchema(text).value();
    std::printf("schema of %lld KB built in %.1f ms\n", static_cast<long long>(text.size() / 1024), double(timer.nsecsElapsed()) / 1e6);
    Engine engine(schema);
    OperationRequest request;
    request.query = QStringLiteral(
        "{ __schema { types { kind name description fields(includeDeprecated: true) { name description args { name type { kind name ofType "
        "{ name } } defaultValue } "
        "type { kind name ofType { kind name ofType { kind name ofType { name } } } } } interfaces { name } possibleTypes { name } } } }");
    qsizetype bytes = 0;
    for (int round = 0; round < 3; ++round) {
        timer.restart();
        engine.execute(request, [&bytes](ExecutionResult &&result) { bytes = result.json.size(); });
        std::printf("introspection, %lld KB, in %.1f ms\n", static_cast<long long>(bytes / 1024), double(timer.nsecsElapsed()) / 1e6);
    }
}
} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const double seconds = argc > 1 ? QByteArray(argv[1]).toDouble() : 2;
    const auto items = makeItems();
    const SchemaPtr schema = buildSchema(QString::fromUtf16(sdl), bindings(items)).value();
    Engine engine(schema);
    OperationRequest request;
    request.query = QString::fromUtf16(query);
    request.variables = QJsonObject{{QStringLiteral("first"), 20}};
    qsizetype bytes = 0;
    const auto execute = [&] { engine.execute(request, [&bytes](ExecutionResult &&result) { bytes = result.json.size(); }); };
    execute();
    std::printf("answer of %lld bytes\n", static_cast<long long>(bytes));
    measure("cached document", seconds, execute);
    measure("cached, up to execution", seconds, [&] { (void)engine.prepare(request); });
    measure("document not cached", seconds, [&] {
        engine.cache().clear();
        execute();
    });
    measure("parse alone", seconds, [&] { (void)parse(request.query); });
    const DocumentPtr document = parse(request.query).value();
    measure("validate alone", seconds, [&] { (void)validate(*schema, *document); });
    OperationRequest small;
    small.query = QStringLiteral("{ __typename }");
    measure("{ __typename }, cached", seconds, [&] { engine.execute(small, [](ExecutionResult &&) {}); });
    measureBatching(seconds, items);
    measureLargeSchema();
    return 0;
}
