// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/schema/streams/HistoryBindings.h"

#include "graphql/execution/SourceStream.h"
#include "graphql/limits/Complexity.h"
#include "graphql/schema/ErrorValues.h"
#include "graphql/schema/GlobalId.h"
#include "graphql/schema/ListReader.h"
#include "graphql/schema/streams/AnalyticsBindings.h"
#include "graphql/schema/streams/BindTools.h"
#include "graphql/schema/streams/StreamEvents.h"

#include <QJsonArray>

namespace castwright::graphql {

using namespace Qt::StringLiterals;

namespace {
Value numberOrNull(const QJsonValue &value)
{
    return value.toDouble() > 0 ? Value(value.toDouble()) : Value();
}

/// The file of something, once there is one.
Value fileOf(const QJsonObject &row)
{
    const QJsonObject payload = row.value(u"payload"_s).toObject();
    const bool isUpload = row.value(u"kind"_s).toString() == u"vod";
    const QString media = isUpload ? payload.value(u"id"_s).toString() : payload.value(u"mediaId"_s).toString();
    const bool isThere = row.value(u"stage"_s).toString() == u"ready" && !media.isEmpty();
    return isThere ? Value(QString(u"/v1/media/"_s + media + u"/file"_s)) : Value();
}

/// What both views of a stage begin with. Uploads come from no stream: their streamId is empty.
ValueObject stageOf(const QJsonObject &row, const QString &type)
{
    const QString stream = row.value(u"streamId"_s).toString();
    const QString time = row.value(u"timestamp"_s).toString();
    QString rowId = row.value(u"id"_s).toString();
    if (!rowId.contains(u'|')) // of an event, which does not name its place in the list
        rowId = u"%1|%2"_s.arg(QDateTime::fromString(time, Qt::ISODateWithMs).toMSecsSinceEpoch(), 14, 10, QChar(u'0')).arg(rowId);
    const QString raw = row.value(u"artifactId"_s).toString() + u'|' + rowId + u'|' + time;
    ValueObject out;
    out.insert(u"id"_s, GlobalId::encode(type, raw));
    out.insert(u"timestamp"_s, time);
    out.insert(u"streamId"_s, stream.isEmpty() ? QString() : GlobalId::encode(u"Stream", stream));
    out.insert(u"plainStreamId"_s, stream);
    return out;
}

Value artifactEvent(const QJsonObject &row)
{
    const QJsonObject payload = row.value(u"payload"_s).toObject();
    const bool isClip = row.value(u"kind"_s).toString() == u"clip";
    const Value start = epochSeconds(payload.value(isClip ? u"startsAt"_s : u"startedAt"_s));
    ValueObject out = stageOf(row, u"ArtifactEvent"_s);
    out.insert(u"playbackId"_s, textOrNull(row.value(u"playbackId"_s)));
    out.insert(u"stage"_s, row.value(u"stage"_s));
    out.insert(u"contentType"_s, row.value(u"kind"_s));
    out.insert(u"startUnix"_s, start);
    if (isClip && !start.isNull())
        out.insert(u"stopUnix"_s, start.toInteger() + qRound64(payload.value(u"durationMs"_s).toDouble() / 1000));
    else
        out.insert(u"stopUnix"_s, epochSeconds(payload.value(u"endedAt"_s)));
    out.insert(u"ingestNodeId"_s, u"local"_s);
    if (row.value(u"stage"_s).toString() == u"ready")
        out.insert(u"percent"_s, 100);
    out.insert(u"message"_s, textOrNull(row.value(u"message"_s)));
    out.insert(u"filePath"_s, fileOf(row));
    out.insert(u"sizeBytes"_s, numberOrNull(row.value(u"sizeBytes"_s)));
    out.insert(u"expiresAt"_s, epochSeconds(payload.value(u"expiresAt"_s)));
    return out;
}

Value storageEvent(const QJsonObject &row)
{
    const QJsonObject payload = row.value(u"payload"_s).toObject();
    ValueObject out = stageOf(row, u"StorageEvent"_s);
    out.insert(u"assetHash"_s, row.value(u"hash"_s));
    out.insert(u"action"_s, row.value(u"stage"_s).toString() == u"deleted" ? u"deleted"_s : u"stored"_s);
    out.insert(u"assetType"_s, row.value(u"kind"_s));
    out.insert(u"sizeBytes"_s, row.value(u"sizeBytes"_s).toDouble());
    out.insert(u"localPath"_s, fileOf(row));
    out.insert(u"nodeId"_s, u"local"_s);
    if (const double ms = payload.value(u"durationMs"_s).toDouble(); ms > 0)
        out.insert(u"durationMs"_s, qint64(ms));
    return out;
}

Value vodStep(const QJsonObject &row)
{
    const QJsonObject asset = row.value(u"payload"_s).toObject();
    const QString stage = row.value(u"stage"_s).toString();
    const qsizetype status = QStringList{u"uploading"_s, u"processing"_s, u"ready"_s, u"failed"_s, u"deleted"_s}.indexOf(stage) + 1;
    ValueObject out;
    out.insert(u"status"_s, qint64(std::max<qsizetype>(1, status))); // announced is uploading
    out.insert(u"vodHash"_s, row.value(u"hash"_s));
    out.insert(u"playbackId"_s, textOrNull(row.value(u"playbackId"_s)));
    out.insert(u"uploadId"_s, row.value(u"artifactId"_s));
    out.insert(u"filename"_s, textOrNull(asset.value(u"filename"_s)));
    out.insert(u"contentType"_s, textOrNull(asset.value(u"contentType"_s)));
    out.insert(u"sizeBytes"_s, numberOrNull(row.value(u"sizeBytes"_s)));
    out.insert(u"filePath"_s, fileOf(row));
    out.insert(u"error"_s, textOrNull(row.value(u"message"_s)));
    out.insert(u"startedAt"_s, epochSeconds(asset.value(u"createdAt"_s)));
    out.insert(u"completedAt"_s, stage == u"ready" || stage == u"failed" ? epochSeconds(row.value(u"timestamp"_s)) : Value());
    out.insert(u"nodeId"_s, u"local"_s);
    if (const double ms = asset.value(u"durationMs"_s).toDouble(); ms > 0)
        out.insert(u"durationMs"_s, qint64(ms));
    if (const int height = asset.value(u"height"_s).toInt(); height > 0)
        out.insert(u"resolution"_s, u"%1x%2"_s.arg(asset.value(u"width"_s).toInt()).arg(height));
    out.insert(u"videoCodec"_s, textOrNull(asset.value(u"videoCodec"_s)));
    out.insert(u"audioCodec"_s, textOrNull(asset.value(u"audioCodec"_s)));
    return out;
}

Value routingEvent(const QJsonObject &row)
{
    const QString stream = row.value(u"streamId"_s).toString();
    const QString name = row.value(u"nodeName"_s).toString();
    ValueObject out;
    out.insert(u"timestamp"_s, row.value(u"timestamp"_s));
    out.insert(u"streamId"_s, stream.isEmpty() ? QString() : GlobalId::encode(u"Stream", stream));
    out.insert(u"plainStreamId"_s, stream);
    out.insert(u"selectedNode"_s, name.isEmpty() ? row.value(u"nodeId"_s).toString() : name);
    out.insert(u"nodeId"_s, textOrNull(row.value(u"nodeId"_s)));
    out.insert(u"nodeName"_s, textOrNull(row.value(u"nodeName"_s)));
    out.insert(u"status"_s, row.value(u"status"_s));
    out.insert(u"details"_s, textOrNull(row.value(u"details"_s)));
    out.insert(u"candidatesCount"_s, row.value(u"candidates"_s).toInt());
    out.insert(u"latencyMs"_s, row.value(u"latencyMs"_s).toDouble());
    for (const auto &[theirs, ours] : {std::pair(u"clientCountry"_s, u"countryCode"_s), std::pair(u"clientLatitude"_s, u"latitude"_s),
                                       std::pair(u"clientLongitude"_s, u"longitude"_s), std::pair(u"nodeLatitude"_s, u"nodeLatitude"_s),
                                       std::pair(u"nodeLongitude"_s, u"nodeLongitude"_s), std::pair(u"routingDistance"_s, u"distanceKm"_s)})
        out.insert(theirs, row.contains(ours) ? Value(row.value(ours)) : Value());
    out.insert(u"eventType"_s, u"resolve"_s);
    out.insert(u"source"_s, u"viewer"_s);
    out.insert(u"clusterId"_s, u"local"_s);
    return out;
}

/// A list of stages; the arguments narrow it by kind and stage.
Resolver stagesList(const QString &useCase, QStringView kindArgument, Value (*change)(const QJsonObject &))
{
    return [useCase, kindArgument, change](const FieldContext &context) -> Value {
        auto input = rangeInput(context);
        if (!input)
            return input.error();
        if (const QString kind = context.argument(kindArgument).toString(); !kind.isEmpty())
            input->insert(u"kind"_s, kind.toLower());
        if (const QString stage = context.argument(u"stage").toString(); !stage.isEmpty())
            input->insert(u"stage"_s, stage.toLower());
        return readWindow(RequestScope::of(context), useCase, *input, context.argument(u"page"), false, change);
    };
}

Value efficiency(const FieldContext &context)
{
    const auto input = rangeInput(context);
    if (!input)
        return input.error();
    return RequestScope::of(context).run(u"analytics.routing"_s, *input, [](const Result<Outcome> &result) -> Value {
        if (!result)
            return graphqlError(result.error());
        const QJsonObject sum = result->toJson();
        Value::List countries;
        for (const QJsonValue &row : sum.value(u"countries"_s).toArray()) {
            ValueObject country;
            country.insert(u"countryCode"_s, row[u"countryCode"_s]);
            country.insert(u"requestCount"_s, row[u"viewers"_s]);
            countries.emplace_back(std::move(country));
        }
        const double decisions = sum.value(u"decisions"_s).toDouble();
        ValueObject out;
        out.insert(u"totalDecisions"_s, sum.value(u"decisions"_s));
        out.insert(u"successCount"_s, sum.value(u"successes"_s));
        out.insert(u"successRate"_s, decisions > 0 ? sum.value(u"successes"_s).toDouble() / decisions : 0.0);
        out.insert(u"avgRoutingDistance"_s, sum.value(u"averageDistanceKm"_s));
        out.insert(u"avgLatencyMs"_s, sum.value(u"averageLatencyMs"_s));
        out.insert(u"topCountries"_s, std::move(countries));
        return out;
    });
}

std::optional<Value> vodOf(const Event &event)
{
    const bool isOne = event.type == u"artifact.stage" && event.data.value(u"kind"_s).toString() == u"vod";
    return isOne ? std::optional(vodStep(event.data)) : std::nullopt;
}

std::optional<Value> storedOf(const Event &event, const QString &wanted)
{
    const QString stage = event.data.value(u"stage"_s).toString();
    const bool isOne = event.type == u"artifact.stage" && (stage == u"ready" || stage == u"deleted")
        && (wanted.isEmpty() || event.data.value(u"streamId"_s).toString() == wanted);
    return isOne ? std::optional(storageEvent(event.data)) : std::nullopt;
}

void bindLive(EventBus &events, Bindings &bindings)
{
    bindings.subscribers.insert(u"Subscription.liveVodLifecycle"_s,
                                [&events](const FieldContext &context) -> std::expected<std::shared_ptr<SourceStream>, GraphqlError> {
                                    return followStream(events, context, Scope::MediaRead, u"liveVodLifecycle"_s,
                                                        [](const QString &) -> EventFilter { return vodOf; });
                                });
    bindings.subscribers.insert(u"Subscription.liveStorageEvents"_s,
                                [&events](const FieldContext &context) -> std::expected<std::shared_ptr<SourceStream>, GraphqlError> {
                                    return followStream(events, context, Scope::MediaRead, u"liveStorageEvents"_s,
                                                        [](const QString &wanted) -> EventFilter {
                                                            return [wanted](const Event &event) { return storedOf(event, wanted); };
                                                        });
                                });
}
} // namespace

std::pair<QString, Value> historyPayload(const Event &event)
{
    if (event.type == u"routing.decided")
        return {u"routingEvent"_s, routingEvent(event.data)};
    const bool isGone = event.data.value(u"stage"_s).toString() == u"deleted";
    if (const auto step = isGone ? std::nullopt : vodOf(event))
        return {u"vodLifecycle"_s, *step};
    if (const auto stored = storedOf(event, {}))
        return {u"storageEvent"_s, *stored};
    return {};
}

void bindHistory(EventBus &events, Bindings &bindings, NodeTable &nodes)
{
    auto &resolvers = bindings.resolvers;
    resolvers.insert(u"AnalyticsLifecycle.artifactEventsConnection"_s,
                     stagesList(u"analytics.artifactEvents"_s, u"contentType", artifactEvent));
    resolvers.insert(u"AnalyticsLifecycle.storageEventsConnection"_s, stagesList(u"analytics.storageEvents"_s, u"assetType", storageEvent));
    resolvers.insert(u"AnalyticsInfra.routingEventsConnection"_s, analyticsList(u"analytics.routingEvents"_s, routingEvent));
    resolvers.insert(u"AnalyticsInfra.routingEfficiency"_s, efficiency);
    bindings.costs.insert(u"AnalyticsInfra.routingEfficiency"_s, weightedCost(10));
    for (const QString &type : {u"ArtifactEvent"_s, u"StorageEvent"_s, u"RoutingEvent"_s, u"ArtifactState"_s})
        resolvers.insert(type + u".stream"_s, [](const FieldContext &context) -> Value {
            const QString id = context.source.member(u"plainStreamId").toString();
            return id.isEmpty() ? Value() : RequestScope::of(context).streams.load(id);
        });
    bindLive(events, bindings);
    nodes.addRows(u"ArtifactEvent"_s, u"analytics.artifactEvents"_s, artifactEvent, rowOf);
    nodes.addRows(u"StorageEvent"_s, u"analytics.storageEvents"_s, storageEvent, rowOf);
}

QMap<QString, QString> boundHistoryCases()
{
    return {{u"analytics.artifactEvents"_s, u"AnalyticsLifecycle.artifactEventsConnection"_s},
            {u"analytics.storageEvents"_s, u"AnalyticsLifecycle.storageEventsConnection"_s},
            {u"analytics.routingEvents"_s, u"AnalyticsInfra.routingEventsConnection"_s},
            {u"analytics.routing"_s, u"AnalyticsInfra.routingEfficiency"_s}};
}

} // namespace castwright::graphql
