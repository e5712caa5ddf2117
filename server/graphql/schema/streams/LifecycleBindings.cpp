// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/schema/streams/LifecycleBindings.h"

#include "graphql/schema/ErrorValues.h"
#include "graphql/schema/GlobalId.h"
#include "graphql/schema/ListReader.h"
#include "graphql/schema/Paging.h"
#include "graphql/schema/streams/AnalyticsBindings.h"
#include "graphql/schema/streams/BindTools.h"
#include "graphql/schema/streams/StreamEvents.h"

#include <QJsonArray>
#include <QMap>

#include <algorithm>
#include <functional>
#include <limits>

namespace castwright::graphql {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype all = std::numeric_limits<qsizetype>::max();

QString bufferOf(const QJsonObject &row)
{
    const QString state = row.value(u"payload"_s)[u"state"_s].toString();
    return state == u"stalled" ? u"DRY"_s : state == u"live" ? u"RECOVER"_s : u"EMPTY"_s;
}

/// What all rows about a stream begin with. `type` is for the id.
ValueObject happened(const QJsonObject &row, const QString &type)
{
    const QString stream = row.value(u"streamId"_s).toString();
    ValueObject out;
    const QString raw = stream + u'|' + row.value(u"id"_s).toString() + u'|' + row.value(u"timestamp"_s).toString();
    out.insert(u"id"_s, GlobalId::encode(type, raw));
    out.insert(u"eventId"_s, row.value(u"id"_s));
    out.insert(u"timestamp"_s, row.value(u"timestamp"_s));
    out.insert(u"streamId"_s, GlobalId::encode(u"Stream", stream));
    out.insert(u"plainStreamId"_s, stream);
    out.insert(u"nodeId"_s, u"local"_s);
    return out;
}

Value bufferEvent(const QJsonObject &row)
{
    ValueObject out = happened(row, u"BufferEvent"_s);
    const QString details = row.value(u"details"_s).toString();
    out.insert(u"bufferState"_s, bufferOf(row));
    out.insert(u"eventData"_s, details.isEmpty() ? Value() : Value(details));
    out.insert(u"payload"_s, row.value(u"payload"_s));
    return out;
}

Value trackListEvent(const QJsonObject &row)
{
    ValueObject out = happened(row, u"TrackListEvent"_s);
    const QString stream = row.value(u"streamId"_s).toString();
    const Value tracks = tracksOf(stream, row.value(u"payload"_s).toObject());
    out.insert(u"trackList"_s, row.value(u"details"_s).toString());
    out.insert(u"trackCount"_s, tracks.member(u"totalTracks"));
    out.insert(u"tracks"_s, tracks.member(u"tracks"));
    return out;
}

Value rebufferingEvent(const QJsonObject &row)
{
    ValueObject out = happened(row, u"RebufferingEvent"_s);
    const QString state = bufferOf(row);
    out.insert(u"bufferState"_s, state);
    out.insert(u"previousState"_s, state == u"DRY" ? u"FULL"_s : u"DRY"_s);
    out.insert(u"rebufferStart"_s, state == u"DRY");
    out.insert(u"rebufferEnd"_s, state == u"RECOVER");
    return out;
}

Value viewerGeographic(const QJsonObject &row)
{
    ValueObject out = happened(row, u"ViewerGeographic"_s);
    const auto orNull = [&row](const QString &name) { return row.value(name).toString().isEmpty() ? Value() : Value(row.value(name)); };
    out.insert(u"countryCode"_s, orNull(u"countryCode"_s));
    out.insert(u"viewerCount"_s, 1);
    out.insert(u"connectionAddr"_s, orNull(u"address"_s));
    out.insert(u"eventType"_s, row.value(u"eventType"_s));
    out.insert(u"source"_s, row.value(u"protocol"_s));
    out.insert(u"connector"_s, row.value(u"protocol"_s));
    out.insert(u"sessionDurationSeconds"_s, qint64(row.value(u"seconds"_s).toDouble()));
    out.insert(u"bytesTransferred"_s, row.value(u"bytes"_s).toDouble());
    return out;
}

double lossOf(const Value &row)
{
    const double lost = row.member(u"packetsLost").toDouble();
    const double sum = row.member(u"packetsReceived").toDouble() + lost;
    return sum > 0 ? lost / sum : -1; // the transport does not tell
}

double perSecond(const Value &row, QStringView bytes)
{
    const double seconds = row.member(u"seconds").toDouble();
    return seconds > 0 ? row.member(bytes).toDouble() / seconds : 0;
}

void bindServed(Bindings &bindings)
{
    const auto bind = [&bindings](const char *field, Resolver resolver) {
        bindings.resolvers.insert(u"ClientMetrics5m."_s + QLatin1String(field), std::move(resolver));
    };
    bind("id", globalIdOf(u"id"_s, u"ClientMetrics5m"_s));
    bind("streamId", globalIdOf(u"streamId"_s, u"Stream"_s));
    bind("stream",
         [](const FieldContext &context) { return RequestScope::of(context).streams.load(context.source.member(u"streamId").toString()); });
    bind("nodeId", [](const FieldContext &) { return Value(u"local"_s); });
    bind("activeSessions", memberOf(u"mostViewers"_s));
    bind("avgBandwidthIn", [](const FieldContext &context) { return Value(perSecond(context.source, u"inBytes")); });
    bind("avgBandwidthOut", [](const FieldContext &context) { return Value(perSecond(context.source, u"outBytes")); });
    bind("avgConnectionTime", [](const FieldContext &context) { return Value(context.source.member(u"seconds").toDouble()); });
    bind("packetLossRate", [](const FieldContext &context) {
        const double loss = lossOf(context.source);
        return loss < 0 ? Value() : Value(loss);
    });
}

Value served(const FieldContext &context)
{
    const auto input = rangeInput(context);
    if (!input)
        return input.error();
    return readRows(RequestScope::of(context), u"analytics.health"_s, *input, all,
                    [input = *input](const Result<std::vector<Value>> &rows) -> Value {
                        if (!rows)
                            return graphqlError(rows.error());
                        double in = 0;
                        double out = 0;
                        double loss = 0;
                        double mostLoss = 0;
                        int withLoss = 0;
                        qint64 most = 0;
                        for (const Value &row : *rows) {
                            in += perSecond(row, u"inBytes");
                            out += perSecond(row, u"outBytes");
                            most = std::max(most, row.member(u"mostViewers").toInteger());
                            if (const double lost = lossOf(row); lost >= 0) {
                                ++withLoss;
                                loss += lost;
                                mostLoss = std::max(mostLoss, lost);
                            }
                        }
                        const double count = std::max<double>(1, double(rows->size()));
                        ValueObject sum;
                        sum.insert(u"asked"_s, input);
                        sum.insert(u"avgPacketLossRate"_s, withLoss > 0 ? Value(loss / withLoss) : Value());
                        sum.insert(u"peakPacketLossRate"_s, withLoss > 0 ? Value(mostLoss) : Value());
                        sum.insert(u"avgBandwidthIn"_s, in / count);
                        sum.insert(u"avgBandwidthOut"_s, out / count);
                        sum.insert(u"totalActiveSessions"_s, most);
                        return sum;
                    });
}

Value meanStay(const FieldContext &context)
{
    return readRows(RequestScope::of(context), u"analytics.viewerSessions"_s, context.source.member(u"asked").toJson().toObject(), all,
                    [](const Result<std::vector<Value>> &rows) -> Value {
                        if (!rows)
                            return graphqlError(rows.error());
                        double seconds = 0;
                        for (const Value &row : *rows)
                            seconds += row.member(u"seconds").toDouble();
                        return seconds / std::max<double>(1, double(rows->size()));
                    });
}

/// What a GeographicDistribution or an overview was asked for.
QJsonObject askedOf(const FieldContext &context)
{
    const Value range = context.source.contains(u"timeRange") ? context.source.member(u"timeRange") : context.source;
    QJsonObject input{{u"start"_s, range.member(u"start").toJson()}, {u"end"_s, range.member(u"end").toJson()}};
    if (const QString stream = context.source.member(u"streamId").toString(); !stream.isEmpty())
        input.insert(u"streamId"_s, stream);
    return input;
}

struct City {
    Value example;
    qint64 sessions = 0;
};

Value cities(const FieldContext &context, bool isCount)
{
    return readRows(RequestScope::of(context), u"analytics.viewerSessions"_s, askedOf(context), all,
                    [isCount](const Result<std::vector<Value>> &rows) -> Value {
                        if (!rows)
                            return graphqlError(rows.error());
                        QMap<QString, City> found;
                        for (const Value &row : *rows) {
                            const QString name = row.member(u"city").toString();
                            if (name.isEmpty())
                                continue;
                            City &city = found[row.member(u"countryCode").toString() + u'|' + name];
                            city.example = row;
                            ++city.sessions;
                        }
                        if (isCount)
                            return qint64(found.size());
                        QList<City> sorted = found.values();
                        std::ranges::stable_sort(sorted, std::ranges::greater(), &City::sessions);
                        Value::List list;
                        for (const City &city : sorted.mid(0, 10)) {
                            ValueObject out;
                            for (const QString &name : {u"city"_s, u"countryCode"_s, u"latitude"_s, u"longitude"_s})
                                out.insert(name, city.example.member(name));
                            out.insert(u"viewerCount"_s, city.sessions);
                            out.insert(u"percentage"_s, 100.0 * double(city.sessions) / double(rows->size()));
                            list.emplace_back(std::move(out));
                        }
                        return list;
                    });
}

Value countriesByHour(const FieldContext &context)
{
    const QJsonObject input = askedOf(context);
    const QString list = input.contains(u"streamId"_s) ? u"analytics.viewerHours"_s : u"analytics.viewerGeo"_s;
    return readRows(RequestScope::of(context), list, input, all, [](const Result<std::vector<Value>> &rows) -> Value {
        if (!rows)
            return graphqlError(rows.error());
        Value::List out;
        for (const Value &row : *rows) {
            ValueObject point;
            point.insert(u"timestamp"_s, row.member(u"hour"));
            point.insert(u"countryCode"_s, row.member(u"countryCode").toString());
            point.insert(u"viewerCount"_s, row.member(u"uniqueViewers"));
            out.emplace_back(std::move(point));
        }
        return out;
    });
}

Value peakBandwidth(const FieldContext &context)
{
    return readRows(RequestScope::of(context), u"analytics.nodes"_s, askedOf(context), all,
                    [](const Result<std::vector<Value>> &rows) -> Value {
                        if (!rows)
                            return graphqlError(rows.error());
                        double most = 0;
                        for (const Value &row : *rows)
                            most = std::max(most, row.member(u"outBytes").toDouble() * 8 / rowSeconds);
                        return most;
                    });
}
} // namespace

