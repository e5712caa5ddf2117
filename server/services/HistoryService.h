// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/HistoryInputs.h"
#include "services/UseCaseCatalog.h"
#include "store/VodRepository.h"

#include <QObject>
#include <QTimer>

namespace castwright {

struct Event;
struct ServiceContext;

/// Writes down the stages that clips, recordings and uploads come to, and where viewers were sent, and answers for both. What is written is
/// told as events too (artifact.stage, routing.decided). Routing is asked often, so it is written in rounds, each of 500 rows at
/// most. Thread: server.
class HistoryService : public QObject {
public:
    HistoryService(const ServiceContext &context, VodRepository &vods);
    void registerUseCases(UseCaseCatalog &catalog);

    /// The event's id and time are made here.
    void noteRouting(const QString &accountId, RoutingEvent event);
    /// Writes what waits.
    void flush();

    Result<WindowOf<ArtifactEvent>> artifactEvents(const CallContext &call, const ArtifactEventsInput &input);
    Result<WindowOf<ArtifactEvent>> storageEvents(const CallContext &call, const ArtifactEventsInput &input);
    Result<WindowOf<RoutingEvent>> routingEvents(const CallContext &call, const AnalyticsInput &input);
    Result<RoutingSummary> routing(const CallContext &call, const AnalyticsRange &input);

private:
    void onEvent(const Event &event);
    /// What is known of it by the event; nothing when it is no artifact.
    std::optional<ArtifactEvent> stageOf(const Event &event);
    std::optional<ArtifactEvent> newestOf(const QString &accountId, const QString &artifactId);
    Result<> write(const QString &accountId, const ArtifactEvent &event);
    Result<> write(const QString &accountId, const RoutingEvent &event);

    const ServiceContext &m_context;
    VodRepository &m_vods;
    QList<std::pair<QString, RoutingEvent>> m_waiting; ///< by account
    QTimer m_timer;
};

} // namespace castwright
