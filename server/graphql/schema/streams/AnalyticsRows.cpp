// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/schema/GlobalId.h"
#include "graphql/schema/Paging.h"
#include "graphql/schema/streams/AnalyticsBindings.h"
#include "graphql/schema/streams/BindTools.h"

/// The rows of the analytics lists: the contract's fields out of what the use cases answer.
namespace castwright::graphql {

using namespace Qt::StringLiterals;

namespace {

/// One field: what it shows of its source, divided where the unit is another.
struct Row {
    const char *field;
    const char *from;
    double divisor = 1;
};

void bindFields(Bindings &bindings, const QString &type, std::initializer_list<Row> rows)
{
    for (const Row &row : rows)
        bindings.resolvers.insert(type + u'.' + QLatin1String(row.field),
                                  [from = QString::fromLatin1(row.from), divisor = row.divisor](const FieldContext &context) {
                                      const Value value = context.source.member(from);
                                      return divisor == 1 || value.isNull() ? value : Value(value.toDouble() / divisor);
                                  });
}

/// A field that is an Int where ours may be a fraction.
void bindWhole(Bindings &bindings, const QString &type, std::initializer_list<Row> rows)
{
    for (const Row &row : rows)
        bindings.resolvers.insert(type + u'.' + QLatin1String(row.field),
                                  [from = QString::fromLatin1(row.from)](const FieldContext &context) {
                                      return Value(qint64(std::min(context.source.member(from).toDouble(), 2147483647.0)));
                                  });
}

void bindText(Bindings &bindings, const QString &coordinate, const QString &text)
{
    bindings.resolvers.insert(coordinate, [text](const FieldContext &) { return Value(text); });
}

/// id, streamId and stream of a row; rows of all streams have no stream.
void bindRow(Bindings &bindings, const QString &type, bool ofStream)
{
    bindings.resolvers.insert(type + u".id", globalIdOf(u"id"_s, type));
    if (!ofStream)
        return;
    bindings.resolvers.insert(type + u".streamId", globalIdOf(u"streamId"_s, u"Stream"_s));
    bindings.resolvers.insert(type + u".stream", [](const FieldContext &context) -> Value {
        const QString id = context.source.member(u"streamId").toString();
        return id.isEmpty() ? Value() : RequestScope::of(context).streams.load(id);
    });
}

void bindUsageRows(Bindings &bindings)
{
    bindRow(bindings, u"StreamAnalyticsDaily"_s, true);
    bindRow(bindings, u"QualityTierDaily"_s, true);
    bindFields(bindings, u"QualityTierDaily"_s, {{"avgBitrate", "avgBitrateBps"}});
    bindRow(bindings, u"TenantAnalyticsDaily"_s, false);
    bindFields(bindings, u"TenantAnalyticsDaily"_s, {{"totalStreams", "streams"}});
    bindRow(bindings, u"TenantDailyStat"_s, false);
    bindFields(bindings, u"TenantDailyStat"_s,
               {{"date", "day"},
                {"egressGb", "egressBytes", bytesPerGb},
                {"viewerHours", "viewerSeconds", 3600},
                {"totalSessions", "totalViews"}});
    bindRow(bindings, u"ViewerHoursHourly"_s, true);
    bindFields(bindings, u"ViewerHoursHourly"_s,
               {{"totalBytes", "bytes"}, {"viewerHours", "viewerSeconds", 3600}, {"egressGb", "bytes", bytesPerGb}});
    bindWhole(bindings, u"ViewerHoursHourly"_s, {{"totalSessionSeconds", "viewerSeconds"}});
    bindRow(bindings, u"ViewerGeoHourly"_s, false);
    bindFields(bindings, u"ViewerGeoHourly"_s,
               {{"viewerCount", "uniqueViewers"}, {"viewerHours", "viewerSeconds", 3600}, {"egressGb", "bytes", bytesPerGb}});
    bindings.resolvers.insert(u"ViewerGeoHourly.countryCode"_s, memberOr(u"countryCode"_s, QString(u""_s)));
    bindRow(bindings, u"StreamConnectionHourly"_s, true);
    bindFields(bindings, u"StreamConnectionHourly"_s, {{"totalBytes", "bytes"}, {"totalSessions", "totalViews"}});
    bindings.resolvers.insert(u"ViewerCountBucket.streamId"_s, globalIdOf(u"streamId"_s, u"Stream"_s));
    bindings.resolvers.insert(u"GeographicDistribution.streamId"_s, globalIdOf(u"streamId"_s, u"Stream"_s));
    for (const QString &type : {u"ViewerCountBucket"_s, u"GeographicDistribution"_s})
        bindings.resolvers.insert(type + u".stream", [](const FieldContext &context) -> Value {
            const QString id = context.source.member(u"streamId").toString();
            return id.isEmpty() ? Value() : RequestScope::of(context).streams.load(id);
        });
}

void bindSummary(Bindings &bindings)
{
    const QString type = u"StreamAnalyticsSummary"_s;
    bindings.resolvers.insert(type + u".streamId", globalIdOf(u"streamId"_s, u"Stream"_s));
    bindings.resolvers.insert(type + u".stream", [](const FieldContext &context) {
        return RequestScope::of(context).streams.load(context.source.member(u"streamId").toString());
    });
    bindFields(bindings, type,
               {{"rangeAvgViewers", "averageViewers"},
                {"rangePeakConcurrentViewers", "peakViewers"},
                {"rangeTotalViews", "totalViews"},
                {"rangeTotalSessions", "totalViews"},
                {"rangeAvgBufferHealth", "averageScore", 100},
                {"rangeAvgFps", "averageFps"},
                {"rangeAvgConnectionTime", "averageSessionSeconds"},
                {"rangeViewerHours", "viewerSeconds", 3600},
                {"rangeEgressGb", "egressBytes", bytesPerGb},
                {"rangeAvgSessionSeconds", "averageSessionSeconds"},
                {"rangeUniqueViewers", "uniqueViewers"},
                {"rangeUniqueCountries", "uniqueCountries"},
                {"rangeRebufferCount", "stallCount"},
                {"rangeIssueCount", "issueCount"},
                {"rangeBufferDryCount", "stallCount"},
                {"rangeQuality", "quality"},
                {"rangeEgressSharePercent", "egressShare"},
                {"rangeViewerSharePercent", "viewerShare"},
                {"rangeViewerHoursSharePercent", "hoursShare"}});
    bindWhole(bindings, type, {{"rangeAvgBitrate", "averageBitrateBps"}});
    bindings.resolvers.insert(type + u".rangePacketLossRate", [](const FieldContext &context) {
        const double received = context.source.member(u"packetsReceived").toDouble();
        const double lost = context.source.member(u"packetsLost").toDouble();
        return received + lost > 0 ? Value(lost / (received + lost)) : Value();
    });
    bindings.resolvers.insert(type + u".rangeAvgBytesPerSession", [](const FieldContext &context) {
        const double views = context.source.member(u"totalViews").toDouble();
        return Value(views > 0 ? context.source.member(u"egressBytes").toDouble() / views : 0.0);
    });
}

void bindHealthRows(Bindings &bindings)
{
    bindRow(bindings, u"StreamHealthMetric"_s, true);
    bindText(bindings, u"StreamHealthMetric.nodeId"_s, u"local"_s);
    bindFields(bindings, u"StreamHealthMetric"_s,
               {{"codec", "videoCodec"}, {"frameJitterMs", "jitterMs"}, {"keyframeMsMax", "keyframeMs"}, {"bufferHealth", "score", 100}});
    bindWhole(bindings, u"StreamHealthMetric"_s, {{"bitrate", "bitrateBps"}});
    const Resolver issues = [](const FieldContext &context) {
        const QString text = context.source.member(u"issues").toString();
        return text.isEmpty() ? Value() : Value(text);
    };
    bindings.resolvers.insert(u"StreamHealthMetric.issuesDescription"_s, issues);
    bindings.resolvers.insert(u"StreamHealth5m.sampleIssues"_s, issues);
    bindings.resolvers.insert(u"StreamHealthMetric.hasIssues"_s,
                              [](const FieldContext &context) { return Value(context.source.member(u"issueCount").toInteger() > 0); });
    bindings.resolvers.insert(u"StreamHealthMetric.bufferState"_s, [](const FieldContext &context) {
        return Value(context.source.member(u"stallCount").toInteger() > 0 ? u"DRY"_s : u"FULL"_s);
    });
    bindings.resolvers.insert(u"StreamHealthMetric.gopSize"_s, [](const FieldContext &context) {
        return Value(qint64(qRound64(context.source.member(u"keyframeMs").toDouble() / 1000 * context.source.member(u"fps").toDouble())));
    });
    bindRow(bindings, u"StreamHealth5m"_s, false);
    bindText(bindings, u"StreamHealth5m.nodeId"_s, u"local"_s);
    bindFields(bindings, u"StreamHealth5m"_s,
               {{"rebufferCount", "stallCount"},
                {"avgFps", "fps"},
                {"avgBufferHealth", "score", 100},
                {"avgFrameJitterMs", "jitterMs"},
                {"maxFrameJitterMs", "highestJitterMs"},
                {"bufferDryCount", "stallCount"}});
    bindWhole(bindings, u"StreamHealth5m"_s, {{"avgBitrate", "bitrateBps"}});
}

void bindOtherRows(Bindings &bindings)
{
    bindRow(bindings, u"ViewerSession"_s, true);
    bindText(bindings, u"ViewerSession.nodeId"_s, u"local"_s);
    bindFields(bindings, u"ViewerSession"_s, {{"timestamp", "connectedAt"}, {"connector", "protocol"}, {"bytesDown", "bytes"}});
    bindWhole(bindings, u"ViewerSession"_s, {{"durationSeconds", "seconds"}});
    bindRow(bindings, u"StorageUsageRecord"_s, false);
    bindText(bindings, u"StorageUsageRecord.nodeId"_s, u"local"_s);
    bindText(bindings, u"StorageUsageRecord.storageScope"_s, u"hot"_s);
    for (const QString &field : {u"frozenDvrBytes"_s, u"frozenClipBytes"_s, u"frozenVodBytes"_s})
        bindings.resolvers.insert(u"StorageUsageRecord."_s + field, [](const FieldContext &) { return Value(0); });
    bindRow(bindings, u"APIUsageRecord"_s, false);
    bindWhole(bindings, u"APIUsageRecord"_s, {{"totalComplexity", "totalComplexity"}});
    bindings.resolvers.insert(u"APIUsageRecord.uniqueUsers"_s, [](const FieldContext &context) { // an account is one person's
        return Value(context.source.member(u"uniqueTokens").toInteger() > 0 ? 1 : 0);
    });
    bindRow(bindings, u"NodePerformance5m"_s, false);
    bindText(bindings, u"NodePerformance5m.nodeId"_s, u"local"_s);
    bindFields(bindings, u"NodePerformance5m"_s,
               {{"avgCpu", "cpuPercent"},
                {"maxCpu", "mostCpuPercent"},
                {"avgMemory", "memoryBytes"},
                {"maxMemory", "mostMemoryBytes"},
                {"maxStreams", "mostStreams"}});
    bindWhole(bindings, u"NodePerformance5m"_s, {{"avgStreams", "streams"}});
    bindings.resolvers.insert(u"NodePerformance5m.totalBandwidth"_s, [](const FieldContext &context) {
        return Value(context.source.member(u"inBytes").toDouble() + context.source.member(u"outBytes").toDouble());
    });
}
} // namespace

void bindAnalyticsRows(Bindings &bindings)
{
    bindUsageRows(bindings);
    bindSummary(bindings);
    bindHealthRows(bindings);
    bindOtherRows(bindings);
}

} // namespace castwright::graphql
