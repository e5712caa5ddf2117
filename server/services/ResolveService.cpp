// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ResolveService.h"

#include "ports/GeoLocator.h"
#include "services/EdgeService.h"
#include "services/HistoryService.h"
#include "services/PlaybackGate.h"
#include "services/ServiceContext.h"
#include "services/StreamFeed.h"
#include "services/StreamRules.h"
#include "services/UseCaseBinding.h"
#include "services/ViewerTracker.h"

#include <QElapsedTimer>
#include <QUrl>

#include <algorithm>
#include <cmath>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
constexpr double fullAt = 0.9;

struct Candidate {
    ViewerEndpoint endpoint;
    int healthRank = 0;
    bool isFull = false;
};

bool isBetter(const Candidate &a, const Candidate &b)
{
    if (a.healthRank != b.healthRank)
        return a.healthRank < b.healthRank;
    if (a.isFull != b.isFull)
        return b.isFull;
    if (a.endpoint.geoDistance && b.endpoint.geoDistance && *a.endpoint.geoDistance != *b.endpoint.geoDistance)
        return *a.endpoint.geoDistance < *b.endpoint.geoDistance;
    if (a.endpoint.loadScore != b.endpoint.loadScore)
        return a.endpoint.loadScore < b.endpoint.loadScore;
    return a.endpoint.nodeId < b.endpoint.nodeId;
}

QString hostOfAddress(const QString &baseUrl)
{
    const QString host = QUrl(baseUrl).host();
    return host.contains(u':') ? QString(u'[' + host + u']') : host;
}

/// Where a caller reaches this server, who names it as an address, as "host:port", or by its name alone.
QString reachedAt(const QString &named, const QString &ownBase)
{
    if (named.isEmpty())
        return ownBase;
    QUrl url(named.contains("://"_L1) ? named : QString(u"http://"_s + named));
    if (url.port() < 0 && !named.contains("://"_L1))
        url.setPort(QUrl(ownBase).port());
    return url.toString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
}
} // namespace

double distanceKm(double latitude, double longitude, double otherLatitude, double otherLongitude)
{
    constexpr double earthKm = 6371;
    constexpr double radians = 3.14159265358979323846 / 180;
    const double dLatitude = (otherLatitude - latitude) * radians;
    const double dLongitude = (otherLongitude - longitude) * radians;
    const double a = std::pow(std::sin(dLatitude / 2), 2)
        + std::cos(latitude * radians) * std::cos(otherLatitude * radians) * std::pow(std::sin(dLongitude / 2), 2);
    return 2 * earthKm * std::asin(std::min(1.0, std::sqrt(a)));
}

void ResolveService::registerUseCases(UseCaseCatalog &catalog)
{
    catalog.add(bindAsyncUseCase("resolve.viewer", Scope::None, Effect::Read, "Find where to watch",
                                 "The best node for this viewer and others to fall back on; needs no key.", this, &ResolveService::viewer));
    catalog.add(bindUseCase("resolve.ingest", Scope::None, Effect::Read, "Find where to publish",
                            "Addresses to publish to with this key; needs no other key.", this, &ResolveService::ingest));
}

void ResolveService::viewer(const CallContext &, const ResolveViewer &input, std::function<void(Result<ViewerResolution>)> done)
{
    PlayAsk ask;
    ask.playbackId = input.contentId;
    ask.token = input.token;
    ask.address = input.address;
    QElapsedTimer timer;
    timer.start();
    m_gate.decide(ask, [this, input, timer, done = std::move(done)](const PlayDecision &decision) {
        if (decision.kind.isEmpty())
            return done(fail(ErrorCode::NotFound, u"There is nothing to watch under this playback id."_s));
        auto result = decision.allowed
            ? resolved(input, decision)
            : fail(ErrorCode::Forbidden, u"This may not be watched (%1): %2"_s.arg(decision.reason, decision.detail));
        note(input, decision, result, timer.nsecsElapsed());
        done(std::move(result));
    });
}

