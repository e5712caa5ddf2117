// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/schema/streams/ViewerEvents.h"

#include "graphql/execution/SourceStream.h"
#include "graphql/schema/GlobalId.h"
#include "graphql/schema/streams/BindTools.h"
#include "graphql/schema/streams/StreamEvents.h"

namespace castwright::graphql {

using namespace Qt::StringLiterals;

namespace {
Value orNull(const QJsonValue &value)
{
    return value.isUndefined() || (value.isString() && value.toString().isEmpty()) ? Value() : Value(value);
}

bool isViewer(const Event &event)
{
    return event.type == u"viewer.joined" || event.type == u"viewer.left";
}

/// What both views of a viewer begin with.
ValueObject viewerOf(const QJsonObject &viewer)
{
    const QString stream = viewer.value(u"streamId"_s).toString();
    ValueObject out;
    out.insert(u"streamId"_s, GlobalId::encode(u"Stream", stream));
    out.insert(u"plainStreamId"_s, stream);
    out.insert(u"nodeId"_s, u"local"_s);
    out.insert(u"sessionId"_s, viewer.value(u"sessionId"_s));
    return out;
}

bool isViewerFigures(const Event &event)
{
    return isViewer(event) || event.type == u"viewer.figures";
}

QString actionOf(const Event &event)
{
    return event.type == u"viewer.joined" ? u"connect"_s : event.type == u"viewer.left" ? u"disconnect"_s : u"update"_s;
}

Value metricsOf(const Event &event)
{
    const QJsonObject &viewer = event.data;
    const double seconds = viewer.value(u"seconds"_s).toDouble();
    const double bytes = viewer.value(u"bytes"_s).toDouble();
    ValueObject out = viewerOf(event.data);
    out.insert(u"action"_s, actionOf(event));
    out.insert(u"protocol"_s, viewer.value(u"protocol"_s));
    out.insert(u"host"_s, orNull(viewer.value(u"address"_s)));
    out.insert(u"connectionTime"_s, seconds);
    out.insert(u"bytesDownloaded"_s, bytes);
    if (seconds > 0)
        out.insert(u"bandwidthOutBps"_s, qint64(std::min(bytes * 8 / seconds, 2147483647.0)));
    out.insert(u"timestamp"_s, event.time.toSecsSinceEpoch());
    for (const auto &[name, from] : {std::pair(u"clientCountry"_s, u"countryCode"_s), std::pair(u"clientCity"_s, u"city"_s),
                                     std::pair(u"clientLatitude"_s, u"latitude"_s), std::pair(u"clientLongitude"_s, u"longitude"_s)})
        out.insert(name, orNull(viewer.value(from)));
    return out;
}

Value connection(const QString &eventId, const QString &time, const QString &eventType, const QJsonObject &viewer, ValueObject out)
{
    const QString raw = viewer.value(u"streamId"_s).toString() + u'|' + eventId + u'|' + time;
    out.insert(u"id"_s, GlobalId::encode(u"ConnectionEvent", raw));
    out.insert(u"eventId"_s, eventId);
    out.insert(u"timestamp"_s, time);
    out.insert(u"connectionAddr"_s, orNull(viewer.value(u"address"_s)));
    out.insert(u"connector"_s, viewer.value(u"protocol"_s));
    out.insert(u"eventType"_s, eventType);
    out.insert(u"sessionDurationSeconds"_s, qint64(viewer.value(u"seconds"_s).toDouble()));
    out.insert(u"bytesTransferred"_s, viewer.value(u"bytes"_s));
    for (const QString &name : {u"countryCode"_s, u"city"_s, u"latitude"_s, u"longitude"_s})
        out.insert(name, orNull(viewer.value(name)));
    return out;
}

Value connectionOf(const Event &event)
{
    return connection(event.id, jsonTime(event.time), actionOf(event), event.data, viewerOf(event.data));
}

QString eventFileOf(const QJsonObject &artifact)
{
    const QString media = artifact.value(u"mediaId"_s).toString();
    return media.isEmpty() ? QString() : QString(u"/v1/media/"_s + media + u"/file"_s);
}

Value clipStepOf(const Event &event)
{
    const QJsonObject &clip = event.data;
    const qsizetype stage =
        QStringList{u"queued"_s, u"processing"_s, u"ready"_s, u"failed"_s}.indexOf(clip.value(u"state"_s).toString()) + 1;
    ValueObject out = viewerOf(event.data);
    out.insert(u"stage"_s, qint64(stage));
    for (const QString &name : {u"clipHash"_s, u"playbackId"_s, u"sizeBytes"_s})
        out.insert(name, clip.value(name));
    out.insert(u"progressPercent"_s, stage == 3 ? 100 : 0);
    out.insert(u"filePath"_s, orNull(eventFileOf(clip)));
    out.insert(u"error"_s, orNull(clip.value(u"message"_s)));
    out.insert(u"startedAt"_s, epochSeconds(clip.value(u"createdAt"_s)));
    out.insert(u"completedAt"_s, stage >= 3 ? epochSeconds(clip.value(u"updatedAt"_s)) : Value());
    const Value start = epochSeconds(clip.value(u"startsAt"_s));
    const qint64 seconds = qRound64(clip.value(u"durationMs"_s).toDouble() / 1000);
    out.insert(u"startUnix"_s, start);
    out.insert(u"stopUnix"_s, start.isNull() ? Value() : Value(start.toInteger() + seconds));
    out.insert(u"durationSec"_s, seconds);
    const QString mode = clip.value(u"mode"_s).toString();
    out.insert(u"clipMode"_s, mode == u"now" ? u"CLIP_NOW"_s : mode.toUpper());
    return out;
}

Value dvrStepOf(const Event &event)
{
    const QJsonObject &dvr = event.data;
    ValueObject out = viewerOf(event.data);
    out.insert(u"status"_s, dvr.value(u"state"_s));
    for (const QString &name : {u"dvrHash"_s, u"playbackId"_s, u"sizeBytes"_s})
        out.insert(name, dvr.value(name));
    out.insert(u"manifestPath"_s,
               dvr.value(u"state"_s).toString() == u"ready"
                   ? Value(QString(u"/play/"_s + dvr.value(u"playbackId"_s).toString() + u"/index.m3u8"_s))
                   : Value());
    out.insert(u"startedAt"_s, epochSeconds(dvr.value(u"startedAt"_s)));
    out.insert(u"endedAt"_s, epochSeconds(dvr.value(u"endedAt"_s)));
    out.insert(u"error"_s, orNull(dvr.value(u"message"_s)));
    return out;
}

bool isStepOf(const Event &event, QLatin1String noun)
{
    const QString verb = event.type.section(u'.', 1);
    return event.type.section(u'.', 0, 0) == noun && (verb == u"created" || verb == u"updated");
}
} // namespace

Value historicalConnection(const QJsonObject &row)
{
    return connection(row.value(u"id"_s).toString(), row.value(u"timestamp"_s).toString(), row.value(u"eventType"_s).toString(), row,
                      viewerOf(row));
}

std::pair<QString, Value> viewerPayload(const Event &event)
{
    if (isViewer(event))
        return {u"connectionEvent"_s, connectionOf(event)};
    if (event.type == u"viewer.figures")
        return {u"viewerMetrics"_s, metricsOf(event)};
    if (isStepOf(event, QLatin1String("clip")))
        return {u"clipLifecycle"_s, clipStepOf(event)};
    if (isStepOf(event, QLatin1String("dvr")))
        return {u"dvrEvent"_s, dvrStepOf(event)};
    return {};
}

void bindViewerEvents(EventBus &events, Bindings &bindings)
{
    struct Row {
        QString field;
        std::function<bool(const Event &)> isOurs;
        Value (*make)(const Event &);
    };
    for (const Row &row :
         {Row{u"liveViewerMetrics"_s, isViewerFigures, metricsOf}, Row{u"liveConnectionEvents"_s, isViewer, connectionOf},
          Row{u"liveClipLifecycle"_s, [](const Event &event) { return isStepOf(event, QLatin1String("clip")); }, clipStepOf},
          Row{u"liveDvrLifecycle"_s, [](const Event &event) { return isStepOf(event, QLatin1String("dvr")); }, dvrStepOf}})
        bindings.subscribers.insert(
            u"Subscription."_s + row.field,
            [&events, row](const FieldContext &context) -> std::expected<std::shared_ptr<SourceStream>, GraphqlError> {
                return followStream(events, context, Scope::StreamsRead, row.field, [row](const QString &wanted) -> EventFilter {
                    return [row, wanted](const Event &event) -> std::optional<Value> {
                        if (!row.isOurs(event) || (!wanted.isEmpty() && event.data.value(u"streamId"_s).toString() != wanted))
                            return {};
                        return row.make(event);
                    };
                });
            });
    for (const QString &type : {u"ViewerMetrics"_s, u"ConnectionEvent"_s, u"ClipLifecycle"_s, u"DVREvent"_s})
        bindings.resolvers.insert(type + u".stream"_s, [](const FieldContext &context) {
            return RequestScope::of(context).streams.load(context.source.member(u"plainStreamId").toString());
        });
}

} // namespace castwright::graphql
