// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/schema/streams/AccessBindings.h"

#include "graphql/schema/ErrorValues.h"
#include "graphql/schema/GlobalId.h"
#include "graphql/schema/ListReader.h"
#include "graphql/schema/streams/BindTools.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace castwright::graphql {

using namespace Qt::StringLiterals;

namespace {
QJsonArray textsOf(const Value &list)
{
    QJsonArray out;
    for (qsizetype i = 0; i < list.size(); ++i)
        out.append(list.at(i).toString());
    return out;
}

QJsonObject policyInput(const Value &given)
{
    QJsonObject policy{{u"type"_s, given.member(u"type").toString().toLower()}};
    if (const Value jwt = given.member(u"jwt"); jwt.isObject()) {
        policy.insert(u"allowedKids"_s, textsOf(jwt.member(u"allowedKids")));
        policy.insert(u"requiredAudience"_s, textsOf(jwt.member(u"requiredAudience")));
        QJsonArray claims;
        const Value required = jwt.member(u"requiredClaimsJson");
        for (qsizetype i = 0; i < required.size(); ++i)
            claims.append(required.at(i).toJson());
        policy.insert(u"requiredClaims"_s, claims);
    }
    if (const Value webhook = given.member(u"webhook"); webhook.isObject()) {
        policy.insert(u"webhookUrl"_s, webhook.member(u"url").toString());
        if (webhook.member(u"secret").isString())
            policy.insert(u"webhookSecret"_s, webhook.member(u"secret").toString());
        if (webhook.member(u"timeoutMs").isNumber())
            policy.insert(u"webhookTimeoutMs"_s, webhook.member(u"timeoutMs").toInteger());
    }
    return policy;
}

/// Sets the policy, then reads what it was set of, since the answer shows it whole.
Value setPolicy(const FieldContext &context)
{
    struct Target {
        QString argument;
        QString type;
        QString ours;
        QString readCase;
        QString readBy;
    };
    const Value given = context.argument(u"input");
    const auto vod = GlobalId::decode(given.member(u"vodAssetId").toString());
    const bool isVod = vod && vod->type == u"VodAsset";
    for (const Target &target : {Target{u"streamId"_s, u"Stream"_s, u"streamId"_s, u"stream.get"_s, u"streamId"_s},
                                 Target{u"clipId"_s, u"Clip"_s, u"clipId"_s, u"clip.get"_s, u"clipId"_s},
                                 isVod ? Target{u"vodAssetId"_s, u"VodAsset"_s, u"mediaId"_s, u"vod.get"_s, u"vodId"_s}
                                       : Target{u"vodAssetId"_s, u"MediaAsset"_s, u"mediaId"_s, u"media.get"_s, u"mediaId"_s}}) {
        const QString asked = given.member(target.argument).toString();
        if (asked.isEmpty())
            continue;
        const auto id = GlobalId::plain(asked, target.type);
        if (!id)
            return wrongId(id.error(), target.argument);
        RequestScope &scope = RequestScope::of(context);
        auto later = Promise::make();
        scope.catalog.invoke(
            u"playback.setPolicy"_s, {scope.caller, 0}, {{target.ours, *id}, {u"policy"_s, policyInput(given.member(u"policy"))}},
            [&scope, later, target, asked, id = *id](const Result<Outcome> &result) {
                if (!result)
                    return later->settle(errorValue(result.error(), target.type, asked));
                const Value read = unionValue(scope, target.readCase, {{target.readBy, id}}, target.type, target.type, asked);
                if (const auto promise = read.asPromise())
                    promise->whenSettled([later](const Value &value) { later->settle(value); });
                else
                    later->settle(read);
            });
        return later;
    }
    return errorValue({ErrorCode::Unprocessable, u"Name a stream, a clip or an upload."_s, u"streamId"_s, {}, 0, {}}, {}, {});
}

Value testAccess(const FieldContext &context)
{
    const Value given = context.argument(u"input");
    QJsonObject input;
    for (const auto &[name, ours] :
         {std::pair(u"playbackId"_s, u"playbackId"_s), std::pair(u"viewerToken"_s, u"token"_s), std::pair(u"viewerIp"_s, u"address"_s),
          std::pair(u"requestUrl"_s, u"requestUrl"_s), std::pair(u"connector"_s, u"protocol"_s), std::pair(u"sessionId"_s, u"sessionId"_s)})
        if (given.member(name).isString())
            input.insert(ours, given.member(name).toString());
    if (!input.contains(u"playbackId"_s))
        input.insert(u"playbackId"_s, given.member(u"internalName").toString());
    if (given.member(u"fireWebhook").isBool())
        input.insert(u"asksWebhook"_s, given.member(u"fireWebhook").toBool());
    return unionValue(RequestScope::of(context), u"playback.test"_s, input, u"PlaybackAccessDecision"_s, u"Playback"_s,
                      input.value(u"playbackId"_s).toString());
}

void bindDecision(Bindings &bindings)
{
    for (const QString &field : {u"reason"_s, u"detail"_s, u"kid"_s})
        bindings.resolvers.insert(u"PlaybackAccessDecision."_s + field, [field](const FieldContext &context) {
            const QString text = context.source.member(field).toString();
            return text.isEmpty() ? Value() : Value(text);
        });
    bindings.resolvers.insert(u"PlaybackAccessDecision.claimsJson"_s, [](const FieldContext &context) {
        const QJsonObject claims = context.source.member(u"claims").toJson().toObject();
        return claims.isEmpty() ? Value() : Value(QString::fromUtf8(QJsonDocument(claims).toJson(QJsonDocument::Compact)));
    });
    bindings.resolvers.insert(u"PlaybackAccessDecision.resolvedInternalName"_s, memberOf(u"resourceId"_s));
}

void bindRetention(Bindings &bindings)
{
    const auto bind = [&bindings](const QString &field, Resolver resolver) {
        bindings.resolvers.insert(u"MediaRetentionPolicy."_s + field, std::move(resolver));
    };
    for (const QString &kind : {u"Vod"_s, u"Dvr"_s, u"Clip"_s}) {
        bind(u"default"_s + kind + u"RetentionDays"_s, memberOf(u"own"_s + kind + u"Days"_s));
        bind(u"effective"_s + kind + u"RetentionDays"_s, memberOf(kind.toLower() + u"Days"_s));
    }
    bind(u"bounds"_s, [](const FieldContext &) {
        ValueObject bounds;
        bounds.insert(u"maxRecordingRetentionDays"_s, 36500);
        return Value(std::move(bounds));
    });
    bindings.resolvers.insert(u"Query.mediaRetentionPolicy"_s,
                              [](const FieldContext &context) { return readValue(RequestScope::of(context), u"retention.get"_s, {}); });
    bindings.resolvers.insert(u"Mutation.setMediaRetentionPolicy"_s, [](const FieldContext &context) -> Value {
        const Value given = context.argument(u"input");
        const QString kind = given.member(u"targetType").toString().toLower();
        const bool clears = given.member(u"clear").toBool();
        if (!clears && !given.member(u"days").isNumber())
            return errorValue({ErrorCode::Unprocessable, u"Say how many days, or clear."_s, u"days"_s, {}, 0, {}}, {}, {});
        QJsonObject input;
        if (clears)
            input.insert(QString(u"clear"_s + kind.at(0).toUpper() + kind.mid(1)), true);
        else
            input.insert(QString(kind + u"Days"_s), given.member(u"days").toInteger());
        return unionValue(RequestScope::of(context), u"retention.set"_s, input, u"MediaRetentionPolicy"_s, {}, {});
    });
    bindings.resolvers.insert(u"Mutation.setStreamRetentionOverrides"_s, [](const FieldContext &context) -> Value {
        const Value given = context.argument(u"input");
        const auto id = GlobalId::plain(given.member(u"streamId").toString(), u"Stream");
        if (!id)
            return wrongId(id.error(), u"streamId"_s);
        QJsonObject input{{u"streamId"_s, *id}};
        for (const auto &[name, ours] : {std::pair(u"dvrRetentionDaysOverride"_s, u"dvrRetentionDays"_s),
                                         std::pair(u"clipRetentionDaysOverride"_s, u"clipRetentionDays"_s),
                                         std::pair(u"clearDvrRetentionOverride"_s, u"clearDvrRetention"_s),
                                         std::pair(u"clearClipRetentionOverride"_s, u"clearClipRetention"_s)})
            if (!given.member(name).isNull())
                input.insert(ours, given.member(name).toJson());
        return unionValue(RequestScope::of(context), u"stream.update"_s, input, u"StreamRetentionOverrides"_s, u"Stream"_s,
                          given.member(u"streamId").toString());
    });
    // A stream, or the overrides of one.
    bindings.resolvers.insert(u"StreamRetentionOverrides.streamId"_s, [](const FieldContext &context) {
        const Value own = context.source.member(u"streamId");
        return own.isNull() ? Value(GlobalId::encode(u"Stream", context.source.member(u"id").toString())) : own;
    });
    for (const auto &[field, ours] : {std::pair(u"dvrRetentionDaysOverride"_s, u"dvrRetentionDays"_s),
                                      std::pair(u"clipRetentionDaysOverride"_s, u"clipRetentionDays"_s)})
        bindings.resolvers.insert(u"StreamRetentionOverrides."_s + field, [field, ours](const FieldContext &context) {
            const Value own = context.source.member(field);
            return own.isNull() ? context.source.member(ours) : own;
        });
}

void bindSigningKeys(Bindings &bindings)
{
    auto &resolvers = bindings.resolvers;
    resolvers.insert(u"SigningKey.id"_s, globalIdOf(u"id"_s, u"SigningKey"_s));
    resolvers.insert(u"SigningKey.status"_s, enumOf(u"status"_s));
    resolvers.insert(u"Query.signingKey"_s, [](const FieldContext &context) -> Value {
        const auto id = plainId(context, u"id", u"SigningKey");
        return id ? readValue(RequestScope::of(context), u"signingKey.get"_s, {{u"signingKeyId"_s, *id}}) : Value(id.error());
    });
    resolvers.insert(u"Query.signingKeysConnection"_s, [](const FieldContext &context) {
        QJsonObject input;
        if (const QString status = context.argument(u"status").toString(); !status.isEmpty())
            input.insert(u"status"_s, status.toLower());
        return readWindow(RequestScope::of(context), u"signingKey.list"_s, input, context.argument(u"page"), true);
    });
    resolvers.insert(u"Mutation.createSigningKey"_s, [](const FieldContext &context) {
        return unionValue(RequestScope::of(context), u"signingKey.create"_s,
                          {{u"name"_s, context.argument(u"input").member(u"name").toString()}}, u"CreateSigningKeySuccess"_s,
                          u"SigningKey"_s, {});
    });
    resolvers.insert(u"Mutation.revokeSigningKey"_s, [](const FieldContext &context) -> Value {
        const auto id = plainId(context, u"id", u"SigningKey");
        const QString given = context.argument(u"id").toString();
        if (!id)
            return errorValue({ErrorCode::NotFound, id.error().message, {}, {}, 0, {}}, u"SigningKey"_s, given);
        return unionValue(RequestScope::of(context), u"signingKey.revoke"_s, {{u"signingKeyId"_s, *id}}, u"SigningKey"_s, u"SigningKey"_s,
                          given);
    });
}
} // namespace

void bindAccess(Bindings &bindings, NodeTable &nodes)
{
    bindSigningKeys(bindings);
    bindDecision(bindings);
    bindRetention(bindings);
    bindings.resolvers.insert(u"Mutation.setPlaybackPolicy"_s, setPolicy);
    bindings.resolvers.insert(u"Mutation.testPlaybackAccess"_s, testAccess);
    nodes.add(u"SigningKey"_s, u"signingKey.get"_s, u"signingKeyId"_s, false);
}

QMap<QString, QString> boundAccessCases()
{
    return {{u"signingKey.list"_s, u"Query.signingKeysConnection"_s},   {u"signingKey.get"_s, u"Query.signingKey"_s},
            {u"signingKey.create"_s, u"Mutation.createSigningKey"_s},   {u"signingKey.revoke"_s, u"Mutation.revokeSigningKey"_s},
            {u"playback.setPolicy"_s, u"Mutation.setPlaybackPolicy"_s}, {u"playback.test"_s, u"Mutation.testPlaybackAccess"_s},
            {u"retention.get"_s, u"Query.mediaRetentionPolicy"_s},      {u"retention.set"_s, u"Mutation.setMediaRetentionPolicy"_s}};
}

} // namespace castwright::graphql
