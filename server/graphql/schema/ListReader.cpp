// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/schema/ListReader.h"

#include "graphql/language/Ast.h"
#include "graphql/schema/ErrorValues.h"
#include "graphql/schema/Paging.h"

#include <QJsonArray>
#include <QTimer>

namespace castwright::graphql {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype mostRows = 20'000;
constexpr qsizetype rowsPerTurn = 2'000; ///< read before others get their turn
constexpr int pageSize = 200;

/// One list on its way. It keeps itself alive while it reads.
struct Reading : std::enable_shared_from_this<Reading> {
    Reading(RequestScope &asked, QString id, QJsonObject given)
        : catalog(asked.catalog)
        , caller(asked.caller)
        , useCase(std::move(id))
        , input(std::move(given))
    {}

    const UseCaseCatalog &catalog;
    Caller caller;
    QString useCase;
    QJsonObject input;
    qsizetype wanted = mostRows;
    std::vector<Value> rows;
    std::function<Value(Result<std::vector<Value>>)> convert;
    std::shared_ptr<Promise> promise = Promise::make();
    bool isReading = false;

    void read()
    {
        const qsizetype before = qsizetype(rows.size());
        bool goesOn = true;
        while (goesOn && !promise->isSettled()) {
            if (qsizetype(rows.size()) - before >= rowsPerTurn)
                return QTimer::singleShot(0, [self = shared_from_this()] { self->read(); });
            auto hasAnswered = std::make_shared<bool>(false);
            isReading = true;
            catalog.invoke(useCase, {caller, 0}, input, [self = shared_from_this(), hasAnswered](const Result<Outcome> &result) {
                *hasAnswered = true;
                self->take(result);
                if (!self->isReading)
                    self->read();
            });
            isReading = false;
            goesOn = *hasAnswered;
        }
    }

    void take(const Result<Outcome> &result)
    {
        if (!result)
            return promise->settle(convert(std::unexpected(result.error())));
        const QJsonObject page = result->toJson();
        for (const QJsonValue &row : page.value(u"data"_s).toArray())
            rows.emplace_back(row.toObject());
        const QString next = page.value(u"nextCursor"_s).toString();
        if (next.isEmpty() || qsizetype(rows.size()) >= std::min(wanted, mostRows))
            return promise->settle(convert(std::move(rows)));
        input.insert(u"cursor"_s, next);
    }
};

bool selectsBelow(const SelectionSetNode *set, QStringView name)
{
    if (!set)
        return false;
    for (const SelectionNode *selection : set->selections) {
        if (selection->kind != Kind::Field)
            return true;
        const auto &field = as<FieldNode>(*selection);
        if (field.name->value == name || selectsBelow(field.selectionSet, name))
            return true;
    }
    return false;
}
} // namespace

Value readRows(RequestScope &scope, const QString &useCase, const QJsonObject &input, qsizetype wanted,
               std::function<Value(Result<std::vector<Value>>)> convert)
{
    auto reading = std::make_shared<Reading>(scope, useCase, input);
    reading->wanted = wanted;
    reading->input.insert(u"limit"_s, pageSize);
    reading->convert = std::move(convert);
    reading->read();
    return reading->promise->isSettled() ? reading->promise->value() : Value(reading->promise);
}

GraphqlResult<QJsonObject> windowInput(QJsonObject input, const Value &page, bool newestFirst)
{
    const auto asked = PageArguments::read(page);
    if (!asked)
        return std::unexpected(asked.error());
    input.insert(u"limit"_s, asked->last > 0 ? asked->last : asked->first);
    if (newestFirst)
        input.insert(u"newestFirst"_s, true);
    if (asked->last > 0)
        input.insert(u"fromEnd"_s, true);
    if (!asked->after.isEmpty())
        input.insert(u"afterId"_s, asked->after);
    if (!asked->before.isEmpty())
        input.insert(u"beforeId"_s, asked->before);
    return input;
}

Value readWindow(RequestScope &scope, const QString &useCase, const QJsonObject &input, const Value &page, bool newestFirst,
                 const std::function<Value(const QJsonObject &)> &change)
{
    const auto asked = windowInput(input, page, newestFirst);
    if (!asked)
        return asked.error();
    return scope.run(useCase, *asked, [change](const Result<Outcome> &result) -> Value {
        if (!result)
            return graphqlError(result.error());
        const QJsonObject json = result->toJson();
        auto connection = std::make_shared<ConnectionValue>();
        for (const QJsonValue &row : json.value(u"data"_s).toArray()) {
            connection->keys.append(row[u"id"_s].toString());
            connection->nodes.push_back(change ? change(row.toObject()) : Value(row.toObject()));
        }
        connection->totalCount = json.value(u"totalCount"_s).toInt();
        connection->hasNextPage = json.value(u"hasMore"_s).toBool();
        connection->hasPreviousPage = json.value(u"hasBefore"_s).toBool();
        return Value::native<ConnectionValue>(std::move(connection));
    });
}

bool selects(const FieldContext &context, QStringView name)
{
    return std::any_of(context.nodes.begin(), context.nodes.end(),
                       [name](const FieldNode *node) { return selectsBelow(node->selectionSet, name); });
}

} // namespace castwright::graphql
