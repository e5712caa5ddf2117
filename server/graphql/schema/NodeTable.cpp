// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/schema/NodeTable.h"

#include "graphql/schema/ErrorValues.h"
#include "graphql/schema/GlobalId.h"
#include "graphql/schema/ListReader.h"
#include "graphql/schema/StudioFinder.h"

#include "base/JsonText.h"

#include <algorithm>
#include <limits>

namespace castwright::graphql {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype mostNodes = 100; ///< in one question

Value asNode(const QString &type, const Value &row)
{
    ValueObject out;
    for (const QString &name : row.keys())
        out.insert(name, row.member(name));
    out.insert(u"__typename"_s, type);
    return out;
}
} // namespace

void NodeTable::add(const QString &type, const QString &readCase, const QString &idField, bool inStudio)
{
    m_readers.insert(type, [type, readCase, idField, inStudio](RequestScope &scope, const QString &id) -> Value {
        QJsonObject input{{idField, id}};
        if (inStudio) {
            const QString studio = findStudio(scope, readCase, idField, id);
            if (studio.isEmpty())
                return {};
            input.insert(u"studioId"_s, studio);
        }
        return scope.run(readCase, input, [type](const Result<Outcome> &result) -> Value {
            if (!result)
                return result.error().code == ErrorCode::NotFound ? Value() : Value(graphqlError(result.error()));
            QJsonObject json = result->toJson();
            json.insert(u"__typename"_s, type);
            return json;
        });
    });
}

void NodeTable::addRows(const QString &type, const QString &listCase, const std::function<Value(const QJsonObject &)> &change,
                        const std::function<QString(const QString &)> &idOf)
{
    m_readers.insert(type, [type, listCase, change, idOf](RequestScope &scope, const QString &given) -> Value {
        const QString id = idOf ? idOf(given) : given;
        bool isTime = false;
        const qint64 ms = id.left(14).toLongLong(&isTime);
        if (!isTime || id.size() < 14)
            return {};
        const auto text = [](qint64 at) { return jsonTime(QDateTime::fromMSecsSinceEpoch(at, Qt::UTC)); };
        return readRows(scope, listCase, {{u"start"_s, text(ms)}, {u"end"_s, text(ms + 1)}}, std::numeric_limits<qsizetype>::max(),
                        [type, change, id](const Result<std::vector<Value>> &rows) -> Value {
                            if (!rows)
                                return graphqlError(rows.error());
                            for (const Value &row : *rows)
                                if (row.member(u"id").toString() == id)
                                    return asNode(type, change ? change(row.toJson().toObject()) : row);
                            return {};
                        });
    });
}

Value NodeTable::read(RequestScope &scope, const QString &globalId) const
{
    const auto id = GlobalId::decode(globalId);
    const auto reader = id ? m_readers.constFind(id->type) : m_readers.constEnd();
    if (reader == m_readers.constEnd())
        return Value::error(u"invalid global id"_s, u"VALIDATION_ERROR");
    return (*reader)(scope, id->id);
}

void NodeTable::bind(Bindings &bindings) const
{
    bindings.resolvers.insert(u"Query.node"_s, [this](const FieldContext &context) {
        return read(RequestScope::of(context), context.argument(u"id").toString());
    });
    bindings.costs.insert(u"Query.nodes"_s, [](const Arguments &arguments, qint64 selectionCost) {
        const Value *ids = arguments.find(u"ids");
        return 1 + (ids ? ids->size() : 0) * std::max<qint64>(1, selectionCost);
    });
    bindings.resolvers.insert(u"Query.nodes"_s, [this](const FieldContext &context) -> Value {
        const Value ids = context.argument(u"ids");
        if (ids.size() > mostNodes)
            return Value::error(u"At most %1 things can be asked for at once."_s.arg(mostNodes), u"VALIDATION_ERROR");
        Value::List list;
        for (qsizetype i = 0; i < ids.size(); ++i)
            list.push_back(read(RequestScope::of(context), ids.at(i).toString()));
        return Value(std::move(list));
    });
}

} // namespace castwright::graphql
