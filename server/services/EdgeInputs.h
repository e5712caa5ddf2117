// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/EdgeNode.h"
#include "domain/Stream.h"
#include "services/Windows.h"

namespace castwright {

struct EdgeId {
    QString edgeId;
};
template <>
struct Describe<EdgeId> {
    static constexpr const char *name = "EdgeId";
    static constexpr auto fields() { return Fields{field("edgeId", &EdgeId::edgeId, "Which edge.").path()}; }
};

struct EdgeCreate {
    QString name;
    QString baseUrl;
    QString region;
    std::optional<double> latitude;
    std::optional<double> longitude;
    int capacity = 1000;
};
template <>
struct Describe<EdgeCreate> {
    using T = EdgeCreate;
    static constexpr const char *name = "EdgeCreate";
    static constexpr auto fields()
    {
        return Fields{field("name", &T::name, "Shown to the producer.").required().length(1, 200).example("\"Frankfurt\""),
                      field("baseUrl", &T::baseUrl, "http(s) address under which it serves this server's paths.")
                          .required()
                          .length(1, 500)
                          .example("\"https://edge1.example.com\""),
                      field("region", &T::region, "Where it is, in words.").length(0, 100),
                      field("latitude", &T::latitude, "Degrees, north is positive.").range(-90, 90),
                      field("longitude", &T::longitude, "Degrees, east is positive.").range(-180, 180),
                      field("capacity", &T::capacity, "How many viewers it takes.").range(1, 1e6)};
    }
};

struct EdgeUpdate {
    QString edgeId;
    std::optional<QString> name;
    std::optional<QString> baseUrl;
    std::optional<QString> region;
    std::optional<double> latitude;
    std::optional<double> longitude;
    std::optional<NodeMode> mode;
    std::optional<int> capacity;
};
template <>
struct Describe<EdgeUpdate> {
    using T = EdgeUpdate;
    static constexpr const char *name = "EdgeUpdate";
    static constexpr auto fields()
    {
        return Fields{field("edgeId", &T::edgeId, "Which edge.").path(),
                      field("name", &T::name, "Shown to the producer.").length(1, 200),
                      field("baseUrl", &T::baseUrl, "http(s) address under which it serves this server's paths.").length(1, 500),
                      field("region", &T::region, "Where it is, in words.").length(0, 100),
                      field("latitude", &T::latitude, "Degrees, north is positive.").range(-90, 90),
                      field("longitude", &T::longitude, "Degrees, east is positive.").range(-180, 180),
                      field("mode", &T::mode, "normal, draining (no new viewers) or maintenance."),
                      field("capacity", &T::capacity, "How many viewers it takes.").range(1, 1e6)};
    }
};

/// Who wants to watch, and where he is, as far as the surface knows. `address` empty and `host` set: nobody knows where he is.
struct ResolveViewer {
    QString contentId;
    QString token;
    QString address;
    QString host; ///< under which this server was asked, with its port, as in http://127.0.0.1:7080
};
template <>
struct Describe<ResolveViewer> {
    using T = ResolveViewer;
    static constexpr const char *name = "ResolveViewer";
    static constexpr auto fields()
    {
        return Fields{field("contentId", &T::contentId, "Playback id of a stream, program, clip, recording or upload.").path(),
                      field("token", &T::token, "The viewer's token, where the policy asks for one.").writeOnly().length(0, 8192),
                      field("address", &T::address, "The viewer's address; needed where edges are told apart by distance.").length(0, 100),
                      field("host", &T::host, "Address of this server in front of its paths; absent is its own.").length(0, 300)};
    }
};

struct ViewerOutput {
    QString protocol;
    QString url;
    bool supportsSeek = false;
    bool supportsQualitySwitch = false;
    bool hasAudio = false;
    bool hasVideo = false;
    QStringList codecs;
};
template <>
struct Describe<ViewerOutput> {
    using T = ViewerOutput;
    static constexpr const char *name = "ViewerOutput";
    static constexpr auto fields()
    {
        return Fields{field("protocol", &T::protocol, "HLS, LLHLS, HTTP-FLV, HTTP-TS, RTMP, SRT or MP4."),
                      field("url", &T::url, "Where to play it."),
                      field("supportsSeek", &T::supportsSeek, "Players may go back in it."),
                      field("supportsQualitySwitch", &T::supportsQualitySwitch, "It has renditions."),
                      field("hasAudio", &T::hasAudio, "It has sound."),
                      field("hasVideo", &T::hasVideo, "It has a picture."),
                      field("codecs", &T::codecs, "What is in it.")};
    }
};

struct ViewerEndpoint {
    QString nodeId;
    QString baseUrl;
    QString protocol;
    QString url;
    std::optional<double> geoDistance; ///< km
    double loadScore = 0;
    QList<ViewerOutput> outputs;
};
template <>
struct Describe<ViewerEndpoint> {
    using T = ViewerEndpoint;
    static constexpr const char *name = "ViewerEndpoint";
    static constexpr auto fields()
    {
        return Fields{field("nodeId", &T::nodeId, "local, or the id of an edge."),
                      field("baseUrl", &T::baseUrl, "In front of the paths."),
                      field("protocol", &T::protocol, "Of url."),
                      field("url", &T::url, "Where to play it."),
                      field("geoDistance", &T::geoDistance, "Kilometres from the viewer, where both places are known."),
                      field("loadScore", &T::loadScore, "0 is idle, 1 is full."),
                      field("outputs", &T::outputs, "All ways to play it there.")};
    }
};

struct ViewerResolution {
    std::optional<ViewerEndpoint> primary;
    QList<ViewerEndpoint> fallbacks;
    QString status; ///< OFFLINE, LIVE, READY ...
    bool isLive = false;
    int viewers = 0;
    QString contentId;
    QString contentType; ///< live, clip, dvr, vod
    QString resourceId;
    QString title;
    QString description;
    qint64 durationMs = 0;
    qint64 sizeBytes = 0;
    std::optional<QDateTime> createdAt;
    bool hasRenditions = false; ///< told by what its outputs can
    bool hasPast = false;       ///< a live stream with a window
    QString streamState;        ///< of what is live
    QString sourceStreamId;     ///< of a clip or recording
    QList<StreamTrack> tracks;
    qint64 inBytes = 0;
    qint64 outBytes = 0;
    int systemClients = 0;
};
template <>
struct Describe<ViewerResolution> {
    using T = ViewerResolution;
    static constexpr const char *name = "ViewerResolution";
    static constexpr auto fields()
    {
        return Fields{field("primary", &T::primary, "Use this first."),
                      field("fallbacks", &T::fallbacks, "Then these, in this order."),
                      field("status", &T::status, "LIVE, OFFLINE, READY or PROCESSING."),
                      field("isLive", &T::isLive, "It is on air."),
                      field("viewers", &T::viewers, "Watching now."),
                      field("contentId", &T::contentId, "What was asked for."),
                      field("contentType", &T::contentType, "live, clip, dvr or vod."),
                      field("resourceId", &T::resourceId, "Id of the stream, studio, clip, recording or asset."),
                      field("title", &T::title, "Shown to viewers."),
                      field("description", &T::description, "Shown to viewers."),
                      field("durationMs", &T::durationMs, "Of what is no live stream."),
                      field("sizeBytes", &T::sizeBytes, "Of what is no live stream."),
                      field("createdAt", &T::createdAt, "UTC."),
                      field("streamState", &T::streamState, "Of a live stream: offline, connecting, live or stalled."),
                      field("hasPast", &T::hasPast, "A live stream's past can be watched."),
                      field("sourceStreamId", &T::sourceStreamId, "Of a clip or recording: where it comes from."),
                      field("tracks", &T::tracks, "What is in a live stream."),
                      field("inBytes", &T::inBytes, "From the publisher, in this session."),
                      field("outBytes", &T::outBytes, "To viewers, in this session."),
                      field("systemClients", &T::systemClients, "Recordings and push targets that read it.")};
    }
};

struct ResolveIngest {
    QString streamKey;
    QString host;
};
template <>
struct Describe<ResolveIngest> {
    using T = ResolveIngest;
    static constexpr const char *name = "ResolveIngest";
    static constexpr auto fields()
    {
        return Fields{field("streamKey", &T::streamKey, "The key that will be published with.").required().writeOnly().length(1, 200),
                      field("host", &T::host, "Address, host and port, or name under which this server was asked; absent is its own.")
                          .length(0, 300)};
    }
};

struct IngestEndpoint {
    QString nodeId;
    QString baseUrl;
    std::optional<QString> rtmpUrl;
    std::optional<QString> rtmpsUrl;
    std::optional<QString> srtUrl;
    QString httpUrl;
    double loadScore = 0;
};
template <>
struct Describe<IngestEndpoint> {
    using T = IngestEndpoint;
    static constexpr const char *name = "IngestEndpoint";
    static constexpr auto fields()
    {
        return Fields{field("nodeId", &T::nodeId, "local."),
                      field("baseUrl", &T::baseUrl, "In front of the paths."),
                      field("rtmpUrl", &T::rtmpUrl, "With the key; absent when nobody listens.").format("password"),
                      field("rtmpsUrl", &T::rtmpsUrl, "With the key; absent when nobody listens.").format("password"),
                      field("srtUrl", &T::srtUrl, "With the key; absent when nobody listens.").format("password"),
                      field("httpUrl", &T::httpUrl, "With the key; takes MPEG-TS as the body of a POST or PUT.").format("password"),
                      field("loadScore", &T::loadScore, "0 is idle, 1 is full.")};
    }
};

struct IngestResolution {
    IngestEndpoint primary;
    QList<IngestEndpoint> fallbacks;
    QString streamId;
    QString title;
    QString description;
    bool recordingEnabled = false;
};
template <>
struct Describe<IngestResolution> {
    using T = IngestResolution;
    static constexpr const char *name = "IngestResolution";
    static constexpr auto fields()
    {
        return Fields{field("primary", &T::primary, "Publish here."),
                      field("fallbacks", &T::fallbacks, "Or here."),
                      field("streamId", &T::streamId, "Which stream."),
                      field("title", &T::title, "Its name."),
                      field("description", &T::description, "Its description."),
                      field("recordingEnabled", &T::recordingEnabled, "It is recorded.")};
    }
};

/// One service of a node: http, rtmp, srt, or an edge's HTTP.
struct ServiceHealth {
    QString instanceId;
    QString serviceId;
    QString nodeId;
    QString protocol;
    QString host;
    int port = 0;
    QString status; ///< running, unreachable, stopped
    NodeHealth health = NodeHealth::Healthy;
    std::optional<QDateTime> lastCheckAt;
};
template <>
struct Describe<ServiceHealth> {
    using T = ServiceHealth;
    static constexpr const char *name = "ServiceHealth";
    static constexpr auto fields()
    {
        return Fields{field("instanceId", &T::instanceId, "Node and service."),
                      field("serviceId", &T::serviceId, "api, rtmp, rtmps, srt or edge."),
                      field("nodeId", &T::nodeId, "local, or the id of an edge."),
                      field("protocol", &T::protocol, "http, https, rtmp, rtmps or srt."),
                      field("host", &T::host, "Where it listens."),
                      field("port", &T::port, "Where it listens."),
                      field("status", &T::status, "running, unreachable or stopped."),
                      field("health", &T::health, "Of the last check."),
                      field("lastCheckAt", &T::lastCheckAt, "UTC.")};
    }
};

struct ServiceFilter {
    QString serviceId;
};
template <>
struct Describe<ServiceFilter> {
    static constexpr const char *name = "ServiceFilter";
    static constexpr auto fields()
    {
        return Fields{field("serviceId", &ServiceFilter::serviceId, "Only this service: api, rtmp, rtmps, srt or edge.").length(0, 50)};
    }
};

struct ServiceHealthList {
    QList<ServiceHealth> data;
};
template <>
struct Describe<ServiceHealthList> {
    static constexpr const char *name = "ServiceHealthList";
    static constexpr auto fields()
    {
        return Fields{field("data", &ServiceHealthList::data, "The local server's services first.").required()};
    }
};

struct NetworkNode {
    QString nodeId;
    QString name;
    QString nodeType; ///< origin, edge
    QString region;
    std::optional<double> latitude;
    std::optional<double> longitude;
    NodeHealth health = NodeHealth::Healthy;
    NodeMode mode = NodeMode::Normal;
    double load = 0;
    int capacity = 0;
};
template <>
struct Describe<NetworkNode> {
    using T = NetworkNode;
    static constexpr const char *name = "NetworkNode";
    static constexpr auto fields()
    {
        return Fields{field("nodeId", &T::nodeId, "local, or the id of an edge."),
                      field("name", &T::name, "Of the node."),
                      field("nodeType", &T::nodeType, "origin or edge."),
                      field("region", &T::region, "Where it is, in words."),
                      field("latitude", &T::latitude, "Degrees."),
                      field("longitude", &T::longitude, "Degrees."),
                      field("health", &T::health, "Of the last checks."),
                      field("mode", &T::mode, "normal, draining or maintenance."),
                      field("load", &T::load, "0 to 1."),
                      field("capacity", &T::capacity, "Viewers; 0 is not known.")};
    }
};

struct NetworkStatus {
    QList<NetworkNode> nodes;
    QList<ServiceHealth> services;
    int totalNodes = 0;
    int healthyNodes = 0;
    int currentStreams = 0;
    int currentViewers = 0;
    double egressMbps = 0;
    double ingressMbps = 0;
    QDateTime updatedAt;
};
template <>
struct Describe<NetworkStatus> {
    using T = NetworkStatus;
    static constexpr const char *name = "NetworkStatus";
    static constexpr auto fields()
    {
        return Fields{field("nodes", &T::nodes, "The local server first, then the edges."),
                      field("services", &T::services, "What runs on them."),
                      field("totalNodes", &T::totalNodes, "All of them."),
                      field("healthyNodes", &T::healthyNodes, "Those that are healthy."),
                      field("currentStreams", &T::currentStreams, "On air."),
                      field("currentViewers", &T::currentViewers, "Watching now."),
                      field("egressMbps", &T::egressMbps, "Sent, megabits per second."),
                      field("ingressMbps", &T::ingressMbps, "Received, megabits per second."),
                      field("updatedAt", &T::updatedAt, "UTC.")};
    }
};

} // namespace castwright
