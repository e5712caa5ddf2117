// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/schema/streams/RecordingBindings.h"

#include "base/JsonText.h"
#include "graphql/schema/ErrorValues.h"
#include "graphql/schema/GlobalId.h"
#include "graphql/schema/ListReader.h"
#include "graphql/schema/streams/BindTools.h"

namespace castwright::graphql {

using namespace Qt::StringLiterals;

namespace {
Value constant(const FieldContext &, const Value &value)
{
    return value;
}

/// What both kinds of artifact have in common.
void bindArtifact(Bindings &bindings, const QString &type)
{
    const auto bind = [&bindings, &type](const char *field, Resolver resolver) {
        bindings.resolvers.insert(type + u'.' + QLatin1String(field), std::move(resolver));
    };
    const auto always = [](const Value &value) -> Resolver {
        return [value](const FieldContext &context) { return constant(context, value); };
    };
    bind("id", globalIdOf(u"id"_s, type));
    bind("streamId", globalIdOf(u"streamId"_s, u"Stream"_s));
    bind("sourceStreamId", memberOf(u"streamId"_s));
    bind("stream",
         [](const FieldContext &context) { return RequestScope::of(context).streams.load(context.source.member(u"streamId").toString()); });
    bind("status", memberOf(u"state"_s));
    bind("storageLocation", always(u"local"_s));
    bind("syncStatus", always(u"synced"_s));
    const Resolver isReady = [](const FieldContext &context) { return Value(context.source.member(u"state").toString() == u"ready"); };
    for (const char *field : {"hasLocalCopy", "isSynced", "isFinalized"})
        bind(field, isReady);
    bind("isExpired", [](const FieldContext &context) {
        const QDateTime expires = timeOf(context.source.member(u"expiresAt"));
        return Value(expires.isValid() && expires <= QDateTime::currentDateTimeUtc());
    });
    bind("thumbnailAssets", thumbnailsOf);
}

void bindClipType(Bindings &bindings)
{
    bindArtifact(bindings, u"Clip"_s);
    const auto bind = [&bindings](const char *field, Resolver resolver) {
        bindings.resolvers.insert(u"Clip."_s + QLatin1String(field), std::move(resolver));
    };
    bind("description", textOf(u"description"_s));
    bind("startTime", [](const FieldContext &context) { return Value(timeOf(context.source.member(u"startsAt")).toSecsSinceEpoch()); });
    bind("duration",
         [](const FieldContext &context) { return Value(qint64(qRound64(context.source.member(u"durationMs").toDouble() / 1000))); });
    bind("nodeId", [](const FieldContext &context) { return constant(context, u"local"_s); });
    bind("storagePath", [](const FieldContext &context) {
        const QString media = context.source.member(u"mediaId").toString();
        return media.isEmpty() ? Value() : Value(QString(u"/v1/media/"_s + media + u"/file"_s));
    });
    bind("clipMode", [](const FieldContext &context) {
        const QString mode = context.source.member(u"mode").toString();
        return Value(mode == u"now" ? u"CLIP_NOW"_s : mode.toUpper());
    });
    bind("requestedParams", [](const FieldContext &context) {
        ValueObject asked;
        for (const QString &name : {u"mode"_s, u"startsAt"_s, u"durationMs"_s})
            asked.insert(name, context.source.member(name));
        return Value(std::move(asked));
    });
    bind("playbackPolicy", policyOf);
}

void bindDvrType(Bindings &bindings)
{
    bindArtifact(bindings, u"DVRRequest"_s);
    const auto bind = [&bindings](const char *field, Resolver resolver) {
        bindings.resolvers.insert(u"DVRRequest."_s + QLatin1String(field), std::move(resolver));
    };
    bind("title", textOf(u"title"_s));
    bind("storageNodeId", [](const FieldContext &context) { return constant(context, u"local"_s); });
    bind("durationSeconds",
         [](const FieldContext &context) { return Value(qint64(qRound64(context.source.member(u"durationMs").toDouble() / 1000))); });
    bind("manifestPath", [](const FieldContext &context) {
        const bool isReady = context.source.member(u"state").toString() == u"ready";
        return isReady ? Value(QString(u"/play/"_s + context.source.member(u"playbackId").toString() + u"/index.m3u8"_s)) : Value();
    });
    bind("errorMessage", textOf(u"message"_s));
}

Value clipInput(const FieldContext &context, QJsonObject &input)
{
    const Value given = context.argument(u"input");
    const auto stream = GlobalId::plain(given.member(u"streamId").toString(), u"Stream");
    if (!stream)
        return wrongId(stream.error(), u"streamId"_s);
    input = {{u"streamId"_s, *stream}, {u"title"_s, given.member(u"title").toString()}};
    if (given.member(u"description").isString())
        input.insert(u"description"_s, given.member(u"description").toString());
    if (const QString mode = given.member(u"mode").toString(); !mode.isEmpty())
        input.insert(u"mode"_s, mode == u"CLIP_NOW" ? u"now"_s : mode.toLower());
    for (const auto &[name, ours] :
         {std::pair(u"startTime"_s, u"startUnixMs"_s), std::pair(u"endTime"_s, u"endUnixMs"_s), std::pair(u"startUnix"_s, u"startUnixMs"_s),
          std::pair(u"stopUnix"_s, u"endUnixMs"_s), std::pair(u"startMedia"_s, u"startMediaMs"_s),
          std::pair(u"stopMedia"_s, u"endMediaMs"_s), std::pair(u"duration"_s, u"durationMs"_s)})
        if (given.member(name).isNumber())
            input.insert(ours, given.member(name).toInteger() * 1000);
    if (const qint64 seconds = given.member(u"expiresAt").toInteger(); seconds > 0)
        input.insert(u"expiresAt"_s, jsonTime(QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC)));
    return {};
}

/// Acts on a clip or recording that goes by its id or by its hash.
Resolver artifactAct(const QString &useCase, const QString &argument, const QString &ours, const QString &type)
{
    return [useCase, argument, ours, type](const FieldContext &context) -> Value {
        const QString given = context.argument(argument).toString();
        const auto id = plainId(context, argument, type);
        if (!id)
            return errorValue({ErrorCode::NotFound, id.error().message, {}, {}, 0, {}}, type, given);
        return deletion(RequestScope::of(context), useCase, {{ours, *id}}, type, given);
    };
}

Resolver artifactList(const QString &useCase)
{
    return [useCase](const FieldContext &context) -> Value {
        const auto stream = plainId(context, u"streamId", u"Stream");
        if (!stream)
            return stream.error();
        QJsonObject input;
        if (!stream->isEmpty())
            input.insert(u"streamId"_s, *stream);
        return readWindow(RequestScope::of(context), useCase, input, context.argument(u"page"), true);
    };
}

Resolver artifactRead(const QString &useCase, const QString &ours, const QString &type)
{
    return [useCase, ours, type](const FieldContext &context) -> Value {
        const auto id = plainId(context, u"id", type);
        return id ? readValue(RequestScope::of(context), useCase, {{ours, *id}}) : Value(id.error());
    };
}
} // namespace

