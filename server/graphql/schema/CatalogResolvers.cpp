// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/schema/CatalogSchema.h"
#include "graphql/schema/ErrorValues.h"
#include "graphql/schema/ListReader.h"
#include "graphql/schema/Paging.h"
#include "graphql/schema/StudioFinder.h"

/// The half of CatalogSchema that answers.
namespace castwright::graphql {

using namespace Qt::StringLiterals;

namespace {
QString nameOf(const FieldShape &field)
{
    return QString::fromLatin1(field.info.name);
}

/// What REST answers to this machine alone is answered to it alone here as well.
Result<> checkPlace(const QString &useCase, const RequestScope &scope)
{
    if (useCase.startsWith(u"debug.") && !scope.isLoopback)
        return fail(ErrorCode::Forbidden, u"This is answered on the server's own machine only. Ask there, at 127.0.0.1."_s);
    return {};
}
} // namespace

Result<> CatalogSchema::readPath(const Row &row, const FieldContext &context, bool ofStudio, QJsonObject &input)
{
    for (std::size_t i = 0; i < row.path.size(); ++i) {
        const bool isOwn = i + 1 == row.path.size() && row.hasOwnId;
        const QString field = nameOf(row.path[i]);
        const Value given = ofStudio && field == u"studioId" ? context.source.member(u"id") : context.argument(isOwn ? u"id"_s : field);
        if (given.isNull())
            continue; // a studio that is found below
        CW_TRY(const QJsonValue id, TypeWriter::toWire(given, row.path[i]));
        input.insert(field, id);
    }
    if (row.path.size() < 2 || nameOf(row.path.front()) != u"studioId" || input.contains(u"studioId"))
        return {};
    const QString field = nameOf(row.path.back());
    const QString readCase = row.ownType.left(1).toLower() + row.ownType.mid(1) + u".get"_s;
    const QString id = input.value(field).toString();
    const QString studio = findStudio(RequestScope::of(context), readCase, field, id);
    if (studio.isEmpty())
        return fail(ErrorCode::NotFound, u"There is no %1 with the id %2."_s.arg(row.ownType.toLower(), id), u"id"_s);
    input.insert(u"studioId"_s, studio);
    return {};
}

Result<QJsonObject> CatalogSchema::readInput(const Row &row, const FieldContext &context, bool ofStudio)
{
    QJsonObject input;
    CW_CHECK(checkPlace(row.id, RequestScope::of(context)));
    CW_CHECK(readPath(row, context, ofStudio, input));
    const bool isWrapped = row.isWrite;
    const Value wrapped = isWrapped ? context.argument(u"input") : Value();
    for (const FieldShape &field : row.given) {
        const QString name = nameOf(field);
        const bool isThere = isWrapped ? wrapped.contains(name) : context.hasArgument(name);
        const Value value = isWrapped ? wrapped.member(name) : context.argument(name);
        if (!isThere || !TypeWriter::isGiven(value, field))
            continue;
        CW_TRY(const QJsonValue wire, TypeWriter::toWire(value, field));
        input.insert(name, wire);
    }
    return input;
}

Value CatalogSchema::readPage(const Row &row, const FieldContext &context, const QJsonObject &input)
{
    const Value page = context.argument(u"page");
    const auto asked = PageArguments::read(page);
    if (!asked)
        return asked.error();
    if (row.isWindow)
        return readWindow(RequestScope::of(context), row.id, input, page, false);
    // A first page is a first page; who asks for the end, for what comes after something, or for the count makes us read all of it.
    const bool needsAll = asked->last > 0 || !asked->after.isEmpty() || !asked->before.isEmpty() || selects(context, u"totalCount");
    return readRows(RequestScope::of(context), row.id, input, needsAll ? std::numeric_limits<qsizetype>::max() : asked->first + 1,
                    [page](const Result<std::vector<Value>> &rows) -> Value {
                        if (!rows)
                            return graphqlError(rows.error());
                        auto cut = pageOf(*rows, page, [](const Value &value) { return value.member(u"id").toString(); });
                        return cut ? *cut : Value(cut.error());
                    });
}

Value CatalogSchema::read(const Row &row, const FieldContext &context, bool ofStudio)
{
    const auto input = readInput(row, context, ofStudio);
    if (!input)
        return graphqlError(input.error());
    if (row.isPaged)
        return readPage(row, context, *input);
    return RequestScope::of(context).run(row.id, *input, [isList = row.isPlainList](const Result<Outcome> &result) -> Value {
        if (!result)
            return graphqlError(result.error());
        const QJsonObject json = result->toJson();
        return isList ? Value(json.value(u"data"_s)) : Value(json);
    });
}

Value CatalogSchema::write(const Row &row, const QString &success, const FieldContext &context)
{
    const auto input = readInput(row, context, false);
    const QString askedId = context.argument(u"id").toString();
    if (!input)
        return errorValue(input.error(), row.ownType, askedId);
    const int revision = int(context.argument(u"expectedRevision").toInteger());
    return RequestScope::of(context).run(
        row.id, *input,
        [success, askedId, type = row.ownType](const Result<Outcome> &result) -> Value {
            if (!result)
                return errorValue(result.error(), type, askedId);
            QJsonObject json = result->toJson();
            if (success == u"DeleteSuccess" || success == u"Done")
                json.insert(u"success"_s, true);
            if (success == u"DeleteSuccess")
                json.insert(u"deletedId"_s, askedId);
            json.insert(u"__typename"_s, success);
            return json;
        },
        revision);
}

} // namespace castwright::graphql
