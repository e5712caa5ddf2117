// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/schema/streams/VodBindings.h"

#include "graphql/limits/Complexity.h"
#include "graphql/schema/ErrorValues.h"
#include "graphql/schema/GlobalId.h"
#include "graphql/schema/streams/BindTools.h"

#include <QJsonArray>

namespace castwright::graphql {

using namespace Qt::StringLiterals;

namespace {
Resolver always(const Value &value)
{
    return [value](const FieldContext &) { return value; };
}

/// A number that is not known is 0 here and null there.
Resolver numberOrNull(const QString &from)
{
    return [from](const FieldContext &context) {
        const Value value = context.source.member(from);
        return value.toDouble() > 0 ? value : Value();
    };
}

Resolver isReady()
{
    return [](const FieldContext &context) {
        const QString state = context.source.member(u"state").toString();
        return Value(state == u"ready" || state == u"finalized");
    };
}

void bindVodType(Bindings &bindings)
{
    const auto bind = [&bindings](const char *field, Resolver resolver) {
        bindings.resolvers.insert(u"VodAsset."_s + QLatin1String(field), std::move(resolver));
    };
    bind("id", globalIdOf(u"id"_s, u"VodAsset"_s));
    bind("status", enumOf(u"state"_s));
    bind("originType", always(u"upload"_s));
    bind("originId", memberOf(u"id"_s));
    bind("streamId", always(Value()));
    for (const char *field : {"description", "videoCodec", "audioCodec"})
        bind(field, textOf(QString::fromLatin1(field)));
    bind("errorMessage", textOf(u"message"_s));
    bind("storageLocation", always(u"local"_s));
    bind("syncStatus", always(u"synced"_s));
    for (const char *field : {"hasLocalCopy", "isSynced", "isFinalized"})
        bind(field, isReady());
    bind("durationMs", numberOrNull(u"durationMs"_s));
    bind("resolution", [](const FieldContext &context) {
        const qint64 height = context.source.member(u"height").toInteger();
        return height > 0 ? Value(u"%1x%2"_s.arg(context.source.member(u"width").toInteger()).arg(height)) : Value();
    });
    bind("bitrateKbps", [](const FieldContext &context) {
        const double ms = context.source.member(u"durationMs").toDouble();
        return ms > 0 ? Value(qint64(context.source.member(u"sizeBytes").toDouble() * 8 / ms)) : Value();
    });
    bind("playbackPolicy", policyOf);
    bind("thumbnailAssets", thumbnailsOf);
}

QString addressOf(const FieldContext &context, const QString &path)
{
    return u"http://"_s + RequestScope::of(context).host + path;
}

Value createUpload(const FieldContext &context)
{
    const Value given = context.argument(u"input");
    QJsonObject input;
    for (const QString &name : {u"filename"_s, u"contentType"_s, u"title"_s, u"description"_s})
        if (given.member(name).isString())
            input.insert(name, given.member(name).toString());
    input.insert(u"sizeBytes"_s, given.member(u"sizeBytes").toDouble());
    return unionValue(RequestScope::of(context), u"vod.create"_s, input, u"VodUploadSession"_s, u"VodUpload"_s, {});
}

void bindUploads(Bindings &bindings)
{
    auto &resolvers = bindings.resolvers;
    resolvers.insert(u"VodUploadSession.id"_s, memberOf(u"uploadId"_s));
    resolvers.insert(u"VodUploadSession.artifactId"_s, globalIdOf(u"vodId"_s, u"VodAsset"_s));
    resolvers.insert(u"VodUploadPart.presignedUrl"_s,
                     [](const FieldContext &context) { return Value(addressOf(context, context.source.member(u"url").toString())); });
    resolvers.insert(u"VodUploadStatus.state"_s, enumOf(u"state"_s));
    resolvers.insert(u"VodUploadStatus.lastErrorCode"_s, [](const FieldContext &context) {
        return context.source.member(u"message").toString().isEmpty() ? Value() : Value(u"PROCESSING_FAILED"_s);
    });
    resolvers.insert(u"VodUploadStatus.retentionUntil"_s, always(Value()));
    resolvers.insert(u"Mutation.createVodUpload"_s, createUpload);
    resolvers.insert(u"Mutation.completeVodUpload"_s, [](const FieldContext &context) {
        const Value given = context.argument(u"input");
        const QString id = given.member(u"uploadId").toString();
        return unionValue(RequestScope::of(context), u"vod.complete"_s, {{u"vodId"_s, id}, {u"parts"_s, given.member(u"parts").toJson()}},
                          u"VodAsset"_s, u"VodUpload"_s, id);
    });
    resolvers.insert(u"Mutation.abortVodUpload"_s, [](const FieldContext &context) {
        const QString id = context.argument(u"uploadId").toString();
        return deletion(RequestScope::of(context), u"vod.abort"_s, {{u"vodId"_s, id}}, u"VodUpload"_s, id);
    });
    resolvers.insert(u"Mutation.deleteVodAsset"_s, [](const FieldContext &context) -> Value {
        const auto id = plainId(context, u"id", u"VodAsset");
        const QString given = context.argument(u"id").toString();
        if (!id)
            return errorValue({ErrorCode::NotFound, id.error().message, {}, {}, 0, {}}, u"VodAsset"_s, given);
        return deletion(RequestScope::of(context), u"vod.delete"_s, {{u"vodId"_s, *id}}, u"VodAsset"_s, given);
    });
    resolvers.insert(u"Query.vodUploadStatus"_s, [](const FieldContext &context) {
        const QString id = context.argument(u"uploadId").toString();
        return unionValue(RequestScope::of(context), u"vod.status"_s, {{u"vodId"_s, id}}, u"VodUploadStatus"_s, u"VodUpload"_s, id);
    });
    resolvers.insert(u"Query.vodAsset"_s, [](const FieldContext &context) -> Value {
        const auto id = plainId(context, u"id", u"VodAsset");
        return id ? readValue(RequestScope::of(context), u"vod.get"_s, {{u"vodId"_s, *id}}) : Value(id.error());
    });
}

/// The type of a kind in global ids.
QString typeOf(const QString &kind)
{
    return kind == u"clip" ? u"Clip"_s : kind == u"vod" ? u"VodAsset"_s : u"DVRRequest"_s;
}

Value tracksOf(const FieldContext &context)
{
    Value::List tracks;
    const Value &row = context.source;
    if (const QString codec = row.member(u"videoCodec").toString(); !codec.isEmpty()) {
        ValueObject track;
        track.insert(u"type"_s, u"video"_s);
        track.insert(u"codec"_s, codec);
        track.insert(u"width"_s, row.member(u"width"));
        track.insert(u"height"_s, row.member(u"height"));
        track.insert(u"resolution"_s, u"%1x%2"_s.arg(row.member(u"width").toInteger()).arg(row.member(u"height").toInteger()));
        tracks.emplace_back(std::move(track));
    }
    if (const QString codec = row.member(u"audioCodec").toString(); !codec.isEmpty()) {
        ValueObject track;
        track.insert(u"type"_s, u"audio"_s);
        track.insert(u"codec"_s, codec);
        tracks.emplace_back(std::move(track));
    }
    return tracks;
}

void bindArtifacts(Bindings &bindings)
{
    const auto bind = [&bindings](const char *field, Resolver resolver) {
        bindings.resolvers.insert(u"StorageArtifact."_s + QLatin1String(field), std::move(resolver));
    };
    const auto idOf = [](const QString &member) -> Resolver {
        return [member](const FieldContext &context) {
            const QString kind = context.source.member(u"kind").toString();
            const QString id = context.source.member(member).toString();
            return Value(kind == u"chapter" && member == u"id" ? id : GlobalId::encode(typeOf(kind), id));
        };
    };
    bind("kind", enumOf(u"kind"_s));
    bind("id", idOf(u"id"_s));
    bind("deleteId", idOf(u"deleteId"_s));
    bind("retentionId", idOf(u"deleteId"_s));
    bind("streamId", globalIdOf(u"streamId"_s, u"Stream"_s));
    bind("secondaryLabel", memberOf(u"label"_s));
    for (const char *field : {"playbackId", "description"})
        bind(field, textOf(QString::fromLatin1(field)));
    bind("errorMessage", textOf(u"message"_s));
    bind("sizeBytes", numberOrNull(u"sizeBytes"_s));
    bind("status", memberOf(u"state"_s));
    bind("storageLocation", always(u"local"_s));
    bind("storageClusterId", always(u"local"_s));
    bind("syncStatus", always(u"synced"_s));
    for (const char *field : {"hasLocalCopy", "isSynced", "isFinalized"})
        bind(field, isReady());
    bind("effectiveRetention", [](const FieldContext &context) { return retentionValue(context.source.member(u"keptFor")); });
    bind("thumbnailAssets", thumbnailsOf);
    bind("thumbnailUrl", [](const FieldContext &context) {
        const QString id = context.source.member(u"playbackId").toString();
        return id.isEmpty() ? Value() : Value(addressOf(context, u"/play/"_s + id + u"/thumb.jpg"_s));
    });
    bind("durationSeconds", [](const FieldContext &context) {
        const double ms = context.source.member(u"durationMs").toDouble();
        return ms > 0 ? Value(ms / 1000) : Value();
    });
    bind("tracks", tracksOf);
    auto &resolvers = bindings.resolvers;
    resolvers.insert(u"StorageArtifactsConnection.nodes"_s, memberOf(u"data"_s));
    resolvers.insert(u"StorageArtifactsConnection.hasNextPage"_s, memberOf(u"hasMore"_s));
    resolvers.insert(u"StorageArtifactsConnection.lifecycleAvailable"_s, always(true));
    resolvers.insert(u"StorageArtifactsConnection.kindCounts"_s, memberOf(u"counts"_s));
    resolvers.insert(u"Query.storageArtifactsConnection"_s, [](const FieldContext &context) -> Value {
        const Value given = context.argument(u"input");
        const auto stream = GlobalId::plain(given.member(u"streamId").toString(), u"Stream");
        if (!stream)
            return stream.error();
        QJsonObject input{{u"limit"_s, std::clamp<qint64>(given.isObject() ? given.member(u"first").toInteger() : 25, 1, 500)},
                          {u"offset"_s, std::max<qint64>(0, given.member(u"offset").toInteger())}};
        if (!stream->isEmpty())
            input.insert(u"streamId"_s, *stream);
        for (const auto &[name, ours] :
             {std::pair(u"search"_s, u"search"_s), std::pair(u"status"_s, u"state"_s), std::pair(u"artifactHash"_s, u"hash"_s)})
            if (given.member(name).isString())
                input.insert(ours, given.member(name).toString());
        QJsonArray kinds;
        for (qsizetype i = 0; i < given.member(u"kinds").size(); ++i)
            kinds.append(given.member(u"kinds").at(i).toString().toLower());
        input.insert(u"kinds"_s, kinds);
        if (given.member(u"sort").isString())
            input.insert(u"sort"_s, wireEnum(given.member(u"sort").toString()));
        input.insert(u"ascending"_s, given.member(u"direction").toString() == u"ASC");
        return readValue(RequestScope::of(context), u"storage.artifacts"_s, input);
    });
    bindings.costs.insert(u"Query.storageArtifactsConnection"_s, weightedCost(25));
}

QJsonObject chapterInput(const FieldContext &context, const QString &dvrId, QStringView start, QStringView end)
{
    QJsonObject input{{u"dvrId"_s, dvrId}};
    if (context.argument(u"mode").isString())
        input.insert(u"mode"_s, wireEnum(context.argument(u"mode").toString()));
    if (context.argument(u"intervalSeconds").isNumber())
        input.insert(u"intervalSec"_s, context.argument(u"intervalSeconds").toInteger());
    if (context.argument(start).isNumber())
        input.insert(u"startMs"_s, qint64(context.argument(start).toDouble()));
    if (context.argument(end).isNumber())
        input.insert(u"endMs"_s, qint64(context.argument(end).toDouble()));
    return input;
}

Value chapterOf(const QJsonObject &row)
{
    QJsonObject out = row;
    const QString mode = row.value(u"mode"_s).toString();
    out.insert(u"chapterId"_s, row.value(u"id"_s));
    out.insert(u"mode"_s, mode == u"fixedInterval" ? u"FIXED_INTERVAL"_s : mode == u"none" ? u"NONE"_s : u"WINDOW_SIZED"_s);
    const QString state = row.value(u"state"_s).toString();
    out.insert(u"state"_s, state == u"failed" ? u"FAILED_PERMANENT"_s : state.toUpper());
    out.insert(u"intervalSeconds"_s, row.value(u"intervalSec"_s).toInt() > 0 ? row.value(u"intervalSec"_s) : QJsonValue());
    out.insert(u"hasGaps"_s, false); // a recording is one session: what is missing ends it
    out.insert(u"wallClockStartUnixMs"_s, row.value(u"startMs"_s));
    out.insert(u"wallClockEndUnixMs"_s, row.value(u"endMs"_s));
    out.insert(u"playableNow"_s, row.value(u"isPlayable"_s));
    const QString message = row.value(u"message"_s).toString();
    out.insert(u"lastFailureReason"_s, message.isEmpty() ? QJsonValue() : QJsonValue(message));
    return out;
}

void bindChapters(Bindings &bindings)
{
    auto &resolvers = bindings.resolvers;
    resolvers.insert(u"Query.dvrChapters"_s, [](const FieldContext &context) -> Value {
        const auto id = plainId(context, u"dvrId", u"DVRRequest");
        if (!id)
            return id.error();
        QJsonObject input = chapterInput(context, *id, u"rangeStartMs", u"rangeEndMs");
        if (context.argument(u"pageSize").isNumber())
            input.insert(u"limit"_s, std::clamp<qint64>(context.argument(u"pageSize").toInteger(), 1, 1000));
        if (context.argument(u"pageToken").isString())
            input.insert(u"cursor"_s, context.argument(u"pageToken").toString());
        return RequestScope::of(context).run(u"dvr.chapters"_s, input, [](const Result<Outcome> &result) -> Value {
            if (!result)
                return graphqlError(result.error());
            const QJsonObject page = result->toJson();
            Value::List chapters;
            for (const QJsonValue &row : page.value(u"data"_s).toArray())
                chapters.push_back(chapterOf(row.toObject()));
            ValueObject out;
            out.insert(u"chapters"_s, std::move(chapters));
            out.insert(u"nextPageToken"_s, page.value(u"nextCursor"_s));
            return Value(std::move(out));
        });
    });
    resolvers.insert(u"Query.dvrChapter"_s, [](const FieldContext &context) -> Value {
        const auto id = plainId(context, u"dvrId", u"DVRRequest");
        if (!id)
            return id.error();
        QJsonObject input = chapterInput(context, *id, u"startMs", u"endMs");
        input.insert(u"limit"_s, 1);
        return RequestScope::of(context).run(u"dvr.chapters"_s, input, [](const Result<Outcome> &result) -> Value {
            if (!result)
                return graphqlError(result.error());
            const QJsonArray rows = result->toJson().value(u"data"_s).toArray();
            return rows.isEmpty() ? Value() : chapterOf(rows.first().toObject());
        });
    });
}

void bindSources(Bindings &bindings)
{
    bindings.resolvers.insert(u"Stream.recentPullSourceEvents"_s, [](const FieldContext &context) -> Value {
        if (context.source.member(u"ingestMode").toString() != u"pull")
            return {};
        const qint64 limit = std::clamp<qint64>(context.argument(u"limit").toInteger(), 1, 50);
        const auto later = RequestScope::of(context).streamSources.load(context.source.member(u"id").toString()).asPromise();
        auto list = Promise::make();
        later->whenSettled([list, limit](const Value &rows) {
            if (rows.asError())
                return list->settle(rows);
            Value::List events;
            for (qsizetype i = 0; i < std::min<qsizetype>(limit, rows.size()); ++i) {
                const Value row = rows.at(i);
                ValueObject event;
                event.insert(u"id"_s, GlobalId::encode(u"PullSourceEvent", row.member(u"id").toString()));
                event.insert(u"internalName"_s, row.member(u"streamId"));
                event.insert(u"eventKind"_s, row.member(u"kind"));
                event.insert(u"detail"_s, row.member(u"detail"));
                event.insert(u"createdAt"_s, row.member(u"at"));
                events.emplace_back(std::move(event));
            }
            list->settle(Value(std::move(events)));
        });
        return list;
    });
    bindings.costs.insert(u"Stream.recentPullSourceEvents"_s, weightedCost(5));
}
} // namespace

void bindVods(Bindings &bindings, NodeTable &nodes)
{
    bindVodType(bindings);
    bindUploads(bindings);
    bindArtifacts(bindings);
    bindChapters(bindings);
    bindSources(bindings);
    nodes.add(u"VodAsset"_s, u"vod.get"_s, u"vodId"_s, false);
}

QMap<QString, QString> boundVodCases()
{
    return {{u"vod.create"_s, u"Mutation.createVodUpload"_s},
            {u"vod.complete"_s, u"Mutation.completeVodUpload"_s},
            {u"vod.abort"_s, u"Mutation.abortVodUpload"_s},
            {u"vod.delete"_s, u"Mutation.deleteVodAsset"_s},
            {u"vod.status"_s, u"Query.vodUploadStatus"_s},
            {u"vod.get"_s, u"Query.vodAsset"_s},
            {u"storage.artifacts"_s, u"Query.storageArtifactsConnection"_s},
            {u"dvr.chapters"_s, u"Query.dvrChapters"_s},
            {u"stream.sourceEvents"_s, u"Stream.recentPullSourceEvents"_s}};
}

} // namespace castwright::graphql