void bindRecordings(Bindings &bindings, NodeTable &nodes)
{
    bindClipType(bindings);
    bindDvrType(bindings);
    auto &resolvers = bindings.resolvers;
    resolvers.insert(u"Query.clip"_s, artifactRead(u"clip.get"_s, u"clipId"_s, u"Clip"_s));
    resolvers.insert(u"Query.dvrRequest"_s, artifactRead(u"dvr.get"_s, u"dvrId"_s, u"DVRRequest"_s));
    resolvers.insert(u"Query.clipsConnection"_s, artifactList(u"clip.list"_s));
    resolvers.insert(u"Query.dvrRequestsConnection"_s, artifactList(u"dvr.list"_s));
    resolvers.insert(u"Mutation.createClip"_s, [](const FieldContext &context) -> Value {
        QJsonObject input;
        if (Value wrong = clipInput(context, input); !wrong.isNull())
            return wrong;
        return unionValue(RequestScope::of(context), u"clip.create"_s, input, u"Clip"_s, u"Stream"_s,
                          context.argument(u"input").member(u"streamId").toString());
    });
    resolvers.insert(u"Mutation.deleteClip"_s, artifactAct(u"clip.delete"_s, u"id"_s, u"clipId"_s, u"Clip"_s));
    resolvers.insert(u"Mutation.startDVR"_s, [](const FieldContext &context) -> Value {
        const auto id = plainId(context, u"streamId", u"Stream");
        if (!id)
            return wrongId(id.error(), u"streamId"_s);
        return unionValue(RequestScope::of(context), u"dvr.start"_s, {{u"streamId"_s, *id}}, u"DVRRequest"_s, u"Stream"_s,
                          context.argument(u"streamId").toString());
    });
    resolvers.insert(u"Mutation.stopDVR"_s, artifactAct(u"dvr.stop"_s, u"dvrHash"_s, u"dvrId"_s, u"DVRRequest"_s));
    resolvers.insert(u"Mutation.deleteDVR"_s, artifactAct(u"dvr.delete"_s, u"dvrHash"_s, u"dvrId"_s, u"DVRRequest"_s));
    nodes.add(u"Clip"_s, u"clip.get"_s, u"clipId"_s, false);
}

QMap<QString, QString> boundRecordingCases()
{
    return {{u"clip.list"_s, u"Query.clipsConnection"_s},      {u"clip.get"_s, u"Query.clip"_s},
            {u"clip.create"_s, u"Mutation.createClip"_s},      {u"clip.delete"_s, u"Mutation.deleteClip"_s},
            {u"dvr.list"_s, u"Query.dvrRequestsConnection"_s}, {u"dvr.get"_s, u"Query.dvrRequest"_s},
            {u"dvr.start"_s, u"Mutation.startDVR"_s},          {u"dvr.stop"_s, u"Mutation.stopDVR"_s},
            {u"dvr.delete"_s, u"Mutation.deleteDVR"_s}};
}

} // namespace castwright::graphql