void ResolveService::note(const ResolveViewer &input, const PlayDecision &decision, const Result<ViewerResolution> &result,
                          qint64 tookNs) const
{
    RoutingEvent event;
    event.contentId = input.contentId;
    event.status = result ? u"success"_s : u"refused"_s;
    event.latencyMs = static_cast<double>(tookNs) / 1e6;
    if (decision.kind == u"stream" || decision.kind == u"studio")
        event.streamId = decision.resourceId;
    if (const GeoLocator *geo = m_context.options.geo; geo && !input.address.isEmpty()) {
        const GeoPlace place = geo->find(input.address);
        if (!place.country.isEmpty())
            event.countryCode = place.country;
        event.latitude = place.latitude;
        event.longitude = place.longitude;
    }
    if (result) {
        event.streamId = result->sourceStreamId.isEmpty() ? event.streamId : result->sourceStreamId;
        event.nodeId = result->primary->nodeId;
        event.candidates = static_cast<int>(result->fallbacks.size()) + 1;
        event.distanceKm = result->primary->geoDistance;
        const QList<EdgeNode> edges = event.nodeId == u"local" ? QList<EdgeNode>() : m_edges.nodesOf(decision.accountId);
        for (const EdgeNode &edge : edges)
            if (edge.id == event.nodeId) {
                event.nodeName = edge.name;
                event.nodeLatitude = edge.latitude;
                event.nodeLongitude = edge.longitude;
            }
    } else {
        event.details = result.error().message;
    }
    m_history.noteRouting(decision.accountId, std::move(event));
}

Result<> ResolveService::describe(ViewerResolution &made, const PlayDecision &decision) const
{
    const QString &account = decision.accountId;
    made.resourceId = decision.resourceId;
    const StreamLive live = m_context.streams.live(decision.resourceId);
    const auto fillLive = [&] {
        made.isLive = live.state == StreamState::Live || live.state == StreamState::Stalled;
        made.status = made.isLive ? u"LIVE"_s : u"OFFLINE"_s;
        made.viewers = std::max(live.viewers, m_viewers.viewersOf(decision.resourceId));
        made.contentType = u"live"_s;
        made.streamState = Codec<StreamState>::text(live.state);
        made.tracks = live.tracks;
        made.inBytes = live.inTotalBytes;
        made.outBytes = live.outTotalBytes;
        made.systemClients = live.systemClients;
    };
    if (decision.kind == u"stream") {
        CW_TRY(const StoredStream stream, m_context.store.streams.find(account, decision.resourceId));
        fillLive();
        made.title = stream.name;
        made.hasRenditions = !stream.renditions.isEmpty();
        made.hasPast = stream.dvrSec > 0;
        made.description = stream.description;
        made.createdAt = stream.createdAt;
    } else if (decision.kind == u"studio") {
        CW_TRY(const Studio studio, m_context.store.studios.find(account, decision.resourceId));
        fillLive();
        made.title = studio.name;
        made.createdAt = studio.createdAt;
    } else if (decision.kind == u"clip") {
        CW_TRY(const Clip clip, m_context.store.clips.find(account, decision.resourceId));
        made.contentType = u"clip"_s;
        made.sourceStreamId = clip.streamId;
        made.status = Codec<ClipState>::text(clip.state).toUpper();
        made.title = clip.title;
        made.description = clip.description;
        made.durationMs = clip.durationMs;
        made.sizeBytes = clip.sizeBytes;
        made.createdAt = clip.createdAt;
    } else if (decision.kind == u"dvr") {
        CW_TRY(const DvrSession session, m_context.store.dvrSessions.find(account, decision.resourceId));
        made.contentType = u"dvr"_s;
        made.sourceStreamId = session.streamId;
        made.status = Codec<DvrState>::text(session.state).toUpper();
        made.title = session.title;
        made.durationMs = session.durationMs;
        made.sizeBytes = session.sizeBytes;
        made.createdAt = session.createdAt;
    } else {
        CW_TRY(const StoredAsset asset, m_context.store.assets.find(account, decision.resourceId));
        made.contentType = u"vod"_s;
        made.status = Codec<AssetState>::text(asset.state).toUpper();
        made.title = asset.name;
        made.durationMs = asset.durationMs;
        made.sizeBytes = asset.sizeBytes;
        made.createdAt = asset.createdAt;
    }
    return {};
}

