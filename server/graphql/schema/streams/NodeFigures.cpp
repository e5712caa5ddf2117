// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/schema/streams/NodeFigures.h"

#include "base/JsonText.h"
#include "graphql/schema/ErrorValues.h"
#include "graphql/schema/GlobalId.h"
#include "graphql/schema/ListReader.h"
#include "graphql/schema/Paging.h"
#include "graphql/schema/streams/AnalyticsBindings.h"
#include "graphql/schema/streams/BindTools.h"
#include "services/MachineFigures.h"

#include <algorithm>
#include <limits>
#include <utility>

/// How this server was: rows of five minutes, and what is put together of them.
namespace castwright::graphql {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 hourMs = 3'600'000;

double diskUsed(const Value &row)
{
    return row.member(u"diskTotalBytes").toDouble() - row.member(u"diskFreeBytes").toDouble();
}

bool isHealthy(const Value &row)
{
    return machineHealth(row.member(u"cpuPercent").toDouble(), row.member(u"diskFreeBytes").toDouble()) == NodeHealth::Healthy;
}

/// Many rows in one.
struct Sum {
    int count = 0;
    double cpu = 0;
    double mostCpu = 0;
    double memory = 0;
    double mostMemory = 0;
    double disk = 0;
    double mostDisk = 0;
    double in = 0;
    double out = 0;
    bool wasHealthy = true; ///< in every row

    void add(const Value &row)
    {
        ++count;
        cpu += row.member(u"cpuPercent").toDouble();
        mostCpu = std::max(mostCpu, row.member(u"mostCpuPercent").toDouble());
        memory += row.member(u"memoryBytes").toDouble();
        mostMemory = std::max(mostMemory, row.member(u"mostMemoryBytes").toDouble());
        disk += diskUsed(row);
        mostDisk = std::max(mostDisk, diskUsed(row));
        in += row.member(u"inBytes").toDouble();
        out += row.member(u"outBytes").toDouble();
        wasHealthy = wasHealthy && isHealthy(row);
    }
    Value value() const
    {
        const double rows = std::max(1, count);
        ValueObject made;
        made.insert(u"avgCpu"_s, cpu / rows);
        made.insert(u"peakCpu"_s, mostCpu);
        made.insert(u"avgMemory"_s, memory / rows);
        made.insert(u"peakMemory"_s, mostMemory);
        made.insert(u"avgDisk"_s, disk / rows);
        made.insert(u"peakDisk"_s, mostDisk);
        made.insert(u"totalBandwidthIn"_s, in);
        made.insert(u"totalBandwidthOut"_s, out);
        made.insert(u"sampleCount"_s, count);
        made.insert(u"wasHealthy"_s, wasHealthy);
        return made;
    }
};

Value hourOf(qint64 startMs, const Sum &sum)
{
    const Value value = sum.value();
    ValueObject out;
    for (const QString &name : value.keys())
        out.insert(name, value.member(name));
    out.insert(u"id"_s, QString::number(startMs).rightJustified(14, u'0'));
    out.insert(u"timestamp"_s, jsonTime(QDateTime::fromMSecsSinceEpoch(startMs, Qt::UTC)));
    return out;
}

/// The newest first, as the rows come.
std::vector<Value> hoursOf(const std::vector<Value> &rows)
{
    std::vector<Value> hours;
    Sum sum;
    qint64 hour = -1;
    for (const Value &row : rows) {
        const qint64 at = QDateTime::fromString(row.member(u"timestamp").toString(), Qt::ISODateWithMs).toMSecsSinceEpoch();
        if (at - at % hourMs != hour && sum.count > 0)
            hours.push_back(hourOf(hour, std::exchange(sum, Sum())));
        hour = at - at % hourMs;
        sum.add(row);
    }
    if (sum.count > 0)
        hours.push_back(hourOf(hour, sum));
    return hours;
}

bool isOfEdge(const FieldContext &context)
{
    const QString id = context.source.member(u"id").toString();
    return asksElsewhere(context) || (!id.isEmpty() && id != u"local");
}

Value nothing()
{
    return Value::native<ConnectionValue>(std::make_shared<ConnectionValue>());
}

Value aggregated(const FieldContext &context)
{
    if (asksElsewhere(context))
        return Value(Value::List());
    const auto input = rangeInput(context);
    if (!input)
        return input.error();
    return readRows(RequestScope::of(context), u"analytics.nodes"_s, *input, std::numeric_limits<qsizetype>::max(),
                    [](const Result<std::vector<Value>> &rows) -> Value {
                        if (!rows)
                            return graphqlError(rows.error());
                        Sum sum;
                        for (const Value &row : *rows)
                            sum.add(row);
                        return sum.count > 0 ? Value(Value::List{sum.value()}) : Value(Value::List());
                    });
}

void bindTypes(Bindings &bindings)
{
    for (const QString &type : {u"NodeMetric"_s, u"NodeMetricHourly"_s, u"NodeMetricsAggregated"_s}) {
        for (const QString &field : {u"nodeId"_s, u"clusterId"_s})
            bindings.resolvers.insert(QString(type + u'.' + field), [](const FieldContext &) { return Value(u"local"_s); });
        if (type != u"NodeMetricsAggregated")
            bindings.resolvers.insert(type + u".id"_s, globalIdOf(u"id"_s, type));
    }
    const auto bind = [&bindings](const char *field, Resolver resolver) {
        bindings.resolvers.insert(u"NodeMetric."_s + QLatin1String(field), std::move(resolver));
    };
    const auto perSecond = [](const QString &name) -> Resolver {
        return [name](const FieldContext &context) { return Value(context.source.member(name).toDouble() / rowSeconds); };
    };
    bind("cpuUsage", memberOf(u"cpuPercent"_s));
    bind("memoryUsed", memberOf(u"memoryBytes"_s));
    bind("diskTotal", memberOf(u"diskTotalBytes"_s));
    bind("diskUsed", [](const FieldContext &context) { return Value(diskUsed(context.source)); });
    bind("networkRx", memberOf(u"inBytes"_s));
    bind("networkTx", memberOf(u"outBytes"_s));
    bind("upSpeed", perSecond(u"outBytes"_s));
    bind("downSpeed", perSecond(u"inBytes"_s));
    bind("connectionsCurrent",
         [](const FieldContext &context) { return Value(qint64(qRound64(context.source.member(u"viewers").toDouble()))); });
    bind("streamCount", [](const FieldContext &context) { return Value(qint64(qRound64(context.source.member(u"streams").toDouble()))); });
    bind("status", [](const FieldContext &context) { return Value(isHealthy(context.source) ? u"HEALTHY"_s : u"DEGRADED"_s); });
    bind("isHealthy", [](const FieldContext &context) { return Value(isHealthy(context.source)); });
    for (const QString &field : {u"NodeMetricHourly.avgShm"_s, u"NodeMetricHourly.peakShm"_s, u"NodeMetricsAggregated.avgShm"_s})
        bindings.resolvers.insert(field, [](const FieldContext &) { return Value(0); });
}
} // namespace

