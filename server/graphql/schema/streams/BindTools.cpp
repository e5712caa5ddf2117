// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/schema/streams/BindTools.h"

#include "graphql/schema/ErrorValues.h"
#include "graphql/schema/GlobalId.h"
#include "graphql/schema/Names.h"

namespace castwright::graphql {

using namespace Qt::StringLiterals;

GraphqlResult<QString> plainId(const FieldContext &context, QStringView argument, QStringView type)
{
    return GlobalId::plain(context.argument(argument).toString(), type);
}

Resolver globalIdOf(const QString &from, const QString &type)
{
    return [from, type](const FieldContext &context) {
        const QString id = context.source.member(from).toString();
        return id.isEmpty() ? Value() : Value(GlobalId::encode(type, id));
    };
}

Resolver enumOf(const QString &from)
{
    return [from](const FieldContext &context) {
        const QString wire = context.source.member(from).toString();
        return wire.isEmpty() ? Value() : Value(enumValueName(wire));
    };
}

Resolver memberOf(const QString &from)
{
    return [from](const FieldContext &context) { return context.source.member(from); };
}

Resolver memberOr(const QString &from, Value otherwise)
{
    return [from, otherwise = std::move(otherwise)](const FieldContext &context) {
        const Value value = context.source.member(from);
        return value.isNull() ? otherwise : value;
    };
}

Value textOrNull(const QJsonValue &text)
{
    return text.toString().isEmpty() ? Value() : Value(text.toString());
}

QDateTime timeOf(const Value &time)
{
    return QDateTime::fromString(time.toString(), Qt::ISODateWithMs);
}

Value epochSeconds(const QJsonValue &time)
{
    const QDateTime read = QDateTime::fromString(time.toString(), Qt::ISODateWithMs);
    return read.isValid() ? Value(read.toSecsSinceEpoch()) : Value();
}

Resolver textOf(const QString &from)
{
    return [from](const FieldContext &context) {
        const Value text = context.source.member(from);
        return text.toString().isEmpty() ? Value() : text;
    };
}

QString rowOf(const QString &id)
{
    return id.section(u'|', 1, -2);
}

Value readValue(RequestScope &scope, const QString &useCase, const QJsonObject &input)
{
    return scope.run(useCase, input,
                     [](const Result<Outcome> &result) { return result ? Value(result->toJson()) : Value(graphqlError(result.error())); });
}

Value unionValue(RequestScope &scope, const QString &useCase, const QJsonObject &input, const QString &success, const QString &type,
                 const QString &id)
{
    return scope.run(useCase, input, [success, type, id](const Result<Outcome> &result) -> Value {
        if (!result)
            return errorValue(result.error(), type, id);
        QJsonObject json = result->toJson();
        json.insert(u"__typename"_s, success);
        return json;
    });
}

Value deletion(RequestScope &scope, const QString &useCase, const QJsonObject &input, const QString &type, const QString &id)
{
    return scope.run(useCase, input, [type, id](const Result<Outcome> &result) -> Value {
        if (!result)
            return errorValue(result.error(), type, id);
        ValueObject gone;
        gone.insert(u"__typename"_s, u"DeleteSuccess"_s);
        gone.insert(u"success"_s, true);
        gone.insert(u"deletedId"_s, id);
        gone.insert(u"pending"_s, false);
        return gone;
    });
}

Value wrongId(const GraphqlError &error, const QString &field)
{
    return errorValue({ErrorCode::Unprocessable, error.message, field, {}, 0, {}}, {}, {});
}

Value policyOf(const FieldContext &context)
{
    const Value policy = context.source.member(u"playbackPolicy");
    if (!policy.isObject())
        return {};
    const QString type = policy.member(u"type").toString();
    ValueObject out;
    out.insert(u"type"_s, type.toUpper());
    if (type == u"jwt") {
        ValueObject jwt;
        jwt.insert(u"allowedKids"_s, policy.member(u"allowedKids"));
        jwt.insert(u"requiredAudience"_s, policy.member(u"requiredAudience"));
        jwt.insert(u"requiredClaimsJson"_s, policy.member(u"requiredClaims"));
        out.insert(u"jwt"_s, std::move(jwt));
    } else if (type == u"webhook") {
        ValueObject webhook;
        webhook.insert(u"url"_s, policy.member(u"webhookUrl"));
        webhook.insert(u"timeoutMs"_s, policy.member(u"webhookTimeoutMs"));
        webhook.insert(u"secretMasked"_s, u"********"_s);
        out.insert(u"webhook"_s, std::move(webhook));
    }
    return out;
}

Value thumbnailsOf(const FieldContext &context)
{
    const QString id = context.source.member(u"playbackId").toString();
    if (id.isEmpty())
        return {};
    const QString base = u"http://"_s + RequestScope::of(context).host + u"/play/"_s + id;
    ValueObject out;
    out.insert(u"posterUrl"_s, QString(base + u"/thumb.jpg"_s));
    out.insert(u"spriteVttUrl"_s, QString(base + u"/sprites.vtt"_s));
    out.insert(u"spriteJpgUrl"_s, QString(base + u"/sprites.jpg"_s));
    out.insert(u"assetKey"_s, id);
    return out;
}

Value retentionValue(const Value &kept)
{
    ValueObject out;
    out.insert(u"retentionDays"_s, kept.member(u"days"));
    out.insert(u"retentionUntil"_s, kept.member(u"until"));
    out.insert(u"source"_s, enumValueName(kept.member(u"source").toString()));
    return out;
}

QString wireEnum(const QString &name)
{
    QString out;
    bool isUpper = false;
    for (const QChar c : name) {
        if (c != u'_')
            out += isUpper ? c : c.toLower();
        isUpper = c == u'_';
    }
    return out;
}

} // namespace castwright::graphql
