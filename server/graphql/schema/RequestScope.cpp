// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/schema/RequestScope.h"

#include "graphql/schema/TableRow.h"
#include "services/StreamInputs.h"

#include <QJsonArray>

namespace castwright::graphql {

using namespace Qt::StringLiterals;

namespace {
/// Loads rows of many streams by one use case that takes "streamIds" and answers a list "data".
KeyBatch::Load manyStreams(RequestScope &scope, const QString &useCase,
                           const std::function<void(QHash<QString, Value> &, const QJsonObject &)> &add)
{
    return [&scope, useCase, add](const QStringList &keys, const KeyBatch::Loaded &loaded) {
        scope.catalog.invoke(useCase, {scope.caller, 0}, {{u"streamIds"_s, QJsonArray::fromStringList(keys)}},
                             [loaded, add](const Result<Outcome> &result) {
                                 if (!result)
                                     return loaded(std::unexpected(result.error()));
                                 QHash<QString, Value> rows;
                                 for (const QJsonValue &row : result->toJson().value(u"data"_s).toArray())
                                     add(rows, row.toObject());
                                 loaded(std::move(rows));
                             });
    };
}

/// What many streams do now, read where it lies.
KeyBatch::Load manyLives(RequestScope &scope)
{
    return [&scope](const QStringList &keys, const KeyBatch::Loaded &loaded) {
        scope.catalog.invoke(u"stream.liveMany"_s, {scope.caller, 0}, {{u"streamIds"_s, QJsonArray::fromStringList(keys)}},
                             [loaded](Result<Outcome> result) {
                                 if (!result)
                                     return loaded(std::unexpected(result.error()));
                                 const auto answer = std::make_shared<const Outcome>(std::move(*result));
                                 QHash<QString, Value> rows;
                                 for (const StreamLive &live : answer->as<StreamLiveList>().data)
                                     rows.insert(live.streamId, tableRow(answer, live));
                                 loaded(std::move(rows));
                             });
    };
}

void addOne(QHash<QString, Value> &rows, const QJsonObject &row)
{
    rows.insert(row.value(u"streamId"_s).toString(), row);
}

void addToList(QHash<QString, Value> &rows, const QJsonObject &row)
{
    Value &list = rows[row.value(u"streamId"_s).toString()];
    Value::List items = list.items() ? *list.items() : Value::List();
    items.emplace_back(row);
    list = std::move(items);
}
} // namespace

RequestScope::RequestScope(const UseCaseCatalog &useCases)
    : catalog(useCases)
    , streamLives(batches, manyLives(*this))
    , streamMetrics(batches, manyStreams(*this, u"analytics.metrics"_s, addOne))
    , streamTargets(batches, manyStreams(*this, u"pushTarget.listMany"_s, addToList))
    , streamSources(batches, manyStreams(*this, u"stream.sourceEvents"_s, addToList))
    , streams(batches, [this](const QStringList &keys, const KeyBatch::Loaded &loaded) {
        auto rows = std::make_shared<QHash<QString, Value>>();
        auto left = std::make_shared<qsizetype>(keys.size());
        for (const QString &key : keys)
            catalog.invoke(u"stream.get"_s, {caller, 0}, {{u"streamId"_s, key}}, [rows, left, key, loaded](const Result<Outcome> &result) {
                if (result)
                    rows->insert(key, result->toJson());
                if (--*left == 0)
                    loaded(std::move(*rows));
            });
    })
{}

Value RequestScope::run(const QString &useCase, const QJsonObject &input, std::function<Value(Result<Outcome>)> convert,
                        int expectedRevision) const
{
    struct State {
        bool isDone = false;
        Value value;
        std::shared_ptr<Promise> promise;
    };
    const auto state = std::make_shared<State>();
    catalog.invoke(useCase, {caller, expectedRevision}, input, [state, convert = std::move(convert)](Result<Outcome> result) {
        Value value = convert(std::move(result));
        state->isDone = true;
        if (state->promise)
            state->promise->settle(std::move(value));
        else
            state->value = std::move(value);
    });
    if (state->isDone)
        return std::move(state->value);
    state->promise = Promise::make();
    return state->promise;
}

} // namespace castwright::graphql
