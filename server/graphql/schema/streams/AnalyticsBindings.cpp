// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/schema/streams/AnalyticsBindings.h"

#include "graphql/limits/Complexity.h"
#include "graphql/schema/ErrorValues.h"
#include "graphql/schema/GlobalId.h"
#include "graphql/schema/ListReader.h"
#include "graphql/schema/Paging.h"
#include "graphql/schema/streams/BindTools.h"
#include "graphql/schema/streams/StreamEvents.h"
#include "graphql/schema/streams/ViewerEvents.h"

#include <QJsonArray>

namespace castwright::graphql {

using namespace Qt::StringLiterals;

bool asksElsewhere(const FieldContext &context)
{
    const QString node = GlobalId::plain(context.argument(u"nodeId").toString(), u"InfrastructureNode").value_or(u"?"_s);
    const QString cluster = context.argument(u"clusterId").toString();
    const QString storage = context.argument(u"storageScope").toString();
    return (!node.isEmpty() && node != u"local") || (!cluster.isEmpty() && cluster != u"local")
        || (!storage.isEmpty() && storage != u"hot");
}

GraphqlResult<QJsonObject> rangeInput(const FieldContext &context)
{
    QJsonObject input;
    const auto stream = plainId(context, u"streamId", u"Stream");
    if (!stream)
        return std::unexpected(stream.error());
    if (!stream->isEmpty())
        input.insert(u"streamId"_s, *stream);
    const Value range = context.argument(u"timeRange");
    for (const QString &name : {u"start"_s, u"end"_s})
        if (range.member(name).isString())
            input.insert(name, range.member(name).toString());
    return input;
}

Resolver analyticsList(const QString &useCase, const std::function<Value(const QJsonObject &)> &change, const QString &filter)
{
    return [useCase, change, filter](const FieldContext &context) -> Value {
        if (asksElsewhere(context))
            return Value::native<ConnectionValue>(std::make_shared<ConnectionValue>());
        auto input = rangeInput(context);
        if (!input)
            return input.error();
        const QString authType = context.argument(u"authType").toString();
        if (!filter.isEmpty() || !authType.isEmpty())
            input->insert(u"filter"_s, filter.isEmpty() ? authType : filter);
        if (const QString kind = context.argument(u"operationType").toString(); !kind.isEmpty())
            input->insert(u"operationType"_s, kind);
        return readWindow(RequestScope::of(context), useCase, *input, context.argument(u"page"), false, change);
    };
}

namespace {

/// "5m", "1h", "1d" in seconds; 300 when it is none of these.
int secondsOf(const QString &interval)
{
    const int number = std::max(1, QStringView(interval).chopped(interval.isEmpty() ? 0 : 1).toInt());
    const int unit = interval.endsWith(u'd') ? 86400 : interval.endsWith(u'h') ? 3600 : 60;
    return std::clamp(number * unit / 300 * 300, 300, 86400);
}

Value timeSeries(const FieldContext &context)
{
    auto input = rangeInput(context);
    if (!input)
        return input.error();
    input->insert(u"intervalSec"_s, secondsOf(context.argument(u"interval").toString()));
    return readWindow(RequestScope::of(context), u"analytics.timeSeries"_s, *input, context.argument(u"page"), false);
}

/// The range that was asked for, as the answer repeats it; absent is the last week.
QJsonObject rangeAsked(const QJsonObject &input)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return {{u"start"_s, input.value(u"start"_s).toString(jsonTime(now.addDays(-7)))},
            {u"end"_s, input.value(u"end"_s).toString(jsonTime(now))}};
}

Value summary(const FieldContext &context)
{
    const auto input = rangeInput(context);
    if (!input)
        return input.error();
    return RequestScope::of(context).run(u"analytics.summary"_s, *input,
                                         [range = rangeAsked(*input)](const Result<Outcome> &result) -> Value {
                                             if (!result)
                                                 return graphqlError(result.error());
                                             QJsonObject json = result->toJson();
                                             json.insert(u"timeRange"_s, range);
                                             return json;
                                         });
}

double sortValue(const QJsonObject &row, const QString &by)
{
    const QString member = by == u"UNIQUE_VIEWERS" ? u"uniqueViewers"_s
        : by == u"TOTAL_VIEWS"                     ? u"totalViews"_s
        : by == u"VIEWER_HOURS"                    ? u"viewerSeconds"_s
                                                   : u"egressBytes"_s;
    return row.value(member).toDouble();
}

/// All streams, in the order that was asked for. The place in that order is the cursor.
Value summaries(const FieldContext &context)
{
    const auto input = rangeInput(context);
    if (!input)
        return input.error();
    const QString by = context.argument(u"sortBy").toString();
    const bool rises = context.argument(u"sortOrder").toString() == u"ASC";
    const Value page = context.argument(u"page");
    return RequestScope::of(context).run(
        u"analytics.summaries"_s, *input, [by, rises, page, range = rangeAsked(*input)](const Result<Outcome> &result) -> Value {
            if (!result)
                return graphqlError(result.error());
            std::vector<QJsonObject> rows;
            for (const QJsonValue &row : result->toJson().value(u"data"_s).toArray())
                rows.push_back(row.toObject());
            std::stable_sort(rows.begin(), rows.end(), [&by, rises](const QJsonObject &x, const QJsonObject &y) {
                return rises ? sortValue(x, by) < sortValue(y, by) : sortValue(x, by) > sortValue(y, by);
            });
            std::vector<Value> values;
            for (QJsonObject &row : rows) {
                row.insert(u"timeRange"_s, range);
                row.insert(u"place"_s, QString::number(values.size()).rightJustified(8, u'0'));
                values.emplace_back(row);
            }
            auto cut = pageOf(values, page, [](const Value &row) { return row.member(u"place").toString(); });
            return cut ? *cut : Value(cut.error());
        });
}

Value geography(const FieldContext &context)
{
    const auto input = rangeInput(context);
    if (!input)
        return input.error();
    const qint64 most = std::clamp<qint64>(context.argument(u"topN").toInteger(), 1, 500);
    return RequestScope::of(context).run(u"analytics.geo"_s, *input,
                                         [most, asked = *input, range = rangeAsked(*input)](const Result<Outcome> &result) -> Value {
                                             if (!result)
                                                 return graphqlError(result.error());
                                             const QJsonObject json = result->toJson();
                                             Value::List countries;
                                             int known = 0;
                                             for (const QJsonValue &row : json.value(u"countries"_s).toArray()) {
                                                 known += row[u"countryCode"_s].toString().isEmpty() ? 0 : 1;
                                                 if (qint64(countries.size()) >= most)
                                                     continue;
                                                 ValueObject country;
                                                 country.insert(u"countryCode"_s, row[u"countryCode"_s]);
                                                 country.insert(u"viewerCount"_s, row[u"viewers"_s]);
                                                 country.insert(u"percentage"_s, row[u"percent"_s]);
                                                 countries.emplace_back(std::move(country));
                                             }
                                             ValueObject out;
                                             out.insert(u"timeRange"_s, range);
                                             out.insert(u"streamId"_s, asked.value(u"streamId"_s));
                                             out.insert(u"topCountries"_s, std::move(countries));
                                             out.insert(u"uniqueCountries"_s, known);
                                             out.insert(u"totalViewers"_s, json.value(u"totalViewers"_s));
                                             return out;
                                         });
}

Value overview(const FieldContext &context)
{
    const auto input = rangeInput(context);
    return input ? readValue(RequestScope::of(context), u"analytics.overview"_s, *input) : Value(input.error());
}

Value dailyStats(const FieldContext &context)
{
    const qint64 days = std::clamp<qint64>(context.argument(u"days").toInteger(), 1, 366);
    const QDateTime start = QDateTime::currentDateTimeUtc().addDays(-days);
    return RequestScope::of(context).run(u"analytics.accountDaily"_s, {{u"start"_s, jsonTime(start)}, {u"limit"_s, days}},
                                         [](const Result<Outcome> &result) -> Value {
                                             return result ? Value(result->toJson().value(u"data"_s)) : Value(graphqlError(result.error()));
                                         });
}

/// The rows of five minutes in one.
Value healthSummary(const FieldContext &context)
{
    const auto input = rangeInput(context);
    if (!input)
        return input.error();
    return readRows(RequestScope::of(context), u"analytics.health"_s, *input, std::numeric_limits<qsizetype>::max(),
                    [](const Result<std::vector<Value>> &rows) -> Value {
                        if (!rows)
                            return graphqlError(rows.error());
                        double bitrate = 0;
                        double fps = 0;
                        double score = 0;
                        qint64 stalls = 0;
                        qint64 issues = 0;
                        for (const Value &row : *rows) {
                            bitrate += row.member(u"bitrateBps").toDouble();
                            fps += row.member(u"fps").toDouble();
                            score += row.member(u"score").toDouble();
                            stalls += row.member(u"stallCount").toInteger();
                            issues += row.member(u"issueCount").toInteger();
                        }
                        const double count = std::max<double>(1, double(rows->size()));
                        const Value newest = rows->empty() ? Value() : rows->front();
                        ValueObject out;
                        out.insert(u"avgBitrate"_s, bitrate / count);
                        out.insert(u"avgFps"_s, fps / count);
                        out.insert(u"avgBufferHealth"_s, score / count / 100);
                        out.insert(u"totalRebufferCount"_s, stalls);
                        out.insert(u"totalIssueCount"_s, issues);
                        out.insert(u"sampleCount"_s, qint64(rows->size()));
                        out.insert(u"hasActiveIssues"_s, newest.member(u"issueCount").toInteger() > 0);
                        out.insert(u"currentQualityTier"_s, newest.member(u"qualityTier"));
                        return out;
                    });
}

void bindOverview(Bindings &bindings)
{
    const auto bind = [&bindings](const char *field, const QString &from, double divisor) {
        bindings.resolvers.insert(u"PlatformOverview."_s + QLatin1String(field), [from, divisor](const FieldContext &context) {
            const Value value = context.source.member(from);
            return divisor == 1 ? value : Value(value.toDouble() / divisor);
        });
    };
    bind("totalViewers", u"currentViewers"_s, 1);
    bind("totalBandwidth", u"egressBytes"_s, 1);
    bind("streamHours", u"ingestSeconds"_s, 3600);
    bind("egressGb", u"egressBytes"_s, bytesPerGb);
    bind("totalUploadBytes", u"ingestBytes"_s, 1);
    bind("totalDownloadBytes", u"egressBytes"_s, 1);
    bind("viewerHours", u"viewerSeconds"_s, 3600);
    bind("deliveredMinutes", u"viewerSeconds"_s, 60);
    bind("ingestHours", u"ingestSeconds"_s, 3600);
    bind("peakConcurrentViewers", u"peakViewers"_s, 1);
    bindings.resolvers.insert(u"PlatformOverview.timeRange"_s, [](const FieldContext &context) { return context.source; });
    bindings.resolvers.insert(u"PlatformOverview.dailyStats"_s, dailyStats);
}

void bindRowNodes(NodeTable &nodes)
{
    for (const auto &[type, list] :
         {std::pair(u"TenantDailyStat"_s, u"analytics.accountDaily"_s), std::pair(u"StreamAnalyticsDaily"_s, u"analytics.streamDaily"_s),
          std::pair(u"QualityTierDaily"_s, u"analytics.qualityDaily"_s), std::pair(u"ViewerHoursHourly"_s, u"analytics.viewerHours"_s),
          std::pair(u"ViewerGeoHourly"_s, u"analytics.viewerGeo"_s), std::pair(u"StreamConnectionHourly"_s, u"analytics.connections"_s),
          std::pair(u"StreamHealthMetric"_s, u"analytics.health"_s), std::pair(u"StreamHealth5m"_s, u"analytics.health"_s),
          std::pair(u"ViewerSession"_s, u"analytics.viewerSessions"_s), std::pair(u"StorageUsageRecord"_s, u"analytics.storage"_s),
          std::pair(u"APIUsageRecord"_s, u"analytics.apiUsage"_s), std::pair(u"NodePerformance5m"_s, u"analytics.nodes"_s)})
        nodes.addRows(type, list);
    nodes.addRows(u"StreamEvent"_s, u"analytics.streamEvents"_s, historicalStreamEvent, rowOf);
    nodes.addRows(u"ConnectionEvent"_s, u"analytics.connectionEvents"_s, historicalConnection, rowOf);
}
} // namespace