Value nodeMetrics(const FieldContext &context)
{
    if (isOfEdge(context))
        return nothing();
    const auto input = rangeInput(context);
    return input ? readWindow(RequestScope::of(context), u"analytics.nodes"_s, *input, context.argument(u"page"), false)
                 : Value(input.error());
}

Value nodeHours(const FieldContext &context)
{
    if (isOfEdge(context))
        return nothing();
    const auto input = rangeInput(context);
    if (!input)
        return input.error();
    const Value page = context.argument(u"page");
    return readRows(RequestScope::of(context), u"analytics.nodes"_s, *input, std::numeric_limits<qsizetype>::max(),
                    [page](const Result<std::vector<Value>> &rows) -> Value {
                        if (!rows)
                            return graphqlError(rows.error());
                        auto cut = pageOf(hoursOf(*rows), page, [](const Value &row) { return row.member(u"id").toString(); }, true);
                        return cut ? *cut : Value(cut.error());
                    });
}

void bindNodeFigures(Bindings &bindings, NodeTable &nodes)
{
    bindTypes(bindings);
    bindings.resolvers.insert(u"AnalyticsInfra.nodeMetricsConnection"_s, nodeMetrics);
    bindings.resolvers.insert(u"AnalyticsInfra.nodeMetrics1hConnection"_s, nodeHours);
    bindings.resolvers.insert(u"AnalyticsInfra.nodeMetricsAggregated"_s, aggregated);
    nodes.addRows(u"NodeMetric"_s, u"analytics.nodes"_s);
    nodes.add(u"NodeMetricHourly"_s, [](RequestScope &scope, const QString &id) -> Value {
        bool isTime = false;
        const qint64 at = id.toLongLong(&isTime);
        if (!isTime || at % hourMs != 0)
            return {};
        const auto text = [](qint64 ms) { return jsonTime(QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC)); };
        return readRows(scope, u"analytics.nodes"_s, {{u"start"_s, text(at)}, {u"end"_s, text(at + hourMs)}}, 100,
                        [](const Result<std::vector<Value>> &rows) -> Value {
                            const auto hours = rows ? hoursOf(*rows) : std::vector<Value>();
                            if (hours.empty())
                                return rows ? Value() : Value(graphqlError(rows.error()));
                            QJsonObject hour = hours.front().toJson().toObject();
                            hour.insert(u"__typename"_s, u"NodeMetricHourly"_s);
                            return hour;
                        });
    });
}

} // namespace castwright::graphql
