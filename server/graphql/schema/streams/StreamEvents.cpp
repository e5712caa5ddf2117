// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/schema/streams/StreamEvents.h"

#include "graphql/execution/SourceStream.h"
#include "graphql/schema/ErrorValues.h"
#include "graphql/schema/EventFields.h"
#include "graphql/schema/GlobalId.h"
#include "graphql/schema/streams/BindTools.h"
#include "graphql/schema/streams/HistoryBindings.h"
#include "graphql/schema/streams/InfraBindings.h"
#include "graphql/schema/streams/StreamFigures.h"
#include "graphql/schema/streams/ViewerEvents.h"

#include <QJsonArray>

namespace castwright::graphql {

using namespace Qt::StringLiterals;

namespace {
/// The stream that an event of ingest is about; empty for other events.
QString streamOf(const Event &event)
{
    if (event.type.startsWith(u"ingest."))
        return event.data.value(u"streamId"_s).toString();
    const QString verb = event.type.section(u'.', 1);
    const bool isChange = event.type.startsWith(u"stream.") && (verb == u"created" || verb == u"updated" || verb == u"deleted");
    return isChange ? event.data.value(u"id"_s).toString() : QString();
}

QString kindOf(const Event &event)
{
    if (event.type == u"ingest.live")
        return u"STREAM_START"_s;
    if (event.type == u"ingest.offline")
        return u"STREAM_END"_s;
    return event.type == u"ingest.health" ? u"BUFFER_UPDATE"_s : u"STREAM_LIFECYCLE_UPDATE"_s;
}

QJsonObject firstTrack(const QJsonObject &live, QLatin1String kind)
{
    for (const QJsonValue &track : live.value(u"tracks"_s).toArray())
        if (track[u"kind"_s].toString() == kind)
            return track.toObject();
    return {};
}

Value orNull(const QJsonObject &object, const QString &name)
{
    return object.isEmpty() ? Value() : Value(object.value(name));
}

/// What is known of an event, whether it has just happened or was kept. `live` is the StreamLive of its moment, if any.
Value streamEvent(const QString &eventId, const QString &stream, const QString &kind, const QString &time, const QJsonObject &live,
                  const QString &details, const QString &source)
{
    const QString state = live.value(u"state"_s).toString();
    const QJsonObject video = firstTrack(live, QLatin1String("video"));
    ValueObject out;
    out.insert(u"id"_s, GlobalId::encode(u"StreamEvent", QString(stream + u'|' + eventId + u'|' + time)));
    out.insert(u"eventId"_s, eventId);
    out.insert(u"streamId"_s, GlobalId::encode(u"Stream", stream));
    out.insert(u"plainStreamId"_s, stream);
    out.insert(u"nodeId"_s, u"local"_s);
    out.insert(u"type"_s, kind);
    if (!state.isEmpty())
        out.insert(u"status"_s, streamStatusOf(state, live.value(u"isRecording"_s).toBool(), live.contains(u"endedAt"_s)));
    out.insert(u"timestamp"_s, time);
    out.insert(u"details"_s, details.isEmpty() ? Value() : Value(details));
    out.insert(u"payload"_s, live);
    out.insert(u"source"_s, source);
    if (!live.contains(u"tracks"_s))
        return out;
    out.insert(u"bufferState"_s, state == u"live" ? u"FULL"_s : state == u"stalled" ? u"DRY"_s : u"EMPTY"_s);
    out.insert(u"totalInputs"_s, state == u"live" || state == u"stalled" ? 1 : 0);
    if (const int height = video.value(u"height"_s).toInt(); height > 0)
        out.insert(u"qualityTier"_s, u"%1p%2"_s.arg(height).arg(qRound(video.value(u"fps"_s).toDouble())));
    out.insert(u"hasIssues"_s, !live.value(u"health"_s)[u"factors"_s].toArray().isEmpty());
    out.insert(u"trackCount"_s, qint64(live.value(u"tracks"_s).toArray().size()));
    out.insert(u"primaryWidth"_s, orNull(video, u"width"_s));
    out.insert(u"primaryHeight"_s, orNull(video, u"height"_s));
    out.insert(u"primaryFps"_s, orNull(video, u"fps"_s));
    out.insert(u"primaryCodec"_s, orNull(video, u"codec"_s));
    out.insert(u"primaryBitrate"_s, orNull(video, u"bitrateBps"_s));
    out.insert(u"uploadedBytes"_s, live.value(u"inTotalBytes"_s));
    out.insert(u"downloadedBytes"_s, live.value(u"outTotalBytes"_s));
    out.insert(u"totalViewers"_s, live.value(u"viewers"_s));
    out.insert(u"totalOutputs"_s, live.value(u"viewers"_s).toInt() + live.value(u"systemClients"_s).toInt());
    out.insert(u"requestUrl"_s, live.value(u"peer"_s));
    out.insert(u"protocol"_s, live.value(u"protocol"_s));
    return out;
}

Value streamEventOf(const Event &event)
{
    return streamEvent(event.id, streamOf(event), kindOf(event), jsonTime(event.time), event.data,
                       event.data.value(u"message"_s).toString(), u"LIVE"_s);
}

Value trackOf(const QJsonObject &track, int number)
{
    const bool isVideo = track.value(u"kind"_s).toString() == u"video";
    ValueObject out;
    out.insert(u"trackName"_s, QString(track.value(u"kind"_s).toString() + QString::number(number)));
    out.insert(u"trackType"_s, track.value(u"kind"_s));
    out.insert(u"codec"_s, track.value(u"codec"_s));
    out.insert(u"bitrateBps"_s, track.value(u"bitrateBps"_s));
    out.insert(u"bitrateKbps"_s, qint64(track.value(u"bitrateBps"_s).toDouble() / 1000));
    for (const QString &name : isVideo ? QStringList{u"width"_s, u"height"_s, u"fps"_s} : QStringList{u"channels"_s, u"sampleRate"_s})
        out.insert(name, track.value(name));
    if (isVideo)
        out.insert(u"resolution"_s, u"%1x%2"_s.arg(track.value(u"width"_s).toInt()).arg(track.value(u"height"_s).toInt()));
    return out;
}

/// What tells tracks apart, without the figures that change every second.
QString trackKey(const QJsonObject &live)
{
    QStringList parts;
    for (const QJsonValue &track : live.value(u"tracks"_s).toArray())
        parts.append(QString(track[u"kind"_s].toString() + track[u"codec"_s].toString() + u'/' + QString::number(track[u"width"_s].toInt())
                             + u'x' + QString::number(track[u"height"_s].toInt()) + u'/'
                             + QString::number(track[u"sampleRate"_s].toInt())));
    return parts.join(u' ');
}

/// The member of its own that an event has beside streamEvent, and its value; empty for most.
std::pair<QString, Value> payloadOf(const Event &event)
{
    if (auto ofViewer = viewerPayload(event); !ofViewer.first.isEmpty())
        return ofViewer;
    if (auto ofHistory = historyPayload(event); !ofHistory.first.isEmpty())
        return ofHistory;
    return event.type == u"node.figures" ? std::pair(u"systemHealthEvent"_s, systemHealth(event)) : std::pair<QString, Value>();
}

/// Nothing for figures that have no member of their own.
std::optional<Value> firehoseOf(const Event &event)
{
    const bool isOfStream = !streamOf(event).isEmpty();
    const auto [member, value] = isOfStream ? std::pair<QString, Value>() : payloadOf(event);
    if (event.isHighRate && member.isEmpty())
        return {};
    const bool isOfServer = event.studioId.isEmpty() || member == u"systemHealthEvent";
    ValueObject out;
    out.insert(u"type"_s, event.type);
    out.insert(u"channel"_s,
               isOfStream || (!member.isEmpty() && member != u"systemHealthEvent") ? u"STREAMS"_s
                   : isOfServer                                                    ? u"SYSTEM"_s
                                                                                   : u"STUDIO"_s);
    out.insert(u"timestamp"_s, jsonTime(event.time));
    out.insert(u"payload"_s, event.data);
    if (isOfStream)
        out.insert(u"streamEvent"_s, streamEventOf(event));
    else if (!member.isEmpty())
        out.insert(member, value);
    return Value(std::move(out));
}

} // namespace

Value tracksOf(const QString &streamId, const QJsonObject &live)
{
    const QJsonArray list = live.value(u"tracks"_s).toArray();
    const QJsonObject video = firstTrack(live, QLatin1String("video"));
    const QJsonObject sound = firstTrack(live, QLatin1String("audio"));
    Value::List tracks;
    int videos = 0;
    int sounds = 0;
    for (const QJsonValue &track : list)
        tracks.push_back(trackOf(track.toObject(), track[u"kind"_s].toString() == u"video" ? ++videos : ++sounds));
    ValueObject out;
    out.insert(u"streamId"_s, GlobalId::encode(u"Stream", streamId));
    out.insert(u"plainStreamId"_s, streamId);
    out.insert(u"tracks"_s, std::move(tracks));
    out.insert(u"totalTracks"_s, qint64(list.size()));
    out.insert(u"videoTrackCount"_s, videos);
    out.insert(u"audioTrackCount"_s, sounds);
    out.insert(u"primaryWidth"_s, orNull(video, u"width"_s));
    out.insert(u"primaryHeight"_s, orNull(video, u"height"_s));
    out.insert(u"primaryFps"_s, orNull(video, u"fps"_s));
    out.insert(u"primaryVideoBitrate"_s, orNull(video, u"bitrateBps"_s));
    out.insert(u"primaryVideoCodec"_s, orNull(video, u"codec"_s));
    out.insert(u"primaryAudioBitrate"_s, orNull(sound, u"bitrateBps"_s));
    out.insert(u"primaryAudioCodec"_s, orNull(sound, u"codec"_s));
    out.insert(u"primaryAudioChannels"_s, orNull(sound, u"channels"_s));
    out.insert(u"primaryAudioSampleRate"_s, orNull(sound, u"sampleRate"_s));
    return out;
}

Value historicalStreamEvent(const QJsonObject &row)
{
    const QString type = row.value(u"type"_s).toString();
    static const QHash<QString, QString> kinds{{u"streamStart"_s, u"STREAM_START"_s},
                                               {u"streamEnd"_s, u"STREAM_END"_s},
                                               {u"bufferUpdate"_s, u"BUFFER_UPDATE"_s},
                                               {u"trackListUpdate"_s, u"TRACK_LIST_UPDATE"_s},
                                               {u"streamSource"_s, u"STREAM_SOURCE"_s}};
    return streamEvent(row.value(u"id"_s).toString(), row.value(u"streamId"_s).toString(), kinds.value(type, u"STREAM_LIFECYCLE_UPDATE"_s),
                       row.value(u"timestamp"_s).toString(), row.value(u"payload"_s).toObject(), row.value(u"details"_s).toString(),
                       u"HISTORICAL"_s);
}

std::expected<std::shared_ptr<SourceStream>, GraphqlError> followStream(EventBus &events, const FieldContext &context, Scope scope,
                                                                        const QString &field,
                                                                        const std::function<EventFilter(const QString &streamId)> &filterOf)
{
    const Caller &caller = RequestScope::of(context).caller;
    if (!caller.holds(scope)) {
        const QString name = Codec<Scope>::text(scope);
        return std::unexpected(graphqlError({ErrorCode::MissingScope, u"This key lacks the scope %1."_s.arg(name), {}, {}, 0, name}));
    }
    const auto stream = plainId(context, u"streamId", u"Stream");
    if (!stream)
        return std::unexpected(stream.error());
    return followEvents(events, caller, field, filterOf(*stream));
}

void bindStreamEvents(EventBus &events, Bindings &bindings)
{
    for (const QString &type : {u"StreamEvent"_s, u"TrackListUpdate"_s})
        bindings.resolvers.insert(type + u".stream"_s, [](const FieldContext &context) {
            return RequestScope::of(context).streams.load(context.source.member(u"plainStreamId").toString());
        });
    bindings.subscribers.insert(
        u"Subscription.liveStreamEvents"_s,
        [&events](const FieldContext &context) -> std::expected<std::shared_ptr<SourceStream>, GraphqlError> {
            return followStream(events, context, Scope::StreamsRead, u"liveStreamEvents"_s, [](const QString &wanted) -> EventFilter {
                return [wanted](const Event &event) -> std::optional<Value> {
                    const QString stream = streamOf(event);
                    const bool isWanted = !stream.isEmpty() && !event.isHighRate && (wanted.isEmpty() || wanted == stream);
                    return isWanted ? std::optional(streamEventOf(event)) : std::nullopt;
                };
            });
        });
    bindings.subscribers.insert(
        u"Subscription.liveTrackListUpdates"_s,
        [&events](const FieldContext &context) -> std::expected<std::shared_ptr<SourceStream>, GraphqlError> {
            return followStream(events, context, Scope::StreamsRead, u"liveTrackListUpdates"_s, [](const QString &wanted) -> EventFilter {
                return [wanted, last = std::make_shared<QString>()](const Event &event) -> std::optional<Value> {
                    if (!event.type.startsWith(u"ingest.") || streamOf(event) != wanted || !event.data.contains(u"tracks"_s))
                        return {};
                    const QString key = trackKey(event.data);
                    if (key == *last)
                        return {};
                    *last = key;
                    return tracksOf(wanted, event.data);
                };
            });
        });
    bindings.subscribers.insert(u"Subscription.liveFirehose"_s,
                                [&events](const FieldContext &context) -> std::expected<std::shared_ptr<SourceStream>, GraphqlError> {
                                    return followStream(events, context, Scope::StreamRead, u"liveFirehose"_s,
                                                        [](const QString &) -> EventFilter { return firehoseOf; });
                                });
}

} // namespace castwright::graphql