void bindAnalytics(Bindings &bindings, NodeTable &nodes)
{
    bindRowNodes(nodes);
    auto &resolvers = bindings.resolvers;
    const Resolver branch = [](const FieldContext &) { return Value(ValueObject()); };
    for (const QString &field : {u"Query.analytics"_s, u"Analytics.usage"_s, u"Analytics.health"_s, u"Analytics.lifecycle"_s,
                                 u"Analytics.infra"_s, u"AnalyticsUsage.streaming"_s, u"AnalyticsUsage.storage"_s, u"AnalyticsUsage.api"_s})
        resolvers.insert(field, branch);
    for (const QString &field :
         {u"Query.analytics"_s, u"Analytics.usage"_s, u"Analytics.health"_s, u"Analytics.lifecycle"_s, u"Analytics.infra"_s,
          u"Analytics.overview"_s, u"StreamingUsage.streamAnalyticsSummary"_s, u"AnalyticsHealth.streamHealthSummary"_s})
        bindings.costs.insert(field, weightedCost(10));
    resolvers.insert(u"Analytics.overview"_s, overview);
    resolvers.insert(u"StreamingUsage.geographicDistribution"_s, geography);
    resolvers.insert(u"StreamingUsage.streamAnalyticsSummary"_s, summary);
    resolvers.insert(u"StreamingUsage.streamAnalyticsSummariesConnection"_s, summaries);
    resolvers.insert(u"StreamingUsage.viewerTimeSeriesConnection"_s, timeSeries);
    resolvers.insert(u"AnalyticsHealth.streamHealthSummary"_s, healthSummary);
    const auto reached = boundAnalyticsCases();
    for (auto it = reached.begin(); it != reached.end(); ++it)
        if (it.value().endsWith(u"Connection") && !resolvers.contains(it.value()))
            resolvers.insert(it.value(), analyticsList(it.key()));
    resolvers.insert(u"AnalyticsLifecycle.streamEventsConnection"_s, analyticsList(u"analytics.streamEvents"_s, historicalStreamEvent));
    resolvers.insert(u"AnalyticsLifecycle.connectionEventsConnection"_s,
                     analyticsList(u"analytics.connectionEvents"_s, historicalConnection));
    resolvers.insert(u"AnalyticsHealth.streamHealth5mConnection"_s, analyticsList(u"analytics.health"_s));
    bindOverview(bindings);
    bindAnalyticsRows(bindings);
}

