// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/schema/streams/NetworkBindings.h"

#include "base/JsonText.h"
#include "graphql/schema/ErrorValues.h"
#include "graphql/schema/GlobalId.h"
#include "graphql/schema/streams/BindTools.h"

#include <QJsonArray>
#include <QUrl>

namespace castwright::graphql {

using namespace Qt::StringLiterals;

namespace {
QString orLocal(const QJsonValue &text)
{
    return text.toString().isEmpty() ? u"local"_s : text.toString();
}

/// Every way to play it there, by protocol.
QJsonObject outputsOf(const QJsonArray &list)
{
    QJsonObject outputs;
    for (const QJsonValue &row : list) {
        QJsonObject capabilities = row.toObject();
        const QString protocol = capabilities.take(u"protocol"_s).toString();
        const QJsonValue url = capabilities.take(u"url"_s);
        outputs.insert(protocol, QJsonObject{{u"protocol"_s, protocol}, {u"url"_s, url}, {u"capabilities"_s, capabilities}});
    }
    return outputs;
}

Value viewerEndpointOf(const QJsonValue &endpoint)
{
    if (!endpoint.isObject())
        return {};
    QJsonObject out = endpoint.toObject();
    out.insert(u"outputs"_s, outputsOf(out.value(u"outputs"_s).toArray()));
    return out;
}

Value playbackTracks(const QJsonArray &tracks)
{
    Value::List list;
    for (const QJsonValue &track : tracks) {
        ValueObject out;
        out.insert(u"type"_s, track[u"kind"_s].toString());
        out.insert(u"codec"_s, track[u"codec"_s].toString());
        out.insert(u"bitrateKbps"_s, qint64(track[u"bitrateBps"_s].toDouble() / 1000));
        for (const QString &name : {u"width"_s, u"height"_s, u"channels"_s, u"sampleRate"_s})
            out.insert(name, track[name].toInt());
        list.emplace_back(std::move(out));
    }
    return list;
}

Value metadataOf(const QJsonObject &found)
{
    ValueObject out;
    for (const QString &name : {u"status"_s, u"isLive"_s, u"viewers"_s, u"contentId"_s, u"contentType"_s})
        out.insert(name, found.value(name));
    out.insert(u"playbackId"_s, found.value(u"contentId"_s));
    const bool isLive = found.value(u"isLive"_s).toBool();
    const QString buffer = found.value(u"streamState"_s).toString() == u"stalled" ? u"DRY"_s : u"FULL"_s;
    out.insert(u"bufferState"_s, isLive ? Value(buffer) : Value());
    if (const QString source = found.value(u"sourceStreamId"_s).toString(); found.value(u"contentType"_s).toString() == u"clip")
        out.insert(u"clipSource"_s, source);
    if (found.value(u"contentType"_s).toString() == u"dvr")
        out.insert(u"dvrStatus"_s, found.value(u"status"_s).toString().toLower());
    if (isLive && found.value(u"hasPast"_s).toBool())
        out.insert(u"dvrSourceUri"_s, found.value(u"primary"_s)[u"url"_s]);
    if (isLive)
        out.insert(u"tracks"_s, playbackTracks(found.value(u"tracks"_s).toArray()));
    Value::List protocols;
    for (const QJsonValue &output : found.value(u"primary"_s)[u"outputs"_s].toArray())
        protocols.emplace_back(output[u"protocol"_s].toString());
    out.insert(u"protocolHints"_s, std::move(protocols));
    Value::List instances;
    if (const QJsonValue endpoint = found.value(u"primary"_s); endpoint.isObject()) {
        ValueObject instance;
        instance.insert(u"nodeId"_s, endpoint[u"nodeId"_s]);
        instance.insert(u"viewers"_s, found.value(u"viewers"_s));
        if (isLive) {
            instance.insert(u"bufferState"_s, buffer);
            instance.insert(u"bytesUp"_s, found.value(u"inBytes"_s));
            instance.insert(u"bytesDown"_s, found.value(u"outBytes"_s));
            instance.insert(u"totalConnections"_s, found.value(u"viewers"_s).toInt() + found.value(u"systemClients"_s).toInt());
        }
        instance.insert(u"inputs"_s, isLive ? 1 : 0);
        instance.insert(u"lastUpdate"_s, jsonTime(QDateTime::currentDateTimeUtc()));
        instances.emplace_back(std::move(instance));
    }
    out.insert(u"instances"_s, std::move(instances));
    out.insert(u"title"_s, textOrNull(found.value(u"title"_s)));
    out.insert(u"description"_s, textOrNull(found.value(u"description"_s)));
    if (const double ms = found.value(u"durationMs"_s).toDouble(); ms > 0)
        out.insert(u"durationSeconds"_s, qint64(qRound64(ms / 1000)));
    if (const double bytes = found.value(u"sizeBytes"_s).toDouble(); bytes > 0)
        out.insert(u"recordingSizeBytes"_s, bytes);
    out.insert(u"createdAt"_s, textOrNull(found.value(u"createdAt"_s)));
    return out;
}

Value resolveViewer(const FieldContext &context)
{
    RequestScope &scope = RequestScope::of(context);
    QJsonObject input{{u"contentId"_s, context.argument(u"contentId").toString()}, {u"address"_s, scope.address}};
    if (!scope.host.isEmpty())
        input.insert(u"host"_s, QString(u"http://"_s + scope.host));
    if (const QString token = scope.headers.value(u"x-castwright-playback-jwt"_s); !token.isEmpty())
        input.insert(u"token"_s, token);
    return scope.run(u"resolve.viewer"_s, input, [](const Result<Outcome> &result) -> Value {
        if (!result)
            return graphqlError(result.error());
        const QJsonObject found = result->toJson();
        Value::List fallbacks;
        for (const QJsonValue &endpoint : found.value(u"fallbacks"_s).toArray())
            fallbacks.push_back(viewerEndpointOf(endpoint));
        ValueObject out;
        out.insert(u"primary"_s, viewerEndpointOf(found.value(u"primary"_s)));
        out.insert(u"fallbacks"_s, std::move(fallbacks));
        out.insert(u"metadata"_s, metadataOf(found));
        return out;
    });
}

Value ingestEndpointOf(const QJsonValue &endpoint)
{
    QJsonObject out = endpoint.toObject();
    out.insert(u"kind"_s, u"INGEST_ENDPOINT_KIND_NODE_SPECIFIC"_s);
    out.insert(u"clusterId"_s, u"local"_s);
    return out;
}

Value resolveIngest(const FieldContext &context)
{
    RequestScope &scope = RequestScope::of(context);
    const QString key = context.argument(u"streamKey").toString();
    QJsonObject input{{u"streamKey"_s, key}};
    if (!scope.host.isEmpty())
        input.insert(u"host"_s, QString(u"http://"_s + scope.host));
    return scope.run(u"resolve.ingest"_s, input, [key](const Result<Outcome> &result) -> Value {
        if (!result)
            return graphqlError(result.error());
        const QJsonObject found = result->toJson();
        Value::List fallbacks;
        for (const QJsonValue &endpoint : found.value(u"fallbacks"_s).toArray())
            fallbacks.push_back(ingestEndpointOf(endpoint));
        ValueObject about;
        about.insert(u"plainStreamId"_s, found.value(u"streamId"_s));
        about.insert(u"streamId"_s, GlobalId::encode(u"Stream", found.value(u"streamId"_s).toString()));
        about.insert(u"streamKey"_s, key);
        about.insert(u"tenantId"_s, u"local"_s);
        about.insert(u"recordingEnabled"_s, found.value(u"recordingEnabled"_s));
        about.insert(u"title"_s, textOrNull(found.value(u"title"_s)));
        about.insert(u"description"_s, textOrNull(found.value(u"description"_s)));
        ValueObject out;
        out.insert(u"primary"_s, ingestEndpointOf(found.value(u"primary"_s)));
        out.insert(u"fallbacks"_s, std::move(fallbacks));
        out.insert(u"metadata"_s, std::move(about));
        return out;
    });
}

Value serviceOf(const QJsonValue &service)
{
    ValueObject out;
    for (const QString &name : {u"instanceId"_s, u"serviceId"_s, u"protocol"_s, u"port"_s, u"status"_s})
        out.insert(name, service[name]);
    out.insert(u"clusterId"_s, u"local"_s);
    out.insert(u"nodeId"_s, orLocal(service[u"nodeId"_s]));
    out.insert(u"host"_s, textOrNull(service[u"host"_s]));
    out.insert(u"healthStatus"_s, service[u"health"_s]);
    out.insert(u"healthEndpoint"_s, service[u"serviceId"_s].toString() == u"api" ? Value(u"/v1/health"_s) : Value());
    out.insert(u"lastHealthCheck"_s, textOrNull(service[u"lastCheckAt"_s]));
    return out;
}

Value services(const FieldContext &context)
{
    QJsonObject input;
    if (const QString id = context.argument(u"serviceId").toString(); !id.isEmpty())
        input.insert(u"serviceId"_s, id);
    return RequestScope::of(context).run(u"network.services"_s, input, [](const Result<Outcome> &result) -> Value {
        if (!result)
            return graphqlError(result.error());
        Value::List list;
        for (const QJsonValue &service : result->toJson().value(u"data"_s).toArray())
            list.push_back(serviceOf(service));
        return list;
    });
}

Value nodeOf(const QJsonValue &node)
{
    ValueObject out;
    for (const QString &name : {u"nodeId"_s, u"name"_s, u"nodeType"_s})
        out.insert(name, node[name]);
    out.insert(u"latitude"_s, node[u"latitude"_s].toDouble());
    out.insert(u"longitude"_s, node[u"longitude"_s].toDouble());
    out.insert(u"status"_s, node[u"health"_s]);
    out.insert(u"clusterId"_s, u"local"_s);
    return out;
}

/// This server and its edges are one cluster.
Value clusterOf(const QJsonObject &status)
{
    const QJsonValue origin = status.value(u"nodes"_s)[0];
    double capacity = 0;
    for (const QJsonValue &node : status.value(u"nodes"_s).toArray())
        capacity += node[u"capacity"_s].toDouble();
    QStringList names;
    for (const QJsonValue &service : status.value(u"services"_s).toArray())
        if (const QString name = service[u"serviceId"_s].toString(); !names.contains(name))
            names.append(name);
    ValueObject out;
    out.insert(u"clusterId"_s, u"local"_s);
    out.insert(u"name"_s, origin[u"name"_s].toString());
    out.insert(u"region"_s, origin[u"region"_s].toString());
    out.insert(u"latitude"_s, origin[u"latitude"_s].toDouble());
    out.insert(u"longitude"_s, origin[u"longitude"_s].toDouble());
    out.insert(u"nodeCount"_s, status.value(u"totalNodes"_s));
    out.insert(u"healthyNodeCount"_s, status.value(u"healthyNodes"_s));
    out.insert(u"peerCount"_s, 0);
    const bool isWell = status.value(u"totalNodes"_s) == status.value(u"healthyNodes"_s);
    out.insert(u"status"_s, isWell ? u"healthy"_s : u"degraded"_s);
    out.insert(u"clusterType"_s, u"self-hosted"_s);
    for (const QString &name : {u"currentStreams"_s, u"currentViewers"_s})
        out.insert(name, status.value(name));
    for (const QString &name : {u"egressMbps"_s, u"ingressMbps"_s})
        out.insert(name, qint64(qRound64(status.value(name).toDouble())));
    out.insert(u"egressCapacityMbps"_s, 0);
    out.insert(u"services"_s, QJsonArray::fromStringList(names));
    return out;
}

Value network(const FieldContext &context)
{
    return RequestScope::of(context).run(u"network.status"_s, {}, [](const Result<Outcome> &result) -> Value {
        if (!result)
            return graphqlError(result.error());
        const QJsonObject status = result->toJson();
        Value::List nodes;
        for (const QJsonValue &node : status.value(u"nodes"_s).toArray())
            nodes.push_back(nodeOf(node));
        Value::List instances;
        for (const QJsonValue &service : status.value(u"services"_s).toArray())
            instances.push_back(serviceOf(service));
        ValueObject out;
        out.insert(u"clusters"_s, Value(Value::List{clusterOf(status)}));
        out.insert(u"peerConnections"_s, Value(Value::List()));
        out.insert(u"nodes"_s, std::move(nodes));
        out.insert(u"serviceInstances"_s, std::move(instances));
        for (const QString &name : {u"totalNodes"_s, u"healthyNodes"_s, u"updatedAt"_s})
            out.insert(name, status.value(name));
        return out;
    });
}

Value streamingConfig(const FieldContext &context)
{
    const QString host = QUrl(u"http://"_s + RequestScope::of(context).host).host();
    return RequestScope::of(context).run(u"network.services"_s, {}, [host](const Result<Outcome> &result) -> Value {
        if (!result)
            return graphqlError(result.error());
        ValueObject out;
        for (const QJsonValue &service : result->toJson().value(u"data"_s).toArray()) {
            const QString id = service[u"serviceId"_s].toString();
            if ((id == u"rtmp" || id == u"srt") && service[u"status"_s].toString() == u"running" && service[u"port"_s].toInt() > 0)
                out.insert(QString(id + u"Port"_s), service[u"port"_s]);
        }
        out.insert(u"preferredClusterLabel"_s, u"local"_s);
        out.insert(u"ingestDomain"_s, host);
        out.insert(u"playDomain"_s, host);
        return out;
    });
}
} // namespace

void bindNetwork(Bindings &bindings)
{
    auto &resolvers = bindings.resolvers;
    resolvers.insert(u"Query.resolveViewerEndpoint"_s, resolveViewer);
    resolvers.insert(u"Query.resolveIngestEndpoint"_s, resolveIngest);
    resolvers.insert(u"Query.serviceInstancesHealth"_s, services);
    resolvers.insert(u"Query.networkStatus"_s, network);
    resolvers.insert(u"Query.streamingConfig"_s, streamingConfig);
    resolvers.insert(u"PlaybackMetadata.thumbnailAssets"_s, thumbnailsOf);
    // Nobody has shown a key: only who has may look further.
    resolvers.insert(u"IngestMetadata.stream"_s, [](const FieldContext &context) -> Value {
        RequestScope &scope = RequestScope::of(context);
        return scope.caller.accountId.isEmpty() ? Value() : scope.streams.load(context.source.member(u"plainStreamId").toString());
    });
}

QMap<QString, QString> boundNetworkCases()
{
    return {{u"resolve.viewer"_s, u"Query.resolveViewerEndpoint"_s},
            {u"resolve.ingest"_s, u"Query.resolveIngestEndpoint"_s},
            {u"network.services"_s, u"Query.serviceInstancesHealth"_s},
            {u"network.status"_s, u"Query.networkStatus"_s}};
}

} // namespace castwright::graphql
