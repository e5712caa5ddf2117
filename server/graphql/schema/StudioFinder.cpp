// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/schema/StudioFinder.h"

#include <QJsonArray>

namespace castwright::graphql {

using namespace Qt::StringLiterals;

namespace {
/// What a use case that answers at once answers; empty when it fails.
QJsonObject answerOf(const UseCaseCatalog &catalog, const QString &useCase, const Caller &caller, const QJsonObject &input)
{
    auto answer = std::make_shared<QJsonObject>();
    catalog.invoke(useCase, {caller, 0}, input, [answer](const Result<Outcome> &result) {
        if (result)
            *answer = result->toJson();
    });
    return *answer;
}
} // namespace

QString findStudio(const RequestScope &scope, const QString &readCase, const QString &idField, const QString &id)
{
    if (scope.caller.accountId.isEmpty() || !scope.catalog.find(readCase))
        return {};
    const Caller finder = Caller::owner(scope.caller.accountId, Door::Internal);
    QString cursor;
    do {
        QJsonObject ask{{u"limit"_s, 200}};
        if (!cursor.isEmpty())
            ask.insert(u"cursor"_s, cursor);
        const QJsonObject page = answerOf(scope.catalog, u"studio.list"_s, finder, ask);
        for (const QJsonValue &studio : page.value(u"data"_s).toArray()) {
            const QString studioId = studio[u"id"_s].toString();
            if (!answerOf(scope.catalog, readCase, finder, {{u"studioId"_s, studioId}, {idField, id}}).isEmpty())
                return studioId;
        }
        cursor = page.value(u"nextCursor"_s).toString();
    } while (!cursor.isEmpty());
    return {};
}

} // namespace castwright::graphql