void bindLifecycle(Bindings &bindings, NodeTable &nodes)
{
    auto &resolvers = bindings.resolvers;
    const QString events = u"analytics.streamEvents"_s;
    resolvers.insert(u"AnalyticsLifecycle.bufferEventsConnection"_s, analyticsList(events, bufferEvent, u"bufferUpdate"_s));
    resolvers.insert(u"AnalyticsLifecycle.trackListConnection"_s, analyticsList(events, trackListEvent, u"trackListUpdate"_s));
    resolvers.insert(u"AnalyticsHealth.rebufferingEventsConnection"_s, analyticsList(events, rebufferingEvent, u"bufferUpdate"_s));
    resolvers.insert(u"AnalyticsHealth.clientQoeConnection"_s, analyticsList(u"analytics.health"_s));
    resolvers.insert(u"AnalyticsHealth.clientQoeSummary"_s, served);
    resolvers.insert(u"ClientQoeSummary.avgConnectionTime"_s, meanStay);
    resolvers.insert(u"StreamingUsage.viewerGeographicsConnection"_s, analyticsList(u"analytics.connectionEvents"_s, viewerGeographic));
    resolvers.insert(u"GeographicDistribution.topCities"_s, [](const FieldContext &context) { return cities(context, false); });
    resolvers.insert(u"GeographicDistribution.uniqueCities"_s, [](const FieldContext &context) { return cities(context, true); });
    resolvers.insert(u"GeographicDistribution.viewersByCountry"_s, countriesByHour);
    resolvers.insert(u"PlatformOverview.peakBandwidth"_s, peakBandwidth);
    for (const QString &type : {u"TrackListEvent"_s, u"RebufferingEvent"_s, u"ViewerGeographic"_s})
        resolvers.insert(type + u".stream"_s, [](const FieldContext &context) {
            return RequestScope::of(context).streams.load(context.source.member(u"plainStreamId").toString());
        });
    bindServed(bindings);
    nodes.addRows(u"BufferEvent"_s, events, bufferEvent, rowOf);
    nodes.addRows(u"TrackListEvent"_s, events, trackListEvent, rowOf);
    nodes.addRows(u"ClientMetrics5m"_s, u"analytics.health"_s);
}

} // namespace castwright::graphql