QList<ViewerOutput> ResolveService::outputsOf(const QString &baseUrl, const ViewerResolution &resolution, bool isLocal) const
{
    const bool isStream = resolution.contentType == u"live";
    const QString path = baseUrl + u"/play/"_s + resolution.contentId;
    QList<ViewerOutput> outputs;
    const StreamLive live = m_context.streams.live(resolution.resourceId);
    const auto add = [&](const char *protocol, const QString &url, bool seeks, bool switches = false) {
        ViewerOutput output;
        output.protocol = QString::fromLatin1(protocol);
        output.url = url;
        output.supportsSeek = seeks;
        output.supportsQualitySwitch = switches;
        output.hasVideo = output.hasAudio = !isStream;
        for (const StreamTrack &track : live.tracks) {
            output.codecs += track.codec;
            output.hasVideo = output.hasVideo || track.kind == u"video";
            output.hasAudio = output.hasAudio || track.kind == u"audio";
        }
        outputs += output;
    };
    add("HLS", path + u"/index.m3u8"_s, true, resolution.hasRenditions);
    if (!isStream) {
        add("MP4", path + u"/file.mp4"_s, true);
        return outputs;
    }
    add("LLHLS", path + u"/llhls.m3u8"_s, true, resolution.hasRenditions);
    if (!isLocal)
        return outputs; // caches keep files, not bodies without end
    add("HTTP-FLV", path + u"/live.flv"_s, false);
    add("HTTP-TS", path + u"/live.ts"_s, false);
    if (m_edges.ports().rtmp > 0)
        add("RTMP", u"rtmp://%1:%2/play/%3"_s.arg(hostOfAddress(baseUrl)).arg(m_edges.ports().rtmp).arg(resolution.contentId), false);
    if (m_edges.ports().srt > 0)
        add("SRT", u"srt://%1:%2?streamid=play:%3"_s.arg(hostOfAddress(baseUrl)).arg(m_edges.ports().srt).arg(resolution.contentId), false);
    return outputs;
}

ViewerEndpoint ResolveService::localEndpoint(const ResolveViewer &input, const ViewerResolution &resolution) const
{
    ViewerEndpoint endpoint;
    endpoint.nodeId = u"local"_s;
    endpoint.baseUrl = input.host.isEmpty() ? m_edges.baseUrl() : input.host;
    endpoint.outputs = outputsOf(endpoint.baseUrl, resolution, true);
    endpoint.protocol = endpoint.outputs.first().protocol;
    endpoint.url = endpoint.outputs.first().url;
    endpoint.loadScore = m_edges.localLoad();
    return endpoint;
}

ViewerEndpoint ResolveService::edgeEndpoint(const EdgeNode &edge, const ViewerResolution &resolution) const
{
    ViewerEndpoint endpoint;
    endpoint.nodeId = edge.id;
    endpoint.baseUrl = edge.baseUrl;
    endpoint.outputs = outputsOf(edge.baseUrl, resolution, false);
    endpoint.protocol = endpoint.outputs.first().protocol;
    endpoint.url = endpoint.outputs.first().url;
    endpoint.loadScore = edge.load;
    return endpoint;
}

