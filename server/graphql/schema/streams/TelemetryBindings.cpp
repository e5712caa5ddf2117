// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/schema/streams/TelemetryBindings.h"

#include "graphql/limits/Complexity.h"
#include "graphql/schema/ErrorValues.h"
#include "graphql/schema/streams/AnalyticsBindings.h"
#include "graphql/schema/streams/BindTools.h"

#include <QJsonArray>

namespace castwright::graphql {

using namespace Qt::StringLiterals;

namespace {
/// "5m", "1h", "1d" in seconds; an hour when it is none of these.
int spanSeconds(const QString &interval)
{
    const int number = QStringView(interval).chopped(interval.isEmpty() ? 0 : 1).toInt();
    const int unit = interval.endsWith(u'd') ? 86400 : interval.endsWith(u'm') ? 60 : 3600;
    return number > 0 ? std::clamp(number * unit, 60, 86400) : 3600;
}

GraphqlResult<QJsonObject> inputOf(const FieldContext &context)
{
    auto input = rangeInput(context);
    if (!input)
        return input;
    if (const QString hash = context.argument(u"artifactHash").toString(); !hash.isEmpty())
        input->insert(u"hash"_s, hash);
    if (context.argument(u"interval").isString())
        input->insert(u"intervalSec"_s, spanSeconds(context.argument(u"interval").toString()));
    return input;
}

/// The answer of a use case, or the list `member` of it.
Resolver asked(const QString &useCase, const QString &member = {})
{
    return [useCase, member](const FieldContext &context) -> Value {
        const auto input = inputOf(context);
        if (!input)
            return input.error();
        const qint64 limit = context.argument(u"limit").isNumber() ? std::max<qint64>(1, context.argument(u"limit").toInteger()) : 100;
        return RequestScope::of(context).run(useCase, *input, [member, limit](const Result<Outcome> &result) -> Value {
            if (!result)
                return graphqlError(result.error());
            const QJsonObject json = result->toJson();
            if (member.isEmpty())
                return json;
            QJsonArray rows = json.value(member).toArray();
            while (member == u"data" && rows.size() > limit)
                rows.removeLast();
            return rows;
        });
    };
}
} // namespace

void bindTelemetry(Bindings &bindings)
{
    auto &resolvers = bindings.resolvers;
    const auto rename = [&resolvers](const QString &type, std::initializer_list<std::pair<const char *, const char *>> fields) {
        for (const auto &[name, ours] : fields)
            resolvers.insert(type + u'.' + QLatin1String(name), memberOf(QString::fromLatin1(ours)));
    };
    rename(u"PlayerBootSummary"_s,
           {{"bootCount", "boots"},
            {"errorCount", "errors"},
            {"p50TtfMs", "p50Ms"},
            {"p95TtfMs", "p95Ms"},
            {"p99TtfMs", "p99Ms"},
            {"avgGatewayResolveMs", "resolveMs"},
            {"avgPlayerSelectMs", "selectMs"},
            {"avgConnectMs", "connectMs"},
            {"avgPrebufferMs", "prebufferMs"}});
    for (const QString &zero : {u"avgMistHydrateMs"_s, u"cacheHitRatio"_s})
        resolvers.insert(u"PlayerBootSummary."_s + zero, [](const FieldContext &) { return Value(0.0); });
    rename(u"PlayerBootTimeSeriesBucket"_s,
           {{"timestamp", "at"}, {"bootCount", "boots"}, {"p50TtfMs", "p50Ms"}, {"p95TtfMs", "p95Ms"}, {"p99TtfMs", "p99Ms"}});
    rename(u"SessionQoeSummary"_s,
           {{"sessionCount", "sessions"},
            {"rebufferingRatio", "rebufferRatio"},
            {"avgRebufferMs", "rebufferMs"},
            {"frameDropRatio", "dropRatio"},
            {"playbackFailureRate", "failureRate"},
            {"ebvsRate", "exitBeforeStartRate"},
            {"avgBitrateBps", "bitrateBps"},
            {"abrSwitchesPerHour", "switchesPerHour"},
            {"avgLiveEdgeLatencyMs", "latencyMs"}});
    rename(u"SessionQoeTimeSeriesBucket"_s,
           {{"timestamp", "at"},
            {"sessionCount", "sessions"},
            {"rebufferingRatio", "rebufferRatio"},
            {"frameDropRatio", "dropRatio"},
            {"avgBitrateBps", "bitrateBps"}});
    rename(u"VodRetention"_s, {{"bucketWidthS", "bucketSec"}, {"assetDurationS", "lengthSec"}, {"totalSessions", "sessions"}});
    rename(u"VodRetentionPoint"_s, {{"bucketIndex", "bucket"}, {"secondsWatched", "seconds"}, {"reached", "sessions"}});
    rename(u"TopAssetEntry"_s, {{"artifactHash", "hash"}, {"totalSessions", "sessions"}, {"durationS", "lengthSec"}});
    resolvers.insert(u"TopAssetEntry.kind"_s, enumOf(u"kind"_s));
    resolvers.insert(u"AnalyticsHealth.playerBootSummary"_s, asked(u"analytics.playerBoots"_s));
    resolvers.insert(u"AnalyticsHealth.playerBootTimeSeries"_s, asked(u"analytics.playerBoots"_s, u"series"_s));
    resolvers.insert(u"AnalyticsHealth.sessionQoeSummary"_s, asked(u"analytics.playerSessions"_s));
    resolvers.insert(u"AnalyticsHealth.sessionQoeTimeSeries"_s, asked(u"analytics.playerSessions"_s, u"series"_s));
    resolvers.insert(u"AnalyticsHealth.vodRetention"_s, asked(u"analytics.filmReach"_s));
    resolvers.insert(u"AnalyticsHealth.topAssets"_s, asked(u"analytics.topFilms"_s, u"data"_s));
    for (const QString &field : {u"playerBootSummary"_s, u"playerBootTimeSeries"_s, u"sessionQoeSummary"_s, u"sessionQoeTimeSeries"_s,
                                 u"vodRetention"_s, u"topAssets"_s})
        bindings.costs.insert(u"AnalyticsHealth."_s + field, weightedCost(10));
}

QMap<QString, QString> boundTelemetryCases()
{
    return {{u"analytics.playerBoots"_s, u"AnalyticsHealth.playerBootSummary"_s},
            {u"analytics.playerSessions"_s, u"AnalyticsHealth.sessionQoeSummary"_s},
            {u"analytics.filmReach"_s, u"AnalyticsHealth.vodRetention"_s},
            {u"analytics.topFilms"_s, u"AnalyticsHealth.topAssets"_s}};
}

} // namespace castwright::graphql
