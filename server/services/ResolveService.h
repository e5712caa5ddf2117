// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/EdgeInputs.h"
#include "services/UseCaseCatalog.h"

namespace castwright {

class EdgeService;
class HistoryService;
class PlaybackGate;
class ViewerTracker;
struct PlayDecision;
struct ServiceContext;

/// Where somebody watches or publishes best: nodes by health, by whether they are full, by distance where both places are known, by load.
/// Thread: server.
class ResolveService {
public:
    ResolveService(const ServiceContext &context, EdgeService &edges, PlaybackGate &gate, ViewerTracker &viewers, HistoryService &history)
        : m_context(context)
        , m_edges(edges)
        , m_gate(gate)
        , m_viewers(viewers)
        , m_history(history)
    {}
    void registerUseCases(UseCaseCatalog &catalog);

    /// NotFound; Forbidden with the reason of the policy; InvalidRequest naming address where edges are told apart by distance and nobody
    /// knows where the viewer is.
    void viewer(const CallContext &call, const ResolveViewer &input, std::function<void(Result<ViewerResolution>)> done);
    /// NotFound when the key opens nothing.
    Result<IngestResolution> ingest(const CallContext &call, const ResolveIngest &input);

private:
    Result<ViewerResolution> resolved(const ResolveViewer &input, const PlayDecision &decision);
    /// Writes down what was decided, and since when.
    void note(const ResolveViewer &input, const PlayDecision &decision, const Result<ViewerResolution> &result, qint64 tookNs) const;
    Result<> describe(ViewerResolution &resolution, const PlayDecision &decision) const;
    ViewerEndpoint localEndpoint(const ResolveViewer &input, const ViewerResolution &resolution) const;
    ViewerEndpoint edgeEndpoint(const EdgeNode &edge, const ViewerResolution &resolution) const;
    QList<ViewerOutput> outputsOf(const QString &baseUrl, const ViewerResolution &resolution, bool isLocal) const;

    const ServiceContext &m_context;
    EdgeService &m_edges;
    PlaybackGate &m_gate;
    ViewerTracker &m_viewers;
    HistoryService &m_history;
};

/// Kilometres on the great circle.
double distanceKm(double latitude, double longitude, double otherLatitude, double otherLongitude);

} // namespace castwright