Result<ViewerResolution> ResolveService::resolved(const ResolveViewer &input, const PlayDecision &decision)
{
    ViewerResolution answer;
    answer.contentId = input.contentId;
    CW_CHECK(describe(answer, decision));
    QList<EdgeNode> edges = m_edges.nodesOf(decision.accountId);
    edges.removeIf([](const EdgeNode &edge) { return edge.mode != NodeMode::Normal || edge.health == NodeHealth::Unhealthy; });
    const bool hasPlaces = std::ranges::any_of(edges, [](const EdgeNode &edge) { return edge.latitude.has_value(); });
    GeoPlace place;
    if (hasPlaces && m_context.options.geo) {
        if (input.address.isEmpty())
            return fail(ErrorCode::InvalidRequest, u"The viewer's address is unknown, and edges are told apart by distance."_s,
                        u"address"_s);
        place = m_context.options.geo->find(input.address);
    }
    QList<Candidate> candidates{{localEndpoint(input, answer), 0, m_edges.localLoad() >= fullAt}};
    for (const EdgeNode &edge : std::as_const(edges)) {
        Candidate candidate{edgeEndpoint(edge, answer), edge.health == NodeHealth::Healthy ? 0 : 1, edge.load >= fullAt};
        if (place.latitude && place.longitude && edge.latitude && edge.longitude)
            candidate.endpoint.geoDistance = distanceKm(*place.latitude, *place.longitude, *edge.latitude, *edge.longitude);
        candidates += candidate;
    }
    // Whoever registers edges wants viewers there: this server stands behind every healthy one that has room.
    std::ranges::sort(candidates, [](const Candidate &a, const Candidate &b) {
        const bool isLocal = a.endpoint.nodeId == u"local";
        if (isLocal != (b.endpoint.nodeId == u"local")) {
            const Candidate &edge = isLocal ? b : a;
            const bool isEdgeFirst = edge.healthRank == 0 && !edge.isFull;
            return isLocal != isEdgeFirst;
        }
        return isBetter(a, b);
    });
    answer.primary = candidates.first().endpoint;
    for (qsizetype i = 1; i < candidates.size(); ++i)
        answer.fallbacks += candidates[i].endpoint;
    m_edges.sent(answer.primary->nodeId);
    return answer;
}

Result<IngestResolution> ResolveService::ingest(const CallContext &, const ResolveIngest &input)
{
    const QString hash = streamrules::hashOfKey(input.streamKey);
    auto stream = m_context.store.streams.findByKeyHash(hash);
    if (!stream) {
        const auto named = m_context.store.streamKeys.findByKeyHash(hash);
        if (!named || !named->isActive)
            return fail(ErrorCode::NotFound, u"No stream has this key."_s);
        stream = m_context.store.streams.find(named->accountId, named->streamId);
    }
    CW_TRY(const StoredStream found, std::move(stream));
    CW_CHECK(streamrules::checkPublishable(found));
    const IngestPorts &ports = m_edges.ports();
    IngestResolution answer;
    answer.primary.nodeId = u"local"_s;
    answer.primary.baseUrl = reachedAt(input.host, m_edges.baseUrl());
    const QString host = hostOfAddress(answer.primary.baseUrl);
    answer.primary.loadScore = m_edges.localLoad();
    if (ports.rtmp > 0)
        answer.primary.rtmpUrl = u"rtmp://%1:%2/live/%3"_s.arg(host).arg(ports.rtmp).arg(input.streamKey);
    if (ports.rtmps > 0)
        answer.primary.rtmpsUrl = u"rtmps://%1:%2/live/%3"_s.arg(host).arg(ports.rtmps).arg(input.streamKey);
    if (ports.srt > 0)
        answer.primary.srtUrl = u"srt://%1:%2?streamid=%3"_s.arg(host).arg(ports.srt).arg(input.streamKey);
    answer.primary.httpUrl = answer.primary.baseUrl + u"/ingest/"_s + input.streamKey;
    answer.streamId = found.id;
    answer.title = found.name;
    answer.description = found.description;
    answer.recordingEnabled = found.record;
    return answer;
}

} // namespace castwright
