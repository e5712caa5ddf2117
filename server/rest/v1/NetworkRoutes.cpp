// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/RestBinding.h"

namespace castwright {

std::span<const RestBinding> networkRoutes()
{
    static constexpr RestBinding rows[] = {
        {"GET", "/v1/edges", "edge.list", 200},
        {"POST", "/v1/edges", "edge.create", 201},
        {"GET", "/v1/edges/{edgeId}", "edge.get", 200},
        {"PATCH", "/v1/edges/{edgeId}", "edge.update", 200},
        {"DELETE", "/v1/edges/{edgeId}", "edge.delete", 204},
        {"GET", "/v1/network", "network.status", 200},
        {"GET", "/v1/network/services", "network.services", 200},
        {"GET", "/v1/resolve/viewer/{contentId}", "resolve.viewer", 200},
        {"POST", "/v1/resolve/ingest", "resolve.ingest", 200},
        {"GET", "/v1/tokens", "userToken.list", 200},
        {"POST", "/v1/tokens", "userToken.issue", 201},
        {"DELETE", "/v1/tokens/{tokenId}", "userToken.revoke", 204},
        {"POST", "/v1/tokens/rotate-key", "userToken.rotateKey", 200},
        {"GET", "/v1/analytics/stream-days", "analytics.streamDaily", 200},
        {"GET", "/v1/analytics/account-days", "analytics.accountDaily", 200},
        {"GET", "/v1/analytics/viewer-hours", "analytics.viewerHours", 200},
        {"GET", "/v1/analytics/viewer-countries", "analytics.viewerGeo", 200},
        {"GET", "/v1/analytics/stream-hours", "analytics.connections", 200},
        {"GET", "/v1/analytics/protocol-hours", "analytics.protocols", 200},
        {"GET", "/v1/analytics/viewers-over-time", "analytics.timeSeries", 200},
        {"GET", "/v1/analytics/quality-days", "analytics.qualityDaily", 200},
        {"GET", "/v1/analytics/health", "analytics.health", 200},
        {"GET", "/v1/analytics/stream-events", "analytics.streamEvents", 200},
        {"GET", "/v1/analytics/connection-events", "analytics.connectionEvents", 200},
        {"GET", "/v1/analytics/viewer-sessions", "analytics.viewerSessions", 200},
        {"GET", "/v1/analytics/api-usage", "analytics.apiUsage", 200},
        {"GET", "/v1/analytics/storage", "analytics.storage", 200},
        {"GET", "/v1/analytics/nodes", "analytics.nodes", 200},
        {"GET", "/v1/analytics/summary", "analytics.summary", 200},
        {"GET", "/v1/analytics/countries", "analytics.geo", 200},
        {"GET", "/v1/analytics/overview", "analytics.overview", 200},
        {"GET", "/v1/analytics/player-boots", "analytics.playerBoots", 200},
        {"GET", "/v1/analytics/player-sessions", "analytics.playerSessions", 200},
        {"GET", "/v1/analytics/film-reach", "analytics.filmReach", 200},
        {"GET", "/v1/analytics/top-films", "analytics.topFilms", 200},
        {"GET", "/v1/analytics/artifact-events", "analytics.artifactEvents", 200},
        {"GET", "/v1/analytics/storage-events", "analytics.storageEvents", 200},
        {"GET", "/v1/analytics/routing-events", "analytics.routingEvents", 200},
        {"GET", "/v1/analytics/routing", "analytics.routing", 200},
        {"POST", "/v1/analytics/summaries", "analytics.summaries", 200},
        {"POST", "/v1/analytics/metrics", "analytics.metrics", 200},
        {"GET", "/v1/streams/{id:streamId}/viewers", "analytics.currentViewers", 200},
    };
    return rows;
}

} // namespace castwright
