// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/schema/Paging.h"

#include "graphql/schema/ListReader.h"

#include <algorithm>

namespace castwright::graphql {

using namespace Qt::StringLiterals;

namespace {
constexpr int defaultSize = 50;
constexpr int mostSize = 500;

int sizeOf(const Value &value)
{
    const qint64 asked = value.toInteger();
    return asked <= 0 ? defaultSize : int(std::min<qint64>(asked, mostSize));
}
} // namespace

QString makeCursor(const QString &sortKey)
{
    return QString::fromLatin1(QByteArray("k:" + sortKey.toUtf8()).toBase64());
}

QString sortKeyOf(const QString &cursor)
{
    const auto bytes = QByteArray::fromBase64Encoding(cursor.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    return bytes.decodingStatus == QByteArray::Base64DecodingStatus::Ok && (*bytes).startsWith("k:") ? QString::fromUtf8((*bytes).sliced(2))
                                                                                                     : QString();
}

GraphqlResult<PageArguments> PageArguments::read(const Value &page)
{
    PageArguments out;
    out.first = sizeOf(page.member(u"first"));
    if (page.member(u"last").toInteger() > 0)
        out.last = sizeOf(page.member(u"last"));
    for (const auto &[name, to] : {std::pair(u"after"_s, &out.after), std::pair(u"before"_s, &out.before)}) {
        const Value given = page.member(name);
        if (!given.isString() || given.toString().isEmpty())
            continue;
        *to = sortKeyOf(given.toString());
        if (to->isEmpty())
            return std::unexpected(
                GraphqlError{u"invalid %1 cursor: take one that a page before gave"_s.arg(name), {}, {}, {}}.withCode(u"VALIDATION_ERROR"));
    }
    return out;
}

namespace {
const ConnectionValue &connectionOf(const FieldContext &context)
{
    static const ConnectionValue empty;
    const auto *value = context.source.native<ConnectionValue>();
    return value ? *value : empty;
}

/// Cursors are made where somebody looks at them.
Value edgesOf(const ConnectionValue &connection, bool wantsCursors)
{
    Value::List edges;
    edges.reserve(connection.nodes.size());
    for (std::size_t i = 0; i < connection.nodes.size(); ++i) {
        ValueObject edge;
        if (wantsCursors)
            edge.insert(u"cursor"_s, makeCursor(connection.keys[qsizetype(i)]));
        edge.insert(u"node"_s, connection.nodes[i]);
        edges.push_back(std::move(edge));
    }
    return edges;
}

Value pageInfoOf(const ConnectionValue &connection)
{
    ValueObject info;
    if (!connection.keys.isEmpty()) {
        info.insert(u"startCursor"_s, makeCursor(connection.keys.first()));
        info.insert(u"endCursor"_s, makeCursor(connection.keys.last()));
    }
    info.insert(u"hasNextPage"_s, connection.hasNextPage);
    info.insert(u"hasPreviousPage"_s, connection.hasPreviousPage);
    return info;
}
} // namespace

void bindConnection(const QString &type, Bindings &bindings)
{
    bindings.resolvers.insert(type + u".edges",
                              [](const FieldContext &context) { return edgesOf(connectionOf(context), selects(context, u"cursor")); });
    bindings.resolvers.insert(type + u".nodes", [](const FieldContext &context) { return Value(connectionOf(context).nodes); });
    bindings.resolvers.insert(type + u".pageInfo", [](const FieldContext &context) { return pageInfoOf(connectionOf(context)); });
    bindings.resolvers.insert(type + u".totalCount",
                              [](const FieldContext &context) { return Value(qint64(connectionOf(context).totalCount)); });
}

GraphqlResult<Value> pageOf(const std::vector<Value> &rows, const Value &page, const std::function<QString(const Value &)> &keyOf,
                            bool isDescending)
{
    const auto asked = PageArguments::read(page);
    if (!asked)
        return std::unexpected(asked.error());
    const auto isBefore = [isDescending](const QString &a, const QString &b) { return isDescending ? b < a : a < b; };
    std::size_t from = 0;
    std::size_t to = rows.size();
    if (!asked->after.isEmpty())
        while (from < to && !isBefore(asked->after, keyOf(rows[from])))
            ++from;
    if (!asked->before.isEmpty())
        while (to > from && !isBefore(keyOf(rows[to - 1]), asked->before))
            --to;
    if (asked->last > 0)
        from = std::max(from, to - std::min(to, std::size_t(asked->last)));
    else
        to = std::min(to, from + std::size_t(asked->first));
    auto value = std::make_shared<ConnectionValue>();
    for (std::size_t i = from; i < to; ++i) {
        value->nodes.push_back(rows[i]);
        value->keys.append(keyOf(rows[i]));
    }
    value->hasPreviousPage = from > 0;
    value->hasNextPage = to < rows.size();
    value->totalCount = qsizetype(rows.size());
    return Value::native<ConnectionValue>(std::move(value));
}

} // namespace castwright::graphql
