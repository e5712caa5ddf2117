// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/schema/streams/StreamBindings.h"

#include "domain/StreamEntity.h"
#include "graphql/limits/Complexity.h"
#include "graphql/schema/ErrorValues.h"
#include "graphql/schema/GlobalId.h"
#include "graphql/schema/ListReader.h"
#include "graphql/schema/TableReader.h"
#include "graphql/schema/streams/BindTools.h"
#include "graphql/schema/streams/StreamFigures.h"

#include <QHostAddress>
#include <QJsonArray>
#include <QUrl>

namespace castwright::graphql {

using namespace Qt::StringLiterals;

namespace {
/// An address that only this machine or its network reaches.
bool isPrivate(const QString &host)
{
    const QHostAddress address(host);
    const auto isWithin = [&address](const QString &net) { return address.isInSubnet(QHostAddress::parseSubnet(net)); };
    return host == u"localhost" || address.isLoopback() || address.isLinkLocal() || isWithin(u"10.0.0.0/8"_s)
        || isWithin(u"172.16.0.0/12"_s) || isWithin(u"192.168.0.0/16"_s) || isWithin(u"fc00::/7"_s);
}

Value pullSourceOf(const Value &pull)
{
    if (!pull.isObject())
        return {};
    const Value urls = pull.member(u"urls");
    const QString first = urls.at(0).toString();
    ValueObject out;
    out.insert(u"sourceUriRedacted"_s, first);
    Value::List others;
    for (qsizetype i = 1; i < urls.size(); ++i)
        others.push_back(urls.at(i));
    out.insert(u"backupUrisRedacted"_s, std::move(others));
    out.insert(u"enabled"_s, pull.member(u"enabled"));
    out.insert(u"class"_s, isPrivate(QUrl(first).host()) ? u"private"_s : u"public"_s);
    out.insert(u"allowedClusterIds"_s, Value(Value::List{Value(u"local"_s)}));
    return out;
}

/// Copies what was given under the contract's name to ours.
void copyGiven(const Value &from, QStringView name, QJsonObject &to, const QString &ours)
{
    if (from.contains(name) && !from.member(name).isNull())
        to.insert(ours, from.member(name).toJson());
}

/// Where a stream is fetched. A change names the first address and the others each on their own; what is not named stays.
void addPull(const Value &source, bool isChange, QJsonObject &out)
{
    QJsonArray urls;
    if (source.member(u"sourceUri").isString())
        urls.append(source.member(u"sourceUri").toString());
    const Value backups = source.member(u"backupUris");
    QJsonObject pull;
    copyGiven(source, u"enabled", pull, u"enabled"_s);
    if (isChange) {
        if (!urls.isEmpty())
            out.insert(u"pullUrl"_s, urls.first());
        copyGiven(source, u"backupUris", out, u"pullBackupUrls"_s);
    } else {
        for (qsizetype i = 0; i < backups.size(); ++i)
            urls.append(backups.at(i).toString());
        pull.insert(u"urls"_s, urls);
    }
    out.insert(u"pull"_s, pull);
}

QJsonObject streamInput(const Value &given, bool isChange)
{
    QJsonObject out;
    for (const auto &[name, ours] :
         {std::pair(u"name"_s, u"name"_s), std::pair(u"description"_s, u"description"_s), std::pair(u"record"_s, u"record"_s),
          std::pair(u"dvrWindowSeconds"_s, u"dvrSec"_s), std::pair(u"renditions"_s, u"renditions"_s), std::pair(u"enabled"_s, u"enabled"_s),
          std::pair(u"dvrChapterIntervalSeconds"_s, u"dvrChapterSec"_s), std::pair(u"srtPassphrase"_s, u"srtPassphrase"_s)})
        copyGiven(given, name, out, ours);
    for (const auto &[name, ours] : {std::pair(u"ingestMode"_s, u"ingestMode"_s), std::pair(u"monitoring"_s, u"monitoring"_s),
                                     std::pair(u"dvrChapterMode"_s, u"dvrChapters"_s), std::pair(u"publisherConflict"_s, u"conflict"_s)})
        if (given.member(name).isString())
            out.insert(ours, wireEnum(given.member(name).toString()));
    if (const Value source = given.member(u"pullSource"); source.isObject())
        addPull(source, isChange, out);
    return out;
}

void bindStreamType(Bindings &bindings)
{
    const auto bind = [&bindings](const char *field, Resolver resolver) {
        bindings.resolvers.insert(u"Stream."_s + QLatin1String(field), std::move(resolver));
    };
    bind("id", globalIdOf(u"id"_s, u"Stream"_s));
    bind("streamId", memberOf(u"id"_s));
    bind("streamKey", memberOr(u"streamKey"_s, QString(u""_s)));
    bind("ingestMode", enumOf(u"ingestMode"_s));
    bind("monitoring", enumOf(u"monitoring"_s));
    bind("dvrChapterMode", enumOf(u"dvrChapters"_s));
    bind("dvrChapterIntervalSeconds", memberOf(u"dvrChapterSec"_s));
    bind("dvrWindowSeconds", memberOf(u"dvrSec"_s));
    bind("publisherConflict", enumOf(u"conflict"_s));
    bind("pullSource", [](const FieldContext &context) { return pullSourceOf(context.source.member(u"pull")); });
    bind("playbackPolicy", policyOf);
    bind("thumbnailAssets", thumbnailsOf);
    bind("retentionOverrides", [](const FieldContext &context) {
        ValueObject out;
        out.insert(u"streamId"_s, GlobalId::encode(u"Stream", context.source.member(u"id").toString()));
        out.insert(u"dvrRetentionDaysOverride"_s, context.source.member(u"dvrRetentionDays"));
        out.insert(u"clipRetentionDaysOverride"_s, context.source.member(u"clipRetentionDays"));
        return Value(std::move(out));
    });
    const Resolver live = [](const FieldContext &context) {
        return RequestScope::of(context).streamLives.load(context.source.member(u"id").toString());
    };
    bind("metrics", live);
    bind("live", live);
    bind("pushTargets", [](const FieldContext &context) -> Value {
        auto later = RequestScope::of(context).streamTargets.load(context.source.member(u"id").toString()).asPromise();
        auto list = Promise::make();
        later->whenSettled([list](const Value &value) { list->settle(value.isNull() ? Value(Value::List()) : value); });
        return list;
    });
    bind("keysConnection", [](const FieldContext &context) {
        return readWindow(RequestScope::of(context), u"streamKey.list"_s, {{u"streamId"_s, context.source.member(u"id").toString()}},
                          context.argument(u"page"), true);
    });
    for (const QString &field : {u"Stream.metrics"_s, u"Stream.pushTargets"_s, u"Stream.playbackPolicy"_s, u"Stream.live"_s})
        bindings.costs.insert(field, weightedCost(5));
}

void bindPartTypes(Bindings &bindings)
{
    auto &resolvers = bindings.resolvers;
    resolvers.insert(u"StreamKey.id"_s, globalIdOf(u"id"_s, u"StreamKey"_s));
    resolvers.insert(u"StreamKey.streamId"_s, globalIdOf(u"streamId"_s, u"Stream"_s));
    resolvers.insert(u"StreamKey.keyValue"_s, memberOr(u"value"_s, QString(u""_s)));
    resolvers.insert(u"StreamKey.keyName"_s, memberOf(u"name"_s));
    resolvers.insert(u"StreamKey.stream"_s, [](const FieldContext &context) {
        return RequestScope::of(context).streams.load(context.source.member(u"streamId").toString());
    });
    resolvers.insert(u"PushTarget.id"_s, globalIdOf(u"id"_s, u"PushTarget"_s));
    resolvers.insert(u"PushTarget.streamId"_s, globalIdOf(u"streamId"_s, u"Stream"_s));
    resolvers.insert(u"PushTarget.status"_s, memberOf(u"state"_s));
    resolvers.insert(u"PushTarget.detail"_s, memberOf(u"status"_s));
    resolvers.insert(u"PushTarget.lastError"_s, [](const FieldContext &context) {
        const QString text = context.source.member(u"lastError").toString();
        return text.isEmpty() ? Value() : Value(text);
    });
}

void bindQueries(Bindings &bindings)
{
    bindings.resolvers.insert(u"Query.streamsConnection"_s, [](const FieldContext &context) {
        QJsonObject input;
        if (context.argument(u"search").isString())
            input.insert(u"search"_s, context.argument(u"search").toString());
        return readTable<Stream>(RequestScope::of(context), u"stream.list"_s, input, context.argument(u"page"), true);
    });
    bindings.resolvers.insert(u"Query.stream"_s, [](const FieldContext &context) -> Value {
        const auto id = plainId(context, u"id", u"Stream");
        return id ? readValue(RequestScope::of(context), u"stream.get"_s, {{u"streamId"_s, *id}}) : Value(id.error());
    });
    bindings.resolvers.insert(u"Query.streamKeysConnection"_s, [](const FieldContext &context) -> Value {
        const auto id = plainId(context, u"streamId", u"Stream");
        return id ? readWindow(RequestScope::of(context), u"streamKey.list"_s, {{u"streamId"_s, *id}}, context.argument(u"page"), true)
                  : Value(id.error());
    });
    bindings.resolvers.insert(u"Query.validateStreamKey"_s, [](const FieldContext &context) {
        const QString key = context.argument(u"streamKey").toString();
        return RequestScope::of(context).run(u"streamKey.check"_s, {{u"key"_s, key}}, [key](const Result<Outcome> &result) -> Value {
            if (!result && result.error().code != ErrorCode::Unprocessable)
                return graphqlError(result.error());
            const QJsonObject verdict = result ? result->toJson() : QJsonObject{{u"message"_s, result.error().message}};
            const bool isValid = verdict.value(u"isValid"_s).toBool();
            ValueObject out;
            out.insert(u"status"_s, isValid ? u"VALID"_s : u"INVALID"_s);
            out.insert(u"streamKey"_s, key);
            out.insert(u"error"_s, isValid ? Value() : Value(verdict.value(u"message"_s)));
            return out;
        });
    });
}

void bindMutations(Bindings &bindings)
{
    auto &resolvers = bindings.resolvers;
    resolvers.insert(u"Mutation.createStream"_s, [](const FieldContext &context) {
        return unionValue(RequestScope::of(context), u"stream.create"_s, streamInput(context.argument(u"input"), false), u"Stream"_s,
                          u"Stream"_s, {});
    });
    resolvers.insert(u"Mutation.updateStream"_s, [](const FieldContext &context) -> Value {
        const auto id = plainId(context, u"id", u"Stream");
        if (!id)
            return wrongId(id.error(), u"id"_s);
        QJsonObject input = streamInput(context.argument(u"input"), true);
        input.insert(u"streamId"_s, *id);
        return unionValue(RequestScope::of(context), u"stream.update"_s, input, u"Stream"_s, u"Stream"_s,
                          context.argument(u"id").toString());
    });
    const auto byId = [&resolvers](const char *field, const QString &useCase, bool deletes) {
        resolvers.insert(u"Mutation."_s + QLatin1String(field), [useCase, deletes](const FieldContext &context) -> Value {
            const auto id = plainId(context, u"id", u"Stream");
            const QString given = context.argument(u"id").toString();
            if (!id)
                return errorValue({ErrorCode::NotFound, id.error().message, {}, {}, 0, {}}, u"Stream"_s, given);
            const QJsonObject input{{u"streamId"_s, *id}};
            return deletes ? deletion(RequestScope::of(context), useCase, input, u"Stream"_s, given)
                           : unionValue(RequestScope::of(context), useCase, input, u"Stream"_s, u"Stream"_s, given);
        });
    };
    byId("deleteStream", u"stream.delete"_s, true);
    byId("refreshStreamKey", u"stream.rotateKey"_s, false);
    resolvers.insert(u"Mutation.createStreamKey"_s, [](const FieldContext &context) -> Value {
        const auto id = plainId(context, u"streamId", u"Stream");
        if (!id)
            return wrongId(id.error(), u"streamId"_s);
        return unionValue(RequestScope::of(context), u"streamKey.create"_s,
                          {{u"streamId"_s, *id}, {u"name"_s, context.argument(u"input").member(u"name").toString()}}, u"StreamKey"_s,
                          u"Stream"_s, context.argument(u"streamId").toString());
    });
    resolvers.insert(u"Mutation.deleteStreamKey"_s, [](const FieldContext &context) -> Value {
        const auto stream = plainId(context, u"streamId", u"Stream");
        const auto key = plainId(context, u"keyId", u"StreamKey");
        const QString given = context.argument(u"keyId").toString();
        if (!stream || !key)
            return errorValue({ErrorCode::NotFound, (stream ? key : stream).error().message, {}, {}, 0, {}}, u"StreamKey"_s, given);
        return deletion(RequestScope::of(context), u"streamKey.delete"_s, {{u"streamId"_s, *stream}, {u"streamKeyId"_s, *key}},
                        u"StreamKey"_s, given);
    });
}

/// Push targets are addressed by their own id here and below their stream in the use cases. `change` gets the input with both.
Value onTarget(const FieldContext &context, const QString &useCase, QJsonObject input,
               const std::function<Value(const Result<Outcome> &)> &convert)
{
    const auto id = plainId(context, u"id", u"PushTarget");
    if (!id)
        return id.error();
    RequestScope &scope = RequestScope::of(context);
    auto later = Promise::make();
    scope.catalog.invoke(u"pushTarget.get"_s, {scope.caller, 0}, {{u"targetId"_s, *id}},
                         [&scope, later, useCase, convert, input = std::move(input), id = *id](const Result<Outcome> &found) mutable {
                             if (!found)
                                 return later->settle(graphqlError(found.error()));
                             input.insert(u"targetId"_s, id);
                             input.insert(u"streamId"_s, found->toJson().value(u"streamId"_s));
                             scope.catalog.invoke(useCase, {scope.caller, 0}, input,
                                                  [later, convert](const Result<Outcome> &done) { later->settle(convert(done)); });
                         });
    return later;
}

Value plainOutcome(const Result<Outcome> &result)
{
    return result ? Value(result->toJson()) : Value(graphqlError(result.error()));
}

void bindTargetMutations(Bindings &bindings)
{
    auto &resolvers = bindings.resolvers;
    resolvers.insert(u"Mutation.createPushTarget"_s, [](const FieldContext &context) -> Value {
        const auto id = plainId(context, u"streamId", u"Stream");
        if (!id)
            return id.error();
        QJsonObject input{{u"streamId"_s, *id}};
        for (const QString &name : {u"platform"_s, u"name"_s, u"targetUri"_s})
            copyGiven(context.argument(u"input"), name, input, name);
        return readValue(RequestScope::of(context), u"pushTarget.create"_s, input);
    });
    resolvers.insert(u"Mutation.updatePushTarget"_s, [](const FieldContext &context) {
        QJsonObject input;
        for (const QString &name : {u"name"_s, u"targetUri"_s, u"isEnabled"_s})
            copyGiven(context.argument(u"input"), name, input, name);
        return onTarget(context, u"pushTarget.update"_s, input, plainOutcome);
    });
    resolvers.insert(u"Mutation.deletePushTarget"_s, [](const FieldContext &context) {
        return onTarget(context, u"pushTarget.delete"_s, {}, [id = context.argument(u"id")](const Result<Outcome> &result) -> Value {
            if (!result)
                return graphqlError(result.error());
            ValueObject gone;
            gone.insert(u"success"_s, true);
            gone.insert(u"deletedId"_s, id);
            gone.insert(u"pending"_s, false);
            return gone;
        });
    });
}
} // namespace

void bindStreams(Bindings &bindings, NodeTable &nodes)
{
    bindStreamType(bindings);
    bindStreamFigures(bindings);
    bindPartTypes(bindings);
    bindQueries(bindings);
    bindMutations(bindings);
    bindTargetMutations(bindings);
    nodes.add(u"Stream"_s, u"stream.get"_s, u"streamId"_s, false);
}

QMap<QString, QString> boundStreamCases()
{
    return {{u"stream.list"_s, u"Query.streamsConnection"_s},         {u"stream.get"_s, u"Query.stream"_s},
            {u"stream.create"_s, u"Mutation.createStream"_s},         {u"stream.update"_s, u"Mutation.updateStream"_s},
            {u"stream.delete"_s, u"Mutation.deleteStream"_s},         {u"stream.rotateKey"_s, u"Mutation.refreshStreamKey"_s},
            {u"streamKey.list"_s, u"Query.streamKeysConnection"_s},   {u"streamKey.create"_s, u"Mutation.createStreamKey"_s},
            {u"streamKey.delete"_s, u"Mutation.deleteStreamKey"_s},   {u"streamKey.check"_s, u"Query.validateStreamKey"_s},
            {u"pushTarget.create"_s, u"Mutation.createPushTarget"_s}, {u"pushTarget.update"_s, u"Mutation.updatePushTarget"_s},
            {u"pushTarget.delete"_s, u"Mutation.deletePushTarget"_s}};
}

QSet<QString> boundStreamTypes()
{
    return {u"Stream"_s, u"StreamKey"_s, u"PushTarget"_s, u"Clip"_s, u"DVRRequest"_s, u"SigningKey"_s, u"VodAsset"_s};
}

} // namespace castwright::graphql