QMap<QString, QString> boundAnalyticsCases()
{
    return {{u"analytics.overview"_s, u"Analytics.overview"_s},
            {u"analytics.geo"_s, u"StreamingUsage.geographicDistribution"_s},
            {u"analytics.summary"_s, u"StreamingUsage.streamAnalyticsSummary"_s},
            {u"analytics.summaries"_s, u"StreamingUsage.streamAnalyticsSummariesConnection"_s},
            {u"analytics.timeSeries"_s, u"StreamingUsage.viewerTimeSeriesConnection"_s},
            {u"analytics.viewerHours"_s, u"StreamingUsage.viewerHoursHourlyConnection"_s},
            {u"analytics.viewerGeo"_s, u"StreamingUsage.viewerGeoHourlyConnection"_s},
            {u"analytics.qualityDaily"_s, u"StreamingUsage.qualityTierDailyConnection"_s},
            {u"analytics.connections"_s, u"StreamingUsage.streamConnectionHourlyConnection"_s},
            {u"analytics.accountDaily"_s, u"StreamingUsage.tenantAnalyticsDailyConnection"_s},
            {u"analytics.streamDaily"_s, u"StreamingUsage.streamAnalyticsDailyConnection"_s},
            {u"analytics.health"_s, u"AnalyticsHealth.streamHealthConnection"_s},
            {u"analytics.streamEvents"_s, u"AnalyticsLifecycle.streamEventsConnection"_s},
            {u"analytics.connectionEvents"_s, u"AnalyticsLifecycle.connectionEventsConnection"_s},
            {u"analytics.viewerSessions"_s, u"AnalyticsLifecycle.viewerSessionsConnection"_s},
            {u"analytics.storage"_s, u"StorageUsage.storageUsageConnection"_s},
            {u"analytics.apiUsage"_s, u"APIUsage.apiUsageConnection"_s},
            {u"analytics.nodes"_s, u"AnalyticsInfra.nodePerformance5mConnection"_s},
            {u"analytics.metrics"_s, u"Stream.metrics"_s}};
}

} // namespace castwright::graphql
