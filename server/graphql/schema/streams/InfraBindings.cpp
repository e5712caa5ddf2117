// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/schema/streams/InfraBindings.h"

#include "base/JsonText.h"
#include "graphql/execution/SourceStream.h"
#include "graphql/schema/ErrorValues.h"
#include "graphql/schema/EventFields.h"
#include "graphql/schema/GlobalId.h"
#include "graphql/schema/ListReader.h"
#include "graphql/schema/Paging.h"
#include "graphql/schema/streams/AnalyticsBindings.h"
#include "graphql/schema/streams/BindTools.h"
#include "graphql/schema/streams/NodeFigures.h"
#include "graphql/schema/streams/StreamEvents.h"
#include "services/MachineFigures.h"
#include "services/SystemFigures.h"

#include <QHostAddress>
#include <QJsonArray>
#include <QUrl>

#include <algorithm>
#include <limits>
#include <thread>

namespace castwright::graphql {

using namespace Qt::StringLiterals;

namespace {
constexpr double bytesOfMbit = 125'000;

/// This server as an edge would be told of, out of network.status.
QJsonObject localNode(const QJsonObject &status)
{
    const QJsonValue origin = status.value(u"nodes"_s)[0];
    QJsonObject out{{u"id"_s, u"local"_s}, {u"mode"_s, u"normal"_s}, {u"lastCheckAt"_s, status.value(u"updatedAt"_s)}};
    for (const QString &name : {u"name"_s, u"region"_s, u"latitude"_s, u"longitude"_s, u"health"_s})
        if (!origin[name].isUndefined())
            out.insert(name, origin[name]);
    return out;
}

bool isLocal(const FieldContext &context)
{
    return context.source.member(u"id").toString() == u"local";
}

Value rowsOf(const Value &page, std::vector<Value> rows, const QString &key)
{
    std::ranges::sort(rows, {}, [&key](const Value &row) { return row.member(key).toString(); });
    auto cut = pageOf(rows, page, [&key](const Value &row) { return row.member(key).toString(); });
    return cut ? *cut : Value(cut.error());
}

Value nodesConnection(const FieldContext &context)
{
    if (asksElsewhere(context))
        return rowsOf(context.argument(u"page"), {}, u"id"_s);
    RequestScope &scope = RequestScope::of(context);
    const Value page = context.argument(u"page");
    const QString health = context.argument(u"status").toString().toLower();
    const QString type = context.argument(u"type").toString();
    return readRows(scope, u"edge.list"_s, {}, std::numeric_limits<qsizetype>::max(),
                    [&scope, page, health, type](const Result<std::vector<Value>> &edges) -> Value {
                        if (!edges)
                            return graphqlError(edges.error());
                        return scope.run(u"network.status"_s, {},
                                         [edges = *edges, page, health, type](const Result<Outcome> &status) -> Value {
                                             if (!status)
                                                 return graphqlError(status.error());
                                             std::vector<Value> rows{Value(localNode(status->toJson()))};
                                             rows.insert(rows.end(), edges.begin(), edges.end());
                                             std::erase_if(rows, [&](const Value &row) {
                                                 const bool isOrigin = row.member(u"id").toString() == u"local";
                                                 return (!health.isEmpty() && row.member(u"health").toString() != health)
                                                     || (!type.isEmpty() && (type == u"origin") != isOrigin);
                                             });
                                             return rowsOf(page, std::move(rows), u"id"_s);
                                         });
                    });
}

Value liveState(const FieldContext &context)
{
    if (!isLocal(context))
        return {};
    RequestScope &scope = RequestScope::of(context);
    return scope.run(u"network.status"_s, {}, [&scope](const Result<Outcome> &status) -> Value {
        if (!status)
            return graphqlError(status.error());
        return scope.run(u"analytics.nodes"_s, {{u"limit"_s, 1}}, [status = status->toJson()](const Result<Outcome> &rows) -> Value {
            if (!rows)
                return graphqlError(rows.error());
            const QJsonValue newest = rows->toJson().value(u"data"_s)[0];
            const QJsonValue origin = status.value(u"nodes"_s)[0];
            ValueObject out;
            out.insert(u"nodeId"_s, u"local"_s);
            out.insert(u"tenantId"_s, u"local"_s);
            out.insert(u"cpuPercent"_s, newest[u"cpuPercent"_s].toDouble());
            out.insert(u"ramUsedBytes"_s, double(SystemFigures::memoryBytes()));
            out.insert(u"ramTotalBytes"_s, double(machineMemoryBytes()));
            out.insert(u"diskTotalBytes"_s, newest[u"diskTotalBytes"_s].toDouble());
            out.insert(u"diskUsedBytes"_s, newest[u"diskTotalBytes"_s].toDouble() - newest[u"diskFreeBytes"_s].toDouble());
            out.insert(u"upSpeed"_s, status.value(u"egressMbps"_s).toDouble() * bytesOfMbit);
            out.insert(u"downSpeed"_s, status.value(u"ingressMbps"_s).toDouble() * bytesOfMbit);
            out.insert(u"activeStreams"_s, status.value(u"currentStreams"_s));
            const NodeHealth health = machineHealth(newest[u"cpuPercent"_s].toDouble(), newest[u"diskFreeBytes"_s].toDouble());
            out.insert(u"isHealthy"_s, !newest.isObject() || health == NodeHealth::Healthy); // no figures yet: it answers
            out.insert(u"latitude"_s, origin[u"latitude"_s].toDouble());
            out.insert(u"longitude"_s, origin[u"longitude"_s].toDouble());
            out.insert(u"location"_s, origin[u"region"_s].toString());
            out.insert(u"updatedAt"_s, status.value(u"updatedAt"_s));
            return out;
        });
    });
}

Value setNodeMode(const FieldContext &context)
{
    const Value input = context.argument(u"input");
    const QString given = input.member(u"nodeId").toString();
    auto id = GlobalId::plain(given, u"InfrastructureNode");
    if (!id)
        id = GlobalId::plain(given, u"EdgeNode"); // the same thing under our own name
    if (!id)
        return wrongId(id.error(), u"nodeId"_s);
    if (*id == u"local")
        return errorValue({ErrorCode::Unprocessable, u"This server itself has no modes; edges have."_s, u"nodeId"_s, {}, 0, {}}, {}, {});
    return unionValue(RequestScope::of(context), u"edge.update"_s,
                      {{u"edgeId"_s, *id}, {u"mode"_s, input.member(u"mode").toString().toLower()}}, u"InfrastructureNode"_s,
                      u"InfrastructureNode"_s, given);
}

void bindNodeType(Bindings &bindings)
{
    const auto bind = [&bindings](const char *field, Resolver resolver) {
        bindings.resolvers.insert(u"InfrastructureNode."_s + QLatin1String(field), std::move(resolver));
    };
    const auto text = [](const QString &name) -> Resolver {
        return [name](const FieldContext &context) {
            const Value value = context.source.member(name);
            return value.toString().isEmpty() ? Value() : value;
        };
    };
    bind("id", globalIdOf(u"id"_s, u"InfrastructureNode"_s));
    bind("nodeId", memberOf(u"id"_s));
    bind("clusterId", [](const FieldContext &) { return Value(u"local"_s); });
    bind("nodeName", memberOf(u"name"_s));
    bind("nodeType", [](const FieldContext &context) { return Value(isLocal(context) ? u"origin"_s : u"edge"_s); });
    bind("externalIp", [](const FieldContext &context) {
        const QString host = QUrl(context.source.member(u"baseUrl").toString()).host();
        return QHostAddress(host).isNull() ? Value() : Value(host);
    });
    bind("region", text(u"region"_s));
    bind("cpuCores",
         [](const FieldContext &context) { return isLocal(context) ? Value(qint64(std::thread::hardware_concurrency())) : Value(); });
    bind("memoryGb", [](const FieldContext &context) {
        const qint64 bytes = machineMemoryBytes();
        return isLocal(context) && bytes > 0 ? Value(qint64(qRound64(double(bytes) / 1e9))) : Value();
    });
    bind("lastHeartbeat", text(u"lastCheckAt"_s));
    bind("metadata", [](const FieldContext &context) -> Value {
        ValueObject out;
        for (const QString &name : {u"baseUrl"_s, u"capacity"_s, u"load"_s, u"latencyMs"_s, u"health"_s, u"message"_s})
            if (context.source.contains(name))
                out.insert(name, context.source.member(name));
        return out;
    });
    bind("effectiveMode", enumOf(u"mode"_s));
    bind("liveState", liveState);
    bind("metricsConnection", nodeMetrics);
    bind("metrics1hConnection", nodeHours);
}

void bindParts(Bindings &bindings)
{
    const auto list = [](const QString &argument) -> Resolver {
        return [argument](const FieldContext &context) -> Value {
            if (asksElsewhere(context))
                return rowsOf(context.argument(u"page"), {}, u"instanceId"_s);
            QJsonObject input;
            if (const QString id = context.argument(argument).toString(); !argument.isEmpty() && !id.isEmpty())
                input.insert(u"serviceId"_s, id);
            const QString status = context.argument(u"status").toString().toLower();
            const Value page = context.argument(u"page");
            return RequestScope::of(context).run(u"network.services"_s, input, [page, status](const Result<Outcome> &result) -> Value {
                if (!result)
                    return graphqlError(result.error());
                std::vector<Value> rows;
                for (const QJsonValue &row : result->toJson().value(u"data"_s).toArray())
                    if (status.isEmpty() || row[u"status"_s].toString() == status)
                        rows.emplace_back(row.toObject());
                return rowsOf(page, std::move(rows), u"instanceId"_s);
            });
        };
    };
    auto &resolvers = bindings.resolvers;
    resolvers.insert(u"Query.discoverServicesConnection"_s, list(u"type"_s));
    resolvers.insert(u"AnalyticsInfra.serviceInstancesConnection"_s, list({}));
    resolvers.insert(u"ServiceInstance.id"_s, globalIdOf(u"instanceId"_s, u"ServiceInstance"_s));
    resolvers.insert(u"ServiceInstance.clusterId"_s, [](const FieldContext &) { return Value(u"local"_s); });
    resolvers.insert(u"ServiceInstance.status"_s, enumOf(u"status"_s));
    resolvers.insert(u"ServiceInstance.healthStatus"_s, enumOf(u"health"_s));
    resolvers.insert(u"ServiceInstance.lastHealthCheck"_s, memberOf(u"lastCheckAt"_s));
    resolvers.insert(u"AnalyticsInfra.serviceInstancesHealth"_s, resolvers.value(u"Query.serviceInstancesHealth"_s));
}
} // namespace

Value systemHealth(const Event &event)
{
    const QJsonObject &node = event.data;
    const NodeHealth health = machineHealth(node.value(u"cpuPercent"_s).toDouble(), node.value(u"diskFreeBytes"_s).toDouble());
    ValueObject out;
    out.insert(u"nodeId"_s, GlobalId::encode(u"InfrastructureNode", u"local"));
    out.insert(u"node"_s, u"local"_s);
    out.insert(u"location"_s, u""_s);
    out.insert(u"status"_s, Codec<NodeHealth>::text(health).toUpper());
    out.insert(u"cpuTenths"_s, qint64(node.value(u"cpuPercent"_s).toDouble() * 10));
    out.insert(u"isHealthy"_s, health == NodeHealth::Healthy);
    out.insert(u"ramMax"_s, double(machineMemoryBytes()));
    out.insert(u"ramCurrent"_s, node.value(u"memoryBytes"_s));
    out.insert(u"diskTotalBytes"_s, node.value(u"diskTotalBytes"_s));
    out.insert(u"diskUsedBytes"_s, node.value(u"diskTotalBytes"_s).toDouble() - node.value(u"diskFreeBytes"_s).toDouble());
    out.insert(u"timestamp"_s, jsonTime(event.time));
    return out;
}

void bindInfrastructure(EventBus &events, Bindings &bindings, NodeTable &nodes)
{
    bindNodeFigures(bindings, nodes);
    bindNodeType(bindings);
    bindParts(bindings);
    bindings.resolvers.insert(u"Query.nodesConnection"_s, nodesConnection);
    bindings.resolvers.insert(u"Mutation.setNodeMode"_s, setNodeMode);
    nodes.add(u"InfrastructureNode"_s, [](RequestScope &scope, const QString &id) -> Value {
        const bool isOrigin = id == u"local";
        const QJsonObject input = isOrigin ? QJsonObject() : QJsonObject{{u"edgeId"_s, id}};
        return scope.run(isOrigin ? u"network.status"_s : u"edge.get"_s, input, [isOrigin](const Result<Outcome> &result) -> Value {
            if (!result)
                return result.error().code == ErrorCode::NotFound ? Value() : Value(graphqlError(result.error()));
            QJsonObject node = isOrigin ? localNode(result->toJson()) : result->toJson();
            node.insert(u"__typename"_s, u"InfrastructureNode"_s);
            return node;
        });
    });
    bindings.subscribers.insert(u"Subscription.liveSystemHealth"_s,
                                [&events](const FieldContext &context) -> std::expected<std::shared_ptr<SourceStream>, GraphqlError> {
                                    return followStream(
                                        events, context, Scope::AnalyticsRead, u"liveSystemHealth"_s, [](const QString &) -> EventFilter {
                                            return [](const Event &event) -> std::optional<Value> {
                                                return event.type == u"node.figures" ? std::optional(systemHealth(event)) : std::nullopt;
                                            };
                                        });
                                });
}

} // namespace castwright::graphql
