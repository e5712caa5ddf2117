// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/schema/NodeTable.h"

#include "graphql/schema/ErrorValues.h"
#include "graphql/schema/GlobalId.h"
#include "graphql/schema/StudioFinder.h"

namespace castwright::graphql {

using namespace Qt::StringLiterals;

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
    bindings.resolvers.insert(u"Query.nodes"_s, [this](const FieldContext &context) {
        const Value ids = context.argument(u"ids");
        Value::List list;
        for (qsizetype i = 0; i < ids.size(); ++i)
            list.push_back(read(RequestScope::of(context), ids.at(i).toString()));
        return Value(std::move(list));
    });
}

} // namespace castwright::graphql
