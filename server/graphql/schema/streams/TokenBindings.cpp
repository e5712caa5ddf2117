// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/schema/streams/TokenBindings.h"

#include "base/JsonText.h"
#include "graphql/schema/ErrorValues.h"
#include "graphql/schema/ListReader.h"
#include "graphql/schema/Paging.h"
#include "graphql/schema/streams/BindTools.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace castwright::graphql {

using namespace Qt::StringLiterals;

namespace {
QString statusOf(const Value &key)
{
    if (!key.member(u"revokedAt").isNull())
        return u"revoked"_s;
    const QDateTime expires = QDateTime::fromString(key.member(u"expiresAt").toString(), Qt::ISODateWithMs);
    return expires.isValid() && expires <= QDateTime::currentDateTimeUtc() ? u"expired"_s : u"active"_s;
}

/// What a new token may do: the scopes that were named, or all that the maker holds.
QJsonArray scopesOf(const Value &permissions, const Caller &caller)
{
    QJsonArray scopes;
    const QStringList named = permissions.toString().split(QRegularExpression(u"[\\s,]+"_s), Qt::SkipEmptyParts);
    for (const QString &name : named)
        scopes.append(name);
    if (named.isEmpty())
        for (const Scope scope : caller.scopes)
            scopes.append(Codec<Scope>::text(scope));
    return scopes;
}

Value createToken(const FieldContext &context)
{
    RequestScope &scope = RequestScope::of(context);
    const Value given = context.argument(u"input");
    QJsonObject input{{u"name"_s, given.member(u"name").toString()}, {u"scopes"_s, scopesOf(given.member(u"permissions"), scope.caller)}};
    if (const qint64 days = given.member(u"expiresIn").toInteger(); days > 0)
        input.insert(u"expiresAt"_s, jsonTime(QDateTime::currentDateTimeUtc().addDays(days)));
    return unionValue(scope, u"key.create"_s, input, u"DeveloperToken"_s, u"DeveloperToken"_s, {});
}
} // namespace

void bindTokens(Bindings &bindings)
{
    const auto bind = [&bindings](const char *field, Resolver resolver) {
        bindings.resolvers.insert(u"DeveloperToken."_s + QLatin1String(field), std::move(resolver));
    };
    bind("id", globalIdOf(u"id"_s, u"ApiKey"_s));
    bind("tokenName", memberOf(u"name"_s));
    bind("tokenValue", memberOf(u"secret"_s));
    bind("permissions", memberOf(u"scopes"_s));
    bind("status", [](const FieldContext &context) { return Value(statusOf(context.source)); });
    bindings.resolvers.insert(u"Query.developerTokensConnection"_s, [](const FieldContext &context) {
        const Value page = context.argument(u"page");
        return readRows(RequestScope::of(context), u"key.list"_s, {}, std::numeric_limits<qsizetype>::max(),
                        [page](Result<std::vector<Value>> rows) -> Value {
                            if (!rows)
                                return graphqlError(rows.error());
                            std::reverse(rows->begin(), rows->end()); // the newest first
                            auto cut = pageOf(*rows, page, [](const Value &key) { return key.member(u"id").toString(); }, true);
                            return cut ? *cut : Value(cut.error());
                        });
    });
    bindings.resolvers.insert(u"Mutation.createDeveloperToken"_s, createToken);
    bindings.resolvers.insert(u"Mutation.revokeDeveloperToken"_s, [](const FieldContext &context) -> Value {
        const auto id = plainId(context, u"id", u"ApiKey");
        const QString given = context.argument(u"id").toString();
        if (!id)
            return errorValue({ErrorCode::NotFound, id.error().message, {}, {}, 0, {}}, u"DeveloperToken"_s, given);
        return deletion(RequestScope::of(context), u"key.revoke"_s, {{u"keyId"_s, *id}}, u"DeveloperToken"_s, given);
    });
}

} // namespace castwright::graphql
